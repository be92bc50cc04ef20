"""Pieces at the desk: by which one somebody calls, and which ones this person may be sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from agent_desk.domain.strategy.campaigns.delivery import Delivery


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


@dataclass(frozen=True, slots=True)
class PersonPiece:
    """A piece that a running campaign means for one person: its text in force with what it is
    filled with, and how far it got, None while it has not gone out."""

    piece_id: str
    piece: str
    campaign: str
    channel: str
    number: int
    body: str
    line: str
    code: str
    until: date | None
    state: Delivery | None
    since: date | None


class PieceCalls(Protocol):
    """Reads about pieces and their lines; every method raises StoreError when the file fails."""

    def caller(self, line: str, account: str, day: date) -> Caller | None:
        """What that line says of a call to this account's person; None for an ordinary line."""

    def live_pieces(self, day: date) -> Sequence[LivePiece]:
        """Pieces of campaigns that run, or whose lines still answer; the newest first."""

    def person_pieces(self, account: str, day: date) -> Sequence[PersonPiece]:
        """What this account's person receives by hand in those campaigns: messages and visits, and
        letters that already went out; nothing for whom a pilot drew as control."""
