"""The commands of the objection library: search it, and measure the search."""

from __future__ import annotations

import sys
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

import click

from agent_desk.cli.printing import as_json, say, tells_errors

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
@click.option(
    "--baselines/--no-baselines",
    "has_baselines",
    default=None,
    help="Las mismas líneas con FTS5 bm25, WRatio y subcadena; con --json, si se pide.",
)
@click.option(
    "--cross-validated",
    "is_crossed",
    is_flag=True,
    help="Añade la validación cruzada de la biblioteca; tarda minutos.",
)
@as_json
@tells_errors
def objections_evaluate(
    file: Path, shows_misses: bool, has_baselines: bool | None, is_crossed: bool, is_json: bool
) -> None:
    """Mide la búsqueda con líneas etiquetadas (JSON Lines), junto a tres búsquedas simples.

    Cada línea: {"text": "…", "label": "tipo" o null, "also": []}. Las líneas malas se nombran por
    su número y no se miden; entonces el código de salida es 1.
    """
    from agent_desk.cli import search_measures as shown
    from agent_desk.content import load_cards
    from agent_desk.library.questions import read_questions
    from agent_desk.library.taxonomy import load_taxonomy

    cards, index = load_cards()
    questions, bad = read_questions(file, {*cards, *load_taxonomy().types})
    _learn(index)
    ours = shown.timed(shown.OURS, index, questions)
    plain = has_baselines if has_baselines is not None else not is_json
    beside = shown.baselines(cards, questions) if plain else []
    crossed = [shown.cross_validated(cards)] if is_crossed else []
    figures = shown.figures_of(ours.measured)
    if shows_misses:
        figures["misses"] = [shown.miss_fields(miss) for miss in ours.measured.misses]
    if plain:
        figures["baselines"] = {row.name: shown.figures_of(row.measured) for row in beside}
    if is_crossed:
        figures["cross_validated"] = shown.figures_of(crossed[0].measured)
    misses = shown.miss_lines(ours.measured.misses)
    lines = [*shown.table([ours, *beside, *crossed]), *[""] * bool(misses), *misses]
    say(figures, "\n".join(lines), is_json=is_json)
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
