"""The doors to the library of objections: what is read of it, and what is kept without author."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from agent_desk.domain.objections.library_book import (
    CardVersion,
    Miss,
    MissKind,
    News,
    Proposal,
    Publication,
    Published,
)
from agent_desk.domain.objections.results import ResponseResult
from agent_desk.domain.objections.search_tests import SearchTest


class CardReads(Protocol):
    """Local reads of cards and their versions; each raises StoreError when the file fails."""

    def revision(self) -> int:
        """Grows with every publication; asked every second by every desk."""

    def published(self) -> Published:
        """The cards on the desks."""

    def work(self) -> Sequence[CardVersion]:
        """Versions being written or in review, last saved first."""

    def gone(self) -> Sequence[CardVersion]:
        """The last version of each card that was retired, by card."""

    def history(self, card_id: str) -> Sequence[CardVersion]:
        """Every version of a card, newest first, with its steps."""

    def publications(self, limit: int = 20) -> Sequence[Publication]:
        """Newest first, without those that put in what ships."""


class FeedbackReads(Protocol):
    """Local reads of what the desks give back; each raises StoreError when the file fails."""

    def tests(self) -> Sequence[SearchTest]:
        """Searches that must find their card, those added here."""

    def misses(self, limit: int = 100) -> Sequence[Miss]:
        """Searches that helped nobody, the most frequent first."""

    def proposals(self) -> Sequence[Proposal]:
        """Wordings waiting for an answer, oldest first."""

    def news(self, user_id: str) -> News:
        """What this person has not seen yet."""

    def learning(self) -> frozenset[str]:
        """Cards whose first response is drawn."""

    def results(self, today: date) -> Sequence[ResponseResult]:
        """What each text that was said led to, by card and version."""


class MissCounter(Protocol):
    """Where a search that helped nobody is counted, without who typed it."""

    def count_miss(self, text: str, kind: MissKind, day: date) -> None:
        """`text` is already anonymous."""
