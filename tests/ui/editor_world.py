"""The editor's place on a demo store: everything real, the slow work done at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from agent_desk.app_places.editor import editor_place
from agent_desk.app_places.ground import Ground
from agent_desk.app_places.library_feed import LibraryFeed
from agent_desk.domain.commands import Command, Refused
from agent_desk.domain.objections.commands import ProposeWording
from agent_desk.domain.objections.library_book import MissKind
from agent_desk.domain.people import Role, User
from agent_desk.services.create_demo import DEMO_USERS
from agent_desk.services.prepare_case import business_day
from agent_desk.store.access.people import save_user
from agent_desk.store.database import Store, memory_store
from agent_desk.store.ledger import LedgerLocal
from agent_desk.store.library.read_cards import LocalCards
from agent_desk.store.library.read_feedback import LocalFeedback
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.editor.panel import EditorPanel
from agent_desk.ui.editor.wiring import Presenters
from tests.quick_index import quick_content

NOW = datetime(2026, 11, 24, 16, 30, tzinfo=UTC)  # 10:30 in Mexico City
AGENT = next(user for user in DEMO_USERS if user.role is Role.AGENT)
RUN = 12  # of the shipped searches: all of them are run elsewhere
SUPERVISOR = next(user for user in DEMO_USERS if user.role is Role.SUPERVISOR)


class EditorWorld:
    """A supervisor's editor over a store in memory; `tick` is the desk's second."""

    def __init__(self, store: Store | None = None, user: User = SUPERVISOR) -> None:
        self.store = store or memory_store(is_demo=True)
        for person in DEMO_USERS:
            save_user(self.store, person, NOW)
        background = InlineBackground()
        self.feed = LibraryFeed(self.store, quick_content(), background)
        self.feed.open(NOW, lambda: None, _raise)
        self.ground = Ground(
            self.store,
            self.feed.content,
            background,
            user,
            lambda: NOW,
            lambda: business_day(NOW),
            self.feed,
        )
        self.cards, self.feedback = LocalCards(self.store), LocalFeedback(self.store)
        self.ledger = LedgerLocal(self.store)
        self.panel = self._place()

    def submit(self, command: Command) -> None:
        receipt = self.ledger.submit(command)
        assert not isinstance(receipt, Refused), receipt

    def fill(self) -> None:
        """What a morning finds: searches that helped nobody and a proposal."""
        for text, kind, times in (
            ("me cae gordo el banco", MissKind.NOTHING, 5),
            ("anda de viaje y no contesta", MissKind.ABANDONED, 3),
            ("le robaron el celular donde tenia la app", MissKind.NOTHING, 2),
        ):
            for _ in range(times):
                self.feedback.count_miss(text, kind, business_day(NOW))
        words = "Dígame cuánto sí puede hoy, aunque sea poco, y de ahí partimos."
        self.submit(ProposeWording("propuesta-1", AGENT, NOW, "no-tengo-dinero", words))

    def _place(self) -> EditorPanel:
        panel = editor_place(self.ground)
        assert isinstance(panel, EditorPanel)
        run_few(self.ground)
        return panel


def run_few(ground: Ground) -> None:
    """Publishing in this editor runs the first shipped searches and those that a test adds."""
    presenters = ground.kept[-1]
    assert isinstance(presenters, Presenters)
    book = presenters.publish._book
    book.content = replace(book.content, shipped_tests=book.content.shipped_tests[:RUN])


def _raise(error: Exception) -> None:
    raise error
