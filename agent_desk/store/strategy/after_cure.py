"""What became of the accounts that were cured months ago, parted as they were when they were late.

Relapse: late again within three months. Retention: after six months still there and current.
"""

from __future__ import annotations

import json

from agent_desk.store.database import Store
from agent_desk.store.strategy.strategy_accounts import MonthSums
from agent_desk.store.strategy.strategy_positions import months_before

_SCOPES = ("cell", "segment", "product")
# An account counts once for each team that worked it while it was late: whose work it was that
# lasted, or did not.
_PARTED = """
    SELECT cell, segment, product, teams, count(*) AS base, sum(found) AS found
    FROM (SELECT was.cell, was.segment, was.product, {again} AS found,
                 (SELECT json_group_array(DISTINCT team) FROM account_work AS work
                  WHERE work.period IN (:was, :cured) AND work.account = cured.account
                    AND work.attempts + work.contacts > 0) AS teams
          FROM account_month AS cured
          JOIN account_month AS was ON was.period = :was AND was.account = cured.account
          WHERE cured.period = :cured AND cured.bucket = 0 AND was.bucket > 0 {only})
    GROUP BY 1, 2, 3, 4
"""
_ONLY = "AND cured.account IN (SELECT value FROM json_each(:only))"
# How many months later the work on an account is still read, in the month it lasted to.
READ_AFTER = (3, 4, 6, 7)
_LATE_AGAIN = """
    EXISTS (SELECT 1 FROM account_month AS later WHERE later.account = cured.account
            AND later.period IN (:later_1, :later_2, :later_3) AND later.bucket > 0)
"""
_STILL_CURRENT = """
    EXISTS (SELECT 1 FROM account_month AS later WHERE later.account = cured.account
            AND later.period = :later_1 AND later.bucket = 0)
"""


def add_after_cure(store: Store, period: str, sums: MonthSums, only: str = "") -> None:
    """Adds `relapse_base`, `relapse_found`, `retention_base` and `retention_found` of a month, of
    all and by our segment, the creditor's, product and team; `only` some accounts, as JSON."""
    for name, back, again in (("relapse", 3, _LATE_AGAIN), ("retention", 6, _STILL_CURRENT)):
        asked = {
            "cured": months_before(period, back),
            "was": months_before(period, back + 1),
            "later_1": period,
        }
        if name == "relapse":
            asked |= {f"later_{n + 1}": months_before(period, n) for n in (1, 2)}
        if only:
            asked["only"] = only
        sql = _PARTED.format(again=again, only=_ONLY if only else "")
        for row in store.rows(sql, asked):
            parts = [("all", ""), *((scope, str(row[scope])) for scope in _SCOPES)]
            parts += [("team", str(team)) for team in json.loads(row["teams"])]
            found = {f"{name}_base": row["base"], f"{name}_found": row["found"]}
            for part in parts:
                sums[part].update(found)
