"""The map as strokes: the same on screen, in a PDF and in an SVG."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from agent_desk.domain.strategy.maps.layout import HEAD, MARGIN, RADIUS, Box, Layout, Way
from agent_desk.domain.strategy.maps.model import (
    RULE,
    THEME_WORDS,
    Gauge,
    Gauges,
    Objective,
    Standing,
    StrategyMap,
    Theme,
)
from agent_desk.ui import fonts
from agent_desk.ui.wording import translate

Ink = Callable[[str], QColor]
_TEXT, _SMALL = 14, 12
_PILL_H = 22
_TEXT_PAD, _THEME_W, _PILL_PAD, _GAUGE_PAD = 24, 16, 18, 31  # beside the words of a card
_ARROW = 7.0
_TONES = {"good": "ok", "near": "warn", "far": "bad"}
_LINES = {
    Standing.UNTESTED: ("border_strong", Qt.PenStyle.DashLine),
    Standing.IN_PILOT: ("warn", Qt.PenStyle.DashDotLine),
    Standing.SUSTAINED: ("ok", Qt.PenStyle.SolidLine),
    Standing.REFUTED: ("bad", Qt.PenStyle.DotLine),
}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class MapLook:
    """`ink` gives the colour of a token: the theme's on screen, the light one's on paper."""

    ink: Ink
    selected: str = ""
    subtitle: str = ""  # "" paints no title


def paint_map(
    painter: QPainter, chart: StrategyMap, layout: Layout, gauges: Gauges, look: MapLook
) -> None:
    """Everything, in the pixels of the layout."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, layout.width, layout.height), look.ink("bg"))
    if look.subtitle:
        _paint_title(painter, chart, layout, look)
    for lane in chart.perspectives:
        _paint_lane(painter, layout.lanes[lane.id], lane.name, lane.colour, look.ink)
    for way in layout.ways:
        paint_way(painter, way, look.ink, is_strong=look.selected in way.link.key)
    colours = {lane.id: lane.colour for lane in chart.perspectives}
    for one in chart.objectives:
        if one.id in layout.cards:
            _paint_card(painter, layout.cards[one.id], one, colours[one.perspective], gauges, look)


def card_need(chart: StrategyMap, gauges: Gauges) -> float:
    """The width at which no card cuts a word."""
    title = QFontMetricsF(fonts.font(_TEXT, fonts.SEMIBOLD))
    pill, small = (QFontMetricsF(fonts.font(_SMALL, w)) for w in (fonts.SEMIBOLD, fonts.REGULAR))
    need = 0.0
    for one in chart.objectives:
        above = title.horizontalAdvance(one.text) + _TEXT_PAD + (_THEME_W if one.theme else 0)
        below = 0.0
        if one.indicators:
            gauge = gauges.get(one.indicators[0])
            name = gauge.name if gauge else one.indicators[0]
            figure = pill.horizontalAdvance(_gauge_words(gauge)) + _PILL_PAD
            below = small.horizontalAdvance(name) + figure + _GAUGE_PAD
        need = max(need, above, below)
    return math.ceil(need) + 1


def way_path(way: Way) -> QPainterPath:
    """The line of a link, corners rounded."""
    points = [QPointF(*point) for point in way.points]
    path = QPainterPath(points[0])
    if way.is_curve:
        path.cubicTo(points[1], points[2], points[3])
        return path
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        path.lineTo(_towards(corner, before))
        path.quadTo(corner, _towards(corner, after))
    path.lineTo(points[-1])
    return path


def paint_way(painter: QPainter, way: Way, ink: Ink, *, is_strong: bool) -> None:
    """A link: its dashes say what is known of the hypothesis."""
    colour, dashes = _LINES[way.link.standing]
    pen = QPen(ink("primary" if is_strong else colour), 2.2 if is_strong else 1.5, dashes)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(way_path(way))
    end, before = QPointF(*way.points[-1]), QPointF(*way.points[-2])
    turn = math.atan2(end.y() - before.y(), end.x() - before.x())
    pen.setStyle(Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    for side in (2.6, -2.6):
        tip = QPointF(
            end.x() + _ARROW * math.cos(turn + side), end.y() + _ARROW * math.sin(turn + side)
        )
        painter.drawLine(end, tip)


def _towards(corner: QPointF, other: QPointF) -> QPointF:
    step = other - corner
    length = math.hypot(step.x(), step.y())
    if not length:
        return corner
    return corner + step * (min(RADIUS, length / 2) / length)


def _paint_title(painter: QPainter, chart: StrategyMap, layout: Layout, look: MapLook) -> None:
    room = layout.width - 2 * MARGIN
    _write(painter, QRectF(MARGIN, MARGIN, room, 32), chart.title, 22, fonts.BOLD, look.ink("text"))
    words = f"{RULE}  ·  {look.subtitle}"
    where = QRectF(MARGIN, MARGIN + 32, room, 20)
    _write(painter, where, words, 13, fonts.REGULAR, look.ink("text2"))


def _paint_lane(painter: QPainter, lane: Box, name: str, colour: str, ink: Ink) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink(f"{colour}_soft"))
    painter.drawRoundedRect(QRectF(lane.x, lane.y, lane.w, lane.h), 8, 8)
    painter.setBrush(ink(colour))
    painter.drawRoundedRect(QRectF(lane.x, lane.y, 5, lane.h), 2.5, 2.5)
    where = QRectF(lane.x + 16, lane.y, HEAD - 28, lane.h)
    painter.setFont(fonts.font(_TEXT, fonts.SEMIBOLD))
    painter.setPen(ink(colour))
    painter.drawText(where, int(_LEFT | Qt.TextFlag.TextWordWrap), name)


def _paint_card(
    painter: QPainter, card: Box, one: Objective, colour: str, gauges: Gauges, look: MapLook
) -> None:
    is_selected = one.id == look.selected
    painter.setPen(QPen(look.ink("focus" if is_selected else "border"), 2.5 if is_selected else 1))
    painter.setBrush(look.ink("surface"))
    painter.drawRoundedRect(QRectF(card.x, card.y, card.w, card.h), 7, 7)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.ink(colour))
    painter.drawRoundedRect(QRectF(card.x, card.y + 10, 3, card.h - 20), 1.5, 1.5)
    room = card.w - _TEXT_PAD - (_THEME_W if one.theme else 0)
    where = QRectF(card.x + 13, card.y + 7, room, 22)
    _write(painter, where, one.text, _TEXT, fonts.SEMIBOLD, look.ink("text"))
    _paint_theme(painter, card, one.theme, look.ink)
    if one.indicators:
        _paint_gauge(painter, card, gauges.get(one.indicators[0]), one.indicators[0], look.ink)
    else:
        words = one.initiative or translate("Strategy", "Sin indicador")
        where = QRectF(card.x + 13, card.y + 36, card.w - 26, _PILL_H)
        _write(painter, where, words, _SMALL, fonts.REGULAR, look.ink("text2"))


def _paint_theme(painter: QPainter, card: Box, theme: str, ink: Ink) -> None:
    """A ring for who wants to collect, a disc for who wants to pay: told apart without colour."""
    if not theme:
        return
    centre = QPointF(card.right - 16, card.y + 18)
    painter.setPen(QPen(ink("text2"), 1.6))
    painter.setBrush(ink("text2") if theme == Theme.PAY else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, 4.2, 4.2)


def _paint_gauge(
    painter: QPainter, card: Box, gauge: Gauge | None, indicator: str, ink: Ink
) -> None:
    tone, words = gauge.tone if gauge else "unknown", _gauge_words(gauge)
    figure = QFontMetricsF(fonts.font(_SMALL, fonts.SEMIBOLD)).horizontalAdvance(words)
    width = figure + _PILL_PAD
    pill = QRectF(card.right - 12 - width, card.y + 36, width, _PILL_H)
    colour = _TONES.get(tone)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink(f"{colour}_soft" if colour else "raised"))
    painter.drawRoundedRect(pill, 11, 11)
    painter.setPen(ink(colour or "text2"))
    painter.setFont(fonts.font(_SMALL, fonts.SEMIBOLD))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
    name = gauge.name if gauge else indicator
    where = QRectF(card.x + 13, card.y + 36, card.w - width - _GAUGE_PAD, _PILL_H)
    _write(painter, where, name, _SMALL, fonts.REGULAR, ink("text2"))


def _gauge_words(gauge: Gauge | None) -> str:
    if gauge is None or gauge.tone == "unknown":
        return translate("Strategy", "sin datos")
    if not gauge.target:
        return gauge.value
    return f"{gauge.value} · " + translate("Strategy", "meta {target}").format(target=gauge.target)


def _write(
    painter: QPainter, where: QRectF, text: str, px: int, weight: int, colour: QColor
) -> None:
    font = fonts.font(px, weight)
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, where.width())
    painter.drawText(where, _LEFT | Qt.TextFlag.TextSingleLine, shown)


def legend() -> str:
    """What dashes, rings and discs mean, in one line."""
    return translate(
        "Strategy",
        "Raya cortada: por probar · raya y punto: en piloto · raya entera: sostenida · puntos: "
        "refutada · ○ {collect} · ● {pay}",
    ).format(collect=THEME_WORDS[Theme.COLLECT].lower(), pay=THEME_WORDS[Theme.PAY].lower())
