"""The point of a cell nearest to what the debtor said, exactly: the least extra effort for him.

Feasible: T - n·q <= D <= T - (n-1)·q - last_min, D and q on their units and above their minimums.
For a given q the best D is his own, clamped. What remains is piecewise linear in q with six
corners, and the lattice repeats with a small period: trying one period around each corner is
complete (payments study, section 6; compared with brute force in the tests).
"""

from __future__ import annotations

from math import gcd

from agent_desk.domain.money import ceil_to, floor_to
from agent_desk.domain.offers.cells import Cell

EXTRA_PAYMENT, EXTRA_DOWN = 1000, 400  # weights of asking more than he offered

Point = tuple[int, int, int]  # (cost, down, instalment), centavos


def effort(down: int, payment: int, asked_down: int, asked_payment: int) -> int:
    """Cost of a counter-offer: asking more than he offered weighs most."""
    more = EXTRA_PAYMENT * max(0, payment - asked_payment) + EXTRA_DOWN * max(0, down - asked_down)
    return more + max(0, asked_payment - payment) + max(0, asked_down - down)


def nearest_in(cell: Cell, asked_down: int, asked_payment: int) -> Point | None:
    """The cheapest feasible point of a cell, or None when it has none."""
    if cell.count == 1 and not cell.has_down:
        total = cell.total_cents
        if total < cell.payment_min_cents:
            return None
        return effort(0, total, asked_down, asked_payment), 0, total
    if cell.count == 1:
        return _nearest_single(cell, asked_down, asked_payment)
    best = _nearest_many(cell, cell.unit_cents, asked_down, asked_payment)
    return best or _nearest_many(cell, 1, asked_down, asked_payment)


def _nearest_single(cell: Cell, asked_down: int, asked_payment: int) -> Point | None:
    total, unit = cell.total_cents, cell.down_unit_cents
    low = cell.down_min_cents
    high = floor_to(total - max(cell.payment_min_cents, 1), unit)
    if low > high:
        return None
    points = []
    for wanted in (low, high, asked_down, total - asked_payment):
        for rounded in (floor_to(wanted, unit), ceil_to(wanted, unit)):
            down = min(max(rounded, low), high)
            points.append(
                (effort(down, total - down, asked_down, asked_payment), down, total - down)
            )
    return min(points)


def _nearest_many(cell: Cell, unit: int, asked_down: int, asked_payment: int) -> Point | None:
    best: Point | None = None
    for payment in _candidate_payments(cell, unit, asked_down, asked_payment):
        down = _best_down(cell, payment, asked_down, asked_payment)
        if down is not None:
            point = (effort(down, payment, asked_down, asked_payment), down, payment)
            best = point if best is None or point < best else best
    return best


def _candidate_payments(cell: Cell, unit: int, asked_down: int, asked_payment: int) -> set[int]:
    total, count, low = cell.total_cents, cell.count, cell.down_min_cents
    down_unit, last_min = cell.down_unit_cents, cell.last_min_cents
    period = max(
        down_unit // gcd(count * unit, down_unit), down_unit // gcd((count - 1) * unit, down_unit)
    )
    corners = {
        cell.payment_min_cents,
        asked_payment,
        -(-(total - asked_down) // count),
        (total - asked_down - last_min) // (count - 1),
        -(-(total - low) // count),
        (total - low - last_min) // (count - 1),
    }
    found = {
        floor_to(corner, unit) + step * unit
        for corner in corners
        for step in range(-period - 1, period + 2)
    }
    return {payment for payment in found if payment >= max(1, cell.payment_min_cents)}


def _best_down(cell: Cell, payment: int, asked_down: int, asked_payment: int) -> int | None:
    total, count, unit = cell.total_cents, cell.count, cell.down_unit_cents
    low = max(cell.down_min_cents, ceil_to(total - count * payment, unit), 0)
    high = floor_to(total - (count - 1) * payment - cell.last_min_cents, unit)
    if not cell.has_down:
        return 0 if low <= 0 <= high else None
    if low > high:
        return None
    tried = {
        min(max(rounded, low), high)
        for rounded in (floor_to(asked_down, unit), ceil_to(asked_down, unit))
    }
    return min(tried, key=lambda down: (effort(down, payment, asked_down, asked_payment), down))
