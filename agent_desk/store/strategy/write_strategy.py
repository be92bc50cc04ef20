"""Versions of the strategy's documents, readings of them, lines of the log of improvement."""

from __future__ import annotations

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.strategy.commands import (
    NoteImprovement,
    ReadDocument,
    SaveStrategyDocument,
)
from agent_desk.domain.strategy.registers.process import STAGES
from agent_desk.store.acts import act
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_text

_LAST = """
    SELECT ifnull(max(number), 0) AS number FROM strategy_document WHERE kind = ? AND key = ?
"""
_SAVE = """
    INSERT INTO strategy_document(kind, key, number, body, note, saved_at, by_user)
    VALUES (:kind, :key, :number, :body, :note, :at, :by_user)
"""
_READ = """
    INSERT INTO strategy_reading(key, number, user_id, at)
    VALUES (:key, :number, :user_id, :at) ON CONFLICT DO NOTHING
"""
_NOTE = """
    INSERT INTO improvement(id, key, stage, text, evidence, at, by_user)
    VALUES (:id, :key, :stage, :text, :evidence, :at, :by_user)
"""


def save_document(store: Store, command: SaveStrategyDocument) -> None:
    """Raises RefusedError when somebody else saved a version meanwhile."""
    row = store.row(_LAST, (command.kind, command.key))
    if row and row["number"] + 1 != command.number:
        raise RefusedError(
            "Otra persona guardó una versión mientras usted editaba. "
            "La suya sigue aquí; ábrala de nuevo y junte los cambios."
        )
    store.write(
        _SAVE,
        {
            "kind": command.kind,
            "key": command.key,
            "number": command.number,
            "body": command.body,
            "note": command.note,
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def read_document(store: Store, command: ReadDocument) -> None:
    """Once is enough."""
    store.write(
        _READ,
        {
            "key": command.key,
            "number": command.number,
            "user_id": command.by.id,
            "at": instant_text(command.at),
        },
    )


def note_improvement(store: Store, command: NoteImprovement) -> None:
    """Raises RefusedError for a stage that is not of the cycle or a line without words."""
    if command.stage not in STAGES or not command.text.strip():
        raise RefusedError("Falta decir qué se hizo y en qué paso del ciclo. No anoté nada.")
    store.write(
        _NOTE,
        {
            "id": command.note_id,
            "key": command.key,
            "stage": command.stage,
            "text": command.text.strip(),
            "evidence": command.evidence.strip(),
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


ACTS = (
    act(
        SaveStrategyDocument,
        save_document,
        lambda c: {"kind": c.kind, "key": c.key, "number": c.number},
    ),
    act(ReadDocument, read_document, lambda c: {"key": c.key, "number": c.number}),
    act(NoteImprovement, note_improvement, lambda c: {"key": c.key, "stage": c.stage}),
)
