"""The places one reads: objection cards and policies, on the shipped content."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html import escape

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.qtbot import QtBot

from agent_desk.content import load_cards
from agent_desk.domain.objections.in_country import quick_in
from agent_desk.library.policies import load_policy
from agent_desk.library.speech import load_speech
from agent_desk.library.taxonomy import load_taxonomy
from agent_desk.ui.desk.state import Pill
from agent_desk.ui.shell.objections.panel import ObjectionsPanel
from agent_desk.ui.shell.objections.presenter import (
    ObjectionLibrary,
    ObjectionsPresenter,
    reading_of,
)
from agent_desk.ui.shell.policies.panel import PoliciesPanel
from agent_desk.ui.shell.policies.policy_words import share_text
from agent_desk.ui.shell.policies.presenter import PoliciesPresenter
from agent_desk.ui.shell.reading import Reading, Section, Words
from agent_desk.ui.shell.reading_view import ReadingView, html_of
from tests.ui.keyboard import press, type_text
from tests.ui.panels import require_names, require_room, show, words_of

# ---- Objeciones


@pytest.fixture(scope="module")
def library() -> ObjectionLibrary:
    cards, search = load_cards()
    kinds = load_taxonomy()
    titles = {kind: known.title for kind, known in kinds.types.items()}
    return ObjectionLibrary(cards, search, kinds.roots, kinds.risk_flags, titles)


@pytest.fixture
def objections(library: ObjectionLibrary, qtbot: QtBot) -> Iterator[ObjectionsPanel]:
    panel = ObjectionsPanel()
    presenter = ObjectionsPresenter(panel, library)
    panel.opened.connect(presenter.open)
    panel.search_edited.connect(presenter.search)
    panel.row_chosen.connect(presenter.select)
    show(panel, qtbot)
    yield panel


def test_all_cards_are_listed_and_the_first_is_open(
    objections: ObjectionsPanel, library: ObjectionLibrary
) -> None:
    rows = objections.findChild(QListView).model()
    assert rows.rowCount() == len(library.cards)
    first = next(iter(library.cards.values()))
    page = objections._reading.text.toPlainText()
    assert first.ask in page.replace("\n", " ")


def test_a_hurried_search_finds_the_card_and_the_arrows_open_the_next(
    objections: ObjectionsPanel,
) -> None:
    query = objections.findChild(QLineEdit)
    assert query.hasFocus()
    type_text(query, "me corrieron d la chamba")
    rows = objections.findChild(QListView).model()
    assert rows.index(0, 0).data() == "Me quedé sin trabajo"
    before = objections._reading.text.toPlainText()
    press(query, Qt.Key.Key_Escape)
    press(query, Qt.Key.Key_Down)
    assert objections.findChild(QListView).currentIndex().row() == 1
    assert objections._reading.text.toPlainText() != before


def test_where_nothing_is_found_the_page_says_so_and_the_way_back(
    objections: ObjectionsPanel,
) -> None:
    query = objections.findChild(QLineEdit)
    query.setText("xyzzy qwrtpsdf")
    assert objections.findChild(QListView).model().rowCount() == 0
    assert "vuelven todas" in objections._reading.text.toPlainText()
    press(query, Qt.Key.Key_Escape)
    assert objections.findChild(QListView).model().rowCount() > 1


def test_the_page_of_a_card_holds_everything_an_agent_would_say(
    library: ObjectionLibrary,
) -> None:
    for card in library.cards.values():
        reading = reading_of(card, library)
        blocks = [block for section in reading.sections for block in section.blocks]
        shown = {block.text for block in blocks if isinstance(block, Words)}
        shown |= {cell for block in blocks for row in getattr(block, "rows", ()) for cell in row}
        left_out = set(card.follow_ups)
        spoken = {text for _, text in card.spoken_texts() if text} - left_out
        assert spoken <= shown, card.id


def test_a_card_says_its_quick_line_once_whoever_is_on_the_line(library: ObjectionLibrary) -> None:
    for country in ("", "CL", "MX"):
        here = replace(library, country=lambda country=country: country)  # type: ignore[misc]
        for card in library.cards.values():
            page = re.sub(r"<[^>]+>", " ", html_of(reading_of(card, here)))
            assert page.count(escape(quick_in(card, country))) == 1, (card.id, country)


def test_a_long_title_is_not_cut_by_its_pills(qtbot: QtBot) -> None:
    view = ReadingView("Ficha")
    qtbot.addWidget(view)
    view.resize(800, 400)
    pill = Pill("Le falta información, se le pasó, o no entiende qué debe o cómo pagar.")
    view.show_reading(Reading("¿Qué me puede pasar si no pago?", "", (pill, Pill("Frecuente"))))
    one_line = view._head.minimumSizeHint().height()
    view.show_reading(Reading("¿Qué me puede pasar si no pago?", "", (Pill("Frecuente"),)))
    assert view._head.minimumSizeHint().height() < one_line


def test_with_a_chilean_on_the_line_a_card_is_read_as_chile_allows_it(
    library: ObjectionLibrary,
) -> None:
    forbidden, here = load_speech()["CL"], replace(library, country=lambda: "CL")
    for card in library.cards.values():
        page = html_of(reading_of(card, here))
        found = forbidden.find(re.sub(r"<[^>]+>", " ", page))
        assert not [f for f in found if f.is_forbidden], card.id


def test_the_name_of_a_blank_is_read_with_its_accents() -> None:
    blanks = "{proximo_contacto} {telefono_oficial} {saldo}"
    page = html_of(Reading("Ficha", sections=(Section("", (Words(blanks, is_spoken=True),)),)))
    assert "próximo contacto" in page
    assert "teléfono oficial" in page
    assert "proximo" not in page


def test_blanks_are_shown_as_words_and_texts_cannot_inject_markup() -> None:
    section = Section("<b>", (Words("Son {monto_propuesto} <i>", "Ofrezca", is_spoken=True),))
    page = html_of(Reading("t", sections=(section, Section("Vacía", ()))))
    assert "monto propuesto</span>" in page
    assert "&lt;i&gt;" in page
    assert "&lt;b&gt;" in page
    assert "Vacía" not in page


# ---- Políticas


@pytest.fixture
def policies(qtbot: QtBot) -> Iterator[PoliciesPanel]:
    panel = PoliciesPanel()
    presenter = PoliciesPresenter(panel, load_policy)
    panel.opened.connect(presenter.open)
    panel.row_chosen.connect(presenter.select)
    show(panel, qtbot)
    yield panel


def test_every_product_of_the_policy_has_its_page(policies: PoliciesPanel) -> None:
    view = policies.findChild(QListView)
    names = [view.model().index(row, 0).data() for row in range(view.model().rowCount())]
    assert names == [
        "Reglas generales",
        *(product.name for product in load_policy().products.values()),
    ]
    assert "versión" in words_of(policies)


def test_the_arrows_walk_through_the_policy(policies: PoliciesPanel) -> None:
    view = policies.findChild(QListView)
    assert view.hasFocus()
    assert "Quién autoriza" in policies.reading.text.toPlainText()
    press(view, Qt.Key.Key_Down)
    page = policies.reading.text.toPlainText()
    assert "Liquidación" in page
    assert "181 o más" in page
    assert "supervisor" in page


def test_every_rung_of_every_ladder_is_written(policies: PoliciesPanel) -> None:
    from agent_desk.ui.shell.policies.product_reading import product_reading
    from agent_desk.ui.shell.reading import Grid

    policy = load_policy()
    for product in policy.products.values():
        grids = [
            block
            for section in product_reading(product, policy).sections
            for block in section.blocks
            if isinstance(block, Grid) and block.headers[0] == "Renglón"
        ]
        rungs = sum(len(arrangement.ladder) for arrangement in product.arrangements)
        assert sum(len(grid.rows) for grid in grids) == rungs


@pytest.mark.parametrize(
    ("basis_points", "text"), [(0, "0%"), (100, "1%"), (1250, "12.5%"), (10_000, "100%")]
)
def test_shares_are_written_exactly(basis_points: int, text: str) -> None:
    assert share_text(basis_points) == text


def test_the_reading_places_name_their_controls_and_fit(
    objections: ObjectionsPanel, policies: PoliciesPanel
) -> None:
    for panel in (objections, policies):
        require_names(panel)
        require_room(panel)


def test_a_page_follows_the_theme(objections: ObjectionsPanel, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QApplication

    from agent_desk.ui import theme

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    colours = []
    for mode in ("dark", "light"):
        theme.apply(app, mode)
        colours.append(objections.grab().toImage().pixelColor(QPoint(4, 300)).lightness())
    assert colours[0] < 60 < 200 < colours[1]


def test_a_place_is_read_again_when_it_is_shown_and_on_its_key(qtbot: QtBot) -> None:
    from PySide6.QtTest import QTest

    panel = PoliciesPanel()
    times: list[bool] = []
    panel.opened.connect(lambda: times.append(True))
    show(panel, qtbot)
    QTest.keyClick(panel, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert times == [True, True]
