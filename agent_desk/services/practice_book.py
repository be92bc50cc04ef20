"""The doors to what is kept of practice: a person's own pages, and what people share.

A person's drills are private: the port of his own pages is bound to him, and the other one gives
only those of people who said so.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from agent_desk.domain.people import User
from agent_desk.domain.practice.training.effect import GroupKept
from agent_desk.domain.practice.training.exam import Certificate
from agent_desk.domain.practice.training.history import KeptDrill
from agent_desk.domain.practice.training.rating import RaterSheet
from agent_desk.domain.practice.training.spacing import CARD, PERSONA, Repeat, after_practice

CARD_TOTAL = 0  # a card is settled in a drill or not; it has no points of its own


class OwnPractice(Protocol):
    """One person's own pages. Each raises StoreError when the file fails."""

    def drills(self, limit: int = 500) -> Sequence[KeptDrill]:
        """Newest first."""

    def repeats(self) -> Sequence[Repeat]:
        """What comes back, in no order."""

    def is_sharing(self) -> bool:
        """Whether trainers may see how he does."""

    def certificates(self) -> Sequence[Certificate]:
        """Newest first."""

    def keep(self, drill: KeptDrill, repeats: Mapping[tuple[str, str], Repeat | None]) -> None:
        """A drill that ended, with what comes back now; None takes it off the list."""


class SharedPractice(Protocol):
    """What trainers see."""

    def people(self) -> Sequence[User]:
        """Everybody who has practised here or was put into a group."""

    def sharing(self) -> Collection[str]:
        """Ids of who agreed to show how he does."""

    def drills(self) -> Mapping[str, Sequence[KeptDrill]]:
        """By person, of those who share only."""

    def sheets(self) -> Sequence[RaterSheet]:
        """Newest first."""

    def groups(self) -> Mapping[str, tuple[str, date]]:
        """User id -> (trained | waiting, since which day)."""


class PromiseCounts(Protocol):
    """Of the institution's store: sums of groups, never of one person."""

    def kept_by(self, members: Mapping[str, date]) -> GroupKept:
        """Promises made by these people since each one's day, all together."""


@dataclass(frozen=True, slots=True)
class Practised:
    """What a drill says about what has to come back: kinds of objections left open or settled."""

    drill: KeptDrill
    left_open: tuple[str, ...]
    settled: tuple[str, ...]


def keep_drill(book: OwnPractice, done: Practised, today: date) -> None:
    """Keep a drill and work out what comes back. Raises StoreError."""
    known = {(one.kind, one.item): one for one in book.repeats()}
    drill = done.drill
    changed: dict[tuple[str, str], Repeat | None] = {}

    def practised(kind: str, item: str, total: int, *, is_weak: bool) -> None:
        was = known.get((kind, item))
        now = after_practice(was, kind, item, total, today, is_weak=is_weak)
        if now != was:
            changed[kind, item] = now

    practised(PERSONA, drill.persona, drill.total, is_weak=not drill.is_passed)
    for card in done.settled:
        practised(CARD, card, CARD_TOTAL, is_weak=False)
    for card in done.left_open:
        practised(CARD, card, CARD_TOTAL, is_weak=True)
    book.keep(drill, changed)
