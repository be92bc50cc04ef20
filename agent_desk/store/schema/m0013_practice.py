"""Practice: each person's own drills and what is to be repeated; consents, sheets, certificates.

These tables are only ever filled in the practice store (docs/decisions/0028-practice-apart.md).
"""

STATEMENTS = (
    # Private: read for its own person only. `said` is what he typed, as JSON; the drill is played
    # again from it. `marked` are the acts that a trainer tapped instead, null in a solo drill.
    """
    CREATE TABLE practice_drill (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        user_id TEXT NOT NULL,
        persona TEXT NOT NULL,
        scenario TEXT NOT NULL DEFAULT '',
        seed INTEGER NOT NULL,
        played_on TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('short', 'whole', 'led', 'exam')),
        began_at TEXT NOT NULL,
        seconds INTEGER NOT NULL CHECK (seconds >= 0),
        said TEXT NOT NULL,
        marked TEXT,
        outcome TEXT NOT NULL,
        total INTEGER NOT NULL CHECK (total BETWEEN 0 AND 100),
        is_capped INTEGER NOT NULL CHECK (is_capped IN (0, 1)),
        criteria TEXT NOT NULL,
        goal TEXT NOT NULL,
        versions TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX practice_drill_of ON practice_drill(user_id, began_at)",
    """
    CREATE TRIGGER practice_drill_is_not_edited BEFORE UPDATE ON practice_drill
    BEGIN SELECT RAISE(ABORT, 'a drill stays as it was played'); END
    """,
    # What comes back after 2, 7 and 21 days: a persona or an objection card.
    """
    CREATE TABLE practice_repeat (
        user_id TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('persona', 'card')),
        item TEXT NOT NULL,
        step INTEGER NOT NULL CHECK (step >= 0),
        due_on TEXT NOT NULL,
        total INTEGER NOT NULL,
        PRIMARY KEY (user_id, kind, item)
    ) STRICT, WITHOUT ROWID
    """,
    # Without a row nobody but himself sees how he does.
    """
    CREATE TABLE practice_share (
        user_id TEXT PRIMARY KEY,
        since TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    # Who was trained first and who waits for his turn, to compare what became of their promises.
    """
    CREATE TABLE practice_group (
        user_id TEXT PRIMARY KEY,
        part TEXT NOT NULL CHECK (part IN ('trained', 'waiting')),
        since TEXT NOT NULL,
        by_user TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    # A trainer's or observer's sheet of one call; `points` by criterion, `marks` in their order.
    """
    CREATE TABLE practice_sheet (
        id TEXT PRIMARY KEY,
        call_id TEXT NOT NULL,
        persona TEXT NOT NULL,
        seed INTEGER NOT NULL,
        rater TEXT NOT NULL,
        rater_part TEXT NOT NULL CHECK (rater_part IN ('trainer', 'observer')),
        made_at TEXT NOT NULL,
        points TEXT NOT NULL,
        failures TEXT NOT NULL,
        marks TEXT NOT NULL,
        total INTEGER NOT NULL CHECK (total BETWEEN 0 AND 100),
        UNIQUE (call_id, rater)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE practice_certificate (
        id TEXT PRIMARY KEY,
        user_id TEXT NOT NULL,
        code TEXT NOT NULL UNIQUE,
        level INTEGER NOT NULL,
        made_at TEXT NOT NULL,
        drills TEXT NOT NULL,
        versions TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TRIGGER practice_certificate_is_not_edited BEFORE UPDATE ON practice_certificate
    BEGIN SELECT RAISE(ABORT, 'a certificate stays as it was given'); END
    """,
)
