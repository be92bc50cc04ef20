"""Campaigns: plans, exclusive lines, pieces with their texts, what was delivered and who called."""

STATEMENTS = (
    """
    CREATE TABLE campaign (
        id TEXT PRIMARY KEY,
        plan TEXT NOT NULL CHECK (json_valid(plan)),
        state TEXT NOT NULL CHECK (state IN ('draft', 'launched', 'ended')),
        made_at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        launched_at TEXT,
        launched_by TEXT NOT NULL DEFAULT '',
        seal TEXT NOT NULL DEFAULT '',
        ended_at TEXT,
        why TEXT NOT NULL DEFAULT '',
        CHECK (state = 'draft' OR seal <> '')
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TRIGGER campaign_plan_is_frozen BEFORE UPDATE OF plan, seal ON campaign
    WHEN OLD.state <> 'draft'
    BEGIN SELECT RAISE(ABORT, 'a launched campaign is not edited'); END
    """,
    """
    CREATE TRIGGER campaign_is_not_deleted BEFORE DELETE ON campaign
    BEGIN SELECT RAISE(ABORT, 'campaigns stay on record'); END
    """,
    # A number from a day to another; two campaigns never have it at once.
    """
    CREATE TABLE campaign_line (
        id TEXT PRIMARY KEY,
        campaign_id TEXT NOT NULL REFERENCES campaign(id),
        number TEXT NOT NULL CHECK (number NOT GLOB '*[^0-9]*' AND number <> ''),
        valid_from TEXT NOT NULL,
        valid_to TEXT NOT NULL,
        at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        CHECK (valid_from <= valid_to)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX campaign_line_number ON campaign_line(number, valid_from)",
    """
    CREATE TRIGGER campaign_line_is_exclusive BEFORE INSERT ON campaign_line
    WHEN EXISTS (SELECT 1 FROM campaign_line WHERE number = NEW.number AND id <> NEW.id
                 AND valid_from <= NEW.valid_to AND NEW.valid_from <= valid_to)
    BEGIN SELECT RAISE(ABORT, 'a line has one campaign at a time'); END
    """,
    """
    CREATE TRIGGER campaign_line_stays_exclusive BEFORE UPDATE ON campaign_line
    WHEN EXISTS (SELECT 1 FROM campaign_line WHERE number = NEW.number AND id <> NEW.id
                 AND valid_from <= NEW.valid_to AND NEW.valid_from <= valid_to)
    BEGIN SELECT RAISE(ABORT, 'a line has one campaign at a time'); END
    """,
    # `code` tells apart the pieces of one line; `arm` is the group of the pilot that receives it.
    """
    CREATE TABLE campaign_piece (
        id TEXT PRIMARY KEY,
        campaign_id TEXT NOT NULL REFERENCES campaign(id),
        name TEXT NOT NULL CHECK (name <> ''),
        channel TEXT NOT NULL,
        line_id TEXT REFERENCES campaign_line(id),
        code TEXT NOT NULL DEFAULT '',
        arm TEXT NOT NULL DEFAULT '',
        cost_cents INTEGER NOT NULL DEFAULT 0 CHECK (cost_cents >= 0),
        at TEXT NOT NULL,
        by_user TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX campaign_piece_of ON campaign_piece(campaign_id)",
    "CREATE INDEX campaign_piece_line ON campaign_piece(line_id)",
    "CREATE UNIQUE INDEX campaign_piece_code ON campaign_piece(code) WHERE code <> ''",
    """
    CREATE TABLE piece_text (
        piece_id TEXT NOT NULL REFERENCES campaign_piece(id),
        number INTEGER NOT NULL CHECK (number > 0),
        body TEXT NOT NULL CHECK (body <> ''),
        state TEXT NOT NULL CHECK (state IN ('draft', 'review', 'published', 'retired')),
        at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        moved_at TEXT,
        moved_by TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (piece_id, number)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TRIGGER piece_text_is_not_edited BEFORE UPDATE OF body ON piece_text
    BEGIN SELECT RAISE(ABORT, 'a text of a piece is immutable'); END
    """,
    """
    CREATE TRIGGER piece_text_is_not_deleted BEFORE DELETE ON piece_text
    BEGIN SELECT RAISE(ABORT, 'texts of pieces stay on record'); END
    """,
    # One piece that reached one person; the contact is in the contact log.
    """
    CREATE TABLE piece_delivery (
        contact_id TEXT PRIMARY KEY,
        piece_id TEXT NOT NULL,
        number INTEGER NOT NULL,
        debtor_id TEXT NOT NULL,
        account TEXT NOT NULL,
        delivered_on TEXT NOT NULL,
        batch TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX piece_delivery_of ON piece_delivery(piece_id, debtor_id)",
    "CREATE INDEX piece_delivery_debtor ON piece_delivery(debtor_id)",
    # A call on an exclusive line. `how` says by what its piece is known: the line alone, the piece
    # this person received, or what he read out; "" when the line's pieces cannot be told apart.
    """
    CREATE TABLE piece_call (
        contact_id TEXT PRIMARY KEY,
        campaign_id TEXT NOT NULL,
        line_id TEXT,
        piece_id TEXT NOT NULL DEFAULT '',
        debtor_id TEXT NOT NULL,
        called_on TEXT NOT NULL,
        how TEXT NOT NULL CHECK (how IN ('line', 'delivery', 'noted', ''))
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX piece_call_debtor ON piece_call(debtor_id, called_on)",
    "CREATE INDEX piece_call_campaign ON piece_call(campaign_id)",
)
