"""An opened indicator: how it is worked out, its course, its parts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui.shell.indicators.state import DetailState
from agent_desk.ui.widgets.charts.bars import RowChart
from agent_desk.ui.widgets.charts.card import ChartCard
from agent_desk.ui.widgets.charts.lines import LineChart


class DetailPane(QWidget):
    """The definition is always in view: nobody reads a figure without knowing what it is."""

    cut_chosen = Signal(str)
    goal_asked = Signal()
    csv_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._definition = self._make_definition()
        self._line, self._rows = (
            LineChart(self.tr("Curso del indicador")),
            RowChart(self.tr("Partes del indicador")),
        )
        self.course = ChartCard(self.tr("Curso"), self._line)
        self.parts = ChartCard(self.tr("Partes"), self._rows)
        self._cut = QComboBox()
        self._cut.setAccessibleName(self.tr("Abrir el indicador por"))
        self._cut.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._cut.activated.connect(lambda at: self.cut_chosen.emit(self._cut.itemData(at)))
        head = QHBoxLayout()
        head.addStretch(1)
        head.addWidget(self._cut)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._definition)
        column.addWidget(self.course, 3)
        self.parts.layout().insertLayout(1, head)  # type: ignore[union-attr]
        column.addWidget(self.parts, 3)
        for card in (self.course, self.parts):
            card.csv_asked.connect(self.csv_asked)

    def show_detail(self, state: DetailState | None) -> None:
        self.setVisible(state is not None)
        if state is None:
            return
        self._name.setText(f"{state.name} · {state.figures}")
        self._status.setText(state.status)
        self._status.setProperty("tone", state.tone.value)
        self._status.style().polish(self._status)
        self._formula.setText(state.formula)
        self._note.setText(state.note)
        self._note.setVisible(bool(state.note))
        self._line.show_goal(state.goal, state.goal_words)
        self._line.show_points(state.course.points, state.course.empty)
        self.course.show_about(state.course.about)
        self.course.show_table(state.course.table)
        self._cut.clear()
        for key, words in state.cuts:
            self._cut.addItem(words, key)
        self._cut.setCurrentIndex(max(0, self._cut.findData(state.cut)))
        self._cut.setVisible(bool(state.cuts))
        self._rows.show_points(state.parts.points, state.parts.empty)
        self.parts.show_about(state.parts.about if state.cuts else "")
        self.parts.show_table(state.parts.table)

    def _make_definition(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        self._name, self._status = QLabel(), QLabel()
        self._name.setProperty("kind", "title")
        self._name.setWordWrap(True)
        self._formula, self._note = QLabel(), QLabel()
        for label in (self._formula, self._note):
            label.setWordWrap(True)
        self._note.setProperty("kind", "caption")
        goal = QPushButton(self.tr("Meta…"))
        goal.setProperty("kind", "link")
        goal.setAccessibleName(self.tr("Cambiar la meta de este indicador"))
        goal.clicked.connect(self.goal_asked)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._status, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(goal, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 12, 10)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._formula)
        column.addWidget(self._note)
        return card
