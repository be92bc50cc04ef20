"""A policy as tables that can be edited: each knows its columns, rows, and how to put them back.

Every change gives another policy; nothing is changed in place, so that undo is going back one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.policies.cells import CellError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Head:
    """A column as it is shown: `choices` are those of its cells (several when `is_several`)."""

    title: str
    choices: tuple[str, ...] = ()
    is_several: bool = False
    is_fixed: bool = False


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """`show` gives the text of a cell, `read` the item with what was typed (CellError)."""

    head: Head
    show: Callable[[T], str]
    read: Callable[[T, str], T]


class Sheet(Protocol):
    """One table of a policy. Every method that changes raises CellError with its sentence."""

    @property
    def id(self) -> str: ...
    @property
    def group(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def detail(self) -> str: ...
    @property
    def can_grow(self) -> bool: ...
    def heads(self) -> tuple[Head, ...]: ...
    def rows(self) -> tuple[tuple[str, ...], ...]: ...
    def edited(self, row: int, column: int, text: str) -> Policy: ...
    def added(self, after: int) -> Policy: ...
    def removed(self, row: int) -> Policy: ...
    def moved(self, row: int, step: int) -> Policy: ...


@dataclass(frozen=True, slots=True)
class ListSheet(Generic[T]):
    """A table of like things: rows of a ladder, buckets, tiers, stops.

    `put` gives the policy with other items; `blank` a new one after another (None when no row
    may be added).
    """

    id: str
    group: str
    title: str
    columns: tuple[Column[T], ...]
    items: tuple[T, ...]
    put: Callable[[tuple[T, ...]], Policy]
    blank: Callable[[T | None], T] | None = None
    detail: str = ""
    may_be_empty: bool = True

    @property
    def can_grow(self) -> bool:
        return self.blank is not None

    def heads(self) -> tuple[Head, ...]:
        return tuple(column.head for column in self.columns)

    def rows(self) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(column.show(item) for column in self.columns) for item in self.items)

    def edited(self, row: int, column: int, text: str) -> Policy:
        changed = self.columns[column].read(self.items[row], text)
        return self.put((*self.items[:row], changed, *self.items[row + 1 :]))

    def added(self, after: int) -> Policy:
        if self.blank is None:
            raise CellError(self.title, "en esta tabla no se agregan renglones")
        before = self.items[after] if 0 <= after < len(self.items) else None
        new = self.blank(before)
        return self.put((*self.items[: after + 1], new, *self.items[after + 1 :]))

    def removed(self, row: int) -> Policy:
        if not self.can_grow:
            raise CellError(self.title, "en esta tabla no se quitan renglones")
        if len(self.items) == 1 and not self.may_be_empty:
            raise CellError(self.title, "queda un solo renglón y hace falta al menos uno")
        return self.put((*self.items[:row], *self.items[row + 1 :]))

    def moved(self, row: int, step: int) -> Policy:
        other = row + step
        if not self.can_grow or not 0 <= other < len(self.items):
            raise CellError(self.title, "ese renglón ya no se puede mover más")
        items = list(self.items)
        items[row], items[other] = items[other], items[row]
        return self.put(tuple(items))


@dataclass(frozen=True, slots=True)
class Setting:
    """One value with its name: «Pago mínimo», «$250.00»."""

    title: str
    value: str
    read: Callable[[str], Policy]
    choices: tuple[str, ...] = ()
    is_several: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class SettingsSheet:
    """A table of single values; its rows stay."""

    id: str
    group: str
    title: str
    settings: tuple[Setting, ...]
    names: tuple[str, str, str]  # titles of its three columns
    detail: str = ""

    @property
    def can_grow(self) -> bool:
        return False

    def heads(self) -> tuple[Head, ...]:
        name, value, note = self.names
        return (Head(name, is_fixed=True), Head(value), Head(note, is_fixed=True))

    def head_of(self, row: int) -> Head:
        """The value's column as it is in that row: each has its own choices."""
        setting = self.settings[row]
        return Head(self.names[1], setting.choices, setting.is_several)

    def rows(self) -> tuple[tuple[str, ...], ...]:
        return tuple((s.title, s.value, s.note) for s in self.settings)

    def edited(self, row: int, column: int, text: str) -> Policy:
        if column != 1:
            raise CellError(text, "esta columna no se edita")
        return self.settings[row].read(text)

    def added(self, after: int) -> Policy:
        raise CellError(self.title, "en esta tabla no se agregan renglones")

    def removed(self, row: int) -> Policy:
        raise CellError(self.title, "en esta tabla no se quitan renglones")

    def moved(self, row: int, step: int) -> Policy:
        raise CellError(self.title, "en esta tabla los renglones no se mueven")


def sheet_by_id(sheets: Sequence[Sheet], sheet_id: str) -> Sheet | None:
    """The table of that id, if the policy still has it."""
    return next((sheet for sheet in sheets if sheet.id == sheet_id), None)
