"""The segments of one store put together: grid in force, every account in its cell, one preview.

A composition module like compass_session.py: it joins what others rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from agent_desk.domain.people import User

if TYPE_CHECKING:
    from agent_desk.content import Content
    from agent_desk.domain.debtor import CaseFile
    from agent_desk.domain.recovery import Recovery, RecoveryPoints
    from agent_desk.domain.strategy.segments.checking import Limits
    from agent_desk.domain.strategy.segments.grid import Grid
    from agent_desk.services.ports import WorkGroup
    from agent_desk.services.prepare_case import CaseRules, SegmentOf
    from agent_desk.services.preview_segment import Received
    from agent_desk.services.segments import SegmentDesk
    from agent_desk.store.database import Store
    from agent_desk.store.strategy.assign_segments import Judging


class CaseContent(Protocol):
    """Content with the rules that judge a case."""

    @property
    def rules(self) -> CaseRules:
        """Policy, contact and recovery."""


@lru_cache(maxsize=1)
def shipped_grid() -> Grid:
    """The grid that ships, read once."""
    from agent_desk.library.segments import load_segments

    return load_segments()


def segment_desk(store: Store, by: User) -> SegmentDesk:
    """Versions and counts of a store; it also answers `segments_now` for campaigns."""
    from agent_desk.services.segments import SegmentDesk
    from agent_desk.store.ledger import LedgerLocal
    from agent_desk.store.strategy.read_segments import LocalSegments

    return SegmentDesk(LocalSegments(store), LedgerLocal(store), shipped_grid, by)


def assign_steps(
    store: Store, by: User, content: Content, today: date
) -> Iterator[Callable[[], None]]:
    """Put every late account in its cell, in steps; none when nothing changed since the last."""
    from agent_desk.store.strategy.assign_segments import assign_steps as steps

    found = segment_desk(store, by).in_force()
    judging = judging_of(store, content.rules.recovery, today)
    return steps(store, found.grid, found.number, judging, today)


def keep_assigned(store: Store, by: User, content: Content, today: date) -> None:
    """All steps at once."""
    for step in assign_steps(store, by, content, today):
        step()


def judging_of(store: Store, points: RecoveryPoints, today: date) -> Judging:
    """Who tells the recovery level today: card, table or points, as on the desk."""
    from agent_desk.compass_session import cure_words
    from agent_desk.domain.strategy.cure.explaining import band_of
    from agent_desk.domain.strategy.cure.standing import Judge
    from agent_desk.services.judge_cure import FEW_MONTHS
    from agent_desk.services.learn_cure import cure_state
    from agent_desk.store.strategy.assign_segments import Judging
    from agent_desk.store.strategy.keep_cure import CureKeeper
    from agent_desk.store.strategy.strategy_positions import months_before

    cases, bands = CureKeeper(store), cure_words().bands
    periods = cases.periods()
    if not periods:
        return Judging(points)
    state, month = cure_state(cases, today, months=FEW_MONTHS), periods[-1]
    if state.standing.judge is Judge.CARD and state.kept:
        levels = tuple((round(band.from_share * 1_000_000), band.level) for band in bands)
        return Judging(points, month, bands=levels, version=state.kept.number)
    if state.standing.judge is Judge.TABLE and state.table:
        table = state.table
        roll = {
            (now, then): band_of(table.chance((now, then)), bands).level
            for now in range(1, 6)
            for then in range(-1, 6)
        }
        return Judging(points, month, months_before(month, 1), roll=roll)
    return Judging(points)


def segment_of(store: Store, content: CaseContent) -> SegmentOf:
    """What the desk shows of an account, at the very level it shows. On the store's lane."""
    from dataclasses import replace

    from agent_desk.services.prepare_case import business_day
    from agent_desk.services.preview_segment import received
    from agent_desk.store.strategy.assign_segments import Judging, facts_of
    from agent_desk.store.strategy.read_segments import LocalSegments, published

    judging, rules = Judging(content.rules.recovery), content.rules.contact

    def found(case: CaseFile, recovery: Recovery, now: datetime) -> Received | None:
        number, today = case.account.number, business_day(now)
        facts = facts_of(store, number, judging, today)
        if facts is None:
            return None
        version, body = published(store)
        grid = _read_grid(body) if body else shipped_grid()
        touches = LocalSegments(store).touches(number, today.replace(day=1))
        placed = replace(facts, level=recovery.level)
        return received(grid, version, placed, case, touches, rules, now, today)

    return found


@lru_cache(maxsize=4)
def _read_grid(body: str) -> Grid:
    from agent_desk.domain.strategy.segments.plain import grid_of

    return grid_of(body)


def segment_groups(store: Store, by: User) -> list[WorkGroup]:
    """The segments in force, for the filter of the work list."""
    from agent_desk.services.ports import WorkGroup

    found = segment_desk(store, by).segments_now()
    return [WorkGroup("cell", one.id, one.title, one.accounts) for one in found if one.accounts]


def limits_now(store: Store, content: Content, today: date) -> Limits:
    """What policy and law leave to a grid, for the countries of this portfolio."""
    from agent_desk.services.segment_limits import limits_of
    from agent_desk.session import words_of_content
    from agent_desk.store.strategy.read_segments import countries

    rules = content.rules
    where = countries(store)
    return limits_of(rules.policy, rules.contact, where, today, words_of_content())


def received_by(
    store: Store, content: Content, account: str, by: User, now: datetime, today: date
) -> Received | None:
    """What that account receives; None when nothing of it is past due. Raises
    UnknownAccountError."""
    from agent_desk.services.preview_segment import received
    from agent_desk.store.calls.read_case import read_case
    from agent_desk.store.strategy.assign_segments import facts_of
    from agent_desk.store.strategy.read_segments import LocalSegments

    case = read_case(store, account)
    number = case.account.number
    facts = facts_of(store, number, judging_of(store, content.rules.recovery, today), today)
    if facts is None:
        return None
    found = segment_desk(store, by).in_force()
    touches = LocalSegments(store).touches(number, today.replace(day=1))
    contact = content.rules.contact
    return received(found.grid, found.number, facts, case, touches, contact, now, today)
