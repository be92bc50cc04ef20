"""Results of the objection search and the response of the one chosen, put into words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.objections.card import Card, ResponseSteps
from agent_desk.domain.objections.crisis import CRISIS
from agent_desk.domain.objections.fading import Level
from agent_desk.domain.objections.hits import Hit
from agent_desk.domain.objections.in_country import card_in, quick_in, title_in
from agent_desk.ui.desk.answering import country_of, steps_for
from agent_desk.ui.desk.live_call import UsedResponse
from agent_desk.ui.desk.response_level import as_shown, level_of, step_labels
from agent_desk.ui.desk.script_painting import spoken_texts
from agent_desk.ui.desk.state import (
    Neighbour,
    Pill,
    ProtocolState,
    ResponseState,
    ResponseStep,
    ResultRow,
    SearchState,
    Tone,
)
from agent_desk.ui.keys import QT_TRANSLATE_NOOP, key_of
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from agent_desk.ui.desk.desk import Desk

MOST_NEIGHBOURS = 3
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
    "crisis": QT_TRANSLATE_NOOP("Desk", "Crisis"),
    "stop-collection": QT_TRANSLATE_NOOP("Desk", "Suspender cobro"),
    "no-disclosure": QT_TRANSLATE_NOOP("Desk", "No revelar"),
    "legal": QT_TRANSLATE_NOOP("Desk", "Efecto legal"),
    "do-not-push": QT_TRANSLATE_NOOP("Desk", "No insistir"),
    "vulnerable": QT_TRANSLATE_NOOP("Desk", "Vulnerable"),
    "complaint": QT_TRANSLATE_NOOP("Desk", "Es queja"),
    "agent-care": QT_TRANSLATE_NOOP("Desk", "Cuidado del agente"),
}
_WARNINGS = {
    "crisis": QT_TRANSLATE_NOOP(
        "Desk", "Deje el cobro. Quédese en la línea y avise a supervisión."
    ),
    "stop-collection": QT_TRANSLATE_NOOP(
        "Desk", "Suspenda el cobro de esta cuenta mientras se revisa."
    ),
    "no-disclosure": QT_TRANSLATE_NOOP(
        "Desk", "No diga que existe una deuda, ni el monto, ni el acreedor."
    ),
    "do-not-push": QT_TRANSLATE_NOOP("Desk", "No pida pago ni compromiso en este momento."),
}


def paint_search(desk: Desk) -> SearchState:
    """The right column of the present moment."""
    live = desk.live
    is_asked = bool(live.query.strip())
    rows = tuple(_row(desk, hit, str(n) if is_asked else "") for n, hit in enumerate(live.hits, 1))
    card = desk.card(live.shown_card) if live.shown_card else None
    others = neighbours_of(desk)
    return SearchState(
        count=_count(len(rows), is_asked=is_asked),
        rows=rows,
        selected=live.hit,
        response=_response(desk, card) if card else None,
        empty=translate("Desk", "No encuentro nada parecido. Pruebe otra palabra.")
        if is_asked and not rows
        else "",
        neighbours=others,
        neighbour=next((n for n, o in enumerate(others) if o.card_id == live.neighbour), -1),
        protocol=_protocol(desk, card) if card and CRISIS in card.risk_flags else None,
    )


def neighbours_of(desk: Desk) -> tuple[Neighbour, ...]:
    """«¿O es esto otro?»: what is easily taken for the row chosen and is not among the rows."""
    live = desk.live
    if live.hit >= len(live.hits) or not live.query.strip():
        return ()
    shown, cards = {hit.card_id for hit in live.hits}, desk.content.cards
    near = desk.card(live.hits[live.hit].card_id).neighbours
    found = (card_id for card_id in near if card_id in cards and card_id not in shown)
    here = country_of(desk)
    return tuple(Neighbour(n, title_in(cards[n], here)) for n in list(found)[:MOST_NEIGHBOURS])


def _count(count: int, *, is_asked: bool) -> str:
    if not is_asked:
        return translate("Desk", "Recientes y frecuentes")
    if count == 1:
        return translate("Desk", "1 respuesta")
    return translate("Desk", "{count} respuestas").format(count=count)


def _row(desk: Desk, hit: Hit, key: str) -> ResultRow:
    card = desk.card(hit.card_id)
    here = country_of(desk)
    title, quick = title_in(card, here), quick_in(card, here)
    if "{" in quick:
        (quick,) = spoken_texts(desk, [quick])
    marks = hit.marks if title == card.title else ()  # they are places in the card's own title
    return ResultRow(card.id, title, quick, marks, has_flag=bool(card.risk_flags), key=key)


def flag_words(card: Card) -> tuple[str, ...]:
    """The warnings of a card in words."""
    known = (flag for flag in card.risk_flags if flag in _FLAG_WORDS)
    return tuple(translate("Desk", _FLAG_WORDS[flag]) for flag in known)


def _flags(desk: Desk, card: Card) -> tuple[Pill, ...]:
    flags = tuple(
        Pill(translate("Desk", _FLAG_WORDS[flag]), _FLAG_TONES[flag])
        for flag in card.risk_flags
        if flag in _FLAG_WORDS
    )
    if desk.is_outdated(card.id):
        flags = (*flags, Pill(translate("Desk", "Hay una versión nueva"), Tone.PRIMARY))
    key = next((n for n, kept in desk.own.favourites.items() if kept == card.id), None)
    if key is not None:
        flags = (*flags, Pill(key_of(f"favourite_{key}"), Tone.NEUTRAL))
    return flags


def _response(desk: Desk, card: Card) -> ResponseState:
    live, level = desk.live, level_of(desk, card)
    used = live.used if live.used and live.used.card_id == card.id else None
    warned = (flag for flag in _WARNINGS if flag in card.risk_flags)
    return ResponseState(
        title=title_in(card, country_of(desk)),
        flags=_flags(desk, card),
        steps=_response_steps(desk, used.steps if used else steps_for(desk, card), level, used),
        warning=next((translate("Desk", _WARNINGS[flag]) for flag in warned), ""),
        rated=used.worked if used else None,
        hint=_hint(level),
    )


def _response_steps(
    desk: Desk, steps: ResponseSteps, level: Level, used: UsedResponse | None
) -> tuple[ResponseStep, ...]:
    texts = (steps.acknowledge, steps.ask, steps.offer, steps.if_insists)
    spoken = [text for text in texts if text]
    quoted = "«{}»" if level is Level.FULL else "{}"
    filled = spoken_texts(desk, spoken)
    shown = [quoted.format(as_shown(desk, text, level)) for text in filled]
    return tuple(
        ResponseStep(
            label,
            text,
            is_secondary=bool(steps.if_insists) and place == len(spoken) - 1,
            is_current=used is not None and used.step == place,
        )
        for place, (label, text) in enumerate(zip(step_labels(steps), shown, strict=True))
        if text
    )


def _hint(level: Level) -> str:
    if level is Level.FULL:
        return ""
    words = (
        translate("Desk", "Palabras clave")
        if level is Level.KEY_WORDS
        else translate("Desk", "Ya se la sabe")
    )
    back = translate("Desk", "{key} la trae completa").format(key=key_of("bring_back"))
    return f"{words} · {back}"


def _protocol(desk: Desk, card: Card) -> ProtocolState:
    line = desk.content.script.crisis_lines.get(country_of(desk), "")
    used = desk.live.used if desk.live.used and desk.live.used.card_id == card.id else None
    steps = used.steps if used else steps_for(desk, card)
    here = card_in(card, country_of(desk))
    return ProtocolState(
        title=translate("Desk", "Crisis: la persona primero"),
        warning=translate("Desk", _WARNINGS[CRISIS]),
        line=line,
        steps=_response_steps(desk, steps, Level.FULL, used),
        must_do=tuple(f"{rule.when}: {rule.do}" for rule in here.stop),
        never_say=tuple(f"«{avoid.dont}»" for avoid in here.avoid),
    )
