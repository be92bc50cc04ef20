"""What was agreed, its schedule, the promises it leaves, and the payments that came."""

STATEMENTS = (
    # `snapshot` is the agreement as recorded and printed; the columns are for finding it.
    """
    CREATE TABLE agreement (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        folio TEXT NOT NULL UNIQUE,
        account TEXT NOT NULL REFERENCES account(number),
        contact_id TEXT REFERENCES contact(id),
        kind TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('active', 'replaced', 'void')),
        made_at TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        total_cents INTEGER NOT NULL,
        waived_cents INTEGER NOT NULL,
        policy_id TEXT NOT NULL,
        policy_version TEXT NOT NULL,
        replaced_by TEXT REFERENCES agreement(id),
        voided_at TEXT,
        void_reason TEXT NOT NULL DEFAULT '',
        snapshot TEXT NOT NULL CHECK (json_valid(snapshot))
    ) STRICT
    """,
    "CREATE INDEX agreement_account ON agreement(account, made_at)",
    """
    CREATE TABLE agreement_payment (
        agreement_id TEXT NOT NULL REFERENCES agreement(id),
        number INTEGER NOT NULL,
        due_on TEXT NOT NULL,
        amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
        parts TEXT NOT NULL CHECK (json_valid(parts)),
        PRIMARY KEY (agreement_id, number)
    ) STRICT, WITHOUT ROWID
    """,
    # `agreement_id` is '' for a promise that only the bank's file knows.
    """
    CREATE TABLE promise (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        account TEXT NOT NULL REFERENCES account(number),
        agreement_id TEXT NOT NULL DEFAULT '',
        due_on TEXT NOT NULL,
        amount_cents INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'broken', 'replaced', 'void')),
        replaced_by TEXT REFERENCES agreement(id)
    ) STRICT
    """,
    "CREATE INDEX promise_account ON promise(account, due_on)",
    "CREATE INDEX promise_waiting ON promise(due_on) WHERE state IN ('open', 'broken')",
    "CREATE INDEX promise_agreement ON promise(agreement_id)",
    "CREATE INDEX promise_replaced ON promise(replaced_by) WHERE replaced_by IS NOT NULL",
    """
    CREATE TABLE payment (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        account TEXT NOT NULL REFERENCES account(number),
        paid_on TEXT NOT NULL,
        amount_cents INTEGER NOT NULL,
        means TEXT NOT NULL,
        batch_id TEXT REFERENCES import_batch(id)
    ) STRICT
    """,
    "CREATE INDEX payment_account ON payment(account, paid_on)",
)
