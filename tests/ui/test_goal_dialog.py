"""A goal is written as its figure is read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from agent_desk.domain.strategy.indicators.indicator import Goal, Status
from agent_desk.library.indicators import load_compass
from agent_desk.ui.shell.indicators.goal_dialog import GoalDialog
from agent_desk.ui.shell.indicators.words import status_text


def _dialog(qtbot: QtBot, indicator_id: str, goal: Goal) -> GoalDialog:
    indicator = next(one for one in load_compass().indicators if one.id == indicator_id)
    dialog = GoalDialog(indicator, goal)
    qtbot.addWidget(dialog)
    return dialog


def test_a_share_is_written_in_per_cent(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, "recovery", Goal(0.2, 0.15))
    assert dialog._target.text() == "20.0 %"
    QTest.keyClicks(dialog._target, "27.5")
    QTest.keyClick(dialog._target, Qt.Key.Key_Tab)
    assert abs(dialog.goal.target - 0.275) < 1e-9 and abs(dialog.goal.warning - 0.15) < 1e-9


def test_it_says_which_way_is_better(qtbot: QtBot) -> None:
    for indicator, begins in (("recovery", "Más es mejor"), ("cost", "Menos es mejor")):
        dialog = _dialog(qtbot, indicator, Goal(0.1, 0.2))
        assert any(label.text().startswith(begins) for label in dialog.findChildren(QLabel))


def test_a_goal_without_figures_is_no_missing_goal() -> None:
    assert status_text(Status.NONE, has_goal=True) == "Sin datos"
    assert status_text(Status.NONE) == "Sin meta"
