"""What the ledger can carry out: each kind of command with its writer and what the log keeps.

A topic registers its commands as `ACTS` in its `write_<topic>.py`; `ledger.py` joins them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar, cast

from agent_desk.domain.commands import Command
from agent_desk.store.database import Store

Body = Mapping[str, str | int | bool | None]
C = TypeVar("C", bound=Command)


@dataclass(frozen=True, slots=True)
class Act:
    """One kind of command. `body` is what the append-only log keeps: ids and codes only, never a
    name, an amount, a phone or free text. `after` runs once the transaction is on the disk."""

    kind: type[Command]
    write: Callable[[Store, Command], None]
    body: Callable[[Command], Body]
    after: Callable[[Store], object] | None = None


def act(
    kind: type[C],
    write: Callable[[Store, C], None],
    body: Callable[[C], Body] = lambda _command: {},
    *,
    after: Callable[[Store], object] | None = None,
) -> Act:
    """An act whose writer and body take just that kind; both run in the ledger's transaction."""
    return Act(
        kind,
        cast("Callable[[Store, Command], None]", write),
        cast("Callable[[Command], Body]", body),
        after,
    )


def no_rows(_store: Store, _command: Command) -> None:
    """For a command of which the event is all there is."""
