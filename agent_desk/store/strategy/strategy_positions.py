"""Where every account stands when a month opens, kept once: the file of that day will be gone."""

from __future__ import annotations

from datetime import date

from agent_desk.store.database import Store

# Whoever cannot be judged by his payments is counted apart and never learned from.
_LEFT_OUT = """
    SELECT account, debtor_id, CASE flag
               WHEN 'fallecido' THEN 'fallecimiento' WHEN 'aclaracion' THEN 'aclaración'
               WHEN 'no_es_titular' THEN 'no es el titular' WHEN 'insolvencia' THEN 'insolvencia'
               ELSE 'demanda' END AS why
    FROM flag WHERE flag IN ('fallecido', 'aclaracion', 'no_es_titular', 'insolvencia', 'demanda',
                             'demanda_notificada', 'suspension_judicial')
"""
# A restructured debt is current on paper: it counts as cured only once two payments were made.
_POSITIONS = f"""
    INSERT INTO account_month(period, account, debtor_id, product, segment, bucket, days_late,
                              balance_cents, overdue_cents, left_out)
    WITH out AS ({_LEFT_OUT}),
    anew AS (SELECT DISTINCT account FROM agreement
             WHERE state = 'active' AND kind IN ('restructure', 'partial')
               AND (SELECT count(*) FROM promise WHERE agreement_id = agreement.id
                    AND promise.state = 'kept') < 2)
    SELECT :period, number, debtor_id, product, segment, min(5, (max(0, days_past_due) + 29) / 30),
           max(0, days_past_due), total_cents, overdue_cents,
           coalesce((SELECT why FROM out WHERE out.account = number LIMIT 1),
                    (SELECT why FROM out WHERE out.account IS NULL
                        AND out.debtor_id = account.debtor_id LIMIT 1),
                    iif(number IN (SELECT account FROM anew), 'reestructura', ''))
    FROM portfolio.account WHERE closed_on IS NULL
"""  # noqa: S608
_HAS = "SELECT 1 FROM account_month WHERE period = ? LIMIT 1"
# From each period to the next by the key: a DISTINCT would read every account of every month.
_PERIODS = """
    WITH RECURSIVE known(period) AS (
        SELECT min(period) FROM account_month
        UNION ALL
        SELECT (SELECT min(period) FROM account_month WHERE period > known.period)
        FROM known WHERE known.period IS NOT NULL
    )
    SELECT period FROM known WHERE period IS NOT NULL
"""


def keep_positions(store: Store, today: date) -> str:
    """Keep this month's positions if nobody has; gives the period when they were kept now.

    Inside `tx()`. The cut is the first day of the month on which the program was used.
    """
    period = period_of(today)
    if has_positions(store, period):
        return ""
    store.write(_POSITIONS, {"period": period})
    return period if has_positions(store, period) else ""


def has_positions(store: Store, period: str) -> bool:
    """Whether the positions of that month are kept."""
    return store.row(_HAS, (period,)) is not None


def periods(store: Store) -> list[str]:
    """The months whose positions are known, oldest first."""
    return [str(row["period"]) for row in store.rows(_PERIODS)]


def period_of(day: date) -> str:
    """«2026-11»."""
    return f"{day:%Y-%m}"


def months_before(period: str, months: int) -> str:
    """The period so many months earlier (later when negative)."""
    count = int(period[:4]) * 12 + int(period[5:]) - 1 - months
    return f"{count // 12:04d}-{count % 12 + 1:02d}"
