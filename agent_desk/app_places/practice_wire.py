"""The threads of a link brought to the window's own thread, one signal and one queue."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot


class WireBridge(QObject):
    """`put` from any thread; `take` is called with it on the thread that made this."""

    _woken = Signal()

    def __init__(self, take: Callable[[object], None]) -> None:
        super().__init__()
        self._take, self._heard = take, deque[object]()
        self._woken.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def put(self, heard: object) -> None:
        self._heard.append(heard)
        self._woken.emit()

    @Slot()
    def _deliver(self) -> None:
        while self._heard:
            self._take(self._heard.popleft())
