"""The figures of a measured search in words and as JSON, ours beside plain ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from time import thread_time
from typing import TYPE_CHECKING

import click

from agent_desk.domain.objections.measuring import (
    Measure,
    Miss,
    Question,
    Searching,
    measure,
    measure_each,
)

if TYPE_CHECKING:
    from agent_desk.domain.objections.card import Card

OURS = "agent-desk"


@dataclass(frozen=True, slots=True)
class Row:
    """One search over the same lines; milliseconds of CPU a line, 0 when it was not timed."""

    name: str
    measured: Measure
    each_ms: float = 0.0


def timed(name: str, search: Searching, questions: Sequence[Question]) -> Row:
    """Measure a search, and how long a line takes it."""
    began = thread_time()
    measured = measure(search, questions)
    return Row(name, measured, (thread_time() - began) / len(questions) * 1000)


def baselines(cards: Mapping[str, Card], questions: Sequence[Question]) -> list[Row]:
    """FTS5 bm25, WRatio alone and substrings over the sentences that ours knows."""
    from agent_desk.domain.objections.signs import texts_of
    from agent_desk.library.plain_searches import RatioSearch, SubstringSearch
    from agent_desk.store.library.bm25_search import Bm25Search

    sentences = [(text, card.id) for card in cards.values() for text in texts_of(card)]
    kinds = (Bm25Search, RatioSearch, SubstringSearch)
    return [timed(kind.name, kind(sentences), questions) for kind in kinds]


def cross_validated(cards: Mapping[str, Card]) -> Row:
    """Every line of the library, asked of a search built without it; minutes."""
    from agent_desk.library.unseen_search import unseen_questions

    def tell(number: int, count: int) -> None:
        click.echo(f"Validación cruzada: parte {number} de {count}…", err=True)

    return Row("validación cruzada", measure_each(unseen_questions(list(cards.values()), tell)))


def figures_of(measured: Measure) -> dict[str, object]:
    """The five figures of a search, shares to four places."""
    shares = {
        "top1": measured.top1,
        "top3": measured.top3,
        "mrr": measured.mrr,
        "no_match_accuracy": measured.no_match_accuracy,
    }
    rounded = {name: None if s is None else round(s, 4) for name, s in shares.items()}
    return {"lines": measured.lines, **rounded}


def miss_fields(miss: Miss) -> dict[str, object]:
    """A miss as JSON."""
    question = miss.question
    return {
        "line": question.number,
        "text": question.text,
        "label": question.label,
        "rank": miss.rank,
        "found": miss.found[:3],
    }


def table(rows: Sequence[Row]) -> list[str]:
    """One line a search: first place, first three, MRR, silence where due, time a line."""
    lines = [f"{'':20}líneas  primera   tres    MRR  calla  ms por línea"]
    for row in rows:
        m = row.measured
        shares = (m.top1, m.top3, m.mrr, m.no_match_accuracy)
        told = "  ".join("    —" if s is None else f"{s:.3f}" for s in shares)
        each = f"{row.each_ms:12.2f}" if row.each_ms else f"{'—':>12}"
        lines.append(f"{row.name:20}{m.lines:6}    {told}  {each}")
    return [*lines, "calla: no muestra nada ante lo que no es objeción"]


def miss_lines(misses: Sequence[Miss]) -> list[str]:
    """Each miss: its line, what was asked and wanted, where that came, what came first."""
    lines = []
    for miss in misses:
        wanted = miss.question.label or "(nada)"
        place = f"quedó en {miss.rank}" if miss.rank else "no salió"
        found = ", ".join(miss.found[:3]) or "(nada)"
        if miss.question.label is None:
            place = "debía callar"
        lines.append(f"{miss.question.number}: «{miss.question.text}» → {wanted}: {place}; {found}")
    return lines
