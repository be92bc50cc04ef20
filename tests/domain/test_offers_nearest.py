"""The nearest point of a cell is really the nearest: compared with every point there is."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.offers.nearest import (
    Box,
    Point,
    Wish,
    canonical_point,
    effort,
    nearest_point,
)
from agent_desk.domain.offers.policy import Weights
from tests.domain.policy_cases import LONGER, examples
from tools.brute_force_offers import compare_accounts

WEIGHTS = Weights()
BOXES = st.builds(
    Box,
    total=st.integers(20, 400),
    instalments=st.integers(1, 9),
    unit=st.sampled_from([1, 2, 5, 7, 10]),
    payment_min=st.integers(0, 40),
    last_min=st.integers(1, 30),
    has_down=st.booleans(),
    down_min=st.integers(0, 150),
    down_unit=st.sampled_from([2, 5, 10, 25]),
    residual=st.sampled_from(["last", "first", "last_up"]),
)
WISHES = st.builds(Wish, st.integers(0, 420), st.integers(0, 150))


def every_point(box: Box, wish: Wish) -> Point | None:
    """The best of all points of a box, one by one."""
    for unit in (box.unit, 1):
        found = _points(box, wish, unit)
        if found or _points(box._replace(down_min=0), wish, unit):
            return min(found, default=None)
    return None


def _points(box: Box, wish: Wish, unit: int) -> list[Point]:
    return [
        Point(effort(down, payment, wish, WEIGHTS), down, payment, last)
        for down in _downs(box)
        for payment, last in _payments(box, box.total - down, unit)
    ]


def _downs(box: Box) -> range | list[int]:
    if not box.has_down:
        return [0]
    low = -(-max(box.down_min, 1) // box.down_unit) * box.down_unit
    return range(low, box.total + 1, box.down_unit)


def _payments(box: Box, rest: int, unit: int) -> list[tuple[int, int]]:
    if box.instalments == 1:
        return [(rest, rest)] if rest >= max(1, box.payment_min) else []
    found = []
    least = -(-max(1, box.payment_min) // unit) * unit
    for payment in range(least, rest + unit, unit):
        last = rest - (box.instalments - 1) * payment
        if box.residual == "last_up":
            fits = payment <= last < payment + box.instalments * unit
        else:
            fits = max(1, box.last_min) <= last <= payment
        if fits:
            found.append((payment, last))
    return found


@examples(100)
@given(BOXES, WISHES)
def test_the_nearest_is_the_nearest_of_all(box: Box, wish: Wish) -> None:
    assert nearest_point(box, wish, WEIGHTS) == every_point(box, wish)


@examples(80)
@given(BOXES)
def test_the_plain_plan_is_one_of_the_points(box: Box) -> None:
    point = canonical_point(box, WEIGHTS)
    if point is None:
        return
    _, down, payment, last = point
    assert down + payment * (box.instalments - 1) + last == box.total
    same = nearest_point(box, Wish(down, payment), WEIGHTS)
    assert same is not None
    assert same.cost == 0


@examples(80)
@given(BOXES, st.data())
def test_what_is_allowed_is_found_at_no_effort(box: Box, data: st.DataObject) -> None:
    downs = list(_downs(box))
    if not downs:
        return
    down = data.draw(st.sampled_from(downs))
    payments = _payments(box, box.total - down, box.unit)
    if not payments:
        return
    payment, _ = data.draw(st.sampled_from(payments))
    point = nearest_point(box, Wish(down, payment), WEIGHTS)
    assert point is not None
    assert point.cost == 0


@examples(80)
@given(BOXES, WISHES)
def test_a_looser_limit_never_takes_him_farther(box: Box, wish: Wish) -> None:
    point = nearest_point(box, wish, WEIGHTS)
    if point is None or box.unit != 1:
        return
    for looser in (
        box._replace(payment_min=box.payment_min // 2),
        box._replace(down_min=box.down_min // 2),
        box._replace(last_min=1),
    ):
        better = nearest_point(looser, wish, WEIGHTS)
        assert better is not None
        assert better.cost <= point.cost


def test_no_cell_of_a_random_account_is_missing_invented_or_bettered() -> None:
    assert compare_accounts(20 * LONGER, Random(7)) == 0


def test_a_higher_least_down_payment_never_brings_him_nearer() -> None:
    wish = Wish(63_181, 2_203)
    box = Box(62_795, 5, 1_000, 1, 1_000, has_down=True, down_min=45_000, down_unit=5_000)
    higher = nearest_point(box._replace(down_min=55_000), wish, WEIGHTS)
    lower = nearest_point(box, wish, WEIGHTS)
    assert lower is not None
    assert higher is None or higher.cost >= lower.cost
