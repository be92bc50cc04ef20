"""What each agent keeps for himself: favourites on keys, and how well he remembers each card."""

STATEMENTS = (
    """
    CREATE TABLE favourite (
        user_id TEXT NOT NULL,
        key_number INTEGER NOT NULL CHECK (key_number BETWEEN 1 AND 8),
        card_id TEXT NOT NULL,
        PRIMARY KEY (user_id, key_number),
        UNIQUE (user_id, card_id)
    ) STRICT, WITHOUT ROWID
    """,
    # `successes` are the uses without help that counted; days are the institution's.
    """
    CREATE TABLE recall (
        user_id TEXT NOT NULL,
        card_id TEXT NOT NULL,
        successes INTEGER NOT NULL CHECK (successes >= 0),
        counted_on TEXT,
        used_on TEXT,
        kept_at TEXT NOT NULL,
        PRIMARY KEY (user_id, card_id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX response_use_by_user ON response_use(by_user, card_id)",
)
