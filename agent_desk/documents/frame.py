"""What repeats on each page: letterhead or running header before the text, footer and demo mark
after it, page numbers once the last page is known."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from agent_desk.documents.fonts import BOLD, REGULAR, SEMIBOLD
from agent_desk.documents.structure import Node, TaggedCanvas
from agent_desk.documents.style import INK, MARGIN, RULE, SOFT, WARN, Face
from agent_desk.domain.papers.paper import Paper, grouped_mark

_LOGO_HEIGHT = 30
_MOST_LINES = 3
_LOGO_ALT = "Logotipo"


class NumberedCanvas(TaggedCanvas):
    """Keeps each page until the last one is known, then draws its foot with «n de N».

    What repeats is read once: the head and the demo mark of the first page, the foot of the last.
    """

    def __init__(self, *args: Any, paper: Paper, face: Face, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._paper, self._face = paper, face
        self._kept: list[dict[str, Any]] = []
        self._demo, self._stamp = self.head.add("P"), self.head.add("P")

    def showPage(self) -> None:  # noqa: N802  reportlab's name
        """Keep the page; it is written by `save`."""
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Write every kept page with its foot."""
        total = len(self._kept)
        for number, page in enumerate(self._kept, 1):
            self.__dict__.update(page)
            foot = self.foot if number == total else None
            _draw_footer(self, self._paper, self._face, (number, total), foot)
            if self._paper.demo:
                with self.marked(self._demo if number == 1 else None):
                    _draw_demo(self, self._paper.demo, self._face)
            if self._paper.stamp:
                with self.marked(self._stamp if number == 1 else None):
                    _draw_stamp(self, self._paper.stamp, self._face)
            super().showPage()
        super().save()


def draw_letterhead(canvas: TaggedCanvas, paper: Paper, face: Face) -> None:
    """The head of the first page."""
    baseline = face.page_height - 42
    with canvas.marked():
        canvas.setFillColor(face.accent)
        canvas.rect(0, face.page_height - 6, face.page_width, 6, stroke=0, fill=1)
        _rule(canvas, baseline - 13, face)
    left = MARGIN + _draw_logo(canvas, face.logo, baseline - 8)
    with canvas.marked(canvas.head.add("P")):
        canvas.setFillColor(face.accent)
        _draw_firm(canvas, paper.firm, left, baseline, face)
    canvas.setFillColor(SOFT)
    canvas.setFont(REGULAR, 7.2)
    folded = [
        (at, line) for at, text in enumerate(paper.firm_lines) for line in _folded(text, face)
    ]
    nodes = [canvas.head.add("P") for _ in paper.firm_lines]
    for row, (at, line) in enumerate(folded[:_MOST_LINES]):
        with canvas.marked(nodes[at]):
            canvas.drawRightString(face.page_width - MARGIN, baseline + 8 - 9 * row, line)


def _draw_firm(canvas: Canvas, firm: str, left: float, baseline: float, face: Face) -> None:
    """The firm's name in one line, smaller if need be; a very long one in two or three."""
    room = MARGIN + face.width * 0.48 - left
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


def _folded(text: str, face: Face) -> list[str]:
    return list(simpleSplit(text, REGULAR, 7.2, face.width * 0.48))


def _draw_logo(canvas: TaggedCanvas, logo: str, bottom: float) -> float:
    """Width the logo took, gap included; 0 when there is none to draw."""
    if not logo or not Path(logo).is_file():
        return 0
    from reportlab.lib.utils import ImageReader

    image = ImageReader(logo)
    wide, high = image.getSize()
    width = min(_LOGO_HEIGHT * wide / high, 120)
    with canvas.marked(canvas.head.add("Figure", _LOGO_ALT)):
        canvas.drawImage(
            image, MARGIN, bottom, width, _LOGO_HEIGHT, mask="auto", preserveAspectRatio=True
        )
    return float(width + 10)


def draw_running(canvas: TaggedCanvas, paper: Paper, face: Face) -> None:
    """The head of every later page: to the reader it is decoration, he knows where he is."""
    baseline = face.page_height - 38
    with canvas.marked():
        canvas.setFont(SEMIBOLD, 8.4)
        canvas.setFillColor(INK)
        firm = _cut(canvas, paper.firm, SEMIBOLD, 8.4, face.width * 0.5)
        canvas.drawString(MARGIN, baseline, firm)
        canvas.setFont(REGULAR, 7.6)
        canvas.setFillColor(SOFT)
        canvas.drawRightString(face.page_width - MARGIN, baseline, paper.running)
        _rule(canvas, baseline - 8, face)


def _draw_footer(
    canvas: TaggedCanvas, paper: Paper, face: Face, place: tuple[int, int], into: Node | None
) -> None:
    """`place` is the page and how many there are; `into` is where it is read, on one of them."""
    foot = f"{paper.footer} · huella {grouped_mark(paper.fingerprint)}"
    with canvas.marked():
        _rule(canvas, 32, face)
    with canvas.marked(into.add("P") if into else None):
        canvas.setFont(REGULAR, 6.6)
        canvas.setFillColor(SOFT)
        canvas.drawString(MARGIN, 21, _cut(canvas, foot, REGULAR, 6.6, face.width * 0.86))
    shown = paper.page.replace("{n}", str(place[0])).replace("{total}", str(place[1]))
    with canvas.marked(into.add("P") if into else None):
        canvas.drawRightString(face.page_width - MARGIN, 21, shown)


def _draw_demo(canvas: Canvas, demo: str, face: Face) -> None:
    """A stamp at the head: seen at once, and it covers nothing."""
    width = canvas.stringWidth(demo, SEMIBOLD, 8) + 16
    left = (face.page_width - width) / 2
    canvas.setStrokeColor(WARN)
    canvas.setFillColor(WARN)
    canvas.roundRect(left, face.page_height - 25, width, 14, 7, stroke=1, fill=0)
    canvas.setFont(SEMIBOLD, 8)
    canvas.drawCentredString(face.page_width / 2, face.page_height - 20.8, demo)


def _draw_stamp(canvas: Canvas, stamp: str, face: Face) -> None:
    """Across the page and through what it says, pale enough to read it."""
    canvas.saveState()
    canvas.translate(face.page_width / 2, face.page_height / 2)
    canvas.rotate(48)
    canvas.setFillColor(WARN)
    canvas.setFillAlpha(0.22)
    size = 52.0
    while canvas.stringWidth(stamp, BOLD, size) > face.page_height * 0.86:
        size -= 1
    canvas.setFont(BOLD, size)
    canvas.drawCentredString(0, -size / 3, stamp)
    canvas.restoreState()


def _rule(canvas: Canvas, height: float, face: Face) -> None:
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.6)
    canvas.line(MARGIN, height, face.page_width - MARGIN, height)


def _cut(canvas: Canvas, text: str, font: str, size: float, width: float) -> str:
    """The text, shortened with «…» when wider than its place."""
    if canvas.stringWidth(text, font, size) <= width:
        return text
    while text and canvas.stringWidth(text + "…", font, size) > width:
        text = text[:-1]
    return text.rstrip() + "…"
