"""TOML tables read field by field: an unknown or wrong field is named with file and line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from agent_desk.domain.errors import ContentError
from agent_desk.library.toml_lines import line_of, lines_of

T = TypeVar("T")
LIMIT_BYTES = 2_000_000


class Table:
    """One table of a file; every field taken is ticked, and `finish` refuses what is left."""

    def __init__(
        self, file: str, lines: Mapping[str, int], values: dict[str, object], path: str = ""
    ) -> None:
        self.file, self.path = file, path
        self._lines, self._values = lines, values
        self._taken: set[str] = set()

    def take(self, name: str, kind: type[T], default: T | None = None) -> T:
        """The field `name`, of exactly that kind; without default it is required."""
        self._taken.add(name)
        value = self._values.get(name)
        if value is None:
            if default is None:
                raise self.error(name, "falta")
            return default
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self.error(name, f"no es {_KINDS.get(kind, 'del tipo esperado')}")
        return value

    def amount(self, name: str, default: int | None = None) -> int:
        """Centavos of a number written in pesos; never negative."""
        self._taken.add(name)
        value = self._values.get(name)
        if value is None:
            if default is None:
                raise self.error(name, "falta")
            return default
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            raise self.error(name, "no es una cantidad")
        cents = Decimal(value) * 100
        if cents < 0 or cents != cents.to_integral_value():
            raise self.error(name, "debe ser una cantidad de cero o más, con dos decimales")
        return int(cents)

    def table(self, name: str, *, is_required: bool = True) -> Table:
        """A table inside this one; empty when absent and not required."""
        default: dict[str, object] | None = None if is_required else {}
        values = self.take(name, dict, default)
        return Table(self.file, self._lines, values, self._place(name))

    def tables(self, name: str) -> list[Table]:
        """A list of tables, each with its number in the path."""
        found = self.take(name, list, [])
        if not all(isinstance(item, dict) for item in found):
            raise self.error(name, "debe ser una lista de tablas")
        return [
            Table(self.file, self._lines, item, self._place(f"{name}[{place}]"))
            for place, item in enumerate(found, 1)
        ]

    def texts(self, name: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """A list of texts."""
        found = self.take(name, list, list(default) if default is not None else None)
        if not all(isinstance(item, str) for item in found):
            raise self.error(name, "debe ser una lista de textos")
        return tuple(found)

    def names(self) -> list[str]:
        return list(self._values)

    def finish(self) -> None:
        """Raise ContentError for a field nobody took: a typing error would go unnoticed."""
        for name in self._values:
            if name not in self._taken:
                raise self.error(name, "no existe")

    def error(self, name: str, reason: str) -> ContentError:
        """The error for a field of this table, with its line when it can be found."""
        place = self._place(name)
        return ContentError(self.file, line_of(self._lines, place), place, reason)

    def _place(self, name: str) -> str:
        return f"{self.path}.{name}".strip(".")


_KINDS: dict[type, str] = {
    int: "un número entero",
    str: "un texto",
    dict: "una tabla",
    list: "una lista",
}


_MOST_DIGITS = 30


def read_toml(path: Path, schema: str) -> tuple[Table, str]:
    """(top table, sha256 of the text). Raises ContentError for syntax, size and schema."""
    text = text_of(path)
    return table_of(text, path.name, schema), fingerprint(text)


def table_of(text: str, name: str, schema: str) -> Table:
    """The top table of a text; errors call it `name`. Raises ContentError."""
    try:
        values = tomllib.loads(text, parse_float=_plain_decimal)
    except (ValueError, RecursionError) as error:  # also a number of 5,000 digits, 3,000 brackets
        line = re.search(r"line (\d+)", str(error))
        raise ContentError(
            name, int(line[1]) if line else None, "archivo", "no es TOML válido"
        ) from error
    top = Table(name, lines_of(text), values)
    if top.take("schema", str, "") != schema:
        raise top.error("schema", f"se esperaba «{schema}»")
    return top


def _plain_decimal(text: str) -> Decimal:
    """A number a policy can mean; 1e999999999 would overflow in the first multiplication."""
    number = Decimal(text)
    if number.is_finite() and number and abs(number.adjusted()) > _MOST_DIGITS:
        raise ValueError("number out of range")
    return number


def fingerprint(text: str) -> str:
    """The sha256 by which a text is known."""
    return sha256(text.encode()).hexdigest()


def text_of(path: Path) -> str:
    """The whole file. Raises ContentError when it is too large or cannot be read."""
    try:
        if path.stat().st_size > LIMIT_BYTES:
            raise ContentError(path.name, None, "archivo", "es demasiado grande")
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ContentError(path.name, None, "archivo", "no se puede leer") from error


def each(items: list[Table], make: Callable[[Table], T]) -> tuple[T, ...]:
    """Make a value of each table."""
    return tuple(make(item) for item in items)
