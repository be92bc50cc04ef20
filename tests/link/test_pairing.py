"""Two machines paired by a code: who does not know it, or stands in between, learns nothing."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from queue import SimpleQueue

import pytest

from agent_desk.link.certificate import client_context, server_context
from agent_desk.link.errors import BadInvitationError, NoLinkError, WrongCodeError
from agent_desk.link.frames import MOST_BYTES, BadMessageError, Message, send_message
from agent_desk.link.guest import LinkGuest, invitation_of
from agent_desk.link.host import CLOSED, JOINED, LEFT, SAID, Invitation, LinkEvent, LinkHost
from agent_desk.link.pairing import LETTERS, new_code, plain_code

HERE = "127.0.0.1"
WAIT_S = 10.0


class Session:
    """An open session and what was told of it."""

    def __init__(self) -> None:
        self.events: SimpleQueue[LinkEvent] = SimpleQueue()
        self.host = LinkHost(self.events.put)
        self.invitation = self.host.open(HERE)

    def next(self) -> LinkEvent:
        return self.events.get(timeout=WAIT_S)

    def guest(self) -> tuple[LinkGuest, SimpleQueue[Message | None]]:
        heard: SimpleQueue[Message | None] = SimpleQueue()
        return LinkGuest(heard.put), heard


@pytest.fixture
def session() -> Iterator[Session]:
    made = Session()
    yield made
    made.host.close()


def other_code(code: str) -> str:
    return ("B" if code[0] == "A" else "A") + code[1:]


def test_two_machines_talk_both_ways_and_a_leaving_guest_is_noticed(session: Session) -> None:
    guest, heard = session.guest()
    guest.join(invitation_of(session.invitation.text.lower()))
    joined = session.next()
    assert joined.what == JOINED
    assert session.host.send(joined.guest, {"kind": "start", "brief": "Nueve días de atraso."})
    got = heard.get(timeout=WAIT_S)
    assert got and got["brief"] == "Nueve días de atraso."
    assert guest.send({"kind": "stage", "title": "Apertura"})
    said = session.next()
    assert said.what == SAID and said.message and said.message["title"] == "Apertura"
    guest.close()
    assert session.next().what == LEFT
    assert not session.host.send(joined.guest, {"kind": "stop"})


def test_three_wrong_codes_end_the_session_for_everybody(session: Session) -> None:
    invitation = session.invitation
    wrong = Invitation(invitation.address, invitation.port, other_code(invitation.code))
    for _ in range(3):
        with pytest.raises(WrongCodeError, match="No se compartió nada"):
            session.guest()[0].join(wrong)
    assert session.next().what == CLOSED
    with pytest.raises(NoLinkError):
        session.guest()[0].join(invitation)


def test_somebody_in_between_with_another_certificate_is_refused(session: Session) -> None:
    """He passes every message on as it is, and still the proofs do not match."""
    relay = socket.create_server((HERE, 0))
    context, _ = server_context()
    target = (session.invitation.address, session.invitation.port)

    def between() -> None:
        plain, _where = relay.accept()
        with context.wrap_socket(plain, server_side=True) as inner:
            outside = client_context().wrap_socket(socket.create_connection(target))
            with outside:
                pump = threading.Thread(target=copy, args=(outside, inner), daemon=True)
                pump.start()
                copy(inner, outside)

    def copy(source: ssl.SSLSocket, sink: ssl.SSLSocket) -> None:
        try:
            while part := source.recv(4096):
                sink.sendall(part)
        except OSError:
            pass

    thread = threading.Thread(target=between, daemon=True)
    thread.start()
    address, port = relay.getsockname()
    with pytest.raises((WrongCodeError, NoLinkError)):
        session.guest()[0].join(Invitation(address, port, session.invitation.code))
    relay.close()
    thread.join(WAIT_S)
    session.guest()[0].join(session.invitation)  # the right way still is open
    assert session.next().what == JOINED


@pytest.mark.parametrize("noise", [b"GET / HTTP/1.1\r\n\r\n", b"\x00" * 64, b""])
def test_noise_on_the_port_neither_ends_the_session_nor_counts_as_a_code(
    session: Session, noise: bytes
) -> None:
    target = (session.invitation.address, session.invitation.port)
    for _ in range(4):
        with socket.create_connection(target, WAIT_S) as plain:
            plain.sendall(noise)
    session.guest()[0].join(session.invitation)
    assert session.next().what == JOINED


def test_a_guest_that_sends_nonsense_is_let_go(session: Session) -> None:
    guest, heard = session.guest()
    guest.join(session.invitation)
    assert session.next().what == JOINED
    assert guest._connection is not None
    guest._connection.sendall((MOST_BYTES + 1).to_bytes(4, "big") + b"{")
    assert session.next().what == LEFT
    assert heard.get(timeout=WAIT_S) is None


def test_a_message_larger_than_allowed_is_not_sent() -> None:
    one, other = socket.socketpair()
    with one, other, pytest.raises(BadMessageError):
        send_message(one, {"kind": "x", "text": "a" * MOST_BYTES})


def test_a_code_is_fifty_bits_of_letters_that_cannot_be_confused() -> None:
    assert len(LETTERS) == 32 and not set("IO01") & set(LETTERS)
    code = new_code()
    assert plain_code(f" {code.lower()} ") == code.replace("-", "")
    assert len({new_code() for _ in range(50)}) == 50


@pytest.mark.parametrize(
    "typed", ["", "hola", "1.2.3.4", "1.2.3.4:99999 ABCDE-FGHJK", "1.2.3.4:80 ABCDE"]
)
def test_what_is_no_invitation_is_refused_in_a_sentence(typed: str) -> None:
    with pytest.raises(BadInvitationError, match="como se los dictaron"):
        invitation_of(typed)
