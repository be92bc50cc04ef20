"""All about one person as he may read it: sections of rows with the names of things."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from agent_desk.domain.spanish import money_text
from agent_desk.services.prepare_case import BUSINESS_ZONE

Datum = str | int | bytes | None
Row = Mapping[str, Datum]
_CENTS = "_cents"


@dataclass(frozen=True, slots=True)
class Section:
    """One kind of record: each row is (name, text) pairs, empty ones left out."""

    title: str
    rows: tuple[tuple[tuple[str, str], ...], ...]


@dataclass(frozen=True, slots=True)
class PersonCopy:
    """What the person receives. `told` are sentences about the copy itself."""

    folio: str
    made_on: date
    firm: str
    told: tuple[str, ...]
    sections: tuple[Section, ...]
    empty: tuple[str, ...]  # titles of what there is nothing of


class PersonShelf(Protocol):
    """Where the rows of a person are read."""

    def sections_of(self, account: str) -> Sequence[tuple[str, Sequence[Row]]]:
        """(title, rows) of every kind of record. Raises UnknownAccountError."""


@dataclass(frozen=True, slots=True)
class ColumnWords:
    """What columns and codes are called, which hold centavos by component, and which say nothing
    of the person."""

    names: Mapping[str, str]
    values: Mapping[str, str]
    money: frozenset[str]
    hidden: frozenset[str]

    def name(self, column: str) -> str:
        """«Fecha de nacimiento»."""
        return self.names.get(column, self.values.get(column, column))


def copy_of(
    sections: Sequence[tuple[str, Sequence[Row]]],
    words: ColumnWords,
    *,
    folio: str,
    made_on: date,
    firm: str,
) -> PersonCopy:
    """The copy in reading order; what is a number of centavos is written as money."""
    shown = [
        Section(title, tuple(tuple(_pairs(row, words)) for row in rows))
        for title, rows in sections
        if rows
    ]
    return PersonCopy(
        folio=folio,
        made_on=made_on,
        firm=firm,
        told=(
            f"Copia de todos los datos que {firm} tiene de usted en este sistema, entregada en "
            f"atención a la solicitud {folio}.",
            "Si algún dato es inexacto puede pedir su corrección; también puede pedir su "
            "cancelación u oponerse a que se use.",
        ),
        sections=tuple(shown),
        empty=tuple(title for title, rows in sections if not rows),
    )


def _pairs(row: Row, words: ColumnWords) -> Iterator[tuple[str, str]]:
    for name, value in row.items():
        if name in words.hidden or value in (None, "", "[]", "{}"):
            continue
        if isinstance(value, bytes):
            yield words.name(name), f"{len(value):,} bytes; va aparte"
        elif isinstance(value, int):
            yield words.name(name), _number(name, value)
        else:
            yield from _told(name, str(value), words)


def _told(name: str, text: str, words: ColumnWords) -> Iterator[tuple[str, str]]:
    """A text as it is read: dates and codes in words, what is inside a record by its names."""
    nested = _nested(text)
    if nested is None:
        yield words.name(name), words.values.get(text, _dated(text))
    elif name in words.money and isinstance(nested, dict):
        parts = (
            f"{words.name(part)} {_flat(cents, words, True)}" for part, cents in nested.items()
        )
        yield words.name(name), " · ".join(parts)
    elif isinstance(nested, list):
        yield words.name(name), _flat(nested, words)
    else:
        for inner, value in nested.items():
            if value not in (None, "", [], {}):
                yield words.name(inner), _flat(value, words, inner in words.money)


def _nested(text: str) -> dict[str, object] | list[object] | None:
    """The record or list that a text holds, None for a plain text."""
    if not text.startswith(("{", "[")):
        return None
    try:
        found = json.loads(text)
    except ValueError:
        return None
    return found if isinstance(found, dict | list) else None


def _flat(value: object, words: ColumnWords, is_money: bool = False) -> str:
    if isinstance(value, bool):
        return "sí" if value else "no"
    if isinstance(value, int):
        return money_text(value) if is_money else str(value)
    if isinstance(value, list):
        return ", ".join(_flat(inner, words, is_money) for inner in value)
    if isinstance(value, dict):
        inner = (
            f"{words.name(key)}: {_flat(one, words, is_money or key.endswith(_CENTS))}"
            for key, one in value.items()
            if one not in (None, "", [], {})
        )
        return "; ".join(inner)
    text = str(value)
    return words.values.get(text, _dated(text))


def _number(name: str, value: int) -> str:
    if name.endswith(_CENTS):
        return money_text(value)
    return ("sí" if value else "no") if name.startswith("is_") else str(value)


def _dated(text: str) -> str:
    """«28/11/2026» and «28/11/2026 11:05» for days and instants; other texts as they are."""
    if len(text) < len("2026-11-28") or text[4] != "-":
        return text
    try:
        if "T" not in text:
            return f"{date.fromisoformat(text):%d/%m/%Y}"
        return f"{datetime.fromisoformat(text).astimezone(BUSINESS_ZONE):%d/%m/%Y %H:%M}"
    except ValueError:
        return text
