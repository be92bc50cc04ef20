"""The life of an agreement: nine states, and no path between them but those drawn here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from agent_desk.domain.errors import RefusedError


class State(StrEnum):
    """A promise is the simplest case: offered, accepted and active in one breath."""

    DRAFT = "draft"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    WAITING_DOWN = "waiting_down"
    ACTIVE = "active"
    KEPT = "kept"
    BROKEN = "broken"
    REPLACED = "replaced"
    VOID = "void"


LIVE = frozenset({State.WAITING_DOWN, State.ACTIVE})
PAID_INTO = LIVE | {State.KEPT, State.BROKEN, State.REPLACED}  # its payments count for it
# Kept and broken are judged again when a payment bounces, is reversed, or turns up late in a file
# with an earlier date. A replaced one is in force again when what replaced it is taken back.
PATHS: Mapping[State, frozenset[State]] = {
    State.DRAFT: frozenset({State.OFFERED, State.VOID}),
    State.OFFERED: frozenset({State.ACCEPTED, State.VOID}),
    State.ACCEPTED: LIVE,
    State.WAITING_DOWN: frozenset(
        {State.ACTIVE, State.KEPT, State.BROKEN, State.REPLACED, State.VOID}
    ),
    State.ACTIVE: frozenset(
        {State.WAITING_DOWN, State.KEPT, State.BROKEN, State.REPLACED, State.VOID}
    ),
    State.KEPT: frozenset({State.WAITING_DOWN, State.ACTIVE, State.BROKEN}),
    State.BROKEN: frozenset({State.WAITING_DOWN, State.ACTIVE, State.KEPT}),
    State.REPLACED: LIVE,
    State.VOID: frozenset(),
}
NAMES: Mapping[State, str] = {
    State.DRAFT: "borrador",
    State.OFFERED: "ofrecido",
    State.ACCEPTED: "aceptado",
    State.WAITING_DOWN: "en espera del anticipo",
    State.ACTIVE: "en curso",
    State.KEPT: "cumplido",
    State.BROKEN: "incumplido",
    State.REPLACED: "sustituido por otro",
    State.VOID: "anulado",
}


class NoSuchPathError(RefusedError):
    """An agreement was told to go where its state does not lead."""

    def __init__(self, folio: str, now: State, to: State) -> None:
        super().__init__(
            f"El convenio {folio} está {NAMES[now]}; no puede pasar a {NAMES[to]}. "
            "Quedó como estaba."
        )


@dataclass(frozen=True, slots=True)
class Change:
    """One step: who, when and why. `rule` is the code of what decided it («grace:3d:9500bp»),
    `on` the day it counts from (that of the breach, of the last payment)."""

    was: State
    to: State
    at: datetime
    by: str
    why: str
    rule: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Life:
    """All the steps of one agreement, oldest first; it begins as a draft."""

    folio: str
    changes: tuple[Change, ...] = ()

    @property
    def state(self) -> State:
        return self.changes[-1].to if self.changes else State.DRAFT

    def moved(
        self,
        to: State,
        *,
        at: datetime,
        by: str,
        why: str,
        rule: str = "",
        on: date | None = None,
    ) -> Life:
        """The same life one step further. Raises NoSuchPathError; ValueError without a reason."""
        if to not in PATHS[self.state]:
            raise NoSuchPathError(self.folio, self.state, to)
        if not (why and by):
            raise ValueError("a change says who and why")
        return Life(self.folio, (*self.changes, Change(self.state, to, at, by, why, rule, on)))
