"""The library on the desk: news between calls, a wording after one, misses, learning."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_desk.domain.objections.card import Response
from agent_desk.domain.objections.commands import (
    AnswerProposal,
    PublishCards,
    SaveDraft,
    SeeNews,
    SwitchLearning,
)
from agent_desk.domain.objections.fields import set_field
from agent_desk.domain.objections.library_book import CardChange, MissKind, News, ProposalState
from agent_desk.domain.people import Role
from agent_desk.domain.text.anonymous import KnownWords, anonymous
from agent_desk.library.names import load_known_words
from agent_desk.services.create_demo import DEMO_USERS
from agent_desk.store.ledger import LedgerLocal
from agent_desk.store.library.read_feedback import LocalFeedback
from agent_desk.store.library.seed_library import seed_library
from agent_desk.store.reads import LocalCases
from agent_desk.ui import fonts, theme
from agent_desk.ui.desk.learning import Learning
from agent_desk.ui.desk.library_presenter import MOST_CARDS, LibraryPresenter, news_reading
from agent_desk.ui.desk.library_sheets import NewsSheet, ProposeSheet
from agent_desk.ui.desk.miss_watch import MissWatch
from agent_desk.ui.desk.panel import DeskPanel
from agent_desk.ui.desk.state import Mode
from agent_desk.ui.shell.reading import Reading, Section, Words
from tests.ui.fixtures import blank_page
from tests.ui.keyboard import press, type_text
from tests.ui.test_call_flow import TUESDAY_NOON, Table
from tests.worlds import content

SUPERVISOR = next(user for user in DEMO_USERS if user.role is Role.SUPERVISOR)
KNOWN = load_known_words(content().cards.values())


class Sheets:
    """Remembers what would lie over the desk."""

    def __init__(self) -> None:
        self.news: Reading | None = None
        self.asked = ""

    def show_news(self, news: Reading) -> None:
        self.news = news

    def put_news_away(self) -> None:
        self.news = None

    def ask_for_wording(self, title: str) -> None:
        self.asked = title


class LibraryTable(Table):
    """A desk whose store has the library."""

    def __init__(self) -> None:
        super().__init__()
        cases = self.services.cases
        assert isinstance(cases, LocalCases)
        self.store = cases._store
        seed_library(self.store, content().cards.values(), TUESDAY_NOON)
        self.feedback, self.ledger = LocalFeedback(self.store), LedgerLocal(self.store)
        self.sheets = Sheets()
        self.library = LibraryPresenter(self.desk, self.sheets, self.feedback)
        self.misses = MissWatch(self.desk, self.feedback, lambda: KNOWN)

    def seen(self) -> None:
        """This agent has seen everything so far."""
        command = SeeNews("visto", self.services.user, TUESDAY_NOON, 1)
        self.ledger.submit(command)

    def publish(self, card_id: str, path: str, text: str) -> None:
        card = set_field(content().cards[card_id], path, text)
        self.ledger.submit(SaveDraft(f"d-{card_id}", SUPERVISOR, TUESDAY_NOON, card_id, card))
        publish = PublishCards(f"p-{card_id}", SUPERVISOR, TUESDAY_NOON, (card_id,))
        self.ledger.submit(publish)

    def type(self, text: str) -> None:
        for end in range(1, len(text) + 1):
            self.presenter.search.edit(text[:end])
            self.misses.typed(text[:end])

    def missed(self) -> list[tuple[str, MissKind, int]]:
        return [(miss.text, miss.kind, miss.times) for miss in self.feedback.misses()]


@pytest.fixture
def table() -> LibraryTable:
    return LibraryTable()


def words_of_reading(reading: Reading) -> str:
    said = [b.text for s in reading.sections for b in s.blocks if isinstance(b, Words)]
    return " ".join((*(section.title for section in reading.sections), *said))


# ---- what changed


def test_what_changed_is_told_at_the_next_start_and_once(table: LibraryTable) -> None:
    table.seen()
    table.publish("ya-pague", "bridge", "Un puente nuevo.")
    table.library.start()
    assert table.sheets.news
    said = words_of_reading(table.sheets.news)
    assert content().cards["ya-pague"].title in said
    assert "Un puente nuevo." in said
    table.library.dismiss()
    again = LibraryPresenter(table.desk, Sheets(), table.feedback)
    again.start()
    assert table.feedback.news(table.services.user.id) == News(2, (), (), 2)


def test_news_never_come_up_during_a_call_and_wait_for_its_end(table: LibraryTable) -> None:
    table.seen()
    table.publish("ya-pague", "bridge", "Un puente nuevo.")
    table.verified()
    table.library.start()
    assert table.sheets.news is None
    table.desk.set_mode(Mode.IDLE)
    assert table.sheets.news
    table.desk.set_mode(Mode.BEFORE)  # a dialler puts somebody on the desk
    assert table.sheets.news is None


def test_a_new_person_has_nothing_to_catch_up_on_but_hears_the_next_change(
    table: LibraryTable,
) -> None:
    table.library.start()
    assert table.sheets.news is None
    table.publish("ya-pague", "bridge", "Un puente nuevo.")
    table.library.start()
    assert table.sheets.news


def test_the_news_are_short_enough_for_half_a_minute(table: LibraryTable) -> None:
    table.seen()
    for card_id in list(content().cards)[: MOST_CARDS + 3]:
        table.publish(card_id, "commitment", "Un cierre nuevo.")
    news = table.feedback.news(table.services.user.id)
    reading = news_reading(news)
    assert len(reading.sections) == MOST_CARDS + 1
    assert "Y otras 3 fichas" in words_of_reading(reading)
    assert len(words_of_reading(reading).split()) < 150


def test_of_a_new_response_the_agent_reads_what_it_says_and_no_code() -> None:
    old = content().cards["ya-pague"]
    added = Response("propuesta-4", "calido", "Enséñeme dónde pagó.", "", frozenset({"asalariado"}))
    new = replace(old, responses=(*old.responses, added))
    said = words_of_reading(news_reading(News(1, (CardChange(old.id, old, new),))))
    assert f"Respuesta {len(new.responses)} Enséñeme dónde pagó." in said
    assert "propuesta-4" not in said and "clave" not in said


# ---- a better wording


def test_a_wording_is_proposed_after_the_call_for_the_card_that_was_used(
    table: LibraryTable,
) -> None:
    table.verified()
    table.presenter.search.edit("ya pagué")
    table.presenter.search.use()
    table.library.used()
    used = table.desk.live.used
    assert used
    table.library.propose()
    assert table.sheets.asked == ""  # not while somebody is on the line
    assert "al terminar" in (table.view.toast.text if table.view.toast else "")
    table.presenter.wrap.end()
    table.library.propose()
    assert table.sheets.asked == used.title
    table.library.send("Muéstreme y lo busco con usted.")
    (proposal,) = table.feedback.proposals()
    assert (proposal.card_id, proposal.text) == (used.card_id, "Muéstreme y lo busco con usted.")


def test_the_answer_to_a_proposal_is_the_first_of_the_news(table: LibraryTable) -> None:
    table.seen()
    table.desk.live.hits = tuple(table.desk.content.search.search("ya pagué"))
    table.library.propose()
    table.library.send("Algo mejor.")
    (proposal,) = table.feedback.proposals()
    answer = AnswerProposal(
        "r-1", SUPERVISOR, TUESDAY_NOON, proposal.id, ProposalState.THANKED, "Gracias, Lucía."
    )
    table.ledger.submit(answer)
    table.library.start()
    assert table.sheets.news
    assert "Gracias, Lucía." in words_of_reading(table.sheets.news)


def test_without_a_card_there_is_nothing_to_propose_for(table: LibraryTable) -> None:
    table.desk.live.hits = ()
    table.library.propose()
    assert table.sheets.asked == ""
    assert table.view.toast and "F2" in table.view.toast.text


# ---- what was not found


def test_a_search_that_finds_nothing_is_counted_without_name_or_number(
    table: LibraryTable,
) -> None:
    table.verified()
    table.type("zzqx María Fernanda 5512345678 fulanita@x.mx grmpf")
    table.presenter.search.clear()
    table.misses.cleared()
    (miss,) = table.missed()
    assert miss[0] == "zzqx … grmpf"


def test_a_search_that_is_given_up_is_counted_and_one_that_helped_is_not(
    table: LibraryTable,
) -> None:
    table.verified()
    table.type("ya pague ayer en el oxxo")
    table.misses.used()
    table.misses.left()
    assert table.missed() == []
    table.type("no tengo dinero")
    table.type("ya pague ayer")  # another one begins: the first was given up
    table.misses.used()
    assert table.missed() == [("no tengo dinero", MissKind.ABANDONED, 1)]


def test_typing_on_and_correcting_is_one_search(table: LibraryTable) -> None:
    table.verified()
    table.type("no tengo")
    for text in ("no ten", "no tenga", "no tengo nada"):
        table.presenter.search.edit(text)
        table.misses.typed(text)
    table.misses.left()
    assert [miss[0] for miss in table.missed()] == ["no tengo nada"]


def test_nothing_is_counted_outside_a_call(table: LibraryTable) -> None:
    table.type("zzqx grmpf")
    table.misses.left()
    assert table.missed() == []


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("soy Rigoberta Menchaca y ya pague", "soy … y ya pague"),
        ("me llamo Xiadani y no tengo dinero", "me llamo … y no tengo dinero"),
        ("mi número es 55 1234 5678", "mi numero es"),
        ("deposité a la 4152313412341234", "deposite a la"),
        ("no tengo para la luz", "no tengo para la luz"),
        ("habla Guadalupe Hernández", "habla"),
        ("5512345678", ""),
        ("señora Pérez", "senora"),
        ("ok", ""),
    ],
)
def test_a_kept_search_says_nothing_of_a_person(typed: str, kept: str) -> None:
    assert anonymous(typed, KNOWN) == kept


def test_the_name_of_who_is_on_the_line_always_goes() -> None:
    words = KnownWords(frozenset(), frozenset({"luz", "paga"}))
    assert anonymous("luz no paga", words, {"luz"}) == "no paga"


# ---- learning


def learning_table() -> tuple[LibraryTable, str]:
    table = LibraryTable()
    card_id = "no-tengo-dinero"
    card = content().cards[card_id]
    anybody = tuple(replace(r, segments=frozenset(), not_in=frozenset()) for r in card.responses)
    cards = {**table.desk.content.cards, card_id: replace(card, responses=anybody)}
    table.desk.content = replace(table.desk.content, cards=cards)
    return table, card_id


def shown_offer(table: LibraryTable) -> str:
    response = table.view.search.response
    assert response
    return response.steps[2].text


def test_a_card_that_learns_puts_the_drawn_response_first_and_it_does_not_move() -> None:
    table, card_id = learning_table()
    table.ledger.submit(SwitchLearning("s-1", SUPERVISOR, TUESDAY_NOON, card_id, True))
    learning = Learning(table.desk, table.feedback)
    learning.refresh()
    table.verified()
    table.presenter.search.show_card(card_id)
    first = shown_offer(table)
    row = table.store.row("SELECT version, propensity_bp FROM response_assignment")
    assert row and 1_000 <= row["propensity_bp"] <= 8_000
    learning.refresh()
    table.presenter.search.edit("no tengo")
    table.presenter.search.show_card(card_id)
    assert shown_offer(table) == first
    assert len(table.store.rows("SELECT 1 FROM response_assignment")) == 1
    table.presenter.search.use()
    (result,) = table.feedback.results(table.desk.today())
    assert result.version == row["version"]


def test_without_the_switch_nothing_is_drawn_and_nothing_is_logged() -> None:
    table, card_id = learning_table()
    Learning(table.desk, table.feedback).refresh()
    table.verified()
    table.presenter.search.show_card(card_id)
    assert shown_offer(table)
    assert table.store.rows("SELECT 1 FROM response_assignment") == []


# ---- the sheets themselves


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication) -> Iterator[DeskPanel]:
    fonts.load_fonts()
    theme.apply(qapp, "light")
    made = DeskPanel(blank_page)
    qtbot.addWidget(made)
    made.resize(1280, 640)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made


def test_the_news_go_with_enter_or_esc(panel: DeskPanel, qtbot: QtBot) -> None:
    sheet = NewsSheet(panel)
    panel.adopt(sheet)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        sheet.show_news(Reading("Qué cambió"))
        assert panel.rect().contains(sheet.geometry())
        with qtbot.waitSignal(sheet.dismissed):
            if key is Qt.Key.Key_Return:
                press(sheet, key)
            else:
                qtbot.keyClick(QApplication.focusWidget(), key)
        assert not sheet.isVisible()


def test_long_news_are_read_to_their_end_by_keyboard(panel: DeskPanel, qtbot: QtBot) -> None:
    sheet = NewsSheet(panel)
    panel.adopt(sheet)
    long = tuple(Section(f"Ficha {n}", (Words("Cambió la pregunta."),)) for n in range(30))
    sheet.show_news(Reading("Qué cambió", "", (), long))
    bar = sheet._reading.text.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for key in (Qt.Key.Key_Down, *[Qt.Key.Key_PageDown] * 9):
        before = bar.value()
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert bar.value() > before or bar.value() == bar.maximum()
    assert bar.value() == bar.maximum()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not sheet.isVisible()


def test_a_wording_is_one_line_and_enter(panel: DeskPanel, qtbot: QtBot) -> None:
    sheet = ProposeSheet(panel)
    panel.adopt(sheet)
    sheet.open_for("Eso ya lo pagué")
    type_text(sheet.line, "Así me funciona más.")
    with qtbot.waitSignal(sheet.proposed) as sent:
        press(sheet.line, Qt.Key.Key_Return)
    assert sent.args == ["Así me funciona más."]
    assert not sheet.isVisible()
    sheet.open_for("Eso ya lo pagué")
    qtbot.keyClick(sheet.line, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
