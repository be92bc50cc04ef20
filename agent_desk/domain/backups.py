"""Which copies of the data are kept: the last seven days and the last four weeks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

DAILY, WEEKLY = 7, 4
STALE_AFTER = timedelta(hours=6)  # a copy of this morning does not have the afternoon


def to_keep(days: Iterable[date], daily: int = DAILY, weekly: int = WEEKLY) -> frozenset[date]:
    """The newest `daily` days, and the newest day of each of the newest `weekly` weeks."""
    newest_first = sorted(set(days), reverse=True)
    weeks: dict[tuple[int, int], date] = {}
    for day in newest_first:
        weeks.setdefault(day.isocalendar()[:2], day)
    return frozenset(newest_first[:daily]) | frozenset(list(weeks.values())[:weekly])


def is_due(newest: datetime | None, now: datetime, today: date, newest_day: date | None) -> bool:
    """None yet today, or one that is too old: the day's copy is made again and replaces it."""
    if newest is None or newest_day != today:
        return True
    return now - newest >= STALE_AFTER
