"""Another key for the whole store: main file, portfolio and every slot, whatever goes wrong.

The order is what makes it safe: the coming key is first sealed for everybody beside the present
one, then the portfolio is built under it in a file of its own, then the main file is enciphered
anew in one transaction, then the coming key becomes the present one. Cut off anywhere, one of the
two keys opens the main file, and `settle` finishes or takes back the rest.
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from agent_desk.domain.errors import DeskError
from agent_desk.store import driver
from agent_desk.store.access.key_keeper import UnfinishedRekeyError
from agent_desk.store.access.key_slots import (
    KeysFile,
    Slot,
    keys_locked,
    keys_path,
    pack,
    read_keys_file,
    reseal,
    unpack,
    write_keys_file,
)
from agent_desk.store.access.keys import recovery_slot
from agent_desk.store.database import (
    KEY_BYTES,
    Store,
    keyed_store,
    private_file,
    remove_database,
)
from agent_desk.store.errors import WrongKeyError, translated, translated_files
from agent_desk.store.portfolio.portfolio_file import (
    ALIAS,
    PORTFOLIO_SUFFIX,
    attach_portfolio,
    draft_path,
    new_portfolio_name,
    point_to,
    sweep,
)

_NONCE_BYTES = 12


class BusyStoreError(DeskError):
    """Another window reads the file: it would be left with a key that opens nothing."""

    def __init__(self) -> None:
        super().__init__(
            "Otra ventana tiene abiertos estos datos. No cambié la llave; cierre las demás "
            "ventanas y repita."
        )


class OldSlotError(DeskError):
    """A PIN of an older program has to be used once before the file can change its key."""

    def __init__(self) -> None:
        super().__init__(
            "Hay una llave de una versión anterior que no puedo pasar al archivo nuevo. "
            "No cambié nada; ábralo una vez con ella, o quítela."
        )


def rekey(store: Store) -> str:
    """Encipher the store anew; returns the new recovery key, the old one no longer opens.

    Copies made before open with the keys of now (`keys_of_copies`). Raises BusyStoreError,
    OldSlotError, StoreError; then the old key goes on opening.
    """
    path, old, new = _path_of(store), store.key, secrets.token_bytes(KEY_BYTES)
    with keys_locked(path):
        keys = read_keys_file(path)
        if keys.next_slots:
            raise UnfinishedRekeyError
        coming, recovery = _coming(keys, new)
        name = new_portfolio_name(path)
        write_keys_file(path, replace(keys, next_slots=coming, next_portfolio=name))
        try:
            _build_portfolio(store, name, new)
            _encipher(store, name, new)
        except BaseException:
            write_keys_file(path, keys)
            remove_database(path.with_name(name))
            raise
        write_keys_file(path, _promoted(read_keys_file(path), old, new, is_told=True))
    sweep(store)
    return recovery


def settle(store_path: Path, key: bytes, next_key: bytes | None) -> bytes:
    """The key that opens the store, after finishing or taking back a change cut off half-way."""
    if next_key is None:
        return key
    with keys_locked(store_path):
        keys = read_keys_file(store_path)
        if _opens(store_path, key):
            write_keys_file(store_path, replace(keys, next_slots=(), next_portfolio=""))
            if keys.next_portfolio:
                remove_database(store_path.with_name(keys.next_portfolio))
            return key
        store = keyed_store(store_path, next_key)
        try:
            with store.tx(is_following=False):
                point_to(store, keys.next_portfolio)
        finally:
            store.close()
        write_keys_file(store_path, _promoted(keys, key, next_key, is_told=False))
    return next_key


def keys_of_copies(store_path: Path, key: bytes) -> tuple[bytes, ...]:
    """The key of now and, newest first, those of copies made before it was changed."""
    return (key, *(_unsealed(text, key) for text in read_keys_file(store_path).old_keys))


@contextmanager
def copy_under_key(backup: Path, store_path: Path, key: bytes) -> Iterator[Path]:
    """A copy that `key`, the present one of the store, opens: the backup itself, or where it was
    made under an older key another copy, enciphered anew, for as long as it is needed."""
    old = next((each for each in _known(store_path, key) if _opens(backup, each)), key)
    if old == key:
        yield backup
        return
    with TemporaryDirectory(dir=store_path.parent) as folder:
        for file in (backup, backup.with_name(backup.name + PORTFOLIO_SUFFIX)):
            if file.exists():
                _copy_under(file, Path(folder) / file.name, old, key)
        yield Path(folder) / backup.name


def _known(store_path: Path, key: bytes) -> tuple[bytes, ...]:
    return keys_of_copies(store_path, key) if keys_path(store_path).exists() else (key,)


def _copy_under(file: Path, target: Path, old: bytes, new: bytes) -> None:
    private_file(target)
    with translated_files():
        shutil.copyfile(file, target)
    copy = keyed_store(target, old)
    try:
        _change_key(copy, new)
    finally:
        copy.close()


def _coming(keys: KeysFile, new: bytes) -> tuple[tuple[Slot, ...], str]:
    """Every slot with the new key, and one more recovery key: which of both stays is decided when
    it is known whether anybody was told the new one."""
    kept = [slot for slot in keys.slots if slot.is_sealed]
    if any(not slot.is_sealed and slot.kind != "recovery" for slot in keys.slots):
        raise OldSlotError
    recovery, text = recovery_slot(new)
    return (*(reseal(slot, new) for slot in kept), recovery), text


def _build_portfolio(store: Store, name: str, new: bytes) -> None:
    """A copy of the portfolio under the new key, whole before it gets its name."""
    path = _path_of(store)
    draft = draft_path(path, name)
    remove_database(draft)
    private_file(draft)
    try:
        store.copy_into(draft, ALIAS)
        copy = keyed_store(draft, store.key)
        try:
            _change_key(copy, new)
        finally:
            copy.close()
        draft.replace(path.with_name(name))
    finally:
        remove_database(draft)


def _encipher(store: Store, portfolio: str, new: bytes) -> None:
    """The main file, in one transaction; the portfolio is left until its new file is named."""
    with translated():
        store.connection.execute(f"DETACH {ALIAS}")
        store.portfolio_name = ""
        try:
            _change_key(store, new)
            store.key = new
            with store.tx(is_following=False):
                point_to(store, portfolio)
        finally:
            attach_portfolio(store)


def _change_key(store: Store, new: bytes) -> None:
    """Alone with the file and outside of the log: then a cut undoes it whole."""
    connection = store.connection
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        mode = connection.execute("PRAGMA journal_mode=DELETE").fetchone()
    except driver.DriverError as error:
        raise BusyStoreError from error
    if mode is None or mode[0] != "delete":
        raise BusyStoreError
    try:
        connection.execute(f"PRAGMA rekey=\"x'{new.hex()}'\"")
    finally:
        connection.execute("PRAGMA journal_mode=WAL").fetchone()


def _promoted(keys: KeysFile, old: bytes, new: bytes, *, is_told: bool) -> KeysFile:
    """A change that was cut off never told its recovery key: then the one on paper stays."""
    before = [_unsealed(text, old) for text in keys.old_keys]
    known = {slot.id for slot in keys.slots}
    kept = [s for s in keys.next_slots if s.kind != "recovery" or (s.id in known) is not is_told]
    slots = tuple(kept) if any(slot.kind == "recovery" for slot in kept) else keys.next_slots
    return KeysFile(slots, old_keys=tuple(_sealed(each, new) for each in (old, *before)))


def _opens(path: Path, key: bytes) -> bool:
    try:
        keyed_store(path, key).close()
    except WrongKeyError:
        return False
    return True


def _sealed(old: bytes, key: bytes) -> str:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(_NONCE_BYTES)
    return pack(nonce + AESGCM(key).encrypt(nonce, old, b"old key"))


def _unsealed(text: str, key: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    raw = unpack(text)
    return AESGCM(key).decrypt(raw[:_NONCE_BYTES], raw[_NONCE_BYTES:], b"old key")


def _path_of(store: Store) -> Path:
    if store.path is None:
        raise ValueError("a store in memory has no key")
    return store.path
