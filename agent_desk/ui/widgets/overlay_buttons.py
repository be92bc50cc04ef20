"""Buttons that carry their icon and show their key, recoloured when the theme changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from agent_desk.ui import icons
from agent_desk.ui.widgets.painted import Keycap

_THEME_EVENTS = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange)


class IconButton(QPushButton):
    """A button with an icon of the theme; without words it needs a `name` for screen readers."""

    def __init__(self, icon: str, text: str = "", kind: str = "", name: str = "") -> None:
        super().__init__(f"\N{EN SPACE}{text}" if text else "")  # Fusion sets them 4 px apart
        self._icon_name = icon
        self._tone = {"primary": "on_primary", "link": "primary"}.get(kind, "text")
        if kind or not text:
            self.setProperty("kind", kind or "icon")
        self.setAccessibleName(name or text)
        self.setIconSize(icons.icon_size())
        self._recolour()

    def rename(self, text: str) -> None:
        """Other words beside the same icon."""
        self.setText(f"\N{EN SPACE}{text}")
        self.setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _THEME_EVENTS:
            self._recolour()

    def _recolour(self) -> None:
        self.setIcon(icons.icon(self._icon_name, self._tone))


def over_its_key(button: QWidget, key: str) -> QWidget:
    """The button, or box to choose from, with its keycap under it, as in the footer of the desk."""
    pair = QWidget()
    layout = QVBoxLayout(pair)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    layout.addWidget(button)
    layout.addWidget(Keycap(key), 0, Qt.AlignmentFlag.AlignHCenter)
    button.setToolTip(f"{button.accessibleName()} ({key})")
    return pair
