"""A dashboard on one landscape page: cards, bars and the table of all its figures."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from agent_desk.documents.board_marks import draw_marks
from agent_desk.services.board_page import BoardBars, BoardCard, BoardPage

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_WIDE, _TALL, _MARGIN, _GAP = 792.0, 612.0, 36.0, 8.0
_CARD_TALL, _BARS_TALL, _ROW_TALL = 58.0, 86.0, 8.3
_INK, _SOFT, _LINE, _ACCENT = "#16202C", "#47556A", "#D3DAE3", "#0B57A4"


def draw_board(page: BoardPage) -> bytes:
    """PDF bytes of one Letter page, lying; a table too long for it goes on to more pages."""
    from reportlab.pdfgen.canvas import Canvas

    from agent_desk.documents.fonts import register_fonts

    register_fonts()
    out = BytesIO()
    canvas = Canvas(out, pagesize=(_WIDE, _TALL))
    canvas.setTitle(page.title)
    y = _head(canvas, page)
    y = _cards(canvas, page.cards, y)
    y = _bars(canvas, page.bars, y)
    y = _notes(canvas, page.notes, y)
    y = draw_marks(canvas, page.marks, y)
    _table(canvas, page, y)
    canvas.save()
    return out.getvalue()


def _head(canvas: Canvas, page: BoardPage) -> float:
    _text(canvas, _MARGIN, _TALL - 44, page.title, 18, "Bold")
    _text(canvas, _MARGIN, _TALL - 58, page.subtitle, 9, ink=_SOFT)
    if page.demo:
        _text(canvas, _WIDE - _MARGIN, _TALL - 44, page.demo, 9, "SemiBold", "#9A3412", "right")
    _foot(canvas, page)
    return _TALL - 70


def _foot(canvas: Canvas, page: BoardPage) -> None:
    _text(canvas, _MARGIN, 22, page.footer, 7, ink=_SOFT)
    _text(canvas, _WIDE - _MARGIN, 22, str(canvas.getPageNumber()), 7, ink=_SOFT, side="right")


def _cards(canvas: Canvas, cards: Sequence[BoardCard], top: float) -> float:
    if not cards:
        return top
    wide = (_WIDE - 2 * _MARGIN - _GAP * (len(cards) - 1)) / len(cards)
    for number, card in enumerate(cards):
        x, y = _MARGIN + number * (wide + _GAP), top - _CARD_TALL
        canvas.setStrokeColor(_LINE)
        canvas.roundRect(x, y, wide, _CARD_TALL, 5)
        _text(canvas, x + 7, y + 45, card.name, 7.2, "SemiBold", room=wide - 12)
        _text(canvas, x + 7, y + 26, card.value, 14, "Bold")
        under = " · ".join(part for part in (card.delta, card.goal) if part)
        _text(canvas, x + 7, y + 9, under, 6.8, ink=_SOFT, room=wide - 12)
        _spark(canvas, card.course, x + wide - 33, y + 29, 27, 12)
    return top - _CARD_TALL - 12


def _spark(
    canvas: Canvas, course: tuple[float | None, ...], x: float, y: float, wide: float, tall: float
) -> None:
    known = [(number, value) for number, value in enumerate(course) if value is not None]
    if len(known) < 2:
        return
    low, high = min(v for _, v in known), max(v for _, v in known)
    path = canvas.beginPath()
    for number, (place, value) in enumerate(known):
        part = (value - low) / (high - low) if high > low else 0.5
        spot = (x + wide * place / max(1, len(course) - 1), y + tall * part)
        (path.lineTo if number else path.moveTo)(*spot)
    canvas.setStrokeColor(_ACCENT)
    canvas.setLineWidth(1)
    canvas.drawPath(path)


def _bars(canvas: Canvas, bars: Sequence[BoardBars], top: float) -> float:
    if not bars:
        return top
    wide = (_WIDE - 2 * _MARGIN - _GAP * (len(bars) - 1)) / len(bars)
    for number, group in enumerate(bars):
        x = _MARGIN + number * (wide + _GAP)
        _text(canvas, x, top - 9, group.title, 9, "Bold")
        _text(canvas, x, top - 19, group.about, 6.6, ink=_SOFT, room=wide)
        most = max((value for _, value, _ in group.rows), default=1.0) or 1.0
        step = (_BARS_TALL - 26) / max(1, len(group.rows))
        for row, (label, value, words) in enumerate(group.rows):
            y = top - 30 - step * (row + 0.5)
            _text(canvas, x, y - 2, label, 7, room=wide * 0.34)
            canvas.setFillColor(_ACCENT)
            length = wide * 0.38 * value / most
            canvas.rect(x + wide * 0.36, y - 3.5, max(0.8, length), min(9, step - 2), 0, 1)
            _text(canvas, x + wide * 0.36 + length + 5, y - 2, words, 7, "SemiBold")
    return top - _BARS_TALL - 12


def _notes(canvas: Canvas, notes: Sequence[str], top: float) -> float:
    for number, note in enumerate(notes):
        _text(canvas, _MARGIN, top - 9 - number * 11, note, 8, room=_WIDE - 2 * _MARGIN)
    return top - 11 * len(notes) - (10 if notes else 0)


def _table(canvas: Canvas, page: BoardPage, top: float) -> None:
    shares = page.shares
    room = _WIDE - 2 * _MARGIN
    lefts = [_MARGIN + room * sum(shares[:n]) for n in range(len(page.headers))]
    y = _table_head(canvas, page, lefts, top)
    for row in page.rows:
        if y < 40:
            canvas.showPage()
            _foot(canvas, page)
            y = _table_head(canvas, page, lefts, _TALL - 40)
        for left, share, cell in zip(lefts, shares, row, strict=False):
            _text(canvas, left, y, cell, 6.6, room=room * share - 6)
        canvas.setStrokeColor(_LINE)
        canvas.setLineWidth(0.4)
        canvas.line(_MARGIN, y - 2.3, _WIDE - _MARGIN, y - 2.3)
        y -= _ROW_TALL


def _table_head(canvas: Canvas, page: BoardPage, lefts: list[float], top: float) -> float:
    for left, header in zip(lefts, page.headers, strict=True):
        _text(canvas, left, top - 8, header, 7.2, "SemiBold", _SOFT)
    return top - 19


def _text(
    canvas: Canvas,
    x: float,
    y: float,
    text: str,
    size: float,
    weight: str = "",
    ink: str = _INK,
    side: str = "left",
    room: float = 0,
) -> None:
    from agent_desk.documents import fonts

    font = {"Bold": fonts.BOLD, "SemiBold": fonts.SEMIBOLD}.get(weight, fonts.REGULAR)
    canvas.setFillColor(ink)
    canvas.setFont(font, size)
    if room:
        while text and canvas.stringWidth(text, font, size) > room:
            text = text[:-2].rstrip("…") + "…"
    (canvas.drawRightString if side == "right" else canvas.drawString)(x, y, text)
