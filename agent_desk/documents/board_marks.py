"""A forest plot on a page: each difference as a mark with its interval, around no difference."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from agent_desk.services.board_page import BoardMark

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_LEFT, _AXIS, _WIDE, _RIGHT, _ROW = 36.0, 270.0, 330.0, 756.0, 11.5
_INK, _SOFT, _LINE, _ACCENT = "#16202C", "#47556A", "#9AA6B5", "#0B57A4"


def draw_marks(canvas: Canvas, marks: Sequence[BoardMark], top: float) -> float:
    """The strong ones set the scale; an interval that goes over the edge is cut there. Gives where
    what follows begins."""
    if not marks:
        return top
    known = [m for m in marks if m.is_strong] or list(marks)
    reach = max(abs(v) for m in known for v in (m.value, m.low, m.high)) * 1.25 or 1.0
    middle, bottom = _AXIS + _WIDE / 2, top - _ROW * len(marks)
    canvas.setStrokeColor(_LINE)
    canvas.setLineWidth(0.6)
    canvas.setDash(2, 2)
    canvas.line(middle, top, middle, bottom)
    canvas.setDash()
    for number, mark in enumerate(marks):
        _draw_mark(canvas, mark, top - _ROW * (number + 0.5), reach)
    return bottom - 10


def _draw_mark(canvas: Canvas, mark: BoardMark, y: float, reach: float) -> None:
    from agent_desk.documents import fonts

    def at(value: float) -> float:
        return _AXIS + _WIDE * min(1.0, max(0.0, 0.5 + value / (2 * reach)))

    ink = _ACCENT if mark.is_strong else _SOFT
    canvas.setFillColor(_INK)
    canvas.setFont(fonts.SEMIBOLD if mark.is_strong else fonts.REGULAR, 7.2)
    canvas.drawString(_LEFT, y - 2.5, mark.label)
    canvas.drawRightString(_RIGHT, y - 2.5, mark.words)
    canvas.setStrokeColor(ink)
    canvas.setFillColor(ink)
    canvas.setLineWidth(1.4 if mark.is_strong else 0.9)
    canvas.line(at(mark.low), y, at(mark.high), y)
    size = 2.6 if mark.is_strong else 2.0
    canvas.rect(at(mark.value) - size, y - size, 2 * size, 2 * size, stroke=0, fill=1)
