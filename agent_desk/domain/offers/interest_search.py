"""The nearest plan with interest, exactly: which down payment and level payment cost him least.

The level payment falls in steps as the down payment grows. The cost is piecewise linear in both,
with corners at his own figures and at the least payment; the best lies within a step or two of a
corner (compared with every down payment in tools/brute_force_interest.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from agent_desk.domain.money import ceil_to, floor_to
from agent_desk.domain.offers.cells import Cell
from agent_desk.domain.offers.interest_loan import instalment_days, loan_of
from agent_desk.domain.offers.nearest import Point, Wish, effort
from agent_desk.domain.offers.schedule import FULL_BP, Loan, Steps, left_after, steps_of
from agent_desk.domain.offers.situation import Situation

_STEPS = (-1, 0, 1, 2)
_FARTHEST = 40  # steps of the down payment
_NEAR = 12
_TRIES = 6  # guesses along the slope before halving what is left
Pricer = Callable[[Situation, Cell, int, Wish], Point | None]


class InterestSearch:
    """The search of one cell; `price` gives the plan of a down payment, or None."""

    def __init__(self, situation: Situation, cell: Cell, wish: Wish, price: Pricer) -> None:
        self._situation, self._cell, self._wish, self._price = situation, cell, wish, price
        terms, standing = cell.standing.terms, cell.standing
        self._unit, self._down_unit = terms.unit_cents, terms.down_unit_cents
        self._least = ceil_to(max(terms.payment_min_cents, 1), self._unit)
        self._low = ceil_to(max(standing.down_min_cents, 1), self._down_unit)
        self._high = floor_to(standing.total_cents - 1, self._down_unit)
        self._last_min = max(1, standing.last_min_cents)
        self._whole = loan_of(situation, cell, 0)
        self._steps = steps_of(self._whole, instalment_days(cell))
        self._known: dict[int, int] = {}
        self._slope = _growth(self._steps, self._whole.vat_bp)

    def quick_best(self) -> Point | None:
        """The best plan where one step of his own down payment settles it; None when it may not.

        His own is the best when a centavo more of it saves less than it costs. When it leaves
        payments under the least allowed, the greatest that does not is, if its unit is the coarser.
        """
        if self._low > self._high:
            return None
        own = self._within(floor_to(self._wish.down, self._down_unit))
        point = self._at(own)
        if point is None:
            return self._pushed(own)
        weights, factor = self._situation.policy.weights, self._factor(own, point.payment)
        gain = weights.extra_down * factor - weights.extra_payment
        if self._down_unit * gain < weights.extra_payment * self._unit * factor:
            return None
        other = self._at(self._within(own + self._down_unit))
        return min(point, other) if other else point

    def _pushed(self, own: int) -> Point | None:
        if self._left(own, self._least)[0] > 0:
            return None
        most = min(self._down_for(self._least), self._high)
        factor = self._factor(most, self._least)
        if self._down_unit * (factor - 1) < self._unit * factor:
            return None
        end = max(self._low, most - _FARTHEST * self._down_unit)
        for down in range(most, end - 1, -self._down_unit):
            level = self._level(down)
            last = level + self._left(down, level)[0]
            if level >= self._least and last >= self._last_min:
                point = self._at(down)
                if point:
                    return point
        return None

    def _factor(self, down: int, payment: int) -> float:
        """How many centavos of debt a centavo of every payment is worth."""
        loan = self._loan(down)
        return max(1.0, (loan.balance + loan.carried) / payment)

    def _at(self, down: int) -> Point | None:
        return self._price(self._situation, self._cell, down, self._wish)

    def best(self) -> Point | None:
        """The cheapest plan of the cell."""
        if self._low > self._high:
            return None
        too_small = self._least - self._unit
        if too_small > 0 and self._left(self._low, too_small)[0] <= 0:
            return None  # even the least down payment leaves payments under the least allowed
        own = self._within(floor_to(self._wish.down, self._down_unit))
        wanted = floor_to(self._wish.payment, self._unit)
        corners = {self._level(own), self._level(self._low), wanted, self._least}
        levels = {corner + step * self._unit for corner in corners for step in _STEPS}
        points = {
            point
            for level in levels
            if level >= self._least
            for point in self._of_level(level, own)
        }
        # Where the unit of the down payment is the coarser one, levels have gaps: its own steps.
        turns = {self._down_for(level) for level in corners}
        for down in {own, own + self._down_unit, self._low, self._high, *turns}:
            for near in (down - self._down_unit, down, down + self._down_unit):
                found = self._at(near) if self._low <= near <= self._high else None
                points |= {found} if found else set()
        points |= set(self._first_below(own))
        best: Point | None = None
        for point in sorted(points):
            if best and point >= best:
                break
            found = self._at(point.down)
            best = min(found, best) if found and best else found or best
        return best

    def _first_below(self, own: int) -> Iterator[Point]:
        """The first plan on the way down from his own down payment, when that leaves none."""
        for step in range(1, _NEAR):
            down = own - step * self._down_unit
            point = self._at(down) if down >= self._low else None
            if point:
                yield point
                return

    def _of_level(self, level: int, own: int) -> Iterator[Point]:
        """The plans of a level payment: his own down payment, or the nearest that it goes with."""
        least = self._down_for(level)
        below = self._down_for(level - self._unit) if level > self._unit else None
        most = self._high if below is None else below - self._down_unit
        most = min(most, self._down_keeping(level, least), self._high)
        weights = self._situation.policy.weights
        for wanted in (own, own + self._down_unit, least, most):
            down = min(max(wanted, least), most)
            if least <= down <= most:
                last = level + self._left(down, level)[0]
                cost = effort(down, level, self._wish, weights)
                yield Point(cost, down, level, last)

    def _within(self, down: int) -> int:
        return min(max(down, self._low), self._high)

    def _level(self, down: int) -> int:
        """The least payment on its unit that clears what a down payment leaves."""
        left, growth, _ = self._left(down, self._least)
        payment = self._least + ceil_to(int(left / growth), self._unit)
        while payment > self._unit and self._left(down, payment - self._unit)[0] <= 0:
            payment -= self._unit
        while self._left(down, payment)[0] > 0:
            payment += self._unit
        return payment

    def _loan(self, down: int) -> Loan:
        """What a down payment leaves: it pays what is carried before what bears interest."""
        rest = max(0, down - self._whole.carried)
        return replace(
            self._whole,
            balance=self._whole.balance - rest,
            carried=max(0, self._whole.carried - down),
        )

    def _left(self, down: int, payment: int) -> tuple[int, float, int]:
        return left_after(self._loan(down), self._steps, payment)

    def _down_for(self, level: int) -> int:
        """The least down payment that a level payment clears."""
        if level not in self._known:
            self._known[level] = self._turn(level, 0)
        return self._known[level]

    def _down_keeping(self, level: int, least: int) -> int:
        """The greatest down payment whose last payment is not under its least."""
        spare = self._last_min - level
        if self._left(least, level)[0] < spare:
            return least - self._down_unit
        return self._turn(level, spare - 1) - self._down_unit

    def _turn(self, level: int, target: int) -> int:
        """The least down payment on its unit that leaves at most `target`: along the slope first,
        then by halving."""
        unit = self._down_unit
        low, high = self._low // unit, self._high // unit + 1
        guess = low
        for _ in range(_TRIES):
            if low >= high:
                break
            left, _, _ = self._left(guess * unit, level)
            if left <= target:
                high = min(high, guess)
            else:
                low = max(low, guess + 1)
            guess += int((left - target) / self._slope / unit)
            guess = min(max(guess, low), high - 1) if low < high else low
        while low < high:
            middle = (low + high) // 2
            if self._left(middle * unit, level)[0] <= target:
                high = middle
            else:
                low = middle + 1
        return low * unit


def _growth(steps: Steps, vat_bp: int) -> float:
    """How much a centavo owed at the start has grown by the end."""
    periods, divisor = steps
    grown, taxed = 1.0, 1 + vat_bp / FULL_BP
    for step in periods:
        grown *= 1 + step / divisor * taxed
    return grown
