"""Sheets of quality of real conversations, sampled for a pilot."""

STATEMENTS = (
    """
    CREATE TABLE quality_sheet (
        id TEXT PRIMARY KEY,
        pilot_id TEXT NOT NULL REFERENCES pilot(id),
        contact_id TEXT NOT NULL UNIQUE,
        debtor_id TEXT NOT NULL,
        agent_id TEXT NOT NULL,
        arm TEXT NOT NULL,
        marks TEXT NOT NULL CHECK (json_valid(marks)),
        score_bp INTEGER NOT NULL CHECK (score_bp BETWEEN 0 AND 10000),
        comment TEXT NOT NULL,
        at TEXT NOT NULL,
        by_user TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX quality_sheet_debtor ON quality_sheet(debtor_id)",
    "CREATE INDEX quality_sheet_pilot ON quality_sheet(pilot_id, arm)",
    """
    CREATE TRIGGER quality_sheet_is_not_edited BEFORE UPDATE OF marks, score_bp ON quality_sheet
    BEGIN SELECT RAISE(ABORT, 'a sheet is filled in once'); END
    """,
)
