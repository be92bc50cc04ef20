"""Quotes as they are kept: the port behind which they lie, and how one reads there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from agent_desk.domain.offers.kept import Kept
from agent_desk.domain.offers.quote import Quote


@dataclass(frozen=True, slots=True)
class KeptQuote:
    """A quote with what became of it: `void_reason` "" while it stands, `folio` of the agreement
    that was made from it, "" when none was."""

    quote: Quote
    made_at: datetime
    by_name: str
    void_reason: str = ""
    folio: str = ""


class Quotes(Protocol):
    """Local reads of the quotes kept."""

    def of_account(self, account: str) -> Sequence[KeptQuote]:
        """All of an account, newest first, the void ones too."""

    def quote(self, quote_id: str) -> KeptQuote | None:
        """One quote, whatever became of it."""

    def kept(self) -> Kept:
        """How many agreements of each segment were kept, of how many that ended; counted again
        only when some more have ended."""

    def standing(self, today: date) -> Iterator[Quote]:
        """Of all accounts: neither void, nor expired, nor accepted yet."""
