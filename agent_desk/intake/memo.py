"""Equal cells are read once: states, products, names and dates repeat a million times."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")
MOST_KEPT = 50_000


class Memo(dict[str, T], Generic[T]):
    """A dictionary that reads what it does not know; `memo.__getitem__` is a reader at C speed.

    What raises is not kept; past `most` values nothing new is kept either.
    """

    def __init__(self, read: Callable[[str], T], most: int = MOST_KEPT) -> None:
        super().__init__()
        self._read, self._most = read, most

    def __missing__(self, cell: str) -> T:
        value = self._read(cell)
        if len(self) < self._most:
            self[cell] = value
        return value
