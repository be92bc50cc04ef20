"""Versions of the grid: written once, published once, never edited."""

from __future__ import annotations

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.strategy.segments.commands import PublishGrid, SaveGrid
from agent_desk.store.acts import act
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_text

_NEWEST = "SELECT ifnull(max(number), 0) AS number FROM segment_grid"
_SAVE = """
    INSERT INTO segment_grid(number, body, note, saved_at, by_user)
    VALUES (:number, :body, :note, :at, :by_user)
"""
_FIND = "SELECT by_user, published_at FROM segment_grid WHERE number = ?"
_PUBLISH = """
    UPDATE segment_grid SET published_at = :at, published_by = :by_user WHERE number = :number
"""


def save_grid(store: Store, command: SaveGrid) -> None:
    """Raises RefusedError when somebody saved another one meanwhile."""
    row = store.row(_NEWEST)
    if row and int(row["number"]) + 1 != command.number:
        raise RefusedError(
            "Otra persona guardó una versión de los segmentos mientras usted escribía. No guardé "
            "la suya; ábrala de nuevo y repita su cambio."
        )
    store.write(
        _SAVE,
        {
            "number": command.number,
            "body": command.body,
            "note": command.note,
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def publish_grid(store: Store, command: PublishGrid) -> None:
    """Raises RefusedError for one that is published, or that its own writer may not publish."""
    row = store.row(_FIND, (command.number,))
    if row is None or row["published_at"]:
        raise RefusedError("Esa versión no es un borrador. Los segmentos quedaron como estaban.")
    if command.needs_second and row["by_user"] == command.by.id:
        raise RefusedError(
            "Un incentivo pasa de lo que da un agente: la publica otra persona con permiso. El "
            "borrador quedó guardado."
        )
    store.write(
        _PUBLISH,
        {"number": command.number, "at": instant_text(command.at), "by_user": command.by.id},
    )


ACTS = (
    act(SaveGrid, save_grid, lambda c: {"number": c.number}),
    act(PublishGrid, publish_grid, lambda c: {"number": c.number}),
)
