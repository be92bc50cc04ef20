"""Cards, goals, costs and teams, each with its event; what they change is summed again."""

from __future__ import annotations

import re

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.strategy.compass_commands import (
    KeepCard,
    KeepCost,
    SetGoal,
    SetTeam,
    TellCure,
)
from agent_desk.store.acts import act
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_text
from agent_desk.store.strategy.strategy_count import set_mark

CURE_TOLD = "cure_told"
_PERIOD = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
_CARD = """
    INSERT INTO cure_card(kind, cut_on, made_at, by_user, body, report)
    VALUES (:kind, :cut_on, :at, :by_user, :body, :report)
"""
_GOAL = """
    INSERT INTO indicator_target(indicator, from_period, target_millionths, warning_millionths, at,
                                 by_user)
    VALUES (:indicator, :period, :target, :warning, :at, :by_user)
"""
_COST = """
    INSERT INTO cost_entry(period, concept, amount_cents, at, by_user)
    VALUES (:period, :concept, :cents, :at, :by_user)
    ON CONFLICT(period, concept) DO UPDATE SET
        amount_cents = excluded.amount_cents, at = excluded.at, by_user = excluded.by_user
"""
_TEAM = """
    INSERT INTO agent_team(user_id, team) VALUES (:user_id, :team)
    ON CONFLICT(user_id) DO UPDATE SET team = excluded.team
"""
_SUMMED_COST = """
    INSERT INTO strategy_total(period, scope, member, measure, value)
    SELECT period, 'all', '', 'cost_cents', sum(amount_cents) FROM cost_entry WHERE period = ?
    GROUP BY period
    ON CONFLICT(period, scope, member, measure) DO UPDATE SET value = excluded.value
"""


def keep_card(store: Store, command: KeepCard) -> None:
    """A new version; older ones stay."""
    store.write(
        _CARD,
        {
            "kind": command.kind,
            "cut_on": command.cut_on.isoformat(),
            "at": instant_text(command.at),
            "by_user": command.by.id,
            "body": command.body,
            "report": command.report,
        },
    )


def tell_cure(store: Store, command: TellCure) -> None:
    """The last sentence stands, so that it is said once."""
    set_mark(store, CURE_TOLD, command.sentence)


def set_goal(store: Store, command: SetGoal) -> None:
    """Raises RefusedError for a month that is none."""
    _require_period(command.from_period)
    store.write(
        _GOAL,
        {
            "indicator": command.indicator,
            "period": command.from_period,
            "target": command.target_millionths,
            "warning": command.warning_millionths,
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def keep_cost(store: Store, command: KeepCost) -> None:
    """Raises RefusedError for a month that is none, no concept or less than nothing."""
    _require_period(command.period)
    if not command.concept.strip() or command.amount_cents < 0:
        raise RefusedError("Un costo lleva concepto y una cantidad de cero o más. No cambié nada.")
    store.write(
        _COST,
        {
            "period": command.period,
            "concept": command.concept.strip(),
            "cents": command.amount_cents,
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )
    store.write(_SUMMED_COST, (command.period,))


def set_team(store: Store, command: SetTeam) -> None:
    """From the next contact on; what was counted stays with the team it was counted for."""
    if command.team.strip():
        store.write(_TEAM, {"user_id": command.user_id, "team": command.team.strip()})
    else:
        store.write("DELETE FROM agent_team WHERE user_id = ?", (command.user_id,))


def _require_period(period: str) -> None:
    if not _PERIOD.fullmatch(period):
        raise RefusedError(f"«{period}» no es un mes: escríbalo como 2026-11. No cambié nada.")


ACTS = (
    act(KeepCard, keep_card, lambda command: {"kind": command.kind, "cut_on": str(command.cut_on)}),
    act(
        TellCure,
        tell_cure,
        lambda command: {"judge": command.judge, "sentence": command.sentence},
    ),
    act(SetGoal, set_goal, lambda command: {"indicator": command.indicator}),
    act(KeepCost, keep_cost, lambda command: {"period": command.period}),
    act(SetTeam, set_team, lambda command: {"user": command.user_id}),
)
