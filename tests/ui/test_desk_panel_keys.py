"""Every act of the live-call window by key, wherever the focus is; nothing needs the mouse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agent_desk.ui import fonts, theme
from agent_desk.ui.desk.panel import DeskPanel, tab_stops
from agent_desk.ui.desk.state import Neighbour, ProtocolState
from agent_desk.ui.keys import KEYS
from tests.ui.fixtures import AFTER, ASK, CALL, IDLE, SCENES, Scene, blank_page

REPORTED: tuple[tuple[str, str, list[object]], ...] = (
    ("F1", "help_requested", []),
    ("F5", "option_chosen", [0]),
    ("F6", "option_chosen", [1]),
    ("F7", "option_chosen", [2]),
    ("Shift+F5", "option_chosen", [3]),
    ("Shift+F6", "option_chosen", [4]),
    ("Shift+F7", "promise_requested", []),
    ("Ctrl+G", "capacity_requested", []),
    ("Ctrl+J", "joint_requested", []),
    ("F8", "stage_moved", [1]),
    ("Shift+F8", "stage_moved", [-1]),
    ("F9", "register_requested", []),
    ("Shift+F9", "offer_requested", []),
    ("Ctrl+Shift+F9", "draft_requested", []),
    ("F12", "end_requested", []),
    ("Ctrl+P", "print_requested", []),
    ("Ctrl+S", "save_requested", []),
    ("Ctrl+O", "other_amount_requested", []),
    ("Ctrl+I", "context_requested", []),
    ("Ctrl+Shift+F1", "crisis_requested", []),
    ("Ctrl+L", "call_requested", []),
    ("Ctrl+W", "other_channel_requested", []),
    ("Ctrl+Q", "rights_requested", []),
    ("Ctrl+N", "next_requested", []),
    ("Ctrl+Shift+N", "work_requested", []),
    ("Ctrl+Shift+T", "all_work_requested", []),
    ("Shift+F3", "piece_requested", []),
    ("Ctrl+F", "find_requested", []),
    ("Ctrl+U", "undo_requested", []),
    ("Ctrl+M", "means_requested", []),
    ("Ctrl+Y", "said_requested", []),
    ("Ctrl+T", "theme_requested", []),
    ("Ctrl+Shift+P", "propose_requested", []),
    ("Ctrl+Shift+E", "practice_requested", []),
    ("Alt+1", "answer_chosen", [0]),
    ("Alt+2", "answer_chosen", [1]),
    ("Alt+3", "answer_chosen", [2]),
    ("Alt+4", "answer_chosen", [3]),
    ("Ctrl+F1", "favourite_opened", [1]),
    ("Ctrl+F2", "favourite_opened", [2]),
    ("Ctrl+F3", "favourite_opened", [3]),
    ("Ctrl+F5", "favourite_opened", [4]),
    ("Ctrl+F6", "favourite_opened", [5]),
    ("Ctrl+F7", "favourite_opened", [6]),
    ("Ctrl+F8", "favourite_opened", [7]),
    ("Ctrl+F9", "favourite_opened", [8]),
    ("Ctrl+Shift+S", "favourite_kept", []),
    ("Ctrl+Shift+R", "sheet_requested", []),
    ("Shift+F2", "words_asked_back", []),
    ("Ctrl+Shift+F2", "words_known", []),
    ("Esc", "dismissed", []),
)
_POPUP = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
MOVES_FOCUS = {"F2", "Ctrl+K", "F3", "Ctrl+D"}
PLACES = ("script", "search", "notes", "outcome", "ask", "options")


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    fonts.load_fonts()
    theme.apply(qapp, "light")


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[DeskPanel]:
    made = DeskPanel(blank_page)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    show(made, ASK)
    yield made
    shiboken6.delete(made)  # deleteLater waits for a loop: dozens of windows would pile up


def show(panel: DeskPanel, scene: Scene) -> None:
    scene.show_on(panel)
    QApplication.processEvents()


def press(panel: DeskPanel, keys: str) -> None:
    pressed = QKeySequence(keys)[0]  # type: ignore[index]
    QTest.keyClick(QApplication.focusWidget() or panel, pressed.key(), pressed.keyboardModifiers())
    QApplication.processEvents()


def test_the_table_of_these_tests_covers_every_key_of_the_desk() -> None:
    keys = {text for key in KEYS for text in key.sequences}
    assert keys == {key for key, _, _ in REPORTED} | MOVES_FOCUS


def test_no_key_has_two_meanings() -> None:
    keys = [QKeySequence(text).toString() for key in KEYS for text in key.sequences]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("place", PLACES)
def test_keys_report_wherever_the_focus_is(panel: DeskPanel, place: str) -> None:
    for keys, signal_name, wanted in REPORTED:
        panel.focus_on(place)
        heard: list[object] = []
        signal = getattr(panel, signal_name)
        connection = signal.connect(lambda *what, h=heard: h.append(list(what)))
        press(panel, keys)
        signal.disconnect(connection)
        assert heard == [wanted], f"{keys} in {place}"
        if keys in {"F1", "Ctrl+I"}:
            press(panel, "Esc")  # closes what this key opened


@pytest.mark.parametrize("keys", ["F2", "Ctrl+K"])
@pytest.mark.parametrize("place", PLACES)
def test_the_search_key_goes_to_the_search_and_selects_the_old_text(
    panel: DeskPanel, place: str, keys: str
) -> None:
    panel.set_query("perdi trab")
    panel.focus_on(place)
    press(panel, keys)
    assert panel.search.edit.hasFocus()
    assert panel.search.edit.selectedText() == "perdi trab"


@_POPUP
def test_f3_goes_to_the_notes_and_ctrl_d_opens_the_outcomes(panel: DeskPanel) -> None:
    press(panel, "F3")
    assert panel.footer.note.hasFocus()
    press(panel, "Ctrl+D")
    assert panel.footer.outcome.view().isVisible()
    panel.footer.outcome.hidePopup()


@_POPUP
def test_a_digit_in_the_open_list_chooses_the_outcome(panel: DeskPanel, qtbot: QtBot) -> None:
    press(panel, "Ctrl+D")
    view = panel.footer.outcome.view()
    with qtbot.waitSignal(panel.outcome_chosen) as heard:
        QTest.keyClick(view, Qt.Key.Key_3)
    assert heard.args == ["callback"]
    assert not view.isVisible()


def test_arrows_move_the_results_while_the_search_keeps_the_focus(
    panel: DeskPanel, qtbot: QtBot
) -> None:
    panel.focus_on("search")
    with qtbot.waitSignal(panel.result_selected) as heard:
        QTest.keyClick(panel.search.edit, Qt.Key.Key_Down)
    assert heard.args == [1]
    assert panel.search.edit.hasFocus()
    with qtbot.assertNotEmitted(panel.result_selected):
        QTest.keyClick(panel.search.edit, Qt.Key.Key_Up)  # already the first


def test_enter_in_the_search_uses_the_response(panel: DeskPanel, qtbot: QtBot) -> None:
    panel.focus_on("search")
    with qtbot.waitSignal(panel.response_used):
        QTest.keyClick(panel.search.edit, Qt.Key.Key_Return)


def test_enter_in_other_amount_accepts_it(panel: DeskPanel, qtbot: QtBot) -> None:
    panel.focus_on("ask")
    with qtbot.waitSignal(panel.ask_accepted):
        QTest.keyClick(panel.options.ask.amount, Qt.Key.Key_Return)


def test_arrows_walk_through_the_cards(panel: DeskPanel, qtbot: QtBot) -> None:
    panel.focus_on("options")
    card = panel.options.cards[1]
    assert card.hasFocus()  # the chosen one is the stop
    with qtbot.waitSignal(panel.option_chosen) as heard:
        QTest.keyClick(card, Qt.Key.Key_Right)
    assert heard.args == [2]


def test_esc_closes_help_first_and_then_reports(panel: DeskPanel, qtbot: QtBot) -> None:
    press(panel, "F1")
    sheet = panel.findChild(QWidget, "help")
    assert sheet is not None and sheet.isVisible()
    with qtbot.assertNotEmitted(panel.dismissed):
        press(panel, "Esc")
    assert not sheet.isVisible()
    with qtbot.waitSignal(panel.dismissed):
        press(panel, "Esc")


def test_the_narrow_window_shows_the_context_by_key(panel: DeskPanel) -> None:
    panel.resize(1280, 640)
    show(panel, CALL)
    press(panel, "Ctrl+I")
    sheet = panel.findChild(QWidget, "context")
    assert sheet is not None and sheet.isVisible()
    press(panel, "Ctrl+I")
    assert not sheet.isVisible()


def test_clicking_thumbs_reports_what_worked(panel: DeskPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.response_rated) as heard:
        panel.search.response.failed_button.click()
    assert heard.args == [False]
    assert not panel.search.response.failed_button.isChecked()  # shown with the next state


def test_tab_walks_in_the_order_of_the_design(panel: DeskPanel) -> None:
    show(panel, CALL)
    panel.focus_on("script")
    wanted = [stop for stop in tab_stops(panel) if _is_stop(stop)]
    assert wanted[0] is panel.script.view
    walked = []
    for _ in wanted:
        walked.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert [w.accessibleName() for w in walked] == [w.accessibleName() for w in wanted]
    assert QApplication.focusWidget() is panel.script.view  # round again


def _is_stop(widget: QWidget) -> bool:
    is_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return widget.isVisible() and widget.isEnabled() and is_tab


def test_everything_that_takes_the_focus_has_a_name(panel: DeskPanel) -> None:
    for scene in SCENES.values():
        show(panel, scene)
        _assert_names(panel)


def _assert_names(panel: DeskPanel) -> None:
    nameless = [
        str(node.role()) for node in _nodes(QAccessible.queryAccessibleInterface(panel))
        if node.state().focusable and not node.state().invisible
        and not node.text(QAccessible.Text.Name)
        and not (node.object() and node.object().property("accessibleName"))
    ]  # fmt: skip
    assert nameless == []


def _nodes(node: object) -> list[object]:
    if node is None:
        return []
    found = [node]
    for number in range(node.childCount()):  # type: ignore[attr-defined]
        found += _nodes(node.child(number))  # type: ignore[attr-defined]
    return found


def test_buttons_are_named_by_verb_and_object(panel: DeskPanel) -> None:
    show(panel, AFTER)
    buttons = panel.footer.buttons
    names = [
        buttons.register_button.button.accessibleName(),
        buttons.print_button.button.accessibleName(),
        panel.script.next_button.accessibleName(),
        panel.options.other_button.accessibleName(),
    ]
    assert names == [
        "Registrar convenio",
        "Imprimir convenio",
        "Siguiente etapa",
        "Proponer otra cantidad",
    ]


def test_the_contact_light_says_the_rule(panel: DeskPanel) -> None:
    words = [child.accessibleName() for child in panel.header.findChildren(QWidget)]
    wanted = "Reglas de contacto: Contacto permitido. Hasta 21:00 · intento 2 de 3"
    assert wanted in words


def test_an_idle_desk_leads_with_the_key_for_the_next_person(
    panel: DeskPanel, qtbot: QtBot
) -> None:
    show(panel, IDLE)
    panel.focus_on("script")
    assert panel.idle.next_button.hasFocus()
    with qtbot.waitSignal(panel.next_requested):
        press(panel, "Ctrl+N")
    with qtbot.waitSignal(panel.find_requested):
        panel.idle.find_button.click()


def test_a_place_that_is_shown_puts_the_focus_where_he_reads_first(panel: DeskPanel) -> None:
    show(panel, CALL)
    panel.setFocus()
    assert panel.script.view.hasFocus()


def test_a_digit_after_a_letter_chooses_and_after_a_space_it_is_text(
    panel: DeskPanel, qtbot: QtBot
) -> None:
    edit = panel.search.edit
    panel.focus_on("search")
    edit.setText("sin chamba")
    with qtbot.waitSignal(panel.result_selected) as heard:
        QTest.keyClick(edit, Qt.Key.Key_2)
    assert (heard.args, edit.text()) == ([1], "sin chamba")
    for typed, wanted in (("lleva ", "lleva 3"), ("", "3"), ("debe 1", "debe 13")):
        edit.setText(typed)
        with qtbot.assertNotEmitted(panel.result_selected):
            QTest.keyClick(edit, Qt.Key.Key_3)
        assert edit.text() == wanted


def test_enter_in_the_script_goes_on_and_backspace_back(panel: DeskPanel, qtbot: QtBot) -> None:
    panel.focus_on("script")
    for key, wanted in ((Qt.Key.Key_Return, 1), (Qt.Key.Key_Backspace, -1)):
        with qtbot.waitSignal(panel.response_moved) as heard:
            QTest.keyClick(panel.script.view, key)
        assert heard.args == [wanted]


def test_down_goes_from_the_last_candidate_to_its_neighbours(
    panel: DeskPanel, qtbot: QtBot
) -> None:
    near = (Neighbour("n", "Otra cosa"),)
    last = len(CALL.search.rows) - 1
    show(panel, replace(CALL, search=replace(CALL.search, selected=last, neighbours=near)))
    panel.focus_on("search")
    with qtbot.waitSignal(panel.result_selected) as heard:
        QTest.keyClick(panel.search.edit, Qt.Key.Key_Down)
    assert heard.args == [last + 1]


def test_a_crisis_leaves_nothing_of_the_column_but_the_search_and_its_protocol(
    panel: DeskPanel,
) -> None:
    protocol = ProtocolState("Crisis", "Deje el cobro.", "Línea, 800 911 2000", (), ("Haga",), ())
    show(panel, replace(CALL, search=replace(CALL.search, protocol=protocol)))
    assert panel.search.protocol.isVisible()
    assert not panel.search.results.isVisible()
    assert not panel.search.response.isVisible()
    show(panel, CALL)
    assert panel.search.results.isVisible()
