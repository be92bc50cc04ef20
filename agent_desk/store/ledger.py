"""The ledger that writes in this file: one transaction per command, with its event."""

from __future__ import annotations

from agent_desk.domain.commands import (
    Accepted,
    BeginContact,
    CloseContact,
    Command,
    EnterDesk,
    FlagAccount,
    ImportPortfolio,
    NoteFact,
    Receipt,
    RecordAgreement,
    Refused,
    SaveNote,
    ScheduleCallback,
    UseResponse,
    VerifyIdentity,
    VoidAgreement,
)
from agent_desk.domain.errors import RefusedError, UnknownAccountError
from agent_desk.services.permissions import refusal_of
from agent_desk.store import write_accounts, write_agreements, write_contacts, write_portfolio
from agent_desk.store.database import Store
from agent_desk.store.events import append_event, was_written
from agent_desk.store.people import require_known


class LedgerLocal:
    """Fulfils `services.ports.Ledger` on the local file."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def submit(self, command: Command) -> Receipt:
        """Write the command and its event, once; raises StoreError when the file fails.

        A command whose id is already in the log is accepted again without writing.
        """
        refusal = refusal_of(command)
        if refusal:
            return Refused(command.id, refusal)
        try:
            with self._store.tx():
                return self._carry_out(command)
        except (RefusedError, UnknownAccountError) as error:
            return Refused(command.id, str(error))

    def _carry_out(self, command: Command) -> Receipt:
        require_known(self._store, command.by)
        written = was_written(self._store, command)
        if written is None:
            raise RefusedError(
                "Este movimiento ya se usó para otra cosa. No cambié nada; inténtelo de nuevo."
            )
        if written:
            return Accepted(command.id, is_repeat=True)
        append_event(self._store, command)
        _write(self._store, command)
        return Accepted(command.id)


def _write(store: Store, command: Command) -> None:
    match command:
        case EnterDesk():
            pass  # the event is all there is to it
        case BeginContact():
            write_contacts.begin_contact(store, command)
        case VerifyIdentity():
            write_contacts.verify_identity(store, command)
        case SaveNote():
            write_contacts.save_note(store, command)
        case UseResponse():
            write_contacts.use_response(store, command)
        case CloseContact():
            write_contacts.close_contact(store, command)
        case NoteFact():
            write_accounts.note_fact(store, command)
        case ScheduleCallback():
            write_accounts.schedule_callback(store, command)
        case FlagAccount():
            write_accounts.flag_account(store, command)
        case RecordAgreement():
            write_agreements.record_agreement(store, command)
        case VoidAgreement():
            write_agreements.void_agreement(store, command)
        case ImportPortfolio():
            write_portfolio.import_portfolio(store, command)
        case _:
            raise TypeError(f"no writer for {type(command).__name__}")
