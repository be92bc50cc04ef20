"""One person's history of practice taken to another machine, and what of it counts there."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import date, datetime
from typing import Protocol

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.people import User
from agent_desk.domain.practice.training.exam import Certificate
from agent_desk.domain.practice.training.history import EXAM, WHOLE, KeptDrill
from agent_desk.domain.practice.training.spacing import Repeat
from agent_desk.domain.text.fold import fold
from agent_desk.services.practice_book import OwnPractice

LEAST_PASSWORD = 8
MOST_DRILLS = 5000


@dataclass(frozen=True, slots=True)
class OwnHistory:
    """All that is kept of one person; `drills` oldest first."""

    owner_id: str
    owner: str
    drills: tuple[KeptDrill, ...] = ()
    repeats: tuple[Repeat, ...] = ()
    certificates: tuple[Certificate, ...] = ()


@dataclass(frozen=True, slots=True)
class Brought:
    """How many drills and certificates came, and how many certificates could not be proved here."""

    drills: int
    certificates: int
    unproved: int


class HistoryShelf(Protocol):
    """Where a brought history is put. Raises StoreError."""

    def bring(self, drills: Sequence[KeptDrill], repeats: Sequence[Repeat]) -> None:
        """Before everything that was practised here, in the same order."""


def own_history(own: OwnPractice, user: User) -> OwnHistory:
    """As it is kept now. Raises StoreError."""
    return OwnHistory(
        user.id,
        user.name,
        tuple(reversed(own.drills(MOST_DRILLS))),
        tuple(own.repeats()),
        tuple(own.certificates()),
    )


def require_password(password: str) -> None:
    """Raises RefusedError for one that is too short."""
    if len(password) < LEAST_PASSWORD:
        raise RefusedError(
            f"La contraseña debe tener {LEAST_PASSWORD} signos o más. No guardé nada; escriba una "
            "más larga."
        )


@dataclass(frozen=True, slots=True)
class ToBring:
    """What of a file is new here and what of it holds."""

    drills: tuple[KeptDrill, ...]
    repeats: tuple[Repeat, ...]
    certificates: tuple[Certificate, ...]
    unproved: int


def what_to_bring(
    history: OwnHistory, own: OwnPractice, user: User, holds: Callable[[KeptDrill], bool]
) -> ToBring:
    """`holds` plays a drill again and compares its points: an exam that does not hold counts as an
    ordinary call, and a certificate without its three drills stays where it was given.

    Raises RefusedError for the history of somebody else.
    """
    if user.id != history.owner_id and fold(user.name) != fold(history.owner):
        raise RefusedError(
            f"Ese historial es de {history.owner}. No traje nada; cada quien trae el suyo."
        )
    known = {drill.id for drill in own.drills(MOST_DRILLS)}
    given = {one.code for one in own.certificates()}
    drills = tuple(
        _fair(replace(drill, user_id=user.id), holds)
        for drill in history.drills
        if drill.id not in known
    )
    exams = [(d.persona, d.seed, d.total) for d in (*drills, *own.drills()) if d.kind == EXAM]
    new = [one for one in history.certificates if one.code not in given]
    proved = tuple(
        replace(one, user_id=user.id) for one in new if all(drill in exams for drill in one.drills)
    )
    return ToBring(drills, _sooner(history.repeats, own), proved, len(new) - len(proved))


def _fair(drill: KeptDrill, holds: Callable[[KeptDrill], bool]) -> KeptDrill:
    return drill if drill.kind != EXAM or holds(drill) else replace(drill, kind=WHOLE)


def _sooner(repeats: Sequence[Repeat], own: OwnPractice) -> tuple[Repeat, ...]:
    """Of what comes back here and there, what comes back first."""
    known = {(one.kind, one.item): one.due_on for one in own.repeats()}
    return tuple(one for one in repeats if one.due_on < known.get((one.kind, one.item), date.max))


def history_text(history: OwnHistory) -> str:
    """As JSON; days and instants in ISO."""
    return json.dumps(asdict(history), ensure_ascii=False, default=_iso)


def history_of(text: str) -> OwnHistory:
    """Raises RefusedError for anything that is no such history."""
    try:
        told = json.loads(text)
        return OwnHistory(
            str(told["owner_id"]),
            str(told["owner"]),
            tuple(_drill(one) for one in told["drills"][:MOST_DRILLS]),
            tuple(_repeat(one) for one in told["repeats"]),
            tuple(_certificate(one) for one in told["certificates"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise RefusedError(
            "Ese archivo no es un historial de práctica de este programa. No traje nada."
        ) from error


def _iso(value: object) -> str:
    assert isinstance(value, date)  # a datetime is one too
    return value.isoformat()


def _drill(told: Mapping[str, object]) -> KeptDrill:
    found = {one.name: told[one.name] for one in fields(KeptDrill)}
    marked = told["marked"]
    found |= {
        "played_on": date.fromisoformat(str(told["played_on"])),
        "began_at": datetime.fromisoformat(str(told["began_at"])),
        "said": _texts(told["said"]),
        "marked": None if marked is None else tuple(_texts(acts) for acts in _list(marked)),
    }
    return KeptDrill(**found)  # type: ignore[arg-type]


def _repeat(told: Mapping[str, object]) -> Repeat:
    found = {**told, "due_on": date.fromisoformat(str(told["due_on"]))}
    return Repeat(**found)  # type: ignore[arg-type]


def _certificate(told: Mapping[str, object]) -> Certificate:
    drills = tuple((str(p), int(s), int(t)) for p, s, t in map(_list, _list(told["drills"])))
    at = datetime.fromisoformat(str(told["made_at"]))
    return Certificate(**{**told, "drills": drills, "made_at": at})  # type: ignore[arg-type]


def _list(value: object) -> list[str]:
    if not isinstance(value, list):
        raise TypeError
    return value


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(one) for one in _list(value))
