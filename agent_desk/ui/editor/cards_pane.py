"""«Fichas»: the search, the fields of the card, the field being written, the agent's view."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from agent_desk.domain.countries import COUNTRIES
from agent_desk.ui.desk.response import StepsArea
from agent_desk.ui.desk.state import ResultRow, Tone
from agent_desk.ui.editor.acts import Act, ActRow
from agent_desk.ui.editor.field_box import FieldBox, spares_card_key
from agent_desk.ui.editor.field_list import FieldList
from agent_desk.ui.editor.state import CardState, PreviewState
from agent_desk.ui.keys import BETTER_KEY
from agent_desk.ui.widgets.painted import HeadLine, Keycap
from agent_desk.ui.widgets.response_steps import ResponseSteps
from agent_desk.ui.widgets.result_list import ResultList

FIND_PX, PREVIEW_PX = 272, 300
COUNTRY_KEY = "Alt+C"
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class CardsPane(QWidget):
    """Fulfils CardsView; reports acts by their ids."""

    search_edited = Signal(str)
    row_chosen = Signal(int)
    field_chosen = Signal(int)
    edited = Signal(str)
    chosen = Signal(list)
    country_chosen = Signal(str)
    act_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selected = 0
        self._query, self._count, self._list = QLineEdit(), QLabel(), ResultList()
        self._head, self._saved, self._message = HeadLine(18, may_break=True), QLabel(), QLabel()
        self.fields, self.box = FieldList(), FieldBox()
        self._steps = ResponseSteps()
        self._country, self._note = QComboBox(), QLabel()
        self._seen_title, self._seen_quick = QLabel(), QLabel()
        self._acts = ActRow(self._make_acts(), self.act_requested.emit, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._make_finder())
        row.addWidget(self._make_editor(), 1)
        row.addWidget(self._make_preview())
        self._connect()
        self.setFocusProxy(self._query)
        for key, act in ((COUNTRY_KEY, "country"), (BETTER_KEY, "better")):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.act_requested.emit, act))

    def show_rows(self, rows: tuple[ResultRow, ...], selected: int, count: str) -> None:
        self._selected = selected
        self._list.show_rows(rows, selected)
        self._count.setText(count)

    def show_card(self, card: CardState) -> None:
        self._head.show_title(card.title, *card.pills)
        self._saved.setText(card.saved)
        self.fields.show_rows(card.rows, card.selected)
        self.box.show_field(card.field)
        self._acts.enable(
            {"undo": card.can_undo, "redo": card.can_redo, "review": card.can_send}
            | {"discard": card.can_send, "add": card.can_edit, "remove": card.can_edit}
        )

    def show_preview(self, preview: PreviewState | None) -> None:
        self._steps.show_response(preview.response if preview else None)
        self._scroll.fit_steps()
        self._seen_title.setText(preview.response.title if preview and preview.response else "")
        self._seen_quick.setText(preview.quick if preview else "")
        if preview is None:
            self._note.setText("")
            return
        self._country.blockSignals(True)
        self._country.setCurrentText(preview.country)
        self._country.blockSignals(False)
        self._note.setText(preview.note)
        self._set_tone(self._note, preview.tone)

    def show_message(self, text: str, tone: Tone) -> None:
        self._message.setText(text)
        self._set_tone(self._message, tone)

    def set_query(self, text: str) -> None:
        self._query.blockSignals(True)
        self._query.setText(text)
        self._query.blockSignals(False)

    def to_search(self) -> None:
        """F2: the search takes the keys, its old text selected."""
        self._query.setFocus()
        self._query.selectAll()

    def to_card(self) -> None:
        """Alt+S: the fields of the open card take the keys."""
        self.fields.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if spares_card_key(event):
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step and self._list.count():
                wanted = max(0, min(self._list.count() - 1, self._selected + step))
                self._list.setCurrentIndex(self._list.model().index(wanted, 0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.to_card()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._query.clear()
                return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self._query.textChanged.connect(self.search_edited)
        self._query.installEventFilter(self)
        self._list.row_pressed.connect(self._choose)
        self.fields.field_chosen.connect(self.field_chosen)
        self.fields.entered.connect(self.box.take_keys)
        self.box.edited.connect(self.edited)
        self.box.chosen.connect(self.chosen)
        self.box.left.connect(self.to_card)
        self._country.currentIndexChanged.connect(
            lambda at: self.country_chosen.emit(self._country.itemData(at))
        )

    def _choose(self, row: int) -> None:
        self._selected = row
        self.row_chosen.emit(row)

    def _make_acts(self) -> tuple[Act, ...]:
        return (
            Act("undo", "undo-2", self.tr("Deshacer el último cambio"), "Ctrl+Z", is_short=True),
            Act("redo", "refresh-cw", self.tr("Rehacer"), "Ctrl+Shift+Z", is_short=True),
            Act("add", "plus", self.tr("Agregar otro como este"), "Alt+A", is_short=True),
            Act("remove", "trash-2", self.tr("Quitar este"), "Alt+Q", is_short=True),
            Act("history", "history", self.tr("Historial de la ficha"), "Alt+H", is_short=True),
            Act("discard", "x", self.tr("Descartar el borrador"), "Alt+X", is_short=True),
            Act("retire", "ban", self.tr("Retirar de las mesas"), "Alt+D", is_short=True),
            Act("review", "clipboard-check", self.tr("A revisión"), "Alt+R"),
        )

    def _make_test(self) -> Act:
        return Act("test", "flask-conical", self.tr("Debe encontrar esta ficha"), "Alt+E")

    def _make_finder(self) -> QFrame:
        card = _card()
        card.setFixedWidth(FIND_PX)
        self._query.setPlaceholderText(self.tr("¿Qué dijo el cliente?"))
        self._query.setAccessibleName(self.tr("Buscar una ficha"))
        self._query.setMinimumHeight(40)
        self._count.setProperty("kind", "caption")
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._list.set_row_px(46)
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 12, 6, 8)
        column.setSpacing(8)
        column.addLayout(_head(self.tr("Fichas"), "F2", self._count))
        column.addWidget(self._query)
        column.addWidget(self._list, 1)
        column.addWidget(ActRow((self._make_test(),), self.act_requested.emit, self))
        return card

    def _make_editor(self) -> QFrame:
        card = _card()
        self._saved.setProperty("kind", "caption")
        self._message.setWordWrap(True)
        title = QHBoxLayout()
        title.addWidget(self._head, 1)
        title.addWidget(self._saved, 0, Qt.AlignmentFlag.AlignTop)
        title.addWidget(Keycap("Alt+S"), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 12, 14, 10)
        column.setSpacing(6)
        column.addLayout(title)
        column.addWidget(self.fields, 5)
        column.addWidget(self.box, 2)
        column.addWidget(self._message)
        column.addWidget(self._acts)
        return card

    def _make_preview(self) -> QFrame:
        card = _card()
        card.setFixedWidth(PREVIEW_PX)
        for code, name in COUNTRIES.items():
            self._country.addItem(name, code)
        self._country.setAccessibleName(self.tr("País de la vista previa"))
        self._note.setWordWrap(True)
        self._steps.set_look(15, is_wide=True)
        self._scroll = StepsArea(self._steps)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 12, 12, 10)
        column.setSpacing(8)
        column.addLayout(_head(self.tr("Así la ve el agente"), COUNTRY_KEY, QLabel()))
        column.addWidget(self._country)
        column.addWidget(self._note)
        for label, kind in ((self._seen_title, "label"), (self._seen_quick, "caption")):
            label.setProperty("kind", kind)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self._scroll, 1)
        return card

    def _set_tone(self, label: QLabel, tone: Tone) -> None:
        label.setProperty("tone", tone.value)
        label.style().unpolish(label)
        label.style().polish(label)


def _card() -> QFrame:
    card = QFrame()
    card.setProperty("kind", "card")
    return card


def _head(title: str, key: str, count: QLabel) -> QHBoxLayout:
    label = QLabel(title)
    label.setProperty("kind", "label")
    head = QHBoxLayout()
    head.addWidget(label)
    head.addWidget(Keycap(key))
    head.addStretch(1)
    head.addWidget(count)
    return head
