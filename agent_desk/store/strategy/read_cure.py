"""Late accounts of a month with what was known of each on that day, and what came two months on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date

from agent_desk.domain.strategy.cure.card import Card
from agent_desk.domain.strategy.cure.cohorts import Cohort
from agent_desk.domain.strategy.cure.columns import Column, Value
from agent_desk.domain.strategy.cure.roll_rates import Cell
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.strategy.card_sql import logit_sql
from agent_desk.store.strategy.strategy_positions import months_before, periods

BEHAVIOURS = (
    *("days_late", "late_before", "worst_late", "months_late", "months_paid", "paid_share"),
    *("kept_promises", "broken_promises", "reached", "due_share"),
)
WINDOW = 6  # months looked back, the one of the cut included
OUTCOME_MONTHS = 2
# Everything that is read is dated before the month of the cut, or its opening.
_FEATURES = """
    SELECT month.account AS account, month.debtor_id AS debtor_id, month.bucket AS bucket,
           ifnull(seen.bucket_before, -1) AS bucket_before, month.left_out AS left_out,
           month.days_late AS days_late, seen.late_before AS late_before,
           seen.worst_late AS worst_late, seen.months_late AS months_late,
           ifnull(came.months_paid, 0) AS months_paid,
           CASE WHEN month.overdue_cents > 0
                THEN min(2.0, 1.0 * ifnull(came.paid_cents, 0) / month.overdue_cents) END
                AS paid_share,
           ifnull(came.kept, 0) AS kept_promises, ifnull(came.broken, 0) AS broken_promises,
           ifnull(done.reached, 0) AS reached,
           CASE WHEN month.balance_cents > 0
                THEN 1.0 * month.overdue_cents / month.balance_cents END AS due_share
    FROM account_month AS month
    JOIN (SELECT account, max(days_late) AS worst_late, sum(days_late > 0) AS months_late,
                 max(CASE WHEN period = :p1 THEN days_late END) AS late_before,
                 max(CASE WHEN period = :p1 THEN bucket END) AS bucket_before
          FROM account_month WHERE period IN (:p0, :p1, :p2, :p3, :p4, :p5) {only}
          GROUP BY account) AS seen ON seen.account = month.account
    LEFT JOIN (SELECT account, sum(paid_cents > 0) AS months_paid,
                      sum(CASE WHEN period IN (:p1, :p2, :p3) THEN paid_cents ELSE 0 END)
                          AS paid_cents,
                      sum(kept) AS kept, sum(due - kept) AS broken
               FROM account_result WHERE period IN (:p1, :p2, :p3, :p4, :p5, :p6) {only}
               GROUP BY account) AS came ON came.account = month.account
    LEFT JOIN (SELECT account, sum(reached) AS reached
               FROM account_work WHERE period IN (:p1, :p2) {only}
               GROUP BY account) AS done ON done.account = month.account
    WHERE month.period = :p0 AND month.bucket > 0 {of_month}
"""
_LATER = "SELECT account, bucket FROM account_month WHERE period = ?"


class CureReader:
    """Every method raises StoreError when the file fails."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def periods(self) -> list[str]:
        """Months whose positions are known, oldest first."""
        return periods(self._store)

    def mature_periods(self) -> list[str]:
        """Those whose outcome is known."""
        known = self.periods()
        return [p for p in known if months_before(p, -OUTCOME_MONTHS) in known]

    def cohort(self, period: str) -> Cohort:
        """Late accounts that can be judged; with labels once the outcome has matured."""
        rows = self._store.rows(_FEATURES.format(only="", of_month=""), _asked(period))
        later = self._later(period)
        left_out: Counter[str] = Counter()
        kept: list[Row] = []
        for row in rows:
            why = row["left_out"] or ("" if later is None or row["account"] in later else "salió")
            if why:
                left_out[why] += 1
            else:
                kept.append(row)
        cut_on = date(int(period[:4]), int(period[5:]), 1)
        return Cohort(
            cut_on,
            [str(row["account"]) for row in kept],
            [str(row["debtor_id"]) for row in kept],
            [(int(row["bucket"]), int(row["bucket_before"])) for row in kept],
            [Column(name, cut_on, [row[name] for row in kept]) for name in BEHAVIOURS],
            [] if later is None else [int(later[row["account"]] == 0) for row in kept],
            left_out,
        )

    def known_of(self, period: str, account: str) -> tuple[Mapping[str, Value], Cell] | None:
        """What was known of one account when the month opened; None when it was not late then."""
        sql = _FEATURES.format(
            only="AND account = :account", of_month="AND month.account = :account"
        )
        row = self._store.row(sql, {**_asked(period), "account": account})
        if row is None:
            return None
        cell = (int(row["bucket"]), int(row["bucket_before"]))
        return {name: row[name] for name in BEHAVIOURS}, cell

    def logits(self, period: str, card: Card) -> list[tuple[str, float]]:
        """The logit of every late account of the month, worked out where its rows are."""
        features = _FEATURES.format(only="", of_month="")
        sql = f"SELECT account, {logit_sql(card)} AS logit FROM ({features})"  # noqa: S608
        return [
            (str(row["account"]), row["logit"]) for row in self._store.rows(sql, _asked(period))
        ]

    def _later(self, period: str) -> dict[str, int] | None:
        then = months_before(period, -OUTCOME_MONTHS)
        found = self._store.rows(_LATER, (then,))
        return {str(row["account"]): int(row["bucket"]) for row in found} or None


def _asked(period: str) -> dict[str, str]:
    return {f"p{back}": months_before(period, back) for back in range(WINDOW + 1)}
