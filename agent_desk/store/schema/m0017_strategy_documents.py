"""The strategy's documents in versions, who has read them, and the log of improvement."""

_KEPT = ("strategy_document", "strategy_reading", "improvement")

STATEMENTS = (
    """
    CREATE TABLE strategy_document (
        kind TEXT NOT NULL CHECK (kind IN ('map', 'decision', 'process')),
        key TEXT NOT NULL,
        number INTEGER NOT NULL CHECK (number > 0),
        body TEXT NOT NULL CHECK (json_valid(body)),
        note TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        PRIMARY KEY (kind, key, number)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE strategy_reading (
        key TEXT NOT NULL,
        number INTEGER NOT NULL,
        user_id TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (key, number, user_id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE improvement (
        id TEXT PRIMARY KEY,
        key TEXT NOT NULL,
        stage TEXT NOT NULL CHECK (stage IN ('plan', 'do', 'check', 'act')),
        text TEXT NOT NULL CHECK (text <> ''),
        evidence TEXT NOT NULL,
        at TEXT NOT NULL,
        by_user TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX improvement_key ON improvement(key, at)",
    *(
        f"""
        CREATE TRIGGER {table}_is_not_{done} BEFORE {verb} ON {table}
        BEGIN SELECT RAISE(ABORT, 'the strategy keeps every version'); END
        """
        for table in _KEPT
        for verb, done in (("UPDATE", "edited"), ("DELETE", "deleted"))
    ),
)
