"""Strokes that several hand-painted widgets share: lines that elide, pills, keycaps, cards."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPixmapCache

from agent_desk.ui import fonts, theme
from agent_desk.ui.desk.state import Pill, Tone

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
ELIDE_RIGHT = Qt.TextElideMode.ElideRight
ELIDE_MIDDLE = Qt.TextElideMode.ElideMiddle

PILL_PX = 19  # height of a pill
KEYCAP_PX = 17  # height of a keycap
CARD_RADIUS = 8
_PILL_PAD, _PILL_TEXT_PX = 8, 12
_TIGHT_PAD, _TIGHT_PX = 5, 11
_KEY_PAD = 5
_MOST_LETTERS = 2.4  # of prose stand on the height of its type: nearly all are wider

# tone -> (ink on its soft ground, soft ground)
TONES: Mapping[Tone, tuple[str, str]] = {
    Tone.NEUTRAL: ("text2", "raised"),
    Tone.PRIMARY: ("on_primary_soft", "primary_soft"),
    Tone.OK: ("ok", "ok_soft"),
    Tone.WARN: ("warn", "warn_soft"),
    Tone.BAD: ("bad", "bad_soft"),
}
# tone -> ink on the plain ground
INKS: Mapping[Tone, str] = {
    Tone.NEUTRAL: "text2",
    Tone.PRIMARY: "primary",
    Tone.OK: "ok",
    Tone.WARN: "warn",
    Tone.BAD: "bad",
}


class Pen:
    """A painter with the house's type: every text is elided into its rectangle."""

    def __init__(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter = painter

    def line(
        self,
        where: QRect,
        text: str,
        px: int = 14,
        weight: int = fonts.REGULAR,
        ink: str = "text",
        align: Qt.AlignmentFlag = LEFT,
        elide: Qt.TextElideMode = ELIDE_RIGHT,
    ) -> int:
        """Draw one line; returns the width it took."""
        shown, width = fitted(text, px, weight, elide, where.width())
        self.whole(where, shown, px, weight, ink, align)
        return width

    def whole(
        self,
        where: QRect,
        text: str,
        px: int = 14,
        weight: int = fonts.REGULAR,
        ink: str = "text",
        align: Qt.AlignmentFlag = LEFT,
    ) -> None:
        """Draw one line that is known to fit (out of `wrapped` or `fitted`) without measuring."""
        self.painter.setFont(fonts.font(px, weight))
        self.painter.setPen(theme.color(ink))
        self.painter.drawText(where, align | Qt.TextFlag.TextSingleLine, text)

    def pill(
        self,
        x: int,
        y: int,
        pill: Pill,
        room: int = 400,
        *,
        is_plain: bool = False,
        is_tight: bool = False,
    ) -> int:
        """Draw a pill with its top left corner at (x, y); returns its width."""
        ink, ground = TONES[pill.tone]
        pad, px = (_TIGHT_PAD, _TIGHT_PX) if is_tight else (_PILL_PAD, _PILL_TEXT_PX)
        width = min(room, pill_width(pill, is_tight=is_tight))
        box = QRect(x, y, width, PILL_PX)
        if is_plain:
            ink = "text2"
        else:
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(theme.color(ground))
            self.painter.drawRoundedRect(box, 4, 4)
        self.line(box.adjusted(pad, 0, 3 - pad, 0), pill.text, px, fonts.SEMIBOLD, ink)
        return width

    def keycap(self, right: int, middle: int, key: str) -> int:
        """Draw a keycap that ends at `right`, centred on `middle`; returns its width."""
        width = keycap_width(key)
        ratio = self.painter.device().devicePixelRatioF()
        self.painter.drawPixmap(right - width - 1, middle - 10, _keycap(key, width, ratio))
        return width

    def _cap(self, key: str, cap: QRectF) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(theme.color("key_border"))
        self.painter.drawRoundedRect(cap.adjusted(-0.5, 0.5, 0.5, 1.5), 4, 4)
        self.painter.setPen(QPen(theme.color("key_border"), 1))
        self.painter.setBrush(theme.color("key"))
        self.painter.drawRoundedRect(cap, 4, 4)
        self.line(cap.toRect(), key, 11, fonts.SEMIBOLD, "text2", CENTRE)

    def card(
        self, where: QRect, border: str = "border", ground: str = "surface", width: int = 1
    ) -> None:
        """A rounded rectangle whose border stays inside `where`."""
        inset = width / 2
        self.painter.setPen(QPen(theme.color(border), width))
        self.painter.setBrush(theme.color(ground))
        box = QRectF(where).adjusted(inset, inset, -inset, -inset)
        self.painter.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)

    def rule(self, x1: int, x2: int, y: int) -> None:
        """A thin horizontal line."""
        self.painter.fillRect(QRect(x1, y, x2 - x1, 1), theme.color("border"))

    def upright(self, x: int, y1: int, y2: int) -> None:
        """A thin vertical line."""
        self.painter.fillRect(QRect(x, y1, 1, y2 - y1), theme.color("border"))


def _keycap(key: str, width: int, ratio: float) -> QPixmap:
    """A keycap with a pixel of air; drawn once, for every key of the search shows four."""
    name = f"keycap:{key}:{theme.active()}:{ratio}"
    kept = QPixmap()
    if QPixmapCache.find(name, kept):
        return kept
    made = QPixmap(round((width + 2) * ratio), round((KEYCAP_PX + 4) * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    Pen(painter)._cap(key, QRectF(1.5, 1.5, width - 1, KEYCAP_PX - 1))
    painter.end()
    QPixmapCache.insert(name, made)
    return made


def fitting_px(text: str, px: int, weight: int, width: int, least: int) -> int:
    """The greatest size from `px` down to `least` at which a text is whole in `width`; a number
    that lacks its end is as useless as an amount without it."""
    while px > least and text_width(text, px, weight) > width:
        px -= 1
    return px


@lru_cache(maxsize=2048)
def fitted(text: str, px: int, weight: int, elide: Qt.TextElideMode, room: int) -> tuple[str, int]:
    """The text as it fits into `room`, and its width; most lines are painted again unchanged."""
    beginning = _beginning(text, px, weight, room) if elide is ELIDE_RIGHT else text
    if beginning is text:
        width = text_width(text, px, weight)
        if width <= room:
            return text, width
    shown = fonts.metrics(px, weight).elidedText(beginning, elide, room)
    return shown, min(room, text_width(shown, px, weight))


def _beginning(text: str, px: int, weight: int, room: int) -> str:
    """As much of a long text as is surely wider than `room`: no more need be measured to elide."""
    part = text[: int(room * _MOST_LETTERS / px)]
    is_wider = len(part) < len(text) and text_width(part, px, weight) > room + px
    return part if is_wider else text


@lru_cache(maxsize=16384)
def advance(text: str, px: int, weight: int = fonts.REGULAR) -> float:
    """Logical pixels, not rounded, that a word or the like takes; remembered."""
    return fonts.exact_metrics(px, weight).horizontalAdvance(text)


def text_width(text: str, px: int, weight: int = fonts.REGULAR) -> int:
    """Logical pixels that `text` takes on one line."""
    return fonts.metrics(px, weight).horizontalAdvance(text) + 1


def pill_width(pill: Pill, *, is_tight: bool = False) -> int:
    pad, px = (_TIGHT_PAD, _TIGHT_PX) if is_tight else (_PILL_PAD, _PILL_TEXT_PX)
    return text_width(pill.text, px, fonts.SEMIBOLD) + 2 * pad


def keycap_width(key: str) -> int:
    return max(20, text_width(key, 11, fonts.SEMIBOLD) + 2 * _KEY_PAD)


def line_px(px: int) -> int:
    """Height of a line of Inter of that size, with a little air."""
    return round(px * 1.26)


@lru_cache(maxsize=1024)
def wrapped(text: str, px: int, weight: int, width: int, most: int = 99) -> tuple[str, ...]:
    """Break `text` into at most `most` lines of `width`; what does not fit is elided.

    Cached, and added up from the widths of words, which other texts have too: to measure every
    beginning of every line took up to 14 ms for a response that had not been shown before.
    """
    lines: list[str] = []
    rest = text.split()
    while rest:
        is_last = len(lines) == most - 1
        count = len(rest) if is_last else _words_in(rest, px, weight, width)
        line = " ".join(rest[:count])
        if is_last or count == 1:  # a very long word: nothing else can be too wide
            line, _ = fitted(line, px, weight, ELIDE_RIGHT, width)
        lines.append(line)
        rest = rest[count:]
    return tuple(lines)


def _words_in(words: list[str], px: int, weight: int, width: int) -> int:
    """How many of them, at least one, stand on a line of `width`."""
    space, taken = advance(" ", px, weight), 0.0
    for count, word in enumerate(words):
        taken += advance(word, px, weight)
        if count and taken + 1 > width:
            return count
        taken += space
    return len(words)
