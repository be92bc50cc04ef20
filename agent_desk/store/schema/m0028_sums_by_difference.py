"""What lets a month follow a call without being read: phones that were dialled, payments."""

STATEMENTS = (
    "CREATE INDEX contact_phone ON contact(phone, contacted_on) WHERE phone <> ''",
    # Months of which payments changed: those of `strategy_dirty` may only have other promises.
    "CREATE TABLE strategy_paid (period TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    """
    CREATE TRIGGER payment_is_paid AFTER INSERT ON payment
    BEGIN
        INSERT INTO strategy_paid SELECT substr(NEW.paid_on, 1, 7)
        WHERE NOT EXISTS (SELECT 1 FROM strategy_paid WHERE period = substr(NEW.paid_on, 1, 7));
    END
    """,
    """
    CREATE TRIGGER payment_mark_is_paid AFTER INSERT ON payment_mark
    BEGIN
        INSERT INTO strategy_paid SELECT substr(paid_on, 1, 7) FROM payment
        WHERE id = NEW.payment_id
          AND substr(paid_on, 1, 7) NOT IN (SELECT period FROM strategy_paid);
    END
    """,
    "INSERT INTO strategy_paid SELECT period FROM strategy_dirty",
    # Sums counted calls that had not ended; those of the newest months are made once more.
    """
    INSERT INTO strategy_mark(key, value)
    SELECT 'to_add', group_concat(period, ' ')
    FROM (SELECT DISTINCT period FROM strategy_total ORDER BY period DESC LIMIT 2)
    HAVING count(*) > 0
    ON CONFLICT(key) DO UPDATE SET value = trim(value || ' ' || excluded.value)
    """,
)
