"""The decision analysis is walked from the objective to a process, edited and sent out."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_desk.domain.people import Role
from agent_desk.domain.strategy.decision.model import Decision
from agent_desk.domain.strategy.decision.radial import BOX_H, BOX_W, wheel_of
from agent_desk.domain.strategy.decision.tree import BOX_H as TREE_H
from agent_desk.domain.strategy.decision.tree import tree_of
from agent_desk.library.strategy_documents import load_decision
from agent_desk.store.database import Store, memory_store
from agent_desk.store.strategy.read_strategy import LocalStrategy
from agent_desk.ui import fonts, theme
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.shell.strategy.decision_dialog import DecisionItemDialog
from agent_desk.ui.shell.strategy.decision_panel import DecisionPanel
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


class Analysis:
    """The place in a real window."""

    def __init__(self, qtbot: QtBot, store: Store) -> None:
        self.office = Office(store, StoppedClock(NOON), InlineBackground(), Role.MANAGER)
        qtbot.addWidget(self.office.window)
        self.office.window.go_to("decision")
        QApplication.processEvents()
        assert isinstance(self.office.place, DecisionPanel)
        self.panel = self.office.place
        self.panel.lists[0].setFocus()

    def press(self, *keys: str) -> None:
        for key in keys:
            self.office.press(key)

    @property
    def chosen(self) -> list[str]:
        """The words of the chain on screen."""
        assert self.panel._state
        return [c.rows[c.at][1] for c in self.panel._state.columns if c.at >= 0]


def test_arrows_go_from_the_objective_to_a_process(qtbot: QtBot, store: Store) -> None:
    analysis = Analysis(qtbot, store)
    assert len(analysis.chosen) == 6
    analysis.press("Right", "Down")
    assert analysis.chosen[1] == "Sabe cuánto debe, cómo y dónde pagar"
    assert analysis.chosen[2] == "Quiere pagar y no sabe cuánto ni dónde"
    analysis.press("Right", "Down", "Right")
    assert analysis.chosen[3].startswith("Un recordatorio dos días antes")
    assert "por probar" in analysis.chosen[3]


def test_what_is_added_hangs_from_the_chosen_one_and_is_kept(
    qtbot: QtBot, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    analysis = Analysis(qtbot, store)
    monkeypatch.setattr(
        "agent_desk.ui.shell.strategy.document_panel.ask_words", lambda *_: "Otra situación"
    )

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DecisionItemDialog)
        dialog._form.keep.click()
        assert "palabras" in dialog._form.problem.text()
        dialog._form.text.setText("Le bajaron las horas")
        dialog._form.keep.click()

    analysis.press("Right")
    QTimer.singleShot(0, fill)
    analysis.press("Ins")
    assert analysis.chosen[-1] == "Le bajaron las horas"
    analysis.press("Ctrl+S")
    assert LocalStrategy(store).versions("decision", "decision")[0].note == "Otra situación"
    analysis.press("Ctrl+Del")
    assert "Le bajaron las horas" not in analysis.chosen
    analysis.press("Ctrl+Z")
    assert not analysis.panel._save.isEnabled()


def test_a_situation_is_linked_to_a_segment_in_force_by_its_name(
    qtbot: QtBot, store: Store
) -> None:
    analysis, names = Analysis(qtbot, store), []

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DecisionItemDialog)
        dialog._form.segment.setCurrentIndex(1)
        names.append(dialog._form.segment.currentText())
        dialog._form.keep.click()

    analysis.press("Right", "Right")
    QTimer.singleShot(0, fill)
    analysis.press("Ctrl+E")
    assert names[0]
    assert f"segmento {names[0]}" in analysis.chosen[2]


def test_the_coverage_shows_the_hole(qtbot: QtBot, store: Store, tmp_path: Path) -> None:
    analysis = Analysis(qtbot, store)
    analysis.press("2")
    state = analysis.panel._state
    assert state
    holes = [row[0] for row in state.cells if set(row[2:]) == {"—"}]
    assert "Tuvo un mal trato antes" in holes
    analysis.press("3")
    assert any("nadie ha dicho qué le ayudaría" in row.title for row in state.rows)
    for name in ("c.csv", "c.svg", "c.pdf"):
        analysis.panel.export_requested.emit(tmp_path / name)
    text = (tmp_path / "c.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.reader(text.splitlines()))
    assert rows[0][0] == "situacion"
    assert len(rows) == len(state.cells) + 1
    assert (tmp_path / "c.pdf").read_bytes().startswith(b"%PDF")
    analysis.panel.export_requested.emit(tmp_path / "no" / "c.pdf")
    assert "elija otra carpeta" in analysis.panel.told.text()


def test_the_boxes_of_the_wheel_do_not_cover_each_other() -> None:
    centres = list(wheel_of(load_decision()).centres.values())
    assert len(centres) == len(load_decision().items)
    for at, (x, y) in enumerate(centres):
        for other_x, other_y in centres[:at]:
            assert abs(x - other_x) >= BOX_W or abs(y - other_y) >= BOX_H


def test_the_columns_of_the_page_stand_apart_and_in_order() -> None:
    decision = load_decision()
    tree = tree_of(decision)
    boxes = sorted(tree.centres.values())
    assert len(boxes) == len(decision.items)
    for (x, y), (other_x, other_y) in pairwise(boxes):
        assert x != other_x or other_y - y >= TREE_H
    assert all(tree.centres[child][0] > tree.centres[parent][0] for parent, child in tree.lines)
    situations = [tree.centres[one.id][1] for one in decision.of_column("situation")]
    assert situations == sorted(situations)  # as they were written, from top to bottom
    assert tree_of(Decision(())).centres == {}
