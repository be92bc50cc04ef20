"""Negotiating: quotes as shown, permissions asked in a call, and the versions of the policy."""

STATEMENTS = (
    # `body` holds ask, options and the payments known that day; only the voiding may be added.
    """
    CREATE TABLE quote (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        account TEXT NOT NULL REFERENCES account(number),
        contact_id TEXT REFERENCES contact(id),
        by_user TEXT NOT NULL,
        made_at TEXT NOT NULL,
        made_on TEXT NOT NULL,
        expires_on TEXT NOT NULL,
        snapshot TEXT NOT NULL,
        policy_id TEXT NOT NULL,
        policy_version TEXT NOT NULL,
        policy_hash TEXT NOT NULL,
        digest TEXT NOT NULL,
        body TEXT NOT NULL CHECK (json_valid(body)),
        voided_at TEXT,
        void_reason TEXT NOT NULL DEFAULT ''
    ) STRICT
    """,
    "CREATE INDEX quote_account ON quote(account, made_at)",
    "CREATE INDEX quote_open ON quote(expires_on) WHERE voided_at IS NULL",
    """
    CREATE TRIGGER quote_is_not_edited BEFORE UPDATE ON quote
    WHEN OLD.voided_at IS NOT NULL OR NEW.voided_at IS NULL
      OR (NEW.id, NEW.account, NEW.by_user, NEW.made_at, NEW.made_on, NEW.expires_on,
          NEW.snapshot, NEW.policy_id, NEW.policy_version, NEW.policy_hash, NEW.digest, NEW.body)
      IS NOT (OLD.id, OLD.account, OLD.by_user, OLD.made_at, OLD.made_on, OLD.expires_on,
          OLD.snapshot, OLD.policy_id, OLD.policy_version, OLD.policy_hash, OLD.digest, OLD.body)
    BEGIN SELECT RAISE(ABORT, 'a quote is immutable'); END
    """,
    """
    CREATE TRIGGER quote_is_not_deleted BEFORE DELETE ON quote
    BEGIN SELECT RAISE(ABORT, 'a quote is immutable'); END
    """,
    "ALTER TABLE agreement ADD COLUMN quote_id TEXT REFERENCES quote(id)",
    "ALTER TABLE agreement ADD COLUMN joint_folio TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX agreement_joint ON agreement(joint_folio) WHERE joint_folio <> ''",
    """
    CREATE TABLE approval (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        account TEXT NOT NULL REFERENCES account(number),
        contact_id TEXT REFERENCES contact(id),
        quote_id TEXT REFERENCES quote(id),
        asked_by TEXT NOT NULL,
        asked_at TEXT NOT NULL,
        expires_at TEXT NOT NULL,
        authority TEXT NOT NULL,
        option_key TEXT NOT NULL,
        policy_hash TEXT NOT NULL,
        body TEXT NOT NULL CHECK (json_valid(body)),
        state TEXT NOT NULL DEFAULT 'pending'
            CHECK (state IN ('pending', 'approved', 'refused', 'countered', 'expired',
                             'withdrawn')),
        decided_by TEXT,
        decided_at TEXT,
        reason TEXT NOT NULL DEFAULT '',
        counter_key TEXT NOT NULL DEFAULT '',
        counter TEXT CHECK (counter IS NULL OR json_valid(counter))
    ) STRICT
    """,
    "CREATE INDEX approval_account ON approval(account, asked_at)",
    "CREATE INDEX approval_waiting ON approval(expires_at) WHERE state = 'pending'",
    """
    CREATE TRIGGER approval_is_decided_once BEFORE UPDATE ON approval
    WHEN OLD.state <> 'pending'
    BEGIN SELECT RAISE(ABORT, 'an approval is decided once'); END
    """,
    # What a person told of his income; it outlives the creditor's file, which seldom knows it.
    """
    CREATE TABLE declared_capacity (
        debtor_id TEXT PRIMARY KEY,
        income_cents INTEGER,
        pay_days TEXT NOT NULL CHECK (json_valid(pay_days)),
        pay_frequency TEXT NOT NULL,
        by_user TEXT NOT NULL,
        told_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE policy_version (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        number INTEGER UNIQUE,
        state TEXT NOT NULL
            CHECK (state IN ('draft', 'sent', 'published', 'rejected', 'withdrawn')),
        text TEXT NOT NULL,
        hash TEXT NOT NULL,
        base_hash TEXT NOT NULL,
        author TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        starts_on TEXT,
        note TEXT NOT NULL DEFAULT '',
        changes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(changes)),
        decided_by TEXT,
        decided_at TEXT,
        reason TEXT NOT NULL DEFAULT ''
    ) STRICT
    """,
    "CREATE INDEX policy_version_state ON policy_version(state, starts_on)",
    """
    CREATE TRIGGER policy_version_is_not_edited BEFORE UPDATE ON policy_version
    WHEN OLD.state IN ('published', 'rejected', 'withdrawn')
    BEGIN SELECT RAISE(ABORT, 'a decided version is immutable'); END
    """,
    """
    CREATE TRIGGER policy_version_is_not_deleted BEFORE DELETE ON policy_version
    BEGIN SELECT RAISE(ABORT, 'a version is kept'); END
    """,
)
