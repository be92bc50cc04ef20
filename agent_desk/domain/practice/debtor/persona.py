"""Who the simulated debtor is: what shows, what is hidden, how he takes things, what he says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

LOW, MID, HIGH = BANDS = ("low", "mid", "high")
START, MOTIVE, OFFER, FACT = "start", "motive", "offer", "fact:"  # when an objection comes up
LAST_DAY = 0  # among paydays
HARDEST = 4
GUIDED_LEVEL = 4  # of personas that only a trainer plays

# What he may need a line for; those of NEEDED every persona has of its own.
BANDED = ("neutral", "confidence", "plan_b", "capacity")
PLAIN = (
    "greet", "hurt", "accept", "relief", "false_yes", "reject", "hangup", "bye", "itsme", "verify",
    "verify_doubt", "recap", "permission", "unheard", "silence", "tired", "insulted", "payday",
    "think",
)  # fmt: skip
SITUATIONS = frozenset([*PLAIN, *(f"{name}.{band}" for name in BANDED for band in BANDS)])
NEEDED = frozenset(
    "greet neutral.low neutral.mid neutral.high hurt accept false_yes reject hangup bye".split()
)


@dataclass(frozen=True, slots=True)
class Mind:
    """How he is, 0..100 each; `pressure` counts how often he was pushed and never goes down."""

    trust: int
    anger: int
    distress: int
    patience: int
    pressure: int = 0


@dataclass(frozen=True, slots=True)
class Fact:
    """Something hidden that changes the right exit. It is told once trust reaches `trust` and the
    agent does one of `opens_with`; `words` are stems that show that somebody took it up. `is_care`
    when after it nobody should go on collecting as before."""

    id: str
    title: str
    words: frozenset[str]
    trust: int
    opens_with: tuple[str, ...]
    lines: tuple[str, ...]
    is_care: bool = False


@dataclass(frozen=True, slots=True)
class Objection:
    """`kind` names an objection card; `need` how many of `resolves` settle it; lines by band."""

    kind: str
    when: str
    resolves: tuple[str, ...]
    need: int
    lines: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Hint:
    """A half-spoken sign in a turn, and the acts that take it up."""

    turn: int
    line: str
    expects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gate:
    """Trust stays at or below `until` while the act `needs` was not done."""

    needs: str
    until: int


@dataclass(frozen=True, slots=True)
class Goal:
    """Acts of the right exit: all of `needs`, one of `any_of` when there are, none of `forbids`."""

    needs: tuple[str, ...]
    any_of: tuple[str, ...] = ()
    forbids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Debt:
    """What the creditor says is owed."""

    creditor: str
    product: str
    balance_cents: int
    due_cents: int
    days: int
    settlement_cents: int | None = None


@dataclass(frozen=True, slots=True)
class Means:
    """What he can really pay by rhythm, hidden; 0 is nothing. `paydays` are days of the month,
    LAST_DAY the last one."""

    monthly_cents: int
    single_cents: int
    weekly_cents: int | None = None
    fortnightly_cents: int | None = None
    paydays: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Persona:
    """One debtor, whole. `exit` is the right way out as in call_reading; `feels` in per cent how
    strongly an act moves him; `brief` and `debt` are all that the trainee sees before the call.
    In a scenario `situation` is its title and `seconds` what its drill takes, else "" and 0."""

    id: str
    name: str
    called: str
    age: int
    is_woman: bool
    level: int
    country: str
    temperament: str
    brief: str
    debt: Debt
    start: Mind
    exit: str
    means: Means
    accepts_at: int
    goal: Goal
    facts: tuple[Fact, ...]
    objections: tuple[Objection, ...]
    lines: Mapping[str, tuple[str, ...]]
    feels: Mapping[str, int] = field(default_factory=dict)
    who: str = "holder"
    is_vulnerable: bool = False
    is_pleaser: bool = False
    hint: Hint | None = None
    gate: Gate | None = None
    holder: str = ""
    warning: str = ""
    situation: str = ""
    seconds: int = 0

    @property
    def is_guided(self) -> bool:
        """Only a trainer plays it, after `warning` was read and with a way out at any time."""
        return self.level >= GUIDED_LEVEL


@dataclass(frozen=True, slots=True)
class Scenario:
    """A persona put in a situation; what is empty stays as the persona has it.

    `objections` are kinds in the order in which they come up; `practises` criteria of the rubric
    that the drill is about; `seconds` what a drill should take;
    nobody meets one that `is_retired`.
    """

    id: str
    title: str
    persona: str
    brief: str = ""
    debt: Debt | None = None
    means: Means | None = None
    start: Mind | None = None
    objections: tuple[Objection, ...] = ()
    practises: tuple[str, ...] = ()
    seconds: int = 90
    is_from_call: bool = False
    is_retired: bool = False
    name: str = ""
    called: str = ""
    holder: str = ""
