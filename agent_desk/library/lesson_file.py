"""What the search has learned, kept in the user's folder so that it is learned once.

JSON lines, never code: a header with the fingerprint of all that was studied, then one sign a line.
A file that is damaged or of another library is passed over and written anew.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from agent_desk.domain.objections.lessons import Lessons
from agent_desk.paths import user_folder

FILE = "objection-search.jsonl"
FORMAT = 1
SCALE = 1000  # corrections are kept as whole thousandths


@dataclass(frozen=True, slots=True)
class Studied:
    """`fingerprint` of all that was read; `places` are the cards, in the order of the numbers."""

    fingerprint: str
    places: tuple[str, ...]


def read_lessons(places: Sequence[str], path: Path | None = None) -> tuple[Lessons, str] | None:
    """Lessons over the same cards and the fingerprint of what they were drawn from, if kept.

    Where only some texts changed since, they are still true of the others.
    """
    try:
        with (path or user_folder() / FILE).open(encoding="utf-8") as file:
            head = json.loads(next(file))
            if head.get("format") != FORMAT or head.get("places") != list(places):
                return None
            views: tuple[dict[str, Mapping[int, float]], ...] = ({}, {})
            for line in file:
                view, sign, numbers = json.loads(line)
                pairs = zip(numbers[::2], numbers[1::2], strict=True)
                views[view][sign] = {_place(n, places): value / SCALE for n, value in pairs}
            return Lessons(*views), str(head["fingerprint"])
    except (OSError, StopIteration, ValueError, TypeError, KeyError, AttributeError, IndexError):
        return None


def write_lessons(lessons: Lessons, studied: Studied, path: Path | None = None) -> None:
    """Replace the file whole; where it cannot be written the next start learns again."""
    with suppress(OSError):
        target = path or user_folder() / FILE
        partial = target.with_suffix(f".{os.getpid()}.part")
        try:
            partial.write_text("\n".join(_lines(lessons, studied)) + "\n", encoding="utf-8")
            partial.replace(target)
        finally:
            partial.unlink(missing_ok=True)


def _lines(lessons: Lessons, studied: Studied) -> Iterator[str]:
    head = {"format": FORMAT, "fingerprint": studied.fingerprint, "places": studied.places}
    yield json.dumps(head)
    for view, table in enumerate((lessons.words, lessons.letters)):
        for sign, row in table.items():
            kept = [(n, round(value * SCALE)) for n, value in row.items()]
            numbers = [number for pair in kept if pair[1] for number in pair]
            if numbers:
                yield json.dumps([view, sign, numbers], ensure_ascii=False)


def _place(number: int, places: Sequence[str]) -> int:
    places[number]  # raises where the file names a card that is not there
    return number
