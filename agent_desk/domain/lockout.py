"""The wait after wrong PINs: it grows, outlives restarts, and a clock set back does not shorten it.

Four slips cost nothing. From the fifth on, each costs half a minute, one, five, fifteen, thirty
minutes and then an hour: at six digits that is centuries, and for who forgot his PIN a phone call.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

FREE_TRIES = 4
DELAYS_S = (30, 60, 300, 900, 1800, 3600)


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong PINs in a row at one person's door; `locked_at` is when the last wait began."""

    count: int = 0
    locked_at: datetime | None = None

    @property
    def delay(self) -> timedelta:
        """The whole wait that the last wrong PIN brought."""
        over = self.count - FREE_TRIES
        if over <= 0:
            return timedelta(0)
        return timedelta(seconds=DELAYS_S[min(over, len(DELAYS_S)) - 1])


def missed(tries: Tries, now: datetime) -> Tries:
    """One wrong PIN more."""
    more = Tries(tries.count + 1)
    return replace(more, locked_at=now if more.delay else None)


def anchored(tries: Tries, now: datetime) -> Tries:
    """A clock that now says less than when the wait began was set back: the wait begins again."""
    if tries.locked_at is not None and now < tries.locked_at:
        return replace(tries, locked_at=now)
    return tries


def wait_left(tries: Tries, now: datetime) -> timedelta:
    """How long the door stays shut; zero when it may be tried."""
    if tries.locked_at is None:
        return timedelta(0)
    passed = max(timedelta(0), now - tries.locked_at)
    return max(timedelta(0), tries.delay - passed)


def wait_words(left: timedelta) -> str:
    """«2 min 05 s»."""
    seconds = max(1, round(left.total_seconds()))
    if seconds < 60:
        return f"{seconds} s"
    return f"{seconds // 60} min {seconds % 60:02d} s"
