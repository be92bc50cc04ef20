"""Messages on the wire: four bytes of length and one JSON object of known kind and small size."""

from __future__ import annotations

import json
import socket
from collections.abc import Mapping

MOST_BYTES = 64 * 1024
MOST_FIELDS = 40
_LENGTH_BYTES = 4

Message = Mapping[str, object]


class BadMessageError(ValueError):
    """The other side sent what cannot be a message; the connection is over."""


def send_message(connection: socket.socket, message: Message) -> None:
    """Raises OSError, and BadMessageError for a message that is too large."""
    body = json.dumps(message, ensure_ascii=False).encode()
    if len(body) > MOST_BYTES:
        raise BadMessageError("too large")
    connection.sendall(len(body).to_bytes(_LENGTH_BYTES, "big") + body)


def read_message(connection: socket.socket) -> Message | None:
    """The next message; None when the other side has closed. Raises OSError, BadMessageError."""
    head = _exactly(connection, _LENGTH_BYTES)
    if head is None:
        return None
    size = int.from_bytes(head, "big")
    if not 0 < size <= MOST_BYTES:
        raise BadMessageError("size")
    body = _exactly(connection, size)
    if body is None:
        return None
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BadMessageError("json") from error
    if not isinstance(found, dict) or len(found) > MOST_FIELDS:
        raise BadMessageError("fields")
    if not isinstance(found.get("kind"), str):
        raise BadMessageError("kind")
    return found


def _exactly(connection: socket.socket, count: int) -> bytes | None:
    parts: list[bytes] = []
    while count:
        part = connection.recv(min(count, MOST_BYTES))
        if not part:
            return None
        parts.append(part)
        count -= len(part)
    return b"".join(parts)
