"""The keys of a store, changed by its administrator: first the log, which asks his role.

Part of the composition root, without Qt. On the store's lane.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from agent_desk.domain.errors import DeskError, RefusedError
from agent_desk.domain.people import Role, User
from agent_desk.domain.people_commands import AddSlot, RekeyStore, RevokeSlot, UseRecovery
from agent_desk.opening import new_id

if TYPE_CHECKING:
    from agent_desk.services.manage_people import SlotFacts
    from agent_desk.services.ports import Clock
    from agent_desk.store.access.key_keeper import KeyKeeper
    from agent_desk.store.database import Store


class NoRealKeyringError(DeskError):
    """This computer has no keyring of its own, or only one that keeps secrets in clear."""

    def __init__(self) -> None:
        super().__init__(
            "Este equipo no tiene un llavero propio en el que confiar. No cambié nada; "
            "los datos se siguen abriendo con el PIN de cada persona."
        )


class KeyCare:
    """One administrator and the keys of the store he opened."""

    def __init__(self, store: Store, by: User, clock: Clock) -> None:
        self._store, self._by, self._clock = store, by, clock

    def slots(self) -> list[SlotFacts]:
        """Every way to open the file; no secret among them."""
        return self._keeper().slots()

    def add_keyring(self) -> str:
        """The keyring of this computer opens the file; people still enter with their PIN.

        Returns the slot's id. Raises NoRealKeyringError, RefusedError.
        """
        from agent_desk.store.access.vault import system_vault

        vault = system_vault()
        if vault is None:
            raise NoRealKeyringError
        self._allow(AddSlot(new_id(), self._by, self._clock.now(), "", "keyring"))
        return self._keeper().add_keyring(vault)

    def renew_recovery(self) -> str:
        """A new recovery key, shown once; the one on paper before opens nothing.

        Raises RefusedError.
        """
        self._allow(AddSlot(new_id(), self._by, self._clock.now(), "", "recovery"))
        return self._keeper().renew_recovery()[1]

    def revoke(self, slot_id: str) -> None:
        """Close one way. Raises RefusedError, LastWayError."""
        from agent_desk.store.access.key_keeper import LastWayError
        from agent_desk.store.access.vault import system_vault

        slot = next((each for each in self.slots() if each.id == slot_id), None)
        if slot is None:
            raise RefusedError("No encuentro esa llave. No quité ninguna; véalas en la lista.")
        if slot.person_id == self._by.id:
            raise RefusedError("Ese es su propio PIN. No lo quité; usted no podría volver.")
        if not any(each.kind == "recovery" and each.id != slot_id for each in self.slots()):
            raise LastWayError
        self._allow(RevokeSlot(new_id(), self._by, self._clock.now(), slot_id, slot.kind))
        self._keeper().revoke(slot_id, system_vault())

    def rekey(self) -> str:
        """Another key for the file, its portfolio and every slot; returns a new recovery key.

        Raises RefusedError, BusyStoreError, StoreError.
        """
        from agent_desk.store.access.rekey import rekey

        self._allow(RekeyStore(new_id(), self._by, self._clock.now()))
        return rekey(self._store)

    def _keeper(self) -> KeyKeeper:
        from agent_desk.store.access.key_keeper import KeyKeeper

        assert self._store.path is not None
        return KeyKeeper(self._store.path, self._store.key)

    def _allow(self, command: AddSlot | RevokeSlot | RekeyStore) -> None:
        from agent_desk.services.submit import submit
        from agent_desk.store.ledger import LedgerLocal

        submit(LedgerLocal(self._store), command)


def recover(path: Path, recovery: str, pin: str, clock: Clock) -> User:
    """Give the first administrator a PIN of his own with the key on paper; returns who he is.

    Raises WrongRecoveryKeyError, WeakPinError, StoreError.
    """
    from agent_desk.services.submit import submit
    from agent_desk.store.access.key_keeper import KeyKeeper
    from agent_desk.store.access.keys import open_both_with_recovery
    from agent_desk.store.access.people import users
    from agent_desk.store.access.person_slots import require_strong
    from agent_desk.store.access.rekey import settle
    from agent_desk.store.database import open_store
    from agent_desk.store.ledger import LedgerLocal

    require_strong(pin)
    key = settle(path, *open_both_with_recovery(path, recovery))
    store = open_store(path, key)
    try:
        first = next(user for user in users(store) if user.role is Role.ADMINISTRATOR)
        submit(LedgerLocal(store), UseRecovery(new_id(), first, clock.now()))
        KeyKeeper(path, key).give_pin(first, pin, is_temporary=False)
    finally:
        store.close()
    return first
