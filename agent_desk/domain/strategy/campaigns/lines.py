"""Exclusive lines: a number belongs to one campaign at a time, and rests before the next one.

Whoever keeps an old letter calls its number for weeks: a number that went straight to another
campaign would count his call for the wrong one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from agent_desk.domain.strategy.campaigns.plan import CampaignError

COOL_DOWN_DAYS = 60
_LEAST_DIGITS, _MOST_DIGITS = 7, 15


@dataclass(frozen=True, slots=True)
class Line:
    """A number of one campaign from a day to another, both included; `number` is digits only."""

    id: str
    campaign_id: str
    number: str
    valid_from: date
    valid_to: date

    def holds_on(self, day: date) -> bool:
        return self.valid_from <= day <= self.valid_to


def line_digits(number: str) -> str:
    """The digits that identify a line, as a dialler may write it: the last ten."""
    return "".join(sign for sign in number if sign.isdigit())[-10:]


def checked_line(line: Line, others: Iterable[tuple[Line, str]]) -> Line:
    """The line, if it clashes with none of `others` (each with the name of its campaign).

    Raises CampaignError: with whose days it would overlap, or from which day the number is rested.
    """
    typed = sum(sign.isdigit() for sign in line.number)
    if not _LEAST_DIGITS <= typed <= _MOST_DIGITS:
        raise CampaignError(f"«{line.number}» no es el número de una línea.")
    if line.valid_to < line.valid_from:
        raise CampaignError("La línea termina antes de empezar; corrija las fechas.")
    made = Line(line.id, line.campaign_id, line_digits(line.number), line.valid_from, line.valid_to)
    for other, name in others:
        if other.number == made.number and other.id != made.id:
            _apart(made, other, name)
    return made


def _apart(line: Line, other: Line, name: str) -> None:
    if line.valid_from <= other.valid_to and other.valid_from <= line.valid_to:
        raise CampaignError(
            f"La línea {shown_number(line.number)} ya es de «{name}» del "
            f"{other.valid_from:%d/%m/%Y} al {other.valid_to:%d/%m/%Y}."
        )
    if line.campaign_id == other.campaign_id:
        return
    rest = timedelta(days=COOL_DOWN_DAYS)
    if line.valid_from > other.valid_to and line.valid_from <= other.valid_to + rest:
        free = other.valid_to + rest + timedelta(days=1)
        raise CampaignError(
            f"La línea {shown_number(line.number)} fue de «{name}» y descansa {COOL_DOWN_DAYS} "
            f"días: está libre desde el {free:%d/%m/%Y}."
        )
    if other.valid_from > line.valid_to and other.valid_from <= line.valid_to + rest:
        raise CampaignError(
            f"La línea {shown_number(line.number)} empieza en «{name}» el "
            f"{other.valid_from:%d/%m/%Y} y antes debe descansar {COOL_DOWN_DAYS} días."
        )


def shown_number(number: str) -> str:
    """«55 5000 0100»: as people write it."""
    return f"{number[:2]} {number[2:6]} {number[6:]}" if len(number) == 10 else number
