"""The sheets of a PDF, one under another; each is drawn when it first comes into view."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

PageImage = tuple[int, int, int, bytes]
RenderPage = Callable[[bytes, int, int], PageImage]
"""(pdf, page from 0, dpi) -> (width px, height px, bytes per line, BGR bytes)."""
CountPages = Callable[[bytes], int]
Found = tuple[int, float, float, float, float]
"""(page from 0, left, top, right, bottom) in points from the top left corner."""
FindWords = Callable[[bytes, str], list[Found]]

SCREEN_DPI = 96
_POINTS_DPI = 72
SHEET_GAP = 16
_SHADOW = 3


def count_pages(pdf: bytes) -> int:
    """Pages of a PDF whose page objects are not packed, as reportlab writes them; at least 1."""
    return max(1, len(re.findall(rb"/Type\s*/Page\b", pdf)))


class PageSheets(QWidget):
    """Paints pages centred; sizes come from the first page until each is drawn."""

    def __init__(self, render: RenderPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._render = render
        self._pdf = b""
        self._pages = 0
        self._dpi = SCREEN_DPI
        self._images: dict[int, QImage] = {}
        self._found: list[Found] = []
        self._current = -1
        self._paper = QSize(816, 1056)  # letter at 96 dpi until the first page says otherwise
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_pdf(self, pdf: bytes, pages: int) -> None:
        """Show another document; the zoom stays."""
        self._pdf, self._pages = pdf, pages
        self._measure()

    def set_dpi(self, dpi: int) -> None:
        """Logical dots per inch: 96 is the size of the paper."""
        if dpi != self._dpi:
            self._dpi = dpi
            self._measure()

    def mark(self, found: list[Found], current: int) -> None:
        """Tint what a search found; `current` is the one to look at."""
        self._found, self._current = found, current
        self.update()

    def place_of(self, found: Found) -> QRect:
        """Where it stands, for scrolling to it."""
        page, left, top, right, bottom = found
        scale = self._dpi / _POINTS_DPI
        corner = QPoint(round(left * scale), round(top * scale)) + self._sheet(page).topLeft()
        return QRect(corner, QSize(round((right - left) * scale), round((bottom - top) * scale)))

    def paper_width_at(self, dpi: int) -> int:
        """Logical width of the first page at that zoom, without margins."""
        return round(self._paper.width() * dpi / self._dpi)

    def page_top(self, page: int) -> int:
        """Where a page begins, for scrolling to it."""
        return SHEET_GAP + page * (self._paper.height() + SHEET_GAP)

    def sizeHint(self) -> QSize:
        height = self.page_top(self._pages) if self._pages else 0
        return QSize(self._paper.width() + 2 * SHEET_GAP, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page in range(self._pages):
            sheet = self._sheet(page)
            if sheet.adjusted(0, 0, _SHADOW, _SHADOW).intersects(event.rect()):
                self._paint_sheet(painter, sheet, page)

    def _paint_sheet(self, painter: QPainter, sheet: QRect, page: int) -> None:
        shadow = QColor(self.palette().color(QPalette.ColorRole.Shadow))
        shadow.setAlpha(60)
        painter.fillRect(sheet.translated(_SHADOW, _SHADOW), shadow)
        painter.drawImage(sheet, self._image(page))
        for at, found in enumerate(self._found):
            if found[0] == page:
                tint = QColor(self.palette().color(QPalette.ColorRole.Highlight))
                tint.setAlpha(150 if at == self._current else 70)
                painter.fillRect(self.place_of(found).adjusted(-1, -1, 1, 1), tint)

    def _sheet(self, page: int) -> QRect:
        left = max(SHEET_GAP, (self.width() - self._paper.width()) // 2)
        return QRect(QPoint(left, self.page_top(page)), self._paper)

    def _measure(self) -> None:
        self._images.clear()
        if self._pages:
            first = self._image(0)
            self._paper = first.deviceIndependentSize().toSize()
        self.setFixedSize(self.sizeHint())
        self.update()

    def _image(self, page: int) -> QImage:
        if page not in self._images:
            ratio = self.devicePixelRatioF()
            dpi = round(self._dpi * ratio)
            width, height, stride, pixels = self._render(self._pdf, page, dpi)
            image = QImage(pixels, width, height, stride, QImage.Format.Format_BGR888).copy()
            image.setDevicePixelRatio(ratio)
            self._images[page] = image
        return self._images[page]
