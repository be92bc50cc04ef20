"""By which piece somebody calls: what the called line says, and what he reads out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Caller:
    """What a called line says of a call. `piece` is "" when its pieces cannot be told apart, `how`
    by what it is known (line, delivery, noted); `ended_on` is the line's last day once it is over,
    and then the call is not counted for the campaign."""

    campaign: str
    piece: str
    how: str
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class LivePiece:
    """A piece that somebody may have in his hand today."""

    piece_id: str
    piece: str
    campaign: str
    code: str
    number: str  # of its line, "" without


class PieceCalls(Protocol):
    """Reads about exclusive lines; every method raises StoreError when the file fails."""

    def caller(self, line: str, account: str, day: date) -> Caller | None:
        """What that line says of a call to this account's person; None for an ordinary line."""

    def live_pieces(self, day: date) -> Sequence[LivePiece]:
        """Pieces of campaigns that run, or whose lines still answer; the newest first."""
