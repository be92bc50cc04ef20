"""What lies over the desk: finding people, the page, the toast, the keys."""

from __future__ import annotations

import io

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from agent_desk.documents.preview import render
from agent_desk.ui.desk.state import FindRow, FindState, PageState, Toast, Tone
from agent_desk.ui.keys import KEYS
from agent_desk.ui.widgets.find_box import FindBox
from agent_desk.ui.widgets.help_sheet import HelpSheet
from agent_desk.ui.widgets.page_sheets import count_pages
from agent_desk.ui.widgets.page_view import PageView
from agent_desk.ui.widgets.toast import ToastBar
from tests.ui.keyboard import press, type_text

PEOPLE = tuple(
    FindRow(f"4417-00{n}", name, "•••• 0098 · Guadalajara, Jal. · 33 •••• 4821")
    for n, name in enumerate(("María Hernández", "Mario Hernán", "Marina Peña"))
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(1280, 640)
    qtbot.addWidget(window)
    window.show()
    return window


def pdf_of(pages: int) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    paper = io.BytesIO()
    canvas = Canvas(paper)
    for page in range(pages):
        canvas.drawString(72, 700, f"Hoja {page + 1}")
        canvas.showPage()
    canvas.save()
    return paper.getvalue()


@pytest.fixture
def find(window: QWidget) -> FindBox:
    box = FindBox(window)
    box.show_state(FindState())
    return box


def test_what_is_typed_in_spanish_is_searched(find: FindBox, qtbot: QtBot) -> None:
    got: list[str] = []
    find.query_edited.connect(got.append)
    type_text(find.findChild(QLineEdit), "Peña")
    assert got == ["P", "Pe", "Peñ", "Peña"]


def test_the_arrows_ask_for_the_next_row_and_stop_at_the_ends(find: FindBox) -> None:
    moves: list[int] = []
    find.row_moved.connect(moves.append)
    query = find.findChild(QLineEdit)
    for selected, key in ((0, Qt.Key.Key_Up), (0, Qt.Key.Key_Down), (2, Qt.Key.Key_Down)):
        find.show_state(FindState(PEOPLE, selected))
        press(query, key)
    assert moves == [1]
    press(query, Qt.Key.Key_PageUp)
    assert moves == [1, 0]


def test_enter_opens_the_selected_person_and_esc_closes(find: FindBox) -> None:
    chosen: list[int] = []
    closed: list[bool] = []
    find.row_chosen.connect(chosen.append)
    find.dismissed.connect(lambda: closed.append(True))
    query = find.findChild(QLineEdit)
    press(query, Qt.Key.Key_Return)
    assert chosen == []
    find.show_state(FindState(PEOPLE, 2, "3 personas"))
    press(query, Qt.Key.Key_Return)
    press(query, Qt.Key.Key_Escape)
    assert chosen == [2]
    assert closed == [True]


def test_opening_again_starts_with_an_empty_box_ready_for_typing(
    find: FindBox, window: QWidget, qtbot: QtBot
) -> None:
    query = find.findChild(QLineEdit)
    type_text(query, "Juan")
    find.show_state(None)
    assert not find.isVisible()
    edits: list[str] = []
    find.query_edited.connect(edits.append)
    find.show_state(FindState())
    assert query.text() == ""
    assert edits == []
    window.activateWindow()
    qtbot.waitUntil(query.hasFocus)


def test_a_repaint_of_the_results_keeps_what_is_being_typed(find: FindBox) -> None:
    query = find.findChild(QLineEdit)
    type_text(query, "Mar")
    find.show_state(FindState(PEOPLE, 1, "3 personas"))
    assert query.text() == "Mar"


def test_nobody_found_is_said(find: FindBox) -> None:
    find.show_state(FindState(empty="Nadie con ese dato. Pruebe otra parte del nombre."))
    shown = [label.text() for label in find.findChildren(QLabel) if label.isVisible()]
    assert "Nadie con ese dato. Pruebe otra parte del nombre." in shown
    assert not find.findChild(QListView).isVisible()


def test_a_screen_reader_hears_name_and_detail_of_each_row(find: FindBox) -> None:
    find.show_state(FindState(PEOPLE, 0))
    index = find.findChild(QListView).model().index(2, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Marina Peña. •••• 0098 · Guadalajara, Jal. · 33 •••• 4821"


def test_a_click_opens_that_person(find: FindBox) -> None:
    chosen: list[int] = []
    find.row_chosen.connect(chosen.append)
    find.show_state(FindState(PEOPLE, 0))
    view = find.findChild(QListView)
    spot = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert chosen == [1]


@pytest.fixture
def page(window: QWidget) -> PageView:
    view = PageView(render, parent=window)
    view.setGeometry(252, 60, 714, 500)
    view.show_page(PageState("Convenio AD-2026-000123", pdf_of(3), "Revise montos y fechas."))
    return view


def test_the_sheets_of_the_pdf_are_counted() -> None:
    assert [count_pages(pdf_of(pages)) for pages in (1, 3)] == [1, 3]
    assert count_pages(b"") == 1


def test_the_page_fits_the_width_and_every_sheet_can_be_reached(page: PageView) -> None:
    area = page.findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width()
    assert area.widget().height() > 3 * area.widget().width()
    drawn = page.grab().toImage()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert page.grab().toImage() != drawn


def test_the_zoom_moves_in_steps_and_comes_back_to_the_width(page: PageView) -> None:
    fitted = page.zoom_percent()
    page.step_zoom(1)
    larger = page.zoom_percent()
    page.step_zoom(1)
    page.step_zoom(-1)
    assert page.zoom_percent() == larger > fitted
    for _ in range(20):
        page.step_zoom(-1)
    assert page.zoom_percent() == 50
    page.fit_width()
    assert page.zoom_percent() == fitted


def test_a_narrower_window_fits_the_page_again(page: PageView) -> None:
    page.resize(500, 500)
    area = page.findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width()


def test_the_zoom_keys_work_wherever_the_focus_is(
    page: PageView, window: QWidget, qtbot: QtBot
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    fitted = page.zoom_percent()
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert page.zoom_percent() > fitted
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert page.zoom_percent() == fitted


def test_the_page_asks_to_be_printed_saved_and_closed(page: PageView) -> None:
    asked: list[str] = []
    page.print_requested.connect(lambda: asked.append("print"))
    page.save_requested.connect(lambda: asked.append("save"))
    page.dismissed.connect(lambda: asked.append("close"))
    for name in ("Imprimir", "Guardar PDF", "Cerrar"):
        next(b for b in page.findChildren(QPushButton) if b.accessibleName() == name).click()
    control = Qt.KeyboardModifier.ControlModifier
    press(page, Qt.Key.Key_P, control)
    press(page, Qt.Key.Key_S, control)
    press(page, Qt.Key.Key_Escape)
    assert asked == ["print", "save", "close"] * 2


def test_closing_the_page_hides_it(page: PageView) -> None:
    page.show_page(None)
    assert not page.isVisible()


@pytest.fixture
def toast(window: QWidget) -> ToastBar:
    return ToastBar(window)


def test_a_toast_goes_away_by_itself(toast: ToastBar, qtbot: QtBot) -> None:
    toast.show_toast(Toast("La nota quedó guardada.", seconds=1))
    assert toast.isVisible()
    qtbot.waitUntil(lambda: not toast.isVisible(), timeout=5000)


def test_a_toast_without_seconds_stays_until_it_is_taken_away(
    toast: ToastBar, qtbot: QtBot
) -> None:
    toast.show_toast(Toast("El disco está lleno.", Tone.BAD, seconds=0))
    qtbot.wait(120)
    assert toast.isVisible()
    toast.show_toast(None)
    assert not toast.isVisible()


def test_undo_is_offered_only_when_it_is_possible(toast: ToastBar) -> None:
    button = toast.findChild(QPushButton)
    toast.show_toast(Toast("Primero registre el convenio.", Tone.WARN))
    assert not button.isVisible()
    toast.show_toast(Toast("Convenio registrado.", Tone.OK, can_undo=True))
    assert button.isVisible()
    undone: list[bool] = []
    toast.undo_requested.connect(lambda: undone.append(True))
    button.click()
    assert undone == [True]


def test_a_toast_never_takes_the_keyboard_from_the_notes(
    toast: ToastBar, window: QWidget, qtbot: QtBot
) -> None:
    notes = QLineEdit(window)
    notes.show()
    window.activateWindow()
    notes.setFocus()
    qtbot.waitUntil(notes.hasFocus)
    toast.show_toast(Toast("Convenio registrado.", Tone.OK, can_undo=True))
    toast.findChild(QPushButton).click()
    assert notes.hasFocus()


def test_a_long_message_wraps_inside_the_window(toast: ToastBar, window: QWidget) -> None:
    toast.show_toast(Toast("palabra " * 60, Tone.BAD, can_undo=True))
    assert toast.width() <= window.width()
    label = next(label for label in toast.findChildren(QLabel) if "palabra" in label.text())
    assert label.height() >= label.heightForWidth(label.width())


def test_the_sheet_of_keys_shows_every_key_and_fits_the_smallest_window(
    window: QWidget,
) -> None:
    sheet = HelpSheet(KEYS, window)
    sheet.open()
    words = {label.text() for label in sheet.findChildren(QLabel)}
    assert {key.what for key in KEYS} <= words
    assert window.rect().contains(sheet.geometry())
    press(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_every_control_of_the_overlays_has_a_name(
    find: FindBox, page: PageView, toast: ToastBar, window: QWidget
) -> None:
    find.show_state(FindState(PEOPLE, 0))
    toast.show_toast(Toast("Convenio registrado.", Tone.OK, can_undo=True))
    sheet = HelpSheet(KEYS, window)
    sheet.open()
    for overlay in (find, page, toast, sheet):
        for child in overlay.findChildren(QWidget):
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible():
                named = QAccessible.queryAccessibleInterface(child)
                assert named.text(QAccessible.Text.Name), child


def test_overlays_paint_in_both_themes(window: QWidget, find: FindBox) -> None:
    from PySide6.QtWidgets import QApplication

    from agent_desk.ui import theme

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    find.show_state(FindState(PEOPLE, 0))
    theme.apply(app, "light")
    light = find.grab().toImage().pixelColor(QPoint(6, 20))
    theme.apply(app, "dark")
    dark = find.grab().toImage().pixelColor(QPoint(6, 20))
    theme.apply(app, "light")
    assert light.lightness() > 200 > 60 > dark.lightness()
