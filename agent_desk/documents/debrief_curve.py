"""The curve of a practice call: trust and anger by turn, with the turns that moved him marked."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from agent_desk.documents.fonts import MEDIUM, REGULAR, SEMIBOLD
from agent_desk.documents.style import RULE, SOFT, WARN, Face
from agent_desk.domain.practice.debrief import Debrief

_LEFT, _BOTTOM, _TOP, _RIGHT = 22, 13, 14, 52
_MOST_LABELS = 20  # turn numbers that stand side by side


class CurveDrawing(Flowable):  # type: ignore[misc]  # reportlab ships no types
    """From how he picked up, where that is known; `marked` turns get a ring and their number."""

    def __init__(self, debrief: Debrief, marked: Sequence[int], face: Face, height: float) -> None:
        super().__init__()
        self._points, self._marked, self._face = debrief.curve, frozenset(marked), face
        self._start = debrief.start
        self.width, self.height = face.width, height

    def wrap(self, *_room: float) -> tuple[float, float]:
        """Its own size, whatever room there is."""
        return self.width, self.height

    def draw(self) -> None:
        """Grid first, lines on it, labels last."""
        self._grid()
        if not self._points:
            return
        before = [self._start] if self._start else []
        moods = [*before, *((point.trust, point.anger) for point in self._points)]
        trust, anger = [mood[0] for mood in moods], [mood[1] for mood in moods]
        self._line(anger, WARN, is_dashed=True)
        self._line(trust, self._face.accent, is_dashed=False)
        self._marks(trust)
        self._ends(trust[-1], anger[-1])

    @property
    def _before(self) -> int:
        """Places that the start takes on the left."""
        return 1 if self._start else 0

    def _x(self, place: int) -> float:
        room = self.width - _LEFT - _RIGHT
        last = len(self._points) - 1 + self._before
        return float(_LEFT + room * place / max(1, last))

    def _y(self, value: int) -> float:
        return float(_BOTTOM + (self.height - _BOTTOM - _TOP) * value / 100)

    def _grid(self) -> None:
        canvas = self.canv
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        canvas.setFillColor(SOFT)
        canvas.setFont(REGULAR, 6.4)
        for value in (0, 50, 100):
            y = self._y(value)
            canvas.line(_LEFT, y, self.width - _RIGHT, y)
            canvas.drawRightString(_LEFT - 5, y - 2, str(value))
        every = 1 + len(self._points) // _MOST_LABELS
        for place, point in enumerate(self._points):
            if place % every == 0:
                x = self._x(place + self._before)
                canvas.drawCentredString(x, 2, str(point.turn + 1))

    def _line(self, values: Sequence[int], colour: Color, *, is_dashed: bool) -> None:
        canvas = self.canv
        canvas.setStrokeColor(colour)
        canvas.setFillColor(colour)
        canvas.setLineWidth(1.4)
        if is_dashed:  # told apart without colour, too
            canvas.setDash(3, 2)
        path = canvas.beginPath()
        path.moveTo(self._x(0), self._y(values[0]))
        for place, value in enumerate(values[1:], 1):
            path.lineTo(self._x(place), self._y(value))
        canvas.drawPath(path)
        canvas.setDash()
        for place, value in enumerate(values):
            canvas.circle(self._x(place), self._y(value), 1.5, stroke=0, fill=1)

    def _marks(self, trust: Sequence[int]) -> None:
        canvas = self.canv
        canvas.setStrokeColor(self._face.accent)
        canvas.setFillColor(self._face.accent)
        canvas.setLineWidth(1)
        canvas.setFont(SEMIBOLD, 6.8)
        for place, point in enumerate(self._points):
            if point.turn in self._marked:
                here = place + self._before
                x, y = self._x(here), self._y(trust[here])
                canvas.circle(x, y, 4, stroke=1, fill=0)
                canvas.drawCentredString(x, y + 6, str(point.turn + 1))

    def _ends(self, trust: int, anger: int) -> None:
        canvas, x = self.canv, self.width - _RIGHT + 6
        high, low = self._y(trust), self._y(anger)
        if abs(high - low) < 9:  # the two names would lie on each other
            middle = (high + low) / 2
            high, low = (
                (middle + 4.5, middle - 4.5) if trust >= anger else (middle - 4.5, middle + 4.5)
            )
        canvas.setFont(MEDIUM, 7.2)
        canvas.setFillColor(self._face.accent)
        canvas.drawString(x, high - 2.5, f"confianza {trust}")
        canvas.setFillColor(WARN)
        canvas.drawString(x, low - 2.5, f"enojo {anger}")
