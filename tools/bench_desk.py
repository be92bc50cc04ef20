"""A whole desk for benches: the real window, presenters, content and a demo store on disk."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from uuid import UUID

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from agent_desk.app_places.pages import render_page
from agent_desk.content import Content, load_content
from agent_desk.domain.people import Role
from agent_desk.papers_in_force import paper_desk
from agent_desk.services.issue_paper import Hand, issue_page_of
from agent_desk.services.prepare_case import business_day
from agent_desk.session import desk_content, open_demo
from agent_desk.store.access.people import users
from agent_desk.store.agreements.read_approvals import LocalApprovals
from agent_desk.store.agreements.read_quotes import LocalQuotes
from agent_desk.store.calls.read_work import read_work_groups
from agent_desk.store.ledger import LedgerLocal
from agent_desk.store.library.own_help import LocalOwnHelp
from agent_desk.store.reads import LocalCases
from agent_desk.ui import fonts, theme
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.desk.desk import CardSearch, Desk, DeskServices
from agent_desk.ui.desk.panel import DeskPanel
from agent_desk.ui.desk.presenter import DeskPresenter
from agent_desk.ui.desk_wiring import wire_desk

NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)  # a Tuesday, 12:41 in Guadalajara
DESIGN_ACCOUNT = "4417-0098"


class BenchClock:
    """Moves only when told."""

    def __init__(self) -> None:
        self.instant = NOON

    def now(self) -> datetime:
        return self.instant

    def wait(self, seconds: int) -> None:
        self.instant += timedelta(seconds=seconds)


class Tray:
    """Takes pages and throws them away."""

    def print_page(self, pdf: bytes) -> str:
        return f"{len(pdf)} bytes"

    def save_page(self, pdf: bytes, folio: str) -> str:
        return folio

    def copy_text(self, text: str) -> None:
        """Nobody pastes it."""


@dataclass(slots=True)
class World:
    """The window and what moves it."""

    app: QApplication
    panel: DeskPanel
    presenter: DeskPresenter
    clock: BenchClock


class PaintWatch(QObject):
    """Counts paint events of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.painted = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        if event.type() == QEvent.Type.Paint:
            self.painted += 1
        return super().eventFilter(watched, event)


def open_world() -> World:
    """A 1366x768 window in light colours; slow work runs at once, on this thread."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([])
    fonts.load_fonts()
    switch = theme.ThemeSwitch(app, mode="light")
    switch.refresh()
    clock, content = BenchClock(), load_content()
    services = _services(clock, content)
    panel = DeskPanel(render_page)
    desk = Desk(panel, services, desk_content(content), InlineBackground())
    presenter = DeskPresenter(desk, Tray())
    wire_desk(panel, presenter)
    panel.resize(1366, 768)
    panel.show()
    panel.activateWindow()
    presenter.start()
    app.processEvents()
    return World(app, panel, presenter, clock)


def _services(clock: BenchClock, content: Content) -> DeskServices:
    """Of the demo's agent; the pages are the real ones, kept in the store as in the window."""
    store, numbers = open_demo(clock), count(1)
    user = next(user for user in users(store) if user.role is Role.AGENT)
    ledger = LedgerLocal(store)
    pages = paper_desk(store, content, ledger, is_demo=True)

    def new_id() -> str:
        return str(UUID(int=next(numbers)))

    def issue_page(agreement_id: str) -> bytes:
        hand = Hand(user, clock.now(), business_day(clock.now()), new_id)
        return issue_page_of(pages, agreement_id, hand).pdf

    return DeskServices(
        cases=LocalCases(store),
        ledger=ledger,
        clock=clock,
        user=user,
        new_id=new_id,
        is_demo=True,
        quotes=LocalQuotes(store),
        approvals=LocalApprovals(store),
        own_help=LocalOwnHelp(store, user),
        work_groups=lambda: read_work_groups(store),
        issue_page=issue_page,
    )


def search_with(world: World, search: CardSearch, cards: dict[str, object]) -> None:
    """Put another card search under the same window."""
    desk = world.presenter.desk
    desk.content = replace(desk.content, search=search, cards=cards)


def in_call(world: World, account: str = DESIGN_ACCOUNT) -> None:
    """On the line with the holder, identified."""
    world.presenter.call.open_account(account)
    world.presenter.call.call()
    world.presenter.answer(0)
    world.presenter.answer(0)
    world.app.processEvents()


def key_press(letter: str) -> QKeyEvent:
    """QTest.keyClick aborts the process for ñ and á; an event of our own does not."""
    kind, plain = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
    if letter == "\b":
        return QKeyEvent(kind, Qt.Key.Key_Backspace, plain, "")
    return QKeyEvent(kind, 0, plain, letter)
