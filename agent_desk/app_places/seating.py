"""A person sits down at the live-call desk: its services, presenter and library, in his name."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from agent_desk.app_places.desk_library import DeskLibrary
from agent_desk.app_places.desk_services import desk_services, judge_today
from agent_desk.app_places.pages import page_count, render_page
from agent_desk.app_places.reveal import Shown, add_reveal
from agent_desk.domain.agreements.commands import JudgeAccount
from agent_desk.domain.commands import EnterDesk
from agent_desk.services.permissions import may
from agent_desk.services.prepare_case import business_day
from agent_desk.session import desk_content
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.presenter import DeskPresenter
from agent_desk.ui.desk_wiring import wire_desk
from agent_desk.ui.printing import PageDesk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.library_feed import LibraryFeed
    from agent_desk.content import Content
    from agent_desk.domain.people import User
    from agent_desk.services.background_port import Background
    from agent_desk.store.database import Store
    from agent_desk.ui.desk.panel import DeskPanel


class Seating:
    """The desks of one window, one person after another, on one store."""

    def __init__(
        self, store: Store, feed: LibraryFeed, background: Background, *, is_demo: bool
    ) -> None:
        self._store, self._feed, self._background = store, feed, background
        self._is_demo = is_demo

    def seat(
        self, user: User, panel: DeskPanel, content: Content, window: QWidget
    ) -> DeskPresenter:
        """His coming is in the log, and what days and payments decided meanwhile is judged."""
        services = desk_services(self._store, self._feed, user, is_demo=self._is_demo)
        desk = Desk(panel, services, desk_content(self._with_cure(content)), self._background)
        presenter = DeskPresenter(desk, PageDesk(window, render_page, page_count))
        wire_desk(panel, presenter)
        DeskLibrary(panel, presenter, self._store, self._feed)
        entering = EnterDesk(id=services.new_id(), by=user, at=services.clock.now())
        self._background.on_store(partial(services.ledger.submit, entering))
        self._add_reveal(user, panel, presenter)
        if may(user.role, JudgeAccount):
            self._background.on_store(partial(judge_today, self._store, services))
        return presenter

    def _add_reveal(self, user: User, panel: DeskPanel, presenter: DeskPresenter) -> None:
        desk = presenter.desk

        def account() -> str:
            return desk.live.case.account.number if desk.live.case else ""

        def again() -> None:
            presenter.call.popped({"account": account()})

        shown = Shown(account, again, desk.fail)
        add_reveal(panel, (self._store, user, desk.now), self._background, shown)

    def _with_cure(self, content: Content) -> Content:
        """What was learned here of who recovers judges the accounts of this desk."""
        from agent_desk.compass_session import cure_of
        from agent_desk.segments_session import segment_of
        from agent_desk.session import SystemClock

        clock = SystemClock()
        cure = cure_of(self._store, lambda: business_day(clock.now()))
        segment = segment_of(self._store, content)
        return replace(content, rules=replace(content.rules, cure=cure, segment=segment))

    def hand_over(self, presenter: DeskPresenter, user: User) -> None:
        """What is done at this very desk is done by somebody else from now on."""
        presenter.desk.services = desk_services(
            self._store, self._feed, user, is_demo=self._is_demo
        )
        presenter.desk.paint()  # the script says another name


def open_call_of(presenter: DeskPresenter | None) -> tuple[str, str] | None:
    """(contact, account) of the call on that desk that has no outcome yet."""
    live = presenter.desk.live if presenter else None
    if not live or not live.is_busy or not live.call or not live.case:
        return None
    return live.call.contact_id, live.case.account.number
