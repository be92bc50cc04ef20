"""Trust and anger turn by turn, and whether what was promised would be kept.

Weights proposed to be discussed, not statistics; they serve the debrief only.
"""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.domain.practice.agreed import Agreed
from agent_desk.domain.practice.call_reading import AgentTurn, CallReading
from agent_desk.domain.practice.rubric import Rubric

START_TRUST, START_ANGER = 40, 30
ANGRY_TRUST, ANGRY_ANGER = 25, 50
MOST_GAIN = 12  # trust is not won in one go; it is lost in one
MOST_LOSS = 40
LEAST, MOST = 0.05, 0.90


@dataclass(frozen=True, slots=True)
class Mood:
    """After the agent's turn: trust and anger, 0..100, and the act that moved them most."""

    turn: int
    trust: int
    anger: int
    moved_by: str


@dataclass(frozen=True, slots=True)
class Kept:
    """`is_promised` whether there is anything to keep; `chance` 0..1; `reasons` in Spanish."""

    is_promised: bool
    chance: float
    reasons: tuple[str, ...]


def curve_of(reading: CallReading, rubric: Rubric) -> tuple[Mood, ...]:
    """One mood per turn of the agent."""
    is_angry = any("anger" in turn.signs for turn in reading.debtor[:2])
    trust, anger = (ANGRY_TRUST, ANGRY_ANGER) if is_angry else (START_TRUST, START_ANGER)
    moods = []
    for turn in reading.agent:
        gain, heat, act = _moved(turn, rubric)
        trust = max(0, min(100, trust + gain))
        anger = max(0, min(100, anger + heat))
        moods.append(Mood(turn.number, trust, anger, act))
    return tuple(moods)


def _moved(turn: AgentTurn, rubric: Rubric) -> tuple[int, int, str]:
    acts = [
        found.act
        for found in turn.acts
        if found.act in rubric.effects
        and (found.act in turn.credited or rubric.effects[found.act].better)
    ]
    effects = [rubric.effects[act] for act in acts]
    gain = max(-MOST_LOSS, min(MOST_GAIN, sum(effect.trust for effect in effects)))
    strongest = max(acts, key=lambda act: abs(rubric.effects[act].trust), default="")
    return gain, sum(effect.anger for effect in effects), strongest


def would_be_kept(reading: CallReading, agreed: Agreed, curve: tuple[Mood, ...]) -> Kept:
    """The chance by its parts; each part that counts is a reason."""
    if not agreed.is_agreed:
        return Kept(False, 0.0, ("No hubo promesa: no se califica lo prometido.",))
    trust = curve[-1].trust if curve else START_TRUST
    pressed = min(3, len(reading.turns_with("pressure", "threat", "judge", "push_to_borrow")))
    asked = bool(reading.credited("check_confidence"))
    planned = bool(reading.credited("plan_b"))
    parts = (
        (0.22 * (agreed.fits is True), "Cabe en lo que puede pagar."),
        (0.08 * agreed.has_date, "Tiene fecha."),
        (0.06 * agreed.has_amount, "Tiene monto."),
        (0.05 * agreed.has_means, "Tiene medio de pago."),
        (0.08 * asked, "Le preguntaron qué tan seguro lo ve."),
        (0.07 * planned, "Hay un plan por si algo falla."),
        (0.20 * trust / 100, f"La confianza terminó en {trust} de 100."),
        (-0.15 * pressed, "Hubo presión, y un sí arrancado no es un pago."),
        (-0.30 * agreed.is_false_yes, "Suena a un sí dicho para que lo dejen en paz."),
        (-0.20 * (agreed.fits is False), "Es más de lo que puede pagar."),
    )
    chance = max(LEAST, min(MOST, 0.10 + sum(part for part, _ in parts)))
    return Kept(True, round(chance, 2), tuple(reason for part, reason in parts if part))
