"""`agent-desk check | backup | restore`: how the data are, their copies, and the way back."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors

if TYPE_CHECKING:
    from agent_desk.domain.commands import Command
    from agent_desk.domain.people import User
    from agent_desk.session import Session
    from agent_desk.store.copies.restore import Restored

_OUT = click.Path(dir_okay=False, path_type=Path)


@click.command()
@as_json
@click.pass_obj
@tells_errors
def check(is_demo: bool, is_json: bool) -> None:
    """Revisa páginas, relaciones, cadena, respaldos, permisos y espacio: bien (0) o no (1)."""
    from agent_desk.services.store_health import health_text, is_healthy
    from agent_desk.session import open_session
    from agent_desk.store.copies.check_store import check_store

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        lines = check_store(session.store, session.today())
    say({"ok": is_healthy(lines), "lines": lines}, health_text(lines), is_json=is_json)
    if not is_healthy(lines):
        sys.exit(1)


@click.command()
@click.option("--out", type=_OUT, help="Además, una copia en este archivo (otro disco).")
@as_json
@click.pass_obj
@tells_errors
def backup(is_demo: bool, out: Path | None, is_json: bool) -> None:
    """Copia cifrada del día, comprobada al abrirla; guarda 7 días y 4 semanas."""
    from agent_desk.domain.audit.commands import KeepBackup
    from agent_desk.domain.people import Role
    from agent_desk.services.store_health import size_text
    from agent_desk.session import open_session
    from agent_desk.store.copies.backups import back_up_today, copy_backup, kept_backups

    with open_session(is_demo=is_demo, ask_pin=ask_pin, role=Role.ADMINISTRATOR) as session:
        _submit(session, KeepBackup(*_author(session)))
        path = session.store.path
        assert path is not None
        made = back_up_today(path, session.store.key, session.today())
        if out:
            copy_backup(made.path, out)
    kept = kept_backups(path)
    say(
        {"file": str(out or made.path), "size": made.size, "kept": [str(b.path) for b in kept]},
        f"Respaldo de {size_text(made.size)} comprobado: {out or made.path}\n"
        f"{len(kept)} respaldos guardados.",
        is_json=is_json,
    )


@click.command()
@click.argument("day", default="")
@click.option("--list", "is_list", is_flag=True, help="Qué respaldos hay.")
@click.option("--from", "source", type=_OUT, help="Un respaldo en otro lugar.")
@click.option("--out", type=_OUT, help="Archivo nuevo; si falta, entra en uso al abrir de nuevo.")
@click.option("--no-salvage", is_flag=True, help="Solo el respaldo, sin lo que aún se lee.")
@as_json
@click.pass_obj
@tells_errors
def restore(
    is_demo: bool,
    day: str,
    is_list: bool,
    source: Path | None,
    out: Path | None,
    no_salvage: bool,
    is_json: bool,
) -> None:
    """Restaura un respaldo (DAY, o el último) en un archivo nuevo, con lo posterior que aún se lea.

    El archivo de ahora no se toca: al entrar en uso el nuevo, queda a un lado.
    """
    from agent_desk.cli.restoring import kept_lines, restored_store

    if is_list:
        found, text = kept_lines(is_demo=is_demo)
        say({"backups": found}, text, is_json=is_json)
        return
    done = restored_store(is_demo=is_demo, day=day, source=source, out=out, no_salvage=no_salvage)
    say(done, _told(done, is_new_place=out is not None), is_json=is_json)


def _told(done: Restored, *, is_new_place: bool) -> str:
    lines = [f"Restaurado el respaldo {done.day} en {done.path}."]
    if done.salvaged:
        lines.append(f"Se recuperó lo posterior: {done.salvaged.rows:,} registros leídos.")
        if done.salvaged.unread:
            lines.append(f"Con partes ilegibles: {', '.join(done.salvaged.unread)}.")
        if done.salvaged.dropped:
            lines.append(f"Convenios por registrar otra vez: {', '.join(done.salvaged.dropped)}.")
    if not is_new_place:
        lines.append("Entra en uso al abrir Agent Desk; el archivo anterior queda a un lado.")
    return "\n".join(lines)


def _author(session: Session) -> tuple[str, User, datetime]:
    from agent_desk.session import new_id

    return new_id(), session.user, session.clock.now()


def _submit(session: Session, command: Command) -> None:
    from agent_desk.cli.guard_commands import submit

    submit(session, command)
