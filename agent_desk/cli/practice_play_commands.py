"""The commands of practice that play: a drill in the terminal, its debrief, personas, files."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors
from agent_desk.domain.errors import DeskError
from agent_desk.domain.file_trouble import file_reason

if TYPE_CHECKING:
    from agent_desk.domain.practice.debtor.persona import Persona, Scenario
    from agent_desk.domain.practice.debtor.state import Drill
    from agent_desk.library.practice_personas import PracticeBook

MOST_LINES = 200  # of a file that is played


@click.command("play")
@click.option("--persona", default=None, help="Quién contesta; vea «practice personas».")
@click.option("--scenario", default=None, help="La situación, en lugar del personaje.")
@click.option("--seed", type=click.IntRange(min=0), default=0, help="Otra persona con la historia.")
@click.option("--from", "source", type=click.Path(path_type=Path), help="Frases, una por línea.")
@click.option("--save", type=click.Path(path_type=Path), help="Guarda la llamada en YAML.")
@click.option("--explain", is_flag=True, help="Dice después de cada turno qué cambió y por qué.")
@as_json
@tells_errors
def practice_play(
    persona: str | None,
    scenario: str | None,
    seed: int,
    source: Path | None,
    save: Path | None,
    explain: bool,
    is_json: bool,
) -> None:
    """Habla con un deudor simulado, línea por línea; una línea «/fin» cuelga.

    Con --from lee las frases de un archivo. La misma persona, semilla y frases dan la misma
    llamada en cualquier máquina.
    """
    from agent_desk.cli.practice_play_wording import drill_fields, turn_lines
    from agent_desk.content import load_simulated_debtor
    from agent_desk.library.practice_record import drill_text

    who, where = _chosen(persona, scenario)
    debtor = load_simulated_debtor()
    drill = debtor.start(who, seed, where)
    shown = not is_json
    if shown:
        click.echo(f"{drill.persona.brief}\n\n— {drill.greeting}")
    for line in _said(source):
        drill = debtor.reply(drill, line)
        if shown:
            click.echo("\n".join(turn_lines(drill, is_explained=explain)))
        if drill.is_over:
            break
    if save is not None:
        _write(save, drill_text(drill).encode())
    if is_json:
        say(drill_fields(drill), "", is_json=True)
    elif drill.turns:
        _tell_debrief(drill)


@click.command("debrief")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--pdf", type=click.Path(path_type=Path), help="Escribe la página de repaso.")
@as_json
@tells_errors
def practice_debrief(file: Path, pdf: Path | None, is_json: bool) -> None:
    """Repasa una llamada: calificación, curva, lo que faltó saber, una frase y una meta.

    Si el archivo dice persona y semilla (como los de «play --save»), se vuelve a jugar y el repaso
    conoce al deudor por dentro; si no, sale de las palabras.
    """
    from agent_desk.cli.practice_play_wording import debrief_fields, debrief_lines
    from agent_desk.content import draw_debrief, load_debriefer, load_simulated_debtor
    from agent_desk.library.practice_call import read_practice_call
    from agent_desk.library.practice_personas import load_practice_book
    from agent_desk.library.practice_record import played_again, recorded_in

    recorded = recorded_in(file)
    if recorded.persona:
        drill = played_again(file, recorded, load_simulated_debtor(), load_practice_book())
        told = load_debriefer().drill(drill)
    else:
        told = load_debriefer().call(read_practice_call(file))
    if pdf is not None:
        _write(pdf, draw_debrief(told))
    say(debrief_fields(told), "\n".join(debrief_lines(told)), is_json=is_json)


@click.command("personas")
@as_json
@tells_errors
def practice_personas(is_json: bool) -> None:
    """Con quién se puede practicar: personajes y situaciones, por dificultad."""
    from agent_desk.library.practice_personas import load_practice_book

    book = load_practice_book()
    rows = [_row(one) for one in book.personas.values()]
    scenarios = [_scenario_row(one) for one in book.scenarios.values()]
    found = {"personas": rows, "scenarios": scenarios, "problems": list(book.problems)}
    lines = [
        f"{row['id']:10} nivel {row['level']}  {row['name']}"
        + ("  (solo con instructor)" if row["guided"] else "")
        for row in rows
    ]
    lines += [
        f"{one.id:24} {one.title}" + ("  (retirada)" if one.is_retired else "")
        for one in book.scenarios.values()
    ]
    lines += [f"No se cargó: {problem}" for problem in book.problems]
    say(found, "\n".join(lines), is_json=is_json)


@click.command("check")
@click.argument("file", type=click.Path(path_type=Path))
@as_json
@tells_errors
def practice_check(file: Path, is_json: bool) -> None:
    """Revisa un personaje o una situación: dice archivo, línea y campo de lo que está mal."""
    from agent_desk.library.practice_personas import checked_file

    found = checked_file(file)
    say({"ok": True, "id": found.id}, f"{file.name}: «{found.id}» está bien.", is_json=is_json)


@click.command("from-call")
@click.argument("contact")
@click.option("--out", type=click.Path(path_type=Path), help="El archivo; si no, se imprime.")
@click.pass_obj
@tells_errors
def practice_from_call(is_demo: bool, contact: str, out: Path | None) -> None:
    """Hace una situación de práctica de una llamada ya cerrada (por su id), sin nada de la persona.

    Del original solo quedan el orden de las objeciones y cómo terminó; nombres, montos, fechas,
    acreedor y cuenta son otros, y de las notas no se lee nada. Queda escrito en la actividad.
    """
    from agent_desk.casting_session import CastKeeper
    from agent_desk.session import open_session

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        keeper = CastKeeper(session.store, session.user, session.clock.now())
        made = keeper.scenario_of_call(contact)
    if out is None:
        click.echo(made.text, nl=False)
        return
    _write(out, made.text.encode())
    click.echo(f"{out.name}: {made.scenario.title}. Revísela con «practice check».")


def _chosen(persona: str | None, scenario: str | None) -> tuple[Persona, Scenario | None]:
    from agent_desk.library.practice_personas import load_practice_book

    book = load_practice_book()
    where = _scenario(book, scenario)
    name = where.persona if where else persona or next(iter(book.personas))
    found = book.personas.get(name)
    if found is None:
        known = ", ".join(one.id for one in book.personas.values() if not one.is_guided)
        raise DeskError(f"No existe el personaje «{name}». Nada se jugó; elija: {known}.")
    if found.is_guided:
        raise DeskError(
            f"«{name}» solo se practica con una persona que dirige y con aviso. Nada se jugó; "
            "use el modo dirigido."
        )
    return found, where


def _scenario(book: PracticeBook, name: str | None) -> Scenario | None:
    if name is None:
        return None
    if name not in book.scenarios:
        known = ", ".join(book.scenarios) or "ninguna"
        raise DeskError(f"No existe la situación «{name}». Nada se jugó; hay: {known}.")
    found = book.scenarios[name]
    if found.is_retired:
        raise DeskError(
            f"La situación «{name}» está retirada. Nada se jugó; úsela de nuevo desde «Personajes»."
        )
    return found


def _said(source: Path | None) -> Iterator[str]:
    if source is not None:
        yield from _lines(source)
        return
    is_typed = sys.stdin.isatty()
    while True:
        if is_typed:
            click.echo("> ", nl=False)
        line = sys.stdin.readline()
        if not line or line.strip() == "/fin":
            return
        yield line.rstrip("\r\n")


def _lines(source: Path) -> list[str]:
    try:
        return source.read_text(encoding="utf-8-sig").splitlines()[:MOST_LINES]
    except (OSError, UnicodeDecodeError) as error:
        raise DeskError(
            f"No pude leer {source.name}. Nada se jugó; revise la ruta y que esté en UTF-8."
        ) from error


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        reason = file_reason(error)
        raise DeskError(f"No pude escribir {path.name}: {reason}. Elija otra carpeta.") from error


def _tell_debrief(drill: Drill) -> None:
    from agent_desk.cli.practice_play_wording import debrief_lines
    from agent_desk.content import load_debriefer

    click.echo("\n" + "\n".join(debrief_lines(load_debriefer().drill(drill))))


def _row(one: Persona) -> dict[str, object]:
    return {
        "id": one.id,
        "name": f"{one.name}, {one.age}",
        "level": one.level,
        "guided": one.is_guided,
        "country": one.country,
        "debt_cents": one.debt.balance_cents,
    }


def _scenario_row(one: Scenario) -> dict[str, object]:
    return {
        "id": one.id,
        "title": one.title,
        "persona": one.persona,
        "seconds": one.seconds,
        "retired": one.is_retired,
    }
