"""The card as an agent will see it, with the facts of an invented debtor, in one country."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from agent_desk.domain.countries import COUNTRIES
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.institution import Institution
from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.in_country import quick_in, title_in
from agent_desk.domain.objections.problems import Problem
from agent_desk.domain.objections.response import choose_response
from agent_desk.domain.script.audience import segments_of
from agent_desk.domain.script.filling import fill
from agent_desk.domain.script.values import script_values
from agent_desk.ui.desk.state import ResponseState, ResponseStep, Tone
from agent_desk.ui.editor.state import PreviewState
from agent_desk.ui.wording import plural, translate


@dataclass(frozen=True, slots=True)
class DemoDebtor:
    """Who the preview speaks to, and as whom."""

    case: CaseFile
    institution: Institution
    agent_name: str
    fallbacks: Mapping[str, str]
    today: date


def preview_of(
    card: Card, demo: DemoDebtor, country: str, key: str, problems: tuple[Problem, ...]
) -> PreviewState:
    """`key` is of the response that is being written; "" for the one that fits the debtor."""
    case = replace(demo.case, debtor=replace(demo.case.debtor, country=country))
    segments = segments_of(case, demo.today)
    steps = choose_response(card, segments=segments, country=country, key=key)
    spoken = (
        (translate("Desk", "Valide"), steps.acknowledge, False),
        (translate("Desk", "Pregunte"), steps.ask, False),
        (translate("Desk", "Ofrezca"), steps.offer, False),
        (translate("Desk", "Si insiste"), steps.if_insists, True),
    )
    values = script_values(
        case,
        demo.today,
        agent_name=demo.agent_name,
        institution=demo.institution,
        is_verified="no-disclosure" not in card.risk_flags,
    )
    shown = tuple(
        ResponseStep(label, f"«{fill(text, values, demo.fallbacks).text}»", is_later)
        for label, text, is_later in spoken
        if text
    )
    note, note_tone = _note([p for p in problems if not p.is_advice], country)
    return PreviewState(
        country=COUNTRIES[country],
        quick=fill(quick_in(card, country), values, demo.fallbacks).text,
        response=ResponseState(title_in(card, country), steps=shown),
        note=note,
        tone=note_tone,
    )


def _note(errors: list[Problem], country: str) -> tuple[str, Tone]:
    """What may not be said here counts once for its words, whichever rules forbid them."""
    wordings = {
        (error.path, error.start)
        for error in errors
        if error.country == country or (not error.country and error.better)
    }
    if wordings:
        words = plural(
            len(wordings),
            translate("Editor", "1 frase no se puede decir aquí."),
            translate("Editor", "{count} frases no se pueden decir aquí."),
        )
        return words, Tone.BAD
    if any(not error.country for error in errors):
        return translate("Editor", "Corrija lo marcado en rojo antes de publicar."), Tone.WARN
    return translate("Editor", "Nada de esto está prohibido aquí."), Tone.OK
