"""The library of objections: versions of cards, publications, search tests, proposals, learning."""

STATEMENTS = (
    # `body` is the whole card as JSON (domain/objections/card_text.py).
    """
    CREATE TABLE card_version (
        id TEXT PRIMARY KEY,
        card_id TEXT NOT NULL,
        number INTEGER NOT NULL CHECK (number > 0),
        state TEXT NOT NULL CHECK (state IN ('draft', 'review', 'published', 'retired')),
        body TEXT NOT NULL CHECK (json_valid(body)),
        saved_at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        UNIQUE (card_id, number)
    ) STRICT, WITHOUT ROWID
    """,
    # One text of a card is on the desks, and one is being worked on.
    """
    CREATE UNIQUE INDEX card_version_live ON card_version(card_id) WHERE state = 'published'
    """,
    """
    CREATE UNIQUE INDEX card_version_work ON card_version(card_id)
    WHERE state IN ('draft', 'review')
    """,
    """
    CREATE TABLE card_step (
        seq INTEGER PRIMARY KEY,
        version_id TEXT NOT NULL REFERENCES card_version(id),
        state TEXT NOT NULL,
        at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        note TEXT NOT NULL DEFAULT ''
    ) STRICT
    """,
    "CREATE INDEX card_step_version ON card_step(version_id, seq)",
    # `undoes` is '' for an ordinary publication.
    """
    CREATE TABLE publication (
        revision INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        note TEXT NOT NULL DEFAULT '',
        undoes TEXT NOT NULL DEFAULT '',
        undone_by TEXT NOT NULL DEFAULT '',
        broken INTEGER NOT NULL DEFAULT 0,
        mended INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    # NULL before: the card was not there; NULL after: it left the desks.
    """
    CREATE TABLE publication_card (
        revision INTEGER NOT NULL REFERENCES publication(revision),
        card_id TEXT NOT NULL,
        before_id TEXT REFERENCES card_version(id),
        after_id TEXT REFERENCES card_version(id),
        PRIMARY KEY (revision, card_id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX publication_card_before ON publication_card(before_id)",
    "CREATE INDEX publication_card_after ON publication_card(after_id)",
    # The shipped file that the store has seen, by the hash of each card in it.
    """
    CREATE TABLE shipped_card (
        card_id TEXT PRIMARY KEY,
        hash TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE search_test (
        id TEXT PRIMARY KEY,
        text TEXT NOT NULL,
        card_id TEXT NOT NULL,
        made_at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        removed_at TEXT
    ) STRICT, WITHOUT ROWID
    """,
    # Without author and without account: searches are counted, not people.
    """
    CREATE TABLE missed_search (
        text TEXT PRIMARY KEY,
        unfound INTEGER NOT NULL DEFAULT 0,
        abandoned INTEGER NOT NULL DEFAULT 0,
        last_on TEXT NOT NULL,
        settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1))
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE proposal (
        id TEXT PRIMARY KEY,
        card_id TEXT NOT NULL,
        text TEXT NOT NULL,
        at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'merged', 'thanked')),
        answer TEXT NOT NULL DEFAULT '',
        answered_by TEXT NOT NULL DEFAULT '',
        answered_at TEXT,
        seen INTEGER NOT NULL DEFAULT 0 CHECK (seen IN (0, 1))
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX proposal_open ON proposal(at) WHERE state = 'open'",
    "CREATE INDEX proposal_answered ON proposal(by_user) WHERE state <> 'open' AND seen = 0",
    """
    CREATE TABLE news_seen (
        user_id TEXT PRIMARY KEY,
        revision INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE learning (
        card_id TEXT PRIMARY KEY,
        is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
        since TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    # Probability of the draw in basis points; integers, so that sums are exact.
    """
    CREATE TABLE response_assignment (
        contact_id TEXT NOT NULL REFERENCES contact(id),
        card_id TEXT NOT NULL,
        version TEXT NOT NULL,
        propensity_bp INTEGER NOT NULL CHECK (propensity_bp BETWEEN 1 AND 10000),
        at TEXT NOT NULL,
        PRIMARY KEY (contact_id, card_id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE response_said (
        contact_id TEXT NOT NULL REFERENCES contact(id),
        card_id TEXT NOT NULL,
        version TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (contact_id, card_id, version)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX response_said_card ON response_said(card_id, version)",
)
