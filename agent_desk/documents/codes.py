"""Codes that machines read: Code 128 at a till, QR for the camera of a telephone."""

from __future__ import annotations

from reportlab.platypus import Flowable

from agent_desk.documents.fonts import REGULAR
from agent_desk.documents.style import INK, Face
from agent_desk.documents.tagged import Picture
from agent_desk.domain.papers.paper import Way

_BAR_HEIGHT, _QUIET = 30, 10
_WIDEST_BAR, _THINNEST_BAR = 1.1, 0.72  # points; 0.72 is 0.25 mm, the least a till reads well
_QR_SIZE = 62


def code_flowables(way: Way, face: Face) -> list[Flowable]:
    """What stands at the right of a means; empty when nothing is to be read by a machine."""
    if way.barcode:
        return [Bars(way.barcode, face.width * 0.38 - 2 * _QUIET)]
    return [QrSquare(way.qr)] if way.qr else []


class Bars(Picture):
    """Code 128, its bars as wide as the room allows."""

    def __init__(self, text: str, room: float) -> None:
        super().__init__()
        from reportlab.graphics.barcode.code128 import Code128

        self.alt = f"Código de barras de la referencia {text}"
        modules = Code128(text, barWidth=1, quiet=0, fontName=REGULAR).width
        self._code = Code128(
            text,
            barHeight=_BAR_HEIGHT,
            barWidth=max(_THINNEST_BAR, min(_WIDEST_BAR, room / modules)),
            quiet=0,
            humanReadable=False,
            fontName=REGULAR,
        )
        self.width, self.height = self._code.width, self._code.height

    def draw(self) -> None:
        self.draw_marked(self._paint)

    def _paint(self) -> None:
        self._code.canv = self.canv
        self._code.draw()


class QrSquare(Picture):
    """The squares of a QR code and nothing else: a Drawing would name a font it does not embed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        from reportlab.graphics.barcode.qr import QrCodeWidget

        self.alt = f"Código QR: {' · '.join(text.splitlines())}"
        self.width = self.height = _QR_SIZE
        code = QrCodeWidget(text, barLevel="M").qr
        code.make()
        self._rows: list[list[bool]] = [[bool(cell) for cell in row] for row in code.modules]

    def draw(self) -> None:
        self.draw_marked(self._paint)

    def _paint(self) -> None:
        side = _QR_SIZE / len(self._rows)
        path = self.canv.beginPath()
        for at, row in enumerate(self._rows):
            for column, is_dark in enumerate(row):
                if is_dark:
                    path.rect(column * side, _QR_SIZE - (at + 1) * side, side, side)
        self.canv.setFillColor(INK)
        self.canv.drawPath(path, stroke=0, fill=1)
