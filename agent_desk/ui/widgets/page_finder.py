"""Looking for words in the page that is shown: each place tinted, the next one scrolled to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QScrollArea, QWidget

from agent_desk.ui.widgets.page_sheets import FindWords, Found, PageSheets

_LEAST = 2  # letters
_MARGIN_PX = 120


class PageFinder(QWidget):
    """Ctrl+Shift+F writes in it; Enter goes to the next place, Shift+Enter to the one before."""

    def __init__(self, find: FindWords, sheets: PageSheets, scroll: QScrollArea) -> None:
        super().__init__()
        self._find, self._sheets, self._scroll = find, sheets, scroll
        self._pdf, self._found, self._current = b"", list[Found](), -1
        self._field, self._count = QLineEdit(), QLabel()
        self._field.setPlaceholderText(self.tr("Buscar en la página"))
        self._field.setAccessibleName(self.tr("Buscar en la página"))
        self._field.setToolTip(self.tr("Buscar en la página (Ctrl+Shift+F)"))
        self._field.setFixedWidth(200)
        self._field.textChanged.connect(self._search)
        self._field.returnPressed.connect(lambda: self.step(1))
        self._count.setProperty("kind", "label")
        self._count.setFixedWidth(52)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._field)
        row.addWidget(self._count)
        QShortcut(QKeySequence("Ctrl+Shift+F"), self).activated.connect(self._to_field)

    def set_pdf(self, pdf: bytes) -> None:
        """Another page: nothing is looked for yet."""
        self._pdf = pdf
        self._field.clear()
        self._search("")

    def step(self, by: int) -> None:
        """To the next place, around the end."""
        if self._found:
            self._current = (self._current + by) % len(self._found)
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_back:
            self.step(-1)
            return
        super().keyPressEvent(event)

    def _to_field(self) -> None:
        self._field.setFocus()
        self._field.selectAll()

    def _search(self, text: str) -> None:
        wanted = text.strip()
        self._found = self._find(self._pdf, wanted) if len(wanted) >= _LEAST else []
        self._current = 0 if self._found else -1
        self._show()
        if len(wanted) >= _LEAST and not self._found:
            self._count.setText(self.tr("no está"))

    def _show(self) -> None:
        self._sheets.mark(self._found, self._current)
        self._count.setText(f"{self._current + 1} / {len(self._found)}" if self._found else "")
        if self._found:
            place = self._sheets.place_of(self._found[self._current]).center()
            self._scroll.ensureVisible(place.x(), place.y(), _MARGIN_PX, _MARGIN_PX)
