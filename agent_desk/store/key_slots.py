"""The slots file: the store's random key, wrapped once for each way of opening it."""

from __future__ import annotations

import base64
import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from agent_desk.domain.errors import StoreError

FORMAT = 1
_NONCE_BYTES = 12
_SALT_BYTES = 16
_MOST_MEMORY_KIB = 1024 * 1024
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
    """One wrapped copy of the key: `kind` pin|keyring|recovery|demo; `facts` are not secret."""

    kind: str
    nonce: bytes
    wrapped: bytes
    facts: Mapping[str, Any]


def keys_path(store_path: Path) -> Path:
    """«desk.db» → «desk.db.keys.json», beside it."""
    return store_path.with_name(f"{store_path.name}.keys.json")


def wrap(kind: str, key: bytes, wrapping_key: bytes, facts: Mapping[str, Any]) -> Slot:
    """AES-256-GCM; the slot's kind is authenticated with it, so slots cannot be swapped."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(_NONCE_BYTES)
    return Slot(kind, nonce, AESGCM(wrapping_key).encrypt(nonce, key, kind.encode()), facts)


def unwrap(slot: Slot, wrapping_key: bytes) -> bytes | None:
    """The store's key, or None when the wrapping key is not the one."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(wrapping_key).decrypt(slot.nonce, slot.wrapped, slot.kind.encode())
    except InvalidTag:
        return None


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
    path = keys_path(store_path)
    try:
        stored = json.loads(path.read_text("utf-8"))
        if stored["format"] != FORMAT:
            raise KeysFileError("es de una versión más nueva de Agent Desk")
        return tuple(_slot_of(fields) for fields in stored["slots"])
    except FileNotFoundError as error:
        raise KeysFileError(f"falta «{path.name}»") from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise KeysFileError("está dañado") from error


def write_slots(store_path: Path, slots: tuple[Slot, ...]) -> None:
    """Replace the slots file whole (0600, forced to disk): a crash leaves the old or the new."""
    path = keys_path(store_path)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}.new")
    draft.unlink(missing_ok=True)
    text = json.dumps({"format": FORMAT, "slots": [_fields_of(slot) for slot in slots]}, indent=1)
    try:
        handle = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode())
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
        if not 8 <= cost_of(slot).memory_kib <= _MOST_MEMORY_KIB:
            raise ValueError("argon2id")
    if slot.kind == "keyring" and not isinstance(facts["entry"], str):
        raise ValueError("entry")
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
