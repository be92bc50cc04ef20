"""The plan of a pilot: everything that is decided before the first contact, frozen by its hash."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from math import ceil

from agent_desk.domain.errors import DeskError
from agent_desk.domain.strategy.pilots.looks import MOST_LOOKS, inflation
from agent_desk.domain.strategy.power import cases_needed

CONTROL = "control"
MOST_ARMS = 4
FULL_BP = 10_000
MOST_MARGIN_BP = 500

# Only what may move in a few weeks may be the measure; complaints are a guardrail: to see
# 0.3 become 0.6 % takes 7,812 people an arm.
METRICS: Mapping[str, str] = {
    "paid": "Pagó al menos una vez",
    "kept": "Cumplió una promesa",
    "promised": "Prometió un pago",
    "reached": "Se habló con la persona",
    "inbound": "Llamó ella",
}
# Described only: they come after the window, or of how the money was made.
AFTERWARDS: Mapping[str, str] = {
    "relapse_60": "Se puso al día y recayó en 60 días",
    "relapse_90": "Se puso al día y recayó en 90 días",
}
GUARDRAILS: Mapping[str, str] = {
    "complaint": "Se quejó",
    "opted_out": "Pidió que no se le contacte",
}


class PilotError(DeskError):
    """What was asked of a pilot cannot be; nothing changed."""

    def __init__(self, sentence: str) -> None:
        super().__init__(f"{sentence} No cambié nada.")
        self.sentence = sentence  # while it is being typed, nothing was asked for yet


class PilotState(StrEnum):
    """A pilot goes one way; nothing leads back."""

    DRAFT = "draft"  # borrador
    REGISTERED = "registered"  # registrado
    RUNNING = "running"  # en marcha
    ENDED = "ended"  # terminado


STATE_WORDS: Mapping[PilotState, str] = {
    PilotState.DRAFT: "borrador",
    PilotState.REGISTERED: "registrado",
    PilotState.RUNNING: "en marcha",
    PilotState.ENDED: "terminado",
}


@dataclass(frozen=True, slots=True)
class Arm:
    """What a group receives; the first one is the control and receives what is usual."""

    id: str
    name: str
    what: str


@dataclass(frozen=True, slots=True)
class Population:
    """Who takes part; "" and 0 ask nothing. Amounts in centavos."""

    product: str = ""
    days_from: int = 0
    days_to: int = 0
    overdue_from_cents: int = 0
    overdue_to_cents: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """`base_bp` and `effect_bp` are basis points: 3,000 and 500 are 30 % and 5 points more.

    `cost_cents` is what an attempt costs, for the cost of one more who pays; 0 takes it from the
    costs of the house. `margin_bp` is by how many points more people of a guardrail would still
    be no harm (non-inferiority); 0 asks for no such proof.
    """

    hypothesis: str
    metric: str
    base_bp: int
    effect_bp: int
    arms: tuple[Arm, ...]
    population: Population
    window_days: int = 30
    looks: int = 3
    cost_cents: int = 0
    decider: str = ""
    margin_bp: int = 0


@dataclass(frozen=True, slots=True)
class Pilot:
    """A plan with what has become of it."""

    id: str
    plan: Plan
    state: PilotState
    made_at: datetime
    by_name: str
    seal: str = ""  # hash of the plan, once registered
    registered_at: datetime | None = None
    started_on: date | None = None
    verdict: str = ""
    why: str = ""

    @property
    def matures_on(self) -> date | None:
        """When the window of those who take part is over."""
        return self.started_on + timedelta(days=self.plan.window_days) if self.started_on else None


def checked(plan: Plan) -> Plan:
    """The plan with tidy words. Raises PilotError with the first thing that is wrong."""
    words = " ".join(plan.hypothesis.split())
    if not words:
        raise PilotError("Falta la hipótesis: qué espera que pase y por qué.")
    if plan.metric not in METRICS:
        raise PilotError("Elija una sola medida principal.")
    if not 2 <= len(plan.arms) <= MOST_ARMS:
        raise PilotError(f"Un piloto tiene un control y de uno a {MOST_ARMS - 1} grupos.")
    if plan.arms[0].id != CONTROL or len({arm.id for arm in plan.arms}) < len(plan.arms):
        raise PilotError("El primer grupo es el control y ninguno se repite.")
    if any(not arm.name.strip() for arm in plan.arms):
        raise PilotError("Cada grupo necesita un nombre.")
    if not 0 < plan.base_bp < FULL_BP or not 0 < plan.effect_bp < FULL_BP - plan.base_bp:
        raise PilotError("La base y el efecto deben caber entre 0 y 100 %.")
    if not 1 <= plan.window_days <= 365:
        raise PilotError("La ventana va de 1 a 365 días.")
    if not 1 <= plan.looks <= MOST_LOOKS:
        raise PilotError(f"Se mira de 1 a {MOST_LOOKS} veces.")
    if not 0 <= plan.margin_bp <= MOST_MARGIN_BP:
        raise PilotError("El margen del trato va de 0 a 5 puntos.")
    if not plan.decider.strip():
        raise PilotError("Falta quién decide con el resultado.")
    return replace(plan, hypothesis=words, decider=plan.decider.strip())


def people_needed(plan: Plan) -> int:
    """Per arm: 80 % power, 5 % two-sided, shared among the arms that are compared, and a little
    more for looking early."""
    base = plan.base_bp / FULL_BP
    level = 1 - 0.05 / (len(plan.arms) - 1)
    cases = cases_needed(base, base + plan.effect_bp / FULL_BP, level=level)
    return ceil(cases * inflation(plan.looks))


def plain_of(plan: Plan) -> dict[str, object]:
    """Ready for JSON; the same plan always gives the same text."""
    population = plan.population
    # Only where there is one: a plan that was sealed without it keeps its seal.
    margin = {"margin_bp": plan.margin_bp} if plan.margin_bp else {}
    return {
        **margin,
        "hypothesis": plan.hypothesis,
        "metric": plan.metric,
        "base_bp": plan.base_bp,
        "effect_bp": plan.effect_bp,
        "arms": [{"id": arm.id, "name": arm.name, "what": arm.what} for arm in plan.arms],
        "population": {
            "product": population.product,
            "days_from": population.days_from,
            "days_to": population.days_to,
            "overdue_from_cents": population.overdue_from_cents,
            "overdue_to_cents": population.overdue_to_cents,
        },
        "window_days": plan.window_days,
        "looks": plan.looks,
        "cost_cents": plan.cost_cents,
        "decider": plan.decider,
    }


def plan_from(value: object) -> Plan:
    """Raises PilotError when it is not one."""
    if not isinstance(value, Mapping):
        raise PilotError("Lo guardado no es el plan de un piloto.")
    try:
        return Plan(
            str(value["hypothesis"]),
            str(value["metric"]),
            int(value["base_bp"]),
            int(value["effect_bp"]),
            tuple(Arm(str(a["id"]), str(a["name"]), str(a["what"])) for a in value["arms"]),
            Population(**value["population"]),
            int(value["window_days"]),
            int(value["looks"]),
            int(value["cost_cents"]),
            str(value["decider"]),
            int(value.get("margin_bp", 0)),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise PilotError("El plan guardado no se puede leer.") from error


def seal_of(plan: Plan) -> str:
    """SHA-256 of the plan; any later difference shows."""
    text = json.dumps(plain_of(plan), ensure_ascii=False, sort_keys=True)
    return sha256(text.encode()).hexdigest()


def arm_of(plan: Plan, salt: str, person: str) -> str:
    """The arm of a person: by hash, so that nobody chooses and anybody can check."""
    drawn = int.from_bytes(sha256(f"{salt}:{person}".encode()).digest()[:8], "big")
    return plan.arms[drawn * len(plan.arms) >> 64].id


def drawn_people(plan: Plan, salt: str, people: list[str]) -> dict[str, str]:
    """{person: arm} of as many as are needed, in an order that nobody chose."""
    order = sorted(people, key=lambda one: sha256(f"{salt}/{one}".encode()).digest())
    most = people_needed(plan) * len(plan.arms)
    return {person: arm_of(plan, salt, person) for person in order[:most]}
