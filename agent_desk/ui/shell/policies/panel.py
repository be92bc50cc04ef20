"""«Políticas»: the pages of the policy at the left, the open one beside them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from agent_desk.ui.desk.state import ResultRow
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.shell.reading import Reading
from agent_desk.ui.shell.reading_view import ReadingView
from agent_desk.ui.widgets.painted import Keycap
from agent_desk.ui.widgets.result_list import ResultList

LIST_PX = 280


class PoliciesPanel(PageFrame):
    """Fulfils PoliciesView."""

    row_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Políticas"))
        self._list = ResultList()
        self._list.setAccessibleName(self.tr("Productos de la política"))
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._list.set_row_px(52)
        self._list.row_pressed.connect(self.choose)
        self._list_name = QLabel()
        self.reading = ReadingView(self.tr("Política en palabras"))
        self.body = QHBoxLayout()
        self.body.setSpacing(12)
        self.body.addWidget(self._make_card())
        self.body.addWidget(self.reading, 1)
        self.column.addLayout(self.body, 1)
        self.setFocusProxy(self._list)

    def show_rows(self, rows: tuple[ResultRow, ...], selected: int) -> None:
        self._list.show_rows(rows, selected)

    def show_reading(self, reading: Reading | None) -> None:
        self.reading.show_reading(reading)

    def choose(self, index: int) -> None:
        """A row of the list was pressed."""
        self.row_chosen.emit(index)

    def name_list(self, name: str) -> None:
        """What the list at the left holds."""
        self._list_name.setText(name)
        self._list.setAccessibleName(name)

    def with_key(self, button: QPushButton, key: str) -> QWidget:
        """A button of the heading with its keycap beside it."""
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(button)
        row.addWidget(Keycap(key))
        return pair

    def _make_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setFixedWidth(LIST_PX)
        self._list_name.setText(self.tr("Contenido"))
        self._list_name.setProperty("kind", "label")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 12, 8, 8)
        column.setSpacing(8)
        column.addWidget(self._list_name)
        column.addWidget(self._list, 1)
        return card
