"""The append-only log: who did what and when, by ids, never by names, amounts or words."""

STATEMENTS = (
    """
    CREATE TABLE event (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        by_user TEXT NOT NULL,
        by_role TEXT NOT NULL,
        at TEXT NOT NULL,
        account TEXT NOT NULL DEFAULT '',
        body TEXT NOT NULL CHECK (json_valid(body))
    ) STRICT
    """,
    "CREATE INDEX event_account ON event(account, seq) WHERE account <> ''",
    """
    CREATE TRIGGER event_is_not_edited BEFORE UPDATE ON event
    BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END
    """,
    """
    CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event
    BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END
    """,
    # INSERT OR REPLACE would delete the old row without firing the trigger above.
    """
    CREATE TRIGGER event_is_not_replaced BEFORE INSERT ON event
    WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.id OR seq = NEW.seq)
    BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END
    """,
)
