"""A supervisor's window on a store: the real shell with its places, for tests and pictures."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from agent_desk.app_places.ground import Ground
from agent_desk.app_places.library_feed import LibraryFeed
from agent_desk.app_places.places import places_of
from agent_desk.app_places.store_watch import StoreWatch
from agent_desk.domain.people import Role
from agent_desk.policies_in_force import policy_in_force, with_policy
from agent_desk.services.background_port import Background
from agent_desk.services.prepare_case import business_day
from agent_desk.store.access.people import users
from agent_desk.store.database import Store
from agent_desk.ui.main_window import MainWindow
from tests.worlds import StoppedClock, content


class Office:
    """`place` is what is shown of the place gone to last."""

    def __init__(
        self, store: Store, clock: StoppedClock, background: Background, role: Role
    ) -> None:
        today = business_day(clock.now())
        known = with_policy(content(), policy_in_force(store, today))
        self.window = MainWindow(is_demo=True)
        self.ground = Ground(
            store=store,
            content=known,
            background=background,
            user=next(user for user in users(store) if user.role is role),
            now=clock.now,
            today=lambda: business_day(clock.now()),
            feed=LibraryFeed(store, known, background),
        )
        self.badges: list[int] = []
        self.watch = StoreWatch(self.ground, self._take, self._waiting)
        self.window.enter(self.ground.user, places_of(self.ground, QWidget()))
        self.window.show()

    @property
    def place(self) -> QWidget:
        shown = self.window._stack.currentWidget()
        assert shown is not None
        return shown

    def press(self, keys: str) -> None:
        combination = QKeySequence(keys)[0]  # type: ignore[index]
        widget = QApplication.focusWidget() or self.window
        QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())
        QApplication.processEvents()

    def _take(self, policy: object) -> None:
        self.ground.current["policy"] = policy  # type: ignore[assignment]

    def _waiting(self, count: int, is_new: bool) -> None:
        self.badges.append(count)
        self.window.show_badge("approvals", count, is_new=is_new)
