"""Whether what he said yes to would be kept: proposed weights, each a reason, never statistics."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from agent_desk.domain.practice.debtor.draws import number
from agent_desk.domain.practice.debtor.offered import Offered
from agent_desk.domain.practice.debtor.persona import LAST_DAY, Means
from agent_desk.domain.practice.debtor.state import AGREED, FALSE_YES, Drill
from agent_desk.domain.practice.said_money import names_date, names_means

LEAST, MOST, GROUND = 5, 90, 10
_MOST_PRESSURE = 3
_AFTER_PAYDAY = 3  # days in which what he was paid is still there


@dataclass(frozen=True, slots=True)
class Promise:
    """`chance` in per cent; `is_kept` by the draw of the seed, the same for every attempt, so that
    a better call keeps a promise that a worse one breaks. `parts` are (points, reason)."""

    is_made: bool
    chance: int
    is_kept: bool
    parts: tuple[tuple[int, str], ...]


def promise_of(drill: Drill) -> Promise:
    """Of a drill as far as it went; without a yes there is nothing to keep."""
    if drill.outcome not in {AGREED, FALSE_YES}:
        return Promise(False, 0, False, ())
    parts = tuple((points, reason) for points, reason in _parts(drill) if points)
    chance = max(LEAST, min(MOST, GROUND + sum(points for points, _ in parts)))
    draw = number(100, drill.persona.id, drill.seed, "kept")
    return Promise(True, chance, draw < chance, parts)


def is_near_payday(on: date, means: Means) -> bool:
    """Whether he was paid on that day or shortly before; always when he has no paydays."""
    if not means.paydays:
        return True
    days = [on - timedelta(days=back) for back in range(_AFTER_PAYDAY + 1)]
    return any(
        day.day in means.paydays or (LAST_DAY in means.paydays and _is_last(day)) for day in days
    )


def _is_last(day: date) -> bool:
    return (day + timedelta(days=1)).day == 1


def _parts(drill: Drill) -> tuple[tuple[int, str], ...]:
    offer, done, means = drill.offer, drill.done, drill.persona.means
    fits = offer is not None and offer.fits(means)
    is_false = drill.outcome == FALSE_YES
    said = _said_in(drill)
    pressed = min(_MOST_PRESSURE, drill.mind.pressure)
    return (
        (22 * fits, "Cabe en lo que puede pagar."),
        (8 * said[0], "Tiene fecha."),
        (6 * (offer is not None), "Tiene monto."),
        (5 * said[1], "Tiene medio de pago."),
        (8 * ("check_confidence" in done), "Le preguntaron qué tan seguro lo ve."),
        (7 * ("plan_b" in done), "Hay un plan por si algo falla."),
        (5 * ("recordatorio" in done), "Quedó un recordatorio."),
        (drill.mind.trust // 5, f"La confianza terminó en {drill.mind.trust} de 100."),
        (-15 * pressed, "Hubo presión, y un sí arrancado no es un pago."),
        (-30 * is_false, "Dijo que sí para que lo dejaran en paz."),
        (-12 * _misses_payday(offer, means), "La fecha no cae cuando le pagan."),
    )


def _said_in(drill: Drill) -> tuple[bool, bool]:
    """Whether (a date, a means of payment) was named where something was agreed."""
    closing = {"ask_commitment", "recap"}
    texts = [t.text for t in drill.turns if t.offers or closing & {one.act for one in t.acts}]
    return any(map(names_date, texts)), any(map(names_means, texts))


def _misses_payday(offer: Offered | None, means: Means) -> bool:
    return offer is not None and offer.on is not None and not is_near_payday(offer.on, means)
