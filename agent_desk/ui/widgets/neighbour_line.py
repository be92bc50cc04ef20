"""«¿O es esto otro?»: the cards that are easily taken for the one chosen, beside each other."""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QWidget

from agent_desk.ui import fonts, theme
from agent_desk.ui.desk.state import Neighbour
from agent_desk.ui.widgets.painted import pointing_hand
from agent_desk.ui.widgets.painting import CENTRE, Pen, line_px, text_width, wrapped

HEIGHT, _EDGE = 36, 6
_MOST = 3
_MOST_LINES, _PAD, _GAP, _ASK_PX = 2, 3, 4, 30
_FONTS_PX = (12, 11)  # the smaller one where three do not fit otherwise
_FIRST = re.compile(r"(.+?[.?!])\s|(.+?) / ")


def first_of(title: str) -> str:
    """A title may say the same in several ways: on a chip the first is enough.

    «Me asaltaron / perdí todo» → «Me asaltaron».
    """
    found = _FIRST.match(title)
    return (found[1] or found[2]) if found else title


def two_lines_px(text: str, px: int) -> int:
    """The least width on which two lines hold the text."""
    words = text.split()
    widths = (
        max(
            text_width(" ".join(words[:count]), px, fonts.MEDIUM),
            text_width(" ".join(words[count:]), px, fonts.MEDIUM),
        )
        for count in range(1, len(words) + 1)
    )
    return min(widths, default=0) + 2


class NeighbourChip(QAbstractButton):
    """One of them; the arrows reach it from the results, the mouse too."""

    def __init__(self) -> None:
        super().__init__()
        self.words, self._is_shown, self._px = "", False, _FONTS_PX[0]
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        pointing_hand(self)

    def show_neighbour(self, neighbour: Neighbour, *, is_shown: bool) -> None:
        self.words, self._is_shown = first_of(neighbour.title), is_shown
        self.setAccessibleName(self.tr("¿O es esto otro? {title}").format(title=neighbour.title))
        self.setToolTip(neighbour.title)
        self.update()

    def set_font_px(self, px: int) -> None:
        self._px = px
        self.update()

    def lines(self) -> tuple[str, ...]:
        """The words as they are painted."""
        room = self.width() - 2 * _PAD
        return wrapped(self.words, self._px, fonts.MEDIUM, room, _MOST_LINES)

    def sizeHint(self) -> QSize:
        return QSize(100, HEIGHT - 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(30, HEIGHT - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = Pen(painter)
        ground = "selection" if self._is_shown else "raised"
        painter.setPen(theme.color("focus" if self._is_shown else "border"))
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        lines, each, room = self.lines(), line_px(self._px), self.width() - 2 * _PAD
        top = (self.height() - each * len(lines)) // 2
        for number, line in enumerate(lines):
            where = QRect(_PAD, top + number * each, room, each)
            pen.line(where, line, self._px, fonts.MEDIUM, "text", CENTRE)
        painter.end()


class NeighbourLine(QWidget):
    """Keeps its height when it is empty, so that nothing below it moves; who says more has more
    of the width."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._asks = QLabel(self.tr("¿O es…?"))
        self._asks.setProperty("kind", "caption")
        self._asks.setWordWrap(True)
        self._asks.setFixedWidth(_ASK_PX)
        self._chips = [NeighbourChip() for _ in range(_MOST)]
        self._neighbours: tuple[Neighbour, ...] = ()
        self.setFixedHeight(HEIGHT)
        self._box = box = QHBoxLayout(self)
        box.setContentsMargins(_EDGE, 1, _EDGE, 1)
        box.setSpacing(_GAP)
        box.addWidget(self._asks)
        for number, chip in enumerate(self._chips):
            chip.clicked.connect(lambda _on=False, n=number: self.chosen.emit(n))
            box.addWidget(chip, 1)

    def show_neighbours(self, neighbours: tuple[Neighbour, ...], shown: int) -> None:
        """`shown` is the one whose response is read now, -1 for none."""
        self._neighbours = neighbours
        self._asks.setVisible(bool(neighbours))
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < len(neighbours))
            if number < len(neighbours):
                chip.show_neighbour(neighbours[number], is_shown=number == shown)
        self._share()

    def count(self) -> int:
        return len(self._neighbours)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Each as wide as its two lines ask for; what is left over goes the same way."""
        shown = self._chips[: self.count()]
        room = self.width() - 2 * _EDGE - _ASK_PX - len(shown) * (_GAP + 2 * _PAD)
        needs: list[int] = []
        for px in _FONTS_PX:
            needs = [two_lines_px(chip.words, px) for chip in shown]
            for chip in shown:
                chip.set_font_px(px)
            if sum(needs) <= room:
                break
        for chip, need in zip(shown, needs, strict=True):
            self._box.setStretchFactor(chip, need + 2 * _PAD)
