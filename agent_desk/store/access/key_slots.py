"""The slots file: the store's random key, sealed once for each way of opening it.

Each way has a pair of keys of its own (X25519) whose private half comes from its secret; the key of
the store is sealed for the public half. So the file can be given another key, and all slots with
it, without anybody typing a PIN. Slots of format 1 are wrapped with the secret itself; they open,
and are sealed anew when they do.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import secrets
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from agent_desk.domain.errors import StoreError

FORMAT = 2
READ_FORMATS = (1, 2)
_NONCE_BYTES = 12
_SALT_BYTES = 16
_POINT_BYTES = 32
_MOST_MEMORY_KIB = 1024 * 1024
_MOST_PASSES, _MOST_LANES = 64, 16  # a file that asks for a billion would never open
_UNUSABLE = (OSError, ValueError, KeyError, TypeError, AttributeError)
_OWN_FIELDS = frozenset({"kind", "nonce", "wrapped"})


class KeysFileError(StoreError):
    """The slots file is missing, unreadable or of a newer program; the data file is untouched."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"No pude leer el archivo de llaves: {reason}. Sus datos siguen cifrados y completos; "
            "restaure ese archivo de un respaldo."
        )


@dataclass(frozen=True, slots=True)
class PinCost:
    """argon2id: 64 MiB and 3 passes take about 0.4 s, which is what each guess costs a thief."""

    memory_kib: int = 65536
    passes: int = 3
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class Slot:
    """One sealed copy of the key: `kind` pin|keyring|recovery|demo; `facts` are not secret."""

    kind: str
    nonce: bytes
    wrapped: bytes
    facts: Mapping[str, Any]

    @property
    def id(self) -> str:
        """Its name in the log and in lists; those of format 1 have none."""
        return str(self.facts.get("id", ""))

    @property
    def person(self) -> str:
        """Whose PIN it is; "" for a slot that is nobody's own."""
        return str(self.facts.get("person", ""))

    @property
    def is_sealed(self) -> bool:
        return "public" in self.facts

    def with_facts(self, **facts: Any) -> Slot:
        return replace(self, facts={**self.facts, **facts})


@dataclass(frozen=True, slots=True)
class KeysFile:
    """All that the file holds. While the store changes its key, `next_slots` hold the coming one
    and `next_portfolio` the name of the file built for it; `old_keys` open copies made before."""

    slots: tuple[Slot, ...]
    next_slots: tuple[Slot, ...] = ()
    next_portfolio: str = ""
    old_keys: tuple[str, ...] = ()


def keys_path(store_path: Path) -> Path:
    """«desk.db» → «desk.db.keys.json», beside it."""
    return store_path.with_name(f"{store_path.name}.keys.json")


def wrap(kind: str, key: bytes, wrapping_key: bytes, facts: Mapping[str, Any]) -> Slot:
    """A new slot for the secret behind `wrapping_key` (32 bytes)."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    public = X25519PrivateKey.from_private_bytes(wrapping_key).public_key().public_bytes_raw()
    named = {"id": secrets.token_hex(4), **facts, "public": pack(public)}
    return reseal(Slot(kind, b"", b"", named), key)


def reseal(slot: Slot, key: bytes) -> Slot:
    """The same slot holding another key of the store; needs no secret of its owner."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import (
        X25519PrivateKey,
        X25519PublicKey,
    )

    public = unpack(slot.facts["public"])
    mine = X25519PrivateKey.generate()
    once = mine.public_key().public_bytes_raw()
    shared = mine.exchange(X25519PublicKey.from_public_bytes(public))
    sealed = slot.with_facts(once=pack(once))
    nonce = os.urandom(_NONCE_BYTES)
    cipher = _cipher(_seal_key(shared, once, public))
    return replace(sealed, nonce=nonce, wrapped=cipher.encrypt(nonce, key, _bound(slot)))


def unwrap(slot: Slot, wrapping_key: bytes) -> bytes | None:
    """The store's key, or None when the wrapping key is not the one."""
    from cryptography.exceptions import InvalidTag

    try:
        if not slot.is_sealed:
            return bytes(
                _cipher(wrapping_key).decrypt(slot.nonce, slot.wrapped, slot.kind.encode())
            )
        return _open_seal(slot, wrapping_key)
    except (InvalidTag, ValueError):  # ValueError: a public half that is no point of the curve
        return None


def _open_seal(slot: Slot, wrapping_key: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.x25519 import (
        X25519PrivateKey,
        X25519PublicKey,
    )

    mine = X25519PrivateKey.from_private_bytes(wrapping_key)
    public, once = mine.public_key().public_bytes_raw(), unpack(slot.facts["once"])
    shared = mine.exchange(X25519PublicKey.from_public_bytes(once))
    cipher = _cipher(_seal_key(shared, once, public))
    return bytes(cipher.decrypt(slot.nonce, slot.wrapped, _bound(slot)))


def _cipher(key: bytes) -> Any:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key)


def _seal_key(shared: bytes, once: bytes, public: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), 32, once + public, b"agent-desk seal").derive(shared)


def _bound(slot: Slot) -> bytes:
    """Kind and owner are authenticated with the key: a slot cannot be passed off as another's."""
    return f"{slot.kind}\x00{slot.person}".encode()


def new_salt() -> bytes:
    return os.urandom(_SALT_BYTES)


def key_of_pin(pin: str, salt: bytes, cost: PinCost, device: str) -> bytes:
    """The wrapping key of a PIN (about 0.4 s). `device` ties it to this computer: a copied folder
    cannot be tried elsewhere, where six digits would fall in days."""
    from argon2.low_level import Type, hash_secret_raw

    mixed = hashlib.sha256(salt + device.encode()).digest()
    return hash_secret_raw(
        secret=pin.encode(),
        salt=mixed,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=32,
        type=Type.ID,
    )


def key_of_secret(secret: bytes) -> bytes:
    """The wrapping key of a secret that is already random: no stretching is needed."""
    return hashlib.sha256(b"agent-desk slot\x00" + secret).digest()


def read_slots(store_path: Path) -> tuple[Slot, ...]:
    """Raises KeysFileError."""
    return read_keys_file(store_path).slots


def read_keys_file(store_path: Path) -> KeysFile:
    """Raises KeysFileError."""
    path = keys_path(store_path)
    try:
        stored = json.loads(path.read_text("utf-8"))
        if stored["format"] not in READ_FORMATS:
            raise KeysFileError("es de una versión más nueva de Agent Desk")
        coming = stored.get("next", {})
        return KeysFile(
            tuple(_slot_of(fields) for fields in stored["slots"]),
            tuple(_slot_of(fields) for fields in coming.get("slots", ())),
            str(coming.get("portfolio", "")),
            tuple(str(each) for each in stored.get("old_keys", ())),
        )
    except FileNotFoundError as error:
        raise KeysFileError(f"falta «{path.name}»") from error
    except (*_UNUSABLE, RecursionError) as error:
        raise KeysFileError("está dañado") from error


def write_slots(store_path: Path, slots: tuple[Slot, ...]) -> None:
    """Replace the slots and keep the rest of the file."""
    kept = read_keys_file(store_path) if keys_path(store_path).exists() else KeysFile(())
    write_keys_file(store_path, replace(kept, slots=slots))


def write_keys_file(store_path: Path, keys: KeysFile) -> None:
    """Replace the slots file whole (0600, forced to disk): a crash leaves the old or the new."""
    path = keys_path(store_path)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}.new")
    draft.unlink(missing_ok=True)
    try:
        handle = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(json.dumps(_stored(keys), indent=1).encode())
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        raise StoreError(
            "No pude guardar el archivo de llaves. Las llaves anteriores siguen valiendo; "
            "revise el espacio y los permisos de la carpeta."
        ) from error
    finally:
        draft.unlink(missing_ok=True)


@contextmanager
def keys_locked(store_path: Path) -> Iterator[None]:
    """One program at a time changes the file: two windows would lose each other's wrong tries."""
    path = keys_path(store_path).with_suffix(".lock")
    handle = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _stored(keys: KeysFile) -> dict[str, Any]:
    stored: dict[str, Any] = {"format": FORMAT, "slots": [_fields_of(slot) for slot in keys.slots]}
    if keys.next_slots:
        coming = [_fields_of(slot) for slot in keys.next_slots]
        stored["next"] = {"slots": coming, "portfolio": keys.next_portfolio}
    if keys.old_keys:
        stored["old_keys"] = list(keys.old_keys)
    return stored


def cost_of(slot: Slot) -> PinCost:
    return PinCost(**slot.facts["argon2id"])


def cost_facts(cost: PinCost) -> dict[str, int]:
    return asdict(cost)


def _slot_of(fields: Mapping[str, Any]) -> Slot:
    """Raises KeyError, TypeError or ValueError for a slot that could not be used."""
    facts = {key: value for key, value in fields.items() if key not in _OWN_FIELDS}
    slot = Slot(fields["kind"], unpack(fields["nonce"]), unpack(fields["wrapped"]), facts)
    if slot.kind != "demo" and len(slot.nonce) != _NONCE_BYTES:
        raise ValueError("nonce")
    if slot.kind == "pin":
        unpack(facts["salt"])
        cost = cost_of(slot)
        if not (8 <= cost.memory_kib <= _MOST_MEMORY_KIB and 1 <= cost.passes <= _MOST_PASSES):
            raise ValueError("argon2id")
        if not 1 <= cost.lanes <= _MOST_LANES:
            raise ValueError("argon2id")
    if slot.kind == "keyring" and not isinstance(facts["entry"], str):
        raise ValueError("entry")
    for name in ("public", "once") if slot.is_sealed else ():
        if len(unpack(facts[name])) != _POINT_BYTES:
            raise ValueError(name)
    return slot


def _fields_of(slot: Slot) -> dict[str, Any]:
    return {
        "kind": slot.kind,
        "nonce": pack(slot.nonce),
        "wrapped": pack(slot.wrapped),
        **slot.facts,
    }


def pack(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def unpack(text: str) -> bytes:
    """Raises ValueError for text that is not base64."""
    return base64.b64decode(text, validate=True)
