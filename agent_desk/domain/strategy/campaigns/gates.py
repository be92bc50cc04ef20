"""What must be true before a campaign is launched, each in a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from agent_desk.domain.spanish import money_text
from agent_desk.domain.strategy.campaigns.lines import Line, shown_number
from agent_desk.domain.strategy.campaigns.pieces import CHANNEL_WORDS, Piece, by_channel
from agent_desk.domain.strategy.campaigns.plan import Plan
from agent_desk.domain.strategy.campaigns.targets import Reach
from agent_desk.domain.strategy.power import cases_needed, smallest_rise

_BP = 10_000
_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class LawCheck:
    """Of some people, how many may be contacted by a channel at the campaign's hour; `why` is the
    rule that stops most of the others."""

    channel: str
    checked: int
    allowed: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class Trained:
    """One of the crew: `status` is passed, missing, or unknown when he does not share it."""

    name: str
    status: str


@dataclass(frozen=True, slots=True)
class Readiness:
    """All that the gates ask about; `pilot_state` is "" without one, and `problems` by piece is
    what the lint says of the published text today."""

    plan: Plan
    pieces: tuple[Piece, ...]
    lines: tuple[Line, ...]
    problems: Mapping[str, tuple[str, ...]]
    reach: Reach
    crew: tuple[Trained, ...]
    law: tuple[LawCheck, ...]
    pilot_state: str
    today: date


@dataclass(frozen=True, slots=True)
class Gate:
    """`is_met` lets the campaign pass; the sentence says why it does or what is missing."""

    id: str
    name: str
    is_met: bool
    sentence: str


def gates_of(known: Readiness) -> tuple[Gate, ...]:
    """All of them, in the order in which a campaign is prepared."""
    return (
        _gate("people", "A quién", *_people(known)),
        _gate("pieces", "Piezas publicadas", *_pieces(known)),
        _gate("lines", "Líneas", *_lines(known)),
        _gate("crew", "Equipo capacitado", *_crew(known)),
        _gate("sample", "Muestra", *_sample(known)),
        _gate("law", "Reglas de contacto", *_law(known)),
        _gate("budget", "Presupuesto", *_budget(known)),
        _gate("pilot", "Piloto", *_pilot(known)),
    )


def open_gates(gates: Sequence[Gate]) -> tuple[Gate, ...]:
    """Those that still keep the campaign from starting."""
    return tuple(gate for gate in gates if not gate.is_met)


def _gate(gate_id: str, name: str, is_met: bool, sentence: str) -> Gate:
    return Gate(gate_id, name, is_met, sentence)


def _people(known: Readiness) -> tuple[bool, str]:
    if not known.plan.segments and not known.plan.pilot:
        return False, "Falta decir a qué segmentos va."
    if not known.reach.people:
        return False, "Hoy no hay nadie en esos segmentos."
    if not known.plan.duties:
        return False, "Falta decir quién responde de la campaña."
    if known.plan.ends_on < known.today:
        return False, "Las fechas de la campaña ya pasaron."
    return True, f"{known.reach.people:,} personas hoy."


def _pieces(known: Readiness) -> tuple[bool, str]:
    if not known.pieces:
        return False, "La campaña no tiene piezas."
    waiting = [piece.name for piece in known.pieces if not piece.published]
    if waiting:
        return False, f"Sin texto publicado: {_named(waiting)}."
    for piece in known.pieces:
        if known.problems.get(piece.id):
            return False, f"{piece.name}: {known.problems[piece.id][0]}"
    return True, f"{_count(len(known.pieces), 'pieza publicada', 'piezas publicadas')}."


def _lines(known: Readiness) -> tuple[bool, str]:
    lines = {line.id: line for line in known.lines}
    bare = [piece.name for piece in known.pieces if piece.line_id not in lines]
    if bare or not known.pieces:
        return False, f"Sin línea, su respuesta no se puede contar: {_named(bare) or 'ninguna'}."
    for line in lines.values():
        if line.valid_from > known.plan.starts_on or line.valid_to < known.plan.ends_on:
            number = shown_number(line.number)
            return False, f"La línea {number} no cubre todos los días de la campaña."
    shared = _unclear(known.pieces)
    if shared:
        return False, f"Comparten línea y no tienen código: {_named(shared)}."
    return True, f"{_count(len(lines), 'línea', 'líneas')} con sus fechas."


def _unclear(pieces: Sequence[Piece]) -> list[str]:
    """Pieces that share a line with another and have no code of their own."""
    used = [piece.line_id for piece in pieces]
    return [p.name for p in pieces if used.count(p.line_id) > 1 and not p.code]


def _crew(known: Readiness) -> tuple[bool, str]:
    if not known.plan.course_level:
        return True, "No pide curso."
    if not known.crew:
        return False, "Pide curso y nadie está en el equipo."
    unknown = [each.name for each in known.crew if each.status == "unknown"]
    missing = [each.name for each in known.crew if each.status == "missing"]
    if missing:
        return False, f"No han aprobado el curso {known.plan.course_level}: {_named(missing)}."
    if unknown:
        return False, (
            f"No comparten su práctica y no se sabe: {_named(unknown)}. "
            "Compartirla lo decide cada quien."
        )
    return True, f"{_count(len(known.crew), 'persona aprobó', 'personas aprobaron')} el curso."


def _sample(known: Readiness) -> tuple[bool, str]:
    plan = known.plan
    if not plan.is_measured:
        return True, "No dice medir nada: no hace falta una muestra."
    base, effect = plan.base_bp / _BP, plan.effect_bp / _BP
    needed = round(cases_needed(base, base + effect))
    arms = known.reach.by_arm or {"": known.reach.people // 2}
    fewest = min(arms.values())
    if fewest >= needed:
        return True, f"{fewest:,} personas en cada grupo; hacen falta {needed:,}."
    words = f"Hacen falta {needed:,} personas por grupo y el menor tiene {fewest:,}."
    if fewest > 1:
        least = smallest_rise(base, fewest) * 100
        words += f" Con esas solo se vería un efecto de {least:.1f} puntos o más."
    return False, words


def _law(known: Readiness) -> tuple[bool, str]:
    if not known.law:
        return False, "Sin piezas no se puede revisar."
    shut = [each for each in known.law if each.checked and not each.allowed]
    if shut:
        what = CHANNEL_WORDS[shut[0].channel]
        return False, f"{what}: a las {known.plan.hour} h nadie lo permite. {shut[0].why}".strip()
    told = "; ".join(
        f"{by_channel(each.channel)}: {each.allowed:,} de {each.checked:,}" for each in known.law
    )
    return True, f"A las {known.plan.hour} h se puede contactar, en una muestra, {told}."


def _budget(known: Readiness) -> tuple[bool, str]:
    cost = cost_cents(known.pieces, known.reach.people)
    if not known.plan.budget_cents and cost:
        return False, f"Costaría {money_text(cost)} y no hay presupuesto."
    if cost > known.plan.budget_cents:
        return False, f"Costaría {money_text(cost)}: más que {money_text(known.plan.budget_cents)}."
    return True, f"{money_text(cost)} de {money_text(known.plan.budget_cents)}."


def cost_cents(pieces: Sequence[Piece], people: int) -> int:
    """What the campaign costs if everybody receives every piece, in centavos."""
    return people * sum(piece.cost_cents for piece in pieces)


def _pilot(known: Readiness) -> tuple[bool, str]:
    if not known.plan.is_measured:
        return True, "No dice medir nada: lo que aporta no se sabrá."
    if not known.plan.pilot:
        return False, "Dice medir y no tiene piloto: sin control no hay con qué comparar."
    if known.pilot_state in {"registered", "running"}:
        return True, "Su plan está registrado y sellado."
    if known.pilot_state == "draft":
        return False, "El piloto es un borrador: regístrelo antes del primer contacto."
    return False, "El piloto ya terminó; elija uno que no haya empezado."


def _named(names: Sequence[str]) -> str:
    rest = len(names) - _MOST_NAMED
    told = ", ".join(names[:_MOST_NAMED])
    return f"{told} y {rest} más" if rest > 0 else told


def _count(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}"
