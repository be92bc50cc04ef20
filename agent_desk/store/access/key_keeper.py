"""What an administrator changes in the keys file, with the store's key at hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from agent_desk.domain.errors import DeskError
from agent_desk.domain.lockout import Tries
from agent_desk.domain.people import User
from agent_desk.services.manage_people import SlotFacts
from agent_desk.store.access.key_slots import (
    KeysFile,
    PinCost,
    Slot,
    keys_locked,
    read_keys_file,
    write_keys_file,
)
from agent_desk.store.access.keys import keyring_slot, recovery_slot
from agent_desk.store.access.person_slots import pin_slot, sealed_label, tries_of, with_tries
from agent_desk.store.access.vault import SERVICE, Vault


class LastWayError(DeskError):
    """Without this slot nobody, or nobody who forgot a PIN, could open the file again."""

    def __init__(self) -> None:
        super().__init__(
            "Sin esa llave no habría otra manera de abrir los datos. No la quité; "
            "agregue antes otra."
        )


class UnfinishedRekeyError(DeskError):
    """The change of key was cut off; it is finished by opening the file once more."""

    def __init__(self) -> None:
        super().__init__(
            "El cambio de llave quedó a medias. No cambié nada más; cierre el programa y ábralo "
            "de nuevo para terminarlo."
        )


class KeyKeeper:
    """Fulfils services.manage_people.Keys; every change is whole and forced to disk."""

    def __init__(self, store_path: Path, key: bytes, cost: PinCost | None = None) -> None:
        self._path, self._key, self._cost = store_path, key, cost or PinCost()

    def slots(self) -> list[SlotFacts]:
        """Every way to open the file."""
        return [
            SlotFacts(
                slot.id,
                slot.kind,
                slot.person,
                bool(slot.facts.get("is_temporary")),
                tries_of(slot).count,
            )
            for slot in read_keys_file(self._path).slots
        ]

    def give_pin(self, user: User, pin: str, *, is_temporary: bool) -> None:
        """A door of his own, instead of the one he had. Raises WeakPinError."""
        slot = pin_slot(self._key, pin, self._cost, user, is_temporary=is_temporary)

        def put(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
            return (*(each for each in slots if not _is_door(each, user.id)), slot)

        self._change(put)

    def take_pin(self, person_id: str) -> None:
        """He may not open the file any more with what he knew."""
        self._change(lambda slots: tuple(s for s in slots if not _is_door(s, person_id)))

    def relabel(self, user: User) -> None:
        """Another name or role for the door."""

        def named(slot: Slot) -> Slot:
            return slot.with_facts(label=sealed_label(user)) if _is_door(slot, user.id) else slot

        self._change(lambda slots: tuple(map(named, slots)))

    def forgive(self, person_id: str) -> None:
        """His wrong tries are forgotten: he may try at once."""

        def forgiven(slot: Slot) -> Slot:
            return with_tries(slot, Tries()) if _is_door(slot, person_id) else slot

        self._change(lambda slots: tuple(map(forgiven, slots)))

    def add_keyring(self, vault: Vault) -> str:
        """The system's keyring opens the file from now on; returns the slot's id."""
        slot = keyring_slot(self._key, vault)
        self._change(lambda slots: (*slots, slot))
        return slot.id

    def renew_recovery(self) -> tuple[str, str]:
        """(slot id, recovery key): the one on paper before no longer opens."""
        slot, recovery = recovery_slot(self._key)
        self._change(lambda slots: (*(s for s in slots if s.kind != "recovery"), slot))
        return slot.id, recovery

    def revoke(self, slot_id: str, vault: Vault | None) -> None:
        """Raises LastWayError. A secret in the keyring is taken from there too."""

        def without(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
            left = tuple(slot for slot in slots if slot.id != slot_id)
            if not {"recovery"} & {slot.kind for slot in left}:
                raise LastWayError
            return left

        gone = [s for s in read_keys_file(self._path).slots if s.id == slot_id]
        self._change(without)
        for slot in gone:
            if slot.kind == "keyring" and vault is not None:
                forget_secret(slot, vault)

    def _change(self, act: Callable[[tuple[Slot, ...]], tuple[Slot, ...]]) -> None:
        with keys_locked(self._path):
            keys: KeysFile = read_keys_file(self._path)
            if keys.next_slots:
                raise UnfinishedRekeyError
            write_keys_file(self._path, replace(keys, slots=act(keys.slots)))


def forget_secret(slot: Slot, vault: Vault) -> None:
    """Take the slot's secret out of the keyring, if it can be reached."""
    from keyring.errors import KeyringError

    try:
        vault.delete_password(SERVICE, slot.facts["entry"])
    except KeyringError:  # gone already, or locked by its user: without its slot it opens nothing
        return


def _is_door(slot: Slot, person_id: str) -> bool:
    return slot.kind == "pin" and slot.person == person_id
