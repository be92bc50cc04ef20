"""The ledger that writes in this file: one transaction per command, with its event."""

from __future__ import annotations

from agent_desk.domain.commands import (
    Accepted,
    BeginContact,
    Command,
    Receipt,
    Refused,
)
from agent_desk.domain.errors import RefusedError, UnknownAccountError
from agent_desk.services.guard_attempt import BlockedContactError
from agent_desk.services.permissions import refusal_of
from agent_desk.store.access.people import require_known
from agent_desk.store.calls.guard_attempts import AttemptGuard, keep_blocked
from agent_desk.store.copies.ballast import drop_ballast
from agent_desk.store.database import Store
from agent_desk.store.errors import DiskFullError
from agent_desk.store.events import append_event, was_written
from agent_desk.store.topics import act_of


class LedgerLocal:
    """Fulfils `services.ports.Ledger` on the local file.

    With a `guard`, an attempt to contact somebody is judged in the very transaction that writes
    it: of two programs at once, the second sees the first one's attempt.
    """

    def __init__(self, store: Store, guard: AttemptGuard | None = None) -> None:
        self._store, self._guard = store, guard

    def submit(self, command: Command) -> Receipt:
        """Write the command and its event, once; raises StoreError when the file fails.

        A command whose id is already in the log is accepted again without writing.
        """
        refusal = refusal_of(command)
        if refusal:
            return Refused(command.id, refusal)
        try:
            receipt = self._written(command)
            after = act_of(type(command)).after
            if after:
                after(self._store)
            return receipt
        except BlockedContactError as error:
            self._keep_blocked(command, error)
            return Refused(command.id, str(error))
        except (RefusedError, UnknownAccountError) as error:
            return Refused(command.id, str(error))

    def _written(self, command: Command) -> Receipt:
        """In one transaction; on a full disk once more, in the room that the ballast gives up."""
        try:
            with self._store.tx():
                return self._carry_out(command)
        except DiskFullError:
            if self._store.path is None or not drop_ballast(self._store.path):
                raise
        with self._store.tx():
            return self._carry_out(command)

    def _keep_blocked(self, command: Command, error: BlockedContactError) -> None:
        """The refused attempt stays on record, though nothing else of it does."""
        if isinstance(command, BeginContact):
            with self._store.tx():
                keep_blocked(self._store, command, error.verdict)

    def _carry_out(self, command: Command) -> Receipt:
        require_known(self._store, command.by)
        written = was_written(self._store, command)
        if written is None:
            raise RefusedError(
                "Este movimiento ya se usó para otra cosa. No cambié nada; inténtelo de nuevo."
            )
        if written:
            return Accepted(command.id, is_repeat=True)
        passed = None
        if self._guard and isinstance(command, BeginContact):
            passed = self._guard.let_through(self._store, command)
        known = act_of(type(command))
        append_event(self._store, command, known.body(command))
        known.write(self._store, command)
        if passed and self._guard and isinstance(command, BeginContact):
            self._guard.keep(self._store, command, passed)
        return Accepted(command.id)
