"""Versions of personas and scenarios, and that a real call was read for practice."""

from __future__ import annotations

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.practice.training.casting import KeepCastVersion, PractiseCall
from agent_desk.store.acts import act, no_rows
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_text

_LAST = "SELECT ifnull(max(number), 0) AS number FROM cast_version WHERE kind = ? AND item = ?"
_KEEP = """
    INSERT INTO cast_version(kind, item, number, text, state, saved_at, by_user)
    VALUES (:kind, :item, :number, :text, :state, :at, :by_user)
"""


def keep_version(store: Store, command: KeepCastVersion) -> None:
    """Raises RefusedError when somebody else saved a version meanwhile."""
    row = store.row(_LAST, (command.kind, command.item))
    if row and row["number"] + 1 != command.number:
        raise RefusedError(
            "Otra persona guardó una versión mientras usted la editaba. La suya sigue en "
            "pantalla; ábrala de nuevo y junte los cambios."
        )
    store.write(
        _KEEP,
        {
            "kind": command.kind,
            "item": command.item,
            "number": command.number,
            "text": command.text,
            "state": command.state,
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


ACTS = (
    act(
        KeepCastVersion,
        keep_version,
        lambda c: {"kind": c.kind, "item": c.item, "number": c.number, "state": c.state},
    ),
    act(PractiseCall, no_rows, lambda command: {"contact": command.contact_id}),
)
