"""A scenario made from a real call, with the proof that nothing of the person is left in it."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.practice.debtor.from_call import CallTrail
from agent_desk.domain.practice.debtor.persona import Scenario
from agent_desk.domain.text.fold import words_of


@dataclass(frozen=True, slots=True)
class MadeScenario:
    """A scenario of which it was proved, and `text`, its file."""

    scenario: Scenario
    text: str


def proved_clean(scenario: Scenario, text: str, trail: CallTrail) -> MadeScenario:
    """Every name, creditor and amount of the scenario is another one than in the call.

    All its other words are shipped ones by construction. Raises RefusedError.
    """
    debt, means = scenario.debt, scenario.means
    named = [scenario.name, scenario.called, scenario.holder, debt.creditor if debt else ""]
    words = {word.text for told in named for word in words_of(told)}
    amounts = {means.monthly_cents, means.single_cents} if means else set()
    amounts |= {debt.balance_cents, debt.due_cents} if debt else set()
    real = {trail.balance_cents, trail.overdue_cents, *(trail.agreed or ())[:1]} - {0}
    if words & trail.own_words or amounts & real:
        raise RefusedError(
            "Algo de la persona quedaba en la situación, así que no la hice. No guardé nada; "
            "inténtelo otra vez o elija otra llamada."
        )
    return MadeScenario(scenario, text)
