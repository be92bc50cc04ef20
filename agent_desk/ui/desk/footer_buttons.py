"""Register, print, end, next: each with its key under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agent_desk.ui import icons
from agent_desk.ui.desk.density import STANDARD, Density
from agent_desk.ui.desk.state import FooterState
from agent_desk.ui.keys import key_of
from agent_desk.ui.widgets.painted import Keycap

_THEME_EVENTS = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange)


class KeyedButton(QWidget):
    """A button over its keycap."""

    pressed = Signal()

    def __init__(self, key: str, icon: str, kind: str = "") -> None:
        super().__init__()
        self.button = QPushButton()
        self._icon, self._ink = icon, "on_primary" if kind == "primary" else "text"
        if kind:
            self.button.setProperty("kind", kind)
        self.button.setIconSize(icons.icon_size())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        box.addStretch(1)
        box.addWidget(self.button)
        box.addWidget(Keycap(key), 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)
        self.button.clicked.connect(self.pressed)
        self._recolour()

    def show_words(self, words: str, *, can: bool, is_short: bool, icon: str = "") -> None:
        """`is_short` keeps the first word on the button; all of them in its name."""
        self._icon = icon or self._icon
        self.button.setText(" " + (words.split(" ")[0] if is_short else words))  # air by the icon
        self.button.setAccessibleName(words)
        self.button.setToolTip(words)
        self.button.setEnabled(can)
        self.setVisible(bool(words))
        self._recolour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _THEME_EVENTS:
            self._recolour()

    def _recolour(self) -> None:
        self.button.setIcon(icons.icon(self._icon, self._ink))


class FooterButtons(QWidget):
    """«Siguiente» takes the place of «Terminar» once there is nothing to end."""

    register_pressed = Signal()
    print_pressed = Signal()
    end_pressed = Signal()
    next_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._density = STANDARD
        self.register_button = KeyedButton(key_of("register"), "file-check", "primary")
        self.print_button = KeyedButton(key_of("print"), "printer")
        self.end_button = KeyedButton(key_of("end"), "phone-off")
        self.next_button = KeyedButton(key_of("next_debtor"), "user-round")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        pairs = (
            (self.register_button, self.register_pressed),
            (self.print_button, self.print_pressed),
            (self.end_button, self.end_pressed),
            (self.next_button, self.next_pressed),
        )
        for button, signal in pairs:
            self._row.addWidget(button)
            button.pressed.connect(signal)

    def set_density(self, density: Density) -> None:
        self._density = density
        self._row.setSpacing(10 if density.is_narrow else 14)

    def show_state(self, state: FooterState) -> None:
        is_short = self._density.is_narrow
        self.register_button.show_words(
            state.primary_label, can=state.can_primary, is_short=is_short, icon=state.primary_icon
        )
        prints = self.tr("Imprimir convenio") if state.primary_label else ""
        self.print_button.show_words(prints, can=state.can_print, is_short=True)
        is_over = bool(state.next_label) and not state.can_end
        end = "" if is_over else state.end_label
        self.end_button.show_words(end, can=state.can_end, is_short=is_short)
        self.next_button.show_words(state.next_label, can=True, is_short=is_short)
