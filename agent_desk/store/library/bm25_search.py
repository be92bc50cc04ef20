"""The plain full-text search that ours is measured beside: SQLite FTS5, best bm25 first."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from agent_desk.domain.objections.hits import Hit
from agent_desk.domain.objections.measuring import first_of_each
from agent_desk.domain.text.fold import fold

_TABLE = (
    "CREATE VIRTUAL TABLE said USING fts5"
    "(text, card UNINDEXED, tokenize='unicode61 remove_diacritics 2')"
)
_BEST = "SELECT card FROM said WHERE said MATCH :words ORDER BY bm25(said) LIMIT 200"


class Bm25Search:
    """Any of the words; one row a sentence, in memory. Sentences are pairs of text and card id."""

    name = "SQLite FTS5 bm25"

    def __init__(self, sentences: Sequence[tuple[str, str]]) -> None:
        self._db = sqlite3.connect(":memory:")
        self._db.execute(_TABLE)
        self._db.executemany("INSERT INTO said(text, card) VALUES (?, ?)", sentences)

    def search(self, text: str, limit: int = 10) -> list[Hit]:
        words = [f'"{word}"' for word in fold(text).split()]
        if not words:
            return []
        rows = self._db.execute(_BEST, {"words": " OR ".join(words)})
        return first_of_each([row[0] for row in rows], limit)
