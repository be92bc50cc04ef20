"""The analysis on paper: its columns as PDF, a wheel as SVG, the coverage as CSV."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from agent_desk.domain.strategy.decision.model import COLUMNS, Decision, Item, coverage
from agent_desk.domain.strategy.decision.radial import BOX_H, BOX_W, wheel_of
from agent_desk.domain.strategy.decision.tree import BOX_H as TREE_H
from agent_desk.domain.strategy.decision.tree import BOX_W as TREE_W
from agent_desk.domain.strategy.decision.tree import HEAD, MARGIN, tree_of
from agent_desk.domain.strategy.maps.model import STANDING_WORDS
from agent_desk.ui import fonts, tokens
from agent_desk.ui.shell.strategy.vector_page import pdf_page, svg_page

_TITLE = "Análisis de decisión"
_INKS = ("primary", "lane_1", "lane_2", "lane_3", "lane_4", "lane_5")


def write_decision(decision: Decision, file: Path) -> None:
    """As the file's ending says; anything but .svg or .csv is a PDF. Raises OSError."""
    kind = file.suffix.lower()
    if kind == ".csv":
        _write_coverage(decision, file)
        return
    if kind == ".svg":
        side = wheel_of(decision).side
        drawn = svg_page(_TITLE, (side, side), lambda p: _paint_wheel(p, decision))
    else:
        tree = tree_of(decision)
        drawn = pdf_page(_TITLE, (tree.width, tree.height), lambda p: _paint_tree(p, decision))
    file.write_bytes(drawn)


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
    for one in decision.items:
        if one.id in wheel.centres:
            centre = QPointF(*wheel.centres[one.id])
            _paint_box(painter, one, QRectF(0, 0, BOX_W, BOX_H), centre)


def _paint_tree(painter: QPainter, decision: Decision) -> None:
    tree = tree_of(decision)
    painter.setPen(QColor(tokens.LIGHT["text"]))
    painter.setFont(fonts.font(20, fonts.BOLD))
    painter.drawText(QPointF(MARGIN, 34), _TITLE)
    painter.setFont(fonts.font(12, fonts.SEMIBOLD))
    painter.setPen(QColor(tokens.LIGHT["text2"]))
    for name, left in tree.lefts.items():
        painter.drawText(QPointF(left, HEAD - 16), COLUMNS[name])
    painter.setPen(QPen(QColor(tokens.LIGHT["border_strong"]), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for parent, child in tree.lines:
        start, end = QPointF(*tree.centres[parent]), QPointF(*tree.centres[child])
        start.setX(start.x() + TREE_W / 2)
        end.setX(end.x() - TREE_W / 2)
        middle = (start.x() + end.x()) / 2
        path = QPainterPath(start)
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
        painter.drawPath(path)
    for one in decision.items:
        if one.id in tree.centres:
            _paint_box(painter, one, QRectF(0, 0, TREE_W, TREE_H), QPointF(*tree.centres[one.id]))


def _paint_box(painter: QPainter, one: Item, box: QRectF, centre: QPointF) -> None:
    ink = _INKS[list(COLUMNS).index(one.column)]
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
