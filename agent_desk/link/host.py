"""The trainer's side: listens from when a session is opened until it is closed, never else."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from agent_desk.link.certificate import server_context
from agent_desk.link.frames import BadMessageError, Message, read_message, send_message
from agent_desk.link.pairing import (
    GUEST,
    HOST,
    is_proof,
    new_code,
    new_nonce,
    proof,
    stretched,
)

MOST_WRONG_CODES = 3
MOST_GUESTS = 9  # one trainee and eight observers
HANDSHAKE_S = 10.0
JOINED, LEFT, SAID, CLOSED = "joined", "left", "said", "closed"


@dataclass(frozen=True, slots=True)
class Invitation:
    """What is dictated to the other side."""

    address: str
    port: int
    code: str

    @property
    def text(self) -> str:
        return f"{self.address}:{self.port} {self.code}"


@dataclass(frozen=True, slots=True)
class LinkEvent:
    """`what` is one of the constants above; `guest` a number, 0 for the session itself."""

    what: str
    guest: int = 0
    message: Message | None = None


class LinkHost:
    """`tell` is called on the threads of the connections: it has to pass the event on."""

    def __init__(self, tell: Callable[[LinkEvent], None]) -> None:
        self._tell = tell
        self._listening: socket.socket | None = None
        self._guests: dict[int, ssl.SSLSocket] = {}
        self._lock = threading.Lock()
        self._wrong = self._number = 0
        self._code, self._certificate = "", b""

    def open(self, address: str = "") -> Invitation:
        """Begin to listen on the machine's address in its own network. Raises OSError."""
        context, self._certificate = server_context()
        self._code = new_code()
        self._listening = socket.create_server((address or own_address(), 0), backlog=4)
        shown = self._listening.getsockname()
        threading.Thread(
            target=self._accept, args=(self._listening, context), name="practice-host", daemon=True
        ).start()
        return Invitation(shown[0], shown[1], self._code)

    def send(self, guest: int, message: Message) -> bool:
        """Whether it went out; a guest that is gone is told by its event."""
        connection = self._guests.get(guest)
        if connection is None:
            return False
        try:
            send_message(connection, message)
        except OSError:
            return False
        return True

    def close(self) -> None:
        """Nothing listens any more and everybody is let go."""
        listening, self._listening = self._listening, None
        if listening:
            listening.close()
        with self._lock:
            guests, self._guests = self._guests, {}
        for connection in guests.values():
            _shut(connection)

    def _accept(self, listening: socket.socket, context: ssl.SSLContext) -> None:
        while self._listening is listening:
            try:
                plain, _where = listening.accept()
            except OSError:
                break
            if self._wrong >= MOST_WRONG_CODES or len(self._guests) >= MOST_GUESTS:
                plain.close()
                continue
            threading.Thread(
                target=self._serve, args=(plain, context), name="practice-guest", daemon=True
            ).start()

    def _serve(self, plain: socket.socket, context: ssl.SSLContext) -> None:
        plain.settimeout(HANDSHAKE_S)
        try:
            connection = context.wrap_socket(plain, server_side=True)
        except OSError:  # an SSLError is one
            plain.close()
            return
        guest = 0
        try:
            if self._is_paired(connection):
                guest = self._let_in(connection)
                self._listen_to(guest, connection)
        except (OSError, BadMessageError):
            pass  # a guest that is gone or talks nonsense is let go, the session goes on
        finally:
            _shut(connection)
            if guest:
                self._forget(guest)

    def _is_paired(self, connection: ssl.SSLSocket) -> bool:
        """Both prove that they know the code, the guest first."""
        own = new_nonce()
        send_message(connection, {"kind": "hello", "nonce": own.hex()})
        answer = read_message(connection)
        nonce, given = _hex(answer, "nonce"), _hex(answer, "proof")
        key = stretched(self._code, self._certificate)
        if not is_proof(given, key, GUEST, (own, nonce)):
            self._count_wrong()
            send_message(connection, {"kind": "refused"})
            return False
        send_message(connection, {"kind": "paired", "proof": proof(key, HOST, (own, nonce)).hex()})
        return True

    def _count_wrong(self) -> None:
        with self._lock:
            self._wrong += 1
            is_over = self._wrong == MOST_WRONG_CODES
        if is_over:
            self.close()
            self._tell(LinkEvent(CLOSED))

    def _let_in(self, connection: ssl.SSLSocket) -> int:
        connection.settimeout(None)
        with self._lock:
            self._number += 1
            self._guests[self._number] = connection
            return self._number

    def _listen_to(self, guest: int, connection: ssl.SSLSocket) -> None:
        self._tell(LinkEvent(JOINED, guest))
        while message := read_message(connection):
            self._tell(LinkEvent(SAID, guest, message))

    def _forget(self, guest: int) -> None:
        with self._lock:
            known = self._guests.pop(guest, None)
        if known:
            self._tell(LinkEvent(LEFT, guest))


def own_address() -> str:
    """The address of this machine in its network; itself alone when it has none.

    Connecting a datagram socket sends nothing: it only asks the system which way it would go.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        try:
            asking.connect(("10.255.255.255", 9))
            return str(asking.getsockname()[0])
        except OSError:
            return "127.0.0.1"


def _hex(message: Message | None, name: str) -> bytes:
    found = message.get(name) if message else None
    if not isinstance(found, str):
        raise BadMessageError(name)
    try:
        return bytes.fromhex(found)
    except ValueError as error:
        raise BadMessageError(name) from error


def _shut(connection: socket.socket) -> None:
    with suppress(OSError):  # already gone
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()
