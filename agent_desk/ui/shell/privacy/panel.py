"""«Privacidad»: four lists, what can be done with each row, and the forms that add one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
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
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.shell.privacy.request_forms import (
    Correction,
    NewConsent,
    NewHardship,
    NewRequest,
)
from agent_desk.ui.shell.privacy.state import (
    BLOCKED,
    CONSENTS,
    HARDSHIPS,
    KEPT,
    NEW_HARDSHIP,
    NEW_REQUEST,
    REQUESTS,
    ActChoice,
    FormChoices,
    PrivacyTable,
)
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key
from agent_desk.ui.widgets.painted import Keycap
from agent_desk.ui.widgets.result_list import ResultList
from agent_desk.ui.widgets.text_table import TextTable, set_widths, text_view

LIST_PX = 264
PAD_PX = 16
ACT_PX = 240
ADD_KEY = "Ins"
_WIDTHS = {  # 0: what is left
    REQUESTS: (150, 116, 140, 0, 120),
    CONSENTS: (124, 150, 116, 0, 84, 176),
    BLOCKED: (124, 116, 236, 0),
    KEPT: (116, 260, 100, 110, 0),
    HARDSHIPS: (156, 120, 116, 170, 0),
}


class PrivacyPanel(PageFrame):
    """Fulfils PrivacyView. The digits choose a section from anywhere but a field."""

    view_chosen = Signal(str)
    acted = Signal(str, int, str)
    request_given = Signal(object)
    consent_given = Signal(object)
    correction_given = Signal(object)
    hardship_given = Signal(object)

    def __init__(self, choices: FormChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Privacidad"))
        self._row_acts: tuple[tuple[ActChoice, ...], ...] = ()
        self._form_of = ""
        self._sections = self._section_rows()
        self._model = TextTable()
        self._list, self._heading, self._empty = ResultList(), QLabel(), QLabel()
        self._table = text_view(self._model, self.tr("Lista"))
        self._what, self._ask, self._do_it = QComboBox(), QLineEdit(), QPushButton()
        self._act_box = QWidget()
        self._add = IconButton("plus", self.tr("Nueva solicitud"), "primary")
        self._add_box = over_its_key(self._add, ADD_KEY)
        self._request, self._consent = NewRequest(choices), NewConsent(choices)
        self._correction, self._hardship = Correction(choices), NewHardship(choices)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._make_content())
        for form in (self._request, self._consent, self._correction, self._hardship):
            self._pages.addWidget(_in_card(form))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._make_sections())
        row.addWidget(self._pages, 1)
        self.column.addLayout(row, 1)
        self.add_act(self._add_box)
        self._join()
        self.setFocusProxy(self._list)

    def show_table(self, table: PrivacyTable) -> None:
        chosen = self._table.currentIndex().row() if self._form_of == table.view else 0
        self._form_of = table.view
        self._pages.setCurrentIndex(0)
        self._mark(table.view)
        self._model.show_rows(table.headers, table.rows)
        self._row_acts = table.acts
        self._empty.setText(table.empty)
        self._empty.setVisible(not table.rows)
        self._table.setVisible(bool(table.rows))
        self._table.setAccessibleName(self._heading.text())
        set_widths(self._table, _WIDTHS[table.view])
        self._add_box.setVisible(bool(table.form))
        self._add.setText(f"\N{EN SPACE}{table.add}")
        self._add.setAccessibleName(table.add)
        self._add.setProperty("form", table.form)
        if table.rows:
            self._table.selectRow(min(max(chosen, 0), len(table.rows) - 1))
        self._row_changed()

    def show_correction(self, account: str) -> None:
        self._pages.setCurrentIndex(3)
        self._correction.begin(account)

    def ask_folder(self) -> Path | None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Dónde guardar la copia"))
        return Path(name) if name else None

    def _section_rows(self) -> tuple[ResultRow, ...]:
        return (
            ResultRow(
                REQUESTS, self.tr("Solicitudes"), self.tr("Ver, corregir, cancelar"), key="1"
            ),
            ResultRow(
                CONSENTS, self.tr("Permisos"), self.tr("Quién dijo que sí, y la prueba"), key="2"
            ),
            ResultRow(BLOCKED, self.tr("Bloqueados"), self.tr("Sellados hasta su plazo"), key="3"),
            ResultRow(KEPT, self.tr("Conservación"), self.tr("Qué se suprimió y qué no"), key="4"),
            ResultRow(HARDSHIPS, self.tr("Dificultades"), self.tr("Por qué no puede"), key="5"),
        )

    def _make_sections(self) -> QFrame:
        label = QLabel(self.tr("Secciones"))
        label.setProperty("kind", "label")
        self._list.setAccessibleName(self.tr("Qué se muestra"))
        self._list.set_row_px(52)
        self._list.show_rows(self._sections, 0)
        card = _card()
        card.setFixedWidth(LIST_PX)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 12, 8, 8)
        column.setSpacing(8)
        column.addWidget(label)
        column.addWidget(self._list, 1)
        return card

    def _make_content(self) -> QFrame:
        self._heading.setProperty("kind", "title")
        self._empty.setProperty("kind", "label")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._do_it.setProperty("kind", "primary")
        self._do_it.setText(self.tr("Hacerlo"))
        self._do_it.setAccessibleName(self.tr("Hacer lo elegido"))
        self._what.setAccessibleName(self.tr("Qué hacer con el renglón"))
        self._what.setMinimumWidth(ACT_PX)
        self._ask.setAccessibleName(self.tr("Lo que hace falta escribir"))
        row = QHBoxLayout(self._act_box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._what)
        row.addWidget(self._ask, 1)
        row.addStretch()
        row.addWidget(self._do_it)
        row.addWidget(Keycap("Enter"))
        card = _card()
        column = QVBoxLayout(card)
        column.setContentsMargins(PAD_PX, 12, PAD_PX, PAD_PX)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._empty, 1)
        column.addWidget(self._table, 1)
        column.addWidget(self._act_box)
        return card

    def _mark(self, view: str) -> None:
        at = next(at for at, row in enumerate(self._sections) if row.card_id == view)
        self._heading.setText(self._sections[at].title)
        self._list.show_rows(self._sections, at)

    def _join(self) -> None:
        self._list.row_pressed.connect(lambda at: self.view_chosen.emit(self._sections[at].card_id))
        for row in self._sections:
            self._on_key(row.key, lambda view=row.card_id: self.view_chosen.emit(view))
        self._on_key(ADD_KEY, self._open_form)
        self._add.clicked.connect(self._open_form)
        self._do_it.clicked.connect(self._do)
        self._ask.returnPressed.connect(self._do)
        self._what.currentIndexChanged.connect(lambda _at: self._act_changed())
        self._table.activated.connect(lambda _index: self._what.setFocus())
        self._table.selectionModel().currentRowChanged.connect(lambda *_rows: self._row_changed())
        self._request.given.connect(self.request_given)
        self._consent.given.connect(self.consent_given)
        self._correction.given.connect(self.correction_given)
        self._hardship.given.connect(self.hardship_given)
        for form in (self._request, self._consent, self._correction, self._hardship):
            form.left.connect(self._back)

    def _on_key(self, key: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _open_form(self) -> None:
        if self._pages.currentIndex() or not self._add_box.isVisible():
            return
        asked = self._add.property("form")
        begins = {
            NEW_REQUEST: (1, self._request.begin),
            NEW_HARDSHIP: (4, self._hardship.begin),
        }
        page, begin = begins.get(asked, (2, self._consent.begin))
        self._pages.setCurrentIndex(page)
        begin()

    def _back(self) -> None:
        self._pages.setCurrentIndex(0)
        self.show_problem("")
        self._list.setFocus()

    def _row_changed(self) -> None:
        choices = self._choices()
        self._what.blockSignals(True)
        self._what.clear()
        for choice in choices:
            self._what.addItem(choice.label, choice.id)
        self._what.blockSignals(False)
        self._act_box.setVisible(bool(choices))
        self._act_changed()

    def _act_changed(self) -> None:
        choices, at = self._choices(), self._what.currentIndex()
        if not 0 <= at < len(choices):
            return
        choice = choices[at]
        self._ask.clear()
        self._ask.setVisible(bool(choice.ask))
        self._ask.setPlaceholderText(choice.ask)
        self._ask.setAccessibleName(choice.ask or self.tr("Lo que hace falta escribir"))
        completer = QCompleter(list(choice.hints), self._ask)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._ask.setCompleter(completer)

    def _choices(self) -> tuple[ActChoice, ...]:
        row = max(self._table.currentIndex().row(), 0)
        return self._row_acts[row] if row < len(self._row_acts) else ()

    def _do(self) -> None:
        if self._what.currentIndex() >= 0 and self._act_box.isVisibleTo(self):
            row = max(self._table.currentIndex().row(), 0)
            self.acted.emit(str(self._what.currentData()), row, self._ask.text())


def _card() -> QFrame:
    card = QFrame()
    card.setProperty("kind", "card")
    return card


def _in_card(form: QWidget) -> QFrame:
    card = _card()
    column = QVBoxLayout(card)
    column.setContentsMargins(PAD_PX, 12, PAD_PX, PAD_PX)
    column.addWidget(form)
    return card
