"""A chart in its card: title, a line about it, and the same figures as a table or a file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui.widgets.charts.chart import Chart
from agent_desk.ui.widgets.charts.points import ChartTable


class ChartCard(QFrame):
    """`csv_asked` carries the table; who has a file dialog saves it."""

    csv_asked = Signal(object)

    def __init__(self, title: str, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.chart = chart
        self._table_data: ChartTable | None = None
        self._title, self._about = QLabel(title), QLabel()
        self._title.setProperty("kind", "title")
        self._about.setProperty("kind", "caption")
        for label in (self._title, self._about):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._about.setWordWrap(True)
        self._switch = QPushButton(self.tr("Tabla"))
        self._switch.setCheckable(True)
        self._save = QPushButton("CSV")
        for button, name in (
            (self._switch, self.tr("Ver como tabla: {title}")),
            (self._save, self.tr("Guardar en CSV: {title}")),
        ):
            button.setProperty("kind", "link")
            button.setAccessibleName(name.format(title=title))
        self._table = self._make_table(title)
        self._stack = QStackedWidget()
        self._stack.addWidget(chart)
        self._stack.addWidget(self._table)
        self._switch.toggled.connect(lambda is_table: self._stack.setCurrentIndex(int(is_table)))
        self._save.clicked.connect(lambda: self.csv_asked.emit(self._table_data))
        self._lay_out()

    def show_about(self, about: str, title: str = "") -> None:
        self._about.setText(about)
        self._about.setToolTip(about)
        self._about.setVisible(bool(about))
        if title:
            self._title.setText(title)

    def show_table(self, table: ChartTable) -> None:
        """The figures of the chart, row by row."""
        self._table_data = table
        self._table.setColumnCount(len(table.headers))
        self._table.setHorizontalHeaderLabels(list(table.headers))
        self._table.setRowCount(len(table.rows))
        for number, row in enumerate(table.rows):
            for column, cell in enumerate(row):
                item = QTableWidgetItem(cell)
                item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
                self._table.setItem(number, column, item)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._switch)
        head.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 12, 10)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._about)
        column.addWidget(self._stack, 1)

    def _make_table(self, title: str) -> QTableWidget:
        table = QTableWidget()
        table.setProperty("kind", "plain")
        table.setAccessibleName(title)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(26)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        return table
