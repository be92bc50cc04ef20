"""Codes that machines read: Code 128 at a till, QR for the camera of a telephone."""

from __future__ import annotations

from reportlab.graphics.barcode.code128 import Code128
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.platypus import Flowable

from agent_desk.documents.fonts import REGULAR
from agent_desk.documents.style import INK, Face
from agent_desk.domain.papers.paper import Way

_BAR_HEIGHT, _QUIET = 30, 10
_WIDEST_BAR, _THINNEST_BAR = 1.1, 0.72  # points; 0.72 is 0.25 mm, the least a till reads well
_QR_SIZE = 62


def code_flowables(way: Way, face: Face) -> list[Flowable]:
    """What stands at the right of a means; empty when nothing is to be read by a machine."""
    if way.barcode:
        return [_bars(way.barcode, face.width * 0.38 - 2 * _QUIET)]
    return [QrSquare(way.qr)] if way.qr else []


def _bars(text: str, room: float) -> Flowable:
    modules = Code128(text, barWidth=1, quiet=0, fontName=REGULAR).width
    width = max(_THINNEST_BAR, min(_WIDEST_BAR, room / modules))
    return Code128(
        text,
        barHeight=_BAR_HEIGHT,
        barWidth=width,
        quiet=0,
        humanReadable=False,
        fontName=REGULAR,
    )


class QrSquare(Flowable):  # type: ignore[misc]  # reportlab ships no types
    """The squares of a QR code and nothing else: a Drawing would name a font it does not embed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.width = self.height = _QR_SIZE
        code = QrCodeWidget(text, barLevel="M").qr
        code.make()
        self._rows: list[list[bool]] = [[bool(cell) for cell in row] for row in code.modules]

    def draw(self) -> None:
        side = _QR_SIZE / len(self._rows)
        path = self.canv.beginPath()
        for at, row in enumerate(self._rows):
            for column, is_dark in enumerate(row):
                if is_dark:
                    path.rect(column * side, _QR_SIZE - (at + 1) * side, side, side)
        self.canv.setFillColor(INK)
        self.canv.drawPath(path, stroke=0, fill=1)
