"""What two machines tell each other: whole after the way, and refused when it cannot be."""

from __future__ import annotations

import json
from datetime import date

import pytest

from agent_desk.domain.practice.training.drill_case import DrillDebtor
from agent_desk.domain.practice.training.rating import LiveScore, RaterMark
from agent_desk.domain.practice.training.wire import (
    Begin,
    Join,
    Message,
    ObserverSheet,
    Result,
    begin_message,
    begin_of,
    join_message,
    join_of,
    result_message,
    result_of,
    sheet_message,
    sheet_of,
)

WEIGHTS = {"opening": 8, "privacy": 10}
SCORE = LiveScore({"opening": 4.0, "privacy": 10}, ("threat",), 14)
DEBTOR = DrillDebtor("Ana Ruiz", 40, True, "Banco Sereno", "tarjeta", 100_00, 50_00, 9)
RESULT = Result("lupita", 7, date(2026, 11, 24), ((("greet",), "saluda"), ((), "")), SCORE)


def sent(message: Message) -> dict[str, object]:
    """As it arrives on the other machine."""
    found = json.loads(json.dumps(message))
    assert isinstance(found, dict)
    return found


def test_every_message_arrives_whole() -> None:
    begin = Begin("c1", "Nueve días de atraso.", DEBTOR)
    sheet = ObserverSheet("Raúl", SCORE, (RaterMark("moment", "", 31, "amenaza"),))
    assert join_of(sent(join_message(Join("trainee", "Lucía")))) == Join("trainee", "Lucía")
    assert begin_of(sent(begin_message(begin))) == begin
    assert result_of(sent(result_message(RESULT)), WEIGHTS) == RESULT
    assert sheet_of(sent(sheet_message(sheet)), WEIGHTS) == sheet


def test_what_the_trainee_gets_before_the_call_tells_nothing_hidden() -> None:
    told = json.dumps(sent(begin_message(Begin("c1", "Nota", DEBTOR))))
    assert "facts" not in told and "means" not in told and "lupita" not in told


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("total", 101),
        ("total", True),
        ("points", {"opening": 9, "privacy": 1}),
        ("points", {"opening": 1}),
        ("points", {"opening": float("nan"), "privacy": 1}),
        ("failures", "threat"),
        ("turns", [["greet"]]),
        ("turns", [[["a" * 500], ""]]),
        ("seed", -1),
        ("played_on", "ayer"),
        ("persona", None),
    ],
)
def test_a_field_that_cannot_be_is_refused(field: str, value: object) -> None:
    with pytest.raises(ValueError):
        result_of({**result_message(RESULT), field: value}, WEIGHTS)


def test_a_debtor_that_cannot_be_is_refused() -> None:
    begin = sent(begin_message(Begin("c1", "Nota", DEBTOR)))
    for field, value in (("age", 500), ("name", "a" * 300), ("balance_cents", 1.5)):
        with pytest.raises(ValueError):
            begin_of({**begin, "debtor": {**begin["debtor"], field: value}})  # type: ignore[dict-item]
