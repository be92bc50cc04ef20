"""Results of the objection search and the response of the one chosen, put into words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.in_country import card_in
from agent_desk.domain.objections.search import Hit
from agent_desk.ui.desk.answering import country_of, steps_for
from agent_desk.ui.desk.script_painting import spoken_text
from agent_desk.ui.desk.state import (
    Pill,
    ResponseState,
    ResponseStep,
    ResultRow,
    SearchState,
    Tone,
)
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from agent_desk.ui.desk.desk import Desk

_FLAG_TONES = {
    "crisis": Tone.BAD,
    "stop-collection": Tone.BAD,
    "no-disclosure": Tone.BAD,
    "legal": Tone.WARN,
    "do-not-push": Tone.WARN,
    "vulnerable": Tone.WARN,
    "complaint": Tone.WARN,
    "agent-care": Tone.PRIMARY,
}
_FLAG_WORDS = {
    "crisis": "Crisis",
    "stop-collection": "Suspender cobro",
    "no-disclosure": "No revelar",
    "legal": "Efecto legal",
    "do-not-push": "No insistir",
    "vulnerable": "Vulnerable",
    "complaint": "Es queja",
    "agent-care": "Cuidado del agente",
}
_WARNINGS = {
    "crisis": "Deje el cobro. Quédese en la línea y avise a supervisión.",
    "stop-collection": "Suspenda el cobro de esta cuenta mientras se revisa.",
    "no-disclosure": "No diga que existe una deuda, ni el monto, ni el acreedor.",
    "do-not-push": "No pida pago ni compromiso en este momento.",
}


def paint_search(desk: Desk) -> SearchState:
    """The right column of the present moment."""
    live = desk.live
    rows = tuple(_row(desk, hit) for hit in live.hits)
    response = None
    if live.hits:
        response = _response(desk, desk.card(live.hits[live.hit].card_id))
    return SearchState(
        count=_count(len(rows)),
        rows=rows,
        selected=live.hit,
        response=response,
        empty="" if rows else translate("Desk", "No encuentro nada parecido. Pruebe otra palabra."),
    )


def _count(count: int) -> str:
    if count == 1:
        return translate("Desk", "1 respuesta")
    return translate("Desk", "{count} respuestas").format(count=count)


def _row(desk: Desk, hit: Hit) -> ResultRow:
    card = desk.card(hit.card_id)
    quick = card_in(card, country_of(desk)).quick
    detail = f"{card.family_name} · {hit.utterance or quick}"
    return ResultRow(card.id, card.title, detail, hit.marks, has_flag=bool(card.risk_flags))


def _flags(desk: Desk, card: Card) -> tuple[Pill, ...]:
    flags = tuple(
        Pill(translate("Desk", _FLAG_WORDS[flag]), _FLAG_TONES[flag])
        for flag in card.risk_flags
        if flag in _FLAG_WORDS
    )
    if desk.is_outdated(card.id):
        flags = (*flags, Pill(translate("Desk", "Hay una versión nueva"), Tone.PRIMARY))
    return flags


def _response(desk: Desk, card: Card) -> ResponseState:
    live = desk.live
    steps = steps_for(desk, card)
    spoken = (
        (translate("Desk", "Valide"), steps.acknowledge, False),
        (translate("Desk", "Pregunte"), steps.ask, False),
        (translate("Desk", "Ofrezca"), steps.offer, False),
        (translate("Desk", "Si insiste"), steps.if_insists, True),
    )
    used = live.used if live.used and live.used.card_id == card.id else None
    return ResponseState(
        title=card.title,
        flags=_flags(desk, card),
        steps=tuple(
            ResponseStep(label, f"«{spoken_text(desk, text)}»", is_secondary)
            for label, text, is_secondary in spoken
            if text
        ),
        warning=next(
            (
                translate("Desk", words)
                for flag, words in _WARNINGS.items()
                if flag in card.risk_flags
            ),
            "",
        ),
        rated=used.worked if used else None,
    )
