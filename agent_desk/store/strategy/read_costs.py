"""The costs of months, and everybody's team."""

from __future__ import annotations

from agent_desk.services.keep_costs import Cost, HouseBook, Member
from agent_desk.store.access.people import users
from agent_desk.store.database import Store

_COSTS = """
    SELECT period, concept, amount_cents FROM cost_entry
    WHERE (:period = '' OR period = :period) AND amount_cents > 0 ORDER BY period, concept
"""
_TEAMS = "SELECT user_id, team FROM agent_team"


def costs_of(store: Store, period: str = "") -> list[Cost]:
    """Of a month, or of all of them, oldest first."""
    return [
        Cost(row["period"], row["concept"], row["amount_cents"])
        for row in store.rows(_COSTS, {"period": period})
    ]


def members_of(store: Store) -> list[Member]:
    """Everybody who may enter, with his team."""
    teams = {row["user_id"]: row["team"] for row in store.rows(_TEAMS)}
    return [Member(user.id, user.name, teams.get(user.id, "")) for user in users(store)]


def book_of(store: Store, period: str) -> HouseBook:
    """What the form of a month shows."""
    return HouseBook(period, tuple(costs_of(store, period)), tuple(members_of(store)))
