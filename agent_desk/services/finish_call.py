"""The end of a contact: outcome, note and next date in one command; no account without outcome."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from agent_desk.domain.commands import (
    CloseContact,
    FlagAccount,
    SaveNote,
    ScheduleCallback,
)
from agent_desk.domain.errors import DeskError
from agent_desk.domain.people import User
from agent_desk.services.ports import Ledger
from agent_desk.services.submit import submit

# How a contact ended can stop or change what comes after: the flag is put on with it.
FLAG_OF_OUTCOME = {
    "dispute": "aclaracion",
    "already_paid": "aclaracion",
    "deceased": "fallecido",
    "wrong_number": "numero_equivocado",
    "cease": "no_contactar",
    "vulnerable": "vulnerable",
}


class MissingOutcomeError(DeskError):
    """The contact cannot be closed without saying how it ended."""

    def __init__(self) -> None:
        super().__init__(
            "Falta el resultado de esta llamada. Elíjalo con Ctrl+D; la nota ya quedó guardada."
        )


@dataclass(frozen=True, slots=True)
class WrapUp:
    """How a contact ended; `next_contact_at` aware UTC or None when nobody is to call again."""

    contact_id: str
    account: str
    outcome: str
    note: str
    talk_seconds: int
    next_contact_at: datetime | None


def finish_call(ledger: Ledger, wrap: WrapUp, *, command_id: str, by: User, now: datetime) -> None:
    """Write the end of the contact. Raises MissingOutcomeError or RefusedError; nothing is lost."""
    if not wrap.outcome:
        raise MissingOutcomeError
    submit(
        ledger,
        CloseContact(
            id=command_id,
            by=by,
            at=now,
            contact_id=wrap.contact_id,
            account=wrap.account,
            outcome=wrap.outcome,
            note=wrap.note,
            talk_seconds=wrap.talk_seconds,
            next_contact_at=wrap.next_contact_at,
        ),
    )
    flag = FLAG_OF_OUTCOME.get(wrap.outcome)
    if flag:
        ledger.submit(
            FlagAccount(
                id=f"{command_id}-flag",
                by=by,
                at=now,
                account=wrap.account,
                flag=flag,
                is_on=True,
                reason=wrap.outcome,
            )
        )


def save_note(
    ledger: Ledger,
    *,
    command_id: str,
    contact_id: str,
    account: str,
    text: str,
    by: User,
    now: datetime,
) -> None:
    """Keep the note as it is typed. Raises RefusedError with the sentence."""
    submit(
        ledger,
        SaveNote(id=command_id, by=by, at=now, contact_id=contact_id, account=account, text=text),
    )


def schedule_callback(
    ledger: Ledger,
    *,
    command_id: str,
    account: str,
    due_at: datetime,
    reason: str,
    by: User,
    now: datetime,
) -> None:
    """Agree on the next contact. Raises RefusedError with the sentence."""
    submit(
        ledger,
        ScheduleCallback(
            id=command_id, by=by, at=now, account=account, due_at=due_at, reason=reason
        ),
    )
