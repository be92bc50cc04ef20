"""The point of a cell nearest to what the debtor said, exactly: the least extra effort for him.

Feasible: T - n·q <= D <= T - (n-1)·q - last_min, D and q on their units and above their minimums.
For a given q the best D is his own, clamped. What remains is piecewise linear in q with few
corners, and the lattice repeats with a small period: trying one period around each corner is
complete (payments study, section 6; compared with brute force in the tests and in
tools/brute_force_offers.py).
"""

from __future__ import annotations

from math import gcd
from typing import NamedTuple

from agent_desk.domain.money import ceil_to, floor_to
from agent_desk.domain.offers.policy import Weights

LAST_UP = "last_up"


class Box(NamedTuple):
    """The limits of one cell, centavos: total, number of instalments, units and minimums.

    `down_min` applies when `has_down`; else there is no down payment. `residual` says who carries
    the odd amount: last (never more than the others) | first | last_up (never less).
    """

    total: int
    instalments: int
    unit: int
    payment_min: int
    last_min: int
    has_down: bool
    down_min: int = 0
    down_unit: int = 1
    residual: str = "last"


class Wish(NamedTuple):
    """What he offered, centavos: the down payment and each payment."""

    down: int
    payment: int


class Point(NamedTuple):
    """A plan of a box: its cost against the wish, the down payment, the instalment, the last."""

    cost: int
    down: int
    payment: int
    last: int


def effort(down: int, payment: int, wish: Wish, weights: Weights) -> int:
    """Cost of a counter-offer: asking more than he offered weighs most, asking less a little."""
    more = weights.extra_payment * max(0, payment - wish.payment)
    more += weights.extra_down * max(0, down - wish.down)
    return more + max(0, wish.payment - payment) + max(0, wish.down - down)


def canonical_point(box: Box, weights: Weights) -> Point | None:
    """The plain plan of a box: the least down payment and level instalments; None if none fits.

    When those do not fit on the unit, the plan nearest to them.
    """
    down = ceil_to(max(box.down_min, 1), box.down_unit) if box.has_down else 0
    rest = box.total - down
    payment = _level(rest, box.instalments, box.unit, box.residual)
    last = rest - (box.instalments - 1) * payment
    if payment >= max(1, box.payment_min) and _is_last_fine(box, payment, last, box.unit):
        return Point(0, down, payment, last)
    return nearest_point(box, Wish(down, max(0, rest // box.instalments)), weights)


def nearest_point(box: Box, wish: Wish, weights: Weights) -> Point | None:
    """The cheapest feasible point of a box, or None when it has none.

    The instalment unit is given up for the centavo only when no instalment on the unit fits,
    whatever the down payment: else a higher least down payment could open nearer plans.
    """
    if box.instalments == 1:
        return _single(box, wish, weights)
    found = _many(box, wish, weights)
    if found or (box.down_min and _many(box._replace(down_min=0), wish, weights)):
        return found
    return _many(box._replace(unit=1), wish, weights)


def _level(rest: int, count: int, unit: int, residual: str) -> int:
    if count == 1:
        return rest
    if residual == LAST_UP:
        return floor_to(rest // count, unit)
    return ceil_to(-(-rest // count), unit)


def _is_last_fine(box: Box, payment: int, last: int, unit: int) -> bool:
    if box.instalments == 1:
        return True
    if box.residual == LAST_UP:
        return payment <= last < payment + box.instalments * unit
    return max(1, box.last_min) <= last <= payment


def _single(box: Box, wish: Wish, weights: Weights) -> Point | None:
    least = max(box.payment_min, 1)
    if not box.has_down:
        if box.total < least:
            return None
        return Point(effort(0, box.total, wish, weights), 0, box.total, box.total)
    low = ceil_to(max(box.down_min, 1), box.down_unit)
    high = floor_to(box.total - least, box.down_unit)
    if low > high:
        return None
    points = []
    for wanted in (low, high, wish.down, box.total - wish.payment):
        for rounded in (floor_to(wanted, box.down_unit), ceil_to(wanted, box.down_unit)):
            down = min(max(rounded, low), high)
            rest = box.total - down
            points.append(Point(effort(down, rest, wish, weights), down, rest, rest))
    return min(points)


def _many(box: Box, wish: Wish, weights: Weights) -> Point | None:
    """The best of the candidate instalments, each with its own best down payment.

    Runs thousands of times a keystroke: plain arithmetic on locals, no calls inside.
    """
    total, others, unit = box.total, box.instalments - 1, box.down_unit
    least = max(1, box.payment_min)
    floor = ceil_to(max(box.down_min, 1), unit) if box.has_down else 0
    below, dearer, wider = floor_to(wish.down, unit), weights.extra_payment, weights.extra_down
    ceiling = _highest_payment(box, floor)
    best: tuple[int, int, int] | None = None
    for payment in sorted(q for q in _candidates(box, wish) if least <= q <= ceiling):
        more = payment - wish.payment
        cost = more * dearer if more > 0 else -more
        if best and more > 0 and cost > best[0]:
            break  # from here on the instalment alone costs more
        low, high = _down_range(box, payment)
        if box.has_down:
            low, high = -(-low // unit) * unit, high // unit * unit
        elif high > 0:
            high = 0
        if low < floor:
            low = floor
        if low > high:
            continue
        for down in _around(below, unit, low, high):
            extra = down - wish.down
            whole = cost + (extra * wider if extra > 0 else -extra)
            if best is None or (whole, down, payment) < best:
                best = (whole, down, payment)
    if best is None:
        return None
    return Point(*best, total - best[1] - others * best[2])


def _around(below: int, unit: int, low: int, high: int) -> tuple[int, ...]:
    """His own down payment on its unit, rounded down and up, kept within a range."""
    if below >= high:
        return (high,)
    above = below + unit
    if above <= low:
        return (low,)
    return (below if below > low else low, above if above < high else high)


def _highest_payment(box: Box, low: int) -> int:
    """Above this no down payment of at least `low` leaves enough for the last instalment."""
    if box.residual == LAST_UP:
        return (box.total - low) // box.instalments
    return (box.total - low - max(1, box.last_min)) // (box.instalments - 1)


def _candidates(box: Box, wish: Wish) -> set[int]:
    """Instalments one lattice period around every corner of the cost."""
    total, count, unit = box.total, box.instalments, box.unit
    if not box.has_down:
        return _without_down(box, wish)
    period = max(
        box.down_unit // gcd(count * unit, box.down_unit),
        box.down_unit // gcd((count - 1) * unit, box.down_unit),
    )
    low = ceil_to(max(box.down_min, 1), box.down_unit)
    # The last is at least last_min and at most an instalment, so last_min bounds instalments too.
    corners = {box.payment_min, box.last_min, wish.payment}
    for down in (wish.down, low):
        corners |= {-(-(total - down) // count), (total - down - box.last_min) // (count - 1)}
        if box.residual == LAST_UP:
            corners.add((total - down) // count - unit)
    found: set[int] = set()
    for corner in corners:
        base = floor_to(corner, unit)
        found.update(range(base - (period + 1) * unit, base + (period + 2) * unit, unit))
    return found


def _without_down(box: Box, wish: Wish) -> set[int]:
    """Without a down payment the instalments form one interval; his own, clamped, is the best."""
    low, high = _payment_range(box)
    wanted = floor_to(wish.payment, box.unit)
    return {min(max(q, low), high) for q in (wanted, wanted + box.unit)} if low <= high else set()


def _payment_range(box: Box) -> tuple[int, int]:
    total, count, unit = box.total, box.instalments, box.unit
    if box.residual == LAST_UP:
        only = floor_to(total // count, unit)
        return only, only
    low = ceil_to(max(-(-total // count), box.payment_min, 1), unit)
    return low, floor_to((total - max(1, box.last_min)) // (count - 1), unit)


def _down_range(box: Box, payment: int) -> tuple[int, int]:
    total, count = box.total, box.instalments
    if box.residual == LAST_UP:
        return total - count * (payment + box.unit) + 1, total - count * payment
    return total - count * payment, total - (count - 1) * payment - max(1, box.last_min)
