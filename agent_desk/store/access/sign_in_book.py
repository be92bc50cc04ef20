"""Each person's door in the keys file: tried before the store is open, counted, and kept shut."""

from __future__ import annotations

import secrets
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from agent_desk.domain.errors import DeskError
from agent_desk.domain.lockout import Tries, anchored, missed, wait_left, wait_words
from agent_desk.domain.people import Role, User
from agent_desk.store.access.key_slots import (
    KeysFile,
    Slot,
    keys_locked,
    read_keys_file,
    unwrap,
    write_slots,
)
from agent_desk.store.access.person_slots import stretched, tries_of, user_of, with_tries

_MOST_MISSES = 200  # kept until the store is open; older ones are counted all the same


class LockedOutError(DeskError):
    """Too many wrong PINs in a row; `left` is the rest of the wait."""

    def __init__(self, left: timedelta) -> None:
        self.left = left
        super().__init__(
            f"Hubo varios PIN equivocados: la puerta se abre en {wait_words(left)}. "
            "Nada se perdió; espere, o pida a administración que le desbloquee."
        )


class WrongSecretError(DeskError):
    """Not this person's PIN; nothing says whether it was nearly right."""

    def __init__(self, wait: timedelta) -> None:
        self.wait = wait
        then = (
            f"La puerta se abre de nuevo en {wait_words(wait)}; si lo olvidó, administración "
            "puede darle otro."
            if wait
            else "Escríbalo de nuevo."
        )
        super().__init__(f"Ese PIN no es el suyo. Nada se perdió. {then}")


class NoDoorError(DeskError):
    """This person has no PIN on this computer."""

    def __init__(self) -> None:
        super().__init__(
            "Usted no tiene PIN en este equipo. No abrí nada; pida uno a administración."
        )


def steady_s() -> float:
    """Seconds since the computer was started; the time it slept counts where the system says it."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


@dataclass(frozen=True, slots=True)
class DoorOpened:
    """The store's key; `next_key` is there while it is being changed for another."""

    key: bytes
    next_key: bytes | None
    is_temporary: bool


@dataclass(frozen=True, slots=True)
class Miss:
    """A wrong PIN that the log has not yet; `wait_s` the wait it brought."""

    id: str
    person_id: str
    at: datetime
    count: int
    wait_s: int


class SignInBook:
    """Fulfils services.sign_in.Door on the keys file of a store.

    A try is counted before it is made: killing the program in the middle wins nothing. A wait runs
    by `ticks`, the seconds since the computer was started, which nobody sets.
    """

    def __init__(self, store_path: Path, ticks: Callable[[], float] = steady_s) -> None:
        self._path, self._ticks = store_path, ticks

    def people(self) -> list[User]:
        """Who has a door here, agents first. A PIN of before there were people has no name."""
        order = list(Role)
        found = [_owner(slot) for slot in read_keys_file(self._path).slots if slot.kind == "pin"]
        return sorted(found, key=lambda user: (order.index(user.role), user.name))

    def wait(self, person_id: str, now: datetime) -> timedelta:
        """How long this door stays shut."""
        slot = _door(read_keys_file(self._path).slots, person_id)
        if slot is None:
            return timedelta(0)
        return wait_left(anchored(tries_of(slot), now), now, self._tick_ms())

    def try_pin(self, person_id: str, pin: str, now: datetime) -> DoorOpened:
        """About 0.4 s. Raises LockedOutError, WrongSecretError, NoDoorError, KeysFileError."""
        with keys_locked(self._path):
            keys = read_keys_file(self._path)
            slot = _door(keys.slots, person_id)
            if slot is None:
                raise NoDoorError
            self._require_open(slot, now)
            tries = missed(tries_of(slot), now, self._tick_ms())
            self._write(keys, _with_miss(with_tries(slot, tries), tries, now))
            secret = stretched(slot, pin)
            key = unwrap(slot, secret)
            if key is None:
                raise WrongSecretError(tries.delay)
            self._write(keys, with_tries(slot, Tries()))
        coming = _door(keys.next_slots, person_id)
        return DoorOpened(
            key,
            unwrap(coming, secret) if coming else None,
            bool(slot.facts.get("is_temporary")),
        )

    def misses(self) -> list[Miss]:
        """Wrong PINs that the log does not have yet, oldest first."""
        found = [
            Miss(
                str(each["id"]),
                slot.person,
                datetime.fromisoformat(each["at"]),
                int(each["count"]),
                int(each["wait_s"]),
            )
            for slot in read_keys_file(self._path).slots
            for each in slot.facts.get("missed", ())
        ]
        return sorted(found, key=lambda miss: miss.at)

    def forget_misses(self, ids: Iterable[str]) -> None:
        """They are in the log now."""
        known = set(ids)
        if not known:
            return
        with keys_locked(self._path):
            slots = tuple(
                slot.with_facts(
                    missed=[each for each in slot.facts["missed"] if each["id"] not in known]
                )
                if slot.facts.get("missed")
                else slot
                for slot in read_keys_file(self._path).slots
            )
            write_slots(self._path, slots)

    def _require_open(self, slot: Slot, now: datetime) -> None:
        tries = tries_of(slot)
        moved = anchored(tries, now)
        if moved != tries:
            self._write(read_keys_file(self._path), with_tries(slot, moved))
        left = self.wait(slot.person, now)
        if left:
            raise LockedOutError(left)

    def _tick_ms(self) -> int:
        return int(self._ticks() * 1000)

    def _write(self, keys: KeysFile, changed: Slot) -> None:
        others = (changed if _is_same_door(slot, changed) else slot for slot in keys.slots)
        write_slots(self._path, tuple(others))


def _door(slots: Iterable[Slot], person_id: str) -> Slot | None:
    return next((s for s in slots if s.kind == "pin" and s.person == person_id), None)


def _is_same_door(slot: Slot, other: Slot) -> bool:
    return slot.kind == "pin" and slot.person == other.person


def _owner(slot: Slot) -> User:
    return user_of(slot) or User(slot.person, "", Role.ADMINISTRATOR)


def _with_miss(slot: Slot, tries: Tries, now: datetime) -> Slot:
    miss: dict[str, Any] = {
        "id": secrets.token_hex(16),
        "at": now.isoformat(),
        "count": tries.count,
        "wait_s": round(tries.delay.total_seconds()),
    }
    return slot.with_facts(missed=[*slot.facts.get("missed", ()), miss][-_MOST_MISSES:])
