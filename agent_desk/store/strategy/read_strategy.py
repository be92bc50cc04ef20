"""The strategy's documents, readings and log of improvement as they are kept."""

from __future__ import annotations

from agent_desk.domain.strategy.documents import DocumentVersion
from agent_desk.domain.strategy.registers.process import Improvement, Reading
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.instants import instant_of

_OF_ONE = """
    SELECT strategy_document.*, ifnull(user.name, by_user) AS by_name
    FROM strategy_document LEFT JOIN user ON user.id = by_user
    WHERE kind = ? AND key = ? ORDER BY number DESC
"""
_IN_FORCE = """
    SELECT strategy_document.*, ifnull(user.name, by_user) AS by_name
    FROM strategy_document LEFT JOIN user ON user.id = by_user
    WHERE kind = ? AND number = (
        SELECT max(number) FROM strategy_document AS newer
        WHERE newer.kind = strategy_document.kind AND newer.key = strategy_document.key
    )
    ORDER BY key
"""
_READINGS = "SELECT key, number, user_id, at FROM strategy_reading"
_LOG = """
    SELECT improvement.*, ifnull(user.name, by_user) AS by_name
    FROM improvement LEFT JOIN user ON user.id = by_user
    WHERE key = ? ORDER BY at, improvement.id
"""


class LocalStrategy:
    """Every method raises StoreError when the file fails."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def versions(self, kind: str, key: str) -> list[DocumentVersion]:
        """The newest first."""
        return [_version(row) for row in self._store.rows(_OF_ONE, (kind, key))]

    def in_force(self, kind: str) -> list[DocumentVersion]:
        """The newest version of each document of that kind."""
        return [_version(row) for row in self._store.rows(_IN_FORCE, (kind,))]

    def readings(self) -> list[Reading]:
        return [
            Reading(row["key"], row["number"], row["user_id"], instant_of(row["at"]))
            for row in self._store.rows(_READINGS)
        ]

    def improvements(self, key: str) -> list[Improvement]:
        """The log of one process, the oldest first."""
        return [
            Improvement(
                row["key"],
                row["stage"],
                row["text"],
                row["evidence"],
                instant_of(row["at"]),
                row["by_name"],
            )
            for row in self._store.rows(_LOG, (key,))
        ]


def _version(row: Row) -> DocumentVersion:
    return DocumentVersion(
        row["kind"],
        row["key"],
        row["number"],
        row["body"],
        row["note"],
        instant_of(row["saved_at"]),
        row["by_name"],
    )
