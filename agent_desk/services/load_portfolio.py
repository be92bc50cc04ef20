"""Load a creditor's file: built aside, asked about when unusual, switched whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from time import monotonic
from typing import Protocol
from uuid import uuid4

from agent_desk.domain.errors import DeskError, RefusedError
from agent_desk.domain.intake_commands import LoadPortfolio
from agent_desk.domain.money import half_up
from agent_desk.domain.people import User
from agent_desk.services.permissions import refusal_of
from agent_desk.services.portfolio_rows import Remark, RowBatch
from agent_desk.services.ports import Ledger
from agent_desk.services.submit import submit

MOST_BAD_PCT = 1  # of the rows: more is asked before yesterday's portfolio goes
MOST_FEWER_PCT = 20  # accounts than yesterday


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a load has come: `share` 0 to 1, rows a second, seconds left (None: unknown)."""

    stage: str  # leyendo | revisando | indexando
    rows: int
    share: float
    rows_per_s: int = 0
    remaining_s: int | None = None


@dataclass(frozen=True, slots=True)
class LoadSummary:
    """What a portfolio built aside holds; nothing is replaced yet."""

    source: str
    creditors: tuple[str, ...]
    as_of: date
    accounts: int
    people: int
    rejected: int
    warned: int
    before: int  # open accounts of the same creditors until now
    closed: int  # of them, those that the file no longer brings
    notes: tuple[str, ...] = ()

    @property
    def doubts(self) -> tuple[str, ...]:
        """Why somebody must say yes before it replaces yesterday's; () when it is as usual."""
        found = []
        rows = self.accounts + self.rejected
        if self.rejected * 100 > rows * MOST_BAD_PCT:
            share = half_up(self.rejected * 100, rows)
            found.append(
                f"{self.rejected:,} de {rows:,} filas ({max(share, 1)} %) tienen errores y no "
                "entran."
            )
        if self.before and self.accounts * 100 < self.before * (100 - MOST_FEWER_PCT):
            fewer = half_up((self.before - self.accounts) * 100, self.before)
            found.append(
                f"Trae {self.accounts:,} cuentas y hasta hoy había {self.before:,}: "
                f"{fewer} % menos. Las que faltan quedarían cerradas."
            )
        return tuple(found)


class LoadCancelledError(DeskError):
    """Somebody cancelled: yesterday's portfolio stands."""

    def __init__(self) -> None:
        super().__init__("Carga cancelada. La cartera quedó como estaba.")


class EmptyLoadError(DeskError):
    """No row of the file can be loaded."""

    def __init__(self, source: str, rejected: int) -> None:
        super().__init__(
            f"«{source}» no se cargó: ninguna de sus {rejected:,} filas se pudo leer. La cartera "
            "quedó como estaba. Revise las columnas y vuelva a intentarlo."
        )


class Draft(Protocol):
    """A portfolio under construction, in a file that nobody reads yet."""

    def add(self, batch: RowBatch) -> None:
        """Write its accounts with their people, and what was wrong, for the report."""

    def finish(self, source: str, tell: Callable[[str, float], None]) -> LoadSummary:
        """Resolve duplicates, carry over what others own, index; the file is ready to be read."""

    def publish(self) -> str:
        """Give it its name, that the ledger will point to."""

    def before_switch(self) -> Iterator[None]:
        """Put the file's marks in force, a short step at a time: early, a mark only protects."""

    def after_switch(self) -> Iterator[None]:
        """Take off the marks that today's file no longer has, a short step at a time."""

    def remarks(self, limit: int | None = None) -> Iterator[Remark]:
        """Rejected rows first, in the order of the file."""

    def discard(self) -> None:
        """Remove it; yesterday's was never touched."""


class Reading(Protocol):
    """A file of accounts opened with its plan."""

    @property
    def source(self) -> str:
        """The file's name, without folder."""

    def batches(self) -> Iterator[RowBatch]:
        """Every row of it, good or refused, in order."""


def build_portfolio(
    reading: Reading,
    draft: Draft,
    tell: Callable[[Progress], None] = lambda _progress: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> LoadSummary:
    """Read all of it into the draft. Raises DeskError; then the draft is gone."""
    try:
        rows = _read(reading, draft, _Pace(tell), is_cancelled)
        if is_cancelled():
            raise LoadCancelledError

        def tell_stage(stage: str, share: float) -> None:
            if is_cancelled():
                raise LoadCancelledError
            tell(Progress(stage, rows, share))

        summary = draft.finish(reading.source, tell_stage)
        if not summary.accounts:
            raise EmptyLoadError(reading.source, summary.rejected)
    except BaseException:
        draft.discard()
        raise
    return summary


def switch_steps(
    ledger: Ledger, draft: Draft, summary: LoadSummary, *, by: User, now: datetime, batch_id: str
) -> Iterator[None]:
    """Put the published draft in the place of yesterday's portfolio, a few milliseconds a step.

    The caller runs it to the end; between two steps others may use the store. Raises RefusedError
    and StoreError: then the draft is gone and yesterday's stands.
    """
    command = LoadPortfolio(
        id=batch_id,
        by=by,
        at=now,
        source=summary.source,
        as_of=summary.as_of,
        creditor=", ".join(summary.creditors),
        portfolio=draft.publish(),
        accounts=summary.accounts,
        rejected=summary.rejected,
        closed=summary.closed,
    )
    try:
        refusal = refusal_of(command)
        if refusal:
            raise RefusedError(refusal)
        yield from draft.before_switch()
        submit(ledger, command)
    except BaseException:
        draft.discard()
        raise
    yield
    yield from draft.after_switch()


def new_batch_id() -> str:
    """The id under which a load is logged once."""
    return str(uuid4())


def _read(reading: Reading, draft: Draft, pace: _Pace, is_cancelled: Callable[[], bool]) -> int:
    rows = 0
    for batch in reading.batches():
        if is_cancelled():
            raise LoadCancelledError
        draft.add(batch)
        rows += batch.rows
        pace.step(rows, batch.share)
    return rows


class _Pace:
    """Rate and remaining time of the reading."""

    def __init__(self, tell: Callable[[Progress], None]) -> None:
        self._tell = tell
        self._began = monotonic()

    def step(self, rows: int, share: float) -> None:
        elapsed = max(monotonic() - self._began, 1e-6)
        remaining = round(elapsed / share * (1 - share)) if share > 0 else None
        self._tell(Progress("leyendo", rows, share, round(rows / elapsed), remaining))
