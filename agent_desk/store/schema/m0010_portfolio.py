"""The portfolio leaves this file for its own: here stay what the desk knows, and who works what.

The people, phones and accounts of a creditor live in `store/schema/portfolio.py`'s file, which is
replaced whole every morning. SQLite has no foreign keys across files: what refers to an account
keeps its number and loses the constraint (docs/decisions/0020).
"""

_PARENTS = ("account(number)", "debtor(id)")


def _without_parents() -> str:
    text = "sql"
    for parent in _PARENTS:
        for ending in (" ON DELETE CASCADE", ""):
            text = f"replace({text}, ' REFERENCES {parent}{ending}', '')"
    return f"UPDATE sqlite_schema SET sql = {text} WHERE type = 'table' AND sql IS NOT NULL"  # noqa: S608


STATEMENTS = (
    # The documented way to drop a constraint that changes nothing on disk.
    "PRAGMA writable_schema = ON",
    _without_parents(),
    "PRAGMA writable_schema = RESET",
    "DROP TABLE person_word",
    "DROP TABLE person_search",
    "DROP TABLE number_search",
    *(
        f"DROP INDEX {name}"
        for name in (
            *("debtor_batch", "phone_digits", "phone_batch"),
            *("account_folded", "account_debtor", "account_batch"),
        )
    ),
    # Rows of an older file wait here until the first portfolio is made of them.
    "ALTER TABLE debtor RENAME TO moved_debtor",
    "ALTER TABLE phone RENAME TO moved_phone",
    "ALTER TABLE account RENAME TO moved_account",
    # The last day somebody spoke with a person; it survives every file.
    """
    CREATE TABLE person_contact (
        debtor_id TEXT PRIMARY KEY,
        last_contact_on TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX person_contact_day ON person_contact(last_contact_on)",
    """
    INSERT INTO person_contact(debtor_id, last_contact_on)
    SELECT id, last_contact_on FROM moved_debtor WHERE last_contact_on IS NOT NULL
    """,
    # `kind`: cuentas or pagos. `portfolio` is the file that the batch made, "" for payments.
    "ALTER TABLE import_batch ADD COLUMN kind TEXT NOT NULL DEFAULT 'cuentas'",
    "ALTER TABLE import_batch ADD COLUMN creditor TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE import_batch ADD COLUMN rejected_count INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE import_batch ADD COLUMN closed_count INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE import_batch ADD COLUMN portfolio TEXT NOT NULL DEFAULT ''",
    # How a creditor's files are read, as somebody confirmed it: next time nothing is asked.
    """
    CREATE TABLE import_profile (
        kind TEXT NOT NULL CHECK (kind IN ('cuentas', 'pagos')),
        name TEXT NOT NULL,
        plan TEXT NOT NULL CHECK (json_valid(plan)),
        saved_at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        PRIMARY KEY (kind, name)
    ) STRICT, WITHOUT ROWID
    """,
    # One row a person in work: `epoch` grows with each taking, so that a late desk is noticed.
    """
    CREATE TABLE claim (
        debtor_id TEXT PRIMARY KEY,
        account TEXT NOT NULL,
        by_user TEXT NOT NULL,
        claimed_at TEXT NOT NULL,
        expires_at TEXT NOT NULL,
        epoch INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX claim_user ON claim(by_user)",
    # The rule of the work list; the newest row is in force.
    """
    CREATE TABLE work_rule (
        version INTEGER PRIMARY KEY,
        rule TEXT NOT NULL CHECK (json_valid(rule)),
        set_at TEXT NOT NULL,
        by_user TEXT NOT NULL
    ) STRICT
    """,
    "ALTER TABLE payment ADD COLUMN reference TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE payment ADD COLUMN loaded_at TEXT NOT NULL DEFAULT ''",
    # Which promise a payment went to, oldest promise first.
    """
    CREATE TABLE promise_payment (
        payment_id TEXT NOT NULL REFERENCES payment(id),
        promise_id TEXT NOT NULL REFERENCES promise(id),
        amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
        PRIMARY KEY (payment_id, promise_id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX promise_payment_promise ON promise_payment(promise_id)",
)
