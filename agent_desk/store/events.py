"""The append-only log: one event per command, with ids and codes only, no name, amount or word."""

from __future__ import annotations

import json

from agent_desk.domain.commands import Command, RecordAgreement
from agent_desk.store.acts import Body
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_text

_FIND = "SELECT kind, account FROM event WHERE id = :id"
_APPEND = """
    INSERT INTO event(id, kind, by_user, by_role, at, account, body)
    VALUES (:id, :kind, :by_user, :by_role, :at, :account, :body)
"""


def was_written(store: Store, command: Command) -> bool | None:
    """True when this very command is in the log, False when not, None when its id is another's."""
    row = store.row(_FIND, {"id": command.id})
    if row is None:
        return False
    if row["kind"] == type(command).__name__ and row["account"] == account_of(command):
        return True
    return None


def append_event(store: Store, command: Command, body: Body) -> None:
    """Log the command, in the transaction that carries it out."""
    store.write(
        _APPEND,
        {
            "id": command.id,
            "kind": type(command).__name__,
            "by_user": command.by.id,
            "by_role": command.by.role.value,
            "at": instant_text(command.at),
            "account": account_of(command),
            "body": json.dumps(body, sort_keys=True),
        },
    )


def account_of(command: Command) -> str:
    """The account a command is about, "" for those about none."""
    if isinstance(command, RecordAgreement):
        return command.agreement.account
    return str(getattr(command, "account", ""))
