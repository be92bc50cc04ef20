"""«Contacto»: four views of the contact guard, one list or form at a time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
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

from agent_desk.ui.desk.state import ResultRow
from agent_desk.ui.shell.contact.rules_form import RulesEditor
from agent_desk.ui.shell.contact.state import BLOCKED, PENDING, REPORT, RULES, GuardTable, RulesForm
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key
from agent_desk.ui.widgets.painted import Keycap
from agent_desk.ui.widgets.result_list import ResultList
from agent_desk.ui.widgets.text_table import TextTable, set_widths, text_view

LIST_PX = 264
PAD_PX = 16
EXPORT_KEY = "Ctrl+Shift+G"
_WIDTHS = {  # 0: what is left
    PENDING: (0, 104, 158, 132, 84),
    BLOCKED: (148, 96, 92, 0, 214),
    REPORT: (0, 150, 92, 92, 104, 104),
}


class ContactPanel(PageFrame):
    """Fulfils GuardView. The digits choose a section from anywhere but a field."""

    view_chosen = Signal(str)
    acted = Signal(int, str)
    rules_saved = Signal(object, str)
    export_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Contacto"))
        self._model = TextTable()
        self._can_act: tuple[bool, ...] = ()
        self._sections = self._section_rows()
        self._list, self._heading = ResultList(), QLabel()
        self._table = text_view(self._model, self.tr("Lista"))
        self._empty = QLabel()
        self._ask, self._act = QLineEdit(), QPushButton()
        self._export = IconButton("file-down", self.tr("Exportar para auditoría"))
        self._export_box = over_its_key(self._export, EXPORT_KEY)
        self._act_box = QWidget()
        self._editor = RulesEditor()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._make_content())
        self._pages.addWidget(self._editor)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._make_sections())
        row.addWidget(self._pages, 1)
        self.column.addLayout(row, 1)
        self.add_act(self._export_box)
        self._join()
        self.setFocusProxy(self._list)

    def show_table(self, table: GuardTable) -> None:
        self._pages.setCurrentIndex(0)
        self._mark(table.view)
        self._model.show_rows(table.headers, table.rows)
        self._can_act = table.can_act
        self._empty.setText(table.empty)
        self._empty.setVisible(not table.rows)
        self._table.setVisible(bool(table.rows))
        self._table.setAccessibleName(self._heading.text())
        self._act_box.setVisible(bool(table.act and table.rows))
        self._act.setText(table.act)
        self._ask.setPlaceholderText(table.ask)
        self._ask.setAccessibleName(table.ask)
        self._ask.clear()
        self._export_box.setVisible(table.can_export)
        set_widths(self._table, _WIDTHS.get(table.view, ()))
        if table.rows:
            self._table.selectRow(0)
        self._row_changed()

    def show_form(self, form: RulesForm) -> None:
        self._export_box.hide()
        self._mark(RULES)
        self._editor.show_form(form)
        self._pages.setCurrentIndex(1)

    def _section_rows(self) -> tuple[ResultRow, ...]:
        return (
            ResultRow(
                PENDING, self.tr("Pendientes"), self.tr("Quejas, aclaraciones y avisos"), key="1"
            ),
            ResultRow(
                BLOCKED,
                self.tr("Contactos detenidos"),
                self.tr("Qué regla los detuvo"),
                key="2",
            ),
            ResultRow(REPORT, self.tr("Informe"), self.tr("Por regla, para auditoría"), key="3"),
            ResultRow(
                RULES, self.tr("Reglas propias"), self.tr("Más estrechas que la ley"), key="4"
            ),
        )

    def _make_sections(self) -> QFrame:
        card = _card()
        card.setFixedWidth(LIST_PX)
        label = QLabel(self.tr("Secciones"))
        label.setProperty("kind", "label")
        self._list.setAccessibleName(self.tr("Qué se muestra"))
        self._list.set_row_px(52)
        self._list.show_rows(self._sections, 0)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 12, 8, 8)
        column.setSpacing(8)
        column.addWidget(label)
        column.addWidget(self._list, 1)
        return card

    def _make_content(self) -> QFrame:
        card = _card()
        self._heading.setProperty("kind", "title")
        self._empty.setProperty("kind", "label")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._act.setProperty("kind", "primary")
        self._ask.setMinimumHeight(36)
        row = QHBoxLayout(self._act_box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._ask, 1)
        row.addWidget(self._act)
        row.addWidget(Keycap("Enter"))
        column = QVBoxLayout(card)
        column.setContentsMargins(PAD_PX, 12, PAD_PX, PAD_PX)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._empty, 1)
        column.addWidget(self._table, 1)
        column.addWidget(self._act_box)
        return card

    def _mark(self, view: str) -> None:
        """The section on screen, in the list and as the heading of its card."""
        at = next(at for at, row in enumerate(self._sections) if row.card_id == view)
        self._heading.setText(self._sections[at].title)
        self._list.show_rows(self._sections, at)

    def _join(self) -> None:
        self._list.row_pressed.connect(lambda at: self.view_chosen.emit(self._sections[at].card_id))
        for row in self._sections:
            key = QShortcut(QKeySequence(row.key), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(lambda view=row.card_id: self.view_chosen.emit(view))
        self._act.clicked.connect(self._do)
        self._ask.returnPressed.connect(self._do)
        self._table.activated.connect(lambda _index: self._ask.setFocus())
        self._table.selectionModel().currentRowChanged.connect(lambda *_rows: self._row_changed())
        self._export.clicked.connect(self._choose_file)
        QShortcut(QKeySequence(EXPORT_KEY), self).activated.connect(self._choose_file)
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


def _card() -> QFrame:
    card = QFrame()
    card.setProperty("kind", "card")
    return card
