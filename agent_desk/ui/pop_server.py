"""One window per user, and the door through which a dialler puts a debtor on it.

Order matters (docs/decisions/0009): lock file, then ask whoever listens, then sweep a dead
socket, then listen. `QLocalServer.listen()` with UserAccessOption silently takes over a living
server's name, so it must come last.
"""

from __future__ import annotations

import json
import os
import struct
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLockFile, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from agent_desk.pop import LINE_LIMIT, pop_address, send_pop
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

FIELD_LIMIT = 64  # characters: account numbers and phones are far shorter
FIELDS = ("account", "phone", "line", "dnis", "show")
ANSWER_TIMEOUT_MS = 4000  # below the client's own, so that it hears why
SILENCE_TIMEOUT_MS = 2000
_SHOW_TIMEOUT_S = 1.0
_CREDENTIALS = struct.Struct("3i")  # pid, uid, gid
_START_WAITS, _START_WAIT_S = 20, 0.1


class BadPopError(ValueError):
    """The line is not a pop; the words go back to the client."""


def read_pop(line: bytes) -> dict[str, str]:
    """{field: text} of one JSON line. Raises BadPopError; never trusts the sender's shapes."""
    if len(line) > LINE_LIMIT:
        raise BadPopError(translate("Pop", "El aviso es demasiado largo."))
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        raise BadPopError(translate("Pop", "El aviso no es una línea JSON.")) from None
    if not isinstance(fields, dict) or not fields or not set(fields) <= set(FIELDS):
        raise BadPopError(translate("Pop", "El aviso lleva solo cuenta, teléfono o línea."))
    if "dnis" in fields:  # as diallers call the number that was called
        fields = {**fields, "line": fields.get("line", fields["dnis"])}
        del fields["dnis"]
    if not all(_is_short_text(value) for value in fields.values()):
        raise BadPopError(translate("Pop", "Un dato del aviso está vacío o es demasiado largo."))
    return {name: value.strip() for name, value in fields.items()}


def _is_short_text(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value.strip()) <= FIELD_LIMIT and value.isprintable()


class PopRequest(QObject):
    """One pop waiting for its answer; `done` once the debtor is on the window."""

    def __init__(self, fields: dict[str, str], reply: Callable[[dict[str, object]], None]) -> None:
        super().__init__()
        self.fields = fields
        self._reply: Callable[[dict[str, object]], None] | None = reply
        self._patience = QTimer(self, singleShot=True, interval=ANSWER_TIMEOUT_MS)
        self._patience.timeout.connect(self._give_up)
        self._patience.start()

    def done(self, error: str = "") -> None:
        """Answer the dialler, after what changed has been painted; a second call is ignored."""
        if not self._reply:
            return
        reply, self._reply = self._reply, None
        self._patience.stop()
        if not error:
            paint_now()
        reply({"ok": False, "error": error} if error else {"ok": True})

    def _give_up(self) -> None:
        self.done(translate("Pop", "La ventana sigue ocupada; búsquelo ahí con Ctrl+F."))


class PopServer(QObject):
    """`popped` carries a PopRequest; whoever shows the debtor calls its `done`."""

    popped = Signal(object)

    def __init__(self, address: str = "", lock_path: str = "") -> None:
        super().__init__()
        self.address = address or pop_address()
        self._lock = QLockFile(lock_path or _lock_path(self.address))
        self._lock.setStaleLockTime(0)  # stale only when its process is gone, never by age
        self._server: QLocalServer | None = None
        self._requests: set[PopRequest] = set()

    def claim(self) -> bool:
        """Become the one window of this user; cheap, before the store opens.

        False when another window runs: it has then been asked to show itself.
        """
        if not self._lock.tryLock(0):
            self._show_the_other()
            return False
        if send_pop({"show": "1"}, self.address, _SHOW_TIMEOUT_S) is not None:
            self._lock.unlock()  # a window from before the lock file was swept away
            return False
        return True

    def listen(self) -> bool:
        """Open the door; after the first paint, since it loads QtNetwork. Needs `claim` first."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self.address)  # the file of a window that was killed
        server.newConnection.connect(self._accept)
        self._server = server
        return server.listen(_server_name(self.address))

    def close(self) -> None:
        """Stop listening and let the next window in."""
        if self._server:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _show_the_other(self) -> None:
        for _ in range(_START_WAITS):  # it may be starting, and not be listening yet
            if send_pop({"show": "1"}, self.address, _SHOW_TIMEOUT_S) is not None:
                return
            time.sleep(_START_WAIT_S)

    def _accept(self) -> None:
        while self._server and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            if not is_same_user(int(socket.socketDescriptor())):
                socket.abort()  # the rights of the file already say so; a moved file would not
                socket.deleteLater()
                continue
            socket.setReadBufferSize(LINE_LIMIT + 1)
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            QTimer.singleShot(SILENCE_TIMEOUT_MS, socket, lambda socket=socket: _hang_up(socket))
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        is_whole = socket.canReadLine() or socket.bytesAvailable() > LINE_LIMIT
        if not is_whole or socket.property("is_taken"):
            return
        socket.setProperty("is_taken", True)
        try:
            fields = read_pop(bytes(socket.readLine(LINE_LIMIT + 2).data()))
        except BadPopError as error:
            _answer(socket, {"ok": False, "error": str(error)})
            return
        self._announce(fields, socket)

    def _announce(self, fields: dict[str, str], socket: QLocalSocket) -> None:
        request: PopRequest

        def reply(answer: dict[str, object]) -> None:
            self._requests.discard(request)
            _answer(socket, answer)

        request = PopRequest(fields, reply)
        self._requests.add(request)
        self.popped.emit(request)


def is_same_user(descriptor: int) -> bool:
    """Whether the system says that this user's own process is at the other end of the socket.

    Linux tells; elsewhere the rights of the socket (UserAccessOption) are all there is.
    """
    if not sys.platform.startswith("linux") or descriptor < 0:
        return True
    import socket

    copy = socket.socket(fileno=os.dup(descriptor))
    try:
        told = copy.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS.size)
        return _uid_of(told) == os.getuid()
    except OSError:  # it left in the meantime
        return False
    finally:
        copy.close()


def _uid_of(credentials: bytes) -> int:
    return int(_CREDENTIALS.unpack(credentials)[1])


def bring_forward(window: QWidget) -> None:
    """Put the window in front with the keyboard; where the system forbids it, make it blink."""
    if window.isMinimized():
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    if not window.isActiveWindow():
        QApplication.alert(window)


def paint_now() -> None:
    """Lay out and paint what is pending, so that an answer means: it is on the screen."""
    for event in (QEvent.Type.LayoutRequest, QEvent.Type.UpdateRequest):
        QApplication.sendPostedEvents(None, event.value)


def _answer(socket: QLocalSocket, answer: dict[str, object]) -> None:
    from PySide6.QtNetwork import QLocalSocket

    try:
        is_there = socket.state() == QLocalSocket.LocalSocketState.ConnectedState
    except RuntimeError:  # the client left and Qt has already deleted the socket
        return
    if is_there:
        socket.write(json.dumps(answer, ensure_ascii=False).encode() + b"\n")
        socket.flush()
        socket.disconnectFromServer()


def _hang_up(socket: QLocalSocket) -> None:
    if not socket.property("is_taken"):
        socket.abort()


def _lock_path(address: str) -> str:
    if sys.platform == "win32":
        from agent_desk.paths import user_folder

        return str(user_folder() / "desk.lock")
    return str(Path(address).with_suffix(".lock"))


def _server_name(address: str) -> str:
    return address.removeprefix("\\\\.\\pipe\\")
