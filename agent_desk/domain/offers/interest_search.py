"""The nearest plan with interest, exactly: which down payment and level payment cost him least.

The level payment falls in steps as the down payment grows. The cost is piecewise linear in both,
with corners at his own figures and at the least payment; the best lies within a step or two of a
corner (compared with every down payment in tools/brute_force_interest.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from agent_desk.domain.money import ceil_to, floor_to
from agent_desk.domain.offers.cells import Cell
from agent_desk.domain.offers.interest_loan import instalment_days, loan_of
from agent_desk.domain.offers.nearest import Point, Wish, effort
from agent_desk.domain.offers.schedule import is_covered, left_after, steps_of
from agent_desk.domain.offers.situation import Situation

_STEPS = (-1, 0, 1, 2)
_FARTHEST = 40  # steps of the down payment
_NEAR = 12
_TRIES = 6  # guesses along the slope before halving what is left


class InterestSearch:
    """The search of one cell whose down payment is free."""

    def __init__(self, situation: Situation, cell: Cell, wish: Wish) -> None:
        self._weights, self._wish = situation.policy.weights, wish
        terms, standing = cell.standing.terms, cell.standing
        self._unit, self._down_unit = terms.unit_cents, terms.down_unit_cents
        self._least = ceil_to(max(terms.payment_min_cents, 1), self._unit)
        self._low = ceil_to(max(standing.down_min_cents, 1), self._down_unit)
        self._high = floor_to(standing.total_cents - 1, self._down_unit)
        self._last_min = max(1, standing.last_min_cents)
        self._whole = loan_of(situation, cell, 0)
        self._steps = steps_of(self._whole, instalment_days(cell))
        self._known: dict[int, int] = {}
        self._levels: dict[int, int] = {}
        self._lefts: dict[tuple[int, int], int] = {}
        self._points: dict[int, Point | None] = {}
        self._near: tuple[int, float] | None = None
        self._slope = self._steps.grown

    @property
    def is_hopeless(self) -> bool:
        """Even the least down payment leaves payments under the least allowed, or nothing."""
        too_small = self._least - self._unit
        return self._low > self._high or (too_small > 0 and self._left(self._low, too_small) <= 0)

    def quick_best(self) -> Point | None:
        """The best plan where one step of his own down payment settles it; None when it may not.

        His own is the best when a centavo more of it saves less than it costs. When it leaves
        payments under the least allowed, the greatest that does not is, if its unit is the coarser.
        """
        own = self._within(floor_to(self._wish.down, self._down_unit))
        point = self._at(own)
        if point is None:
            return self._pushed(own)
        weights, factor = self._weights, self._factor(own, point.payment)
        gain = weights.extra_down * factor - weights.extra_payment
        if self._down_unit * gain < weights.extra_payment * self._unit * factor:
            return None
        other = self._at(self._within(own + self._down_unit))
        return min(point, other) if other else point

    def _pushed(self, own: int) -> Point | None:
        if self._left(own, self._least) > 0:
            return None
        most = min(self._down_for(self._least), self._high)
        factor = self._factor(most, self._least)
        if self._down_unit * (factor - 1) < self._unit * factor:
            return None
        end = max(self._low, most - _FARTHEST * self._down_unit)
        for down in range(most, end - 1, -self._down_unit):
            level = self._level(down)
            last = level + self._left(down, level)
            if level >= self._least and last >= self._last_min:
                point = self._at(down)
                if point:
                    return point
        return None

    def _is_too_small(self, down: int) -> bool:
        """Whether a down payment leaves payments under the least allowed."""
        if down in self._levels:
            return self._levels[down] < self._least
        too_small = self._least - self._unit
        return too_small > 0 and self._left(down, too_small) <= 0

    def _factor(self, down: int, payment: int) -> float:
        """How many centavos of debt a centavo of every payment is worth."""
        return max(1.0, sum(self._parts(down)) / payment)

    def _at(self, down: int) -> Point | None:
        if down not in self._points:
            self._points[down] = self._priced(down)
        return self._points[down]

    def _priced(self, down: int) -> Point | None:
        """The plan of a down payment, or None where no payment is as the terms ask."""
        balance, carried = self._parts(down)
        if balance <= 0 or self._is_too_small(down):
            return None
        payment = self._level(down)
        last = payment + self._left(down, payment)
        if not self._last_min <= last <= payment:
            return None
        if not is_covered(balance, carried, self._steps, payment):
            return None
        return Point(effort(down, payment, self._wish, self._weights), down, payment, last)

    def best(self) -> Point | None:
        """The cheapest plan of the cell."""
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
        weights = self._weights
        for wanted in (own, own + self._down_unit, least, most):
            down = min(max(wanted, least), most)
            if least <= down <= most:
                last = level + self._left(down, level)
                cost = effort(down, level, self._wish, weights)
                yield Point(cost, down, level, last)

    def _within(self, down: int) -> int:
        return min(max(down, self._low), self._high)

    def _level(self, down: int) -> int:
        """The least payment on its unit that clears what a down payment leaves."""
        if down not in self._levels:
            self._levels[down] = self._cleared_by(down)
        return self._levels[down]

    def _cleared_by(self, down: int) -> int:
        """Guessed along the slope from the last one that was found; exact tries decide."""
        growth, unit = self._steps.growth, self._unit
        payment = self._least
        if self._near:
            there, level = self._near
            guess = level + (there - down) * self._slope / growth
            payment = max(unit, ceil_to(int(guess), unit))
        left = self._left(down, payment)
        while left > 0:
            payment += max(unit, ceil_to(int(left / growth), unit))
            left = self._left(down, payment)
        # A unit less, every time, leaves at least that much more: then none less can clear it.
        surely = unit * len(self._steps.doubled)
        while payment > unit and left <= -surely:
            # What is paid off bears nothing more, so a step along the slope never goes too far.
            spare = max(unit, int(-left / growth) // unit * unit)
            less = self._left(down, payment - spare) if spare < payment else 1
            if less > 0:
                break
            payment, left = payment - spare, less
        while payment > unit and left <= -surely and self._left(down, payment - unit) <= 0:
            payment -= unit
            left = self._left(down, payment)
        self._near = down, payment + left / growth
        return payment

    def _parts(self, down: int) -> tuple[int, int]:
        """(bears interest, carried) after a down payment: it pays what is carried first."""
        whole = self._whole
        rest = down - whole.carried
        return (whole.balance - rest, 0) if rest > 0 else (whole.balance, -rest)

    def _left(self, down: int, payment: int) -> int:
        place = (down, payment)
        if place not in self._lefts:
            self._lefts[place] = left_after(*self._parts(down), self._steps, payment)
        return self._lefts[place]

    def _down_for(self, level: int) -> int:
        """The least down payment that a level payment clears."""
        if level not in self._known:
            self._known[level] = self._turn(level, 0)
        return self._known[level]

    def _down_keeping(self, level: int, least: int) -> int:
        """The greatest down payment whose last payment is not under its least."""
        spare = self._last_min - level
        if self._left(least, level) < spare:
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
            left = self._left(guess * unit, level)
            if target - unit < left <= target:
                return guess * unit  # a step less leaves at least a step more
            if left <= target:
                high = min(high, guess)
            else:
                low = max(low, guess + 1)
            guess += int((left - target) / self._slope / unit)
            guess = min(max(guess, low), high - 1) if low < high else low
        while low < high:
            middle = (low + high) // 2
            if self._left(middle * unit, level) <= target:
                high = middle
            else:
                low = middle + 1
        return low * unit
