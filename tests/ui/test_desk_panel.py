"""The live-call window: what it shows, and that nothing of it is cut."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from agent_desk.ui import fonts, theme
from agent_desk.ui.desk.density import (
    ALL,
    COMPACT,
    NARROW,
    STANDARD,
    WIDE,
    Density,
    choose_density,
)
from agent_desk.ui.desk.panel import DeskPanel
from agent_desk.ui.desk.state import Mode, Toast, Tone
from agent_desk.ui.desk.view import DeskView
from tests.ui.fixtures import (
    ASK,
    BEFORE,
    CALL,
    FIND,
    IDLE,
    LONG,
    SCENES,
    Scene,
    blank_page,
)
from tests.ui.keyboard import type_text


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    fonts.load_fonts()
    theme.apply(qapp, "light")


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[DeskPanel]:
    made = DeskPanel(blank_page)
    made.resize(1366, 768)
    made.show()
    yield made
    shiboken6.delete(made)  # deleteLater waits for a loop: dozens of windows would pile up


def show(panel: DeskPanel, scene: Scene) -> None:
    scene.show_on(panel)
    QApplication.processEvents()


@pytest.mark.parametrize(
    ("size", "density"),
    [
        ((1280, 640), NARROW),
        ((1366, 688), COMPACT),
        ((1366, 768), STANDARD),
        ((1920, 1000), WIDE),
        ((1920, 900), STANDARD),
        ((1920, 1080), WIDE),
        ((1280, 1024), NARROW),
    ],
)
def test_the_window_takes_the_density_that_fits(
    panel: DeskPanel, size: tuple[int, int], density: object
) -> None:
    assert choose_density(*size) is density
    panel.resize(*size)
    assert panel.density is density


@pytest.mark.parametrize("density", ALL, ids=lambda d: d.name)
def test_every_density_fits_its_smallest_window(panel: DeskPanel, density: Density) -> None:
    floor = QSize(*density.floor)
    panel.resize(floor)
    assert panel.density is density
    layout = panel.layout()
    assert layout is not None
    for name, scene in SCENES.items():
        show(panel, scene)
        least = layout.totalMinimumSize()
        assert least.width() <= floor.width(), name
        assert least.height() <= floor.height(), name


def test_the_window_may_always_shrink_to_the_support_floor(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    panel = DeskPanel(blank_page)
    window.setCentralWidget(panel)
    window.resize(1920, 1080)
    window.show()
    show(panel, CALL)
    window.resize(1280, 600)
    QApplication.processEvents()
    assert window.size() == QSize(1280, 600)
    assert panel.density is NARROW


@pytest.mark.parametrize("size", [(1280, 600), (1366, 688), (1366, 768), (1920, 1080)])
def test_no_visible_part_stands_outside_its_place(panel: DeskPanel, size: tuple[int, int]) -> None:
    panel.resize(*size)
    for name, scene in SCENES.items():
        show(panel, scene)
        outside = [
            f"{name}: {type(child).__name__} {child.accessibleName()}"
            for region in _regions(panel)
            for child in region.findChildren(QWidget)
            if child.isVisible() and not _is_inside(child, region)
        ]
        assert outside == []


def _is_inside(child: QWidget, region: QWidget) -> bool:
    if child.window() is not region.window():
        return True  # an open list is a window of its own
    top_left = child.mapTo(region, QPoint(0, 0))
    corner = child.mapTo(region, QPoint(child.width(), child.height()))
    parent = child.parentWidget()
    is_scrolled = parent is not None and parent.objectName() == "qt_scrollarea_viewport"
    return is_scrolled or (
        top_left.x() >= 0
        and top_left.y() >= 0
        and corner.x() <= region.width()
        and corner.y() <= region.height()
    )


def test_opening_other_amount_moves_nothing_else(panel: DeskPanel) -> None:
    show(panel, CALL)
    before = [region.geometry() for region in _regions(panel)]
    show(panel, ASK)
    assert [region.geometry() for region in _regions(panel)] == before


def test_positions_stay_when_the_call_becomes_another_kind_of_call(panel: DeskPanel) -> None:
    show(panel, CALL)
    before = [region.geometry() for region in _regions(panel)]
    for name in ("verify", "blocked", "third_party", "voicemail", "after", "before"):
        show(panel, SCENES[name])
        assert [region.geometry() for region in _regions(panel)] == before, name


def _regions(panel: DeskPanel) -> tuple[QWidget, ...]:
    return panel.header, panel.left, panel.script, panel.options, panel.search, panel.footer


def test_the_line_under_the_results_stays_while_he_types(panel: DeskPanel) -> None:
    show(panel, CALL)
    before = panel.search.response.y()
    show(panel, replace(CALL, search=replace(CALL.search, rows=CALL.search.rows[:1])))
    assert panel.search.response.y() == before


def test_an_empty_desk_invites_and_hides_what_has_no_meaning(panel: DeskPanel) -> None:
    show(panel, IDLE)
    assert panel.idle.isVisible()
    assert not panel.footer.isVisible()
    assert not panel.script.isVisible()
    show(panel, BEFORE)
    assert not panel.idle.isVisible()
    assert panel.script.call_button.isVisible()


def test_the_demo_label_is_on_every_state(panel: DeskPanel) -> None:
    for name, scene in SCENES.items():
        show(panel, scene)
        words = [child.accessibleName() for child in panel.header.findChildren(QWidget)]
        assert any("Datos de ejemplo" in word for word in words), name


def test_no_figure_of_the_debt_is_left_when_the_next_person_is_masked(panel: DeskPanel) -> None:
    show(panel, CALL)
    show(panel, BEFORE)
    words = " ".join(
        f"{child.accessibleName()} {child.accessibleDescription()} {child.toolTip()}"
        for child in (*panel.header.findChildren(QWidget), *panel.script.findChildren(QWidget))
        if child.isVisible()
    )
    assert "18,450" not in words
    assert "42,310" not in words


def test_a_voice_mailbox_locks_the_search(panel: DeskPanel) -> None:
    show(panel, SCENES["voicemail"])
    assert not panel.search.edit.isEnabled()
    assert not panel.search.response.use_button.isEnabled()
    show(panel, CALL)
    assert panel.search.edit.isEnabled()
    assert panel.search.response.use_button.isEnabled()


def test_with_another_person_no_response_can_be_used(panel: DeskPanel) -> None:
    show(panel, SCENES["third_party"])
    assert not panel.search.response.use_button.isEnabled()
    assert all(not card.isEnabled() for card in panel.options.cards)


def test_repainting_the_footer_keeps_the_caret_where_he_types(panel: DeskPanel) -> None:
    show(panel, CALL)
    note = panel.footer.note
    cursor = note.textCursor()
    cursor.setPosition(4)
    note.setTextCursor(cursor)
    panel.show_footer(replace(CALL.footer, saved="Guardado 12:41:09"))
    assert note.textCursor().position() == 4


def test_painting_states_reports_nothing(panel: DeskPanel, qtbot: QtBot) -> None:
    signals = (
        panel.note_edited,
        panel.search_edited,
        panel.outcome_chosen,
        panel.ask_edited,
        panel.result_selected,
        panel.option_chosen,
        panel.response_rated,
    )
    heard: list[object] = []
    for signal in signals:
        signal.connect(lambda *what: heard.append(what))
    for scene in SCENES.values():
        show(panel, scene)
    assert heard == []


def test_typing_in_spanish_reaches_notes_search_and_ask(panel: DeskPanel, qtbot: QtBot) -> None:
    show(panel, ASK)
    notes: list[str] = []
    panel.note_edited.connect(notes.append)
    panel.footer.note.clear()
    type_text(panel.footer.note, "Señaló que cobró")
    assert notes[-1] == "Señaló que cobró"
    with qtbot.waitSignal(panel.search_edited) as heard:
        type_text(panel.search.edit, "ñ")
    assert heard.args[0].endswith("ñ")
    panel.options.ask.amount.clear()
    with qtbot.waitSignal(panel.ask_edited) as asked:
        type_text(panel.options.ask.amount, "9")
    assert asked.args == ["9", "quincenal", "30/11/2026"]


def test_the_clock_ticks_without_touching_the_caption(panel: DeskPanel) -> None:
    show(panel, CALL)
    panel.set_timer("06:43", "")
    words = [child.accessibleName() for child in panel.header.findChildren(QWidget)]
    assert "En llamada: 06:43" in words


def test_nobody_on_the_desk_leaves_no_word_of_the_last_call(panel: DeskPanel) -> None:
    show(panel, CALL)
    show(panel, IDLE)
    words = [child.accessibleName() for child in panel.header.findChildren(QWidget)]
    assert not any("En llamada" in said for said in words)


def test_the_mandatory_list_stands_beside_the_script_only_when_there_is_room(
    panel: DeskPanel,
) -> None:
    show(panel, CALL)
    assert not panel.script.findChild(QWidget, "must_say").isVisible()
    panel.resize(1920, 1080)
    show(panel, CALL)
    assert panel.script.findChild(QWidget, "must_say").isVisible()


def test_find_and_toast_open_over_the_desk_and_close_again(panel: DeskPanel) -> None:
    show(panel, FIND)
    box = panel.findChild(QWidget, "find")
    assert box is not None and box.isVisible()
    panel.show_find(None)
    assert not box.isVisible()
    panel.show_toast(Toast("Guardado", Tone.OK, seconds=0))
    toast = panel.findChild(QWidget, "toast")
    assert toast is not None and toast.isVisible()
    assert toast.geometry().bottom() <= panel.footer.y()
    panel.show_toast(None)
    assert not toast.isVisible()


def test_overlays_are_not_built_before_they_are_needed(panel: DeskPanel) -> None:
    panel.show_find(None)
    panel.show_page(None)
    panel.show_toast(None)
    assert panel.findChild(QWidget, "find") is None
    assert panel.findChild(QWidget, "toast") is None


def test_the_panel_is_a_desk_view(panel: DeskPanel) -> None:
    view: DeskView = panel
    view.show_mode(Mode.CALL)
    view.announce("Convenio registrado")
    assert panel.mode is Mode.CALL


def test_long_texts_are_whole_in_tooltip_and_name(panel: DeskPanel) -> None:
    show(panel, LONG)
    words = [
        (child.accessibleName(), child.toolTip()) for child in panel.header.findChildren(QWidget)
    ]
    name = LONG.header.name
    assert any(name in said and name in hover for said, hover in words)
