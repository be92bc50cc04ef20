"""What a trainer's and a trainee's machine tell each other: a few kinds, every field bounded.

Nothing hidden of the persona goes to the trainee before the call is over. What comes in is checked
here as if anybody had sent it: a wrong field raises ValueError and the message is dropped.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date

from agent_desk.domain.practice.training.drill_case import DrillDebtor
from agent_desk.domain.practice.training.rating import LiveScore, RaterMark

Message = Mapping[str, object]
TRAINEE, OBSERVER = "trainee", "observer"
_TEXT, _LONG = 200, 2000
_MOST_CENTS = 100_000_000_00
_MOST_ITEMS = 400


@dataclass(frozen=True, slots=True)
class Join:
    """The first thing a guest says."""

    part: str
    name: str


@dataclass(frozen=True, slots=True)
class Begin:
    """Whom the trainee calls: what he may see of him, and no more. `warning` is of a heavy story,
    to be read before it begins."""

    call_id: str
    brief: str
    debtor: DrillDebtor
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """After the call: what was marked turn by turn, so that the trainee gets his debrief."""

    persona: str
    seed: int
    played_on: date
    turns: tuple[tuple[tuple[str, ...], str], ...]  # (acts, what was noted) of each turn
    score: LiveScore


@dataclass(frozen=True, slots=True)
class ObserverSheet:
    """The sheet of who only listened."""

    name: str
    score: LiveScore
    marks: tuple[RaterMark, ...]


def join_message(join: Join) -> Message:
    return {"kind": "join", "part": join.part, "name": join.name}


def join_of(message: Message) -> Join:
    """Raises ValueError."""
    part = _text(message, "part")
    if part not in {TRAINEE, OBSERVER}:
        raise ValueError("part")
    return Join(part, _text(message, "name"))


def begin_message(begin: Begin) -> Message:
    return {
        "kind": "begin",
        "call_id": begin.call_id,
        "brief": begin.brief,
        "debtor": asdict(begin.debtor),
        "warning": begin.warning,
    }


def begin_of(message: Message) -> Begin:
    """Raises ValueError."""
    found = message.get("debtor")
    if not isinstance(found, dict):
        raise ValueError("debtor")
    debtor = DrillDebtor(
        name=_text(found, "name"),
        age=_number(found, "age", 120),
        is_woman=_flag(found, "is_woman"),
        creditor=_text(found, "creditor"),
        product=_text(found, "product"),
        balance_cents=_number(found, "balance_cents", _MOST_CENTS),
        due_cents=_number(found, "due_cents", _MOST_CENTS),
        days=_number(found, "days", 10_000),
        country=_text(found, "country", 2),
    )
    return Begin(
        _text(message, "call_id"),
        _text(message, "brief", _LONG),
        debtor,
        _text(message, "warning", _LONG),
    )


def result_message(result: Result) -> Message:
    return {
        "kind": "result",
        "persona": result.persona,
        "seed": result.seed,
        "played_on": result.played_on.isoformat(),
        "turns": [[list(acts), text] for acts, text in result.turns],
        **_score_fields(result.score),
    }


def result_of(message: Message, criteria: Mapping[str, int]) -> Result:
    """`criteria` are the weights of the rubric. Raises ValueError."""
    turns = []
    for item in _list(message, "turns"):
        if not isinstance(item, list) or len(item) != 2 or not isinstance(item[0], list):
            raise ValueError("turns")
        turns.append((tuple(_checked(act, _TEXT) for act in item[0]), _checked(item[1], _LONG)))
    return Result(
        persona=_text(message, "persona"),
        seed=_number(message, "seed", 10**9),
        played_on=date.fromisoformat(_text(message, "played_on", 10)),
        turns=tuple(turns),
        score=_score_of(message, criteria),
    )


def sheet_message(sheet: ObserverSheet) -> Message:
    return {
        "kind": "sheet",
        "name": sheet.name,
        **_score_fields(sheet.score),
        "marks": [[mark.kind, mark.what, mark.at_s, mark.said] for mark in sheet.marks],
    }


def sheet_of(message: Message, criteria: Mapping[str, int]) -> ObserverSheet:
    """`criteria` are the weights of the rubric. Raises ValueError."""
    score = _score_of(message, criteria)
    marks = []
    for item in _list(message, "marks"):
        if not isinstance(item, list) or len(item) != 4 or not isinstance(item[2], int):
            raise ValueError("marks")
        kind, what, at_s, said = item
        marks.append(
            RaterMark(_checked(kind, 20), _checked(what, _TEXT), at_s, _checked(said, _LONG))
        )
    return ObserverSheet(_text(message, "name"), score, tuple(marks))


def _score_fields(score: LiveScore) -> dict[str, object]:
    return {
        "points": dict(score.points),
        "failures": list(score.failures),
        "total": score.total,
    }


def _score_of(message: Message, criteria: Mapping[str, int]) -> LiveScore:
    points = message.get("points")
    if not isinstance(points, dict) or set(points) != set(criteria):
        raise ValueError("points")
    for name, value in points.items():
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if not is_number or not 0 <= value <= criteria[name]:
            raise ValueError("points")
    failures = tuple(_checked(failure, _TEXT) for failure in _list(message, "failures"))
    return LiveScore(points, failures, _number(message, "total", 100))


def stage_of(message: Message) -> tuple[str, int]:
    """(stage of the script, seconds of the call) of the trainee's desk. Raises ValueError."""
    return _text(message, "title"), _number(message, "seconds", 24 * 3600)


def _text(message: Message, name: str, most: int = _TEXT) -> str:
    return _checked(message.get(name), most)


def _checked(value: object, most: int) -> str:
    if not isinstance(value, str) or len(value) > most:
        raise ValueError("text")
    return value


def _number(message: Message, name: str, most: int) -> int:
    value = message.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
        raise ValueError(name)
    return value


def _flag(message: Message, name: str) -> bool:
    value = message.get(name)
    if not isinstance(value, bool):
        raise ValueError(name)
    return value


def _list(message: Message, name: str) -> list[object]:
    value = message.get(name)
    if not isinstance(value, list) or len(value) > _MOST_ITEMS:
        raise ValueError(name)
    return value
