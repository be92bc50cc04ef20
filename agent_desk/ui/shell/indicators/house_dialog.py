"""What the month cost and who works in which team, on one sheet, by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from agent_desk.domain.errors import DeskError
from agent_desk.services.keep_costs import CONCEPTS, HouseBook
from agent_desk.ui.shell.indicators.words import period_text

Rows = Sequence[tuple[str, str]]
_SIZE_PX = (820, 460)


class HouseDialog(QDialog):
    """`keep(costs, teams)` gets the rows as they stand and raises DeskError to stay open."""

    def __init__(
        self, book: HouseBook, keep: Callable[[Rows, Rows], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._book, self._keep = book, keep
        month = period_text(book.period)
        self.setWindowTitle(self.tr("Costos de {month} y equipos").format(month=month))
        self.costs = self._table(self.tr("Costos del mes"), self.tr("Concepto"), self.tr("Pesos"))
        self.teams = self._table(self.tr("Equipos"), self.tr("Persona"), self.tr("Equipo"))
        self._problem = QLabel()
        self._problem.setProperty("tone", "bad")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._fill()
        self._lay_out()
        self.resize(*_SIZE_PX)
        self.costs.setFocus()
        self.costs.setCurrentCell(0, 1)

    def add_row(self) -> None:
        """An empty concept, ready to be written."""
        at = self.costs.rowCount()
        self.costs.setRowCount(at + 1)
        self._put(self.costs, at, "", "")
        self.costs.setCurrentCell(at, 0)
        self.costs.edit(self.costs.currentIndex())

    def remove_row(self) -> None:
        """The concept under the cursor no longer costs anything."""
        if self.costs.currentRow() >= 0:
            self.costs.removeRow(self.costs.currentRow())

    def save(self) -> None:
        """Keeps what is different; what cannot be read is said and stays as typed."""
        self._commit()
        teams = [
            (member.user_id, self._text(self.teams, at, 1))
            for at, member in enumerate(self._book.members)
        ]
        costs = [
            (self._text(self.costs, at, 0), self._text(self.costs, at, 1))
            for at in range(self.costs.rowCount())
        ]
        try:
            self._keep(costs, teams)
        except DeskError as error:
            self._problem.setText(str(error))
            self._problem.show()
            return
        self.accept()

    def _commit(self) -> None:
        """A cell that is being written counts as it stands."""
        for table in (self.costs, self.teams):
            table.setFocus()

    def _fill(self) -> None:
        known = {cost.concept: f"{cost.amount_cents / 100:,.2f}" for cost in self._book.costs}
        rows = [*known.items(), *((name, "") for name in CONCEPTS if name not in known)]
        self.costs.setRowCount(len(rows))
        for at, (concept, amount) in enumerate(rows):
            self._put(self.costs, at, concept, amount)
        self.teams.setRowCount(len(self._book.members))
        for at, member in enumerate(self._book.members):
            self._put(self.teams, at, member.name, member.team)
            name = QTableWidgetItem(member.name)
            name.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.teams.setItem(at, 0, name)

    def _put(self, table: QTableWidget, at: int, name: str, value: str) -> None:
        table.setItem(at, 0, QTableWidgetItem(name))
        cell = QTableWidgetItem(value)
        if table is self.costs:
            cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        table.setItem(at, 1, cell)

    def _text(self, table: QTableWidget, row: int, column: int) -> str:
        item = table.item(row, column)
        return item.text() if item else ""

    def _table(self, name: str, *headers: str) -> QTableWidget:
        table = QTableWidget(0, len(headers))
        table.setAccessibleName(name)
        table.setProperty("kind", "plain")
        table.setHorizontalHeaderLabels(list(headers))
        table.verticalHeader().hide()
        table.setTabKeyNavigation(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        return table

    def _lay_out(self) -> None:
        about = QLabel(
            self.tr("Ins agrega un concepto; Ctrl+Supr lo quita. Un equipo vacío es ninguno.")
        )
        about.setProperty("kind", "caption")
        tables = QHBoxLayout()
        tables.setSpacing(12)
        for table, title in ((self.costs, self.tr("Costos")), (self.teams, self.tr("Equipos"))):
            head = QLabel(title)
            head.setProperty("kind", "title")
            part = QVBoxLayout()
            part.addWidget(head)
            part.addWidget(table, 1)
            tables.addLayout(part, 1)
        add = QPushButton(self.tr("Otro concepto"))
        add.clicked.connect(self.add_row)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(add)
        foot.addWidget(about, 1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.addLayout(tables, 1)
        column.addWidget(self._problem)
        column.addLayout(foot)
        for key, act in (
            ("Ins", self.add_row),
            ("Ctrl+Del", self.remove_row),
            ("Ctrl+Return", self.save),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)
