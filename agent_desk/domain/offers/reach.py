"""What a policy would do to a portfolio before it is published: who is reached, by which row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from agent_desk.domain.calendar import MissingCalendarError
from agent_desk.domain.offers.engine import canonical_plans
from agent_desk.domain.offers.situation import Situation, stop_of
from agent_desk.domain.offers.standing import Standing


@dataclass(frozen=True, slots=True)
class Reach:
    """`by_row`: accounts that each row reaches, by «product.arrangement.row»; account numbers
    without any option of the policy; and the most that could be waived, in centavos, by any level
    and by the lowest one alone."""

    accounts: int
    by_row: Mapping[str, int]
    without_option: tuple[str, ...]
    stopped: tuple[str, ...]
    most_waived_cents: int
    alone_waived_cents: int = 0


def reach_of(situations: Iterable[Situation]) -> Reach:
    """Run every account through the policy of its situation."""
    by_row: dict[str, int] = {}
    empty, stopped, count, waived, alone = [], [], 0, 0, 0
    for situation in situations:
        count += 1
        number, product = situation.account.number, situation.account.product
        if _is_stopped(situation):
            stopped.append(number)
            continue
        standings = {p.cell.standing.place: p.cell.standing for p in canonical_plans(situation, [])}
        ruled = [standing for standing in standings.values() if standing.row.number]
        if not ruled:
            empty.append(number)
            continue
        for place in {f"{product}.{s.arrangement.id}.{s.row.number}" for s in ruled}:
            by_row[place] = by_row.get(place, 0) + 1
        waived += max(_waived(standing) for standing in ruled)
        alone += max((_waived(standing) for standing in ruled if not standing.level), default=0)
    rows = dict(sorted(by_row.items()))
    return Reach(count, rows, tuple(empty), tuple(stopped), waived, alone)


def _waived(standing: Standing) -> int:
    return sum(standing.owed.values()) - standing.total_cents


def _is_stopped(situation: Situation) -> bool:
    try:
        return bool(stop_of(situation))
    except MissingCalendarError:
        return True
