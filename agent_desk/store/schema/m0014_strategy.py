"""What the desk's days add up to: positions by month, work and results by account, and the score.

Names, phones and words stay out: an account's number, counts and centavos are enough to measure.
"""

STATEMENTS = (
    # Where each account stood when a month opened; never recomputed, the file of that day is gone.
    # `bucket` 0 current, then by thirty days; `left_out` says why it is not judged, if it is not.
    """
    CREATE TABLE account_month (
        period TEXT NOT NULL CHECK (period GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
        account TEXT NOT NULL,
        debtor_id TEXT NOT NULL,
        product TEXT NOT NULL,
        segment TEXT NOT NULL,
        bucket INTEGER NOT NULL,
        days_late INTEGER NOT NULL,
        balance_cents INTEGER NOT NULL,
        overdue_cents INTEGER NOT NULL,
        left_out TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (period, account)
    ) STRICT, WITHOUT ROWID
    """,
    # What was done with an account in a month, by medium and team. `reached_at` is the number of
    # the first attempt that reached the right person, 0 while none did.
    """
    CREATE TABLE account_work (
        period TEXT NOT NULL,
        account TEXT NOT NULL,
        medium TEXT NOT NULL,
        team TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        contacts INTEGER NOT NULL,
        reached INTEGER NOT NULL,
        promises INTEGER NOT NULL,
        complaints INTEGER NOT NULL,
        reached_at INTEGER NOT NULL,
        PRIMARY KEY (period, account, medium, team)
    ) STRICT, WITHOUT ROWID
    """,
    # What came of it in that month.
    """
    CREATE TABLE account_result (
        period TEXT NOT NULL,
        account TEXT NOT NULL,
        due INTEGER NOT NULL,
        kept INTEGER NOT NULL,
        due_cents INTEGER NOT NULL,
        kept_cents INTEGER NOT NULL,
        payments INTEGER NOT NULL,
        paid_cents INTEGER NOT NULL,
        complaints INTEGER NOT NULL,
        PRIMARY KEY (period, account)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE strategy_day (
        day TEXT NOT NULL,
        segment TEXT NOT NULL,
        medium TEXT NOT NULL,
        team TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        contacts INTEGER NOT NULL,
        third INTEGER NOT NULL,
        wrong INTEGER NOT NULL,
        reached INTEGER NOT NULL,
        promises INTEGER NOT NULL,
        complaints INTEGER NOT NULL,
        handled INTEGER NOT NULL,
        talk_seconds INTEGER NOT NULL,
        handled_seconds INTEGER NOT NULL,
        present_seconds INTEGER NOT NULL,
        PRIMARY KEY (day, segment, medium, team)
    ) STRICT, WITHOUT ROWID
    """,
    # What a screen reads: sums of a month, for all or for one segment, team, medium, bucket…
    """
    CREATE TABLE strategy_total (
        period TEXT NOT NULL,
        scope TEXT NOT NULL,
        member TEXT NOT NULL,
        measure TEXT NOT NULL,
        value INTEGER NOT NULL,
        PRIMARY KEY (period, scope, member, measure)
    ) STRICT, WITHOUT ROWID
    """,
    # Contacts that ended and are not counted yet; months whose results or sums are out of date.
    "CREATE TABLE strategy_new (contact_row INTEGER PRIMARY KEY) STRICT",
    "CREATE TABLE strategy_dirty (period TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    # 'counted_until': days up to it stand without rows below them and are never counted again.
    "CREATE TABLE strategy_mark (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "INSERT INTO strategy_new SELECT row FROM contact WHERE closed_at IS NOT NULL",
    # No «OR IGNORE» in a trigger: the conflict clause of the outer statement would replace it.
    # Rows of a person who is no longer blocked come back; they were counted when they were made.
    """
    CREATE TRIGGER contact_counts_when_made AFTER INSERT ON contact
    WHEN NEW.closed_at IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM sealed_row WHERE debtor_id = NEW.debtor_id)
    BEGIN
        INSERT INTO strategy_new SELECT NEW.row
        WHERE NOT EXISTS (SELECT 1 FROM strategy_new WHERE contact_row = NEW.row);
    END
    """,
    """
    CREATE TRIGGER contact_counts_when_closed AFTER UPDATE OF closed_at ON contact
    WHEN OLD.closed_at IS NULL AND NEW.closed_at IS NOT NULL
    BEGIN
        INSERT INTO strategy_new SELECT NEW.row
        WHERE NOT EXISTS (SELECT 1 FROM strategy_new WHERE contact_row = NEW.row);
    END
    """,
    """
    CREATE TRIGGER promise_counts_when_made AFTER INSERT ON promise
    BEGIN
        INSERT INTO strategy_dirty SELECT substr(NEW.due_on, 1, 7)
        WHERE NOT EXISTS (SELECT 1 FROM strategy_dirty WHERE period = substr(NEW.due_on, 1, 7));
    END
    """,
    """
    CREATE TRIGGER promise_counts_when_changed AFTER UPDATE OF state ON promise
    BEGIN
        INSERT INTO strategy_dirty SELECT substr(NEW.due_on, 1, 7)
        WHERE NOT EXISTS (SELECT 1 FROM strategy_dirty WHERE period = substr(NEW.due_on, 1, 7));
    END
    """,
    """
    CREATE TRIGGER payment_counts AFTER INSERT ON payment
    BEGIN
        INSERT INTO strategy_dirty SELECT substr(NEW.paid_on, 1, 7)
        WHERE NOT EXISTS (SELECT 1 FROM strategy_dirty WHERE period = substr(NEW.paid_on, 1, 7));
    END
    """,
    """
    CREATE TRIGGER payment_mark_counts AFTER INSERT ON payment_mark
    BEGIN
        INSERT INTO strategy_dirty SELECT substr(paid_on, 1, 7) FROM payment
        WHERE id = NEW.payment_id
          AND substr(paid_on, 1, 7) NOT IN (SELECT period FROM strategy_dirty);
    END
    """,
    """
    CREATE TRIGGER complaint_counts AFTER INSERT ON matter WHEN NEW.kind = 'complaint'
    BEGIN
        INSERT INTO strategy_dirty SELECT substr(NEW.opened_at, 1, 7)
        WHERE NOT EXISTS (SELECT 1 FROM strategy_dirty WHERE period = substr(NEW.opened_at, 1, 7));
    END
    """,
    "INSERT OR IGNORE INTO strategy_dirty SELECT DISTINCT substr(due_on, 1, 7) FROM promise",
    "INSERT OR IGNORE INTO strategy_dirty SELECT DISTINCT substr(paid_on, 1, 7) FROM payment",
    "CREATE INDEX promise_day ON promise(due_on)",
    "CREATE INDEX payment_day ON payment(paid_on)",
    """
    CREATE TABLE agent_team (
        user_id TEXT PRIMARY KEY,
        team TEXT NOT NULL CHECK (team <> '')
    ) STRICT, WITHOUT ROWID
    """,
    # What a month cost, by concept: the numerator of the cost of each peso recovered.
    """
    CREATE TABLE cost_entry (
        period TEXT NOT NULL,
        concept TEXT NOT NULL CHECK (concept <> ''),
        amount_cents INTEGER NOT NULL CHECK (amount_cents >= 0),
        at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        PRIMARY KEY (period, concept)
    ) STRICT, WITHOUT ROWID
    """,
    # Target and warning from a month on; ratios in millionths, the newest row holds.
    """
    CREATE TABLE indicator_target (
        row INTEGER PRIMARY KEY,
        indicator TEXT NOT NULL,
        from_period TEXT NOT NULL,
        target_millionths INTEGER NOT NULL,
        warning_millionths INTEGER NOT NULL,
        at TEXT NOT NULL,
        by_user TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX indicator_target_of ON indicator_target(indicator, from_period)",
    # Every card that was ever learned, as readable JSON; nothing is overwritten.
    """
    CREATE TABLE cure_card (
        version INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('learned', 'relevelled')),
        cut_on TEXT NOT NULL,
        made_at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        body TEXT NOT NULL CHECK (json_valid(body)),
        report TEXT NOT NULL CHECK (json_valid(report))
    ) STRICT
    """,
    """
    CREATE TRIGGER cure_card_is_not_edited BEFORE UPDATE ON cure_card
    BEGIN SELECT RAISE(ABORT, 'a version of the card is immutable'); END
    """,
    """
    CREATE TABLE cure_check (
        period TEXT NOT NULL,
        version INTEGER NOT NULL REFERENCES cure_card(version),
        body TEXT NOT NULL CHECK (json_valid(body)),
        PRIMARY KEY (period, version)
    ) STRICT, WITHOUT ROWID
    """,
    # The score of every account that was late when the month opened.
    """
    CREATE TABLE cure_score (
        period TEXT NOT NULL,
        account TEXT NOT NULL,
        version INTEGER NOT NULL,
        chance_millionths INTEGER NOT NULL,
        PRIMARY KEY (period, account)
    ) STRICT, WITHOUT ROWID
    """,
)
