"""How far each piece of a campaign got, from sent to read or returned, and who said so."""

_STATES = "('sent', 'failed', 'delivered', 'read', 'returned')"

STATEMENTS = (
    # The last that is known; what was kept before was a letter, which counts until it comes back.
    f"""
    ALTER TABLE piece_delivery ADD COLUMN state TEXT NOT NULL DEFAULT 'delivered'
        CHECK (state IN {_STATES})
    """,
    # Every word about it. `source` says whose: who printed, who sent by hand, the call itself, or
    # the file of whoever sends for the house.
    f"""
    CREATE TABLE piece_report (
        contact_id TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN {_STATES}),
        piece_id TEXT NOT NULL,
        debtor_id TEXT NOT NULL,
        account TEXT NOT NULL,
        said_on TEXT NOT NULL,
        source TEXT NOT NULL CHECK (source IN ('print', 'hand', 'contact', 'file')),
        at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        PRIMARY KEY (contact_id, state)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX piece_report_debtor ON piece_report(debtor_id)",
)
