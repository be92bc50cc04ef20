"""The dates of an offer, checked against the calendar and the rhythm without looking at lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import islice, pairwise

from agent_desk.domain.calendar import (
    LAST,
    BankCalendar,
    Rhythm,
    days_in_month,
    month_day,
    nominal_dates,
)
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.offers.situation import Situation

_LONGEST_SHIFT = 10  # days: no run of holidays and weekends is longer


def date_defects(
    offer: Offer, situation: Situation, first_within: int | None, last_within: int | None
) -> Iterator[str]:
    """Names of the date rules that an offer breaks; None for a limit that does not apply."""
    calendar, today = situation.policy.calendar, situation.today
    days = [payment.due_on for payment in offer.payments]
    if any(later <= sooner for sooner, later in pairwise(days)):
        yield "dates_not_increasing"
    if calendar.rule != "none" and not all(calendar.is_business_day(day) for day in days):
        yield "not_a_business_day"
    if days[0] < today:
        yield "date_in_the_past"
    if offer.kind in {"promise", "extend"}:
        return
    instalments = days[1 if offer.down_cents else 0 :]
    is_adjusted = situation.policy.limits_on == "adjusted"
    slack = 0 if is_adjusted else _LONGEST_SHIFT
    if first_within is not None and (instalments[0] - today).days > first_within + slack:
        yield "first_within_days"
    if last_within is not None and (instalments[-1] - today).days > last_within + slack:
        yield "last_within_days"
    if not _keeps_rhythm(instalments, situation.policy.rhythms[offer.frequency], calendar):
        yield "rhythm"


def _keeps_rhythm(days: Sequence[date], rhythm: Rhythm, calendar: BankCalendar) -> bool:
    """Whether some nominal first date gives exactly these days after the shift."""
    if rhythm.is_once:
        return len(days) == 1
    return any(
        [calendar.shifted(day) for day in nominal_days(rhythm, first, anchor, len(days))]
        == list(days)
        for first, anchor in origins(days[0], rhythm, calendar)
    )


def nominal_days(rhythm: Rhythm, first: date, anchor: int, count: int) -> list[date]:
    named = {"it": rhythm}
    return list(islice(nominal_dates("it", first, anchor=anchor, rhythms=named), count))


def origins(day: date, rhythm: Rhythm, calendar: BankCalendar) -> Iterator[tuple[date, int]]:
    """(nominal date, anchor) pairs that may have been shifted to `day`."""
    for back in range(-_LONGEST_SHIFT, _LONGEST_SHIFT + 1):
        nominal = day - timedelta(days=back)
        if calendar.shifted(nominal) != day:
            continue
        if rhythm.has_fixed_days and not any(
            month_day(nominal.year, nominal.month, anchor) == nominal for anchor in rhythm.days
        ):
            continue
        yield nominal, nominal.day
        if rhythm.is_chosen and nominal.day == days_in_month(nominal.year, nominal.month):
            yield from ((nominal, anchor) for anchor in (LAST, 29, 30, 31))
