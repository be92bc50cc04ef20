"""What each customer receives: versions of the grid, the cell of every account by month, counts."""

STATEMENTS = (
    """
    CREATE TABLE segment_grid (
        number INTEGER PRIMARY KEY,
        body TEXT NOT NULL CHECK (json_valid(body)),
        note TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        published_at TEXT,
        published_by TEXT
    ) STRICT
    """,
    """
    CREATE TRIGGER segment_grid_is_not_edited
    BEFORE UPDATE OF number, body, note, saved_at, by_user ON segment_grid
    BEGIN SELECT RAISE(ABORT, 'a version of the grid is immutable'); END
    """,
    """
    CREATE TRIGGER segment_grid_is_not_deleted BEFORE DELETE ON segment_grid
    BEGIN SELECT RAISE(ABORT, 'the strategy keeps every version'); END
    """,
    # The newest row of an account in a month; `version` is the grid that put it there, 0 the one
    # that ships. `traits` are bits: 1 broke a promise, 2 paid something, 4 was spoken with.
    """
    CREATE TABLE segment_assignment (
        period TEXT NOT NULL,
        account TEXT NOT NULL,
        level INTEGER NOT NULL,
        overdue_cents INTEGER NOT NULL,
        traits INTEGER NOT NULL,
        segment TEXT NOT NULL,
        version INTEGER NOT NULL,
        assigned_on TEXT NOT NULL,
        PRIMARY KEY (period, account)
    ) STRICT, WITHOUT ROWID
    """,
    # What the editor counts with: accounts by level, hundreds past due and traits.
    """
    CREATE TABLE segment_count (
        period TEXT NOT NULL,
        level INTEGER NOT NULL,
        hundreds INTEGER NOT NULL,
        traits INTEGER NOT NULL,
        accounts INTEGER NOT NULL,
        overdue_cents INTEGER NOT NULL,
        PRIMARY KEY (period, level, hundreds, traits)
    ) STRICT, WITHOUT ROWID
    """,
)
