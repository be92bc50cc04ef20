"""«¿O es esto otro?»: the cards that are easily taken for the one chosen, on one line."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from agent_desk.ui import fonts, theme
from agent_desk.ui.desk.state import Neighbour
from agent_desk.ui.widgets.painted import Words, pointing_hand
from agent_desk.ui.widgets.painting import CENTRE, Pen

HEIGHT = 26
_MOST = 3


class NeighbourChip(QAbstractButton):
    """One of them; the arrows reach it from the results, the mouse too."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._is_shown = "", False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        pointing_hand(self)

    def show_neighbour(self, neighbour: Neighbour, *, is_shown: bool) -> None:
        self._title, self._is_shown = neighbour.title, is_shown
        self.setAccessibleName(self.tr("¿O es esto otro? {title}").format(title=neighbour.title))
        self.setToolTip(neighbour.title)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, HEIGHT - 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(30, HEIGHT - 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = Pen(painter)
        ground = "selection" if self._is_shown else "raised"
        painter.setPen(theme.color("focus" if self._is_shown else "border"))
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        where = QRect(6, 0, self.width() - 12, self.height())
        pen.line(where, self._title, 12, fonts.MEDIUM, "text", CENTRE)
        painter.end()


class NeighbourLine(QWidget):
    """Keeps its height when it is empty, so that nothing below it moves."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._asks = Words(12, 500)
        self._asks.show_words(self.tr("¿O es…?"))
        self._chips = [NeighbourChip() for _ in range(_MOST)]
        self._neighbours: tuple[Neighbour, ...] = ()
        self.setFixedHeight(HEIGHT)
        box = QHBoxLayout(self)
        box.setContentsMargins(8, 2, 8, 2)
        box.setSpacing(6)
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

    def count(self) -> int:
        return len(self._neighbours)
