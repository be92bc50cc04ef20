"""The slot of one person: his PIN or password, his name for the door, and his wrong tries."""

from __future__ import annotations

import hashlib
import json
import os
from datetime import datetime
from typing import Any

from agent_desk.domain.errors import DeskError
from agent_desk.domain.lockout import Tries
from agent_desk.domain.people import Role, User
from agent_desk.store.access.key_slots import (
    PinCost,
    Slot,
    cost_facts,
    cost_of,
    key_of_pin,
    new_salt,
    pack,
    unpack,
    unwrap,
    wrap,
)
from agent_desk.store.access.vault import device_secret

SHORTEST_PIN, LONGEST_PIN = 6, 128
_STRAIGHT = "01234567890 09876543210"
_NONCE_BYTES = 12


class WeakPinError(DeskError):
    """A PIN that a thief would try first."""

    def __init__(self) -> None:
        super().__init__(
            f"Ese PIN es fácil de adivinar. No lo cambié; use al menos {SHORTEST_PIN} signos "
            "que no sean iguales ni seguidos."
        )


def require_strong(pin: str) -> None:
    """Raises WeakPinError for what falls first: short, repeated or in a row."""
    is_long_enough = SHORTEST_PIN <= len(pin) <= LONGEST_PIN
    if not is_long_enough or len(set(pin)) < 3 or pin in _STRAIGHT:
        raise WeakPinError


def pin_slot(
    key: bytes, pin: str, cost: PinCost, user: User | None = None, *, is_temporary: bool = False
) -> Slot:
    """A slot that opens with the PIN; `user` is whose it is. Raises WeakPinError."""
    require_strong(pin)
    salt, device = new_salt(), device_secret()
    facts: dict[str, Any] = {
        "salt": pack(salt),
        "argon2id": cost_facts(cost),
        "is_tied_to_device": bool(device),
    }
    if user:
        facts |= {"person": user.id, "label": sealed_label(user), "is_temporary": is_temporary}
    return wrap("pin", key, key_of_pin(pin, salt, cost, device), facts)


def stretched(slot: Slot, pin: str) -> bytes:
    """The wrapping key of a PIN for this slot; about 0.4 s on purpose."""
    device = device_secret() if slot.facts.get("is_tied_to_device") else ""
    return key_of_pin(pin, unpack(slot.facts["salt"]), cost_of(slot), device)


def opened(slot: Slot, pin: str) -> bytes | None:
    """The store's key when the PIN is the one."""
    return unwrap(slot, stretched(slot, pin))


def sealed_label(user: User) -> str:
    """Name and role for the door, readable on this computer only: the file may be copied."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(_NONCE_BYTES)
    text = json.dumps({"name": user.name, "role": user.role.value}).encode()
    return pack(nonce + AESGCM(_label_key()).encrypt(nonce, text, user.id.encode()))


def user_of(slot: Slot) -> User | None:
    """Whose door this is; None for nobody's, or on another computer."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        raw = unpack(str(slot.facts.get("label", "")))
        nonce, sealed = raw[:_NONCE_BYTES], raw[_NONCE_BYTES:]
        text = AESGCM(_label_key()).decrypt(nonce, sealed, slot.person.encode())
        found = json.loads(text)
        return User(slot.person, str(found["name"]), Role(found["role"]))
    except (InvalidTag, ValueError, KeyError, TypeError):
        return None


def tries_of(slot: Slot) -> Tries:
    """Wrong PINs in a row at this door. Damaged ones count as many: they cannot be wished away."""
    kept = slot.facts.get("tries") or {}
    try:
        at = kept.get("locked_at")
        tick = kept.get("tick_ms")
        return Tries(
            int(kept.get("count", 0)),
            datetime.fromisoformat(at) if at else None,
            int(tick) if at and tick is not None else None,
        )
    except (AttributeError, TypeError, ValueError):
        return Tries(99)


def with_tries(slot: Slot, tries: Tries) -> Slot:
    at = tries.locked_at.isoformat() if tries.locked_at else None
    kept = {"count": tries.count, "locked_at": at, "tick_ms": tries.tick_ms}
    return slot.with_facts(tries=kept)


def _label_key() -> bytes:
    return hashlib.sha256(b"agent-desk names\x00" + device_secret().encode()).digest()
