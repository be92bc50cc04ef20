"""«Contacto»: four views of the contact guard, one list or form at a time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui.shell.contact.rules_form import RulesEditor
from agent_desk.ui.shell.contact.state import BLOCKED, PENDING, REPORT, RULES, GuardTable, RulesForm
from agent_desk.ui.shell.contact.table import TextTable, text_view
from agent_desk.ui.shell.page_frame import PageFrame

_WIDTHS = {
    PENDING: (380, 150, 170, 140),
    BLOCKED: (160, 150, 120, 420),
    REPORT: (320, 180, 110, 110, 110),
}


class ContactPanel(PageFrame):
    """Fulfils GuardView."""

    view_chosen = Signal(str)
    acted = Signal(int, str)
    rules_saved = Signal(object, str)
    export_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Contacto"))
        self._model = TextTable()
        self._can_act: tuple[bool, ...] = ()
        self._table = text_view(self._model, self.tr("Lista"))
        self._empty = QLabel()
        self._empty.setProperty("kind", "label")
        self._ask, self._act = QLineEdit(), QPushButton()
        self._act.setProperty("kind", "primary")
        self._export = QPushButton(self.tr("Exportar para auditoría"))
        self._editor = RulesEditor()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._make_list())
        self._pages.addWidget(self._editor)
        self.column.addWidget(self._pages, 1)
        self.add_act(self._export)
        self.add_act(self._make_chooser())
        self._join()
        self.setFocusProxy(self._table)

    def show_table(self, table: GuardTable) -> None:
        self._pages.setCurrentIndex(0)
        self._model.show_rows(table.headers, table.rows)
        self._can_act = table.can_act
        self._empty.setText(table.empty)
        self._empty.setVisible(not table.rows)
        self._ask.setVisible(bool(table.act and table.rows))
        self._act.setVisible(bool(table.act and table.rows))
        self._act.setText(table.act)
        self._ask.setPlaceholderText(table.ask)
        self._ask.setAccessibleName(table.ask)
        self._ask.clear()
        self._export.setVisible(table.can_export)
        for column, width in enumerate(_WIDTHS.get(table.view, ())):
            self._table.setColumnWidth(column, width)
        if table.rows:
            self._table.selectRow(0)
        self._row_changed()

    def show_form(self, form: RulesForm) -> None:
        self._export.hide()
        self._editor.show_form(form)
        self._pages.setCurrentIndex(1)

    def _make_list(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        row = QHBoxLayout()
        row.setContentsMargins(10, 4, 10, 6)
        row.addWidget(self._ask, 1)
        row.addWidget(self._act)
        column = QVBoxLayout(card)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self._empty)
        column.addWidget(self._table, 1)
        column.addLayout(row)
        return card

    def _make_chooser(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Qué se muestra"))
        box.setMinimumWidth(210)
        for view, words in (
            (PENDING, self.tr("Pendientes")),
            (BLOCKED, self.tr("Contactos detenidos")),
            (REPORT, self.tr("Informe")),
            (RULES, self.tr("Reglas propias")),
        ):
            box.addItem(words, view)
        box.currentIndexChanged.connect(lambda at: self.view_chosen.emit(box.itemData(at)))
        return box

    def _join(self) -> None:
        self._act.clicked.connect(self._do)
        self._ask.returnPressed.connect(self._do)
        self._table.activated.connect(lambda _index: self._ask.setFocus())
        self._table.selectionModel().currentRowChanged.connect(lambda *_rows: self._row_changed())
        self._export.clicked.connect(self._choose_file)
        self._editor.saved.connect(self.rules_saved)
        self._editor.not_understood.connect(self.show_problem)

    def _row_changed(self) -> None:
        row = self._table.currentIndex().row()
        can = 0 <= row < len(self._can_act) and self._can_act[row]
        self._act.setEnabled(can)
        self._ask.setEnabled(can)

    def _do(self) -> None:
        row = self._table.currentIndex().row()
        if row >= 0 and self._act.isEnabled():
            self.acted.emit(row, self._ask.text())

    def _choose_file(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Exportar para auditoría"), "contactos.csv", "CSV (*.csv)"
        )
        if name:
            self.export_requested.emit(Path(name))
