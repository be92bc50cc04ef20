"""The intensity of one store put together: curves, the plan in force, what was done of it.

A composition module like segments_session.py: it joins what others rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING

from agent_desk.domain.people import User

if TYPE_CHECKING:
    from agent_desk.content import Content
    from agent_desk.domain.strategy.intensity.plan import Plan
    from agent_desk.services.plan_intensity import Intensity
    from agent_desk.store.database import Store


def count_steps(
    store: Store, content: Content, by: User, today: date
) -> Iterator[Callable[[], None]]:
    """Closed months not counted yet, one a step."""
    from agent_desk.segments_session import segment_desk
    from agent_desk.store.strategy.keep_intensity import LocalIntensity

    found = segment_desk(store, by).in_force()
    points = content.rules.recovery
    return LocalIntensity(store).steps(found.grid, found.number, points, today)


def count_all(store: Store, content: Content, by: User, today: date) -> None:
    """All steps at once."""
    for step in count_steps(store, content, by, today):
        step()


def intensity_of(store: Store, content: Content, by: User, today: date) -> Intensity:
    """Curves, caps, plan and what was done, for the segments in force."""
    from agent_desk.segments_session import limits_now, segment_desk
    from agent_desk.services.plan_intensity import read_intensity
    from agent_desk.store.strategy.keep_intensity import LocalIntensity

    desk, limits = segment_desk(store, by), limits_now(store, content, today)
    legal = (limits.legal_cap, limits.legal_words)
    grid = desk.in_force().grid
    return read_intensity(LocalIntensity(store), grid, desk.counts(), legal, today)


def follow_plan(store: Store, plan: Plan | None, by: User, now: datetime) -> int:
    """The work list follows it from now; None takes it off. Raises RefusedError."""
    from agent_desk.services.plan_intensity import follow
    from agent_desk.session import new_id
    from agent_desk.store.ledger import LedgerLocal
    from agent_desk.store.strategy.keep_intensity import LocalIntensity

    book, ledger = LocalIntensity(store), LedgerLocal(store)
    return follow(book, ledger, plan, by=by, now=now, command_id=new_id())
