"""What the agent put on the table, and whether it fits the debtor's real means."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from agent_desk.domain.errors import DeskError
from agent_desk.domain.offers.ask_pieces import Piece, pieces_of
from agent_desk.domain.practice.debtor.persona import Means
from agent_desk.domain.practice.said_money import names_date, names_means

WEEKLY, FORTNIGHTLY, MONTHLY, SINGLE = "weekly", "fortnightly", "monthly", "single"
_RHYTHMS = {
    "semanal": WEEKLY, "catorcenal": FORTNIGHTLY, "quincenal": FORTNIGHTLY, "mensual": MONTHLY,
}  # fmt: skip
_LEAST_CENTS = 50_00  # less is a day, a count or a share
_CHOICES = re.compile(
    r"[;,]?\s+(?:o bien|o si no|o|la otra(?: opción)?(?: es)?|y la segunda)\s+", re.I
)
_PERCENT = re.compile(r"\s*por ?ciento", re.I)
_MOST_TEXT = 600  # characters of one sentence read for amounts


@dataclass(frozen=True, slots=True)
class Offered:
    """One payment plan as said. `first_cents` is what is paid at once before the instalments."""

    cents: int
    rhythm: str
    first_cents: int = 0
    on: date | None = None
    has_date: bool = False
    has_means: bool = False

    def fits(self, means: Means) -> bool:
        """Whether he can really pay it."""
        if self.first_cents > max(means.single_cents, means.monthly_cents):
            return False
        return self.cents <= _room(means, self.rhythm)


def offers_in(sentence: str, today: date) -> tuple[Offered, ...]:
    """The plans of a sentence, those of «o» apart; without an amount there is none."""
    text = _PERCENT.sub("%", sentence[:_MOST_TEXT])
    found = [offer for clause in _CHOICES.split(text) if (offer := _offer(clause, today))]
    date_said, means_said = names_date(sentence), names_means(sentence)
    return tuple(
        Offered(o.cents, o.rhythm, o.first_cents, o.on, date_said, means_said) for o in found
    )


def _offer(clause: str, today: date) -> Offered | None:
    try:
        pieces = pieces_of(clause, today)
    except DeskError:  # an amount in two readings is none
        return None
    amounts = [p.cents for p in pieces if p.kind == "amount" and p.cents >= _LEAST_CENTS]
    if not amounts:
        return None
    rhythm = _rhythm(pieces)
    on = next((piece.day for piece in pieces if piece.kind == "date"), None)
    if len(amounts) > 1 and rhythm != SINGLE:
        return Offered(amounts[1], rhythm, amounts[0], on)
    return Offered(amounts[0], rhythm, 0, on)


def _rhythm(pieces: list[Piece]) -> str:
    said = next((p.text for p in pieces if p.kind == "rhythm" and not p.number), None)
    if said:
        return _RHYTHMS[said]
    count = next((p for p in pieces if p.kind == "count"), None)
    if count is None or count.number == 1 or any(p.kind == "closes" for p in pieces):
        return SINGLE
    unit = next((p.text for p in pieces if p.kind == "rhythm"), "mensual")
    return _RHYTHMS[unit]


def _room(means: Means, rhythm: str) -> int:
    """The most he can pay at once in a rhythm; what was not told apart follows from the month."""
    if rhythm == SINGLE:
        return max(means.single_cents, means.monthly_cents)
    if rhythm == WEEKLY:
        weekly = means.weekly_cents
        return weekly if weekly is not None else means.monthly_cents * 3 // 13
    if rhythm == FORTNIGHTLY:
        fortnight = means.fortnightly_cents
        return fortnight if fortnight is not None else means.monthly_cents // 2
    return means.monthly_cents
