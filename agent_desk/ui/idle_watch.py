"""How long nobody touched the window: keys, mouse and wheel count, moving pictures do not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Watches the window of the system, where input arrives once; a filter on the application
    would cost Python a call for every event of every widget.

    `seconds` are told by two clocks: the steady one stops while a laptop sleeps, the other may be
    set back. The longer counts.
    """

    def __init__(
        self, window: QWidget, steady: Callable[[], float], clock: Callable[[], float]
    ) -> None:
        super().__init__(window)
        self._steady, self._clock = steady, clock
        self._watched: QObject | None = None
        self._window = window
        self.touch()

    def touch(self) -> None:
        """Somebody is there."""
        self._at = (self._steady(), self._clock())

    def seconds(self) -> float:
        """Since the last key or move of the mouse."""
        self._watch()
        steady, clock = self._at
        return max(self._steady() - steady, self._clock() - clock)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touch()
        return False

    def _watch(self) -> None:
        handle = self._window.windowHandle()  # there from the first time it is shown
        if handle is not None and handle is not self._watched:
            handle.installEventFilter(self)
            self._watched = handle
