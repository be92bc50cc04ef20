"""Payment dates come from their anchor; holidays move a payment, never the ones after it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.calendar import (
    MEXICAN_RHYTHMS,
    BankCalendar,
    MissingCalendarError,
    mexican_statutory_holidays,
    month_day,
    nominal_dates,
)

CALENDAR = BankCalendar(
    mexican_statutory_holidays(2026) | {date(2026, 11, 2)}, frozenset({2026, 2027})
)


def test_the_thirty_first_stays_the_thirty_first_after_february() -> None:
    dates = list(islice(nominal_dates("mensual", date(2027, 1, 31)), 4))
    assert dates == [date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31), date(2027, 4, 30)]


def test_fortnights_are_the_fifteenth_and_the_last_day() -> None:
    dates = list(islice(nominal_dates("quincenal", date(2028, 2, 1)), 3))
    assert dates == [date(2028, 2, 15), date(2028, 2, 29), date(2028, 3, 15)]


def test_a_bank_holiday_moves_a_payment_to_the_next_business_day() -> None:
    assert CALENDAR.shifted(date(2026, 10, 31)) == date(2026, 11, 3)  # Saturday, then All Souls


def test_a_year_without_table_is_refused() -> None:
    with pytest.raises(MissingCalendarError):
        CALENDAR.shifted(date(2030, 1, 2))


@given(st.dates(date(2026, 1, 1), date(2027, 12, 20)))
def test_a_shift_lands_on_a_business_day_and_never_before(day: date) -> None:
    moved = CALENDAR.shifted(day)
    assert moved >= day
    assert CALENDAR.is_business_day(moved)


@given(
    st.sampled_from(["semanal", "catorcenal", "quincenal", "mensual"]),
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
)
def test_dates_only_go_forward(frequency: str, first: date) -> None:
    dates = list(islice(nominal_dates(frequency, first), 24))
    assert dates == sorted(set(dates))
    assert dates[0] >= first


@given(
    st.sampled_from(["unica", "semanal", "catorcenal", "quincenal", "mensual"]),
    st.dates(date(2026, 1, 1), date(2027, 11, 30)),
    st.lists(st.integers(0, 900), min_size=1, max_size=4),
)
def test_dates_kept_for_the_next_who_asks_are_those_counted_anew(
    frequency: str, first: date, spans: list[int]
) -> None:
    calendar, rhythm = replace(CALENDAR), MEXICAN_RHYTHMS[frequency]
    for until in (first + timedelta(days=span) for span in spans):
        anew = list[tuple[date, date]]()
        for day in nominal_dates(frequency, first, anchor=31):
            if day > min(until, date(2027, 12, 24)):  # a later shift may lie beyond the tables
                break
            anew.append((day, CALENDAR.shifted(day)))
        assert calendar.dated(rhythm, first, 31, until)[: len(anew)] == tuple(anew)


def test_the_labour_laws_mondays_move_with_the_year() -> None:
    assert date(2026, 11, 16) in mexican_statutory_holidays(2026)
    assert date(2030, 10, 1) in mexican_statutory_holidays(2030)
    assert month_day(2027, 2, 30) == date(2027, 2, 28)
