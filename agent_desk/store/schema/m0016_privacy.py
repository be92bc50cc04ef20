"""A person's rights over his data: requests, blocking, erasing, corrections, hardship apart."""

_LEAVES = "EXISTS (SELECT 1 FROM leaving WHERE leaving.account = OLD.account)"
_AGREEMENT_LEAVES = """EXISTS (
        SELECT 1 FROM agreement JOIN leaving ON leaving.account = agreement.account
        WHERE agreement.id = OLD.agreement_id)"""


def _kept_unless_leaving(trigger: str, table: str, leaves: str, words: str) -> tuple[str, str]:
    """The trigger again, but for a person who is being blocked or erased."""
    return (
        f"DROP TRIGGER {trigger}",
        f"""
    CREATE TRIGGER {trigger} BEFORE DELETE ON {table} WHEN NOT {leaves}
    BEGIN SELECT RAISE(ABORT, '{words}'); END
    """,
    )


_HARD = "('salud', 'desempleo', 'dificultad', 'duelo', 'violencia', 'discapacidad', 'desastre')"
_LOST = " OR ".join(
    f"text LIKE '%{words}%'"
    for words in (
        *("perdi_ su empleo", "perdi_ su trabajo", "perdi_ el empleo", "perdi_ el trabajo"),
        *("sin trabajo", "sin empleo", "sin chamba", "desemplead", "lo despidieron"),
        *("la despidieron", "le bajaron las horas", "le recortaron", "incapacitad"),
    )
)

STATEMENTS = (
    # What a person asked of his data. `number` makes the folio; `told` is what he said.
    """
    CREATE TABLE privacy_request (
        number INTEGER PRIMARY KEY,
        folio TEXT NOT NULL UNIQUE,
        account TEXT NOT NULL,
        debtor_id TEXT NOT NULL,
        asked TEXT NOT NULL
            CHECK (asked IN ('access', 'correction', 'cancellation', 'objection')),
        state TEXT NOT NULL DEFAULT 'open'
            CHECK (state IN ('open', 'granted', 'done', 'refused')),
        received_on TEXT NOT NULL,
        identity TEXT NOT NULL,
        reply_to TEXT NOT NULL,
        told TEXT NOT NULL DEFAULT '',
        answer_by TEXT NOT NULL,
        answered_on TEXT,
        answer TEXT NOT NULL DEFAULT '',
        effect_by TEXT,
        done_on TEXT,
        extended INTEGER NOT NULL DEFAULT 0,
        extend_reason TEXT NOT NULL DEFAULT '',
        opened_by TEXT NOT NULL,
        CHECK (state <> 'refused' OR answer <> '')
    ) STRICT
    """,
    "CREATE INDEX privacy_request_state ON privacy_request(state, answer_by)",
    # Who is blocked: his accounts by number, so that tomorrow's file does not bring him back.
    # `kept` says what stays after erasing, until when and by which rule.
    """
    CREATE TABLE person_block (
        debtor_id TEXT PRIMARY KEY,
        accounts TEXT NOT NULL CHECK (json_valid(accounts)),
        country TEXT NOT NULL,
        breach_on TEXT NOT NULL,
        blocked_at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        reason TEXT NOT NULL CHECK (reason <> ''),
        folio TEXT NOT NULL DEFAULT '',
        erased_at TEXT,
        kept TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(kept))
    ) STRICT, WITHOUT ROWID
    """,
    # The rows that blocking took out of their tables, whole. `kind` is the rule of retention and
    # `day` the date its term runs from.
    """
    CREATE TABLE sealed_row (
        debtor_id TEXT NOT NULL,
        tbl TEXT NOT NULL,
        number INTEGER NOT NULL,
        kind TEXT NOT NULL,
        day TEXT NOT NULL,
        body TEXT NOT NULL CHECK (json_valid(body)),
        PRIMARY KEY (debtor_id, tbl, number)
    ) STRICT, WITHOUT ROWID
    """,
    # Accounts whose rows may go, only while the transaction that blocks or erases them runs.
    "CREATE TABLE leaving (account TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    # Keyed digests of who was erased, so that a file cannot bring him back unnoticed.
    """
    CREATE TABLE erased_digest (
        digest TEXT PRIMARY KEY,
        on_day TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    # The proof that something was erased, without anybody in it. Older backups still hold it
    # until `backups_until`.
    """
    CREATE TABLE erasure (
        id TEXT PRIMARY KEY,
        folio TEXT NOT NULL DEFAULT '',
        at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        removed TEXT NOT NULL CHECK (json_valid(removed)),
        kept TEXT NOT NULL CHECK (json_valid(kept)),
        backups_until TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    # What a datum was and what it is, with who and why; a later file with the old value loses.
    """
    CREATE TABLE correction (
        id TEXT PRIMARY KEY,
        debtor_id TEXT NOT NULL,
        field TEXT NOT NULL,
        was TEXT NOT NULL,
        now TEXT NOT NULL,
        reason TEXT NOT NULL CHECK (reason <> ''),
        at TEXT NOT NULL,
        by_user TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX correction_debtor ON correction(debtor_id)",
    # Why somebody is in trouble: apart from what else he told, and only for who helps him.
    """
    CREATE TABLE hardship (
        id TEXT PRIMARY KEY,
        debtor_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL CHECK (text <> ''),
        noted_on TEXT NOT NULL,
        by_user TEXT NOT NULL,
        UNIQUE (debtor_id, kind, text, noted_on)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX hardship_day ON hardship(noted_on)",
    f"""
    INSERT OR IGNORE INTO hardship(id, debtor_id, kind, text, noted_on, by_user)
    SELECT id, debtor_id, CASE WHEN kind IN {_HARD} THEN kind ELSE 'desempleo' END, text,
           noted_on, by_user
    FROM fact WHERE text <> '' AND (kind IN {_HARD} OR {_LOST})
    """,  # noqa: S608
    f"DELETE FROM fact WHERE kind IN {_HARD} OR {_LOST}",  # noqa: S608
    # What the rules erased and what they kept, a line a rule and day.
    """
    CREATE TABLE retention_line (
        row INTEGER PRIMARY KEY,
        on_day TEXT NOT NULL,
        kind TEXT NOT NULL,
        country TEXT NOT NULL,
        removed INTEGER NOT NULL,
        kept INTEGER NOT NULL,
        why TEXT NOT NULL,
        UNIQUE (on_day, kind, country)
    ) STRICT
    """,
    "CREATE INDEX contact_day ON contact(contacted_on)",
    "CREATE INDEX note_day ON note(saved_at)",
    "CREATE INDEX fact_day ON fact(noted_on)",
    *_kept_unless_leaving(
        *("agreement_change_is_not_deleted", "agreement_change", _AGREEMENT_LEAVES),
        "the life of an agreement is append-only",
    ),
    *_kept_unless_leaving("paper_is_not_deleted", "paper", _LEAVES, "an issued page is immutable"),
    *_kept_unless_leaving("quote_is_not_deleted", "quote", _LEAVES, "a quote is immutable"),
)
