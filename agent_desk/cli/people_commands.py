"""`agent-desk people`: who enters this file, with which role, and when it covers itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.people import Role
from agent_desk.services.permissions import ROLE_NAMES

if TYPE_CHECKING:
    from agent_desk.domain.people import Person
    from agent_desk.services.manage_people import Office
    from agent_desk.session import Session

ROLES = click.Choice([role.value for role in Role])
WHO = click.argument("who")


@click.group()
def people() -> None:
    """Personas: quién entra, con qué papel, y su PIN. WHO es el identificador o el nombre."""


@people.command("list")
@as_json
@click.pass_obj
@tells_errors
def list_(is_demo: bool, is_json: bool) -> None:
    """Las personas de este archivo, con su papel y el estado de su puerta."""
    from agent_desk.session import open_session
    from agent_desk.store.access.people import people as read_people

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        everybody = read_people(session.store)
        doors = {slot.person_id: slot for slot in office(session).keys.slots() if slot.person_id}
    lines, told = [], []
    for person in everybody:
        door = doors.get(person.user.id)
        facts = {
            "id": person.user.id,
            "name": person.user.name,
            "role": person.user.role.value,
            "is_active": person.is_active,
            "has_pin": door is not None,
            "is_temporary": bool(door and door.is_temporary),
            "wrong_tries": door.wrong_tries if door else 0,
        }
        told.append(facts)
        state = "" if person.is_active else "  sin acceso"
        state += "" if door or not person.is_active else "  sin PIN"
        state += "  PIN temporal" if facts["is_temporary"] else ""
        lines.append(f"{person.user.id}  {person.user.name}  {ROLE_NAMES[person.user.role]}{state}")
    say({"people": told}, "\n".join(lines), is_json=is_json)


@people.command()
@click.option("--name", required=True, help="Nombre con el que se presenta.")
@click.option("--role", type=ROLES, required=True, help="Papel.")
@as_json
@click.pass_obj
@tells_errors
def add(is_demo: bool, name: str, role: str, is_json: bool) -> None:
    """Agrega a una persona y da su PIN temporal, que cambia al entrar."""
    from agent_desk.services.manage_people import add_person
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        user, pin = add_person(office(session), name, Role(role))
    _say_pin(user.id, pin, is_json=is_json)


@people.command("role")
@WHO
@click.argument("role", type=ROLES)
@as_json
@click.pass_obj
@tells_errors
def role_(is_demo: bool, who: str, role: str, is_json: bool) -> None:
    """Cambia el papel de una persona. Nadie se lo cambia a sí mismo."""
    from agent_desk.services.manage_people import change_role
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        change_role(office(session), found(session, who).user, Role(role))
    say({"ok": True}, "Papel cambiado; vale desde su próxima orden.", is_json=is_json)


@people.command()
@WHO
@as_json
@click.pass_obj
@tells_errors
def deactivate(is_demo: bool, who: str, is_json: bool) -> None:
    """Quita el acceso a una persona; lo que hizo conserva su nombre."""
    from agent_desk.services.manage_people import deactivate as act
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        act(office(session), found(session, who).user)
    say({"ok": True}, "Esa persona ya no entra.", is_json=is_json)


@people.command()
@WHO
@as_json
@click.pass_obj
@tells_errors
def reactivate(is_demo: bool, who: str, is_json: bool) -> None:
    """Devuelve el acceso a una persona, con un PIN temporal."""
    from agent_desk.services.manage_people import reactivate as act
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        user = found(session, who).user
        pin = act(office(session), user)
    _say_pin(user.id, pin, is_json=is_json)


@people.command("reset-pin")
@WHO
@as_json
@click.pass_obj
@tells_errors
def reset(is_demo: bool, who: str, is_json: bool) -> None:
    """Da un PIN temporal a quien olvidó el suyo."""
    from agent_desk.services.manage_people import reset_pin
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        user = found(session, who).user
        pin = reset_pin(office(session), user)
    _say_pin(user.id, pin, is_json=is_json)


@people.command()
@WHO
@as_json
@click.pass_obj
@tells_errors
def unlock(is_demo: bool, who: str, is_json: bool) -> None:
    """Quita la espera a quien se equivocó de PIN varias veces."""
    from agent_desk.services.manage_people import unlock as act
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        act(office(session), found(session, who).user)
    say({"ok": True}, "Esa persona ya puede intentarlo.", is_json=is_json)


@people.command("lock-after")
@click.option("--idle", type=int, required=True, help="Minutos sin tocar nada.")
@click.option("--call", type=int, required=True, help="Minutos sin tocar nada, en una llamada.")
@as_json
@click.pass_obj
@tells_errors
def lock_after(is_demo: bool, idle: int, call: int, is_json: bool) -> None:
    """A los cuántos minutos sin uso se cubre la pantalla."""
    from agent_desk.domain.session_rule import SessionRule
    from agent_desk.services.manage_people import set_session_rule
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        set_session_rule(office(session), SessionRule(idle, call))
    say({"ok": True}, f"Se cubre a los {idle} min; en llamada, a los {call}.", is_json=is_json)


def office(session: Session) -> Office:
    """What the one who signed in may do with people and keys."""
    from agent_desk.opening import office_of

    return office_of(session.store, session.user, session.clock)


def found(session: Session, who: str) -> Person:
    """By id, or by a name that only one has. Raises RefusedError."""
    from agent_desk.store.access.people import people as read_people

    named = [
        person
        for person in read_people(session.store)
        if who == person.user.id or who.casefold() == person.user.name.casefold()
    ]
    if len(named) != 1:
        raise RefusedError(f"No encuentro a una sola persona como «{who}». No cambié nada.")
    return named[0]


def _say_pin(person_id: str, pin: str, *, is_json: bool) -> None:
    say(
        {"id": person_id, "temporary_pin": pin},
        f"PIN temporal de {person_id}: {pin}\nLo cambia al entrar; no se vuelve a mostrar.",
        is_json=is_json,
    )
