"""Choosing how to say a stage to this person, from what is known of the account."""

from __future__ import annotations

from collections.abc import Collection

from agent_desk.domain.script.filling import placeholders_in
from agent_desk.domain.script.script import Saying, Stage

# A saying that speaks of the option on the table is the better one once there is an option.
_OFFER_VALUES = frozenset(
    {
        *("opcion_resumen", "opcion_fechas", "opcion_efecto", "costo_total", "fecha_pago"),
        *("monto_propuesto", "monto_con_descuento", "ahorro", "plazo"),
    }
)


def choose_saying(
    stage: Stage,
    *,
    segments: Collection[str] = frozenset(),
    country: str = "MX",
    known: Collection[str] | None = None,
    tone: str = "",
) -> Saying:
    """The saying that fits best; Saying("") when the stage has none (nothing is spoken there).

    `known` are the names of the values at hand: the saying that names the chosen option wins, then
    the one that needs fewest unknown ones, the asked `tone`, and most shared segments; ties go to
    the first of the file.
    """
    sayings = sayings_in(stage, country)
    if not sayings:
        return Saying("")
    return max(sayings, key=lambda saying: _fit(saying, segments, known, tone))


def sayings_in(stage: Stage, country: str) -> tuple[Saying, ...]:
    """The ways to say a stage in a country: where causes may not be asked, only those without."""
    if country in stage.no_reason_in and stage.no_reason_sayings:
        return stage.no_reason_sayings
    return stage.sayings


def covered_by(stage: Stage, saying: Saying) -> tuple[str, ...]:
    """Ids of this stage's required items that a saying makes."""
    own = {item.id for item in stage.required}
    return tuple(item for item in saying.covers if item in own)


def _fit(
    saying: Saying, segments: Collection[str], known: Collection[str] | None, tone: str
) -> tuple[int, int, int, int]:
    needed = frozenset(placeholders_in(saying.text))
    at_hand = needed if known is None else needed.intersection(known)
    of_option = needed & _OFFER_VALUES
    names_option = bool(of_option) and known is not None and of_option <= at_hand
    shared = len(saying.segments.intersection(segments))
    is_asked_tone = bool(tone) and saying.tone == tone
    is_for_others = bool(saying.segments) and not shared
    unknown = len(needed) - len(at_hand)
    return (int(names_option), -unknown, int(is_asked_tone), shared - is_for_others)
