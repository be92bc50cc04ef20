"""A period of the store as a file: reading and writing joined, for the window and the commands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent_desk.store.database import Store

COLUMNS = {
    "contactos": (
        *("fecha", "inicio", "fin", "cuenta", "canal", "sentido", "telefono", "linea"),
        *("resultado", "segundos", "nota", "agente"),
    ),
    "promesas": ("fecha", "cuenta", "convenio", "monto", "estado", "pagado"),
    "convenios": (
        *("fecha", "folio", "cuenta", "tipo", "estado", "total", "condonado", "politica"),
        *("version", "agente"),
    ),
    "pagos": ("fecha", "cuenta", "monto", "medio", "referencia", "folio"),
}


def save_period(store: Store, topic: str, first: date, last: date, path: Path) -> int:
    """On the store's lane; returns the number of rows. Raises UnwritableExportError."""
    from agent_desk.intake.export_file import write_export
    from agent_desk.store.calls.read_export import read_period

    rows: Iterator[dict[str, str | int]] = read_period(store, topic, first, last)
    return write_export(rows, COLUMNS[topic], path)
