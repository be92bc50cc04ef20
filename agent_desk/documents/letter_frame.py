"""What repeats on each page: letterhead, running header, footer, demo mark, page numbers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from agent_desk.documents.fonts import BOLD, REGULAR, SEMIBOLD
from agent_desk.documents.letter_style import (
    ACCENT,
    INK,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RULE,
    SOFT,
    WARN,
    WIDTH,
)

_LOGO_HEIGHT = 30
_MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class Frame:
    """The words around the letter; `demo` and `logo` may be empty, `page` has {n} and {total}."""

    firm: str
    firm_lines: tuple[str, ...]
    running: str
    footer: str
    page: str
    demo: str = ""
    logo: str = ""


class NumberedCanvas(Canvas):  # type: ignore[misc]  # reportlab ships no types
    """Keeps each page until the last one is known, then draws its frame with «n de N»."""

    def __init__(self, *args: Any, frame: Frame, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._frame = frame
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802  reportlab's name
        """Keep the page; it is written by `save`."""
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Write every kept page with its frame."""
        total = len(self._kept)
        for number, page in enumerate(self._kept, 1):
            self.__dict__.update(page)
            _draw_frame(self, self._frame, number, total)
            super().showPage()
        super().save()


def _draw_frame(canvas: Canvas, frame: Frame, number: int, total: int) -> None:
    if number == 1:
        _draw_letterhead(canvas, frame)
    else:
        _draw_running(canvas, frame)
    _draw_footer(canvas, frame, number, total)
    if frame.demo:
        _draw_demo(canvas, frame.demo)


def _draw_letterhead(canvas: Canvas, frame: Frame) -> None:
    canvas.setFillColor(ACCENT)
    canvas.rect(0, PAGE_HEIGHT - 6, PAGE_WIDTH, 6, stroke=0, fill=1)
    baseline = PAGE_HEIGHT - 42
    left = MARGIN + _draw_logo(canvas, frame.logo, baseline - 8)
    canvas.setFillColor(ACCENT)
    _draw_firm(canvas, frame.firm, left, baseline)
    canvas.setFillColor(SOFT)
    canvas.setFont(REGULAR, 7.2)
    lines = [line for text in frame.firm_lines for line in _folded(text, 7.2, WIDTH * 0.48)]
    for line, text in enumerate(lines[:_MOST_LINES]):
        canvas.drawRightString(PAGE_WIDTH - MARGIN, baseline + 8 - 9 * line, text)
    _rule(canvas, baseline - 13)


def _draw_firm(canvas: Canvas, firm: str, left: float, baseline: float) -> None:
    """The firm's name in one line, smaller if need be; a very long one in two or three."""
    room = MARGIN + WIDTH * 0.48 - left
    for size in (15.0, 14.0, 13.0, 12.0, 11.0):
        if canvas.stringWidth(firm, BOLD, size) <= room:
            canvas.setFont(BOLD, size)
            canvas.drawString(left, baseline, firm)
            return
    lines = simpleSplit(firm, BOLD, 10, room)[:_MOST_LINES]
    canvas.setFont(BOLD, 10)
    top = baseline + 6 * (len(lines) - 1) - 1
    for line, text in enumerate(lines):
        canvas.drawString(left, top - 12 * line, _cut(canvas, text, BOLD, 10, room))


def _folded(text: str, size: float, width: float) -> list[str]:
    return list(simpleSplit(text, REGULAR, size, width))


def _draw_logo(canvas: Canvas, logo: str, bottom: float) -> float:
    """Width the logo took, gap included; 0 when there is none to draw."""
    if not logo or not Path(logo).is_file():
        return 0
    from reportlab.lib.utils import ImageReader

    image = ImageReader(logo)
    wide, high = image.getSize()
    width = min(_LOGO_HEIGHT * wide / high, 120)
    canvas.drawImage(
        image, MARGIN, bottom, width, _LOGO_HEIGHT, mask="auto", preserveAspectRatio=True
    )
    return float(width + 10)


def _draw_running(canvas: Canvas, frame: Frame) -> None:
    baseline = PAGE_HEIGHT - 38
    canvas.setFont(SEMIBOLD, 8.4)
    canvas.setFillColor(INK)
    canvas.drawString(MARGIN, baseline, _cut(canvas, frame.firm, SEMIBOLD, 8.4, WIDTH * 0.5))
    canvas.setFont(REGULAR, 7.6)
    canvas.setFillColor(SOFT)
    canvas.drawRightString(PAGE_WIDTH - MARGIN, baseline, frame.running)
    _rule(canvas, baseline - 8)


def _draw_footer(canvas: Canvas, frame: Frame, number: int, total: int) -> None:
    _rule(canvas, 32)
    canvas.setFont(REGULAR, 6.6)
    canvas.setFillColor(SOFT)
    canvas.drawString(MARGIN, 21, _cut(canvas, frame.footer, REGULAR, 6.6, WIDTH * 0.82))
    shown = frame.page.replace("{n}", str(number)).replace("{total}", str(total))
    canvas.drawRightString(PAGE_WIDTH - MARGIN, 21, shown)


def _draw_demo(canvas: Canvas, demo: str) -> None:
    """A stamp at the head: seen at once, and it covers nothing."""
    width = canvas.stringWidth(demo, SEMIBOLD, 8) + 16
    left = (PAGE_WIDTH - width) / 2
    canvas.setStrokeColor(WARN)
    canvas.setFillColor(WARN)
    canvas.roundRect(left, PAGE_HEIGHT - 25, width, 14, 7, stroke=1, fill=0)
    canvas.setFont(SEMIBOLD, 8)
    canvas.drawCentredString(PAGE_WIDTH / 2, PAGE_HEIGHT - 20.8, demo)


def _rule(canvas: Canvas, height: float) -> None:
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.6)
    canvas.line(MARGIN, height, PAGE_WIDTH - MARGIN, height)


def _cut(canvas: Canvas, text: str, font: str, size: float, width: float) -> str:
    """The text, shortened with «…» when wider than its place."""
    if canvas.stringWidth(text, font, size) <= width:
        return text
    while text and canvas.stringWidth(text + "…", font, size) > width:
        text = text[:-1]
    return text.rstrip() + "…"
