"""The analysis on paper: a wheel as PDF or SVG, the coverage as CSV."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from agent_desk.domain.strategy.decision.model import COLUMNS, Decision, Item, coverage
from agent_desk.domain.strategy.decision.radial import BOX_H, BOX_W, wheel_of
from agent_desk.domain.strategy.maps.model import STANDING_WORDS
from agent_desk.ui import fonts, tokens
from agent_desk.ui.shell.strategy.vector_page import pdf_page, svg_page

_INKS = ("primary", "lane_1", "lane_2", "lane_3", "lane_4", "lane_5")


def write_decision(decision: Decision, file: Path) -> None:
    """As the file's ending says; anything but .svg or .csv is a PDF. Raises OSError."""
    kind = file.suffix.lower()
    if kind == ".csv":
        _write_coverage(decision, file)
        return
    side = wheel_of(decision).side
    page = svg_page if kind == ".svg" else pdf_page
    file.write_bytes(
        page("Análisis de decisión", (side, side), lambda p: _paint_wheel(p, decision))
    )


def _write_coverage(decision: Decision, file: Path) -> None:
    found = coverage(decision)
    with file.open("w", newline="", encoding="utf-8-sig") as out:
        rows = csv.writer(out)
        rows.writerow(("situacion", *found.offers))
        for situation in found.situations:
            standings = (found.cells.get((situation.id, offer)) for offer in found.offers)
            rows.writerow((situation.text, *(STANDING_WORDS[s] if s else "" for s in standings)))


def _paint_wheel(painter: QPainter, decision: Decision) -> None:
    wheel = wheel_of(decision)
    painter.setPen(QPen(QColor(tokens.LIGHT["border_strong"]), 1.2))
    for parent, child in wheel.lines:
        painter.drawLine(QPointF(*wheel.centres[parent]), QPointF(*wheel.centres[child]))
    rings = {column: at for at, column in enumerate(COLUMNS)}
    for one in decision.items:
        if one.id in wheel.centres:
            _paint_box(painter, one, QPointF(*wheel.centres[one.id]), _INKS[rings[one.column]])


def _paint_box(painter: QPainter, one: Item, centre: QPointF, ink: str) -> None:
    box = QRectF(0, 0, BOX_W, BOX_H)
    box.moveCenter(centre)
    painter.setPen(QPen(QColor(tokens.LIGHT[ink]), 1.6))
    painter.setBrush(QColor(tokens.LIGHT["surface"]))
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(QColor(tokens.LIGHT["text"]))
    is_goal = not one.parent
    words = one.text
    if one.column == "hypothesis":
        words = f"{one.text} ({STANDING_WORDS[one.standing]})"
    size = 11
    flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
    inside = box.adjusted(6, 3, -6, -3)
    while size > 6:
        painter.setFont(fonts.font(size, fonts.SEMIBOLD if is_goal else fonts.REGULAR))
        if painter.boundingRect(inside, flags, words).height() <= inside.height():
            break
        size -= 1
    painter.drawText(inside, flags, words)
