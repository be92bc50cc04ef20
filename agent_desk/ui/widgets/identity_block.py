"""Who is on the desk: name, identity, account, city and local time, flags."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_desk.ui import fonts
from agent_desk.ui.desk.state import HeaderState, Pill, Tone
from agent_desk.ui.veil import personal
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.painted import Painted
from agent_desk.ui.widgets.painting import ELIDE_MIDDLE, Pen

NAME_PX, SUB_PX, GAP = 20, 13, 8
_NAME_LINE, _SUB_LINE = 25, 18


class IdentityBlock(Painted):
    """Two lines; flags and the demo label follow where there is room, else on a third line.

    The name elides at the right, the subtitle in the middle: its ends (account, local time) count.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        personal(self)
        self._state = HeaderState()
        self._demo = Pill(self.tr("Datos de ejemplo"), Tone.PRIMARY)
        self._is_short = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_state(self, state: HeaderState, *, is_short: bool) -> None:
        self._state, self._is_short = state, is_short
        parts = [self._name(), *(pill.text for pill in self._pills()), state.subtitle]
        if state.pill:
            parts.insert(1, state.pill.text)
        words = ". ".join(part for part in parts if part)
        self.describe(words, hover="\n".join((self._name(), state.subtitle)).strip())

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 60)

    def paint_with(self, pen: Pen) -> None:
        width = self.width()
        pills = list(self._pills())
        first = self._taken(pills, width - self._first_line_width())
        second = self._taken(pills, width - painting.text_width(self._subtitle(), SUB_PX, 500))
        if pills and self._tight_width(pills) > width:
            second = [pills.pop()]  # the subtitle gives way: no warning may be cut
        lines = _NAME_LINE + _SUB_LINE + (painting.PILL_PX + 2 if pills else 0)
        y = (self.height() - lines) // 2
        badge = [self._state.pill] if self._state.pill else []
        self._line(pen, y, _NAME_LINE, [*badge, *first], is_name=True)
        self._line(pen, y + _NAME_LINE, _SUB_LINE, second, is_name=False)
        self._last_line(pen, y + _NAME_LINE + _SUB_LINE + 2, pills)

    def _tight_width(self, pills: list[Pill]) -> int:
        return sum(painting.pill_width(pill, is_tight=True) + 4 for pill in pills) - 4

    def _last_line(self, pen: Pen, y: int, pills: list[Pill]) -> None:
        wished = sum(painting.pill_width(pill) + GAP for pill in pills) - GAP
        is_tight = wished > self.width()
        x = 0
        for pill in pills:
            width = pen.pill(x, y, pill, self.width() - x, is_tight=is_tight)
            x += width + (4 if is_tight else GAP)

    def _line(self, pen: Pen, y: int, height: int, pills: list[Pill], *, is_name: bool) -> None:
        taken = sum(painting.pill_width(pill) + GAP for pill in pills)
        where = QRect(0, y, self.width() - taken, height)
        if is_name:
            ink = "text" if self._state.name else "text2"
            x = pen.line(where, self._name(), NAME_PX, fonts.BOLD, ink) + GAP + 3
        else:
            x = GAP + 3
            x += pen.line(where, self._subtitle(), SUB_PX, 500, "text2", elide=ELIDE_MIDDLE)
        for pill in pills:
            top = y + (height - painting.PILL_PX) // 2
            x += pen.pill(x, top, pill, self.width() - x) + GAP

    def _first_line_width(self) -> int:
        badge = painting.pill_width(self._state.pill) + GAP if self._state.pill else 0
        return painting.text_width(self._name(), NAME_PX, fonts.BOLD) + GAP + badge

    def _taken(self, pills: list[Pill], room: int) -> list[Pill]:
        """Take from the front of `pills` those that fit into `room`."""
        taken: list[Pill] = []
        while pills and painting.pill_width(pills[0]) + GAP + 3 <= room:
            room -= painting.pill_width(pills[0]) + GAP + 3
            taken.append(pills.pop(0))
        return taken

    def _pills(self) -> tuple[Pill, ...]:
        return (*self._state.flags, self._demo) if self._state.is_demo else self._state.flags

    def _name(self) -> str:
        return self._state.name or self.tr("Mesa en vivo")

    def _subtitle(self) -> str:
        state = self._state
        if not state.name:
            return self.tr("Sin nadie en pantalla")
        return (state.short_subtitle or state.subtitle) if self._is_short else state.subtitle
