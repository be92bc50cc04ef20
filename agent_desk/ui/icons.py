"""Lucide icons (ISC), coloured from the tokens and drawn at the screen's own resolution."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache

from agent_desk.paths import resource
from agent_desk.ui import theme

FALLBACK = "info"
BUTTON_PX = 18


@lru_cache(maxsize=128)
def _source(name: str) -> bytes:
    file = resource("ui", "icons", f"{name}.svg")
    if not file.is_file():
        file = resource("ui", "icons", f"{FALLBACK}.svg")
    return file.read_bytes()


def pixmap(name: str, token: str, px: int = BUTTON_PX, ratio: float = 0) -> QPixmap:
    """The icon of `px` logical pixels in the colour of `token`; an unknown name draws «info»."""
    colour = theme.token(token)
    ratio = ratio or QGuiApplication.primaryScreen().devicePixelRatio()
    key = f"lucide:{name}:{colour}:{px}:{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    made = _draw(name, colour, round(px * ratio))
    made.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, made)
    return made


def paint_icon(painter: QPainter, x: float, y: float, name: str, token: str, px: int = 16) -> None:
    """Draw the icon with its top left corner at (x, y)."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(round(x), round(y), pixmap(name, token, px, ratio))


def icon(name: str, tone: str = "text", px: int = BUTTON_PX) -> QIcon:
    """An icon for a button, in the colour of the token `tone`; its disabled look comes along.

    Make it again when the theme changes.
    """
    made = QIcon(pixmap(name, tone, px))
    made.addPixmap(pixmap(name, "disabled", px), QIcon.Mode.Disabled)
    return made


def icon_size(px: int = BUTTON_PX) -> QSize:
    return QSize(px, px)


def _draw(name: str, colour: str, side: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    coloured = _source(name).replace(b"currentColor", colour.encode())
    made = QPixmap(side, side)
    made.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(made)
    QSvgRenderer(QByteArray(coloured)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return made
