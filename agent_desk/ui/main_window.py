"""The one window: who enters, the agent's desk alone, or the shell with its places."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from agent_desk.domain.people import Role, User
from agent_desk.field_care import is_safe
from agent_desk.ui.clipboard import ClipboardGuard
from agent_desk.ui.shell.home_strip import HomeStrip
from agent_desk.ui.shell.place import ABOUT_PEOPLE, Place, places_for
from agent_desk.ui.shell.role_names import role_name
from agent_desk.ui.shell.shell_keys import SHELL_KEYS
from agent_desk.ui.shell.side_bar import SideBar
from agent_desk.ui.veil import Veil, personal
from agent_desk.ui.widgets.announcing import announce

if TYPE_CHECKING:
    from agent_desk.ui.widgets.help_sheet import HelpSheet

SMALLEST = (1280, 600)  # logical pixels; the desk itself needs 1209x590
FIRST_SIZE = (1366, 768)
RAIL_BELOW_PX = 1460  # a desk of 1209 px beside a wide column needs more
KEYED_PLACES = 9


class MainWindow(QMainWindow):
    """Holds pages; it never shows personal data in its title, which task bars repeat.

    `may_close` is asked before closing: a call may not be left without an outcome.
    """

    painted = Signal()
    closed = Signal()
    place_shown = Signal(str)
    user_change_requested = Signal()
    lock_requested = Signal()
    theme_requested = Signal()

    def __init__(
        self, *, is_demo: bool = False, may_close: Callable[[], bool] | None = None
    ) -> None:
        super().__init__()
        self._is_demo, self._may_close = is_demo, may_close or (lambda: True)
        self._is_painted = self._is_held = False
        self._clipboard = ClipboardGuard(self)
        self._places: tuple[Place, ...] = ()
        self._built: dict[str, QWidget] = {}
        self._bar: SideBar | None = None
        self._home: HomeStrip | None = None
        self._help: HelpSheet | None = None
        self._stack = QStackedWidget()
        ground = QWidget()
        ground.setProperty("kind", "ground")
        self._row = QHBoxLayout(ground)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._pages = QVBoxLayout()
        self._pages.setSpacing(0)
        self._pages.addWidget(self._stack, 1)
        self._row.addLayout(self._pages, 1)
        self._layers = QStackedWidget()  # what is worked on, and over it the cover of a lock
        self._layers.addWidget(ground)
        note = QLabel()
        self.veil = Veil(self, note)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(note)
        column.addWidget(self._layers, 1)
        self.setCentralWidget(whole)
        self._focus_before: QWidget | None = None
        self.set_demo(is_demo)
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST_SIZE)
        self._keys = self._make_keys()

    def set_demo(self, is_demo: bool) -> None:
        """Say on every screen that the people are invented."""
        self._is_demo = is_demo
        title = self.tr("Agent Desk — Datos de ejemplo") if is_demo else "Agent Desk"
        self.setWindowTitle(f"{title} · {self.tr('modo seguro')}" if is_safe() else title)

    def show_page(self, page: QWidget) -> None:
        """One page over the whole window, without navigation; it may be shown again later."""
        self._drop_bar()
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._open(page)

    def cover(self, page: QWidget) -> None:
        """Hide everything behind `page`: nothing of it is seen, heard or reached by a key. What is
        under it goes on, and is there as it was after `uncover`."""
        if self.is_covered:
            return
        self._focus_before = QApplication.focusWidget()
        _close_what_floats()
        self._layers.addWidget(page)
        self._layers.setCurrentWidget(page)
        for key in self._keys.values():
            key.setEnabled(False)
        page.setFocus()

    def uncover(self) -> None:
        """Back to where one was, with the keyboard where it was."""
        if not self.is_covered:
            return
        cover = self._layers.currentWidget()
        self._layers.setCurrentIndex(0)
        if cover:
            self._layers.removeWidget(cover)
            cover.deleteLater()
        self.hold(self._is_held)
        try:
            if self._focus_before:
                self._focus_before.setFocus()
        except RuntimeError:  # it was redrawn meanwhile, and Qt has deleted it
            self._layers.setFocus()

    @property
    def is_covered(self) -> bool:
        return self._layers.currentIndex() > 0

    def enter(self, user: User, places: Sequence[Place], first: str = "") -> None:
        """Agents get their desk alone; the others the navigation with the places of their role."""
        self._leave()
        self._places = places_for(user.role, places)
        if user.role is not Role.AGENT:
            self._bar = SideBar(
                self._places, role_name(user.role), user.name, is_demo=self._is_demo
            )
            self._bar.place_chosen.connect(self._go)
            self._bar.user_change_requested.connect(self.user_change_requested)
            self._bar.theme_requested.connect(self.theme_requested)
            self._row.insertWidget(0, self._bar)
            self._bar.set_rail(self.width() < RAIL_BELOW_PX)
        elif self._places:
            self._home = HomeStrip(self._places[0].title, "Ctrl+1")
            self._home.home_asked.connect(partial(self._go, 0))
            self._pages.insertWidget(0, self._home)
        ids = [place.id for place in self._places]
        self._go(ids.index(first) if first in ids else 0)

    def go_to(self, place_id: str) -> None:
        """Show a place by its id; one that this user does not have is ignored."""
        for number, place in enumerate(self._places):
            if place.id == place_id:
                self._go(number)

    def show_badge(self, place_id: str, count: int, *, is_new: bool = False) -> None:
        """A number beside a place, seen from every other; something new also calls for the eye."""
        if self._bar:
            self._bar.show_badge([place.id for place in self._places].index(place_id), count)
        if is_new:
            QApplication.alert(self)
            words = self.tr("Un agente pide visto bueno (Ctrl+B)")
            announce(self, words)

    def hold(self, is_held: bool) -> None:
        """One page has the window to itself: no other place, and its own help and theme keys."""
        self._is_held = is_held
        if self._bar:
            self._bar.setVisible(not is_held)
        self._show_home()
        for name, key in self._keys.items():
            key.setEnabled(not is_held or name == "lock")  # a screen can always be covered
        page = self._stack.currentWidget()
        if page and not is_held:
            self._yield_keys(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._bar:
            self._bar.set_rail(self.width() < RAIL_BELOW_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            # The children are painted in this same pass; a timer waits until they are.
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close():
            self.closed.emit()
            event.accept()
        else:
            event.ignore()

    def _go(self, number: int) -> None:
        if number >= len(self._places):
            return
        place = self._places[number]
        if place.id not in self._built:
            self._built[place.id] = place.build()
            if place.id in ABOUT_PEOPLE:
                personal(self._built[place.id])
            self._stack.addWidget(self._built[place.id])
        if self._bar:
            self._bar.mark(number)
        self._open(self._built[place.id])
        self.place_shown.emit(place.id)

    def _open(self, page: QWidget) -> None:
        # Asked first: the stack itself gives the focus to the first button of a new page.
        was_here = page.focusWidget() is not None
        self._stack.setCurrentWidget(page)
        self._show_home()
        self.veil.cover()
        self._yield_keys(page)
        where = page.focusWidget() if was_here else page
        (where or page).setFocus()  # where one was, the last time

    def _show_home(self) -> None:
        if self._home:
            desk = self._built.get(self._places[0].id)
            is_away = self._stack.currentWidget() is not desk
            self._home.setVisible(is_away and not self._is_held)

    def _yield_keys(self, page: QWidget) -> None:
        # The desk has these keys itself; two shortcuts on one key would silence both.
        for name in ("theme_requested", "help_requested", "practice_requested"):
            self._keys[name].setEnabled(not hasattr(page, name))

    def _leave(self) -> None:
        # The places of the one before go with him, unless somebody else still holds them.
        self._drop_bar()
        while page := self._stack.currentWidget():
            self._stack.removeWidget(page)
            page.setParent(None)
        self._places, self._built = (), {}

    def _drop_bar(self) -> None:
        self._places = ()
        if self._bar:
            self._row.removeWidget(self._bar)
            self._bar.deleteLater()
            self._bar = None
        if self._home:
            self._pages.removeWidget(self._home)
            self._home.deleteLater()
            self._home = None

    def _make_keys(self) -> dict[str, QShortcut]:
        keys: dict[str, tuple[str, Callable[[], object]]] = {
            f"place_{number}": (f"Ctrl+{number + 1}", partial(self._go, number))
            for number in range(KEYED_PLACES)
        }
        keys |= {
            "user_change": ("Ctrl+Shift+U", self.user_change_requested.emit),
            "lock": ("Ctrl+Shift+X", self.lock_requested.emit),
            "veil": ("Ctrl+Shift+H", self.veil.toggle),
            "theme_requested": ("Ctrl+T", self.theme_requested.emit),
            "help_requested": ("F1", self._show_help),
            "approvals": ("Ctrl+B", partial(self.go_to, "approvals")),
            "find_place": ("Ctrl+Tab", self._find_place),
            "practice_requested": ("Ctrl+Shift+E", partial(self.go_to, "practice")),
        }
        made = {name: QShortcut(QKeySequence(key), self) for name, (key, _) in keys.items()}
        for name, (_, act) in keys.items():
            made[name].activated.connect(act)
        return made

    def _find_place(self) -> None:
        if len(self._places) < 2:  # nobody has entered, or there is nowhere to go
            return
        from agent_desk.ui.shell.place_finder import PlaceFinder

        finder = PlaceFinder(self._places, self)
        finder.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        finder.place_chosen.connect(self.go_to)
        finder.open()

    def _show_help(self) -> None:
        from agent_desk.ui.widgets.help_sheet import HelpSheet

        if self._help and self._help.isVisible():
            self._help.hide()
            return
        if self._help:
            self._help.deleteLater()
        own = getattr(self._stack.currentWidget(), "keys", ())  # of the place that is shown
        self._help = HelpSheet((*SHELL_KEYS, *own), self._layers.widget(0))
        self._help.open()


def _close_what_floats() -> None:
    """Dialogs and menus are windows of their own: no cover would reach them."""
    popup = QApplication.activePopupWidget()
    if popup:
        popup.close()
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible():
            window.reject()
