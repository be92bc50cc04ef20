"""Rows of any file as lists of texts with their lines: what the readers below have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

SHOWN = 200  # characters of a bad row that its report keeps

Progress = Callable[[int], None]  # bytes, or rows of a sheet, read so far


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that is not one: `text` is its beginning."""

    line: int
    text: str
    reason: str


Record = tuple[int, list[str]]


class Source(Protocol):
    """A file that can be read from its first row, any number of times."""

    @property
    def name(self) -> str:
        """The file's name, without folder."""

    @property
    def size(self) -> int:
        """What `position` counts up to."""

    def position(self) -> int:
        """How far the reading has come, in the unit of `size`."""

    def rows(self) -> Iterator[Record | BadRow]:
        """(line, cells) of each row, blank ones too, or the reason why there are none."""
