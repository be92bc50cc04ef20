"""The report of a file as a CSV that a spreadsheet opens without running anything in it."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable
from pathlib import Path

from agent_desk.domain.errors import DeskError
from agent_desk.intake.harmless import harmless
from agent_desk.services.portfolio_rows import Remark

COLUMNS = ("linea", "resultado", "columna", "valor", "motivo", "fila_original")


class UnwritableReportError(DeskError):
    """The report cannot be written where the user wants it; the import itself stands."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"No pude escribir el informe «{name}». La carga no cambió; "
            "elija otra carpeta y guárdelo de nuevo."
        )


def write_report_csv(remarks: Iterable[Remark], path: Path) -> None:
    """Every remark with its original row; readable by its owner only, since it quotes the file.

    Raises UnwritableReportError.
    """
    try:
        path.unlink(missing_ok=True)  # an older file would keep its wider permissions
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8-sig", newline="") as file:
            sheet = csv.writer(file)
            sheet.writerow(COLUMNS)
            for line, is_rejected, field, value, reason, original in remarks:
                result = "rechazada" if is_rejected else "aviso"
                cells = (field, value, reason, original)
                sheet.writerow((line or "", result, *map(harmless, cells)))
    except OSError as error:
        raise UnwritableReportError(path.name) from error
