"""The objection search beside three plain ones, on the same labelled lines, in one run.

Usage: python tools/search_baselines.py FILE.jsonl
FILE as for `agent-desk objections evaluate`. All four read the same sentences of the library: ours,
SQLite FTS5 with bm25 (one row a sentence), rapidfuzz WRatio alone, plain substring.
"""

from __future__ import annotations

import sqlite3
import sys
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

from rapidfuzz import fuzz, process

from agent_desk.content import load_cards
from agent_desk.domain.objections.hits import Hit
from agent_desk.domain.objections.measuring import Measure, Searching, measure
from agent_desk.domain.objections.signs import texts_of
from agent_desk.domain.text.fold import fold
from agent_desk.library.questions import read_questions


def firsts(ids: Sequence[str], limit: int) -> list[Hit]:
    """Each card once, in the order in which it was found."""
    return [Hit(card_id, 0.0) for card_id in dict.fromkeys(ids)][:limit]


class Fts5:
    """Any of the words, best bm25 first."""

    def __init__(self, rows: Sequence[tuple[str, str]]) -> None:
        self._db = sqlite3.connect(":memory:")
        self._db.execute(
            "CREATE VIRTUAL TABLE said USING fts5(text, card UNINDEXED,"
            " tokenize='unicode61 remove_diacritics 2')"
        )
        self._db.executemany("INSERT INTO said(text, card) VALUES (?, ?)", rows)

    def search(self, text: str, limit: int = 10) -> list[Hit]:
        words = [f'"{word}"' for word in fold(text).split()]
        if not words:
            return []
        found = self._db.execute(
            "SELECT card FROM said WHERE said MATCH ? ORDER BY bm25(said) LIMIT 200",
            (" OR ".join(words),),
        )
        return firsts([row[0] for row in found], limit)


class WRatio:
    """The sentences most alike by rapidfuzz's weighted ratio."""

    def __init__(self, rows: Sequence[tuple[str, str]]) -> None:
        self._texts, self._cards = [fold(text) for text, _ in rows], [card for _, card in rows]

    def search(self, text: str, limit: int = 10) -> list[Hit]:
        found = process.extract(fold(text), self._texts, scorer=fuzz.WRatio, limit=200)
        return firsts([self._cards[place] for _, _, place in found], limit)


class Substring:
    """Sentences that contain the text, or are contained in it."""

    def __init__(self, rows: Sequence[tuple[str, str]]) -> None:
        self._rows = [(fold(text), card) for text, card in rows]

    def search(self, text: str, limit: int = 10) -> list[Hit]:
        asked = fold(text)
        return firsts([card for said, card in self._rows if asked in said or said in asked], limit)


def main() -> None:
    cards, index = load_cards()
    deque(index.study(), maxlen=0)
    rows = [(text, card.id) for card in cards.values() for text in texts_of(card)]
    questions, _bad = read_questions(Path(sys.argv[1]), set(cards))
    print(f"{len(cards)} tarjetas, {len(rows)} frases, {len(questions)} líneas")
    print(f"{'':22}primera  tres    MRR    calla   ms por línea")
    searches: dict[str, Searching] = {
        "agent-desk": index,
        "SQLite FTS5 bm25": Fts5(rows),
        "rapidfuzz WRatio": WRatio(rows),
        "subcadena": Substring(rows),
    }
    for name, search in searches.items():
        began = perf_counter()
        found = measure(search, questions)
        spent = (perf_counter() - began) / len(questions) * 1000
        print(f"{name:22}{_figures(found)}   {spent:.2f}")


def _figures(found: Measure) -> str:
    shares = (found.top1, found.top3, found.mrr, found.no_match_accuracy)
    return "   ".join("  —  " if share is None else f"{share:.3f}" for share in shares)


if __name__ == "__main__":
    main()
