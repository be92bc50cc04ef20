"""`agent-desk strategy costs …` and `strategy teams …`: what the months cost, and who is where."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors

if TYPE_CHECKING:
    from agent_desk.services.keep_costs import HouseKeeper
    from agent_desk.session import Session

_FILE = click.Path(dir_okay=False, exists=True, path_type=Path)


@click.group()
def costs() -> None:
    """Costos por mes y concepto: de ellos sale el costo por peso recuperado."""


@costs.command("add")
@click.argument("period")
@click.argument("concept")
@click.argument("amount")
@as_json
@click.pass_obj
@tells_errors
def add_cost(is_demo: bool, period: str, concept: str, amount: str, is_json: bool) -> None:
    """Escribe un costo, como: 2026-10 Telefonía 12,500. Lo último que se escribe es lo que vale."""
    from agent_desk.domain.spanish import money_text, parse_amount
    from agent_desk.services.keep_costs import Cost
    from agent_desk.session import open_session

    cost = Cost(period, concept, parse_amount(amount))
    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        _keeper(session).keep_costs([cost])
    told = {"period": period, "concept": concept, "amount_cents": cost.amount_cents}
    say(told, f"{period} · {concept}: {money_text(cost.amount_cents)}", is_json=is_json)


@costs.command("list")
@click.argument("period", default="")
@as_json
@click.pass_obj
@tells_errors
def list_costs(is_demo: bool, period: str, is_json: bool) -> None:
    """Los costos de un mes, o de todos."""
    from agent_desk.domain.spanish import money_text
    from agent_desk.session import open_session
    from agent_desk.store.strategy.read_costs import costs_of

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        found = costs_of(session.store, period)
    rows = [
        {"period": cost.period, "concept": cost.concept, "amount_cents": cost.amount_cents}
        for cost in found
    ]
    lines = [f"{cost.period}  {cost.concept}: {money_text(cost.amount_cents)}" for cost in found]
    say({"costs": rows}, "\n".join(lines) or "No hay costos escritos.", is_json=is_json)


@costs.command("import")
@click.argument("file", type=_FILE)
@as_json
@click.pass_obj
@tells_errors
def import_costs(is_demo: bool, file: Path, is_json: bool) -> None:
    """Trae un CSV con mes;concepto;importe: todo, o nada si una línea no se entiende."""
    from agent_desk.domain.errors import RefusedError
    from agent_desk.services.keep_costs import costs_of_text
    from agent_desk.session import open_session

    try:
        found = costs_of_text(file.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise RefusedError(f"No se puede leer {file.name} como texto UTF-8.") from error
    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        kept = _keeper(session).keep_costs(found)
    say({"kept": kept}, f"Guardados: {kept} costos.", is_json=is_json)


@click.group()
def teams() -> None:
    """Equipos: los indicadores se abren por equipo, nunca por persona."""


@teams.command("list")
@as_json
@click.pass_obj
@tells_errors
def list_teams(is_demo: bool, is_json: bool) -> None:
    """Quién está en qué equipo."""
    from agent_desk.session import open_session
    from agent_desk.store.strategy.read_costs import members_of

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        found = members_of(session.store)
    rows = [{"user": one.user_id, "name": one.name, "team": one.team} for one in found]
    lines = [f"{one.user_id}  {one.name}: {one.team or 'sin equipo'}" for one in found]
    say({"teams": rows}, "\n".join(lines), is_json=is_json)


@teams.command("set")
@click.argument("user")
@click.argument("team", default="")
@as_json
@click.pass_obj
@tells_errors
def set_team(is_demo: bool, user: str, team: str, is_json: bool) -> None:
    """Pone a una persona en un equipo desde su siguiente contacto; sin equipo, la saca."""
    from agent_desk.domain.errors import RefusedError
    from agent_desk.session import open_session
    from agent_desk.store.strategy.read_costs import members_of

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        if user not in {one.user_id for one in members_of(session.store)}:
            raise RefusedError(f"Nadie entra con «{user}». No cambié nada; vea teams list.")
        _keeper(session).keep_teams([(user, team)])
    say({"user": user, "team": team}, f"{user}: {team or 'sin equipo'}", is_json=is_json)


def _keeper(session: Session) -> HouseKeeper:
    from agent_desk.services.keep_costs import HouseKeeper
    from agent_desk.session import new_id

    return HouseKeeper(session.ledger, session.user, session.clock.now(), new_id)
