"""The map on paper: one landscape page as PDF, or an SVG, in the light colours."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor

from agent_desk.domain.strategy.maps.layout import layout_of
from agent_desk.domain.strategy.maps.model import Gauges, StrategyMap
from agent_desk.ui import tokens
from agent_desk.ui.shell.strategy.map_strokes import MapLook, paint_map
from agent_desk.ui.shell.strategy.vector_page import page_ratio, pdf_page, svg_page

_PRINTED_CARD = 340.0


def pdf_of(chart: StrategyMap, gauges: Gauges, subtitle: str) -> bytes:
    """One landscape page, whatever the size of the map."""
    return _drawn(chart, gauges, subtitle, is_svg=False)


def svg_of(chart: StrategyMap, gauges: Gauges, subtitle: str) -> bytes:
    """The same as vectors with real text."""
    return _drawn(chart, gauges, subtitle, is_svg=True)


def write_map(chart: StrategyMap, gauges: Gauges, subtitle: str, file: Path) -> None:
    """As the file's ending says; anything but .svg is a PDF. Raises OSError."""
    draw = svg_of if file.suffix.lower() == ".svg" else pdf_of
    file.write_bytes(draw(chart, gauges, subtitle))


def _drawn(chart: StrategyMap, gauges: Gauges, subtitle: str, *, is_svg: bool) -> bytes:
    columns = max([one.column + 1 for one in chart.objectives] + [3])
    # Wide enough for the names of objectives and indicators: on paper nobody sees a tool tip.
    narrow = layout_of(chart, has_title=True)
    room = narrow.width + columns * (_PRINTED_CARD - narrow.card_w)
    layout = layout_of(chart, has_title=True, room=max(room, narrow.height * page_ratio()))
    look = MapLook(_ink, subtitle=subtitle)
    page = svg_page if is_svg else pdf_page
    return page(
        chart.title,
        (layout.width, layout.height),
        lambda painter: paint_map(painter, chart, layout, gauges, look),
    )


def _ink(name: str) -> QColor:
    return QColor(tokens.LIGHT["surface" if name == "bg" else name])
