"""The plan of a campaign: what it is for, who does what until when, for whom and at what cost."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from hashlib import sha256

from agent_desk.domain.errors import DeskError
from agent_desk.domain.plain_values import as_plain

NAME_MOST, TEXT_MOST = 60, 200
WINDOW_DAYS = 7  # a payment this soon after a call on the line is counted with it
FIRST_HOUR, LAST_HOUR = 7, 21
_BP = 10_000


class CampaignError(DeskError):
    """What was asked of a campaign cannot be; nothing changed."""

    def __init__(self, sentence: str) -> None:
        super().__init__(f"{sentence} No cambié nada.")


class CampaignState(StrEnum):
    """A campaign goes one way; nothing leads back."""

    DRAFT = "draft"  # en preparación
    LAUNCHED = "launched"  # en marcha
    ENDED = "ended"  # terminada


STATE_WORDS: Mapping[CampaignState, str] = {
    CampaignState.DRAFT: "en preparación",
    CampaignState.LAUNCHED: "en marcha",
    CampaignState.ENDED: "terminada",
}


@dataclass(frozen=True, slots=True)
class Duty:
    """A part of the organisation and the name of who answers for it."""

    part: str
    name: str


@dataclass(frozen=True, slots=True)
class Step:
    """Something to do until a day; `on` None while nobody has said when."""

    text: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that is decided before the launch.

    `segments` by id, none for nobody; `crew` are ids of users who must have passed the course of
    `course_level` (0 asks for none). `pilot` is the one that measures what the campaign adds, ""
    when it claims nothing. `base_bp` and `effect_bp` are basis points: how many do it anyway and
    how many more would be worth it. `hour` is the local hour of its contacts.
    """

    name: str
    objective: str
    product: str
    starts_on: date
    ends_on: date
    duties: tuple[Duty, ...] = ()
    steps: tuple[Step, ...] = ()
    segments: tuple[str, ...] = ()
    crew: tuple[str, ...] = ()
    course_level: int = 0
    budget_cents: int = 0
    pilot: str = ""
    is_measured: bool = False
    base_bp: int = 0
    effect_bp: int = 0
    window_days: int = WINDOW_DAYS
    hour: int = 10


@dataclass(frozen=True, slots=True)
class Campaign:
    """A plan with what has become of it."""

    id: str
    plan: Plan
    state: CampaignState
    made_at: datetime
    by_name: str
    launched_at: datetime | None = None
    ended_at: datetime | None = None
    why: str = ""


def checked(plan: Plan) -> Plan:
    """The plan with tidy words. Raises CampaignError with the first thing that is wrong."""
    plan = replace(plan, name=_tidy(plan.name), objective=_tidy(plan.objective))
    if not plan.name or len(plan.name) > NAME_MOST:
        raise CampaignError(f"La campaña necesita un nombre de hasta {NAME_MOST} letras.")
    if not plan.objective or len(plan.objective) > TEXT_MOST:
        raise CampaignError(f"Diga en hasta {TEXT_MOST} letras qué se quiere lograr.")
    if plan.ends_on < plan.starts_on:
        raise CampaignError("La campaña termina antes de empezar; corrija las fechas.")
    if plan.budget_cents < 0:
        raise CampaignError("El presupuesto no puede ser menor que cero.")
    if not 1 <= plan.window_days <= 90:
        raise CampaignError("El plazo para contar pagos va de 1 a 90 días.")
    if not FIRST_HOUR <= plan.hour <= LAST_HOUR:
        raise CampaignError(f"La hora de contacto va de {FIRST_HOUR} a {LAST_HOUR}.")
    if plan.is_measured and not (
        0 < plan.base_bp < _BP and 0 < plan.effect_bp < _BP - plan.base_bp
    ):
        raise CampaignError("La base y el efecto deben caber entre 0 y 100 %.")
    return plan


def plain_of(plan: Plan) -> object:
    """Ready for JSON."""
    return as_plain(plan)


def plan_from(value: object) -> Plan:
    """Raises CampaignError when it is not one."""
    if not isinstance(value, Mapping):
        raise CampaignError("Lo guardado no es el plan de una campaña.")
    try:
        return Plan(
            name=str(value["name"]),
            objective=str(value["objective"]),
            product=str(value["product"]),
            starts_on=date.fromisoformat(value["starts_on"]),
            ends_on=date.fromisoformat(value["ends_on"]),
            duties=tuple(Duty(str(d["part"]), str(d["name"])) for d in value["duties"]),
            steps=tuple(Step(str(s["text"]), _day(s["on"])) for s in value["steps"]),
            segments=tuple(map(str, value["segments"])),
            crew=tuple(map(str, value["crew"])),
            pilot=str(value["pilot"]),
            is_measured=bool(value["is_measured"]),
            **{name: int(value[name]) for name in _NUMBERS},
        )
    except (KeyError, TypeError, ValueError) as error:
        raise CampaignError("El plan guardado no se puede leer.") from error


_NUMBERS = ("course_level", "budget_cents", "base_bp", "effect_bp", "window_days", "hour")


def seal_of(*parts: object) -> str:
    """SHA-256 of what was looked at; any later difference shows."""
    text = json.dumps([as_plain(part) for part in parts], ensure_ascii=False, sort_keys=True)
    return sha256(text.encode()).hexdigest()


def _day(value: object) -> date | None:
    return date.fromisoformat(str(value)) if value else None


def _tidy(text: str) -> str:
    return " ".join(text.split())
