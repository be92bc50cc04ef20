"""The chain over the log: each event sealed in the statement that writes it, by a trigger."""

_UNTOUCHED = " AND ".join(
    f"NEW.{column} IS OLD.{column}"
    for column in ("seq", "id", "kind", "by_user", "by_role", "at", "body")
)

STATEMENTS = (
    # What stands for an account in the chain; forgetting a person destroys the salt.
    """
    CREATE TABLE account_mark (
        account TEXT PRIMARY KEY CHECK (account <> ''),
        salt BLOB NOT NULL CHECK (length(salt) = 16)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE event_link (
        seq INTEGER PRIMARY KEY REFERENCES event(seq),
        mark TEXT NOT NULL,
        hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT
    """,
    # What was there before is sealed at once, on the day of the migration: last_seq is its end.
    """
    CREATE TABLE chain_start (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        genesis BLOB NOT NULL CHECK (length(genesis) = 32),
        signing_seed BLOB NOT NULL CHECK (length(signing_seed) = 32),
        last_seq INTEGER NOT NULL,
        at TEXT NOT NULL
    ) STRICT
    """,
    """
    INSERT INTO chain_start
    SELECT 1, randomblob(32), randomblob(32), ifnull(max(seq), 0),
           strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')
    FROM event
    """,
    """
    INSERT INTO account_mark
    SELECT account, randomblob(16) FROM (SELECT DISTINCT account FROM event WHERE account <> '')
    """,
    # One by one, in their order: each needs the link before it.
    """
    CREATE TRIGGER event_is_sealed AFTER INSERT ON event
    BEGIN
        INSERT INTO account_mark SELECT NEW.account, randomblob(16)
        WHERE NEW.account <> ''
          AND NOT EXISTS (SELECT 1 FROM account_mark WHERE account = NEW.account);
        INSERT INTO event_link
        SELECT NEW.seq, made.mark, chain_hash(
            ifnull((SELECT hash FROM event_link ORDER BY seq DESC LIMIT 1),
                   (SELECT genesis FROM chain_start)),
            json_array(NEW.seq, NEW.id, NEW.kind, NEW.by_user, NEW.by_role, NEW.at,
                       made.mark, NEW.body))
        FROM (SELECT chain_mark((SELECT salt FROM account_mark WHERE account = NEW.account),
                                NEW.account) AS mark) AS made;
    END
    """,
    """
    CREATE TRIGGER event_link_is_not_edited BEFORE UPDATE ON event_link
    BEGIN SELECT RAISE(ABORT, 'the chain is append-only'); END
    """,
    """
    CREATE TRIGGER event_link_is_not_deleted BEFORE DELETE ON event_link
    BEGIN SELECT RAISE(ABORT, 'the chain is append-only'); END
    """,
    """
    CREATE TRIGGER event_link_is_not_replaced BEFORE INSERT ON event_link
    WHEN NEW.seq <= (SELECT max(seq) FROM event_link)
    BEGIN SELECT RAISE(ABORT, 'the chain is append-only'); END
    """,
    """
    CREATE TRIGGER chain_start_is_not_edited BEFORE UPDATE ON chain_start
    BEGIN SELECT RAISE(ABORT, 'the start of the chain is fixed'); END
    """,
    """
    CREATE TRIGGER chain_start_is_not_deleted BEFORE DELETE ON chain_start
    BEGIN SELECT RAISE(ABORT, 'the start of the chain is fixed'); END
    """,
    # The one change an event may see: the account of a forgotten person leaves it.
    "DROP TRIGGER event_is_not_edited",
    f"""
    CREATE TRIGGER event_is_not_edited BEFORE UPDATE ON event
    WHEN NOT (NEW.account = '' AND OLD.account <> '' AND {_UNTOUCHED}
              AND NOT EXISTS (SELECT 1 FROM account_mark WHERE account = OLD.account))
    BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END
    """,  # noqa: S608
    """
    CREATE TRIGGER account_mark_is_not_edited BEFORE UPDATE ON account_mark
    BEGIN SELECT RAISE(ABORT, 'the mark of an account is fixed'); END
    """,
)
