"""How the score of a practice call is told: as fields for programs, as lines for people."""

from __future__ import annotations

from agent_desk.domain.practice.failures import Failure
from agent_desk.domain.practice.score import CallScore, WorstSentence

_EXITS = {
    "plan": "un acuerdo que quepa en lo que puede",
    "dispute": "aclarar antes de cobrar",
    "vulnerable": "pausar y acompañar",
    "crisis": "olvidar la cuenta y acompañar",
    "third_party": "un recado neutro",
}


def score_fields(score: CallScore) -> dict[str, object]:
    """One object, the same keys always; turns are counted from 1."""
    return {
        "total": score.total,
        "exit": score.exit,
        "criteria": [
            {
                "id": one.criterion.id,
                "title": one.criterion.title,
                "points": one.points,
                "weight": one.criterion.weight,
                "evidence": list(one.quotes),
            }
            for one in score.criteria
        ],
        "critical_failures": [_failure_fields(failure) for failure in score.failures],
        "never_discovered": list(score.undiscovered),
        "promise": {
            "made": score.kept.is_promised,
            "chance": score.kept.chance,
            "why": list(score.kept.reasons),
        },
        "worst": _worst_fields(score.worst) if score.worst else None,
        "goal": score.goal,
        "curve": [
            {"turn": m.turn + 1, "trust": m.trust, "anger": m.anger, "moved_by": m.moved_by}
            for m in score.curve
        ],
        "acts": [{"turn": turn + 1, "acts": list(acts) or ["none"]} for turn, acts in score.acts],
    }


def _failure_fields(failure: Failure) -> dict[str, object]:
    what = failure.what
    told = {"id": what.id, "title": what.title, "cap": what.cap}
    return {**told, "turn": failure.turn + 1, "quote": failure.sentence}


def _worst_fields(worst: WorstSentence) -> dict[str, object]:
    told = {"turn": worst.turn + 1, "quote": worst.sentence}
    return {**told, "act": worst.act, "better": worst.better}


def score_lines(score: CallScore) -> list[str]:
    """The debrief in a page of text."""
    lines = [f"{score.total} de 100. La salida correcta era {_EXITS[score.exit]}."]
    for failure in score.failures:
        lines.append(
            f"CRÍTICO (tope {failure.what.cap}): {failure.what.title}: «{failure.sentence}»"
        )
    for one in score.criteria:
        quoted = f": «{one.quotes[0]}»" if one.quotes else ""
        lines.append(
            f"  {one.points:4.1f} de {one.criterion.weight:2d}  {one.criterion.title}{quoted}"
        )
    if score.undiscovered:
        lines.append("Lo que nunca supo: " + "; ".join(score.undiscovered))
    if score.kept.is_promised:
        lines.append(f"¿Va a cumplir? {score.kept.chance:.0%}. " + " ".join(score.kept.reasons))
    else:
        lines.append(score.kept.reasons[0])
    if score.worst is not None:
        lines.append(f"Cambie esta frase: «{score.worst.sentence}»")
        lines.append(f"  por: «{score.worst.better}»")
    lines.append(f"Una meta: {score.goal}")
    return lines
