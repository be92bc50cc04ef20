"""What this program copies stays out of clipboard histories, and does not stay for long.

Each system has its own sign for managers of histories; a manager that heeds none of them is not in
our hands. Whatever was copied here is taken off again after half a minute, if it is still ours.
"""

from __future__ import annotations

import atexit
from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

KEPT_MS = 30_000
_NO = b"\x00\x00\x00\x00"  # a DWORD of 0
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
HINTS = {
    "x-kde-passwordManagerHint": b"secret",  # KDE, and others that follow it
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): _NO,
    _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
    _WINDOWS.format("CanUploadToCloudClipboard"): _NO,
    "org.nspasteboard.ConcealedType": b"1",  # macOS
}
_MARK = "x-kde-passwordManagerHint"
_MADE_HERE = "made here"  # the object itself: what comes from another program has no name


def private_text(text: str) -> QMimeData:
    """The text with the signs that keep it out of histories."""
    found = QMimeData()
    found.setObjectName(_MADE_HERE)
    found.setText(text)
    for kind, value in HINTS.items():
        found.setData(kind, value)
    return found


def copy_private(text: str) -> None:
    """To the clipboard; the guard of the window takes it off in time."""
    QGuiApplication.clipboard().setMimeData(private_text(text))


@atexit.register
def let_go() -> None:
    """Nothing that was made here stays in the clipboard when the program ends, however it ends.

    Where the platform has no clipboard of its own, Qt keeps the object until after Python is gone,
    and to destroy it then ends the process by a fault, or never.
    """
    if QGuiApplication.instance() is None:
        return
    clipboard = QGuiApplication.clipboard()
    held = clipboard.mimeData()
    if held is not None and held.objectName() == _MADE_HERE:
        clipboard.clear()


class ClipboardGuard(QObject):
    """Marks whatever is copied in this program, from a field too, and takes it off in time."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        kept_ms: int = KEPT_MS,
        is_ours: Callable[[], bool] | None = None,
    ) -> None:
        """`is_ours` where the platform cannot say who owns the clipboard."""
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._is_ours = is_ours or self._clipboard.ownsClipboard
        self._text = ""
        self._timer = QTimer(self, singleShot=True, interval=kept_ms)
        self._timer.timeout.connect(self.take_off)
        self._clipboard.dataChanged.connect(self._changed)

    def take_off(self) -> None:
        """Now, if it is still ours: at the end of its time; see `let_go` for the program's."""
        self._timer.stop()
        text, self._text = self._text, ""
        if text and self._clipboard.text() == text:
            self._clipboard.clear(QClipboard.Mode.Clipboard)

    def _changed(self) -> None:
        if not self._is_ours():
            self._text = ""  # somebody else's now: not ours to take off
            self._timer.stop()
            return
        text = self._clipboard.text()
        if not text:  # taken off, or a picture
            return
        self._text = text
        self._timer.start()
        if not self._clipboard.mimeData().hasFormat(_MARK):
            self._clipboard.setMimeData(private_text(text))
