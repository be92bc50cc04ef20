"""The store's key: made once at random; opened by keyring, PIN or recovery key, or demo."""

from __future__ import annotations

import base64
import os
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from agent_desk.domain.errors import DeskError, StoreError
from agent_desk.domain.people import User
from agent_desk.store.access.key_slots import (
    KeysFileError,
    PinCost,
    Slot,
    key_of_secret,
    keys_path,
    pack,
    read_keys_file,
    read_slots,
    unpack,
    unwrap,
    wrap,
    write_slots,
)
from agent_desk.store.access.person_slots import SHORTEST_PIN, WeakPinError, opened, pin_slot
from agent_desk.store.access.vault import SERVICE, Vault, system_vault
from agent_desk.store.database import KEY_BYTES

RECOVERY_BYTES = 20


class WrongPinError(DeskError):
    """The PIN does not open the store; nothing says whether it was nearly right."""

    def __init__(self) -> None:
        super().__init__(
            "Ese PIN no abre los datos. Siguen cifrados y completos; inténtelo de nuevo o use "
            "la llave de recuperación que guarda supervisión."
        )


class WrongRecoveryKeyError(DeskError):
    """The recovery key does not open the store."""

    def __init__(self) -> None:
        super().__init__(
            "Esa llave de recuperación no abre los datos. Siguen cifrados y completos; "
            "revísela letra por letra."
        )


class NoKeyringError(StoreError):
    """The keyring of the system is not there, or no longer has the secret."""

    def __init__(self) -> None:
        super().__init__(
            "El llavero del sistema no tiene la llave de estos datos. Siguen cifrados y completos; "
            "abra con el PIN o con la llave de recuperación."
        )


@dataclass(frozen=True, slots=True)
class NewKeys:
    """`recovery` is shown once, for the supervisor to keep on paper; it is stored nowhere."""

    key: bytes
    recovery: str


def create_keys(
    store_path: Path,
    *,
    pin: str = "",
    vault: Vault | None = None,
    cost: PinCost | None = None,
    user: User | None = None,
) -> NewKeys:
    """Make the key of a new store with a recovery slot and a slot for the PIN, the vault, or both.

    `user` is the first person, whose PIN it is.

    Raises WeakPinError, or StoreError when there already is a keys file: it is never replaced.
    """
    if not pin and vault is None:
        raise ValueError("a PIN or a vault is needed")
    _refuse_existing(store_path)
    key = secrets.token_bytes(KEY_BYTES)
    slot, recovery = recovery_slot(key)
    slots = [slot]
    if pin:
        slots.append(pin_slot(key, pin, cost or PinCost(), user))
    if vault is not None:
        slots.append(keyring_slot(key, vault))
    write_slots(store_path, tuple(slots))
    return NewKeys(key, recovery)


def create_demo_keys(store_path: Path) -> bytes:
    """The key of a store of invented people, kept beside it in clear: it guards nothing."""
    if keys_path(store_path).exists():
        return open_demo_key(store_path)  # a first start that was cut short
    key = os.urandom(KEY_BYTES)
    write_slots(store_path, (Slot("demo", b"", key, {}),))
    return key


def open_demo_key(store_path: Path) -> bytes:
    """Raises KeysFileError when the store is not a demo."""
    for slot in read_slots(store_path):
        if slot.kind == "demo" and len(slot.wrapped) == KEY_BYTES:
            return slot.wrapped
    raise KeysFileError("no es de un almacén de ejemplo")


def ways_to_open(store_path: Path) -> frozenset[str]:
    """Which of demo, keyring, pin and recovery this store has; {} when it has no keys file."""
    if not keys_path(store_path).exists():
        return frozenset()
    return frozenset(slot.kind for slot in read_slots(store_path))


def open_with_pin(store_path: Path, pin: str) -> bytes:
    """The store's key; takes about 0.4 s, on purpose. Raises WrongPinError."""
    for slot in read_slots(store_path):
        key = opened(slot, pin) if slot.kind == "pin" else None
        if key:
            return key
    raise WrongPinError


def open_with_keyring(store_path: Path, vault: Vault | None = None) -> bytes:
    """The store's key from the system's keyring. Raises NoKeyringError."""
    vault = vault or system_vault()
    for slot in read_slots(store_path):
        if slot.kind != "keyring" or vault is None:
            continue
        secret = secret_of(slot, vault)
        key = unwrap(slot, secret) if secret else None
        if key:
            return key
    raise NoKeyringError


def open_with_recovery(store_path: Path, recovery: str) -> bytes:
    """The store's key; dashes, spaces and case of the text do not matter.

    Raises WrongRecoveryKeyError.
    """
    return open_both_with_recovery(store_path, recovery)[0]


def open_both_with_recovery(store_path: Path, recovery: str) -> tuple[bytes, bytes | None]:
    """The store's key, and the coming one while it is being changed for another.

    Raises WrongRecoveryKeyError.
    """
    secret, keys = recovery_secret(recovery), read_keys_file(store_path)
    now, coming = _opened_by(secret, keys.slots), _opened_by(secret, keys.next_slots)
    if now is None:
        raise WrongRecoveryKeyError
    return now, coming


def _opened_by(secret: bytes, slots: Iterable[Slot]) -> bytes | None:
    found = (unwrap(slot, secret) for slot in slots if slot.kind == "recovery")
    return next((key for key in found if key), None)


def change_pin(store_path: Path, old: str, new: str, cost: PinCost | None = None) -> None:
    """Wrap the same key under another PIN; the data file is not touched.

    Raises WrongPinError or WeakPinError; then the old PIN goes on opening.
    """
    set_pin(store_path, open_with_pin(store_path, old), new, cost)


def set_pin(store_path: Path, key: bytes, new: str, cost: PinCost | None = None) -> None:
    """Put a PIN that is nobody's own on a store whose key is at hand; people's stay."""
    kept = tuple(slot for slot in read_slots(store_path) if slot.kind != "pin" or slot.person)
    write_slots(store_path, (*kept, pin_slot(key, new, cost or PinCost())))


def recovery_slot(key: bytes) -> tuple[Slot, str]:
    """A slot and the recovery key that opens it, to be shown once."""
    secret = secrets.token_bytes(RECOVERY_BYTES)
    return wrap("recovery", key, key_of_secret(secret), {}), _recovery_text(secret)


def recovery_secret(recovery: str) -> bytes:
    """The wrapping key of a recovery key as somebody typed it. Raises WrongRecoveryKeyError."""
    letters = "".join(sign for sign in recovery.upper() if sign.isalnum())
    try:
        return key_of_secret(base64.b32decode(letters))
    except ValueError as error:
        raise WrongRecoveryKeyError from error


def keyring_slot(key: bytes, vault: Vault) -> Slot:
    """A slot that the system's keyring opens. Raises NoKeyringError."""
    from keyring.errors import KeyringError

    secret, entry = secrets.token_bytes(KEY_BYTES), secrets.token_hex(8)
    try:
        vault.set_password(SERVICE, entry, pack(secret))
    except KeyringError as error:
        raise NoKeyringError from error
    return wrap("keyring", key, key_of_secret(secret), {"entry": entry})


def secret_of(slot: Slot, vault: Vault) -> bytes | None:
    """The wrapping key that the vault keeps for this slot; None when it has none."""
    from keyring.errors import KeyringError

    try:
        secret = unpack(vault.get_password(SERVICE, slot.facts["entry"]) or "")
        return key_of_secret(secret) if secret else None
    except (KeyringError, ValueError):  # locked by its user, or overwritten by somebody
        return None


def _recovery_text(secret: bytes) -> str:
    """Eight groups of four letters, none of which is 0, 1, 8 or 9."""
    letters = base64.b32encode(secret).decode()
    return "-".join(letters[i : i + 4] for i in range(0, len(letters), 4))


def _refuse_existing(store_path: Path) -> None:
    if keys_path(store_path).exists():
        raise StoreError(
            "Estos datos ya tienen sus llaves. No las cambié; ábralos con su PIN o con la llave "
            "de recuperación."
        )


__all__ = [
    "SHORTEST_PIN",
    "KeysFileError",
    "NewKeys",
    "NoKeyringError",
    "WeakPinError",
    "WrongPinError",
    "WrongRecoveryKeyError",
    "change_pin",
    "create_demo_keys",
    "create_keys",
    "keyring_slot",
    "open_both_with_recovery",
    "open_demo_key",
    "open_with_keyring",
    "open_with_pin",
    "open_with_recovery",
    "recovery_secret",
    "recovery_slot",
    "secret_of",
    "set_pin",
    "ways_to_open",
]
