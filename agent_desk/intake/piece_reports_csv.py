"""The file of a sender: account, code of the piece, how far it got and since when."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from agent_desk.intake.dates import day_of
from agent_desk.intake.named_rows import Columns, named_rows
from agent_desk.intake.values import CellError
from agent_desk.services.intake_plan import DAY_FIRST
from agent_desk.services.report_pieces import ReportRow
from agent_desk.services.unreadable import UnreadableFileError

_NAMES = {
    **dict.fromkeys(("cuenta", "account", "numero_de_cuenta", "credito"), "account"),
    **dict.fromkeys(("codigo", "pieza", "plantilla", "code", "piece", "template"), "code"),
    **dict.fromkeys(("estado", "estatus", "resultado", "status", "state"), "state"),
    **dict.fromkeys(("fecha", "dia", "date", "on", "fecha_de_estado"), "on"),
}
_COLUMNS = Columns(
    _NAMES,
    ("account", "code", "state", "on"),
    "Sus columnas son «cuenta», «codigo», «estado» y «fecha».",
    ",;\t|",
)
_MOST_BYTES = 50_000_000


def read_piece_reports(path: Path) -> tuple[ReportRow, ...]:
    """Every line, good or bad, in order. Raises UnreadableFileError when it is not such a file."""
    return tuple(_row(*row) for row in named_rows(path.name, _text(path), _COLUMNS))


def _text(path: Path) -> str:
    """UTF-8, or as a spreadsheet of Windows saves it."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise UnreadableFileError(path.name, "es demasiado grande", "Pártalo en varios.")
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableFileError(path.name, "no se puede leer", "Revise la ruta.") from error
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _row(line: int, found: Mapping[str, str]) -> ReportRow:
    account, code, state, said = (
        found.get(name, "") for name in ("account", "code", "state", "on")
    )
    problem, day = "", None
    try:
        day = day_of(said, DAY_FIRST) if said else None
    except CellError:
        problem = f"«{said}» no es un día como 24/11/2026."
    for value, name in ((account, "la cuenta"), (code, "el código"), (state, "el estado")):
        if not value:
            problem = f"Le falta {name}."
    return ReportRow(line, account, code, state, day, problem, said)
