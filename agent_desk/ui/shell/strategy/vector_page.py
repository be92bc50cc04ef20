"""A picture of known size as one page of PDF or as SVG, drawn by the same strokes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

_DPI = 96
_MARGIN_PT = 24.0
Draw = Callable[[QPainter], None]
Size = tuple[float, float]


def page_ratio() -> float:
    """Width by height of what can be drawn on a landscape A4."""
    a4 = QPageSize(QPageSize.PageSizeId.A4).rectPoints()
    return (a4.height() - 2 * _MARGIN_PT) / (a4.width() - 2 * _MARGIN_PT)


def pdf_page(title: str, size: Size, draw: Draw) -> bytes:
    """One A4, landscape when the picture is wider than high; letters stay letters."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(title)
    ways = QPageLayout.Orientation
    way = ways.Landscape if size[0] > size[1] else ways.Portrait
    margins = QMarginsF(_MARGIN_PT, _MARGIN_PT, _MARGIN_PT, _MARGIN_PT)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, margins))
    painter = QPainter(writer)
    scale = min(writer.width() / size[0], writer.height() / size[1])
    painter.translate((writer.width() - size[0] * scale) / 2, 0)
    painter.scale(scale, scale)
    draw(painter)
    painter.end()
    buffer.close()
    return bytes(kept.data())


def svg_page(title: str, size: Size, draw: Draw) -> bytes:
    """Vectors with real text; the font is named, not embedded."""
    from PySide6.QtSvg import QSvgGenerator

    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(title)
    generator.setSize(QSize(round(size[0]), round(size[1])))
    generator.setViewBox(QRectF(0, 0, *size))
    painter = QPainter(generator)
    draw(painter)
    painter.end()
    buffer.close()
    return bytes(kept.data())
