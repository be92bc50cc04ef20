"""What a policy would do to the real portfolio before it is published, against the one in force."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.offers.engine import canonical_plans
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.offers.quote import Quote
from agent_desk.domain.offers.ranking import total_cents
from agent_desk.domain.offers.reach import Reach, reach_of
from agent_desk.domain.offers.situation import stop_of
from agent_desk.services.list_offers import situation_of
from agent_desk.services.ports import Cases

NOBODY = Reach(0, {}, (), (), 0)


class Portfolio(Protocol):
    """The accounts of the store, for going through all of them."""

    def account_numbers(self) -> Sequence[str]:
        """Every account, in a fixed order."""

    def smallest_balances(self) -> Mapping[str, int]:
        """The least balance by product, centavos; lint weighs units and minimums with it."""


@dataclass(frozen=True, slots=True)
class TooGenerous:
    """An offer that somebody was quoted and the new policy would not give at any level."""

    account: str
    offer: Offer
    expires_on: date


@dataclass(frozen=True, slots=True)
class Simulation:
    """Both policies over the same accounts; `generous` are standing quotes the new one forbids."""

    before: Reach = NOBODY
    after: Reach = NOBODY
    generous: tuple[TooGenerous, ...] = field(default=())

    @property
    def cost_cents(self) -> int:
        """What more (or less, negative) could be waived at the most, whoever allows it."""
        return self.after.most_waived_cents - self.before.most_waived_cents

    @property
    def alone_cents(self) -> int:
        """The same of what agents may waive alone."""
        return self.after.alone_waived_cents - self.before.alone_waived_cents


def simulate_some(cases: Iterable[CaseFile], old: Policy, new: Policy, today: date) -> Simulation:
    """A handful of accounts under both: a screen goes through the portfolio by handfuls."""
    known = list(cases)
    top = len(new.levels) - 1
    return Simulation(
        reach_of(situation_of(case, old, today, level=len(old.levels) - 1) for case in known),
        reach_of(situation_of(case, new, today, level=top) for case in known),
    )


def together(one: Simulation, other: Simulation) -> Simulation:
    """Two handfuls as one."""
    return Simulation(
        _sum(one.before, other.before),
        _sum(one.after, other.after),
        (*one.generous, *other.generous),
    )


def too_generous(
    quotes: Iterable[Quote], cases: Cases, new: Policy, today: date
) -> tuple[TooGenerous, ...]:
    """Standing offers that nobody could give any more: neither so cheap in so many payments."""
    found = []
    for quote in quotes:
        case = cases.case(quote.account)
        plans = _best_plans(case, new, today)
        for offer in quote.offers:
            if offer.row and offer.kind not in {"promise", "joint"} and not _is_given(offer, plans):
                found.append(TooGenerous(quote.account, offer, quote.expires_on))
    return tuple(found)


def _best_plans(case: CaseFile, policy: Policy, today: date) -> tuple[tuple[int, int, bool], ...]:
    """(total, payments after the down payment, closes the account) of all that may be given."""
    situation = situation_of(case, policy, today, level=len(policy.levels) - 1)
    if stop_of(situation):
        return ()
    return tuple(
        (total_cents(plan), plan.cell.instalments, plan.cell.standing.kind != "cure")
        for plan in canonical_plans(situation, [])
    )


def _is_given(offer: Offer, plans: Sequence[tuple[int, int, bool]]) -> bool:
    payments = offer.count - (1 if offer.down_cents else 0)
    return any(
        total <= offer.total_cents and many >= payments and closes == offer.closes_debt
        for total, many, closes in plans
    )


def _sum(one: Reach, other: Reach) -> Reach:
    rows = dict(one.by_row)
    for place, count in other.by_row.items():
        rows[place] = rows.get(place, 0) + count
    return Reach(
        one.accounts + other.accounts,
        dict(sorted(rows.items())),
        (*one.without_option, *other.without_option),
        (*one.stopped, *other.stopped),
        one.most_waived_cents + other.most_waived_cents,
        one.alone_waived_cents + other.alone_waived_cents,
    )
