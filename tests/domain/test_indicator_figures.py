"""Figures of indicators as people read them."""

from __future__ import annotations

import pytest

from agent_desk.domain.strategy.indicators.figures import change_text
from agent_desk.domain.strategy.indicators.indicator import Unit, read
from agent_desk.library.indicators import load_compass


@pytest.mark.parametrize(
    ("unit", "step", "words"),
    [
        (Unit.SHARE, 0.019, "+1.9 pp"),
        (Unit.SHARE, -0.034, "−3.4 pp"),
        (Unit.SHARE, -0.0001, "±0.0 pp"),
        (Unit.TIMES, 0.001, "±0.00"),
        (Unit.MONEY, -0.0212, "−0.021"),
        (Unit.MONEY_HOUR, -1250.0, "−$ 1,250"),
        (Unit.SECONDS, 0.2, "±0 s"),
        (Unit.TIMES, None, ""),
    ],
)
def test_a_change_has_a_sign_only_where_something_is_left_of_it(
    unit: Unit, step: float | None, words: str
) -> None:
    assert change_text(unit, step) == words


def test_phones_that_nobody_noted_are_not_read_as_none_dialled() -> None:
    phones = load_compass().of("phones")
    assert phones
    assert read(phones, {"phones": 721}).value is None
    assert read(phones, {"phones": 721, "phones_dialled": 7}).value == 7 / 721
