"""The finite set of cells that the policy allows: arrangement, row, tier, frequency, count.

In a cell the total is fixed and only down payment and instalment move; every allowed option is in
some cell, because no rule of the policy language links two of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import islice

from agent_desk.domain.calendar import LAST, first_dates, month_day, nominal_dates
from agent_desk.domain.debtor import Account
from agent_desk.domain.money import ceil_to, half_up
from agent_desk.domain.offers.offer import Blocked, Capacity
from agent_desk.domain.offers.policy import Arrangement, Policy, Product, Row, Terms, Tier

USUAL_DAYS = 7  # a first payment without a payday in sight
COMPUTED = {"settle", "plan", "cure"}


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: `total_cents` to pay, split in `due`; `dates` of its `count` instalments.

    Dates are shifted to business days. Amount limits are centavos.
    """

    arrangement: Arrangement
    row: Row
    tier: Tier | None
    frequency: str
    count: int
    owed: Mapping[str, int]
    due: Mapping[str, int]
    dates: tuple[date, ...]
    down_on: date
    down_min_cents: int
    unit_cents: int
    down_unit_cents: int
    payment_min_cents: int
    last_min_cents: int

    @property
    def total_cents(self) -> int:
        return sum(self.due.values())

    @property
    def has_down(self) -> bool:
        """Whether this cell has a payment before the instalments."""
        return self.frequency != "unica" and self.down_min_cents > 0


@dataclass(frozen=True, slots=True)
class Situation:
    """All the engine reads: account, policy, day, broken promises, capacity and his date."""

    account: Account
    policy: Policy
    today: date
    broken_promises: int = 0
    capacity: Capacity = field(default_factory=Capacity)
    wanted_first: date | None = None


def owed_part(account: Account, kind: str) -> dict[str, int]:
    """What an arrangement treats: the overdue part for a cure, else the whole balance."""
    part = account.overdue if kind == "cure" and account.overdue else account.balances
    return {name: cents for name, cents in part.items() if cents}


def waived_due(owed: Mapping[str, int], waive: Mapping[str, int], policy: Policy) -> dict[str, int]:
    """What remains due by component: waivers round down, VAT follows its base half up."""
    due = {}
    bases = {c.id: c.follows for c in policy.components if c.follows}
    for name, cents in owed.items():
        if name not in bases:
            due[name] = cents - cents * min(100, waive.get(name, 0)) // 100
    for name, base in bases.items():
        if name in owed:
            full, left = owed.get(base, 0), due.get(base, 0)
            due[name] = half_up(owed[name] * left, full) if full else owed[name]
    return {c.id: due[c.id] for c in policy.components if c.id in due}


def cells(situation: Situation, blocked: list[Blocked]) -> Iterator[Cell]:
    """Every cell allowed today; what a limit stopped is added to `blocked`."""
    account, policy = situation.account, situation.policy
    product = policy.products.get(account.product)
    if not product:
        return
    bucket = product.bucket_of(account.days_past_due)
    rule = policy.rule_for(situation.broken_promises)
    for arrangement in product.arrangements:
        if arrangement.kind not in COMPUTED:
            continue
        if rule and rule.only and arrangement.id not in rule.only:
            continue
        for row in arrangement.ladder:
            if bucket in row.buckets:
                yield from _row_cells(situation, product, arrangement, row, blocked)


def _row_cells(
    situation: Situation,
    product: Product,
    arrangement: Arrangement,
    row: Row,
    blocked: list[Blocked],
) -> Iterator[Cell]:
    policy = situation.policy
    owed = owed_part(situation.account, arrangement.kind)
    for tier in (None, *arrangement.tiers):
        waive = dict(row.waive)
        for name, points in (tier.extra if tier else {}).items():
            waive[name] = waive.get(name, 0) + points
        due = waived_due(owed, waive, policy)
        if _is_under_floor(owed, due, product) or not sum(due.values()):
            continue
        for frequency in arrangement.terms.frequencies:
            yield from _counted_cells(
                situation, arrangement, row, tier, frequency, owed, due, blocked
            )


def _is_under_floor(owed: Mapping[str, int], due: Mapping[str, int], product: Product) -> bool:
    principal = owed.get("principal", 0)
    return due.get("principal", 0) * 100 < principal * product.floor_principal_pct


def _counted_cells(
    situation: Situation,
    arrangement: Arrangement,
    row: Row,
    tier: Tier | None,
    frequency: str,
    owed: Mapping[str, int],
    due: Mapping[str, int],
    blocked: list[Blocked],
) -> Iterator[Cell]:
    terms, policy, today = arrangement.terms, situation.policy, situation.today
    first = first_date(situation, terms, frequency)
    if first is None:
        blocked.append(_first_too_late(situation, terms))
        return
    low, high = _counts(situation, row)
    nominal = list(islice(nominal_dates(frequency, first), high))
    shifted = [policy.calendar.shifted(day) for day in nominal]
    limit = today + timedelta(days=terms.last_within_days)
    for count in range(low, min(high, len(shifted)) + 1):
        if shifted[count - 1] > limit:
            blocked.append(_last_too_late(terms, shifted[count - 1] - limit))
            return
        yield _cell(situation, arrangement, row, tier, frequency, owed, due, shifted[:count])


def _counts(situation: Situation, row: Row) -> tuple[int, int]:
    low, high = row.payments
    rule = situation.policy.rule_for(situation.broken_promises)
    if rule and rule.max_payments:
        high = min(high, rule.max_payments)
    return low, high


def _cell(
    situation: Situation,
    arrangement: Arrangement,
    row: Row,
    tier: Tier | None,
    frequency: str,
    owed: Mapping[str, int],
    due: Mapping[str, int],
    dates: list[date],
) -> Cell:
    terms, policy = arrangement.terms, situation.policy
    rule = policy.rule_for(situation.broken_promises)
    percent = max(terms.down_pct, tier.down_pct if tier else 0)
    if percent and rule:
        percent += rule.down_plus_pct
    total = sum(due.values())
    floor = max(terms.down_min_cents, -(-total * percent // 100))
    return Cell(
        arrangement=arrangement,
        row=row,
        tier=tier,
        frequency=frequency,
        count=len(dates),
        owed=owed,
        due=due,
        dates=tuple(dates),
        down_on=policy.calendar.shifted(situation.today),
        down_min_cents=ceil_to(floor, terms.down_unit_cents) if floor else 0,
        unit_cents=terms.unit_cents,
        down_unit_cents=terms.down_unit_cents,
        payment_min_cents=terms.payment_min_cents,
        last_min_cents=_last_min(policy, terms),
    )


def _last_min(policy: Policy, terms: Terms) -> int:
    return terms.payment_min_cents if policy.last_min == "payment_min" else terms.unit_cents


def first_date(situation: Situation, terms: Terms, frequency: str) -> date | None:
    """The first instalment's nominal date: his own when it is within the limit, else his payday,
    else a week from today; None when he named one that is too late."""
    today, calendar = situation.today, situation.policy.calendar
    candidates = [
        day
        for day in first_dates(frequency, today, terms.first_within_days)
        if day > today and (calendar.shifted(day) - today).days <= terms.first_within_days
    ]
    if not candidates:
        return None
    wanted = situation.wanted_first
    if wanted:
        if frequency == "quincenal":
            return next((day for day in candidates if day >= wanted), None)
        return wanted if wanted in candidates or wanted == today else None
    if frequency == "quincenal":
        return candidates[0]
    paydays = [day for day in candidates if _is_payday(day, situation.capacity.pay_days)]
    usual = today + timedelta(days=USUAL_DAYS)
    return paydays[0] if paydays else min(candidates, key=lambda day: abs((day - usual).days))


def _is_payday(day: date, pay_days: tuple[int, ...]) -> bool:
    return any(month_day(day.year, day.month, anchor or LAST) == day for anchor in pay_days)


def _first_too_late(situation: Situation, terms: Terms) -> Blocked:
    days = terms.first_within_days
    limit = situation.today + timedelta(days=days)
    slack = (situation.wanted_first - limit).days if situation.wanted_first else 0
    return Blocked(
        "first_within_days",
        f"El primer pago debe ser dentro de {days} días (a más tardar el "
        f"{limit.day:02d}/{limit.month:02d}/{limit.year}).",
        max(0, slack),
    )


def _last_too_late(terms: Terms, over: timedelta) -> Blocked:
    return Blocked(
        "last_within_days",
        f"El último pago debe ser dentro de {terms.last_within_days} días.",
        over.days,
    )
