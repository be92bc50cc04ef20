"""The door to agreements being followed, and what is due of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.agreements.following import MISSED, PAID, PAID_LATE, Received, Standing
from agent_desk.domain.agreements.states import LIVE, Life, State


@dataclass(frozen=True, slots=True)
class Followed:
    """An agreement with its state in the ledger and its standing on a day; `promises` are the
    states of its promises by row number."""

    agreement: Agreement
    state: State
    standing: Standing
    replaced_by: str = ""
    promises: Mapping[int, str] | None = None

    @property
    def is_behind(self) -> bool:
        """Whether time or payments have overtaken what the ledger says."""
        judged = LIVE | {State.KEPT, State.BROKEN}
        if self.state not in judged:
            return False
        return self.standing.state is not self.state or any(
            (self.promises or {}).get(row.number, "open") != promise_state(row.state)
            for row in self.standing.rows
            if (self.promises or {}).get(row.number) in ("open", "kept", "broken")
        )


def promise_state(row_state: str) -> str:
    """What a row's standing makes of its promise."""
    if row_state in (MISSED, PAID_LATE):
        return "broken"
    return "kept" if row_state == PAID else "open"


class Following(Protocol):
    """Reads about agreements and their payments."""

    def of_account(self, account: str, today: date) -> Sequence[Followed]:
        """Newest last, drafts and offers included."""

    def one(self, agreement_id: str, today: date) -> Followed | None:
        """One agreement, whatever its state."""

    def in_states(self, states: Iterable[State], today: date) -> Sequence[Followed]:
        """All agreements of the store in those states."""

    def received(self, account: str) -> Sequence[Received]:
        """The payments of an account as they stand."""

    def life(self, agreement_id: str) -> Life:
        """Every step of an agreement."""
