"""Small hand-painted pieces: a base with words for the screen reader, keycap, pill, heading."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from agent_desk.ui import fonts, theme
from agent_desk.ui.desk.state import Pill
from agent_desk.ui.widgets import painting
from agent_desk.ui.widgets.painting import Pen

_MOST_LESS_PX = 2  # a title may be so much smaller before it elides
_IDLE_KEY = 0.45  # opacity of a key that does nothing now, as pale as the words of its button


class Painted(QLabel):
    """Paints itself in `paint_with`; a QLabel so that screen readers meet it as static text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def describe(self, name: str, more: str = "", hover: str = "") -> None:
        """Words for the screen reader, and for the mouse that rests on it."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(more)
        self.setToolTip(hover)
        self.update()

    def paint_with(self, pen: Pen) -> None:
        """What the piece looks like; painted in logical pixels."""

    def sizeHint(self) -> QSize:
        return QSize(40, 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_with(Pen(painter))
        painter.end()


def _as_printed(key: str) -> str:
    """«Alt+Return» as Qt writes it, with what stands on the keys themselves."""
    space = QCoreApplication.translate("Keys", "Espacio")
    return key.replace("Return", "Enter").replace("Space", space)


class Keycap(QWidget):
    """A key as it looks on the keyboard; silent for screen readers."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = _as_printed(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_key(self, key: str) -> None:
        """Another key from now on; "" keeps the one shown."""
        if key and _as_printed(key) != self._key:
            self._key = _as_printed(key)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(painting.keycap_width(self._key), painting.KEYCAP_PX + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self.isEnabled():
            painter.setOpacity(_IDLE_KEY)
        Pen(painter).keycap(self.width(), self.height() // 2, self._key)
        painter.end()


class Line(QWidget):
    """A thin rule between two parts of a card."""

    def __init__(self, *, is_upright: bool = False) -> None:
        super().__init__()
        if is_upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("border"))
        painter.end()


class HeadLine(Painted):
    """A title and a few pills after it, or below it where `may_break`; then the title gets a little
    smaller, and elides."""

    def __init__(self, px: int = 16, *, may_break: bool = False) -> None:
        super().__init__()
        self._px, self._may_break = px, may_break
        self._title, self._pills = "", ()  # type: tuple[str, tuple[Pill, ...]]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_title(self, title: str, *pills: Pill | None) -> None:
        shown = tuple(pill for pill in pills if pill)
        if (title, shown) == (self._title, self._pills):
            return
        self._title, self._pills = title, shown
        words = ". ".join((title, *(pill.text for pill in self._pills)))
        self.describe(words, hover=title)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        below = painting.PILL_PX + 2 if self._is_broken() else 0
        return QSize(60, painting.line_px(self._px) + 4 + below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paint_with(self, pen: Pen) -> None:
        is_broken = self._is_broken()
        pills = 0 if is_broken else self._pills_width()
        room = max(self.width() - pills, min(self.width(), 120))
        height = painting.line_px(self._px) + 4 if is_broken else self.height()
        px = painting.fitting_px(self._title, self._px, fonts.BOLD, room, self._px - _MOST_LESS_PX)
        x = pen.line(QRect(0, 0, room, height), self._title, px, fonts.BOLD) + 9
        y = height + 1 if is_broken else (height - painting.PILL_PX) // 2
        x = 0 if is_broken else x
        for pill in self._pills:
            if self.width() - x > 40:
                x += pen.pill(x, y, pill, self.width() - x) + 7

    def _pills_width(self) -> int:
        return sum(painting.pill_width(pill) + 9 for pill in self._pills)

    def _is_broken(self) -> bool:
        """Pills go below the title when both do not fit on one line, where that is allowed."""
        wished = painting.text_width(self._title, self._px, fonts.BOLD) + self._pills_width()
        return self._may_break and bool(self._pills) and wished > self.width()


class Words(Painted):
    """One line of text that elides; `align` right for counts."""

    def __init__(
        self,
        px: int = 13,
        weight: int = fonts.SEMIBOLD,
        ink: str = "text2",
        *,
        at_right: bool = False,
    ) -> None:
        super().__init__()
        self._px, self._weight, self._ink = px, weight, ink
        self._align = painting.RIGHT if at_right else painting.LEFT
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_align(self, align: Qt.AlignmentFlag) -> None:
        self._align = align
        self.update()

    def show_words(self, words: str, ink: str = "") -> None:
        if (words, ink or self._ink) == (self._words, self._ink):
            return
        self._words, self._ink = words, ink or self._ink
        self.describe(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = painting.text_width(self._words, self._px, self._weight) + 2
        return QSize(width, painting.line_px(self._px))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(40, self.sizeHint().width()), painting.line_px(self._px))

    def paint_with(self, pen: Pen) -> None:
        where = self.rect()
        pen.line(where, self._words, self._px, self._weight, self._ink, self._align)


def pointing_hand(widget: QWidget) -> None:
    """Show the hand over something that can be pressed."""
    widget.setCursor(Qt.CursorShape.PointingHandCursor)
