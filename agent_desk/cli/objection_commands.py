"""The commands of the objection library: search it, and measure the search."""

from __future__ import annotations

import sys
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

import click

from agent_desk.cli.printing import as_json, say, tells_errors
from agent_desk.domain.objections.measuring import Measure, Miss

if TYPE_CHECKING:
    from agent_desk.library.card_index import LateIndex


@click.group()
def objections() -> None:
    """La biblioteca de objeciones."""


@objections.command("search")
@click.argument("text")
@click.option("--limit", default=8, show_default=True)
@as_json
@tells_errors
def objections_search(text: str, limit: int, is_json: bool) -> None:
    """Busca la respuesta a lo que dijo el deudor."""
    from agent_desk.content import load_cards

    cards, index = load_cards()
    _learn(index)
    hits = index.search(text, limit)
    rows = [
        {"id": hit.card_id, "title": cards[hit.card_id].title, "score": round(hit.score, 4)}
        for hit in hits
    ]
    lines = [f"{row['id']}  {row['title']}" for row in rows]
    say({"query": text, "hits": rows}, "\n".join(lines) or "No encuentro nada.", is_json=is_json)
    if not hits:
        sys.exit(1)


@objections.command("evaluate")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--misses", "shows_misses", is_flag=True, help="Con --json, incluye los fallos.")
@as_json
@tells_errors
def objections_evaluate(file: Path, shows_misses: bool, is_json: bool) -> None:
    """Mide la búsqueda con líneas etiquetadas (JSON Lines).

    Cada línea: {"text": "…", "label": "tipo" o null, "also": []}. Las líneas malas se nombran por
    su número y no se miden; entonces el código de salida es 1.
    """
    from agent_desk.content import load_cards
    from agent_desk.domain.objections.measuring import measure
    from agent_desk.library.questions import read_questions
    from agent_desk.library.taxonomy import load_taxonomy

    cards, index = load_cards()
    questions, bad = read_questions(file, {*cards, *load_taxonomy().types})
    _learn(index)
    measured = measure(index, questions)
    figures = _figures(measured)
    if shows_misses:
        figures["misses"] = [_miss_fields(miss) for miss in measured.misses]
    say(figures, "\n".join(_lines(measured)), is_json=is_json)
    for line in bad:
        click.echo(f"línea {line.number}: {line.reason}; no se midió.", err=True)
    if bad:
        sys.exit(1)


def _learn(index: LateIndex) -> None:
    """What the desk learns while it is used is learned here at once, and kept."""
    steps = index.study()
    if next(steps, steps) is None:
        click.echo("Estudio la biblioteca; solo esta vez…", err=True)
    deque(steps, maxlen=0)


def _figures(measured: Measure) -> dict[str, object]:
    shares = {
        "top1": measured.top1,
        "top3": measured.top3,
        "mrr": measured.mrr,
        "no_match_accuracy": measured.no_match_accuracy,
    }
    rounded = {name: None if s is None else round(s, 4) for name, s in shares.items()}
    return {"lines": measured.lines, **rounded}


def _miss_fields(miss: Miss) -> dict[str, object]:
    question = miss.question
    return {
        "line": question.number,
        "text": question.text,
        "label": question.label,
        "rank": miss.rank,
        "found": miss.found[:3],
    }


def _lines(measured: Measure) -> list[str]:
    lines = [f"líneas: {measured.lines}"]
    for name, share in (
        ("primera", measured.top1),
        ("entre las tres primeras", measured.top3),
        ("rango recíproco medio", measured.mrr),
        ("calla ante lo que no es objeción", measured.no_match_accuracy),
    ):
        lines.append(f"{name}: {'sin líneas para saberlo' if share is None else f'{share:.3f}'}")
    lines += [""] * bool(measured.misses)
    for miss in measured.misses:
        wanted = miss.question.label or "(nada)"
        place = f"quedó en {miss.rank}" if miss.rank else "no salió"
        found = ", ".join(miss.found[:3]) or "(nada)"
        if miss.question.label is None:
            place = "debía callar"
        lines.append(f"{miss.question.number}: «{miss.question.text}» → {wanted}: {place}; {found}")
    return lines
