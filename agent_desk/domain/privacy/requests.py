"""A person's requests over his data, and until when each must be answered and carried out."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

SATURDAY = 5


class Right(StrEnum):
    """The four of Mexican law and its kin, and taking a consent back."""

    ACCESS = "access"
    CORRECTION = "correction"
    CANCELLATION = "cancellation"
    OBJECTION = "objection"


class RequestState(StrEnum):
    """`granted` was answered yes and waits to be carried out; `done` and `refused` are ends."""

    OPEN = "open"
    GRANTED = "granted"
    DONE = "done"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Terms:
    """A country's deadlines in working days: to answer, then to carry out; `extensions` times
    each may be prolonged by as many days. `basis` cites the article, `status` how sure it is."""

    country: str
    answer_days: int
    effect_days: int
    extensions: int
    basis: str
    status: str


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it stands. `identity` says how he proved who he is (the document, never its
    number); `reply_to` by which means he wants the answer."""

    folio: str
    account: str
    right: Right
    state: RequestState
    received_on: date
    identity: str
    reply_to: str
    told: str
    answer_by: date
    answered_on: date | None = None
    answer: str = ""
    effect_by: date | None = None
    done_on: date | None = None
    extended: int = 0

    @property
    def due_on(self) -> date | None:
        """The next deadline, None once nothing is owed any more."""
        if self.state is RequestState.OPEN:
            return self.answer_by
        return self.effect_by if self.state is RequestState.GRANTED else None


def working_day_after(day: date, count: int, holidays: Collection[date]) -> date:
    """The day that is so many working days later; the day itself does not count."""
    while count > 0:
        day += timedelta(days=1)
        if day.weekday() < SATURDAY and day not in holidays:
            count -= 1
    return day


def working_days_left(today: date, due: date, holidays: Collection[date]) -> int:
    """Working days from tomorrow to the deadline; negative once it has passed."""
    step = 1 if due >= today else -1
    day, left = today, 0
    while day != due:
        day += timedelta(days=step)
        counted = day if step > 0 else day + timedelta(days=1)
        if counted.weekday() < SATURDAY and counted not in holidays:
            left += step
    return left


def folio_of(year: int, number: int) -> str:
    """«ARCO-2026-0007»."""
    return f"ARCO-{year}-{number:04d}"
