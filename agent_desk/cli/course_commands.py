"""The course of practice from the command line: what is due today, and the certificate."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from agent_desk.cli.practice_commands import practice
from agent_desk.cli.printing import as_json, say, tells_errors
from agent_desk.domain.errors import DeskError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_desk.app_places.practice_shelf import PracticeKit
    from agent_desk.practice_session import PracticeRoom


@practice.command("course")
@click.option("--user", "name", default="", help="Nombre de quien practica; sin él, el primero.")
@click.pass_obj
@as_json
@tells_errors
def practice_course(is_demo: bool, name: str, is_json: bool) -> None:
    """La sesión de hoy: qué ocho prácticas tocan y por qué.

    No muestra puntos de nadie: eso solo lo ve su dueño, en la ventana.
    """
    from agent_desk.domain.practice.training.plan import level_of, sitting

    for room, kit in _room(is_demo, name):
        drills, course = room.own.drills(), kit.shelf.course
        chosen = sitting(course, drills, room.own.repeats(), room.today())
        level = level_of(course, drills)
        fields = {
            "version": course.version,
            "level": level.number,
            "today": [{"persona": one.persona, "seed": one.seed, "why": one.why} for one in chosen],
        }
        lines = [f"Nivel {level.number}: {level.title}"]
        lines += [
            f"{number}. {kit.shelf.name(one.persona, one.seed)}"
            f"  ({one.persona}, semilla {one.seed})"
            for number, one in enumerate(chosen, 1)
        ]
        say(fields, "\n".join(lines), is_json=is_json)


@practice.command("certify")
@click.option("--user", "name", default="", help="Nombre de quien practica; sin él, el primero.")
@click.option("--level", type=int, default=1, help="Nivel del examen.")
@click.option("--out", type=click.Path(path_type=Path), help="Guarda el certificado como PDF.")
@click.pass_obj
@as_json
@tells_errors
def practice_certify(is_demo: bool, name: str, level: int, out: Path | None, is_json: bool) -> None:
    """El certificado de un examen aprobado en la ventana, con sus semillas y versiones."""
    from agent_desk.app_places.practice_pages import certificate_sheet
    from agent_desk.documents.certificate_page import draw_certificate
    from agent_desk.services.print_agreement import save_page

    for room, kit in _room(is_demo, name):
        given = next((one for one in room.own.certificates() if one.level == level), None)
        if given is None:
            raise DeskError(
                f"{room.user.name} no tiene certificado del nivel {level}. No hice nada; el "
                "examen se presenta en «Práctica», sección Examen."
            )
        if out:
            save_page(draw_certificate(certificate_sheet(given, kit, room.user.name)), out)
        fields = {
            "code": given.code,
            "level": given.level,
            "made_at": given.made_at.isoformat(),
            "drills": [list(drill) for drill in given.drills],
            "versions": dict(given.versions),
        }
        lines = [f"{given.code}  nivel {given.level}  {given.made_at.date().isoformat()}"]
        lines += [f"{persona}  semilla {seed}  {total}" for persona, seed, total in given.drills]
        lines += [f"{what}: {version}" for what, version in given.versions.items()]
        say(fields, "\n".join(lines), is_json=is_json)


def _room(is_demo: bool, name: str) -> Iterator[tuple[PracticeRoom, PracticeKit]]:
    """The practice store of that person, closed at the end. Raises DeskError."""
    from agent_desk.app_places.practice_shelf import load_kit
    from agent_desk.domain.people import Role
    from agent_desk.domain.text.fold import fold
    from agent_desk.paths import has_work
    from agent_desk.practice_session import open_practice_room
    from agent_desk.session import open_session
    from agent_desk.store.access.people import users

    with open_session(is_demo=is_demo, role=Role.AGENT) as session:
        everybody = users(session.store)
        wanted = [u for u in everybody if not name or fold(name) in fold(u.name)]
        if not wanted:
            raise DeskError(f"No conozco a «{name}». No hice nada; use su nombre como entra.")
        room = open_practice_room(
            session.store,
            lambda: session.content,
            wanted[0],
            session.clock,
            is_demo=is_demo or not has_work(),
        )
        try:
            yield room, load_kit()
        finally:
            room.store.close()
