"""The dialler's side of a screen pop: one JSON line to the running window, without Qt.

Imported before anything heavy, so that the whole command stays within 150 ms.
"""

from __future__ import annotations

import json
import os
import socket
import stat
import sys
import zlib
from collections.abc import Mapping
from pathlib import Path

from agent_desk.paths import user_folder

LINE_LIMIT = 4096  # bytes: identifiers only, never what somebody owes
TIMEOUT_S = 5.0
_SUN_PATH_LIMIT = 100  # Linux allows 107 bytes in a socket's address, macOS 103


def pop_address() -> str:
    """Where this user's window listens: a socket path, or a pipe's name on Windows.

    One address per user folder, so that a demo store and the real one do not answer each other.
    """
    folder = user_folder()
    name = f"agent-desk-{zlib.crc32(str(folder).encode()):08x}"
    if sys.platform == "win32":
        return rf"\\.\pipe\{name}-{os.environ.get('USERNAME', '')}"
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", "") or folder)
    for place in (runtime, folder):
        path = place / f"{name}.sock"
        if place.is_dir() and len(os.fsencode(path)) <= _SUN_PATH_LIMIT:
            return str(path)
    return str((_private_temporary_folder() or folder) / f"{name}.sock")


def send_pop(
    fields: Mapping[str, str], address: str = "", timeout_s: float = TIMEOUT_S
) -> dict[str, object] | None:
    """Ask the running window to show {account|phone|line}; {"show": "1"} only raises it.

    Returns the window's answer {"ok": bool, "error": sentence}, or None when no window runs.
    A window that runs and does not answer gives ok=False: a second one must not be started.
    """
    line = json.dumps(dict(fields), ensure_ascii=False).encode() + b"\n"
    if len(line) > LINE_LIMIT:
        return _failed("El aviso de llamada es demasiado largo. Envíe solo cuenta o teléfono.")
    ask = _ask_pipe if sys.platform == "win32" else _ask_socket
    answer = ask(address or pop_address(), line, timeout_s)
    return None if answer is None else _read_answer(answer)


def _ask_socket(address: str, line: bytes, timeout_s: float) -> bytes | None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as link:
        link.settimeout(timeout_s)
        try:
            link.connect(address)
        except OSError:  # no such file, refused by a dead window's file, or a path too long
            return None
        try:
            link.sendall(line)
            return _receive_line(link)
        except OSError:
            return b""


def _receive_line(link: socket.socket) -> bytes:
    received = b""
    while not received.endswith(b"\n") and len(received) < LINE_LIMIT:
        piece = link.recv(LINE_LIMIT)
        if not piece:
            break
        received += piece
    return received


def _ask_pipe(address: str, line: bytes, timeout_s: float) -> bytes | None:
    import threading

    _let_it_come_forward()
    try:
        pipe = Path(address).open("r+b", buffering=0)  # noqa: SIM115  closed with the command
    except OSError:
        return None
    answers: list[bytes] = []

    def talk() -> None:  # a pipe opened as a file has no timeout of its own
        pipe.write(line)
        answers.append(pipe.readline(LINE_LIMIT))

    talker = threading.Thread(target=talk, daemon=True)
    talker.start()
    talker.join(timeout_s)
    return answers[0] if answers else b""


def _let_it_come_forward() -> None:
    # Windows only lets the process in front hand over the foreground (AllowSetForegroundWindow).
    import ctypes

    windll = getattr(ctypes, "windll", None)
    if windll:
        windll.user32.AllowSetForegroundWindow(-1)


def _read_answer(answer: bytes) -> dict[str, object]:
    try:
        reply = json.loads(answer)
    except ValueError:
        reply = None
    if isinstance(reply, dict):
        return reply
    return _failed("La ventana está abierta y no respondió a tiempo. Búsquelo ahí con Ctrl+F.")


def _failed(sentence: str) -> dict[str, object]:
    return {"ok": False, "error": sentence}


def _private_temporary_folder() -> Path | None:
    # The temporary folder is everybody's: only a folder that is ours and closed will do.
    if sys.platform == "win32":
        return None
    import tempfile  # 7 ms, and hardly ever needed

    folder = Path(tempfile.gettempdir()) / f"agent-desk-{os.getuid()}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        status = folder.lstat()
    except OSError:
        return None
    is_ours = stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid()
    return folder if is_ours and not status.st_mode & 0o077 else None
