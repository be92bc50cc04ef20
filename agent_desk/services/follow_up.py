"""What is to be looked after today: due, due tomorrow, broken, offers about to run out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from agent_desk.domain.agreements.following import RowStanding
from agent_desk.domain.agreements.states import LIVE, State
from agent_desk.domain.errors import UnknownAccountError
from agent_desk.services.following import Followed, Following
from agent_desk.services.ports import Cases

TABS = ("today", "tomorrow", "late", "broken", "in_force", "kept", "offers")
_BROKEN_DAYS = 60  # older ones are for a campaign, not for today


@dataclass(frozen=True, slots=True)
class FollowItem:
    """One agreement to look after: `row` is the payment meant, None when it is the whole."""

    followed: Followed
    name: str
    row: RowStanding | None


def follow_up(
    following: Following, cases: Cases, today: date, limit: int = 300
) -> Mapping[str, Sequence[FollowItem]]:
    """By tab, the most urgent first; each at most `limit` long. Raises StoreError."""
    found: dict[str, list[tuple[Followed, RowStanding | None]]] = {tab: [] for tab in TABS}
    live = LIVE | {State.BROKEN, State.KEPT, State.OFFERED, State.DRAFT}
    for each in following.in_states(live, today):
        for tab, row in _tabs_of(each, today):
            found[tab].append((each, row))
    return {tab: _named(cases, items[:limit]) for tab, items in _sorted(found).items()}


def _tabs_of(each: Followed, today: date) -> list[tuple[str, RowStanding | None]]:
    if each.state in (State.OFFERED, State.DRAFT):
        return [("offers", None)]
    if each.state is State.KEPT:
        return [("kept", None)]
    if each.state is State.BROKEN:
        since = each.standing.since or today
        is_recent = since >= today - timedelta(days=_BROKEN_DAYS)
        return [("broken", each.standing.next_row)] if is_recent else []
    row = each.standing.next_row
    tabs: list[tuple[str, RowStanding | None]] = [("in_force", row)]
    if row and row.due_on == today:
        tabs.append(("today", row))
    elif row and row.due_on == today + timedelta(days=1):
        tabs.append(("tomorrow", row))
    elif row and row.due_on < today:
        tabs.append(("late", row))
    return tabs


def _sorted(
    found: dict[str, list[tuple[Followed, RowStanding | None]]],
) -> dict[str, list[tuple[Followed, RowStanding | None]]]:
    def urgency(item: tuple[Followed, RowStanding | None]) -> tuple[date, int]:
        each, row = item
        day = row.due_on if row else each.agreement.payments[0].due_on
        return day, -(row.missing_cents if row else each.standing.missing_cents)

    return {
        tab: sorted(items, key=urgency, reverse=tab in {"broken", "kept"})
        for tab, items in found.items()
    }


def _named(cases: Cases, items: Sequence[tuple[Followed, RowStanding | None]]) -> list[FollowItem]:
    return [FollowItem(each, _name(cases, each.agreement.account), row) for each, row in items]


def _name(cases: Cases, account: str) -> str:
    try:
        return cases.case(account).debtor.full_name
    except UnknownAccountError:  # no longer in its creditor's file
        return ""
