"""A live call: which stage it is in, how long each took, what was said, whether who answers is he.

Frozen: every step returns a new call, so that the window can show any of them again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Call:
    """`started_at`, `stage_since`, `ended_at` are aware UTC; `spent` maps stage id to seconds.

    `trail` is every stage entered, in order; `said` the required items already spoken.
    """

    contact_id: str
    account: str
    started_at: datetime
    stage: str
    stage_since: datetime
    channel: str = "call"
    direction: str = "out"
    trail: tuple[str, ...] = ()
    spent: tuple[tuple[str, int], ...] = ()
    said: frozenset[str] = frozenset()
    is_verified: bool = False
    ended_at: datetime | None = None

    def seconds(self, now: datetime) -> int:
        """Seconds since the call began, frozen when it ended."""
        return max(0, int(((self.ended_at or now) - self.started_at).total_seconds()))

    def seconds_in(self, stage: str, now: datetime) -> int:
        """Seconds spent in a stage so far, the present visit included."""
        past = dict(self.spent).get(stage, 0)
        if stage != self.stage or self.ended_at:
            return past
        return past + max(0, int((now - self.stage_since).total_seconds()))

    def has_visited(self, stage: str) -> bool:
        return stage in self.trail


def begin_call(
    contact_id: str, account: str, stage: str, now: datetime, direction: str = "out"
) -> Call:
    """A call that starts now in `stage`."""
    return Call(
        contact_id=contact_id,
        account=account,
        started_at=now,
        stage=stage,
        stage_since=now,
        direction=direction,
        trail=(stage,),
    )


def go_to(call: Call, stage: str, now: datetime) -> Call:
    """Enter another stage; the time of the one left is kept."""
    if stage == call.stage or call.ended_at:
        return call
    spent = dict(call.spent)
    spent[call.stage] = call.seconds_in(call.stage, now)
    return replace(
        call,
        stage=stage,
        stage_since=now,
        trail=(*call.trail, stage),
        spent=tuple(spent.items()),
    )


def mark_said(call: Call, *items: str) -> Call:
    """Tick required items as spoken."""
    return replace(call, said=call.said | frozenset(items))


def verify(call: Call) -> Call:
    """The holder gave the control data."""
    return replace(call, is_verified=True)


def end_call(call: Call, now: datetime) -> Call:
    """Hang up; a second hanging up changes nothing."""
    if call.ended_at:
        return call
    spent = dict(call.spent)
    spent[call.stage] = call.seconds_in(call.stage, now)
    return replace(call, ended_at=now, spent=tuple(spent.items()))


def clock_text(seconds: int) -> str:
    """«06:42»; hours appear only when there are any."""
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes:02d}:{rest:02d}"
