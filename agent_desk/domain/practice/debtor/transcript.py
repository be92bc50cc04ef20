"""A drill as a practice call, so that the same rubric scores it."""

from __future__ import annotations

from agent_desk.domain.practice.call import (
    AGENT,
    DEBTOR,
    CallContext,
    CallTurn,
    Capacity,
    HiddenFact,
    PracticeCall,
)
from agent_desk.domain.practice.call_reading import PLAN, told_words
from agent_desk.domain.practice.debtor.state import RIGHT_EXIT, Drill


def call_of(drill: Drill) -> PracticeCall:
    """What was said, and what was true of the debtor. Turns of the agent stand at
    `turn_place(number)`."""
    turns = [CallTurn(DEBTOR, drill.greeting)]
    for turn in drill.turns:
        turns.append(CallTurn(AGENT, turn.text))
        turns.append(CallTurn(DEBTOR, " ".join(turn.lines)))
    return PracticeCall(_context(drill), tuple(turns))


def turn_place(number: int) -> int:
    """The place in the call of the agent's turn `number` of the drill."""
    return 1 + 2 * number


def _context(drill: Drill) -> CallContext:
    persona = drill.persona
    situation = {persona.exit} - {PLAN}
    if persona.is_vulnerable:
        situation.add("vulnerable")
    # Who was led to a pause or a protected exit is not measured by what he could have paid.
    is_exit = drill.outcome == RIGHT_EXIT and persona.exit != PLAN
    means = persona.means
    return CallContext(
        who=persona.who,
        country=persona.country,
        situation=frozenset(situation),
        capacity=Capacity(0, 0) if is_exit else Capacity(means.monthly_cents, means.single_cents),
        facts=tuple(
            HiddenFact(fact.title, told_words(" ".join(fact.lines)), fact.words)
            for fact in persona.facts
        ),
    )
