"""Judge what time and payments have decided: one event for every account that moved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from agent_desk.domain.agreements.commands import JudgeAccount, MoveAgreement
from agent_desk.domain.agreements.states import LIVE, State
from agent_desk.domain.commands import Accepted
from agent_desk.domain.people import User
from agent_desk.services.following import Followed, Following
from agent_desk.services.ports import Ledger


@dataclass(frozen=True, slots=True)
class Judged:
    """(folio, state) of every agreement that moved."""

    moves: tuple[tuple[str, State], ...] = ()


def follow_agreements(
    following: Following,
    ledger: Ledger,
    *,
    by: User,
    now: datetime,
    today: date,
    new_id: Callable[[], str],
) -> Judged:
    """Everything in force or judged before, brought up to `today`. Doing it twice changes nothing.

    Offers whose validity has passed are withdrawn. Raises StoreError.
    """
    behind: dict[str, list[Followed]] = {}
    for each in following.in_states(LIVE | {State.KEPT, State.BROKEN}, today):
        if each.is_behind:
            behind.setdefault(each.agreement.account, []).append(each)
    moved: list[tuple[str, State]] = []
    for account, agreements in behind.items():
        steps = [each for each in agreements if each.standing.state is not each.state]
        moves = tuple((each.agreement.id, each.standing.state) for each in steps)
        receipt = ledger.submit(JudgeAccount(new_id(), by, now, account, today, moves))
        if isinstance(receipt, Accepted):
            moved += [(each.agreement.folio, each.standing.state) for each in steps]
    for each in following.in_states({State.OFFERED}, today):
        agreement = each.agreement
        if agreement.expires_on and agreement.expires_on < today:
            why = "venció la oferta"
            ledger.submit(
                MoveAgreement(new_id(), by, now, agreement.account, agreement.id, State.VOID, why)
            )
            moved.append((agreement.folio, State.VOID))
    return Judged(tuple(moved))
