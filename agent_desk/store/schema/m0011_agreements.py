"""Agreements followed to their end: nine states with every step, and what became of payments."""

_OLD = "CHECK (state IN (''active'', ''replaced'', ''void''))"
_NEW = (
    "CHECK (state IN (''draft'', ''offered'', ''accepted'', ''waiting_down'', ''active'', "
    "''kept'', ''broken'', ''replaced'', ''void''))"
)

STATEMENTS = (
    # The documented way to change a constraint without rewriting the table.
    "PRAGMA writable_schema = ON",
    f"""
    UPDATE sqlite_schema SET sql = replace(sql, '{_OLD}', '{_NEW}')
    WHERE type = 'table' AND name = 'agreement'
    """,  # noqa: S608
    "PRAGMA writable_schema = RESET",
    """
    CREATE TABLE agreement_change (
        agreement_id TEXT NOT NULL REFERENCES agreement(id),
        number INTEGER NOT NULL,
        was TEXT NOT NULL,
        now TEXT NOT NULL,
        at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        why TEXT NOT NULL CHECK (why <> ''),
        rule TEXT NOT NULL DEFAULT '',
        on_day TEXT,
        command_id TEXT NOT NULL,
        PRIMARY KEY (agreement_id, number)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TRIGGER agreement_change_is_not_edited BEFORE UPDATE ON agreement_change
    BEGIN SELECT RAISE(ABORT, 'the life of an agreement is append-only'); END
    """,
    """
    CREATE TRIGGER agreement_change_is_not_deleted BEFORE DELETE ON agreement_change
    BEGIN SELECT RAISE(ABORT, 'the life of an agreement is append-only'); END
    """,
    # What older programs recorded went this way, in one breath.
    *(
        f"""
        INSERT INTO agreement_change(agreement_id, number, was, now, at, by_user, why, command_id)
        SELECT id, {number}, '{was}', '{now}', recorded_at, by_user, 'registrado', id
        FROM agreement
        """  # noqa: S608
        for number, (was, now) in enumerate(
            (("draft", "offered"), ("offered", "accepted"), ("accepted", "active")), 1
        )
    ),
    """
    INSERT INTO agreement_change(agreement_id, number, was, now, at, by_user, why, command_id)
    SELECT id, 4, 'active', state, ifnull(voided_at, recorded_at), by_user,
           ifnull(nullif(void_reason, ''), 'sustituido'), ifnull(replaced_by, id)
    FROM agreement WHERE state <> 'active'
    """,
    "CREATE INDEX agreement_followed ON agreement(state, account)",
    # What was recorded and printed stays as it was: the paper and the ledger cannot differ.
    """
    CREATE TRIGGER agreement_is_not_edited BEFORE UPDATE ON agreement
    WHEN (NEW.id, NEW.folio, NEW.account, NEW.kind, NEW.made_at, NEW.recorded_at, NEW.by_user,
          NEW.total_cents, NEW.waived_cents, NEW.policy_id, NEW.policy_version, NEW.snapshot)
      IS NOT (OLD.id, OLD.folio, OLD.account, OLD.kind, OLD.made_at, OLD.recorded_at, OLD.by_user,
          OLD.total_cents, OLD.waived_cents, OLD.policy_id, OLD.policy_version, OLD.snapshot)
    BEGIN SELECT RAISE(ABORT, 'an agreement is immutable'); END
    """,
    # `kind` moved: to the account it was meant for; the newest row holds. bounced and reversed
    # take the payment away again. The payment itself is never edited.
    """
    CREATE TABLE payment_mark (
        payment_id TEXT NOT NULL REFERENCES payment(id),
        number INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('bounced', 'reversed', 'moved')),
        on_day TEXT NOT NULL,
        to_account TEXT NOT NULL DEFAULT '',
        reason TEXT NOT NULL CHECK (reason <> ''),
        at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        PRIMARY KEY (payment_id, number),
        CHECK ((kind = 'moved') = (to_account <> ''))
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX payment_mark_account ON payment_mark(to_account) WHERE to_account <> ''",
    # The bytes themselves: the only way to print the same page years later, whatever changed.
    """
    CREATE TABLE paper (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        code TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        subject TEXT NOT NULL,
        account TEXT NOT NULL,
        agreement_id TEXT REFERENCES agreement(id),
        fingerprint TEXT NOT NULL,
        template TEXT NOT NULL,
        sha256 TEXT NOT NULL UNIQUE,
        pages INTEGER NOT NULL,
        pdf BLOB NOT NULL,
        issued_at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        UNIQUE (kind, subject)
    ) STRICT
    """,
    "CREATE INDEX paper_agreement ON paper(agreement_id) WHERE agreement_id IS NOT NULL",
    """
    CREATE TRIGGER paper_is_not_edited BEFORE UPDATE ON paper
    BEGIN SELECT RAISE(ABORT, 'an issued page is immutable'); END
    """,
    """
    CREATE TRIGGER paper_is_not_deleted BEFORE DELETE ON paper
    BEGIN SELECT RAISE(ABORT, 'an issued page is immutable'); END
    """,
    # Other bytes with the same page: with a password, or signed.
    """
    CREATE TABLE paper_copy (
        sha256 TEXT PRIMARY KEY,
        paper_id TEXT NOT NULL REFERENCES paper(id),
        kind TEXT NOT NULL CHECK (kind IN ('locked', 'signed')),
        made_at TEXT NOT NULL,
        by_user TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    # `key` is kind and country, and the creditor when it is only for him: «receipt-mx».
    """
    CREATE TABLE template_version (
        row INTEGER PRIMARY KEY,
        key TEXT NOT NULL,
        number INTEGER NOT NULL,
        text TEXT NOT NULL,
        note TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        UNIQUE (key, number)
    ) STRICT
    """,
    """
    CREATE TRIGGER template_is_not_edited BEFORE UPDATE ON template_version
    BEGIN SELECT RAISE(ABORT, 'a version of a template is immutable'); END
    """,
    # What was prepared to remind of a date: nobody is reminded twice of the same one.
    """
    CREATE TABLE reminder (
        agreement_id TEXT NOT NULL REFERENCES agreement(id),
        number INTEGER NOT NULL,
        channel TEXT NOT NULL,
        prepared_at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        PRIMARY KEY (agreement_id, number)
    ) STRICT, WITHOUT ROWID
    """,
)
