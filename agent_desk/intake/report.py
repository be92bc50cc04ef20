"""The report of an import as a CSV that a spreadsheet opens without running anything in it."""

from __future__ import annotations

import csv
import os
from pathlib import Path

from agent_desk.domain.errors import DeskError
from agent_desk.services.import_portfolio import ImportReport, RejectedRow, RowWarning

COLUMNS = ("linea", "columna", "valor", "motivo", "resultado")
# A cell that begins so is a formula for a spreadsheet, also after spaces.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "|", "%")


class UnwritableReportError(DeskError):
    """The report cannot be written where the user wants it; the import itself stands."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"No pude escribir el informe «{name}». Las cuentas buenas sí quedaron cargadas; "
            "elija otra carpeta y guárdelo de nuevo."
        )


def write_report_csv(report: ImportReport, path: Path) -> None:
    """Rejected rows, then warnings; readable by its owner only, since it quotes the file.

    Raises UnwritableReportError.
    """
    rows: list[tuple[RejectedRow | RowWarning, str]] = [
        *((row, "rechazada") for row in report.rejected),
        *((row, "aviso") for row in report.warnings),
    ]
    try:
        path.unlink(missing_ok=True)  # an older file would keep its wider permissions
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8-sig", newline="") as file:
            sheet = csv.writer(file)
            sheet.writerow(COLUMNS)
            for row, result in rows:
                cells = (row.column, row.value, row.reason, result)
                sheet.writerow((row.line or "", *(harmless(cell) for cell in cells)))
    except OSError as error:
        raise UnwritableReportError(path.name) from error


def harmless(cell: str) -> str:
    """The same text, with an apostrophe in front when a spreadsheet would run it."""
    return f"'{cell}" if cell.lstrip().startswith(_FORMULA_STARTS) else cell
