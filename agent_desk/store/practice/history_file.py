"""One person's history of practice as a file that opens with his password only."""

from __future__ import annotations

import json
import os
from pathlib import Path

from agent_desk.domain.errors import StoreError
from agent_desk.store.access.key_slots import PinCost, key_of_pin, pack, unpack
from agent_desk.store.access.private_files import write_private

FORMAT = "agent_desk/practice-history@1"
MOST_BYTES = 64 * 1024 * 1024
_SALT_BYTES, _NONCE_BYTES = 16, 12
_USUAL = PinCost()


class HistoryFileError(StoreError):
    """The file is not one of these, was changed, or the password is another one."""

    def __init__(self) -> None:
        super().__init__(
            "No pude abrir ese historial: la contraseña es otra o el archivo está dañado. No traje "
            "nada; escriba la contraseña con que se guardó."
        )


def write_history(path: Path, text: str, password: str, cost: PinCost = _USUAL) -> None:
    """Sealed (AES-256-GCM under argon2id), whole or not at all. Raises StoreError."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    key = key_of_pin(password, salt, cost, "")
    sealed = AESGCM(key).encrypt(nonce, text.encode(), FORMAT.encode())
    head = {
        "format": FORMAT,
        "cost": [cost.memory_kib, cost.passes, cost.lanes],
        "salt": pack(salt),
        "nonce": pack(nonce),
        "sealed": pack(sealed),
    }
    write_private(path, json.dumps(head).encode())


def read_history(path: Path, password: str) -> str:
    """Raises HistoryFileError."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        if path.stat().st_size > MOST_BYTES:
            raise HistoryFileError
        head = json.loads(path.read_text("utf-8"))
        if head["format"] != FORMAT or not _is_fair(head):
            raise HistoryFileError  # a file may not choose how long it keeps us busy
        key = key_of_pin(password, unpack(head["salt"]), PinCost(*head["cost"]), "")
        opened = AESGCM(key).decrypt(unpack(head["nonce"]), unpack(head["sealed"]), FORMAT.encode())
        return opened.decode()
    except (OSError, ValueError, KeyError, TypeError, InvalidTag) as error:
        raise HistoryFileError from error


def _costs(cost: PinCost) -> list[int]:
    return [cost.memory_kib, cost.passes, cost.lanes]


def _is_fair(head: dict[str, object]) -> bool:
    """At most the usual cost: cheaper is only the writer's own loss."""
    cost = head["cost"]
    if not isinstance(cost, list) or len(cost) != len(_costs(_USUAL)):
        return False
    return all(
        isinstance(n, int) and 0 < n <= most for n, most in zip(cost, _costs(_USUAL), strict=True)
    )
