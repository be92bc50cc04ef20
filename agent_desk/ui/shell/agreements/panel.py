"""«Convenios»: groups and list at the left, the open agreement beside them, its page over both."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agent_desk.domain.papers.texts import KIND_NAMES
from agent_desk.services.follow_up import TABS
from agent_desk.ui.desk.state import PageState, ResultRow, Tone
from agent_desk.ui.shell.agreements.words import tab_name
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.shell.reading import Reading
from agent_desk.ui.shell.reading_view import ReadingView
from agent_desk.ui.shell.shell_keys import shell_key
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key
from agent_desk.ui.widgets.page_sheets import CountPages, FindWords, RenderPage
from agent_desk.ui.widgets.page_view import PageView
from agent_desk.ui.widgets.painted import Keycap
from agent_desk.ui.widgets.result_list import ResultList

LIST_PX = 400
_TONES = {Tone.OK: "ok", Tone.WARN: "warn", Tone.BAD: "bad"}


class AgreementsPanel(PageFrame):
    """Fulfils AgreementsView. A PDF dropped anywhere on it is verified."""

    tab_chosen = Signal(str)
    row_chosen = Signal(int)
    page_requested = Signal(str)
    remind_requested = Signal()
    batch_requested = Signal(str)
    cancel_requested = Signal()
    verify_requested = Signal()
    file_dropped = Signal(str)
    payment_requested = Signal()
    mark_requested = Signal(str)
    offer_requested = Signal()
    accept_requested = Signal()
    withdraw_requested = Signal()

    def __init__(
        self, render: RenderPage, count: CountPages, find: FindWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Convenios"))
        self.setAcceptDrops(True)
        self._tabs, self._list, self._told = QComboBox(), ResultList(), QLabel()
        self._reading = ReadingView(self.tr("Convenio"))
        self._progress, self._progress_card = QProgressBar(), QFrame()
        self.page = PageView(render, count, self, find=find, is_delivered=True)
        self._make_told()
        self.column.addWidget(self._told)
        self.column.addWidget(self._make_progress())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._make_list())
        row.addWidget(self._reading, 1)
        self.column.addLayout(row, 1)
        self._make_acts()
        self.setFocusProxy(self._list)

    def show_tabs(self, counts: Mapping[str, int], current: str) -> None:
        self._tabs.blockSignals(True)
        for at, tab in enumerate(TABS):
            self._tabs.setItemText(at, f"{tab_name(tab)} · {counts[tab]}")
        self._tabs.setCurrentIndex(TABS.index(current))
        self._tabs.blockSignals(False)

    def show_rows(self, rows: tuple[ResultRow, ...], selected: int) -> None:
        self._list.show_rows(rows, selected)

    def show_reading(self, reading: Reading | None) -> None:
        self._reading.show_reading(reading)

    def show_told(self, sentence: str, tone: Tone) -> None:
        """What just happened; it stays until the next thing does."""
        self._told.setText(sentence)
        self._told.setProperty("tone", _TONES.get(tone, ""))
        self._told.style().polish(self._told)
        self._told.setVisible(bool(sentence))

    def show_page(self, page: PageState | None) -> None:
        self.page.setGeometry(self.rect())
        self.page.show_page(page)
        (self.page if page else self._list).setFocus()

    def show_progress(self, done: int, count: int) -> None:
        self._progress_card.setVisible(bool(count))
        self._progress.setMaximum(max(1, count))
        self._progress.setValue(done)
        self._progress.setFormat(f"{done} / {count}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.page.setGeometry(self.rect())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls()[:1]:
            if url.isLocalFile():
                self.file_dropped.emit(url.toLocalFile())

    def _make_acts(self) -> None:
        pages = IconButton("file-text", self.tr("Páginas"))
        pages.setMenu(self._menu(self.page_requested))
        batch = IconButton("printer", self.tr("Imprimir el grupo"))
        batch.setMenu(self._menu(self.batch_requested))
        remind = IconButton("bell", self.tr("Recordatorio"))
        remind.clicked.connect(self.remind_requested)
        verify = IconButton("shield-check", self.tr("Verificar un PDF"))
        verify.clicked.connect(self.verify_requested)
        offers = IconButton("handshake", self.tr("Oferta"))
        offers.setMenu(self._offers_menu())
        for button, name, act in (
            (offers, "offer_state", offers.showMenu),
            (remind, "remind", self.remind_requested.emit),
            (batch, "batch", batch.showMenu),
            (verify, "verify", self.verify_requested.emit),
            (pages, "print", partial(self.page_requested.emit, "")),
        ):
            self._add_keyed(button, name, act)
        verify.setToolTip(self.tr("O suelte aquí el archivo (Ctrl+Shift+O)"))

    def _add_keyed(self, button: QPushButton, name: str, act: Callable[[], object]) -> None:
        key = shell_key(name)
        self.add_act(over_its_key(button, key))
        QShortcut(QKeySequence(key), self).activated.connect(act)

    def allow_payments(self) -> None:
        """For supervision: what the creditor confirmed, what came back, what was of another."""
        button, menu = IconButton("banknote", self.tr("Pagos")), QMenu(self)
        menu.addAction(self.tr("Registrar un pago confirmado…"), self.payment_requested.emit)
        for mark, words in (
            ("bounced", self.tr("Un pago no pasó…")),
            ("reversed", self.tr("Un pago se devolvió…")),
            ("moved", self.tr("Un pago era de otra cuenta…")),
        ):
            menu.addAction(words, partial(self.mark_requested.emit, mark))
        button.setMenu(menu)
        self._add_keyed(button, "payments", button.showMenu)

    def _offers_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("La persona la aceptó"), self.accept_requested.emit)
        menu.addAction(self.tr("Ofrecer el borrador por escrito"), self.offer_requested.emit)
        menu.addAction(self.tr("Retirarla…"), self.withdraw_requested.emit)
        return menu

    def _menu(self, signal: object) -> QMenu:
        menu = QMenu(self)
        for kind, name in KIND_NAMES.items():
            menu.addAction(name, partial(signal.emit, kind))  # type: ignore[attr-defined]
        return menu

    def _make_list(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setFixedWidth(LIST_PX)
        self._tabs.setAccessibleName(self.tr("Qué convenios mostrar"))
        self._tabs.setMinimumHeight(36)
        for tab in TABS:
            self._tabs.addItem(tab_name(tab), tab)
        self._tabs.currentIndexChanged.connect(lambda at: self.tab_chosen.emit(TABS[at]))
        self._list.setAccessibleName(self.tr("Convenios del grupo"))
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._list.set_row_px(56)
        self._list.row_pressed.connect(self.row_chosen)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 12, 8, 8)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._tabs, 1)
        head.addWidget(Keycap(shell_key("group")))
        QShortcut(QKeySequence(shell_key("group")), self).activated.connect(self._tabs.showPopup)
        column.addLayout(head)
        column.addWidget(self._list, 1)
        return card

    def _make_told(self) -> None:
        self._told.setWordWrap(True)
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._told.hide()

    def _make_progress(self) -> QFrame:
        card = self._progress_card
        card.setProperty("kind", "card")
        self._progress.setAccessibleName(self.tr("Páginas impresas"))
        cancel = QPushButton(self.tr("Detener"))
        cancel.setAccessibleName(self.tr("Detener la impresión del grupo"))
        cancel.clicked.connect(self.cancel_requested)
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self._progress, 1)
        row.addWidget(cancel)
        card.hide()
        return card
