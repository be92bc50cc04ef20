"""The append-only log: one event per command, with ids and codes only, no name, amount or word."""

from __future__ import annotations

import json
from collections.abc import Mapping

from agent_desk.domain.commands import (
    BeginContact,
    CloseContact,
    Command,
    FlagAccount,
    ImportPortfolio,
    NoteFact,
    RecordAgreement,
    SaveNote,
    UseResponse,
    VerifyIdentity,
    VoidAgreement,
)
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_text

Body = Mapping[str, str | int | bool | None]

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


def append_event(store: Store, command: Command) -> None:
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
            "body": json.dumps(body_of(command), sort_keys=True),
        },
    )


def account_of(command: Command) -> str:
    """The account a command is about, "" for those about none."""
    if isinstance(command, RecordAgreement):
        return command.agreement.account
    return str(getattr(command, "account", ""))


def body_of(command: Command) -> Body:
    """What the log keeps of a command; free text and phones stay in their own tables."""
    match command:
        case BeginContact():
            return {
                "contact": command.contact_id,
                "channel": command.channel,
                "direction": command.direction,
                "line": command.line,
            }
        case VerifyIdentity() | SaveNote():
            return {"contact": command.contact_id}
        case NoteFact():
            return {"kind": command.kind}
        case UseResponse():
            return {
                "contact": command.contact_id,
                "card": command.card_id,
                "response": command.response_key,
                "worked": command.worked,
            }
        case RecordAgreement():
            return _agreement_body(command)
        case VoidAgreement():
            return {"agreement": command.agreement_id}
        case CloseContact():
            return {
                "contact": command.contact_id,
                "outcome": command.outcome,
                "seconds": command.talk_seconds,
            }
        case FlagAccount():
            return {"flag": command.flag, "is_on": command.is_on}
        case ImportPortfolio():
            return {"as_of": command.as_of.isoformat(), "accounts": len(command.cases)}
        case _:
            return {}


def _agreement_body(command: RecordAgreement) -> Body:
    agreement = command.agreement
    return {
        "agreement": agreement.id,
        "contact": command.contact_id,
        "folio": agreement.folio,
        "kind": agreement.kind,
        "policy": f"{agreement.policy_id} {agreement.policy_version}",
        "policy_hash": agreement.policy_hash,
        "authority": agreement.authority,
    }
