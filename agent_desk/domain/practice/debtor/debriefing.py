"""The debrief of a drill: with his own mind, facts and draw instead of guesses from the words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from agent_desk.domain.practice.debrief import (
    CurvePoint,
    Debrief,
    Kept,
    Missed,
    Rewrite,
    breaks_of,
    praise_of,
    rewrite_of,
)
from agent_desk.domain.practice.debtor.persona import Persona
from agent_desk.domain.practice.debtor.promise import promise_of
from agent_desk.domain.practice.debtor.state import (
    AGREED,
    CLOSED,
    FALSE_YES,
    HUNG_UP,
    RIGHT_EXIT,
    TIRED,
    Drill,
    Move,
    Turn,
)
from agent_desk.domain.practice.debtor.transcript import turn_place
from agent_desk.domain.practice.score import CallScore

ENDINGS: Mapping[str, str] = {
    AGREED: "Acuerdo que cabe en su bolsillo.",
    RIGHT_EXIT: "Llegó a la salida correcta, y no era cobrar.",
    FALSE_YES: "Dijo que sí para que lo dejaran en paz: no es un pago.",
    CLOSED: "La llamada se cerró sin acuerdo.",
    HUNG_UP: "Colgó.",
    TIRED: "La llamada se alargó hasta cansarlo.",
    "": "La llamada quedó a medias.",
}
_CARE = "Este tema pesa. Antes de seguir: ¿cómo se siente usted?"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a card says to an objection: `better` ready to be said."""

    title: str
    better: str


def debrief_drill(
    drill: Drill, score: CallScore, titles: Mapping[str, str], answers: Mapping[str, Answer]
) -> Debrief:
    """`titles` by act and finer act; `answers` by kind of objection."""
    curve = tuple(_point(turn) for turn in drill.turns)
    promise = promise_of(drill)
    return Debrief(
        title=title_of(drill.persona),
        ending=ENDINGS[drill.outcome],
        score=score,
        curve=curve,
        breaks=breaks_of(curve),
        missed=tuple(_missed(drill, titles)),
        kept=Kept(promise.is_made, promise.chance, promise.is_kept, promise.parts),
        rewrite=_rewrite(drill, score, titles, answers),
        praise=praise_of(curve),
        goal=score.goal,
        care=_CARE if drill.persona.warning else "",
        start=(drill.persona.start.trust, drill.persona.start.anger),
    )


def title_of(persona: Persona) -> str:
    """«Guadalupe Rivera, 34 · tarjeta, Banco Sereno»."""
    return f"{persona.name}, {persona.age} · {persona.debt.product}, {persona.debt.creditor}"


def _point(turn: Turn) -> CurvePoint:
    moved = turn.trust_moved - (turn.after.anger - turn.before.anger)
    strongest = max(turn.moves, key=_weight, default=None)
    return CurvePoint(
        turn=turn.number,
        trust=turn.after.trust,
        anger=turn.after.anger,
        moved=moved,
        sentence=strongest.sentence if strongest else "",
        what=strongest.title if strongest else "",
        distress=turn.after.distress,
        patience=turn.after.patience,
    )


def _weight(move: Move) -> tuple[bool, int]:
    # What hurt explains a turn better than what was kind in it.
    return move.is_harm, abs(move.change.trust) + abs(move.change.anger)


def _missed(drill: Drill, titles: Mapping[str, str]) -> list[Missed]:
    best = max((turn.after.trust for turn in drill.turns), default=drill.persona.start.trust)
    return [
        Missed(
            fact.title,
            tuple(titles.get(act, act) for act in fact.opens_with),
            fact.trust,
            best,
        )
        for fact in drill.persona.facts
        if fact.id not in drill.told
    ]


def _rewrite(
    drill: Drill, score: CallScore, titles: Mapping[str, str], answers: Mapping[str, Answer]
) -> Rewrite | None:
    """His worst turn as he felt it; where nothing hurt, the worst sentence of the score."""
    hurts = [
        (move.change.trust - move.change.anger, turn.number, move)
        for turn in drill.turns
        for move in turn.moves
        if move.is_harm or move.change.trust < 0
    ]
    numbers = {turn_place(turn.number): turn.number for turn in drill.turns}
    scored = rewrite_of(score, numbers, titles)
    if not hurts:
        return scored
    _, number, worst = min(hurts, key=lambda one: (one[0], one[1]))
    kind = drill.turns[number].facing
    answer = answers.get(kind)
    if answer is not None:
        return Rewrite(number, worst.sentence, worst.title, answer.better, answer.title)
    better = scored.better if scored and scored.sentence == worst.sentence else score.goal
    return Rewrite(number, worst.sentence, worst.title, better)
