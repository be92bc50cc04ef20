"""A table that is filled at once: its columns still fit what they say."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from agent_desk.ui.widgets.filling import filling


def test_columns_fit_what_they_say_after_a_filling(qtbot: QtBot) -> None:
    table = QTableWidget(0, 2)
    qtbot.addWidget(table)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.show()
    said = "Promesas que vencieron en el mes"
    with filling(table):
        table.setRowCount(1)
        table.setItem(0, 0, QTableWidgetItem(said))
        table.setItem(0, 1, QTableWidgetItem("3"))
    assert table.columnWidth(0) >= table.fontMetrics().horizontalAdvance(said)
    assert table.columnWidth(1) < table.columnWidth(0)
