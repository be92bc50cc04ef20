"""Which copies are kept, and when a new one is due."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.backups import is_due, to_keep

DAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)


def test_a_copy_every_day_leaves_seven_days_and_four_weeks() -> None:
    kept = to_keep(DAY - timedelta(days=n) for n in range(60))
    assert kept == {DAY - timedelta(days=n) for n in range(7)} | {
        date(2026, 11, 15),
        date(2026, 11, 8),
    }


def test_sundays_off_do_not_cost_a_week() -> None:
    days = [DAY - timedelta(days=n) for n in range(60)]
    kept = to_keep(day for day in days if day.weekday() < 5)
    assert len({day.isocalendar()[1] for day in kept}) == 4


@given(st.sets(st.dates(date(2020, 1, 1), date(2030, 1, 1)), max_size=60))
def test_the_newest_copy_always_stays_and_never_more_than_eleven(days: set[date]) -> None:
    kept = to_keep(days)
    assert kept <= days and len(kept) <= 11
    assert not days or max(days) in kept
    assert to_keep(kept) == kept


def test_a_copy_is_due_when_there_is_none_of_today_or_it_is_of_the_morning() -> None:
    assert is_due(None, NOW, DAY, None)
    assert is_due(NOW - timedelta(hours=20), NOW, DAY, DAY - timedelta(days=1))
    assert not is_due(NOW - timedelta(hours=5), NOW, DAY, DAY)
    assert is_due(NOW - timedelta(hours=6), NOW, DAY, DAY)
