"""People who left may not enter, and after how many minutes a window covers itself."""

STATEMENTS = (
    "ALTER TABLE user ADD COLUMN is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))",
    """
    CREATE TABLE session_rule (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        idle_minutes INTEGER NOT NULL CHECK (idle_minutes BETWEEN 1 AND 60),
        call_minutes INTEGER NOT NULL CHECK (call_minutes BETWEEN 1 AND 60)
    ) STRICT
    """,
)
