"""The editor of the objection library as a place, for who owns the words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.content import Content
    from agent_desk.domain.objections.card import Card
    from agent_desk.domain.objections.search_tests import Search, SearchTest
    from agent_desk.domain.script.script import Script
    from agent_desk.library.card_import import ImportLine
    from agent_desk.ui.editor.book import EditorBook
    from agent_desk.ui.editor.panel import EditorPanel
    from agent_desk.ui.editor.preview import DemoDebtor
    from agent_desk.ui.editor.wiring import Presenters


def editor_place(ground: Ground) -> QWidget:
    from agent_desk.ui.editor.panel import EditorPanel
    from agent_desk.ui.editor.wiring import wire_editor

    panel, book = EditorPanel(), _book(ground)
    presenters = _presenters(panel, book, ground)
    wire_editor(panel, presenters)

    def published(content: Content) -> None:
        book.live, book.search = content.cards, content.search
        presenters.cards.open()

    def opened() -> None:
        book.read_work(presenters.cards.open)

    panel.opened.connect(opened)
    ground.feed.listen(published)
    ground.kept.append(presenters)
    return panel


def _book(ground: Ground) -> EditorBook:
    from agent_desk.content import load_card_rules
    from agent_desk.library.search_tests import load_search_tests
    from agent_desk.services.prepare_case import BUSINESS_ZONE
    from agent_desk.session import new_id
    from agent_desk.store.ledger import LedgerLocal
    from agent_desk.store.library.read_cards import LocalCards
    from agent_desk.store.library.read_feedback import LocalFeedback
    from agent_desk.ui.editor.book import EditorBook, EditorContent, EditorDoors

    rules = load_card_rules(ground.content.script)
    doors = EditorDoors(
        LocalCards(ground.store),
        LocalFeedback(ground.store),
        LedgerLocal(ground.store),
        ground.background,
        ground.user,
    )

    def build(cards: Iterable[Card]) -> Search:
        """The index that the desks would have, with what it has learned."""
        return ground.feed.content.search.replaced(cards)

    content = EditorContent(
        rules=rules,
        names=_names(ground.content.script),
        shipped_tests=load_search_tests(rules.kinds),
        build=build,
        now=ground.now,
        new_id=new_id,
        zone=BUSINESS_ZONE,
    )
    return EditorBook(doors, content, ground.feed.content.cards, ground.feed.content.search)


def _names(script: Script) -> Mapping[str, Mapping[str, str]]:
    """What a card may name of the script, by code, as the house calls it."""
    return {
        "tone": {code: named.name for code, named in script.tones.items()},
        "segments": {code: named.name for code, named in script.segments.items()},
        "stages": {step.id: step.title for step in (*script.stages, *script.variants)},
        "options": dict(script.option_catalog),
    }


def _presenters(panel: EditorPanel, book: EditorBook, ground: Ground) -> Presenters:
    from agent_desk.ui.editor.cards_presenter import CardsPresenter
    from agent_desk.ui.editor.exchange_presenter import ExchangeDoors, ExchangePresenter
    from agent_desk.ui.editor.history_presenter import HistoryPresenter
    from agent_desk.ui.editor.missing_presenter import MissingPresenter, WayToCards
    from agent_desk.ui.editor.publish_presenter import PublishPresenter
    from agent_desk.ui.editor.results_presenter import ResultsPresenter
    from agent_desk.ui.editor.wiring import Presenters

    cards = CardsPresenter(panel.cards, book, _demo_debtor(ground))

    def find(text: str) -> None:
        panel.show_section("cards")
        cards.find(text)

    def open_card(card_id: str, path: str, words: str = "") -> None:
        panel.show_section("cards")
        cards.open_card(card_id, path, words)

    return Presenters(
        cards,
        HistoryPresenter(panel.history, book, cards.current, cards.restore),
        PublishPresenter(panel.publish, book),
        MissingPresenter(panel.missing, book, WayToCards(find, open_card)),
        ResultsPresenter(panel.results, book, ground.today),
        ExchangePresenter(panel.exchange, book, ExchangeDoors(read_library_file, write_library_to)),
    )


def _demo_debtor(ground: Ground) -> DemoDebtor:
    from agent_desk.domain.demo.situations import situation_cases
    from agent_desk.library.demo_stock import load_demo_stock
    from agent_desk.ui.editor.preview import DemoDebtor

    today, content = ground.today(), ground.content
    case = next(iter(situation_cases(load_demo_stock(), today)))
    return DemoDebtor(
        case, content.institution, ground.user.name, content.script.fallbacks(), today
    )


def read_library_file(path: Path) -> tuple[Sequence[Card], Sequence[ImportLine]]:
    """A library that somebody hands in, with its report. Raises DeskError."""
    from agent_desk.library.card_import import read_library
    from agent_desk.library.cards import CardSetting
    from agent_desk.library.placeholders import load_placeholders
    from agent_desk.library.taxonomy import load_taxonomy

    found = read_library(path, CardSetting(load_taxonomy(), load_placeholders()))
    return found.cards, found.report


def write_library_to(cards: Iterable[Card], tests: Sequence[SearchTest], path: Path) -> None:
    """A folder of YAML files, or one CSV of the cards when the path says so. Raises OSError."""
    from agent_desk.library.card_import import write_csv
    from agent_desk.library.card_writer import write_library

    if path.suffix.lower() == ".csv":
        path.write_text(write_csv(cards), encoding="utf-8-sig", newline="")
    else:
        write_library(cards, tests, path)
