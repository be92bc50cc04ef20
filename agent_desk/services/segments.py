"""Segments as others use them: the grid in force, its versions, and how many accounts it holds.

Campaigns and whoever works by segment need only `SegmentsNow`: id, title and accounts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from agent_desk.domain.people import User
from agent_desk.domain.strategy.segments.checking import (
    GRAVE,
    SECOND,
    Limits,
    Problem,
    problems_of,
)
from agent_desk.domain.strategy.segments.commands import PublishGrid, SaveGrid
from agent_desk.domain.strategy.segments.counting import Counted, sums_by_segment
from agent_desk.domain.strategy.segments.grid import Grid
from agent_desk.domain.strategy.segments.plain import SegmentsError, grid_of, grid_text, titles_of
from agent_desk.domain.strategy.segments.versions import GridVersion, in_force
from agent_desk.services.ports import Ledger
from agent_desk.services.submit import submit


@dataclass(frozen=True, slots=True)
class SegmentNow:
    """A segment in force with what it holds this month; amounts in centavos."""

    id: str
    title: str
    accounts: int
    overdue_cents: int = 0


class SegmentsNow(Protocol):
    """The port for whoever works by segment."""

    def segments_now(self) -> Sequence[SegmentNow]:
        """In the order of the grid."""


class GridBook(Protocol):
    """Versions and counts of a store."""

    def versions(self) -> Sequence[GridVersion]:
        """The newest first."""

    def counts(self) -> Sequence[Counted]:
        """Of the newest month that was counted."""

    def touches(self, account: str, since: date) -> Sequence[tuple[date, str]]:
        """Outgoing contacts of an account: (day, medium)."""


@dataclass(frozen=True, slots=True)
class InForce:
    """The grid in force; `number` 0 is the one that ships."""

    grid: Grid
    number: int


class SegmentDesk:
    """Reads and writes the versions; fulfils SegmentsNow."""

    def __init__(
        self, book: GridBook, ledger: Ledger, shipped: Callable[[], Grid], by: User
    ) -> None:
        self._book, self._ledger, self._shipped, self._by = book, ledger, shipped, by

    def in_force(self) -> InForce:
        """Raises SegmentsError when what was published cannot be read."""
        found = in_force(self._book.versions())
        if found is None:
            return InForce(self._shipped(), 0)
        return InForce(grid_of(found.body), found.number)

    def versions(self) -> Sequence[GridVersion]:
        return self._book.versions()

    def counts(self) -> Sequence[Counted]:
        return self._book.counts()

    def segments_now(self) -> list[SegmentNow]:
        grid = self.in_force().grid
        sums = sums_by_segment(grid, self._book.counts())
        return [
            SegmentNow(one.id, one.title, sums[one.id].accounts, sums[one.id].overdue_cents)
            for one in grid.segments
        ]

    def titles(self) -> dict[str, str]:
        """The names of all segments that were ever in force, by id; the newest name holds."""
        found = {one.id: one.title for one in self._shipped().segments}
        for version in reversed(self._book.versions()):
            if version.published_at:
                found |= titles_of(version.body)
        return found

    def shipped(self) -> Grid:
        return self._shipped()

    def save(self, grid: Grid, note: str, *, command_id: str, now: datetime) -> int:
        """A draft, as the newest version; its number. Raises RefusedError."""
        number = max((version.number for version in self._book.versions()), default=0) + 1
        body = grid_text(grid)
        submit(self._ledger, SaveGrid(command_id, self._by, now, number, body, note.strip()))
        return number

    def publish(self, number: int, limits: Limits, *, command_id: str, now: datetime) -> None:
        """In force from now. Raises SegmentsError with the first grave problem, RefusedError when
        another person has to do it."""
        found = next((v for v in self._book.versions() if v.number == number), None)
        if found is None:
            raise SegmentsError("Esa versión no está. Los segmentos quedaron como estaban.")
        problems = problems_of(grid_of(found.body), limits)
        grave = next((problem for problem in problems if problem.weight == GRAVE), None)
        if grave:
            raise SegmentsError(f"{grave.sentence} No se publicó; corrija el borrador.")
        needs_second = any(problem.weight == SECOND for problem in problems)
        submit(self._ledger, PublishGrid(command_id, self._by, now, number, needs_second))


def checked(grid: Grid, limits: Limits) -> tuple[Problem, ...]:
    """What a command prints and the editor shows."""
    return problems_of(grid, limits)
