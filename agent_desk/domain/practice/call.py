"""A practice call as it was held: who answered, what is true of the debtor, and what was said."""

from __future__ import annotations

from dataclasses import dataclass, field

from agent_desk.domain.practice.recognising import UNKNOWN

FACT_SHARE = 0.4  # of a fact's words that show it was told
AGENT, DEBTOR = "agent", "debtor"


@dataclass(frozen=True, slots=True)
class CallTurn:
    """One thing said, by AGENT or DEBTOR."""

    speaker: str
    text: str


@dataclass(frozen=True, slots=True)
class Capacity:
    """What the debtor can really pay, hidden from the agent; None where it is not known."""

    monthly_cents: int | None = None
    single_cents: int | None = None


@dataclass(frozen=True, slots=True)
class HiddenFact:
    """Something that changes the right exit. `words` are stems that show it was told; `named` those
    by which an agent takes it up, the same ones when empty."""

    text: str
    words: frozenset[str]
    named: frozenset[str] = frozenset()

    def is_told(self, told: frozenset[str]) -> bool:
        """Whether the stems that somebody said tell it."""
        return not self.words or len(self.words & told) >= FACT_SHARE * len(self.words)


@dataclass(frozen=True, slots=True)
class CallContext:
    """`who` answers: holder, third_party or unknown. `situation` names what is known to apply:
    dispute, vulnerable, crisis, deceased, third_party."""

    who: str = UNKNOWN
    country: str = "MX"
    situation: frozenset[str] = frozenset()
    capacity: Capacity = field(default_factory=Capacity)
    facts: tuple[HiddenFact, ...] = ()


@dataclass(frozen=True, slots=True)
class PracticeCall:
    """A whole call; turns without words are left out when it is read."""

    context: CallContext
    turns: tuple[CallTurn, ...]
