"""Pilots as they go: planned, registered, drawn, looked at, ended; never back."""

from __future__ import annotations

import json

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.strategy.pilots.commands import (
    EndPilot,
    KeepLook,
    RegisterPilot,
    SavePilotPlan,
    StartPilot,
)
from agent_desk.domain.strategy.pilots.plan import (
    Plan,
    checked,
    drawn_people,
    plan_from,
    seal_of,
)
from agent_desk.store.acts import act
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.instants import instant_text

_FIND = "SELECT * FROM pilot WHERE id = ?"
_SAVE = """
    INSERT INTO pilot(id, plan, state, made_at, by_user)
    VALUES (:id, :plan, 'draft', :at, :by_user)
    ON CONFLICT(id) DO UPDATE SET plan = excluded.plan
"""
_REGISTER = """
    UPDATE pilot SET state = 'registered', seal = :seal, registered_at = :at WHERE id = :id
"""
_START = "UPDATE pilot SET state = 'running', salt = :salt, started_on = :day WHERE id = :id"
_END = """
    UPDATE pilot SET state = 'ended', ended_at = :at, verdict = :verdict, why = :why
    WHERE id = :id
"""
# Who can be called at all and is in no other pilot that still runs.
_PEOPLE = """
    SELECT DISTINCT debtor_id FROM account
    WHERE closed_on IS NULL AND total_cents > 0
      AND (:product = '' OR product = :product)
      AND (:days_from = 0 OR days_past_due >= :days_from)
      AND (:days_to = 0 OR days_past_due <= :days_to)
      AND (:overdue_from_cents = 0 OR overdue_cents >= :overdue_from_cents)
      AND (:overdue_to_cents = 0 OR overdue_cents <= :overdue_to_cents)
      AND debtor_id NOT IN (
        SELECT debtor_id FROM pilot_person JOIN pilot ON pilot.id = pilot_id
        WHERE pilot.state = 'running')
    ORDER BY debtor_id
"""
_DRAW = "INSERT INTO pilot_person(pilot_id, debtor_id, arm) VALUES (:pilot, :debtor, :arm)"
_LOOK = """
    INSERT INTO pilot_look(pilot_id, number, verdict, body, at, by_user)
    VALUES (:pilot, :number, :verdict, :body, :at, :by_user)
"""


def save_plan(store: Store, command: SavePilotPlan) -> None:
    """Raises RefusedError for a pilot that is registered already."""
    row = store.row(_FIND, (command.pilot_id,))
    if row and row["state"] != "draft":
        raise RefusedError(
            "Este piloto ya está registrado y su plan no se cambia. Quedó como estaba; "
            "haga uno nuevo."
        )
    store.write(
        _SAVE,
        {
            "id": command.pilot_id,
            "plan": command.plan,
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def register(store: Store, command: RegisterPilot) -> None:
    """Raises PilotError for a plan that says too little, RefusedError for one that changed."""
    row = _in_state(store, command.pilot_id, "draft", "solo se registra un borrador")
    if seal_of(checked(_plan(row))) != command.seal:
        raise RefusedError(
            "El plan cambió mientras usted lo veía. No lo registré; ábralo de nuevo."
        )
    store.write(
        _REGISTER, {"id": command.pilot_id, "seal": command.seal, "at": instant_text(command.at)}
    )


def start(store: Store, command: StartPilot) -> None:
    """Draw everybody at once; too few to draw two groups from is refused."""
    row = _in_state(store, command.pilot_id, "registered", "solo empieza uno registrado")
    plan = _plan(row)
    drawn = drawn_people(plan, command.salt, people_of(store, plan))
    if len(set(drawn.values())) < len(plan.arms):
        raise RefusedError(
            "No hay personas suficientes para repartir en todos los grupos. No empezó; "
            "amplíe a quiénes incluye en un piloto nuevo."
        )
    store.write_many(
        _DRAW,
        [
            {"pilot": command.pilot_id, "debtor": debtor, "arm": arm}
            for debtor, arm in sorted(drawn.items())
        ],
    )
    store.write(
        _START, {"id": command.pilot_id, "salt": command.salt, "day": command.on.isoformat()}
    )


def keep_look(store: Store, command: KeepLook) -> None:
    """Raises RefusedError for a look that was taken already."""
    _in_state(store, command.pilot_id, "running", "solo se mira uno en marcha")
    if store.row(
        "SELECT 1 FROM pilot_look WHERE pilot_id = ? AND number >= ?",
        (command.pilot_id, command.number),
    ):
        raise RefusedError("Ese corte ya se miró. No anoté otro; espere al siguiente.")
    store.write(
        _LOOK,
        {
            "pilot": command.pilot_id,
            "number": command.number,
            "verdict": command.verdict,
            "body": command.body,
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def end(store: Store, command: EndPilot) -> None:
    """Raises RefusedError without its reason, or for a pilot that does not run."""
    _in_state(store, command.pilot_id, "running", "solo termina uno en marcha")
    if not command.why.strip():
        raise RefusedError("Falta decir qué se decidió y por qué. El piloto sigue.")
    store.write(
        _END,
        {
            "id": command.pilot_id,
            "at": instant_text(command.at),
            "verdict": command.verdict,
            "why": command.why.strip(),
        },
    )


def people_of(store: Store, plan: Plan) -> list[str]:
    """Who could take part today, by id."""
    population = plan.population
    rows = store.rows(
        _PEOPLE,
        {
            "product": population.product,
            "days_from": population.days_from,
            "days_to": population.days_to,
            "overdue_from_cents": population.overdue_from_cents,
            "overdue_to_cents": population.overdue_to_cents,
        },
    )
    return [row["debtor_id"] for row in rows]


def _in_state(store: Store, pilot_id: str, state: str, why: str) -> Row:
    row = store.row(_FIND, (pilot_id,))
    if row is None or row["state"] != state:
        raise RefusedError(f"No se puede: {why}. El piloto quedó como estaba.")
    return row


def _plan(row: Row) -> Plan:
    return plan_from(json.loads(row["plan"]))


ACTS = (
    act(SavePilotPlan, save_plan, lambda c: {"pilot": c.pilot_id}),
    act(RegisterPilot, register, lambda c: {"pilot": c.pilot_id, "seal": c.seal}),
    act(StartPilot, start, lambda c: {"pilot": c.pilot_id, "on": c.on.isoformat()}),
    act(
        KeepLook,
        keep_look,
        lambda c: {"pilot": c.pilot_id, "number": c.number, "verdict": c.verdict},
    ),
    act(EndPilot, end, lambda c: {"pilot": c.pilot_id, "verdict": c.verdict}),
)
