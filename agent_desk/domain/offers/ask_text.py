"""What the debtor said, in one line as spoken: «500 y 600 q15», «líquido con 9 mil el 30».

The line is cut into pieces (amounts, dates, rhythms, counts, words); what is left over is said
back, never guessed. Amounts in order are the down payment and the instalment.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from agent_desk.domain.errors import DeskError
from agent_desk.domain.offers.answers import EVERY
from agent_desk.domain.offers.ask_pieces import Piece, pieces_of
from agent_desk.domain.offers.offer import Ask
from agent_desk.domain.offers.policy import FULL_BP
from agent_desk.domain.spanish import money_text, parse_date, weekday_short


class UnreadableAskError(DeskError):
    """Nothing in the line can be read as an offer."""

    def __init__(self, text: str, understood: str = "") -> None:
        known = f" Entendí {understood}; falta la cantidad." if understood else ""
        super().__init__(
            f"No entiendo «{text.strip()}».{known} Escriba la cantidad y cada cuándo: "
            "«500 quincenal»."
        )


@dataclass(frozen=True, slots=True)
class AskReading:
    """`ask` as understood, said back in `read_back`; `leftovers` is what was not understood."""

    ask: Ask
    read_back: str
    leftovers: str = ""


@dataclass(frozen=True, slots=True)
class _Said:
    """The pieces of a line by kind, in order."""

    pieces: tuple[Piece, ...]

    def of(self, kind: str) -> list[Piece]:
        return [piece for piece in self.pieces if piece.kind == kind]

    def has(self, kind: str) -> bool:
        return any(piece.kind == kind for piece in self.pieces)

    @property
    def rhythm(self) -> Piece | None:
        """What he said of how often; that of a count only when he said nothing else."""
        return min(self.of("rhythm"), key=lambda piece: piece.number, default=None)

    @property
    def frequency(self) -> str | None:
        return self.rhythm.text if self.rhythm else None

    @property
    def count(self) -> int | None:
        """Payments, in his own rhythm: «quincenales durante 6 meses» are twelve."""
        counts = self.of("count")
        if not counts:
            return None
        number, own = counts[0].number, self.rhythm
        unit = next((p for p in self.of("rhythm") if p.number and p.place == counts[0].place), None)
        if own and unit and own.text != unit.text:
            per_month = _PER_MONTH[own.text] / _PER_MONTH[unit.text]
            return max(1, round(number * per_month))
        return number


_PARTS = re.compile(r"\d (?:exhibiciones|partes|parcialidades)")
_PER_MONTH = {
    "semanal": Fraction(52, 12),
    "catorcenal": Fraction(26, 12),
    "quincenal": Fraction(2),
    "mensual": Fraction(1),
}


def read_ask(text: str, today: date) -> AskReading:
    """Read a line. Raises UnreadableAskError, saying what was understood and what was not."""
    said = _Said(tuple(pieces_of(text, today)))
    amounts = [piece for piece in said.of("amount") if piece.cents]
    if len(amounts) > 2 or not (amounts or _names_the_debt(said)):
        raise UnreadableAskError(text, _understood(said.pieces))
    ask = _ask(text, said, amounts)
    leftovers = " ".join(piece.text for piece in said.of("word"))
    words = read_back(ask)
    if said.rhythm and said.rhythm.scale != 1:
        words += f" (lo leo así de «{text.strip()}»)"
    if leftovers:
        words += f" (no entendí: «{leftovers}»)"
    return AskReading(ask, words, leftovers)


def _names_the_debt(said: _Said) -> bool:
    """A line without amounts is an offer when it says which part of the debt, or in how many."""
    return any(map(said.has, ("share", "overdue", "count", "closes")))


def _ask(text: str, said: _Said, amounts: list[Piece]) -> Ask:
    if said.rhythm:
        scale = said.rhythm.scale
        amounts = [replace(a, cents=round(a.cents * scale)) for a in amounts]
    if not amounts:
        return _of_shares(text, said)
    if len(amounts) == 1:
        one = _of_one(text, said, amounts[0])
        return _with_rest(one, said) if said.has("rest") else one
    return _of_two(text, said, *amounts)


def _of_shares(text: str, said: _Said) -> Ask:
    """«Lo que debo en 4», «la mitad hoy y el resto en 3 meses», «me pongo al corriente el 30»."""
    shares, dates = said.of("share"), said.of("date")
    is_split = said.has("rest") or len(shares) > 1
    ask = Ask(
        text,
        frequency=said.frequency,
        count=said.count,
        share_bp=shares[0].number if shares else FULL_BP,
        is_overdue=said.has("overdue"),
    )
    if not is_split:
        return replace(ask, first_on=dates[0].day if dates else None)
    later = dates[1].day if len(dates) > 1 else None
    return replace(
        ask,
        share_bp=FULL_BP,
        down_share_bp=shares[0].number if shares else 0,
        down_on=dates[0].day if dates else None,
        first_on=later,
        count=said.count or 1,
    )


def _with_rest(ask: Ask, said: _Said) -> Ask:
    """«2,000 hoy y el resto en 6 pagos»: the amount is what he pays first."""
    down = ask.down_cents or ask.payment_cents or ask.total_cents
    dates = said.of("date")
    return replace(
        ask,
        down_cents=down,
        payment_cents=None,
        total_cents=None,
        frequency=said.frequency,
        count=said.count or 1,
        share_bp=FULL_BP,
        down_on=dates[0].day if dates else None,
        first_on=dates[1].day if len(dates) > 1 else None,
    )


def _of_two(text: str, said: _Said, down: Piece, payment: Piece) -> Ask:
    frequency, count, dates = said.frequency, said.count, said.of("date")
    pieces = list(said.pieces)
    if _is_named_down(pieces, payment) and not _is_named_down(pieces, down):
        down, payment = payment, down
    down_on, first_on = _dates_of_two(dates, down, payment)
    if down_on and first_on and first_on <= down_on:  # «500 el 15 y 600 el 30», said on the 24th
        first_on = _again(dates, first_on, down_on)
    total = None
    if said.has("closes") and not frequency:  # «1,000 hoy y liquido con 8 mil el 30»
        total, count = down.cents + payment.cents, count or 1
    return Ask(text, down.cents, payment.cents, frequency, first_on, count, total, down_on)


def _of_one(text: str, said: _Said, amount: Piece) -> Ask:
    frequency, count, dates = said.frequency, said.count, said.of("date")
    first_on = dates[0].day if dates else None
    is_total = said.has("closes") or said.has("total") or _is_shared_out(said, amount)
    if is_total and count and count > 1:
        return Ask(text, None, None, frequency, first_on, count, amount.cents)
    if is_total or (count == 1 and not frequency):
        return Ask(text, None, None, "unica", first_on, 1, amount.cents)
    if said.has("down"):
        return Ask(text, amount.cents, None, frequency, None, count, None, first_on)
    return Ask(text, None, amount.cents, frequency, first_on, count)


def _is_shared_out(said: _Said, amount: Piece) -> bool:
    """«8 mil en 2 exhibiciones» is 8 mil in all; «3 pagos de 2 mil» are 2 mil each."""
    return any(
        piece.place > amount.place
        and re.search(r"\d (?:exhibiciones|partes|parcialidades)", piece.text)
        for piece in said.of("count")
    )


def _is_named_down(pieces: list[Piece], amount: Piece) -> bool:
    """Whether «de enganche» or «hoy» stands beside this amount and no other."""
    place = next(at for at, piece in enumerate(pieces) if piece.place == amount.place)
    beside = pieces[max(0, place - 1) : place + 2]
    return any(piece.kind == "down" for piece in beside)


def _dates_of_two(
    dates: list[Piece], down: Piece, payment: Piece
) -> tuple[date | None, date | None]:
    """(date of the down payment, date of the first instalment): each belongs to the amount said
    just before it; a lone date after «desde» starts the instalments."""
    down_on = first_on = None
    for piece in dates:
        is_start = piece.number == 1 or (
            piece.place > payment.place if payment.place > down.place else piece.place < down.place
        )
        if is_start:
            first_on = piece.day
        else:
            down_on = piece.day
    return down_on, first_on


def _again(dates: list[Piece], first_on: date, down_on: date) -> date:
    """The same day as said, looked for after the down payment."""
    said = next(piece.text for piece in dates if piece.day == first_on)
    return parse_date(said, down_on)


def read_back(ask: Ask) -> str:
    """The ask in words, for the agent to check: «$500.00 primero y $600.00 por quincena»."""
    when = f" el {weekday_short(ask.down_on)}" if ask.down_on else ""
    down = money_text(ask.down_cents) if ask.down_cents else _share_words(ask.down_share_bp)
    first = f"{down} primero{when}" if down else ""
    every = EVERY.get(ask.frequency or "", "")
    if ask.share_bp:
        whole = "lo vencido" if ask.is_overdue else _share_words(ask.share_bp)
        words = f"{first} y el resto {every}" if first else f"{whole} {every}"
        said = words.strip()[0].upper() + words.strip()[1:]
    elif ask.total_cents and not ask.payment_cents:
        said = f"Liquida con {money_text(ask.total_cents)}"
    elif ask.payment_cents:
        paid = f"{money_text(ask.payment_cents)} {every}".strip()
        said = f"{first} y {paid}" if first else paid
    else:
        said = f"{first} {every}".strip()
    if ask.count and ask.count > 1:
        said += f", {ask.count} pagos"
    elif ask.count == 1 and ask.share_bp and not first:
        said += ", en un solo pago"
    if ask.first_on:
        start = "el" if ask.count == 1 or ask.frequency == "unica" or ask.share_bp else "desde el"
        said += f", {start} {weekday_short(ask.first_on)}"
    return said


def _share_words(share_bp: int) -> str:
    if not share_bp:
        return ""
    if share_bp == FULL_BP:
        return "todo lo que debe"
    return "la mitad" if share_bp * 2 == FULL_BP else f"{Decimal(share_bp) / 100:g}% de lo que debe"


def _understood(pieces: Sequence[Piece]) -> str:
    found = [EVERY[p.text] for p in pieces if p.kind == "rhythm"]
    found += [f"el {weekday_short(p.day)}" for p in pieces if p.kind == "date" and p.day]
    found += [f"{p.number} pagos" for p in pieces if p.kind == "count"]
    amounts = [money_text(p.cents) for p in pieces if p.kind == "amount" and p.cents]
    if len(amounts) > 2:
        found.append(f"{len(amounts)} cantidades ({', '.join(amounts)})")
        return ", ".join(found) + " y son demasiadas"
    return ", ".join(found)
