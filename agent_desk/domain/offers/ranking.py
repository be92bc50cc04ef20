"""Which options to show first: fair to both, the same for everyone, within what he can pay.

Per payment the chance of being kept is s^months · g(payment / what he can pay); the value to the
institution discounts and sums what survives, plus a share of what is left when it breaks. The
constants are priors of the policy (`Weights`), not facts: they order, and are never shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from math import exp

from agent_desk.domain.offers.building import (
    amounts_of,
    burden_pct,
    dates_of,
    is_over_income,
)
from agent_desk.domain.offers.cells import Plan, monthly_cents
from agent_desk.domain.offers.offer import Ask
from agent_desk.domain.offers.policy import FULL_BP, ONCE
from agent_desk.domain.offers.situation import Situation
from agent_desk.domain.spanish import money_text, percent_text

_DAYS_A_MONTH = 30.44
_MONTHS_TO_PAY = 18  # a guess of what he can pay when neither income nor instalment is known
_MUCH_LOWER = 80  # percent: a lowest payment worth a card of its own


@dataclass(frozen=True, slots=True)
class Pick:
    """A plan to show, and the short reason why."""

    plan: Plan
    badge: str


class Valuer:
    """Expected value and dominance of plans for one situation; each plan is valued once."""

    def __init__(self, situation: Situation, ask: Ask | None = None) -> None:
        self._situation, self._ask = situation, ask or Ask()
        self._factors: dict[tuple[date, ...], list[tuple[float, float]]] = {}
        self._able: dict[str, float] = {}

    def value(self, plan: Plan) -> float:
        """What the institution may expect of a plan, in centavos of today.

        When a payment fails the whole balance revives at its rest value; what a plan does not
        treat goes on being paid as long as the plan is kept.
        """
        situation = self._situation
        weights, cell = situation.policy.weights, plan.cell
        amounts = amounts_of(cell, plan.point, situation.policy.residual)
        able = self._able_cents(cell.line.frequency)
        strain, rest_share = weights.strain_bp / FULL_BP, weights.rest_bp / FULL_BP
        rest = float(situation.account.total_cents)
        alive, value = 1.0, 0.0
        limit = max(able, self._ask.down_cents or 0) if cell.line.has_down else able
        for amount, (kept, discount) in zip(amounts, self._of_line(dates_of(cell)), strict=True):
            after = alive * kept
            if amount > limit:
                after *= exp(-strain * (amount / limit - 1))
            value += discount * (after * amount + (alive - after) * rest_share * max(0.0, rest))
            rest -= amount
            alive, limit = after, able
        value += alive * weights.current_bp / FULL_BP * self._beyond(plan)
        usual = situation.capacity.frequency
        is_aligned = not usual or cell.line.frequency in {usual, ONCE}
        return value if is_aligned else value * weights.mismatch_bp / FULL_BP

    def _beyond(self, plan: Plan) -> int:
        """What stays owed after a plan that does not close the account."""
        standing = plan.cell.standing
        if standing.kind != "cure":
            return 0
        return self._situation.account.total_cents - sum(standing.owed.values())

    def _of_line(self, dates: tuple[date, ...]) -> list[tuple[float, float]]:
        """(chance of keeping each month's step, discount) by date."""
        if dates not in self._factors:
            weights, today = self._situation.policy.weights, self._situation.today
            survival, discount = weights.survival_bp / FULL_BP, weights.discount_bp / FULL_BP
            previous, found = today, []
            for day in dates:
                step = (day - previous).days / _DAYS_A_MONTH
                away = (day - today).days / _DAYS_A_MONTH
                found.append((survival**step, discount**away))
                previous = day
            self._factors[dates] = found
        return self._factors[dates]

    def _able_cents(self, frequency: str) -> float:
        """What he can pay each time: as he said, else a share of income, else his instalment."""
        if frequency not in self._able:
            self._able[frequency] = max(1.0, self._monthly() * 100 / monthly_cents(frequency, 100))
        return self._able[frequency]

    def _monthly(self) -> float:
        capacity, account = self._situation.capacity, self._situation.account
        if capacity.payment_cents:
            return monthly_cents(capacity.frequency or ONCE, capacity.payment_cents)
        if capacity.income_cents:
            share = self._situation.policy.weights.income_share_bp
            return capacity.income_cents * share / FULL_BP
        return account.instalment_cents or account.total_cents / _MONTHS_TO_PAY


def pick(own: Sequence[Plan], higher: Sequence[Plan], situation: Situation) -> list[Pick]:
    """What to show when he has offered nothing yet, at most `max_options`, in this order:

    the best value within his capacity, the cheapest way to close, the lowest payment (when it is
    much lower), what a higher level could give. Ties: fewer payments, rounder amounts, the key.
    """
    valuer = Valuer(situation)
    picked: list[Pick] = []

    def take(plan: Plan | None, badge: Callable[[Plan], str]) -> None:
        if plan and not any(_is_same(plan, other.plan) for other in picked):
            picked.append(Pick(plan, badge(plan)))

    best = best_within(own, situation, valuer)
    take(best, lambda plan: "Sugerida" + _payday_words(plan, situation))
    closing = [plan for plan in own if plan.cell.standing.kind != "cure"]
    take(min(closing, key=_cheapness, default=None), saving_badge)
    # A tier buys a low instalment with a big down payment: not what «lowest» promises.
    lowest = min((p for p in own if not p.cell.standing.tier), key=_lowness, default=None)
    approval = best_within(higher, situation, valuer)
    is_much = bool(best and lowest and _monthly(lowest) * 100 < _monthly(best) * _MUCH_LOWER)
    third = [(lowest, lambda _: "El pago más bajo"), (approval, lambda _: "")]
    for plan, badge in third if is_much else reversed(third):
        take(plan, badge)
    kept = {id(plan) for plan in undominated([item.plan for item in picked], valuer)}
    shown = [item for item in picked if id(item.plan) in kept]
    return shown[: situation.policy.max_options]


def undominated(plans: Sequence[Plan], valuer: Valuer, is_asked: bool = False) -> list[Plan]:
    """The plans that no other of them beats: as good for the institution, and for him as light
    (extra effort over his offer, total, month) and as easy to grant. The first always stays, and
    catching up never beats what closes the account: they are not the same thing."""

    def merits(plan: Plan) -> tuple[float, ...]:
        effort = plan.point.cost if is_asked else 0
        closes = int(plan.cell.standing.kind != "cure")
        cost = (-effort, -total_cents(plan), -_monthly(plan))
        return (closes, valuer.value(plan), *cost, -plan.level)

    scored = [merits(plan) for plan in plans]
    return [
        plan
        for place, plan in enumerate(plans)
        if not place or not any(_beats(other, scored[place]) for other in scored)
    ]


def _beats(one: Sequence[float], other: Sequence[float]) -> bool:
    return all(a >= b for a, b in zip(one, other, strict=True)) and tuple(one) != tuple(other)


def best_within(plans: Sequence[Plan], situation: Situation, valuer: Valuer) -> Plan | None:
    """The highest expected value among plans under the income limit (all when none is)."""
    within = [plan for plan in plans if not is_over(plan, situation)] or plans
    values = [valuer.value(plan) for plan in within]
    most = max(values, default=0.0)
    best = [plan for plan, value in zip(within, values, strict=True) if value == most]
    return max(best, key=lambda plan: _tidiness(plan, situation), default=None)


def is_over(plan: Plan, situation: Situation) -> bool:
    """Whether its repeated payments are above the policy's share of income."""
    return is_over_income(situation, plan.cell.line.frequency, plan.point.payment)


def fits_income(plan: Plan, situation: Situation) -> bool:
    """Whether a month of its payments is within the policy's share of income, once or repeated."""
    percent = burden_pct(situation, plan.cell.line.frequency, plan.point.payment)
    return percent is None or percent <= situation.policy.max_pct


def saving_badge(plan: Plan) -> str:
    """«Ahorra $5,535.00 (30%)»."""
    standing = plan.cell.standing
    owed = sum(standing.owed.values())
    waived = owed - standing.total_cents
    if not waived:
        return "Cierra la cuenta"
    return f"Ahorra {money_text(waived)} ({percent_text(waived * 100 // owed)})"


def _is_same(one: Plan, other: Plan) -> bool:
    """Plans that look the same on a card: same rhythm, amounts and number of payments."""
    return one.point[1:] == other.point[1:] and one.cell.line == other.cell.line


def total_cents(plan: Plan) -> int:
    """All he would pay."""
    point = plan.point
    return point.down + point.payment * (plan.cell.instalments - 1) + point.last


def _cheapness(plan: Plan) -> tuple[int, int, str]:
    return total_cents(plan), plan.cell.instalments, plan.cell.standing.place


def _lowness(plan: Plan) -> tuple[int, int, int, str]:
    return _monthly(plan), total_cents(plan), plan.cell.instalments, plan.cell.standing.place


def _monthly(plan: Plan) -> int:
    return monthly_cents(plan.cell.line.frequency, plan.point.payment)


def _tidiness(plan: Plan, situation: Situation) -> tuple[int, int, bool, str]:
    """Between equals: fewer payments, rounder amounts, his paydays, and then the name."""
    round_to = next((unit for unit in (10_000, 5_000, 1_000) if not plan.point.payment % unit), 1)
    is_payday = bool(_payday_words(plan, situation))
    return -plan.cell.instalments, round_to, is_payday, plan.cell.standing.place


def _payday_words(plan: Plan, situation: Situation) -> str:
    pay_days, line = situation.capacity.pay_days, plan.cell.line
    if line.frequency == "quincenal" and len(pay_days) > 1:
        return ": va con su quincena"
    first = line.nominal[int(line.has_down)]
    return ": cae en su día de pago" if pay_days and first.day in pay_days else ""
