"""A drill as far as it has gone: frozen, so that any turn can be taken again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from agent_desk.domain.practice.debtor.offered import Offered
from agent_desk.domain.practice.debtor.persona import HIGH, LOW, MID, Mind, Objection, Persona
from agent_desk.domain.practice.recognising import Recognised

# How a drill ends; "" while it goes on.
AGREED, RIGHT_EXIT, FALSE_YES = "agreed", "right_exit", "false_yes"
CLOSED, HUNG_UP, TIRED = "closed", "hung_up", "tired"


@dataclass(frozen=True, slots=True)
class Move:
    """One thing that moved him: its act (or special), title, the agent's sentence, the change."""

    what: str
    title: str
    sentence: str
    change: Mind
    is_harm: bool


@dataclass(frozen=True, slots=True)
class OpenObjection:
    """An objection on the table: what was done for it, and for how many turns nothing was."""

    objection: Objection
    did: frozenset[str] = frozenset()
    ignored: int = 0


@dataclass(frozen=True, slots=True)
class Turn:
    """What the agent said and what came of it.

    `acts` are recognised acts and finer acts with their sentences, empty for «no reconocido»,
    which is never punished. `kind` says why he answers so (see replying.KINDS). `marked` are the
    acts a trainer tapped, None when the text was read; `facing` the kind of the objection that was
    on the table.
    """

    number: int
    text: str
    lines: tuple[str, ...]
    kind: str
    acts: tuple[Recognised, ...]
    moves: tuple[Move, ...]
    before: Mind
    after: Mind
    opened: tuple[str, ...] = ()
    raised: tuple[str, ...] = ()
    settled: tuple[str, ...] = ()
    offers: tuple[Offered, ...] = ()
    marked: tuple[str, ...] | None = None
    facing: str = ""

    @property
    def is_recognised(self) -> bool:
        """Whether anything was understood of what the agent said."""
        return bool(self.acts)

    @property
    def trust_moved(self) -> int:
        """How much trust he gained or lost."""
        return self.after.trust - self.before.trust


@dataclass(frozen=True, slots=True)
class Drill:
    """`persona` is the concrete one, with the names and amounts of the seed. `done` are all acts
    that counted so far, `uses` how often; `said` the debtor's lines in order; `outcome` of the
    constants above, final once `is_over`."""

    persona: Persona
    scenario: str
    seed: int
    today: date
    mind: Mind
    greeting: str
    turns: tuple[Turn, ...] = ()
    told: tuple[str, ...] = ()
    open: tuple[OpenObjection, ...] = ()
    settled: tuple[str, ...] = ()
    uses: tuple[tuple[str, int], ...] = ()
    said: tuple[str, ...] = ()
    is_verified: bool = False
    is_disclosed: bool = False
    offer: Offered | None = None
    outcome: str = ""
    is_over: bool = False

    @property
    def done(self) -> frozenset[str]:
        """All acts that counted so far."""
        return frozenset(act for act, _ in self.uses)

    @property
    def debtor_lines(self) -> tuple[str, ...]:
        """All that he said, in order."""
        return (self.greeting, *(line for turn in self.turns for line in turn.lines))


def band_of(mind: Mind, low: int, high: int, high_anger: int) -> str:
    """How he answers: LOW when he trusts little or is angry."""
    if mind.trust < low or mind.anger >= high_anger:
        return LOW
    return HIGH if mind.trust >= high else MID
