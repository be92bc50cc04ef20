"""Small instructions under the spoken text: pause, avoid, still to be said."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_desk.ui import fonts
from agent_desk.ui.desk.state import ContextRow, Tone
from agent_desk.ui.icons import paint_icon
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.painted import Painted
from agent_desk.ui.widgets.painting import Pen

ROW_PX = 22
_TEXT_X, _GAP, _MOST_ROWS = 20, 13, 2


class CueRow(Painted):
    """One row, or two when one is too short; then the longest cues elide."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cues: tuple[ContextRow, ...] = ()
        self._px = 12
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_size(self, px: int) -> None:
        self._px = px
        self._fit()

    def show_cues(self, cues: tuple[ContextRow, ...]) -> None:
        self._cues = cues
        words = ". ".join(cue.text for cue in cues)
        self.describe(words, hover="\n".join(cue.text for cue in cues))
        self.setVisible(bool(cues))
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(100, ROW_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paint_with(self, pen: Pen) -> None:
        for number, row in enumerate(self._rows()):
            x = 0
            rooms = self._rooms(row)
            for cue, room in zip(row, rooms, strict=True):
                self._paint_cue(pen, x, number * ROW_PX, cue, room)
                x += _TEXT_X + room + _GAP

    def _paint_cue(self, pen: Pen, x: int, y: int, cue: ContextRow, room: int) -> None:
        ink = painting.INKS[cue.tone]
        paint_icon(pen.painter, x, y + (ROW_PX - 16) // 2, cue.icon, ink)
        where = QRect(x + _TEXT_X, y, room, ROW_PX)
        pen.line(where, cue.text, self._px, _weight(cue), ink)

    def _fit(self) -> None:
        self.setFixedHeight(ROW_PX * max(1, len(self._rows())))

    def _wish(self, cue: ContextRow) -> int:
        return painting.text_width(cue.text, self._px, _weight(cue))

    def _rows(self) -> list[list[ContextRow]]:
        """Greedy rows; the last one takes all that is left."""
        rows: list[list[ContextRow]] = [[]]
        x = 0
        for cue in self._cues:
            width = _TEXT_X + self._wish(cue)
            if rows[-1] and x + width > self.width() and len(rows) < _MOST_ROWS:
                rows.append([])
                x = 0
            rows[-1].append(cue)
            x += width + _GAP
        return rows

    def _rooms(self, row: list[ContextRow]) -> list[int]:
        """Width of each text of a row; what is missing is taken from the longest."""
        rooms = [self._wish(cue) for cue in row]
        free = self.width() - len(row) * _TEXT_X - (len(row) - 1) * _GAP
        while sum(rooms) > free and max(rooms) > 40:
            longest = rooms.index(max(rooms))
            others = sorted(rooms)[-2] if len(rooms) > 1 else 0
            excess = sum(rooms) - free
            rooms[longest] -= max(1, min(excess, rooms[longest] - others))
        return rooms


def _weight(cue: ContextRow) -> int:
    return fonts.MEDIUM if cue.tone in {Tone.NEUTRAL, Tone.PRIMARY} else fonts.SEMIBOLD
