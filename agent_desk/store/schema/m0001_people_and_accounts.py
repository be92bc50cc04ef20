"""Users, debtors with their phones, accounts, flags and facts."""

STATEMENTS = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """
    CREATE TABLE user (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        role TEXT NOT NULL
            CHECK (role IN ('agent', 'supervisor', 'trainer', 'manager', 'administrator'))
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE import_batch (
        id TEXT PRIMARY KEY,
        source TEXT NOT NULL,
        as_of TEXT NOT NULL,
        imported_at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        account_count INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    # `row` is explicit: VACUUM renumbers implicit rowids and the search index refers to them.
    """
    CREATE TABLE debtor (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        given_names TEXT NOT NULL,
        surnames TEXT NOT NULL,
        courtesy TEXT NOT NULL,
        country TEXT NOT NULL,
        state TEXT NOT NULL,
        city TEXT NOT NULL,
        postal_code TEXT NOT NULL,
        time_zone TEXT NOT NULL,
        birth_date TEXT,
        email TEXT NOT NULL,
        preferred_hours TEXT NOT NULL,
        accepts TEXT NOT NULL,
        income_cents INTEGER,
        pay_days TEXT NOT NULL,
        pay_frequency TEXT NOT NULL,
        last_contact_on TEXT,
        batch_id TEXT REFERENCES import_batch(id)
    ) STRICT
    """,
    "CREATE INDEX debtor_batch ON debtor(batch_id)",
    """
    CREATE TABLE phone (
        row INTEGER PRIMARY KEY,
        debtor_id TEXT NOT NULL REFERENCES debtor(id) ON DELETE CASCADE,
        number TEXT NOT NULL,
        digits TEXT NOT NULL,
        kind TEXT NOT NULL,
        is_own INTEGER NOT NULL CHECK (is_own IN (0, 1)),
        is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
        position INTEGER NOT NULL,
        batch_id TEXT REFERENCES import_batch(id),
        UNIQUE (debtor_id, number)
    ) STRICT
    """,
    "CREATE INDEX phone_digits ON phone(digits)",
    "CREATE INDEX phone_batch ON phone(batch_id)",
    """
    CREATE TABLE account (
        row INTEGER PRIMARY KEY,
        number TEXT NOT NULL UNIQUE,
        folded TEXT NOT NULL,
        debtor_id TEXT NOT NULL REFERENCES debtor(id),
        product TEXT NOT NULL,
        product_name TEXT NOT NULL,
        creditor TEXT NOT NULL,
        as_of TEXT NOT NULL,
        days_past_due INTEGER NOT NULL,
        balances TEXT NOT NULL CHECK (json_valid(balances)),
        overdue TEXT NOT NULL CHECK (json_valid(overdue)),
        total_cents INTEGER NOT NULL,
        overdue_cents INTEGER NOT NULL,
        currency TEXT NOT NULL,
        instalment_cents INTEGER NOT NULL,
        next_due_on TEXT,
        contract_on TEXT,
        ordinary_rate_pct TEXT NOT NULL,
        late_rate_pct TEXT NOT NULL,
        clabe TEXT NOT NULL,
        reference TEXT NOT NULL,
        snapshot TEXT NOT NULL,
        batch_id TEXT REFERENCES import_batch(id)
    ) STRICT
    """,
    "CREATE INDEX account_folded ON account(folded)",
    "CREATE INDEX account_debtor ON account(debtor_id)",
    "CREATE INDEX account_batch ON account(batch_id)",
    # A flag without account is the person's. The bank's file replaces only its own flags.
    """
    CREATE TABLE flag (
        row INTEGER PRIMARY KEY,
        debtor_id TEXT NOT NULL REFERENCES debtor(id) ON DELETE CASCADE,
        account TEXT REFERENCES account(number) ON DELETE CASCADE,
        flag TEXT NOT NULL,
        source TEXT NOT NULL CHECK (source IN ('file', 'desk')),
        set_at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        reason TEXT NOT NULL
    ) STRICT
    """,
    "CREATE UNIQUE INDEX flag_once ON flag(debtor_id, ifnull(account, ''), flag)",
    "CREATE INDEX flag_account ON flag(account)",
    """
    CREATE TABLE fact (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        debtor_id TEXT NOT NULL REFERENCES debtor(id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        noted_on TEXT NOT NULL,
        by_user TEXT NOT NULL,
        UNIQUE (debtor_id, kind, text, noted_on)
    ) STRICT
    """,
)
