"""The ledger that writes in this file: one transaction per command, with its event."""

from __future__ import annotations

from agent_desk.domain.commands import Accepted, Command, EnterDesk, Receipt, Refused
from agent_desk.domain.errors import RefusedError, UnknownAccountError
from agent_desk.services.permissions import refusal_of
from agent_desk.store import (
    write_accounts,
    write_agreements,
    write_approvals,
    write_contacts,
    write_feedback,
    write_joint,
    write_library,
    write_policies,
    write_portfolio,
    write_quotes,
)
from agent_desk.store.acts import Act, act, no_rows
from agent_desk.store.database import Store
from agent_desk.store.events import append_event, was_written
from agent_desk.store.people import require_known

_TOPICS: tuple[tuple[Act, ...], ...] = (
    (act(EnterDesk, no_rows),),
    write_contacts.ACTS,
    write_accounts.ACTS,
    write_agreements.ACTS,
    write_portfolio.ACTS,
    write_quotes.ACTS,
    write_approvals.ACTS,
    write_joint.ACTS,
    write_policies.ACTS,
    write_library.ACTS,
    write_feedback.ACTS,
)
ACTS = {known.kind: known for topic in _TOPICS for known in topic}


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
        known = ACTS[type(command)]
        append_event(self._store, command, known.body(command))
        known.write(self._store, command)
        return Accepted(command.id)
