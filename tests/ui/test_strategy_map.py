"""The map is walked, edited, undone, kept in versions and sent out by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from agent_desk.domain.people import Role
from agent_desk.domain.strategy.maps.model import Gauge, Link, Objective
from agent_desk.store.database import Store, memory_store
from agent_desk.store.strategy.read_strategy import LocalStrategy
from agent_desk.ui import fonts, theme
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.shell.strategy.dialogs import LinkDialog, ObjectiveDialog
from agent_desk.ui.shell.strategy.map_export import pdf_of, svg_of, write_map
from agent_desk.ui.shell.strategy.map_strokes import card_need
from agent_desk.ui.shell.strategy.panel import MapPanel
from agent_desk.ui.widgets.painted import Keycap
from tests.demo_copy import fill_demo
from tests.ui.office import Office
from tests.worlds import StoppedClock

NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)


@pytest.fixture(scope="module")
def store(qapp: QApplication) -> Iterator[Store]:
    fonts.load_fonts()
    theme.apply(qapp, "light")
    store = memory_store()
    fill_demo(store, StoppedClock(NOON))
    yield store
    store.close()


class Board:
    """The place of the map in a real window."""

    def __init__(self, qtbot: QtBot, store: Store, role: Role = Role.SUPERVISOR) -> None:
        self.office = Office(store, StoppedClock(NOON), InlineBackground(), role)
        qtbot.addWidget(self.office.window)
        self.office.window.go_to("strategy_map")
        QApplication.processEvents()
        assert isinstance(self.office.place, MapPanel)
        self.panel = self.office.place
        self.panel.canvas.setFocus()

    @property
    def told(self) -> str:
        return self.panel._strip.text()

    @property
    def texts(self) -> list[str]:
        assert self.panel._state
        return [one.text for one in self.panel._state.chart.objectives]

    def press(self, *keys: str) -> None:
        for key in keys:
            self.office.press(key)


def answered(fill: object) -> None:
    """What the person does with the sheet that opens next."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        fill(dialog)  # type: ignore[operator]

    QTimer.singleShot(0, act)


def test_arrows_walk_the_map_and_each_card_is_said_in_words(qtbot: QtBot, store: Store) -> None:
    board = Board(qtbot, store)
    assert board.told.startswith("Aumentar la recuperación.")
    board.press("Down", "Right")
    assert board.told.startswith("Una cuota que se puede cumplir.")
    assert "Responsable: Supervisión." in board.told
    assert board.panel.canvas.accessibleDescription() == board.told


def test_a_moved_card_comes_back_with_undo(qtbot: QtBot, store: Store) -> None:
    board = Board(qtbot, store)
    board.press("Alt+Right")
    state = board.panel._state
    assert state
    assert [one.text for one in state.chart.lane("finance")][1] == "Aumentar la recuperación"
    board.press("Ctrl+Z")
    assert state.chart != board.panel._state.chart  # type: ignore[union-attr]
    board.press("Ctrl+Shift+Z", "Ctrl+Del")
    assert "Aumentar la recuperación" not in board.texts
    board.press("Ctrl+Z", "Ctrl+Z")
    assert not board.panel._save.isEnabled()


def test_a_new_objective_is_written_in_its_sheet(qtbot: QtBot, store: Store) -> None:
    board = Board(qtbot, store)

    def fill(dialog: ObjectiveDialog) -> None:
        dialog._form.text.setText(" ")
        dialog._form.keep.click()
        assert dialog.isVisible()
        assert "palabras" in dialog._form.problem.text()
        dialog._form.text.setText("Cobrar con respeto")
        dialog._form.keep.click()

    answered(fill)
    board.press("Ins")
    assert board.texts[-1] == "Cobrar con respeto"
    assert board.told.startswith("Cobrar con respeto.")


def test_a_link_without_its_why_is_not_kept(qtbot: QtBot, store: Store) -> None:
    board = Board(qtbot, store)
    before = len(board.panel._state.chart.links)  # type: ignore[union-attr]

    def fill(dialog: LinkDialog) -> None:
        dialog._form.target.setCurrentIndex(
            dialog._form.target.findText("Pagar sin perder la calma")
        )
        dialog._form.keep.click()
        assert "por qué" in dialog._form.problem.text()
        dialog._form.why.setText("Lo que se cobra bien no duele")
        dialog._form.keep.click()

    answered(fill)
    board.press("L")
    links = board.panel._state.chart.links  # type: ignore[union-attr]
    assert len(links) == before + 1
    assert links[-1].why == "Lo que se cobra bien no duele"


def test_a_version_is_kept_with_its_note_and_can_be_seen_again(
    qtbot: QtBot, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board(qtbot, store)
    monkeypatch.setattr(
        "agent_desk.ui.shell.strategy.document_panel.ask_words", lambda *_: "Orden nuevo"
    )
    board.press("Ctrl+Shift+Down", "Ctrl+S")
    (kept,) = LocalStrategy(store).versions("map", "map")
    assert (kept.number, kept.note) == (1, "Orden nuevo")
    assert "Versión 1" in board.panel.told.text()
    again = Board(qtbot, store)
    assert again.panel._state.chart.perspectives[0].id == "client"  # type: ignore[union-attr]
    assert "v1" in again.panel._versions.itemText(0)
    again.press("Ctrl+Shift+Down")
    again.panel._versions.activated.emit(0)
    assert again.panel._state.chart.perspectives[0].id == "client"  # type: ignore[union-attr]


def test_the_map_is_read_and_checked_as_a_list(qtbot: QtBot, store: Store) -> None:
    board = Board(qtbot, store)
    board.press("2")
    rows = board.panel._state.rows  # type: ignore[union-attr]
    assert rows[0].title == "Infraestructura y desarrollo: Datos completos y al día."
    assert rows[1].title == "Lleva a «Segmentar y priorizar»"
    board.press("3")
    assert "no tiene indicador" in board.panel._state.rows[0].title  # type: ignore[union-attr]


def test_who_may_not_edit_sees_no_way_to(qtbot: QtBot, store: Store) -> None:
    board = Board(qtbot, store)
    state = board.panel._state
    assert state
    board.panel.show_state(replace(state, may_edit=False))
    assert not any(widget.isVisible() for widget in board.panel.edits)
    board.press("Ctrl+Del", "Alt+Down")
    assert board.panel._state.chart == state.chart  # type: ignore[union-attr]


def test_the_page_and_the_picture_carry_every_objective(
    qtbot: QtBot, store: Store, tmp_path: Path
) -> None:
    board = Board(qtbot, store)
    chart = board.panel._state.chart  # type: ignore[union-attr]
    gauges = {"recovery": Gauge("Recuperación", "28.4 %", "27 %", "good")}
    pdf, svg = pdf_of(chart, gauges, "hoy"), svg_of(chart, gauges, "hoy").decode()
    assert pdf.startswith(b"%PDF")
    assert pdf.count(b"/Type /Page\n") == 1
    assert "28.4 % · meta 27 %" in svg
    assert all(one.text[:20] in svg for one in chart.objectives)
    write_map(chart, gauges, "hoy", tmp_path / "mapa.svg")
    assert (tmp_path / "mapa.svg").read_bytes().startswith(b"<?xml")


def test_a_folder_that_cannot_be_written_is_told(
    qtbot: QtBot, store: Store, tmp_path: Path
) -> None:
    board = Board(qtbot, store)
    board.panel.export_requested.emit(tmp_path / "no" / "mapa.pdf")
    assert "elija otra carpeta" in board.panel.told.text()


def test_the_sheets_name_every_field(qtbot: QtBot, store: Store) -> None:
    chart = Board(qtbot, store).panel._state.chart  # type: ignore[union-attr]
    sheets = (
        ObjectiveDialog(chart, Objective("", "finance", 0, ""), {"recovery": "R"}, lambda *_: None),
        LinkDialog(chart, Link(chart.objectives[0].id, "", ""), (), lambda _link: None),
    )
    for sheet in sheets:
        qtbot.addWidget(sheet)
        fields = sheet.findChildren(QLineEdit)
        assert fields
        assert all(field.accessibleName() for field in fields)


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_the_map_cuts_no_word_of_its_cards(
    qtbot: QtBot, store: Store, size: tuple[int, int]
) -> None:
    board = Board(qtbot, store)
    board.office.window.resize(*size)
    board.office.window.show()
    QApplication.processEvents()
    canvas, state = board.panel.canvas, board.panel._state
    assert state and canvas._layout
    assert canvas._layout.card_w >= card_need(state.chart, state.gauges)


def test_the_map_says_the_keys_that_have_no_button(qtbot: QtBot, store: Store) -> None:
    board = Board(qtbot, store)
    caps = [cap._key for cap in board.panel._keys.findChildren(Keycap)]
    assert "Ctrl+Shift+↑ ↓" in caps and not board.panel._keys.isHidden()
    board.panel.view_chosen.emit("read")
    assert board.panel._keys.isHidden()
