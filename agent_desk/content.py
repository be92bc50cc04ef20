"""Everything the institution edits, loaded together; the index is built with it.

Apart from session.py so that commands which need no store never open one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from agent_desk.services.prepare_case import CaseRules

if TYPE_CHECKING:
    from agent_desk.domain.agreement import PaymentMeans
    from agent_desk.domain.institution import Institution
    from agent_desk.domain.letter import LetterTexts
    from agent_desk.domain.objections.card import Card
    from agent_desk.domain.objections.check import CardRules
    from agent_desk.domain.practice.debrief import Debrief
    from agent_desk.domain.practice.debriefer import Debriefer
    from agent_desk.domain.practice.debtor.engine import SimulatedDebtor
    from agent_desk.domain.practice.debtor.from_call import Sources
    from agent_desk.domain.practice.recognising import ActRecogniser
    from agent_desk.domain.practice.score import CallScorer
    from agent_desk.domain.script.script import Script
    from agent_desk.library.card_index import LateIndex
    from agent_desk.services.own_help import CheatSheet


@dataclass(frozen=True, slots=True)
class Content:
    """What is said, asked and allowed; replaced whole when something is published."""

    rules: CaseRules
    script: Script
    cards: Mapping[str, Card]
    search: LateIndex
    institution: Institution
    means: tuple[PaymentMeans, ...]
    letter: LetterTexts


def load_content() -> Content:
    """Raises ContentError with file, line and field of the first error."""
    from agent_desk.library.contact_rules import load_contact_rules
    from agent_desk.library.institutions import load_institution
    from agent_desk.library.policies import load_policy
    from agent_desk.library.recovery_points import load_recovery_points
    from agent_desk.library.scripts import load_script
    from agent_desk.library.templates import load_letter_texts

    cards, search = load_cards()
    institution = load_institution()
    return Content(
        rules=CaseRules(load_policy(), load_contact_rules(), load_recovery_points()),
        script=load_script(),
        cards=cards,
        search=search,
        institution=institution,
        means=institution.means,
        letter=load_letter_texts(),
    )


def load_cards() -> tuple[Mapping[str, Card], LateIndex]:
    """The objection cards by id, and the index over them. Raises ContentError."""
    from agent_desk.library.card_index import LateIndex
    from agent_desk.library.cards import load_cards as read_cards

    cards = {card.id: card for card in read_cards()}
    return cards, LateIndex(cards.values())


def with_cards(content: Content, cards: Iterable[Card]) -> Content:
    """The same content with the cards that a store has published, and its index ready."""
    from agent_desk.domain.objections.card_text import of_its_kind
    from agent_desk.library.taxonomy import load_taxonomy

    taxonomy = load_taxonomy()
    found = {card.id: of_its_kind(card, taxonomy) for card in cards}
    # In the order there was: what the search has learned goes by it.
    order = dict.fromkeys((*content.cards, *found))
    known = {card_id: found[card_id] for card_id in order if card_id in found}
    return replace(content, cards=known, search=content.search.replaced(known.values()))


def load_card_rules(script: Script) -> CardRules:
    """What a card may refer to and must keep to, for the editor. Raises ContentError."""
    from agent_desk.domain.countries import COUNTRIES
    from agent_desk.domain.objections.check import CardRules
    from agent_desk.library.forbidden import load_forbidden
    from agent_desk.library.placeholders import load_placeholders
    from agent_desk.library.speech import load_speech
    from agent_desk.library.taxonomy import load_taxonomy

    placeholders, speech = load_placeholders(), load_speech()
    return CardRules(
        kinds=frozenset(load_taxonomy().types),
        tones=frozenset(script.tones),
        segments=frozenset(script.segments),
        stages=frozenset(stage.id for stage in (*script.stages, *script.variants)),
        options=frozenset(script.option_catalog),
        placeholders=frozenset(placeholders),
        debt_placeholders=frozenset(p.id for p in placeholders.values() if p.is_debt),
        lint=load_forbidden(),
        speech={country: speech[country] for country in COUNTRIES},
    )


def draw_sheet(sheet: CheatSheet) -> bytes:
    """An agent's sheet of favourites as PDF bytes."""
    from agent_desk.documents.cheat_sheet import draw_cheat_sheet

    return draw_cheat_sheet(sheet)


def warm_pages() -> None:
    """Load the library of pages and their fonts: 200 ms that nobody waits for afterwards."""
    import agent_desk.documents.blocks
    import agent_desk.documents.frame  # noqa: F401
    from agent_desk.documents.fonts import register_fonts

    register_fonts()


@lru_cache(maxsize=1)
def load_call_scorer() -> CallScorer:
    """All that scoring a practice call needs; it never changes, so it is made once a program.

    Raises ContentError."""
    from agent_desk.domain.practice.score import CallScorer
    from agent_desk.library.forbidden import load_forbidden
    from agent_desk.library.practice_acts import load_act_vocabulary
    from agent_desk.library.practice_rubric import load_debtor_signs, load_rubric

    return CallScorer(
        _recogniser(),
        load_debtor_signs(),
        load_act_vocabulary(),
        load_rubric(),
        load_forbidden(),
        _card_lines(),
    )


@lru_cache(maxsize=1)
def _recogniser() -> ActRecogniser:
    """The debtor and the score hear with the same ear: half a second of reading."""
    from agent_desk.library.practice_acts import load_act_recogniser

    return load_act_recogniser()


@lru_cache(maxsize=1)
def _card_lines() -> frozenset[str]:
    """The acknowledgements of the cards, folded: read word for word they earn nothing."""
    from agent_desk.domain.text.fold import fold
    from agent_desk.library.cards import load_cards as load_card_texts

    return frozenset(
        fold(sentence)
        for card in load_card_texts()
        for line in card.acknowledge
        for sentence in line.text.split(". ")
    )


@lru_cache(maxsize=1)
def load_simulated_debtor() -> SimulatedDebtor:
    """The debtor of practice, ready to play any persona; made once. Raises ContentError."""
    from agent_desk.domain.practice.debtor.engine import SimulatedDebtor
    from agent_desk.domain.practice.debtor.hearing import Ear
    from agent_desk.library.practice_debtor import (
        load_finer_acts,
        load_seeds,
        load_stock_lines,
        load_temper,
    )

    ear = Ear(_recogniser(), load_finer_acts(), _card_lines())
    return SimulatedDebtor(ear, load_temper(), load_seeds(), load_stock_lines())


@lru_cache(maxsize=1)
def load_debriefer() -> Debriefer:
    """Scores and debriefs; its better sentences come from the cards. Raises ContentError."""
    from agent_desk.domain.practice.debriefer import Debriefer
    from agent_desk.library.practice_debtor import load_card_answers, load_titles

    return Debriefer(load_call_scorer(), load_titles(), load_card_answers())


def draw_debrief(debrief: Debrief) -> bytes:
    """The one page of a debrief as PDF bytes."""
    from agent_desk.documents.debrief_page import draw_debrief_page

    return draw_debrief_page(debrief)


def load_scenario_sources() -> Sources:
    """What fills a scenario from a real call instead of the person. Raises ContentError."""
    from agent_desk.domain.practice.debtor.from_call import Sources
    from agent_desk.library.cards import load_cards as load_card_texts
    from agent_desk.library.practice_debtor import load_seeds
    from agent_desk.library.practice_personas import load_practice_book

    cards = load_card_texts()
    return Sources(
        personas=load_practice_book().personas,
        said={card.id: card.utterances for card in cards},
        titles={card.id: card.title for card in cards},
        seeds=load_seeds(),
    )
