"""Small files with a header, row by row: what their columns are called and what is in them."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from agent_desk.services.column_names import folded
from agent_desk.services.unreadable import UnreadableFileError


@dataclass(frozen=True, slots=True)
class Columns:
    """`names` are ours by what people call them, folded; `needed` must all be there; `help` says
    so to who has another file; the first line tells which of `signs` parts the cells."""

    names: Mapping[str, str]
    needed: Collection[str]
    help: str
    signs: str = ",;\t"


def named_rows(file: str, text: str, columns: Columns) -> Iterator[tuple[int, dict[str, str]]]:
    """(line, cells by our names) of each row that is not empty. Raises UnreadableFileError."""
    lines = text.splitlines()
    sign = max(columns.signs, key=lambda sign: lines[0].count(sign)) if lines else ","
    reader = csv.reader(lines, delimiter=sign)
    try:
        header = [columns.names.get(folded(cell), "") for cell in next(reader, [])]
        if set(columns.needed) - set(header):
            raise UnreadableFileError(file, "le falta una columna", columns.help)
        for line, cells in enumerate(reader, 2):
            found = {name: cell.strip() for name, cell in zip(header, cells, strict=False) if name}
            if any(found.values()):
                yield line, found
    except csv.Error as error:
        raise UnreadableFileError(file, "no es un CSV", columns.help) from error
