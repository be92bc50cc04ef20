"""Saying in the log when what judges the probability of cure changes: drift, fallback, return."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol

from agent_desk.domain.people import User
from agent_desk.domain.strategy.compass_commands import TellCure
from agent_desk.domain.strategy.cure.standing import standing
from agent_desk.services.learn_cure import CureCases
from agent_desk.services.ports import Ledger
from agent_desk.services.submit import submit


class ToldCases(CureCases, Protocol):
    """Also knows what was said last."""

    def told(self) -> str:
        """The sentence of the last `TellCure`, or ""."""


def tell_cure(
    cases: ToldCases, ledger: Ledger, *, command_id: str, by: User, now: datetime, today: date
) -> bool:
    """Once for each change, when the look of the month was taken; whether something was said."""
    versions, known = list(cases.cards()), list(cases.periods())
    looked = cases.check_of(known[-1], versions[0].number) if versions and known else None
    if looked is None:
        return False
    check, outcomes = looked
    learned_on = next((card.made_on for card in versions if card.kind == "learned"), None)
    stands = standing(outcomes, learned_on, check, today, is_better=versions[0].is_better)
    last = cases.told()
    if stands.sentence == last or not (stands.is_warning or last):
        return False
    submit(ledger, TellCure(command_id, by, now, stands.judge.value, stands.sentence))
    return True
