"""Contacts from their first second, their notes, the responses used, the callbacks agreed."""

STATEMENTS = (
    # `contacted_on` is the institution's calendar day of `began_at`.
    """
    CREATE TABLE contact (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        account TEXT NOT NULL REFERENCES account(number),
        debtor_id TEXT NOT NULL REFERENCES debtor(id),
        by_user TEXT NOT NULL,
        source TEXT NOT NULL CHECK (source IN ('file', 'desk')),
        channel TEXT NOT NULL,
        direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
        phone TEXT NOT NULL DEFAULT '',
        line TEXT NOT NULL DEFAULT '',
        began_at TEXT NOT NULL,
        contacted_on TEXT NOT NULL,
        verified_at TEXT,
        closed_at TEXT,
        outcome TEXT NOT NULL DEFAULT '',
        summary TEXT NOT NULL DEFAULT '',
        talk_seconds INTEGER NOT NULL DEFAULT 0,
        CHECK (closed_at IS NULL OR outcome <> '')
    ) STRICT
    """,
    "CREATE INDEX contact_debtor ON contact(debtor_id, began_at)",
    # Nobody has two calls open: an account is not left without an outcome.
    "CREATE UNIQUE INDEX contact_open ON contact(by_user) WHERE closed_at IS NULL",
    """
    CREATE TABLE note (
        id TEXT PRIMARY KEY,
        account TEXT NOT NULL REFERENCES account(number),
        contact_id TEXT REFERENCES contact(id),
        text TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        by_user TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX note_account ON note(account, saved_at)",
    """
    CREATE TABLE response_use (
        id TEXT PRIMARY KEY,
        contact_id TEXT NOT NULL REFERENCES contact(id),
        account TEXT NOT NULL REFERENCES account(number),
        card_id TEXT NOT NULL,
        response_key TEXT NOT NULL,
        worked INTEGER CHECK (worked IN (0, 1)),
        used_at TEXT NOT NULL,
        by_user TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX response_use_card ON response_use(card_id)",
    """
    CREATE TABLE callback (
        id TEXT PRIMARY KEY,
        account TEXT NOT NULL REFERENCES account(number),
        due_at TEXT NOT NULL,
        reason TEXT NOT NULL,
        created_at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        closed_at TEXT
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX callback_open ON callback(due_at) WHERE closed_at IS NULL",
    "CREATE INDEX callback_account ON callback(account)",
)
