"""The other side: joins a session by its address and code, and leaves it."""

from __future__ import annotations

import re
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress

from agent_desk.link.certificate import client_context
from agent_desk.link.errors import BadInvitationError, NoLinkError, WrongCodeError
from agent_desk.link.frames import BadMessageError, Message, read_message, send_message
from agent_desk.link.host import HANDSHAKE_S, Invitation
from agent_desk.link.pairing import (
    GUEST,
    HOST,
    is_proof,
    new_nonce,
    plain_code,
    proof,
    stretched,
)

_TYPED = re.compile(r"\s*([0-9A-Za-z.-]+)\s*:\s*(\d{1,5})[\s,·]+(.+)")


def invitation_of(typed: str) -> Invitation:
    """«192.168.1.20:50123 K7QFM-2M9XP». Raises BadInvitationError."""
    found = _TYPED.fullmatch(typed.strip())
    code = plain_code(found[3]) if found else ""
    if found is None or not code or not 0 < int(found[2]) < 65536:
        raise BadInvitationError
    return Invitation(found[1], int(found[2]), code)


class LinkGuest:
    """`tell` gets each message, and None at the end, on the thread of the connection."""

    def __init__(self, tell: Callable[[Message | None], None]) -> None:
        self._tell = tell
        self._connection: ssl.SSLSocket | None = None

    def join(self, invitation: Invitation) -> None:
        """Raises WrongCodeError when the code is of another session or somebody relays it, and
        NoLinkError."""
        try:
            plain = socket.create_connection((invitation.address, invitation.port), HANDSHAKE_S)
            connection = client_context().wrap_socket(plain)
        except OSError as error:
            raise NoLinkError from error
        try:
            self._prove(connection, invitation.code)
        except (OSError, BadMessageError, ValueError, KeyError) as error:
            connection.close()
            raise NoLinkError from error
        except WrongCodeError:
            connection.close()
            raise
        connection.settimeout(None)
        self._connection = connection
        threading.Thread(target=self._listen, name="practice-link", daemon=True).start()

    def send(self, message: Message) -> bool:
        """Whether it went out."""
        connection = self._connection
        if connection is None:
            return False
        try:
            send_message(connection, message)
        except OSError:
            return False
        return True

    def close(self) -> None:
        """Leave the session."""
        connection, self._connection = self._connection, None
        if connection:
            with suppress(OSError):  # already gone
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()

    def _prove(self, connection: ssl.SSLSocket, code: str) -> None:
        seen = connection.getpeercert(binary_form=True)
        hello = read_message(connection)
        if not seen or not hello:
            raise BadMessageError("hello")
        theirs, own = bytes.fromhex(str(hello["nonce"])), new_nonce()
        key, nonces = stretched(code, seen), (theirs, own)
        given = proof(key, GUEST, nonces)
        send_message(connection, {"kind": "proof", "nonce": own.hex(), "proof": given.hex()})
        answer = read_message(connection)
        if not answer or answer["kind"] != "paired":
            raise WrongCodeError
        if not is_proof(bytes.fromhex(str(answer["proof"])), key, HOST, nonces):
            raise WrongCodeError

    def _listen(self) -> None:
        connection = self._connection
        try:
            while connection and (message := read_message(connection)):
                self._tell(message)
        except (OSError, BadMessageError):
            pass  # gone, or talking nonsense: the end either way
        self.close()
        self._tell(None)
