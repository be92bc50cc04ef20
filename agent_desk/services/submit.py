"""Give a command to the ledger and turn a refusal into the error that shows its sentence."""

from __future__ import annotations

from agent_desk.domain.commands import Accepted, Command, Refused
from agent_desk.domain.errors import RefusedError
from agent_desk.services.ports import Ledger


def submit(ledger: Ledger, command: Command) -> Accepted:
    """Raises RefusedError; StoreError when the file fails."""
    receipt = ledger.submit(command)
    if isinstance(receipt, Refused):
        raise RefusedError(receipt.reason)
    return receipt
