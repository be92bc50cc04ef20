"""How a drill and its debrief are told: as fields for programs, as lines for people."""

from __future__ import annotations

from agent_desk.cli.practice_wording import score_fields
from agent_desk.domain.practice.debrief import CurvePoint, Debrief, Kept, Missed, Rewrite
from agent_desk.domain.practice.debtor.persona import Mind
from agent_desk.domain.practice.debtor.replying import KINDS
from agent_desk.domain.practice.debtor.state import Drill, Move, Turn

_PARTS = (
    ("trust", "confianza"),
    ("anger", "enojo"),
    ("distress", "angustia"),
    ("patience", "paciencia"),
)


def turn_lines(drill: Drill, *, is_explained: bool) -> list[str]:
    """The debtor's answer to the last turn, and what moved him when that is wanted."""
    turn = drill.turns[-1]
    lines = [f"— {line}" for line in turn.lines]
    if not is_explained:
        return lines
    if not turn.is_recognised:
        lines.append("    no reconocido: no cuenta en contra")
    lines += [f"    {_move_text(move)}" for move in turn.moves]
    lines.append(f"    {_mind_text(turn.after)} · {KINDS.get(turn.kind, turn.kind)}")
    return lines


def _move_text(move: Move) -> str:
    moved = [
        f"{name} {value:+d}"
        for field, name in _PARTS
        if (value := int(getattr(move.change, field)))
    ]
    return f"{move.title}: «{move.sentence}» ({', '.join(moved) or 'sin cambio'})"


def _mind_text(mind: Mind) -> str:
    return ", ".join(f"{name} {getattr(mind, field)}" for field, name in _PARTS)


def drill_fields(drill: Drill) -> dict[str, object]:
    """The whole drill, the same keys always; turns are counted from 1."""
    return {
        "persona": drill.persona.id,
        "name": drill.persona.name,
        "seed": drill.seed,
        "scenario": drill.scenario,
        "brief": drill.persona.brief,
        "greeting": drill.greeting,
        "outcome": drill.outcome,
        "is_over": drill.is_over,
        "told": list(drill.told),
        "turns": [_turn_fields(turn) for turn in drill.turns],
    }


def _turn_fields(turn: Turn) -> dict[str, object]:
    return {
        "turn": turn.number + 1,
        "agent": turn.text,
        "debtor": list(turn.lines),
        "why": KINDS.get(turn.kind, turn.kind),
        "acts": [one.act for one in turn.acts] or ["none"],
        "moved": [
            {"what": move.what, "sentence": move.sentence, **_mind_fields(move.change)}
            for move in turn.moves
        ],
        "after": _mind_fields(turn.after),
        "opened": list(turn.opened),
        "objections_raised": list(turn.raised),
        "objections_settled": list(turn.settled),
    }


def _mind_fields(mind: Mind) -> dict[str, int]:
    return {
        "trust": mind.trust,
        "anger": mind.anger,
        "distress": mind.distress,
        "patience": mind.patience,
        "pressure": mind.pressure,
    }


def debrief_fields(told: Debrief) -> dict[str, object]:
    """The score with what a debrief adds to it."""
    return {
        **score_fields(told.score),
        "title": told.title,
        "ending": told.ending,
        "curve": [_point_fields(one) for one in told.curve],
        "breaks": [one.turn + 1 for one in told.breaks],
        "missed": [
            {"fact": one.title, "opened_by": list(one.opened_by), "trust": one.trust}
            for one in told.missed
        ],
        "kept": _kept_fields(told.kept),
        "rewrite": _rewrite_fields(told.rewrite) if told.rewrite else None,
        "praise": told.praise.sentence if told.praise else None,
        "goal": told.goal,
    }


def _point_fields(one: CurvePoint) -> dict[str, object]:
    return {
        "turn": one.turn + 1,
        "trust": one.trust,
        "anger": one.anger,
        "distress": one.distress,
        "patience": one.patience,
        "sentence": one.sentence,
        "what": one.what,
    }


def _kept_fields(kept: Kept) -> dict[str, object]:
    return {
        "made": kept.is_made,
        "chance": kept.chance,
        "is_kept": kept.is_kept,
        "parts": [{"points": points, "why": why} for points, why in kept.parts],
    }


def _rewrite_fields(one: Rewrite) -> dict[str, object]:
    told = {"turn": one.turn + 1, "sentence": one.sentence, "what": one.what}
    return {**told, "better": one.better, "card": one.card}


def debrief_lines(told: Debrief) -> list[str]:
    """The debrief in a page of text."""
    lines = [told.title, f"{told.score.total} de 100. {told.ending}"]
    for failure in told.score.failures:
        what = failure.what
        lines.append(f"FALTA CRÍTICA (tope {what.cap}): {what.title}: «{failure.sentence}»")
    for one in told.score.criteria:
        quoted = f": «{one.quotes[0]}»" if one.quotes else ""
        points = f"{one.points:4.1f} de {one.criterion.weight:2d}"
        lines.append(f"  {points}  {one.criterion.title}{quoted}")
    for point in told.breaks:
        way = "subió" if point.moved > 0 else "cayó"
        lines.append(f"Turno {point.turn + 1}, {way}: «{point.sentence}» ({point.what})")
    lines += [f"Nunca supo: {_missed_text(one)}" for one in told.missed]
    lines += _kept_lines(told)
    if told.rewrite is not None:
        lines.append(f"Cambie (turno {told.rewrite.turn + 1}): «{told.rewrite.sentence}»")
        lines.append(f"  por: «{told.rewrite.better}»")
    if told.praise is not None:
        lines.append(f"Bien hecho: «{told.praise.sentence}»")
    return [*lines, f"Una meta: {told.goal}", *([told.care] if told.care else [])]


def _missed_text(one: Missed) -> str:
    return f"{one.title}" + (f" (lo abre: {', '.join(one.opened_by)})" if one.opened_by else "")


def _kept_lines(told: Debrief) -> list[str]:
    if not told.kept.is_made:
        return ["No prometió nada que se pueda cumplir o romper."]
    verdict = {True: " Cumple.", False: " No cumple.", None: ""}[told.kept.is_kept]
    lines = [f"¿Va a cumplir? {told.kept.chance} de cada 100.{verdict}"]
    for points, why in told.kept.parts:
        lines.append(f"  {points:+d} {why}" if points else f"  {why}")
    return lines
