"""A CSV of asks: one line per account with what its debtor said, to be judged all at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from agent_desk.intake.named_rows import Columns, named_rows
from agent_desk.services.unreadable import UnreadableFileError

_NAMES = {
    **dict.fromkeys(("cuenta", "account", "numero_de_cuenta"), "account"),
    **dict.fromkeys(("ofrece", "oferta", "lo_que_ofrece", "ask", "dijo"), "ask"),
    **dict.fromkeys(("dia", "fecha", "on", "date"), "on"),
}
_COLUMNS = Columns(
    _NAMES,
    ("account", "ask"),
    "Sus columnas son «cuenta» y «ofrece»; «dia» (AAAA-MM-DD) es opcional.",
)


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
        raise UnreadableFileError(path.name, "no está en UTF-8", _COLUMNS.help) from error
    return tuple(_row(*row) for row in named_rows(path.name, text, _COLUMNS))


def _row(line: int, found: Mapping[str, str]) -> AskRow:
    account, ask, said = (found.get(name, "") for name in ("account", "ask", "on"))
    problem, day = "", None
    try:
        day = date.fromisoformat(said) if said else None
    except ValueError:
        problem = f"«{said}» no es un día como 2026-11-24"
    if not account or not ask:
        problem = "le falta la cuenta o lo que ofrece"
    return AskRow(line, account, ask, day, problem)
