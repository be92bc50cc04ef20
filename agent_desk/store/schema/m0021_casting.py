"""Personas and scenarios of practice as they were saved over time, with who and when."""

STATEMENTS = (
    """
    CREATE TABLE cast_version (
        kind TEXT NOT NULL CHECK (kind IN ('persona', 'scenario')),
        item TEXT NOT NULL,
        number INTEGER NOT NULL CHECK (number >= 1),
        text TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('in_use', 'retired', 'removed')),
        saved_at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        PRIMARY KEY (kind, item, number)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TRIGGER cast_version_is_not_edited BEFORE UPDATE ON cast_version
    BEGIN SELECT RAISE(ABORT, 'a version stays as it was saved'); END
    """,
)
