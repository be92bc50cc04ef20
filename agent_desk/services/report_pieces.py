"""What senders report of the pieces they carried, line by line: kept, known before, or refused.

No line is lost: each comes back with one sentence, so that what did not enter can be mended.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Protocol

from agent_desk.domain.errors import DeskError, StoreError
from agent_desk.domain.spanish import date_text
from agent_desk.domain.strategy.campaigns.commands import ReportPiece
from agent_desk.domain.strategy.campaigns.delivery import (
    Delivery,
    delivery_words,
    may_follow,
    state_said,
)
from agent_desk.services.issue_paper import Hand
from agent_desk.services.ports import Ledger
from agent_desk.services.submit import submit

AT_ONCE = 40  # lines: a few hundredths of a second, in which nobody else writes


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A line of the file; `said` is its day as it was written, `problem` why it cannot be used."""

    line: int
    account: str
    code: str
    state: str
    said_on: date | None = None
    problem: str = ""
    said: str = ""


class Kind(StrEnum):
    """What became of a line."""

    KEPT = "kept"
    WARNED = "warned"  # kept, and somebody should look at it
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A line with what became of it, in one sentence."""

    row: ReportRow
    kind: Kind
    sentence: str


@dataclass(frozen=True, slots=True)
class CodedPiece:
    """A piece as a sender names it."""

    id: str
    name: str
    channel: str


class PieceReports(Protocol):
    """Reads about pieces on their way; every method raises StoreError when the file fails."""

    def piece(self, code: str) -> CodedPiece | None:
        """By its code, or by its name where one piece alone has it."""

    def known(self, piece_id: str, account: str) -> Delivery | None:
        """How far that piece got with the person of the account."""

    def is_control(self, piece_id: str, account: str) -> bool:
        """Whether its pilot drew this person to receive nothing."""


@dataclass(slots=True)
class ReportDesk:
    """What lines are judged with; `seen` are those of this file, to tell a line that repeats.

    What is submitted inside `together` is written at once, all or nothing.
    """

    reports: PieceReports
    ledger: Ledger
    together: Callable[[], AbstractContextManager[None]] = nullcontext
    seen: dict[tuple[str, str, str, date], int] = field(default_factory=dict)


def report_pieces(desk: ReportDesk, rows: Sequence[ReportRow], hand: Hand) -> Iterator[ReportLine]:
    """Some at a time; whoever stops asking has cancelled, and what was kept stays."""
    for first in range(0, len(rows), AT_ONCE):
        yield from _reported_together(desk, rows[first : first + AT_ONCE], hand)


def counted(lines: Sequence[ReportLine]) -> dict[Kind, int]:
    """How many of each kind."""
    return {kind: sum(line.kind is kind for line in lines) for kind in Kind}


def _reported_together(desk: ReportDesk, rows: Sequence[ReportRow], hand: Hand) -> list[ReportLine]:
    """Where they cannot be written at once (a disk that fills up), one by one: whatever enters is
    kept, and every line says why it did not."""
    before = dict(desk.seen)
    try:
        with desk.together():
            return [_line(desk, row, hand) for row in rows]
    except StoreError:
        desk.seen = before
        return [_line(desk, row, hand, is_alone=True) for row in rows]


def _line(desk: ReportDesk, row: ReportRow, hand: Hand, *, is_alone: bool = False) -> ReportLine:
    try:
        return _reported(desk, row, hand)
    except DeskError as error:
        if isinstance(error, StoreError) and not is_alone:
            raise
        return ReportLine(row, Kind.REFUSED, str(error))


def _reported(desk: ReportDesk, row: ReportRow, hand: Hand) -> ReportLine:
    piece, state = desk.reports.piece(row.code), state_said(row.state)
    problem = row.problem or _problem(row, piece, state)
    if problem or piece is None or state is None or row.said_on is None:
        return ReportLine(row, Kind.REFUSED, problem)
    mark = row.account, piece.id, state.value, row.said_on
    first = desk.seen.setdefault(mark, row.line)
    if first != row.line:
        return ReportLine(row, Kind.KNOWN, f"La línea {first} ya lo decía.")
    old = desk.reports.known(piece.id, row.account)
    if old is not None and not may_follow(old, state):
        told = delivery_words(piece.channel, old)
        return ReportLine(row, Kind.KNOWN, f"Ya constaba «{told}»; quedó así.")
    submit(
        desk.ledger,
        ReportPiece(
            hand.new_id(), hand.by, hand.now, row.account, piece.id, state.value, row.said_on,
            "file",
        ),
    )  # fmt: skip
    told = f"{piece.name}: {delivery_words(piece.channel, state)} el {date_text(row.said_on)}."
    if desk.reports.is_control(piece.id, row.account):
        words = f"{told} Es del control del piloto y no debía recibirla: avise a quien envía."
        return ReportLine(row, Kind.WARNED, words)
    return ReportLine(row, Kind.KEPT, told)


def _problem(row: ReportRow, piece: CodedPiece | None, state: Delivery | None) -> str:
    if piece is None:
        return f"Ninguna pieza que haya salido tiene el código «{row.code}»."
    if state is None:
        return (
            f"No sé qué es «{row.state}»; escriba enviada, entregada, leída, no llegó o devuelta."
        )
    return "" if row.said_on else "Le falta la fecha."
