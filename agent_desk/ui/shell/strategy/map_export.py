"""The map on paper: one landscape page as PDF, or an SVG, in the light colours."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from agent_desk.domain.strategy.maps.layout import layout_of
from agent_desk.domain.strategy.maps.model import Gauges, StrategyMap
from agent_desk.ui import tokens
from agent_desk.ui.shell.strategy.map_strokes import MapLook, paint_map

_DPI, _SVG_PX = 96, 1320


def pdf_of(chart: StrategyMap, gauges: Gauges, subtitle: str) -> bytes:
    """One landscape page, letters as letters, whatever the size of the map."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(chart.title)
    margins = QMarginsF(24, 24, 24, 24)
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Landscape, margins))
    painter = QPainter(writer)
    room = QRectF(0, 0, writer.width(), writer.height())
    _paint(painter, chart, gauges, subtitle, room)
    painter.end()
    buffer.close()
    return bytes(kept.data())


def svg_of(chart: StrategyMap, gauges: Gauges, subtitle: str) -> bytes:
    """The same as vectors with real text; the font is named, not embedded."""
    from PySide6.QtSvg import QSvgGenerator

    layout = layout_of(chart, has_title=True, room=_SVG_PX)
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(chart.title)
    size = QSize(round(layout.width), round(layout.height))
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, layout.width, layout.height))
    painter = QPainter(generator)
    paint_map(painter, chart, layout, gauges, MapLook(_ink, subtitle=subtitle))
    painter.end()
    buffer.close()
    return bytes(kept.data())


def write_map(chart: StrategyMap, gauges: Gauges, subtitle: str, file: Path) -> None:
    """As the file's ending says; anything but .svg is a PDF. Raises OSError."""
    draw = svg_of if file.suffix.lower() == ".svg" else pdf_of
    file.write_bytes(draw(chart, gauges, subtitle))


def _paint(
    painter: QPainter, chart: StrategyMap, gauges: Gauges, subtitle: str, room: QRectF
) -> None:
    upright = layout_of(chart, has_title=True).height
    layout = layout_of(chart, has_title=True, room=upright * room.width() / room.height())
    scale = min(room.width() / layout.width, room.height() / layout.height)
    painter.translate((room.width() - layout.width * scale) / 2, 0)
    painter.scale(scale, scale)
    paint_map(painter, chart, layout, gauges, MapLook(_ink, subtitle=subtitle))


def _ink(name: str) -> QColor:
    return QColor("#FFFFFF") if name == "bg" else QColor(tokens.LIGHT[name])
