"""What is being edited, with its undos and whether it differs from what is kept."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")
MOST = 100


class History(Generic[T]):
    """Values are frozen: an undo is the value there was."""

    def __init__(self, value: T) -> None:
        self.value = value
        self._kept = value
        self._undos: list[T] = []
        self._redos: list[T] = []

    @property
    def is_changed(self) -> bool:
        """Whether it differs from the version that is kept."""
        return self.value != self._kept

    def put(self, value: T) -> None:
        """A new value; what was undone can no longer be redone."""
        self._undos = [*self._undos[-MOST + 1 :], self.value]
        self._redos = []
        self.value = value

    def undo(self) -> None:
        if self._undos:
            self._redos.append(self.value)
            self.value = self._undos.pop()

    def redo(self) -> None:
        if self._redos:
            self._undos.append(self.value)
            self.value = self._redos.pop()

    def kept(self, value: T) -> None:
        """That value is now the version that is kept; an unchanged one on screen follows it."""
        if not self.is_changed:
            self.value = value
        self._kept = value
