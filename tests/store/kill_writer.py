"""A writer of every kind of thing, for tests that kill it: says each id once it is accepted."""

from __future__ import annotations

import os
import traceback
from dataclasses import replace
from pathlib import Path
from typing import NoReturn
from uuid import uuid4

from agent_desk.domain.commands import Accepted, Command
from agent_desk.store.access.people import save_user
from agent_desk.store.database import open_store
from tests.store.world import AGENT, NOW, World

READY = "ready"  # said once, before the first write


class Writer:
    """What a round of writing needs: the world, who writes in it, and the one who is told."""

    def __init__(self, world: World, told: int) -> None:
        self.world, self._told = world, told
        # One who was killed left his contact open: the next one is somebody else.
        self.agent = replace(AGENT, id=f"u-{uuid4()}")
        save_user(world.store, self.agent, NOW)

    def give(self, command: Command) -> bool:
        """Submit it, and say its id if it was accepted. What was killed in the middle of a round
        may be in the way of the next one: then it is refused, and nothing is said."""
        is_accepted = isinstance(self.world.ledger.submit(command), Accepted)
        if is_accepted:
            self.say(type(command).__name__, command.id)
        return is_accepted

    def say(self, kind: str, unique: str = "-") -> None:
        os.write(self._told, f"{kind} {unique}\n".encode())

    @property
    def path(self) -> Path:
        path = self.world.store.path
        assert path
        return path


def new_id(prefix: str = "") -> str:
    return f"{prefix}{uuid4()}"


def write_for_ever(path: Path, key: bytes, told: int, turn: int) -> NoReturn:
    """In a child of its own; ends by being killed, never by going on as its parent."""
    try:
        _write(path, key, told, turn)
    except BaseException:
        traceback.print_exc()  # the parent says only that the writer ended by itself
        raise
    finally:
        os._exit(1)


def _write(path: Path, key: bytes, told: int, turn: int) -> NoReturn:
    from tests.store.kill_rounds import ROUNDS

    writer = Writer(World(open_store(path, key)), told)
    writer.say(READY)
    number = turn  # every child begins with another kind of write
    while True:
        ROUNDS[number % len(ROUNDS)](writer)
        number += 1
