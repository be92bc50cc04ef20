"""A screen pop reaches the one window of this user, and nothing else does."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agent_desk.pop import pop_address, send_pop
from agent_desk.ui.pop_server import BadPopError, PopRequest, PopServer, bring_forward, read_pop

Answer = dict[str, object] | None


@pytest.fixture
def short() -> Iterator[Path]:
    """A socket's path may have 107 letters: pytest's folders are too deep."""
    with tempfile.TemporaryDirectory(prefix="ad-") as folder:
        yield Path(folder)


@pytest.fixture
def address(short: Path) -> str:
    return str(short / "desk.sock")


@pytest.fixture
def server(qapp: object, address: str) -> Iterator[PopServer]:
    server = PopServer(address)
    assert server.claim()
    assert server.listen()
    yield server
    server.close()


def ask(qtbot: QtBot, act: Callable[[], Answer]) -> Answer:
    """The dialler is another process; here it is another thread."""
    answers: list[Answer] = []
    dialler = threading.Thread(target=lambda: answers.append(act()))
    dialler.start()
    qtbot.waitUntil(lambda: bool(answers), timeout=8000)
    dialler.join()
    return answers[0]


def say(address: str, line: bytes) -> Answer:
    with socket.socket(socket.AF_UNIX) as link:
        link.connect(address)
        link.sendall(line)
        reply = link.makefile("rb").readline()
        return json.loads(reply) if reply else None


def test_without_a_window_the_dialler_hears_nothing_and_may_start_one(address: str) -> None:
    assert send_pop({"account": "4417-0098"}, address) is None


def test_a_pop_reaches_the_window_and_is_answered(
    server: PopServer, address: str, qtbot: QtBot
) -> None:
    got: list[dict[str, str]] = []

    def show(request: PopRequest) -> None:
        got.append(request.fields)
        request.done()

    server.popped.connect(show)
    answer = ask(qtbot, lambda: send_pop({"account": "4417-0098", "line": "5512345678"}, address))
    assert answer == {"ok": True}
    assert got == [{"account": "4417-0098", "line": "5512345678"}]


def test_a_refused_pop_says_why(server: PopServer, address: str, qtbot: QtBot) -> None:
    server.popped.connect(lambda request: request.done("No encuentro la cuenta 1."))
    answer = ask(qtbot, lambda: send_pop({"account": "1"}, address))
    assert answer == {"ok": False, "error": "No encuentro la cuenta 1."}


def test_the_answer_comes_after_the_debtor_is_painted(
    server: PopServer, address: str, qtbot: QtBot
) -> None:
    window = QWidget()
    label = QLabel("Listo", window)
    QVBoxLayout(window).addWidget(label)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    painted: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                painted.append(label.text())
            return False

    watch = Watch()
    label.installEventFilter(watch)

    def show(request: PopRequest) -> None:
        label.setText(request.fields["account"])
        painted.clear()
        request.done()
        assert painted == ["4417-0098"]

    server.popped.connect(show)
    assert ask(qtbot, lambda: send_pop({"account": "4417-0098"}, address)) == {"ok": True}


@pytest.mark.parametrize(
    "line",
    [
        b"hola\n",
        b"[]\n",
        b"{}\n",
        b'{"account": 5}\n',
        b'{"account": ""}\n',
        b'{"balance": "10"}\n',
        b'{"account": "' + b"9" * 65 + b'"}\n',
        b'{"account": "1\\u0000"}\n',
        b"[" * 4000 + b"\n",
        b"\xff\xfe\n",
    ],
)
def test_a_line_that_is_no_pop_is_answered_with_a_reason_and_never_shown(
    server: PopServer, address: str, qtbot: QtBot, line: bytes
) -> None:
    server.popped.connect(lambda request: pytest.fail("shown"))
    answer = ask(qtbot, lambda: say(address, line))
    assert answer
    assert answer["ok"] is False
    assert str(answer["error"]).endswith(".")


def test_an_endless_line_is_cut_off(server: PopServer, address: str, qtbot: QtBot) -> None:
    answer = ask(qtbot, lambda: say(address, b"x" * 5000))
    assert answer
    assert answer["ok"] is False


def test_the_dialler_refuses_to_send_more_than_a_line(address: str) -> None:
    answer = send_pop({"account": "9" * 5000}, address)
    assert answer
    assert answer["ok"] is False


def test_a_field_may_not_carry_more_than_an_identifier() -> None:
    assert read_pop(b'{"phone": " 33 1234 5678 "}') == {"phone": "33 1234 5678"}
    with pytest.raises(BadPopError):
        read_pop(b'{"account": "1", "name": "Juana"}')


def test_a_busy_window_is_not_taken_for_an_absent_one(address: str) -> None:
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(address)
        listener.listen()
        answer = send_pop({"account": "1"}, address, timeout_s=0.05)
    assert answer
    assert answer["ok"] is False
    assert "no respondió" in str(answer["error"])


def test_a_second_window_shows_the_first_and_gives_way(
    server: PopServer, address: str, qtbot: QtBot
) -> None:
    shown: list[dict[str, str]] = []

    def show(request: PopRequest) -> None:
        shown.append(request.fields)
        request.done()

    server.popped.connect(show)
    code = (
        "import sys; from PySide6.QtCore import QCoreApplication; QCoreApplication([]);"
        "from agent_desk.ui.pop_server import PopServer; sys.exit(PopServer(sys.argv[1]).claim())"
    )
    second = subprocess.Popen([sys.executable, "-c", code, address])
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=15_000)
    assert second.returncode == 0
    assert shown == [{"show": "1"}]
    assert ask(qtbot, lambda: send_pop({"account": "1"}, address)) == {"ok": True}


def test_after_a_killed_window_the_next_one_listens(
    qapp: object, address: str, qtbot: QtBot
) -> None:
    code = (
        "import sys; from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]);"
        "from agent_desk.ui.pop_server import PopServer; server = PopServer(sys.argv[1]);"
        "assert server.claim() and server.listen(); print('up', flush=True); app.exec()"
    )
    first = subprocess.Popen([sys.executable, "-c", code, address], stdout=subprocess.PIPE)
    assert first.stdout
    assert first.stdout.readline().strip() == b"up"
    first.send_signal(signal.SIGKILL)
    first.wait()
    first.stdout.close()
    assert Path(address).exists()
    server = PopServer(address)
    assert server.claim()
    assert server.listen()
    server.popped.connect(lambda request: request.done())
    assert ask(qtbot, lambda: send_pop({"account": "1"}, address)) == {"ok": True}
    server.close()


def test_only_this_user_may_reach_the_socket(server: PopServer, address: str) -> None:
    assert Path(address).stat().st_mode & 0o077 == 0


def test_the_socket_is_never_in_a_folder_of_everybody(
    short: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AGENT_DESK_HOME", str(short / "home"))
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert Path(pop_address()).parent == short / "home"
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(short))
    assert Path(pop_address()).parent == short
    long_home = short / ("x" * 120)
    monkeypatch.setenv("AGENT_DESK_HOME", str(long_home))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(long_home))
    folder = Path(pop_address()).parent
    assert folder.stat().st_uid == os.getuid()
    assert folder.stat().st_mode & 0o077 == 0


def test_two_stores_have_two_doors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    doors = set()
    for name in ("demo", "real"):
        monkeypatch.setenv("AGENT_DESK_HOME", str(tmp_path / name))
        doors.add(pop_address())
    assert len(doors) == 2


def test_the_dialler_s_command_loads_neither_qt_nor_anything_heavy() -> None:
    code = (
        "import sys, agent_desk.pop;"
        "heavy = {'PySide6', 'reportlab', 'yaml', 'sqlite_utils', 'click', 'rapidfuzz'};"
        "sys.exit(bool(heavy & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_window_opens_its_door_without_loading_the_network_first() -> None:
    code = "import sys, agent_desk.ui.pop_server; sys.exit('PySide6.QtNetwork' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_minimised_window_comes_forward(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    bring_forward(window)
    assert window.isVisible()
    assert not window.isMinimized()
