"""`agent-desk keys`: the ways to open this file: listed, added, renewed, revoked, all at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors
from agent_desk.cli.recovery_prompt import ask_back
from agent_desk.domain.errors import RefusedError

if TYPE_CHECKING:
    from agent_desk.key_care import KeyCare
    from agent_desk.session import Session

KIND_NAMES = {
    "pin": "PIN",
    "keyring": "llavero del equipo",
    "recovery": "llave de recuperación",
    "demo": "demostración, en claro",
}
_ONCE = "Imprímala o anótela y guárdela bajo llave; no se vuelve a mostrar:\n  {key}"


@click.group()
def keys() -> None:
    """Llaves: cada manera de abrir los datos cifrados de este equipo."""


@keys.command("list")
@as_json
@click.pass_obj
@tells_errors
def list_(is_demo: bool, is_json: bool) -> None:
    """Las llaves de este archivo: identificador, clase y de quién es."""
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        slots = care(session).slots()
    lines = [f"{s.id or '—':10}{KIND_NAMES.get(s.kind, s.kind):24}{s.person_id}" for s in slots]
    say({"slots": slots}, "\n".join(line.rstrip() for line in lines), is_json=is_json)


@keys.command("add-keyring")
@as_json
@click.pass_obj
@tells_errors
def add_keyring(is_demo: bool, is_json: bool) -> None:
    """El llavero de este equipo abre los datos; cada persona sigue entrando con su PIN."""
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        slot_id = care(session).add_keyring()
    say({"slot": slot_id}, f"El llavero abre los datos desde ahora ({slot_id}).", is_json=is_json)


@keys.command()
@as_json
@click.pass_obj
@tells_errors
def recovery(is_demo: bool, is_json: bool) -> None:
    """Hace otra llave de recuperación; la que estaba en papel deja de abrir."""
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        key = care(session).renew_recovery()
    say({"recovery": key}, _ONCE.format(key=key), is_json=is_json)
    if not is_json:
        ask_back(key)


@keys.command()
@click.argument("slot")
@as_json
@click.pass_obj
@tells_errors
def revoke(is_demo: bool, slot: str, is_json: bool) -> None:
    """Quita una llave; SLOT es el identificador que da «keys list»."""
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        care(session).revoke(slot)
    say({"ok": True}, "Esa llave ya no abre.", is_json=is_json)


@keys.command()
@as_json
@click.pass_obj
@tells_errors
def rekey(is_demo: bool, is_json: bool) -> None:
    """Cifra todo de nuevo con otra llave: si sospecha que alguien copió la de ahora.

    Pide que ninguna otra ventana tenga abierto el archivo. Los PIN y el llavero siguen abriendo; la
    llave de recuperación cambia. Los respaldos hechos antes se abren con las llaves de ahora, y
    quien tuviera la llave copiada podría abrirlos: bórrelos cuando haya uno nuevo.
    """
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        key = care(session).rekey()
    say(
        {"recovery": key},
        f"Los datos están cifrados con otra llave. {_ONCE.format(key=key)}\n"
        "Haga ahora un respaldo nuevo y borre los anteriores.",
        is_json=is_json,
    )
    if not is_json:
        ask_back(key)


@keys.command()
@as_json
@click.pass_obj
@tells_errors
def pin(is_demo: bool, is_json: bool) -> None:
    """Cambia su propio PIN o contraseña."""
    from agent_desk.opening import SystemClock, change_own_pin
    from agent_desk.paths import has_work

    if is_demo or not has_work():
        raise RefusedError("En la demostración nadie tiene PIN. No cambié nada.")
    change_own_pin(ask_pin, _new_pin, SystemClock())
    say({"ok": True}, "PIN cambiado; el anterior ya no abre.", is_json=is_json)


@keys.command()
@as_json
@tells_errors
def recover(is_json: bool) -> None:
    """Abre con la llave de recuperación y da un PIN nuevo a administración."""
    from agent_desk.key_care import recover as recover_with
    from agent_desk.paths import has_work, work_path
    from agent_desk.session import SystemClock

    if not has_work():
        raise RefusedError("Este equipo no tiene archivo propio. No hay nada que recuperar.")
    typed = str(click.prompt("Llave de recuperación", err=True))
    user = recover_with(work_path(), typed, _new_pin(), SystemClock())
    say({"id": user.id}, f"{user.name} ya puede entrar con el PIN nuevo.", is_json=is_json)


def care(session: Session) -> KeyCare:
    """The keys of this session's store. Raises RefusedError in the demo, whose key is in clear."""
    from agent_desk.key_care import KeyCare

    if session.cases.is_demo():
        raise RefusedError(
            "La demostración guarda su llave en claro: son personas inventadas. No cambié nada."
        )
    return KeyCare(session.store, session.user, session.clock)


def _new_pin() -> str:
    return str(click.prompt("PIN nuevo", hide_input=True, confirmation_prompt="Otra vez", err=True))
