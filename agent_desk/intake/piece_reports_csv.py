"""The file of a sender: account, code of the piece, how far it got and since when."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from agent_desk.intake.dates import day_of
from agent_desk.intake.values import CellError
from agent_desk.services.column_names import folded
from agent_desk.services.intake_plan import DAY_FIRST
from agent_desk.services.report_pieces import ReportRow
from agent_desk.services.unreadable import UnreadableFileError

_NAMES = {
    **dict.fromkeys(("cuenta", "account", "numero_de_cuenta", "credito"), "account"),
    **dict.fromkeys(("codigo", "pieza", "plantilla", "code", "piece", "template"), "code"),
    **dict.fromkeys(("estado", "estatus", "resultado", "status", "state"), "state"),
    **dict.fromkeys(("fecha", "dia", "date", "on", "fecha_de_estado"), "on"),
}
_HELP = "Sus columnas son «cuenta», «codigo», «estado» y «fecha»."
_MOST_BYTES = 50_000_000


def read_piece_reports(path: Path) -> tuple[ReportRow, ...]:
    """Every line, good or bad, in order. Raises UnreadableFileError when it is not such a file."""
    lines = _text(path).splitlines()
    sign = max(",;\t|", key=lambda sign: lines[0].count(sign)) if lines else ","
    reader = csv.reader(lines, delimiter=sign)
    try:
        header = [_NAMES.get(folded(cell), "") for cell in next(reader, [])]
        if {"account", "code", "state", "on"} - set(header):
            raise UnreadableFileError(path.name, "le falta una columna", _HELP)
        return tuple(_rows(reader, header))
    except csv.Error as error:
        raise UnreadableFileError(path.name, "no es un CSV", _HELP) from error


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


def _rows(reader: Iterator[list[str]], header: list[str]) -> Iterator[ReportRow]:
    for line, cells in enumerate(reader, 2):
        found = {name: cell.strip() for name, cell in zip(header, cells, strict=False) if name}
        if not any(found.values()):
            continue
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
        yield ReportRow(line, account, code, state, day, problem, said)
