"""What a publication does on a desk that is in a call."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from agent_desk.app_places.library_feed import CALM_S, LibraryFeed
from agent_desk.content import Content
from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.commands import PublishCards, SaveDraft
from agent_desk.domain.objections.fields import set_field
from agent_desk.domain.objections.results import response_version
from agent_desk.domain.people import Role
from agent_desk.services.create_demo import DEMO_USERS
from agent_desk.store.access.people import save_user
from agent_desk.store.database import memory_store
from agent_desk.store.ledger import LedgerLocal
from agent_desk.store.reads import LocalCases
from agent_desk.ui.background import Background, InlineBackground
from tests.quick_index import quick_content
from tests.ui.test_call_flow import Table
from tests.worlds import content

T = TypeVar("T")
NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
SUPERVISOR = next(user for user in DEMO_USERS if user.role is Role.SUPERVISOR)


@pytest.fixture
def table() -> Table:
    return Table()


def publish(table: Table, *cards: Card, without: str = "") -> None:
    """What the feed hands to a desk after a publication."""
    known = {**table.desk.content.cards, **{card.id: card for card in cards}}
    known.pop(without, None)
    table.desk.take_library(known, quick_content().search.replaced(known.values()))


def read(table: Table) -> tuple[str, str]:
    """(offer, flags) of the response on the desk."""
    response = table.view.search.response
    assert response
    return response.steps[2].text, " ".join(pill.text for pill in response.flags)


def edited(table: Table, card_id: str) -> Card:
    card = table.desk.content.cards[card_id]
    for number in range(1, len(card.responses) + 1):
        card = set_field(card, f"responses.{number}.text", f"Texto nuevo {number}.")
    return card


def test_a_card_that_is_being_read_stays_until_it_is_opened_again(table: Table) -> None:
    table.verified()
    table.presenter.search.edit("ya pagué")
    card_id = table.desk.live.hits[0].card_id
    before = read(table)
    publish(table, edited(table, card_id))
    assert read(table)[0] == before[0]
    assert "Hay una versión nueva" in read(table)[1]
    publish(table, set_field(edited(table, card_id), "bridge", "Otro."))  # once more, same card
    assert read(table)[0] == before[0]
    table.presenter.search.edit("ya pague")
    assert "Texto nuevo" in read(table)[0]
    assert "versión nueva" not in read(table)[1]


def test_what_is_not_being_read_is_new_at_once(table: Table) -> None:
    table.verified()
    table.presenter.search.edit("ya pagué")
    assert len(table.desk.live.hits) > 1
    other = table.desk.live.hits[1].card_id
    publish(table, edited(table, other))
    table.presenter.search.select(1)
    assert "Texto nuevo" in read(table)[0]


def test_a_card_that_is_retired_can_be_read_to_its_end(table: Table) -> None:
    table.verified()
    table.presenter.search.edit("ya pagué")
    gone = table.desk.live.hits[0].card_id
    offer = read(table)[0]
    publish(table, without=gone)
    assert read(table)[0] == offer
    table.presenter.search.use()
    assert table.desk.live.used and table.desk.live.used.card_id == gone
    table.presenter.search.edit("ya pague")
    assert gone not in [hit.card_id for hit in table.desk.live.hits]


def test_the_text_that_was_said_is_counted_by_its_version(table: Table) -> None:
    table.verified()
    table.presenter.search.edit("ya pagué")
    table.presenter.search.use()
    used = table.desk.live.used
    assert used
    cases = table.services.cases
    assert isinstance(cases, LocalCases)
    row = cases._store.row("SELECT card_id, version FROM response_said")
    assert row and row["card_id"] == used.card_id
    assert row["version"] == response_version(used.card_id, used.steps.offer)


class Listener(QObject):
    """A desk that listens to the feed."""

    came = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.contents: list[Content] = []

    def take(self, content: Content) -> None:
        self.contents.append(content)
        self.came.emit()


def publish_in_store(ledger: LedgerLocal, card: Card, number: int = 1) -> None:
    ledger.submit(SaveDraft(f"d-{number}", SUPERVISOR, NOW, f"v-{number}", card))
    ledger.submit(PublishCards(f"p-{number}", SUPERVISOR, NOW, (f"v-{number}",)))


def test_a_publication_reaches_an_open_desk_at_the_next_second(qtbot: QtBot) -> None:
    store = memory_store()
    for user in DEMO_USERS:
        save_user(store, user, NOW)
    feed = LibraryFeed(store, quick_content(), InlineBackground())
    opened: list[bool] = []
    feed.open(NOW, lambda: opened.append(True), lambda error: pytest.fail(str(error)))
    assert opened == [True]
    assert feed.content is quick_content()  # what ships is what is published: nothing to build anew
    listener = Listener()
    feed.listen(listener.take)
    feed.tick()
    assert listener.contents == []
    changed = set_field(content().cards["ya-pague"], "bridge", "Otro puente.")
    publish_in_store(LedgerLocal(store), changed)
    feed.tick()
    assert listener.contents[0].cards["ya-pague"] == changed
    feed.forget_all()


class LateAside(InlineBackground):
    """What runs aside is ready only when the test says so, as an index on a busy machine."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Callable[[], None]] = []

    def aside(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        self.waiting.append(lambda: self.on_store(work, then, otherwise))


def test_the_search_is_not_built_beside_whoever_has_just_sat_down() -> None:
    background = LateAside()
    feed = LibraryFeed(memory_store(), quick_content(), background)
    for _ in range(2):  # the door has opened, and then somebody sits down
        for _ in range(CALM_S - 1):
            feed.tick()
        assert background.waiting == []
        feed.forget_all()
    for _ in range(CALM_S):
        feed.tick()
    assert len(background.waiting) == 1


def test_words_published_while_an_index_is_built_do_not_wait_for_it() -> None:
    store = memory_store()
    for user in DEMO_USERS:
        save_user(store, user, NOW)
    background = LateAside()
    feed = LibraryFeed(store, quick_content(), background)
    feed.open(NOW, lambda: None, lambda error: pytest.fail(str(error)))
    paid, ledger = content().cards["ya-pague"], LedgerLocal(store)
    for number, words in enumerate(("Uno.", "Dos."), 1):
        publish_in_store(ledger, set_field(paid, "bridge", words), number)
        feed.tick()
        assert feed.content.cards["ya-pague"].bridge == words
    for ready in background.waiting:  # the first index comes too late: it knows older words
        ready()
    assert feed.content.cards["ya-pague"].bridge == "Dos."


def test_the_feed_works_beside_the_window_and_a_bad_moment_is_asked_again(qtbot: QtBot) -> None:
    store = memory_store()
    for user in DEMO_USERS:
        save_user(store, user, NOW)
    background = Background(lambda error: pytest.fail(str(error)))
    feed = LibraryFeed(store, quick_content(), background)
    with qtbot.waitCallback(timeout=60_000) as opened:
        feed.open(NOW, opened, lambda error: pytest.fail(str(error)))
    listener = Listener()
    feed.listen(listener.take)
    changed = set_field(content().cards["ya-pague"], "bridge", "Otro puente.")
    background.on_store(lambda: publish_in_store(LedgerLocal(store), changed))
    with qtbot.waitSignal(listener.came, timeout=60_000):
        feed.tick()
    assert listener.contents[0].cards["ya-pague"] == changed
    store.close()
    feed.tick()
    background.close()
