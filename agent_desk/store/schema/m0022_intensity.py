"""How often each segment is tried: batteries in force, what attempts gave, and the plan."""

STATEMENTS = (
    # Of the grid in force, as the work list asks for it: steps are [medium, days] in order.
    """
    CREATE TABLE segment_battery (
        segment TEXT PRIMARY KEY,
        title TEXT NOT NULL,
        cap INTEGER NOT NULL,
        steps TEXT NOT NULL CHECK (json_valid(steps))
    ) STRICT, WITHOUT ROWID
    """,
    # Accounts of a month by calls made, the call that reached the person (0: none) and whether he
    # paid that month; kept when the month is over.
    """
    CREATE TABLE intensity_count (
        period TEXT NOT NULL,
        segment TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        reached_at INTEGER NOT NULL,
        is_paid INTEGER NOT NULL,
        accounts INTEGER NOT NULL,
        paid_cents INTEGER NOT NULL,
        PRIMARY KEY (period, segment, attempts, reached_at, is_paid)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE intensity_plan (
        version INTEGER PRIMARY KEY,
        body TEXT NOT NULL CHECK (json_valid(body)),
        saved_at TEXT NOT NULL,
        by_user TEXT NOT NULL
    ) STRICT
    """,
    *(
        f"""
        CREATE TRIGGER intensity_plan_is_not_{done} BEFORE {verb} ON intensity_plan
        BEGIN SELECT RAISE(ABORT, 'the strategy keeps every version'); END
        """
        for verb, done in (("UPDATE", "edited"), ("DELETE", "deleted"))
    ),
    # The plan that the work list follows; empty while there is none.
    """
    CREATE TABLE intensity_line (
        segment TEXT PRIMARY KEY,
        version INTEGER NOT NULL,
        max_attempts INTEGER NOT NULL,
        least_cents INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    # Accounts drawn to learn from: their cap is by chance, not by the plan.
    """
    CREATE TABLE intensity_explore (
        account TEXT PRIMARY KEY,
        version INTEGER NOT NULL,
        cap INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
)
