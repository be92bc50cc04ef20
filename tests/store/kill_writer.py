"""A writer of every kind of thing, for tests that kill it: says each id once it is accepted."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NoReturn
from uuid import uuid4

from agent_desk.domain.commands import (
    BeginContact,
    CloseContact,
    Command,
    FlagAccount,
    ImportPortfolio,
    NoteFact,
    RecordAgreement,
    SaveNote,
    ScheduleCallback,
    UseResponse,
    VerifyIdentity,
    VoidAgreement,
)
from agent_desk.store.database import open_store
from tests.store.world import AGENT, NOW, SUPERVISOR, TODAY, World, agreement_of, case_of, maria

ACCOUNT = "4417-0098"
ACTS_OF_CHILD = frozenset(
    kind.__name__
    for kind in (
        *(BeginContact, CloseContact, FlagAccount, ImportPortfolio, NoteFact, RecordAgreement),
        *(SaveNote, ScheduleCallback, UseResponse, VerifyIdentity, VoidAgreement),
    )
)


def write_for_ever(path: Path, key: bytes, told: int, turn: int) -> NoReturn:
    """In a child of its own; ends by being killed, never by going on as its parent."""
    try:
        _write(path, key, told, turn)
    finally:
        os._exit(1)


def _write(path: Path, key: bytes, told: int, turn: int) -> NoReturn:
    world = World(open_store(path, key))
    writer = _Writer(world, told)
    rounds: tuple[Callable[[], None], ...] = (
        *(writer.call, writer.agree, writer.load, writer.plan),
        *(writer.copy, writer.report, writer.restore),
    )
    number = turn  # every child begins with another kind of write
    while True:
        rounds[number % len(rounds)]()
        number += 1


class _Writer:
    def __init__(self, world: World, told: int) -> None:
        self._world, self._told = world, told
        # One who was killed left his contact open: the next one is somebody else.
        self._agent = replace(AGENT, id=f"u-{uuid4()}")

    def call(self) -> None:
        contact = self._id()
        self._give(BeginContact(contact, self._agent, NOW, contact, ACCOUNT))
        self._give(VerifyIdentity(self._id(), self._agent, NOW, contact, ACCOUNT))
        self._give(
            SaveNote(self._id(), self._agent, NOW, contact, ACCOUNT, "Pagará el viernes " * 20)
        )
        self._give(UseResponse(self._id(), self._agent, NOW, contact, ACCOUNT, "job", "r1"))
        self._give(CloseContact(self._id(), self._agent, NOW, contact, ACCOUNT, "no_answer", "x"))

    def agree(self) -> None:
        for is_kept in (True, False):
            unique = self._id()
            agreement = agreement_of(id=unique, folio=unique)
            self._give(RecordAgreement(unique, AGENT, NOW, "", agreement))
            if not is_kept:
                self._give(VoidAgreement(self._id(), AGENT, NOW, unique, ACCOUNT, "Se arrepintió"))

    def load(self) -> None:
        cases = (maria(), *(case_of(f"55-{n}") for n in range(40)))
        self._give(ImportPortfolio(self._id(), SUPERVISOR, NOW, "cartera.csv", TODAY, cases))

    def plan(self) -> None:
        due = NOW + timedelta(days=2)
        self._give(ScheduleCallback(self._id(), AGENT, NOW, ACCOUNT, due, "Quedó de pagar"))
        self._give(NoteFact(self._id(), AGENT, NOW, ACCOUNT, "otro", "dato " * 60))
        for is_on in (True, False):
            self._give(FlagAccount(self._id(), SUPERVISOR, NOW, ACCOUNT, "abogado", is_on, "x"))

    def copy(self) -> None:
        from agent_desk.store.backups import back_up_today

        store = self._world.store
        assert store.path
        back_up_today(store.path, store.key, TODAY)
        self._say("copy", "-")

    def report(self) -> None:
        from agent_desk.store.day_reports import keep_report, make_report

        keep_report(self._world.store, make_report(self._world.store, TODAY, datetime.now(UTC)))
        self._say("report", "-")

    def restore(self) -> None:
        from agent_desk.store.backups import kept_backups
        from agent_desk.store.restore import restore

        store = self._world.store
        assert store.path
        target = store.path.with_name("restored.db")
        for old in store.path.parent.glob("restored.*"):
            old.unlink()
        for kept in kept_backups(store.path)[:1]:
            restore(kept.path, target, store.key, damaged=store.path)
            self._say("restore", "-")

    def _id(self) -> str:
        return str(uuid4())

    def _give(self, command: Command) -> None:
        self._world.accept(command)
        self._say(type(command).__name__, command.id)

    def _say(self, kind: str, unique: str) -> None:
        os.write(self._told, f"{kind} {unique}\n".encode())
