"""«Plantillas»: texts at the left, the one being edited below them, the very page at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from agent_desk.domain.papers.samples import SAMPLES
from agent_desk.ui.desk.state import ResultRow, Tone
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.shell.shell_keys import shell_key
from agent_desk.ui.widgets.ask_words import ask_words
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key
from agent_desk.ui.widgets.page_sheets import CountPages, PageSheets, RenderPage
from agent_desk.ui.widgets.result_list import ResultList

LIST_PX = 430
_PAUSE_MS = 350  # typing: the page is drawn when the hand rests
_PREVIEW_DPI = 84
_TONES = {Tone.OK: "ok", Tone.WARN: "warn", Tone.BAD: "bad"}


class TemplatesPanel(PageFrame):
    """Fulfils TemplatesView."""

    template_chosen = Signal(str)
    text_chosen = Signal(int)
    text_edited = Signal(str)
    case_chosen = Signal(str)
    version_chosen = Signal(int)
    save_requested = Signal(str)
    own_requested = Signal()

    def __init__(
        self, render: RenderPage, count: CountPages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Plantillas"))
        self._count = count
        self._templates, self._cases, self._versions = QComboBox(), QComboBox(), QComboBox()
        self._list, self._text, self._told = ResultList(), QPlainTextEdit(), QLabel()
        self._sheets = PageSheets(render)
        self._own = IconButton(
            "building-2", self.tr("Propia"), name=self.tr("Plantilla propia del acreedor")
        )
        self._save = IconButton("save", self.tr("Guardar"), "primary", self.tr("Guardar versión"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.text_edited.emit(self._text.toPlainText()))
        self._told.setWordWrap(True)
        self._told.hide()
        self.column.addWidget(self._told)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._make_editor())
        row.addWidget(self._make_preview(), 1)
        self.column.addLayout(row, 1)
        self._make_acts()
        self.setFocusProxy(self._list)

    def show_templates(self, names: Sequence[tuple[str, str]], current: str) -> None:
        self._templates.blockSignals(True)
        self._templates.clear()
        for key, name in names:
            self._templates.addItem(name, key)
        self._templates.setCurrentIndex(self._templates.findData(current))
        self._templates.blockSignals(False)

    def show_texts(self, rows: tuple[ResultRow, ...], selected: int) -> None:
        self._list.show_rows(rows, selected)

    def show_text(self, text: str, *, is_fixed: bool) -> None:
        self._pause.stop()
        self._text.setReadOnly(is_fixed)
        self._text.blockSignals(True)
        self._text.setPlainText(text)
        self._text.blockSignals(False)

    def show_page(self, pdf: bytes) -> None:
        self._sheets.set_dpi(_PREVIEW_DPI)
        self._sheets.set_pdf(pdf, self._count(pdf))

    def show_versions(self, names: Sequence[str]) -> None:
        self._versions.blockSignals(True)
        self._versions.clear()
        self._versions.addItems([*names, self.tr("La que trae el programa")])
        self._versions.setEnabled(bool(names))
        self._versions.blockSignals(False)

    def show_told(self, sentence: str, tone: Tone) -> None:
        self._told.setText(sentence)
        self._told.setProperty("tone", _TONES.get(tone, ""))
        self._told.style().polish(self._told)
        self._told.setVisible(bool(sentence))

    def show_may_save(self, may: bool) -> None:
        self._save.setEnabled(may)

    def _ask_note(self) -> None:
        self._pause.stop()
        self.text_edited.emit(self._text.toPlainText())
        title, asked = self.tr("Guardar versión"), self.tr("¿Qué cambió? Queda en la historia.")
        note = ask_words(self, title, asked)
        if note:
            self.save_requested.emit(note)

    def _make_acts(self) -> None:
        for box, name, width, act in (
            (self._templates, self.tr("Plantilla"), 210, "group"),
            (self._cases, self.tr("Caso de prueba"), 180, "sample"),
            (self._versions, self.tr("Versiones guardadas"), 160, "versions"),
        ):
            box.setAccessibleName(name)
            box.setMinimumWidth(width)
            box.setMaximumWidth(width)
            self.add_act(over_its_key(box, shell_key(act)))
            QShortcut(QKeySequence(shell_key(act)), self).activated.connect(box.showPopup)
        self._cases.addItems(list(SAMPLES))
        self._templates.currentIndexChanged.connect(
            lambda at: self.template_chosen.emit(self._templates.itemData(at))
        )
        self._cases.currentTextChanged.connect(self.case_chosen)
        self._versions.activated.connect(self.version_chosen)
        self._own.clicked.connect(self.own_requested)
        self.add_act(over_its_key(self._own, shell_key("own_template")))
        own = QShortcut(QKeySequence(shell_key("own_template")), self)
        own.activated.connect(self._own.click)
        self._save.setEnabled(False)
        self._save.clicked.connect(self._ask_note)
        self.add_act(over_its_key(self._save, shell_key("save")))
        QShortcut(QKeySequence(shell_key("save")), self).activated.connect(self._save.click)

    def _make_editor(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setFixedWidth(LIST_PX)
        self._list.setAccessibleName(self.tr("Textos de la plantilla"))
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._list.set_row_px(48)
        self._list.row_pressed.connect(self.text_chosen)
        self._text.setAccessibleName(self.tr("Texto que se edita"))
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(150)
        self._text.textChanged.connect(self._pause.start)
        hint = QLabel(
            self.tr("Lo que va entre llaves lo pone el programa: {deudor}, {acreedor}, {total}…")
        )
        hint.setProperty("kind", "caption")
        hint.setWordWrap(True)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self._list, 3)
        column.addWidget(self._text, 2)
        column.addWidget(hint)
        return card

    def _make_preview(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("La página, tal como se imprimiría"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        scroll.setProperty("kind", "ground")
        scroll.setWidget(self._sheets)
        return scroll
