"""The page itself inside the window: the very PDF that is printed, as pictures of its sheets."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui.desk.state import PageState
from agent_desk.ui.veil import personal
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key
from agent_desk.ui.widgets.page_finder import PageFinder
from agent_desk.ui.widgets.page_sheets import (
    SCREEN_DPI,
    SHEET_GAP,
    CountPages,
    FindWords,
    PageSheets,
    RenderPage,
    count_pages,
)

ZOOMS = (50, 67, 80, 100, 125, 150, 200, 300)  # percent of the paper's size
_FIT = 0
_WIDEST_FIT = 125  # a letter page stretched over a wide screen is harder to read, not easier


class _Shelf(QScrollArea):
    """Tells when the room for the sheets has changed."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class PageView(QFrame):
    """An overlay with the sheets and what can be done with them.

    The window owns Ctrl+P, Ctrl+S and Esc; they are answered here only when nobody else does.
    `find` looks for words in it; `is_delivered` where it can also be mailed and signed.
    """

    print_requested = Signal()
    save_requested = Signal()
    dismissed = Signal()
    mail_requested = Signal()
    sign_requested = Signal()

    def __init__(
        self,
        render: RenderPage,
        page_count: CountPages = count_pages,
        parent: QWidget | None = None,
        *,
        find: FindWords | None = None,
        is_delivered: bool = False,
    ) -> None:
        super().__init__(parent)
        personal(self)
        self.setProperty("kind", "sheet")
        self._count, self._is_delivered = page_count, is_delivered
        self._zoom = _FIT
        self._sheets = PageSheets(render)
        self._title, self._hint, self._zoom_text = QLabel(), QLabel(), QLabel()
        self._scroll = self._make_scroll()
        self._finder = PageFinder(find, self._sheets, self._scroll) if find else None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 10)
        layout.setSpacing(8)
        layout.addLayout(self._make_bar())
        layout.addWidget(self._scroll, 1)
        layout.addLayout(self._make_zoom_bar())
        self.setFocusProxy(self._scroll)
        self._add_keys()
        self.hide()

    def show_page(self, page: PageState | None) -> None:
        """Show a document from its first page, fitted to the width; None hides the view."""
        if page is None:
            self.hide()
            return
        self._title.setText(page.title)
        self._hint.setText(page.hint)
        pages = self._count(page.pdf)
        self._sheets.set_pdf(page.pdf, pages)
        if self._finder:
            self._finder.set_pdf(page.pdf)
        self._scroll.setAccessibleName(
            self.tr("Página de {title}, hojas: {pages}").format(title=page.title, pages=pages)
        )
        self.show()
        self.raise_()
        self._set_zoom(_FIT)
        self._scroll.verticalScrollBar().setValue(0)

    def step_zoom(self, steps: int) -> None:
        """Larger (+1) or smaller (-1), from what is on screen."""
        now = self._percent()
        if steps > 0:
            self._set_zoom(next((zoom for zoom in ZOOMS if zoom > now), ZOOMS[-1]))
        else:
            self._set_zoom(next((zoom for zoom in reversed(ZOOMS) if zoom < now), ZOOMS[0]))

    def fit_width(self) -> None:
        """As wide as the room allows (Ctrl+0)."""
        self._set_zoom(_FIT)

    def zoom_percent(self) -> int:
        """What is shown beside the buttons."""
        return self._percent()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        answers = (
            (QKeySequence.StandardKey.Print, self.print_requested),
            (QKeySequence.StandardKey.Save, self.save_requested),
            (QKeySequence.StandardKey.Cancel, self.dismissed),
        )
        for key, signal in answers:
            if event.matches(key):
                signal.emit()
                return
        super().keyPressEvent(event)

    def _fit_again(self) -> None:
        if self._zoom == _FIT:
            self._set_zoom(_FIT)

    def _percent(self) -> int:
        if self._zoom != _FIT:
            return self._zoom
        room = self._scroll.viewport().width() - 2 * SHEET_GAP - 2  # 2: sizes are rounded
        paper = self._sheets.paper_width_at(SCREEN_DPI) or 1
        return max(ZOOMS[0], min(_WIDEST_FIT, room * 100 // paper))

    def _set_zoom(self, zoom: int) -> None:
        self._zoom = zoom
        percent = self._percent()
        self._sheets.set_dpi(round(SCREEN_DPI * percent / 100))
        self._zoom_text.setText(f"{percent}%")

    def _make_scroll(self) -> _Shelf:
        scroll = _Shelf()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        # Always on: were it to come and go, the width to fit would change under the page.
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        scroll.setProperty("kind", "ground")
        scroll.resized.connect(self._fit_again)
        scroll.setWidget(self._sheets)
        return scroll

    def _make_bar(self) -> QHBoxLayout:
        self._title.setProperty("kind", "title")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self._title, 1, Qt.AlignmentFlag.AlignTop)
        acts = [
            (self.tr("Imprimir"), "printer", "Ctrl+P", "primary", self.print_requested),
            (self.tr("Guardar PDF"), "download", "Ctrl+S", "", self.save_requested),
            (self.tr("Cerrar"), "x", "Esc", "", self.dismissed),
        ]
        if self._is_delivered:  # where agreements are followed, a page also goes by mail
            acts.insert(2, (self.tr("Correo"), "mail", "Ctrl+Shift+W", "", self.mail_requested))
            acts.insert(
                3, (self.tr("Firmar"), "badge-check", "Ctrl+Shift+F3", "", self.sign_requested)
            )
        for text, icon, key, kind, signal in acts:
            button = IconButton(icon, text, kind)
            button.clicked.connect(signal)
            bar.addWidget(over_its_key(button, key))
        return bar

    def _make_zoom_bar(self) -> QHBoxLayout:
        self._hint.setProperty("kind", "caption")
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._zoom_text.setProperty("kind", "label")
        self._zoom_text.setFixedWidth(48)
        self._zoom_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        smaller = self._zoom_button("zoom-out", self.tr("Alejar la página"), "Ctrl+-")
        larger = self._zoom_button("zoom-in", self.tr("Acercar la página"), "Ctrl++")
        fit = self._zoom_button("move-horizontal", self.tr("Ajustar la página al ancho"), "Ctrl+0")
        smaller.clicked.connect(lambda: self.step_zoom(-1))
        larger.clicked.connect(lambda: self.step_zoom(1))
        fit.clicked.connect(self.fit_width)
        bar = QHBoxLayout()
        bar.setSpacing(6)
        bar.addWidget(self._hint, 1)
        if self._finder:
            bar.addWidget(self._finder)
        for widget in (smaller, self._zoom_text, larger, fit):
            bar.addWidget(widget)
        return bar

    def _zoom_button(self, icon: str, name: str, key: str) -> IconButton:
        button = IconButton(icon, name=name)
        button.setToolTip(f"{name} ({key})")
        return button

    def _delivery_keys(self) -> list[tuple[tuple[str, ...], Callable[[], None]]]:
        if not self._is_delivered:
            return []
        return [
            (("Ctrl+Shift+W",), self.mail_requested.emit),
            (("Ctrl+Shift+F3",), self.sign_requested.emit),
        ]

    def _add_keys(self) -> None:
        for keys, act in (
            (("Ctrl++", "Ctrl+="), lambda: self.step_zoom(1)),
            (("Ctrl+-",), lambda: self.step_zoom(-1)),
            (("Ctrl+0",), self.fit_width),
            *self._delivery_keys(),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(act)
