"""The look of the program: Fusion, one palette and one style sheet made from the tokens."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from agent_desk.paths import resource
from agent_desk.ui import fonts, tokens

MODES = ("system", "light", "dark", "contrast")

_active: list[str] = ["light"]


def active() -> str:
    """Name of the theme now on screen: light, dark or contrast."""
    return _active[0]


def token(name: str) -> str:
    """#RRGGBB of a token in the theme now on screen."""
    return tokens.THEMES[_active[0]][name]


def color(name: str, alpha: int = 255) -> QColor:
    """A token as QColor; `alpha` 0..255."""
    made = QColor(token(name))
    made.setAlpha(alpha)
    return made


def is_system_dark(app: QApplication) -> bool:
    """What the desktop asks for; unknown counts as light."""
    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def resolve(mode: str, is_dark: bool) -> str:
    """The theme to show for a mode: «system» follows the desktop."""
    if mode in tokens.THEMES:
        return mode
    return "dark" if is_dark else "light"


def apply(app: QApplication, mode: str = "system", *, is_dark: bool | None = None) -> str:
    """Paint the whole program in `mode`; returns the theme shown. `is_dark` replaces the desktop's
    own answer, which says nothing offscreen and on bare X11."""
    dark = is_system_dark(app) if is_dark is None else is_dark
    _active[0] = resolve(mode, dark)
    if app.styleSheet() == style_sheet(_active[0]):
        return _active[0]  # polishing every widget again would cost 0.3 s for nothing
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    app.setFont(fonts.font(14))
    app.setPalette(palette(tokens.THEMES[_active[0]]))
    app.setStyleSheet(style_sheet(_active[0]))
    return _active[0]


class ThemeSwitch(QObject):
    """Remembers the chosen mode, follows the desktop while it is «system»."""

    changed = Signal(str)

    def __init__(
        self, app: QApplication, is_dark: Callable[[], bool] | None = None, mode: str = "system"
    ) -> None:
        super().__init__(app)
        self._app = app
        self._is_dark = is_dark or (lambda: is_system_dark(app))
        self.mode = mode
        app.styleHints().colorSchemeChanged.connect(self.refresh)

    def set_mode(self, mode: str) -> None:
        self.mode = mode
        self.refresh()

    def toggle(self) -> None:
        """Ctrl+T: from what is seen now to the other of light and dark."""
        self.set_mode("light" if active() == "dark" else "dark")

    def refresh(self) -> None:
        """Apply again; does nothing when the screen already looks so."""
        wanted = resolve(self.mode, self._is_dark())
        if wanted != active() or not self._app.styleSheet():
            self.changed.emit(apply(self._app, wanted))


def palette(colours: tokens.Tokens) -> QPalette:
    """QPalette of a token set, for what Fusion paints itself."""
    role = QPalette.ColorRole
    made = QPalette()
    pairs = {
        role.Window: "bg",
        role.WindowText: "text",
        role.Base: "surface",
        role.AlternateBase: "raised",
        role.Text: "text",
        role.PlaceholderText: "text2",
        role.Button: "surface",
        role.ButtonText: "text",
        role.Highlight: "primary",
        role.HighlightedText: "on_primary",
        role.ToolTipBase: "surface",
        role.ToolTipText: "text",
        role.Link: "primary",
        role.LinkVisited: "primary",
        role.Mid: "border",
        role.Dark: "border_strong",
        role.BrightText: "bad",
        role.Accent: "primary",
    }
    for where, name in pairs.items():
        made.setColor(where, QColor(colours[name]))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(colours["disabled"]))
    return made


@lru_cache(maxsize=4)
def style_sheet(name: str) -> str:
    """The style sheet of a theme, from resources/ui/theme/desk.qss."""
    template = Template(resource("ui", "theme", "desk.qss").read_text("utf-8"))
    pictures = resource("ui", "theme", name).as_posix()
    return template.substitute(tokens.THEMES[name], pictures=pictures)
