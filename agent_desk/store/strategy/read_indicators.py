"""The sums behind the indicators, as months and scopes; fulfils services.indicators' port."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from agent_desk.domain.strategy.indicators.indicator import Goal
from agent_desk.services.indicators import Scope, Totals
from agent_desk.store.database import Store

MILLION = 1_000_000
_PERIODS = """
    WITH RECURSIVE known(period) AS (
        SELECT min(period) FROM strategy_total
        UNION ALL
        SELECT (SELECT min(period) FROM strategy_total WHERE period > known.period)
        FROM known WHERE known.period IS NOT NULL
    )
    SELECT period FROM known WHERE period IS NOT NULL
"""
_TOTALS = """
    SELECT period, scope, member, measure, value FROM strategy_total
    WHERE period IN (SELECT value FROM json_each(:periods))
"""
_OF_SCOPES = " AND scope IN (SELECT value FROM json_each(:scopes))"
# By indicator, the newest row that had begun by then; the row number breaks ties.
_GOALS = """
    SELECT indicator, target_millionths, warning_millionths FROM indicator_target AS goal
    WHERE from_period <= :period AND NOT EXISTS (
        SELECT 1 FROM indicator_target AS newer
        WHERE newer.indicator = goal.indicator AND newer.from_period <= :period
          AND (newer.from_period, newer.row) > (goal.from_period, goal.row))
"""
_DAYS = """
    SELECT day, sum(attempts) AS attempts, sum(contacts) AS contacts, sum(reached) AS reached,
           sum(promises) AS promises, sum(complaints) AS complaints
    FROM strategy_day WHERE day >= :first AND day <= :last GROUP BY day ORDER BY day
"""


class LocalTotals:
    """Every method raises StoreError when the file fails."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def periods(self) -> list[str]:
        return [str(row["period"]) for row in self._store.rows(_PERIODS)]

    def totals(self, periods: Sequence[str], scopes: Sequence[str]) -> Totals:
        asked = {"periods": json.dumps(list(periods))}
        if scopes:
            asked["scopes"] = json.dumps(list(scopes))
        sql = _TOTALS + (_OF_SCOPES if scopes else "")
        found: dict[str, dict[Scope, dict[str, int]]] = {}
        for period, scope, member, measure, value in self._store.rows(sql, asked):
            found.setdefault(period, {}).setdefault((scope, member), {})[measure] = value
        return found

    def goals(self, period: str) -> Mapping[str, Goal]:
        return {
            str(row["indicator"]): Goal(
                row["target_millionths"] / MILLION, row["warning_millionths"] / MILLION
            )
            for row in self._store.rows(_GOALS, {"period": period})
        }

    def days(self, period: str) -> list[tuple[str, Mapping[str, int]]]:
        """The days of a month with what was done on each."""
        ends = {"first": f"{period}-01", "last": f"{period}-31"}
        names = ("attempts", "contacts", "reached", "promises", "complaints")
        return [
            (str(row["day"]), {name: int(row[name]) for name in names})
            for row in self._store.rows(_DAYS, ends)
        ]
