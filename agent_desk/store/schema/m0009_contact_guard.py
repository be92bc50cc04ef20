"""What the contact guard said at each attempt, and the rights that people used."""

STATEMENTS = (
    # The verdict under which an attempt was begun, with the rule's words of that day: an auditor
    # reads them as they were. `near_miss`: '' | window | cap.
    """
    CREATE TABLE contact_verdict (
        contact_id TEXT PRIMARY KEY REFERENCES contact(id),
        status TEXT NOT NULL,
        rule_id TEXT NOT NULL,
        regime TEXT NOT NULL,
        fact_status TEXT NOT NULL,
        strength TEXT NOT NULL,
        rule TEXT NOT NULL,
        citation TEXT NOT NULL,
        source TEXT NOT NULL,
        reviewer TEXT NOT NULL,
        made INTEGER NOT NULL,
        cap INTEGER NOT NULL,
        near_miss TEXT NOT NULL DEFAULT '',
        leave_id TEXT
    ) STRICT, WITHOUT ROWID
    """,
    # An attempt that was not let through.
    """
    CREATE TABLE contact_blocked (
        id TEXT PRIMARY KEY,
        account TEXT NOT NULL,
        debtor_id TEXT NOT NULL,
        channel TEXT NOT NULL,
        at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        rule_id TEXT NOT NULL,
        regime TEXT NOT NULL,
        fact_status TEXT NOT NULL,
        strength TEXT NOT NULL,
        rule TEXT NOT NULL,
        citation TEXT NOT NULL,
        source TEXT NOT NULL,
        reviewer TEXT NOT NULL,
        sentence TEXT NOT NULL,
        next_allowed_at TEXT,
        may_be_overridden INTEGER NOT NULL CHECK (may_be_overridden IN (0, 1))
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX contact_blocked_at ON contact_blocked(at)",
    # A supervisor's leave to make one contact that only the house's own caution forbids.
    """
    CREATE TABLE contact_leave (
        id TEXT PRIMARY KEY,
        account TEXT NOT NULL,
        channel TEXT NOT NULL,
        rule_id TEXT NOT NULL,
        reason TEXT NOT NULL CHECK (reason <> ''),
        given_at TEXT NOT NULL,
        expires_at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        used_by TEXT REFERENCES contact(id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX contact_leave_open ON contact_leave(account) WHERE used_by IS NULL",
    # What a person asked for; the last word wins, the event log keeps that there were others.
    """
    CREATE TABLE preference (
        debtor_id TEXT PRIMARY KEY,
        body TEXT NOT NULL CHECK (json_valid(body)),
        noted_at TEXT NOT NULL,
        by_user TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE consent (
        id TEXT PRIMARY KEY,
        debtor_id TEXT NOT NULL,
        body TEXT NOT NULL CHECK (json_valid(body)),
        noted_at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        revoked_at TEXT
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX consent_debtor ON consent(debtor_id)",
    # Complaints, disputes and duties: what supervision still owes somebody, with its date.
    """
    CREATE TABLE matter (
        id TEXT PRIMARY KEY,
        account TEXT NOT NULL,
        debtor_id TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('complaint', 'dispute', 'duty')),
        topic TEXT NOT NULL,
        title TEXT NOT NULL,
        folio TEXT NOT NULL DEFAULT '',
        told TEXT NOT NULL DEFAULT '',
        basis TEXT NOT NULL DEFAULT '',
        opened_at TEXT NOT NULL,
        opened_by TEXT NOT NULL,
        due_at TEXT,
        closed_at TEXT,
        closed_by TEXT,
        answer TEXT NOT NULL DEFAULT '',
        CHECK (closed_at IS NULL OR answer <> '')
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX matter_open ON matter(due_at) WHERE closed_at IS NULL",
    "CREATE INDEX matter_debtor ON matter(debtor_id)",
    "CREATE UNIQUE INDEX matter_folio ON matter(folio) WHERE folio <> ''",
    # The institution's own rules as its supervision left them; the last row is in force.
    """
    CREATE TABLE own_rules (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        body TEXT NOT NULL CHECK (json_valid(body)),
        reason TEXT NOT NULL CHECK (reason <> ''),
        at TEXT NOT NULL,
        by_user TEXT NOT NULL
    ) STRICT
    """,
)
