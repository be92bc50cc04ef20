"""The wait after wrong PINs: it grows, outlives restarts, and no moving of the clock shortens it.

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
    """Wrong PINs in a row at one person's door; `locked_at` is when the last wait began, by the
    clock, and `tick_ms` by the steady one of the computer (None: an older program wrote it)."""

    count: int = 0
    locked_at: datetime | None = None
    tick_ms: int | None = None

    @property
    def delay(self) -> timedelta:
        """The whole wait that the last wrong PIN brought."""
        over = self.count - FREE_TRIES
        if over <= 0:
            return timedelta(0)
        return timedelta(seconds=DELAYS_S[min(over, len(DELAYS_S)) - 1])


def missed(tries: Tries, now: datetime, tick_ms: int | None = None) -> Tries:
    """One wrong PIN more."""
    more = Tries(tries.count + 1)
    return replace(more, locked_at=now, tick_ms=tick_ms) if more.delay else more


def anchored(tries: Tries, now: datetime) -> Tries:
    """A clock that now says less than when the wait began was set back: the wait begins again."""
    if tries.tick_ms is None and tries.locked_at is not None and now < tries.locked_at:
        return replace(tries, locked_at=now)
    return tries


def wait_left(tries: Tries, now: datetime, tick_ms: int | None = None) -> timedelta:
    """How long the door stays shut; zero when it may be tried. By the steady clock where the wait
    began with one: setting the other forward frees nobody, setting it back shuts nobody out."""
    if tries.locked_at is None:
        return timedelta(0)
    if tries.tick_ms is None or tick_ms is None:
        passed = max(timedelta(0), now - tries.locked_at)
    else:
        # The steady clock begins anew with the computer: it was off, nobody can say how long.
        since_ms = tick_ms - tries.tick_ms
        passed = timedelta(milliseconds=since_ms if since_ms >= 0 else tick_ms)
    return max(timedelta(0), tries.delay - passed)


def wait_words(left: timedelta) -> str:
    """«2 min 05 s»."""
    seconds = max(1, round(left.total_seconds()))
    if seconds < 60:
        return f"{seconds} s"
    return f"{seconds // 60} min {seconds % 60:02d} s"
