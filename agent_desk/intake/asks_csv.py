"""A CSV of asks: one line per account with what its debtor said, to be judged all at once."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from agent_desk.services.column_names import folded
from agent_desk.services.unreadable import UnreadableFileError

_NAMES = {
    **dict.fromkeys(("cuenta", "account", "numero_de_cuenta"), "account"),
    **dict.fromkeys(("ofrece", "oferta", "lo_que_ofrece", "ask", "dijo"), "ask"),
    **dict.fromkeys(("dia", "fecha", "on", "date"), "on"),
}
_HELP = "Sus columnas son «cuenta» y «ofrece»; «dia» (AAAA-MM-DD) es opcional."


@dataclass(frozen=True, slots=True)
class AskRow:
    """A row of the file: `on` is None when it names no day; `problem` says why it is not used."""

    line: int
    account: str
    ask: str
    on: date | None = None
    problem: str = ""


def read_asks(path: Path) -> tuple[AskRow, ...]:
    """Every row, good or bad, in order. Raises UnreadableFileError when it is not such a file."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UnreadableFileError(path.name, "no se puede leer", "Revise la ruta.") from error
    except UnicodeDecodeError as error:
        raise UnreadableFileError(path.name, "no está en UTF-8", _HELP) from error
    lines = text.splitlines()
    sign = max(",;\t", key=lambda sign: lines[0].count(sign)) if lines else ","
    reader = csv.reader(lines, delimiter=sign)
    header = [_NAMES.get(folded(cell), "") for cell in next(reader, [])]
    if "account" not in header or "ask" not in header:
        raise UnreadableFileError(path.name, "le falta una columna", _HELP)
    return tuple(_rows(reader, header))


def _rows(reader: Iterator[list[str]], header: list[str]) -> Iterator[AskRow]:
    for line, cells in enumerate(reader, 2):
        found = {name: cell.strip() for name, cell in zip(header, cells, strict=False) if name}
        if not any(found.values()):
            continue
        account, ask, said = (found.get(name, "") for name in ("account", "ask", "on"))
        problem, day = "", None
        try:
            day = date.fromisoformat(said) if said else None
        except ValueError:
            problem = f"«{said}» no es un día como 2026-11-24"
        if not account or not ask:
            problem = "le falta la cuenta o lo que ofrece"
        yield AskRow(line, account, ask, day, problem)
