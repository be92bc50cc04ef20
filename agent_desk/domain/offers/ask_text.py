"""What the debtor said, in one line as spoken: «500 y 600 q15», «líquido con 9 mil el 30».

The line is cut into pieces (amounts, dates, rhythms, counts, words); what is left over is said
back, never guessed. Amounts in order are the down payment and the instalment.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from agent_desk.domain.errors import DeskError
from agent_desk.domain.offers.ask_pieces import Piece, pieces_of
from agent_desk.domain.offers.offer import Ask
from agent_desk.domain.spanish import money_text, parse_date, weekday_short

_EVERY = {
    "unica": "en un solo pago",
    "semanal": "por semana",
    "catorcenal": "cada 14 días",
    "quincenal": "por quincena",
    "mensual": "al mes",
}


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


def read_ask(text: str, today: date) -> AskReading:
    """Read a line. Raises UnreadableAskError, saying what was understood and what was not."""
    pieces = pieces_of(text, today)
    amounts = [piece for piece in pieces if piece.kind == "amount" and piece.cents]
    if not amounts or len(amounts) > 2:
        raise UnreadableAskError(text, _understood(pieces))
    ask = _ask(text, pieces, amounts)
    leftovers = " ".join(piece.text for piece in pieces if piece.kind == "word")
    said = read_back(ask)
    if leftovers:
        said += f" (no entendí: «{leftovers}»)"
    return AskReading(ask, said, leftovers)


def _ask(text: str, pieces: list[Piece], amounts: list[Piece]) -> Ask:
    frequency = next((p.text for p in pieces if p.kind == "rhythm"), None)
    count = next((p.number for p in pieces if p.kind == "count"), None)
    closes = any(piece.kind == "closes" for piece in pieces)
    is_down = any(piece.kind == "down" for piece in pieces)
    dates = [piece for piece in pieces if piece.kind == "date"]
    if len(amounts) == 1:
        return _of_one(text, pieces, amounts[0], frequency, count, dates, closes, is_down)
    down, payment = amounts
    if _is_named_down(pieces, payment) and not _is_named_down(pieces, down):
        down, payment = payment, down
    down_on, first_on = _dates_of_two(dates, down, payment)
    if down_on and first_on and first_on <= down_on:  # «500 el 15 y 600 el 30», said on the 24th
        first_on = _again(dates, first_on, down_on)
    total = None
    if closes and not frequency:  # «1,000 hoy y liquido con 8 mil el 30»
        total, count = down.cents + payment.cents, count or 1
    return Ask(text, down.cents, payment.cents, frequency, first_on, count, total, down_on)


def _of_one(
    text: str,
    pieces: list[Piece],
    amount: Piece,
    frequency: str | None,
    count: int | None,
    dates: list[Piece],
    closes: bool,
    is_down: bool,
) -> Ask:
    first_on = dates[0].day if dates else None
    is_total = closes or any(piece.kind == "total" for piece in pieces)
    if is_total and count and count > 1:
        return Ask(text, None, None, frequency, first_on, count, amount.cents)
    if is_total or (count == 1 and not frequency):
        return Ask(text, None, None, "unica", first_on, 1, amount.cents)
    if is_down:
        return Ask(text, amount.cents, None, frequency, None, count, None, first_on)
    return Ask(text, None, amount.cents, frequency, first_on, count)


def _is_named_down(pieces: list[Piece], amount: Piece) -> bool:
    """Whether «de enganche» or «hoy» stands beside this amount and no other."""
    place = pieces.index(amount)
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
    first = f"{money_text(ask.down_cents)} primero{when}" if ask.down_cents else ""
    every = _EVERY.get(ask.frequency or "", "")
    if ask.total_cents and not ask.payment_cents:
        said = f"Liquida con {money_text(ask.total_cents)}"
    elif ask.payment_cents:
        paid = f"{money_text(ask.payment_cents)} {every}".strip()
        said = f"{first} y {paid}" if first else paid
    else:
        said = f"{first} {every}".strip()
    if ask.count and ask.count > 1:
        said += f", {ask.count} pagos"
    if ask.first_on:
        start = "el" if ask.count == 1 or ask.frequency == "unica" else "desde el"
        said += f", {start} {weekday_short(ask.first_on)}"
    return said


def _understood(pieces: list[Piece]) -> str:
    found = [_EVERY[p.text] for p in pieces if p.kind == "rhythm"]
    found += [f"el {weekday_short(p.day)}" for p in pieces if p.kind == "date" and p.day]
    found += [f"{p.number} pagos" for p in pieces if p.kind == "count"]
    amounts = [money_text(p.cents) for p in pieces if p.kind == "amount" and p.cents]
    if len(amounts) > 2:
        found.append(f"{len(amounts)} cantidades ({', '.join(amounts)})")
        return ", ".join(found) + " y son demasiadas"
    return ", ".join(found)
