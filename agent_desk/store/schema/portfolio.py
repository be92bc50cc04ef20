"""The portfolio's own file: people, phones, accounts, and what finds them.

It is built aside and switched whole, so its tables are made bare and indexed at the end: an index
kept up row by row costs three times as much. No foreign keys for the same reason; the reader that
fills it writes parents and children together.
"""

VERSION = 1

TABLES = (
    "CREATE TABLE {s}about (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    # `line` is the line of the file a row came from, 0 when it came otherwise.
    """
    CREATE TABLE {s}debtor (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL,
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
        rfc TEXT NOT NULL DEFAULT '',
        curp TEXT NOT NULL DEFAULT '',
        batch_id TEXT,
        line INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    """
    CREATE TABLE {s}phone (
        row INTEGER PRIMARY KEY,
        debtor_id TEXT NOT NULL,
        number TEXT NOT NULL,
        digits TEXT NOT NULL,
        kind TEXT NOT NULL,
        is_own INTEGER NOT NULL,
        is_active INTEGER NOT NULL,
        position INTEGER NOT NULL,
        batch_id TEXT,
        line INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    # `was_…` is the balance before the file that changed it on `was_on`; `closed_on` is the day
    # on which the account was no longer in its creditor's file.
    """
    CREATE TABLE {s}account (
        row INTEGER PRIMARY KEY,
        number TEXT NOT NULL,
        folded TEXT NOT NULL,
        debtor_id TEXT NOT NULL,
        product TEXT NOT NULL,
        product_name TEXT NOT NULL,
        creditor TEXT NOT NULL,
        as_of TEXT NOT NULL,
        days_past_due INTEGER NOT NULL,
        balances TEXT NOT NULL,
        overdue TEXT NOT NULL,
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
        state TEXT NOT NULL DEFAULT '',
        time_zone TEXT NOT NULL DEFAULT '',
        bucket TEXT NOT NULL DEFAULT '',
        segment TEXT NOT NULL DEFAULT '',
        last_contact_on TEXT NOT NULL DEFAULT '',
        was_total_cents INTEGER,
        was_overdue_cents INTEGER,
        was_on TEXT,
        closed_on TEXT,
        batch_id TEXT,
        line INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    # Flags that the file itself carries; those in force are the main file's.
    """
    CREATE TABLE {s}file_flag (
        debtor_id TEXT NOT NULL,
        account TEXT NOT NULL,
        flag TEXT NOT NULL,
        PRIMARY KEY (debtor_id, account, flag)
    ) STRICT, WITHOUT ROWID
    """,
    # The report of the file that made this portfolio: personal data stay under the key.
    """
    CREATE TABLE {s}report_row (
        row INTEGER PRIMARY KEY,
        line INTEGER NOT NULL,
        is_rejected INTEGER NOT NULL,
        field TEXT NOT NULL,
        value TEXT NOT NULL,
        reason TEXT NOT NULL,
        original TEXT NOT NULL
    ) STRICT
    """,
)

INDEXES = (
    "CREATE UNIQUE INDEX {s}debtor_id ON debtor(id)",
    "CREATE UNIQUE INDEX {s}phone_once ON phone(debtor_id, number)",
    "CREATE UNIQUE INDEX {s}account_number ON account(number)",
    "CREATE INDEX {s}account_debtor ON account(debtor_id)",
)

# What finds people: words of names, exact numbers, and the digits laid out to look inside.
SEARCH_INDEXES = (
    "CREATE INDEX {s}phone_digits ON phone(digits)",
    "CREATE INDEX IF NOT EXISTS {s}account_folded ON account(folded)",
    "CREATE INDEX {s}debtor_rfc ON debtor(rfc) WHERE rfc <> ''",
)
SEARCH_TABLES = (
    # rowid = debtor.row; the names themselves are in `debtor`, so the index keeps no copy.
    """
    CREATE VIRTUAL TABLE {s}person_search USING fts5(
        words, content = '', contentless_delete = 1, detail = 'none',
        tokenize = 'unicode61 remove_diacritics 2'
    )
    """,
    # Every distinct word of a name, folded: a mistyped word is corrected against it.
    """
    CREATE TABLE {s}name_word (word TEXT PRIMARY KEY, people INTEGER NOT NULL) STRICT, WITHOUT ROWID
    """,
    # `kind` 0 phones by phone.row, 1 accounts by account.row, 2 RFC by debtor.row: many values in
    # one text, a line each; `rows` are the rows they are of, or only the first of a run.
    """
    CREATE TABLE {s}digits_page (
        kind INTEGER NOT NULL,
        page INTEGER NOT NULL,
        rows TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (kind, page)
    ) STRICT, WITHOUT ROWID
    """,
    # What may be filtered by: product, bucket, state, segment, and how many accounts have it.
    """
    CREATE TABLE {s}facet (
        field TEXT NOT NULL,
        value TEXT NOT NULL,
        label TEXT NOT NULL,
        accounts INTEGER NOT NULL,
        PRIMARY KEY (field, value)
    ) STRICT, WITHOUT ROWID
    """,
)

# The work list reads each day of silence in the order of one amount: the rule says which.
WORK_COLUMNS = ("overdue_cents", "total_cents", "days_past_due")
WORK_INDEX = """
    CREATE INDEX IF NOT EXISTS {s}account_by_{column} ON account(last_contact_on, {column} DESC)
    WHERE closed_on IS NULL AND overdue_cents > 0
"""


def statements(texts: tuple[str, ...], schema: str = "") -> tuple[str, ...]:
    """The statements for the file attached as `schema`, or for the main one of a connection."""
    prefix = f"{schema}." if schema else ""
    return tuple(text.replace("{s}", prefix) for text in texts)


def everything(schema: str = "") -> tuple[str, ...]:
    """An empty portfolio, whole."""
    work = WORK_INDEX.replace("{column}", WORK_COLUMNS[0])
    return statements((*TABLES, *INDEXES, *SEARCH_INDEXES, *SEARCH_TABLES, work), schema)
