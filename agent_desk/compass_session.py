"""The compass of one store put together: kept in step, learned, and the demo's past brought in.

A composition module like intake_session.py: it joins what others rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from agent_desk.domain.people import User
from agent_desk.opening import DEMO_SEED
from agent_desk.session import new_id

if TYPE_CHECKING:
    from agent_desk.domain.recovery import Recovery, RecoveryPoints
    from agent_desk.library.cure_words import CureWords
    from agent_desk.library.indicators import Compass
    from agent_desk.services.ports import Ledger
    from agent_desk.store.database import Store

Step = Callable[[], object]


@lru_cache(maxsize=1)
def compass() -> Compass:
    """The shipped indicators, read once."""
    from agent_desk.library.indicators import load_compass

    return load_compass()


@lru_cache(maxsize=1)
def cure_words() -> CureWords:
    """The shipped bands and behaviours, read once."""
    from agent_desk.library.cure_words import load_cure_words

    return load_cure_words()


@lru_cache(maxsize=1)
def recovery_points() -> RecoveryPoints:
    """The shipped points, read once."""
    from agent_desk.library.recovery_points import load_recovery_points

    return load_recovery_points()


def keep_in_step(store: Store, ledger: Ledger, by: User, now: datetime, today: date) -> None:
    """Sums, recalibration and scores up to today; cheap when nothing happened."""
    from agent_desk.domain.strategy.compass_commands import KeepCard
    from agent_desk.services.learn_cure import relevel_cure, score_month
    from agent_desk.services.permissions import may
    from agent_desk.services.tell_cure import tell_cure
    from agent_desk.store.strategy.keep_cure import CureKeeper
    from agent_desk.store.strategy.strategy_refresh import refresh

    refresh(store, compass().classes, today)
    cases = CureKeeper(store)
    is_keeper = may(by.role, KeepCard)
    if is_keeper:
        relevel_cure(cases, ledger, command_id=new_id(), by=by, now=now)
    score_month(cases, today)
    seat_months(store, by, today)
    if is_keeper:
        tell_cure(cases, ledger, command_id=new_id(), by=by, now=now, today=today)


def past_steps(
    store: Store, ledger: Ledger, by: User, now: datetime, today: date
) -> Iterator[Step]:
    """The demo's past in steps of some milliseconds each, for a lane that others wait for."""
    from agent_desk.domain.demo.past_months import past_months
    from agent_desk.services.learn_cure import learn_cure, score_month
    from agent_desk.store.strategy.keep_cure import CureKeeper
    from agent_desk.store.strategy.strategy_totals import add_up
    from agent_desk.store.strategy.write_past import begin_past, end_past, keep_past

    yield lambda: begin_past(store, compass().classes, today)
    periods = []
    for month in past_months(DEMO_SEED, today):
        periods.append(month.period)
        yield partial(keep_past, store, month, today)
    for period in periods:
        yield partial(_seat, store, by, today, period)
        yield partial(_add_up, store, period, add_up)
    yield lambda: end_past(store, today)
    cases = CureKeeper(store)
    yield lambda: learn_cure(cases, ledger, command_id=new_id(), by=by, now=now)
    yield lambda: score_month(cases, today)


def bring_past(store: Store, ledger: Ledger, by: User, now: datetime, today: date) -> bool:
    """The demo's past at once, if this is a demo store without one; whether it was brought."""
    if not needs_past(store):
        return False
    for step in past_steps(store, ledger, by, now, today):
        step()
    return True


def needs_past(store: Store) -> bool:
    """Whether this is a demo store whose past was not invented yet."""
    from agent_desk.store.reads import LocalCases
    from agent_desk.store.strategy.write_past import has_past

    return LocalCases(store).is_demo() and not has_past(store)


def cure_of(store: Store, today: Callable[[], date]) -> Callable[[str], Recovery | None]:
    """What the desk shows of an account; None where no card judges it. Runs on the store's lane."""
    from agent_desk.services.judge_cure import CureJudge
    from agent_desk.store.strategy.keep_cure import CureKeeper

    judge = CureJudge(CureKeeper(store), cure_words().behaviours, cure_words().bands)
    return lambda account: judge.recovery_of(account, today())


def seat_months(store: Store, by: User, today: date, *, is_whole: bool = False) -> None:
    """Keep in which segment every late account opened this month, if nobody did yet; `is_whole`:
    the earlier months too, which takes a second each and is not for a lane where calls wait."""
    from agent_desk.store.strategy.month_segments import unseated
    from agent_desk.store.strategy.strategy_positions import months_before, period_of, periods
    from agent_desk.store.strategy.strategy_refresh import add_again

    wanted = [p for p in unseated(store, today) if is_whole or p == period_of(today)]
    for period in wanted:
        _seat(store, by, today, period)
    # Cure and transit are counted from the segments of one and of two months before.
    changed = {months_before(period, -after) for period in wanted for after in range(3)}
    for period in sorted(changed & set(periods(store))):
        add_again(store, period)


def _seat(store: Store, by: User, today: date, period: str) -> None:
    """This month by who judges now; an earlier one by points, for nobody knows who judged it."""
    from agent_desk.segments_session import judging_of, segment_desk
    from agent_desk.store.strategy.assign_segments import Judging
    from agent_desk.store.strategy.month_segments import seat_month
    from agent_desk.store.strategy.strategy_positions import period_of

    is_now = period == period_of(today)
    judging = judging_of(store, recovery_points(), today) if is_now else Judging(recovery_points())
    seat_month(store, segment_desk(store, by).in_force().grid, judging, period)


def _add_up(store: Store, period: str, add_up: Callable[[Store, str], None]) -> None:
    with store.tx():
        add_up(store, period)
