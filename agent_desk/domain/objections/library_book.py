"""The library as it is kept: versions of cards, their states, publications and what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from agent_desk.domain.objections.card import Card


class State(StrEnum):
    """A version is written, read by a second person, on every desk, and no longer."""

    DRAFT = "draft"  # borrador
    REVIEW = "review"  # en revisión
    PUBLISHED = "published"  # publicada
    RETIRED = "retired"  # retirada


# What may follow what; a publication takes a version live and retires the one before it.
NEXT_STATES: dict[State, frozenset[State]] = {
    State.DRAFT: frozenset({State.REVIEW, State.RETIRED}),
    State.REVIEW: frozenset({State.DRAFT, State.RETIRED}),
    State.PUBLISHED: frozenset({State.RETIRED}),
    State.RETIRED: frozenset(),
}


@dataclass(frozen=True, slots=True)
class Step:
    """A version came into a state: when, by whom, and why in his words."""

    state: State
    at: datetime
    by_name: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class CardVersion:
    """One version of one card; `number` counts from 1 within the card, `steps` oldest first."""

    id: str
    card_id: str
    number: int
    state: State
    card: Card
    saved_at: datetime
    by_name: str
    steps: tuple[Step, ...] = ()

    @property
    def is_work(self) -> bool:
        """Whether it is still being worked on."""
        return self.state in (State.DRAFT, State.REVIEW)


@dataclass(frozen=True, slots=True)
class Published:
    """What is on the desks: `revision` grows with every publication and its undoing."""

    revision: int
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Publication:
    """An act that changed the desks. `cards` are the ids touched; `is_undone` when taken back."""

    id: str
    revision: int
    at: datetime
    by_name: str
    note: str
    cards: tuple[str, ...]
    is_undone: bool = False
    is_undo: bool = False


@dataclass(frozen=True, slots=True)
class CardChange:
    """What an agent is told at his next start: the card before (None: new) and after (None:
    retired)."""

    card_id: str
    before: Card | None
    after: Card | None


class MissKind(StrEnum):
    NOTHING = "nothing"  # no card was found
    ABANDONED = "abandoned"  # cards were found and none was used


@dataclass(frozen=True, slots=True)
class Miss:
    """A search that helped nobody, with how often; without who typed it. Days are ISO texts."""

    text: str
    kind: MissKind
    times: int
    last_on: str


class ProposalState(StrEnum):
    OPEN = "open"
    ACCEPTED = "accepted"  # became a response of its own
    MERGED = "merged"  # was taken into another text
    THANKED = "thanked"  # not used, and answered


@dataclass(frozen=True, slots=True)
class Proposal:
    """A wording that an agent proposes for a card; `answer` are the supervisor's words."""

    id: str
    card_id: str
    text: str
    at: datetime
    by_id: str
    by_name: str
    state: ProposalState = ProposalState.OPEN
    answer: str = ""
    answered_by: str = ""


@dataclass(frozen=True, slots=True)
class News:
    """What one person has not seen yet of the library; `seen` is the last revision he saw, 0
    when he never looked."""

    revision: int = 0
    changes: tuple[CardChange, ...] = ()
    answers: tuple[Proposal, ...] = ()
    seen: int = 0

    @property
    def is_empty(self) -> bool:
        return not (self.changes or self.answers)
