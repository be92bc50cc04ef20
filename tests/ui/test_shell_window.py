"""The window: an agent's desk alone, the shell of the others, nothing personal in its title."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from agent_desk.domain.people import Role, User
from agent_desk.ui import theme
from agent_desk.ui.main_window import MainWindow
from agent_desk.ui.shell.home_strip import HomeStrip
from agent_desk.ui.shell.place import EVERYBODY, LEADERS, Place, places_for
from agent_desk.ui.shell.place_finder import PlaceFinder
from agent_desk.ui.shell.side_bar import RAIL_PX, Heading, SideBar, SideButton
from agent_desk.ui.widgets.help_sheet import HelpSheet

SUPERVISOR = User("u-2", "Marcela Robles", Role.SUPERVISOR)
AGENT = User("u-1", "Lucía Campos", Role.AGENT)
CONTROL = Qt.KeyboardModifier.ControlModifier


class FakeDesk(QWidget):
    """A page that has these keys itself, as the desk does."""

    theme_requested = Signal()
    help_requested = Signal()


class Page(QWidget):
    def __init__(self, text: str) -> None:
        super().__init__()
        QVBoxLayout(self).addWidget(QLabel(text))


@pytest.fixture
def built() -> list[str]:
    return []


@pytest.fixture
def places(built: list[str]) -> list[Place]:
    def page(name: str) -> Callable[[], QWidget]:
        def build() -> QWidget:
            built.append(name)
            return FakeDesk() if name == "desk" else Page(name)

        return build

    return [
        Place("activity", "Actividad", "history", LEADERS, page("activity")),
        Place("objections", "Objeciones", "message-circle", EVERYBODY, page("objections")),
        Place("desk", "Mesa en vivo", "headphones", EVERYBODY, page("desk")),
        Place("new", "Algo nuevo", "star", EVERYBODY, page("new")),
    ]


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow(is_demo=True)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_the_title_says_demo_and_never_who_is_on_the_desk(qtbot: QtBot) -> None:
    demo, real = MainWindow(is_demo=True), MainWindow()
    qtbot.addWidget(demo)
    qtbot.addWidget(real)
    assert demo.windowTitle() == "Agent Desk — Datos de ejemplo"
    assert real.windowTitle() == "Agent Desk"


def test_places_follow_the_order_of_the_board_and_the_role(places: list[Place]) -> None:
    assert [p.id for p in places_for(Role.SUPERVISOR, places)] == [
        "desk",
        "objections",
        "activity",
        "new",
    ]
    assert "activity" not in [p.id for p in places_for(Role.TRAINER, places)]


def test_an_agent_gets_the_desk_over_the_whole_window(
    window: MainWindow, places: list[Place]
) -> None:
    window.enter(AGENT, places, "desk")
    assert window.findChild(SideBar) is None
    desk = window.findChild(FakeDesk)
    assert desk.isVisible()
    assert desk.width() == window.width()


def test_a_place_opened_first_has_the_keyboard_where_it_wants_it(window: MainWindow) -> None:
    """Not on the first of its buttons: one types at once what one came to look for."""

    def typed() -> QWidget:
        page = QWidget()
        page.setLayout(QVBoxLayout())
        for widget in (QPushButton("Fichas"), QLineEdit()):
            page.layout().addWidget(widget)
        page.setFocusProxy(page.findChild(QLineEdit))
        return page

    ids = ("desk", "objections")
    window.enter(SUPERVISOR, [Place(name, name, "star", EVERYBODY, typed) for name in ids], "desk")
    desk = QApplication.focusWidget()
    assert isinstance(desk, QLineEdit)
    window.go_to("objections")
    found = QApplication.focusWidget()
    assert isinstance(found, QLineEdit)
    assert found is not desk
    found.parentWidget().findChild(QPushButton).setFocus()
    window.go_to("desk")
    assert QApplication.focusWidget() is desk
    window.go_to("objections")
    assert isinstance(QApplication.focusWidget(), QPushButton)  # where one was, the last time


def test_places_are_built_when_they_are_first_visited(
    window: MainWindow, places: list[Place], built: list[str]
) -> None:
    shown: list[str] = []
    window.place_shown.connect(shown.append)
    window.enter(SUPERVISOR, places, "objections")
    assert built == ["objections"]
    for key in (Qt.Key.Key_3, Qt.Key.Key_2, Qt.Key.Key_9, Qt.Key.Key_3):
        QTest.keyClick(window, key, CONTROL)
    assert built == ["objections", "activity"]
    assert shown == ["objections", "activity", "objections", "activity"]


def test_the_column_shows_where_one_is_and_goes_where_one_clicks(
    window: MainWindow, places: list[Place]
) -> None:
    window.enter(SUPERVISOR, places)
    buttons = {b.accessibleName(): b for b in window.findChildren(SideButton)}
    assert buttons["Mesa en vivo"].isChecked()
    buttons["Actividad"].click()
    assert buttons["Actividad"].isChecked()
    assert not buttons["Mesa en vivo"].isChecked()
    window.go_to("objections")
    assert buttons["Objeciones"].isChecked()


def test_a_narrow_window_leaves_the_room_to_the_desk(
    window: MainWindow, places: list[Place]
) -> None:
    window.enter(SUPERVISOR, places)
    window.resize(1920, 1080)
    assert window.findChild(SideBar).width() > RAIL_PX
    window.resize(1280, 640)
    assert window.findChild(SideBar).width() == RAIL_PX
    assert 1280 - RAIL_PX >= 1209


def test_on_the_desk_its_own_keys_stay_unambiguous(window: MainWindow, places: list[Place]) -> None:
    asked: list[bool] = []
    window.theme_requested.connect(lambda: asked.append(True))
    window.enter(SUPERVISOR, places, "desk")
    QTest.keyClick(window, Qt.Key.Key_T, CONTROL)
    assert asked == []
    window.go_to("objections")
    QTest.keyClick(window, Qt.Key.Key_T, CONTROL)
    assert asked == [True]


def test_f1_shows_and_hides_the_keys_of_the_shell(window: MainWindow, places: list[Place]) -> None:
    window.enter(SUPERVISOR, places, "objections")
    QTest.keyClick(window, Qt.Key.Key_F1)
    sheet = window.findChild(HelpSheet)
    assert sheet.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert not sheet.isVisible()


def test_the_user_can_be_changed_from_anywhere(window: MainWindow, places: list[Place]) -> None:
    asked: list[bool] = []
    window.user_change_requested.connect(lambda: asked.append(True))
    window.enter(AGENT, places, "desk")
    QTest.keyClick(window, Qt.Key.Key_U, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    window.enter(SUPERVISOR, places)
    next(
        b for b in window.findChildren(SideButton) if b.accessibleName() == "Cambiar de usuario"
    ).click()
    assert asked == [True, True]


def test_another_user_sees_none_of_the_places_of_the_one_before(
    window: MainWindow, places: list[Place], built: list[str]
) -> None:
    window.enter(SUPERVISOR, places, "activity")
    entry = Page("¿Quién entra?")
    window.show_page(entry)
    QTest.keyClick(window, Qt.Key.Key_1, CONTROL)
    assert entry.isVisible()
    window.enter(AGENT, places, "desk")
    texts = [label.text() for label in window.findChildren(QLabel)]
    assert "activity" not in texts


def test_a_page_that_somebody_holds_can_be_shown_again(window: MainWindow) -> None:
    first, second = Page("uno"), Page("dos")
    window.show_page(first)
    window.show_page(second)
    window.show_page(first)
    assert first.isVisible()
    assert not second.isVisible()


def test_a_call_without_outcome_keeps_the_window_open(qtbot: QtBot) -> None:
    answers = [False, True]
    closed: list[bool] = []
    window = MainWindow(may_close=lambda: answers.pop(0))
    window.closed.connect(lambda: closed.append(True))
    qtbot.addWidget(window)
    window.show()
    assert not window.close()
    assert window.isVisible()
    assert window.close()
    assert closed == [True]


def test_painted_is_said_once_after_the_first_paint(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    times: list[bool] = []
    window.painted.connect(lambda: times.append(window.isVisible()))
    window.show_page(Page("hola"))
    window.show()
    qtbot.waitUntil(lambda: bool(times))
    window.repaint()
    qtbot.wait(20)
    assert times == [True]


def test_every_control_of_the_column_has_a_name(window: MainWindow, places: list[Place]) -> None:
    window.enter(SUPERVISOR, places)
    buttons = window.findChildren(SideButton)
    assert len(buttons) == 6
    for button in buttons:
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface.text(QAccessible.Text.Name)


def test_no_key_of_the_desk_means_something_else_in_the_shell() -> None:
    from agent_desk.ui.keys import KEYS
    from agent_desk.ui.shell.shell_keys import SHELL_KEYS

    desk = {sequence: key.name for key in KEYS for sequence in key.sequences}
    for key in SHELL_KEYS:
        for sequence in key.sequences:
            assert desk.get(sequence, key.name) == key.name


def test_no_place_of_the_side_bar_covers_another_on_a_small_screen(qtbot: QtBot) -> None:
    places = tuple(
        Place(f"p{number}", f"Lugar {number}", "map", EVERYBODY, QWidget) for number in range(19)
    )
    bar = SideBar(places, "Administración", "Ana", is_demo=True)
    qtbot.addWidget(bar)
    bar.set_rail(True)
    for height in (640, 768, 1080):
        bar.resize(60, height)
        bar.show()
        QApplication.processEvents()
        rows = [button.geometry() for button in bar.findChildren(SideButton)]
        assert rows[0].top() >= bar._brand.geometry().bottom()
        assert rows[-1].bottom() <= height
        assert not any(one.intersects(other) for one, other in pairwise(rows))


def test_how_many_wait_in_a_place_is_whole_in_a_low_row(qtbot: QtBot) -> None:
    button = SideButton("Procesos", "map", "", is_place=True)
    qtbot.addWidget(button)
    button.set_rail(True)
    button.show_badge(5)
    fill, painted = theme.color("fill"), []
    for row_px in (40, 25):
        button.set_row_px(row_px)
        button.resize(button.sizeHint())
        image = button.grab().toImage()
        spots = range(image.width() * image.height())
        width = image.width()
        painted.append(sum(image.pixelColor(n % width, n // width) == fill for n in spots))
    assert painted[0] == painted[1] > 0


def test_any_place_is_reached_by_part_of_its_name(
    window: MainWindow, places: list[Place], built: list[str]
) -> None:
    window.enter(SUPERVISOR, places, "desk")
    QTest.keyClick(window, Qt.Key.Key_Tab, CONTROL)
    finder = window.findChild(PlaceFinder)
    box = finder.findChild(QLineEdit)
    QTest.keyClicks(box, "cosa")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert finder.isVisible(), "no place is called so: nothing is chosen, nothing is closed"
    box.clear()
    QTest.keyClicks(box, "obj")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert built == ["desk", "objections"]


def test_the_place_finder_also_knows_the_groups(window: MainWindow, places: list[Place]) -> None:
    window.enter(SUPERVISOR, places, "desk")
    QTest.keyClick(window, Qt.Key.Key_Tab, CONTROL)
    finder = window.findChild(PlaceFinder)
    QTest.keyClicks(finder.findChild(QLineEdit), "palabras")
    rows = finder.findChild(QListWidget)
    assert [rows.item(n).text() for n in range(rows.count())] == [
        "Objeciones  ·  Palabras y reglas"
    ]


def test_the_places_of_a_column_stand_under_what_one_comes_to_do(
    window: MainWindow, places: list[Place]
) -> None:
    window.enter(SUPERVISOR, places, "desk")
    headings = [w.accessibleName() for w in window.findChildren(Heading)]
    assert headings == ["Llamadas", "Palabras y reglas", "La casa"]


def test_an_agent_away_from_the_desk_sees_the_way_back(
    window: MainWindow, places: list[Place]
) -> None:
    window.enter(AGENT, places)
    strip = window.findChild(HomeStrip)
    assert strip
    assert not strip.isVisible()
    window.go_to("objections")
    assert strip.isVisible()
    strip.home_asked.emit()
    assert not strip.isVisible()


def test_a_place_is_found_again_with_the_keyboard_where_it_was(
    window: MainWindow, places: list[Place]
) -> None:
    fields: list[QLineEdit] = []

    def build() -> QWidget:
        page = Page("notes")
        fields.extend((QLineEdit(page), QLineEdit(page)))
        return page

    window.enter(SUPERVISOR, [*places, Place("notes", "Notas", "star", EVERYBODY, build)])
    window.go_to("notes")
    fields[1].setFocus()
    window.go_to("activity")
    window.go_to("notes")
    assert fields[1].hasFocus()
