"""A strategy map: perspectives as lanes, objectives on them, links as hypotheses.

Form: Kaplan & Norton, one page, lanes by perspective, verb phrases, arrows from cause to effect.
Five perspectives here instead of four: clients' needs and moments of truth stand on their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

MOST_OBJECTIVES = 24  # beyond it a map stops being read (Balanced Scorecard Institute: 12 to 18)
RULE = "Que unos quieran cobrar y otros quieran pagar"


class Standing(StrEnum):
    """What is known of a hypothesis; it comes from the pilots."""

    UNTESTED = "untested"  # por probar
    IN_PILOT = "in_pilot"  # en piloto
    SUSTAINED = "sustained"  # sostenida
    REFUTED = "refuted"  # refutada


class Theme(StrEnum):
    """The two halves of the rule of the strategy."""

    COLLECT = "collect"  # que unos quieran cobrar
    PAY = "pay"  # que otros quieran pagar


@dataclass(frozen=True, slots=True)
class Perspective:
    """A lane; `colour` is a token of the theme."""

    id: str
    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class Objective:
    """A verb phrase on a lane; `column` counts from 0, `indicators` are ids, the first is shown.

    `theme` is "" for what serves both.
    """

    id: str
    perspective: str
    column: int
    text: str
    owner: str = ""
    theme: str = ""
    indicators: tuple[str, ...] = ()
    initiative: str = ""  # the pilot, campaign or process that carries it


@dataclass(frozen=True, slots=True)
class Link:
    """`source` leads to `target` because of `why`; `pilot` is the id of the one that tries it."""

    source: str
    target: str
    why: str
    standing: Standing = Standing.UNTESTED
    pilot: str = ""

    @property
    def key(self) -> tuple[str, str]:
        return self.source, self.target


@dataclass(frozen=True, slots=True)
class StrategyMap:
    """Lanes from top to bottom; objectives in no order of their own."""

    title: str
    perspectives: tuple[Perspective, ...]
    objectives: tuple[Objective, ...] = ()
    links: tuple[Link, ...] = ()

    def objective(self, objective_id: str) -> Objective | None:
        return next((one for one in self.objectives if one.id == objective_id), None)

    def lane(self, perspective_id: str) -> tuple[Objective, ...]:
        """The objectives of a lane, from left to right."""
        found = [one for one in self.objectives if one.perspective == perspective_id]
        return tuple(sorted(found, key=lambda one: one.column))

    def rank(self, perspective_id: str) -> int:
        """Its place from the top; the last for a lane that is not there."""
        ids = [lane.id for lane in self.perspectives]
        return ids.index(perspective_id) if perspective_id in ids else len(ids)


@dataclass(frozen=True, slots=True)
class Gauge:
    """What an indicator says now, in words («75 %»).

    `tone` is good, near, far, plain (no target) or unknown.
    """

    name: str
    value: str
    target: str
    tone: str


Gauges = Mapping[str, Gauge]
"""By id of the indicator; one that is missing has no data yet."""

TONE_WORDS: Mapping[str, str] = {
    "good": "en meta",
    "near": "cerca de la meta",
    "far": "lejos de la meta",
    "plain": "sin meta",
    "unknown": "sin datos",
}
STANDING_WORDS: Mapping[Standing, str] = {
    Standing.UNTESTED: "por probar",
    Standing.IN_PILOT: "en piloto",
    Standing.SUSTAINED: "sostenida",
    Standing.REFUTED: "refutada",
}
THEME_WORDS: Mapping[str, str] = {
    Theme.COLLECT: "Que unos quieran cobrar",
    Theme.PAY: "Que otros quieran pagar",
    "": "Sirve a los dos",
}
