"""The commands of practice: the acts of a sentence, and the score of a whole call."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from agent_desk.cli.practice_play_commands import (
    practice_check,
    practice_debrief,
    practice_from_call,
    practice_personas,
    practice_play,
)
from agent_desk.cli.printing import as_json, say, tells_errors
from agent_desk.domain.errors import DeskError
from agent_desk.domain.file_trouble import file_reason

if TYPE_CHECKING:
    from agent_desk.domain.practice.recognising import ActRecogniser

_WHO = {"titular": "holder", "tercero": "third_party", "": "unknown"}


@click.group()
def practice() -> None:
    """Práctica: hablar con un deudor simulado, calificar y repasar la llamada."""


@practice.command("acts")
@click.argument("text", required=False)
@click.option("--batch", type=click.Path(path_type=Path), help='JSON Lines con {"text": "…"}.')
@click.option("--who", type=click.Choice(["titular", "tercero"]), default=None, help="Quién oye.")
@as_json
@tells_errors
def practice_acts(text: str | None, batch: Path | None, who: str | None, is_json: bool) -> None:
    """Reconoce los actos de lo que dijo el agente.

    Con --batch lee un archivo, una frase por línea, e imprime por cada una un objeto
    {"acts": […]} en el mismo orden, también por una vacía; una línea mala se nombra por su
    número, imprime {"acts": ["none"], "error": "…"} y el código de salida es 1.
    """
    from agent_desk.library.practice_acts import load_act_recogniser, load_act_vocabulary

    if (text is None) == (batch is None):
        raise click.UsageError("Dé una frase o --batch ARCHIVO, una de las dos.")
    recogniser, heard_by = load_act_recogniser(), _WHO[who or ""]
    if batch is not None:
        _tell_batch(batch, recogniser, heard_by)
        return
    acts = recogniser.acts(text or "", heard_by)
    known = load_act_vocabulary().acts
    say({"acts": acts}, "\n".join(f"{a}  {known[a].title}" for a in acts), is_json=is_json)


def _tell_batch(path: Path, recogniser: ActRecogniser, who: str) -> None:
    bad = 0
    for number, line in enumerate(_lines(path), 1):
        try:
            # An empty line says nothing, and still has its answer: the answers stay in step.
            said = _text_of(line) if line.strip() else ""
            row: Mapping[str, object] = {"acts": recogniser.acts(said, who)}
        except ValueError as problem:
            bad += 1
            row = {"acts": ["none"], "error": f"línea {number}: {problem}"}
            click.echo(f"línea {number}: {problem}; no se reconoció.", err=True)
        click.echo(json.dumps(row, ensure_ascii=False))
    if bad:
        sys.exit(1)


def _text_of(line: str) -> str:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        raise ValueError("no es JSON") from None
    if not isinstance(fields, dict) or not isinstance(fields.get("text"), str):
        raise ValueError('falta "text" con una frase')
    return str(fields["text"])


def _lines(path: Path) -> list[str]:
    try:
        # Not splitlines(): a line separator inside a text would make two lines of one.
        return path.read_text(encoding="utf-8-sig").rstrip("\r\n").split("\n")
    except OSError as error:
        reason = file_reason(error)
        raise DeskError(
            f"No pude leer {path.name}: {reason}. No reconocí nada; revise la ruta."
        ) from error
    except UnicodeDecodeError as error:
        raise DeskError(
            f"{path.name} no está en UTF-8 (byte {error.start}). "
            "No reconocí nada; guárdelo en UTF-8."
        ) from error


@practice.command("score")
@click.argument("file", type=click.Path(path_type=Path))
@as_json
@tells_errors
def practice_score(file: Path, is_json: bool) -> None:
    """Califica una llamada de práctica (YAML o JSON): 0 a 100, con las frases que lo muestran.

    Formas que se aceptan: docs/guide/practice-score.md.
    """
    from agent_desk.cli.practice_wording import score_fields, score_lines
    from agent_desk.content import load_call_scorer
    from agent_desk.library.practice_call import read_practice_call

    call = read_practice_call(file)
    score = load_call_scorer().score(call)
    say(score_fields(score), "\n".join(score_lines(score)), is_json=is_json)


practice.add_command(practice_play)
practice.add_command(practice_debrief)
practice.add_command(practice_personas)
practice.add_command(practice_check)
practice.add_command(practice_from_call)
