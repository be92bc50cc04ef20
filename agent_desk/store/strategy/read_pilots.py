"""Pilots and what their people did: everybody who was drawn counts, contacted or not."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING

from agent_desk.domain.strategy.pilots.plan import Pilot, PilotState, plan_from
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.instants import instant_of, optional_day, optional_instant

if TYPE_CHECKING:
    from agent_desk.domain.strategy.pilots.verdict import Measured, Money

_PILOTS = """
    SELECT pilot.*, ifnull(user.name, by_user) AS by_name
    FROM pilot LEFT JOIN user ON user.id = by_user ORDER BY made_at DESC, pilot.id
"""
_LOOKS = "SELECT number, verdict, at FROM pilot_look WHERE pilot_id = ? ORDER BY number"
_PEOPLE = "SELECT arm, count(*) AS people FROM pilot_person WHERE pilot_id = ? GROUP BY arm"
# Who did it at least once between the first day and the last, by arm.
_DID = """
    SELECT arm, count(DISTINCT person.debtor_id) AS people
    FROM pilot_person AS person JOIN ({deeds}) AS deed ON deed.debtor_id = person.debtor_id
    WHERE person.pilot_id = :pilot AND deed.day BETWEEN :first AND :last GROUP BY arm
"""
_DEEDS = {
    "paid": "SELECT debtor_id, paid_on AS day FROM payment"
    " JOIN account ON account.number = payment.account WHERE amount_cents > 0",
    "kept": "SELECT debtor_id, due_on AS day FROM promise"
    " JOIN account ON account.number = promise.account WHERE promise.state = 'kept'",
    "promised": "SELECT debtor_id, date(made_at) AS day FROM agreement"
    " JOIN account ON account.number = agreement.account",
    "reached": "SELECT debtor_id, contacted_on AS day FROM contact WHERE verified_at IS NOT NULL",
    "inbound": "SELECT debtor_id, contacted_on AS day FROM contact WHERE direction = 'in'",
    "complaint": "SELECT debtor_id, date(opened_at) AS day FROM matter WHERE kind = 'complaint'",
    "opted_out": "SELECT debtor_id, date(set_at) AS day FROM flag"
    " WHERE source <> 'file' AND flag IN ('no_contactar', 'cese_escrito')",
}
# What each paid in the window, and in as many days before it.
_MONEY = """
    SELECT arm, sum(cents) AS total, sum(cents * cents) AS squares, sum(past) AS past_total,
           sum(past * past) AS past_squares, sum(cents * past) AS products
    FROM (
        SELECT arm, sum(iif(paid_on >= :first, amount_cents, 0)) AS cents,
               sum(iif(paid_on < :first, amount_cents, 0)) AS past
        FROM pilot_person AS person
        JOIN account ON account.debtor_id = person.debtor_id
        JOIN payment ON payment.account = account.number
        WHERE person.pilot_id = :pilot AND paid_on BETWEEN :before AND :last
        GROUP BY person.debtor_id)
    GROUP BY arm
"""
# Late when it began, current when a month opened, late again so many months after that.
_RELAPSED = """
    SELECT arm, count(DISTINCT person.debtor_id) AS people
    FROM pilot_person AS person
    JOIN account ON account.debtor_id = person.debtor_id
    JOIN account_month AS was ON was.period = :began AND was.account = account.number
    JOIN account_month AS cured ON cured.account = account.number AND cured.period > :began
     AND cured.period <= :upto
    JOIN account_month AS later ON later.account = account.number
     AND later.period > cured.period
     AND later.period <= strftime('%Y-%m', cured.period || '-01', :months)
    WHERE person.pilot_id = :pilot AND was.bucket > 0 AND cured.bucket = 0 AND later.bucket > 0
    GROUP BY arm
"""
_RELAPSES = {"relapse_60": "+2 months", "relapse_90": "+3 months"}


class LocalPilots:
    """Every method raises StoreError when the file fails."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[Pilot]:
        """The newest first."""
        return [_pilot(row) for row in self._store.rows(_PILOTS)]

    def looks(self, pilot_id: str) -> list[tuple[int, str, date]]:
        """(number, verdict, day) of the looks that were taken."""
        return [
            (row["number"], row["verdict"], instant_of(row["at"]).date())
            for row in self._store.rows(_LOOKS, (pilot_id,))
        ]

    def measured(self, pilot: Pilot, today: date) -> dict[str, Measured]:
        """By arm; an empty one for a group that nobody was drawn into yet.

        All begin on the same day, so what has matured is the part of the window that has passed.
        """
        # The map asks which pilots there are, and waits for nothing of what measures them.
        from agent_desk.domain.strategy.pilots.spending import Spent
        from agent_desk.domain.strategy.pilots.verdict import Measured
        from agent_desk.domain.strategy.proportions import Share
        from agent_desk.store.strategy.pilot_spending import spent_by_arm
        from agent_desk.store.strategy.quality_sheets import sheets_of

        first = pilot.started_on or today
        last = min(today, first + timedelta(days=pilot.plan.window_days))
        before = first - timedelta(days=pilot.plan.window_days)
        where = {"pilot": pilot.id, "first": first.isoformat(), "last": last.isoformat()}
        people = self._by_arm(_PEOPLE.replace("?", ":pilot"), where, "people")
        did = {
            name: self._by_arm(_DID.format(deeds=deeds), where, "people")
            for name, deeds in _DEEDS.items()
        }
        heard = sheets_of(self._store, pilot.id)
        spent = spent_by_arm(self._store, where)
        paid = {**where, "before": before.isoformat()}
        money = {row["arm"]: row for row in self._store.rows(_MONEY, paid)}
        did |= self._relapses(pilot, first, last)
        elapsed = min(1.0, (today - first).days / pilot.plan.window_days)
        return {
            arm.id: Measured(
                people.get(arm.id, 0),
                int(people.get(arm.id, 0) * elapsed),
                {name: counts.get(arm.id, 0) for name, counts in did.items()},
                _money(people.get(arm.id, 0), money.get(arm.id)),
                spent.get(arm.id, Spent()),
                heard.get(arm.id, Share(0, 0)),
            )
            for arm in pilot.plan.arms
        }

    def attempt_cents(self) -> int:
        """What an attempt cost in the newest month with costs; 0 while none are written."""
        from agent_desk.store.strategy.pilot_spending import attempt_cents

        return attempt_cents(self._store)

    def _relapses(self, pilot: Pilot, first: date, last: date) -> dict[str, dict[str, int]]:
        span = {"pilot": pilot.id, "began": f"{first:%Y-%m}", "upto": f"{last:%Y-%m}"}
        found = {
            name: self._by_arm(_RELAPSED, {**span, "months": months}, "people")
            for name, months in _RELAPSES.items()
        }
        return {name: counts for name, counts in found.items() if counts}

    def _by_arm(self, sql: str, where: dict[str, str], name: str) -> dict[str, int]:
        return {row["arm"]: row[name] for row in self._store.rows(sql, where)}


def _money(people: int, row: Row | None) -> Money:
    from agent_desk.domain.strategy.pilots.verdict import Money

    if row is None:
        return Money(people, 0, 0)
    past = (row["past_total"], row["past_squares"], row["products"])
    return Money(people, row["total"], row["squares"], *past)


def _pilot(row: Row) -> Pilot:
    return Pilot(
        row["id"],
        plan_from(json.loads(row["plan"])),
        PilotState(row["state"]),
        instant_of(row["made_at"]),
        row["by_name"],
        row["seal"],
        optional_instant(row["registered_at"]),
        optional_day(row["started_on"]),
        row["verdict"],
        row["why"],
    )
