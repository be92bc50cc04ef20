"""The versions of the policy, and a cheap way to notice that another one is in force."""

from __future__ import annotations

import json
from datetime import date

from agent_desk.domain.policies.version import PolicyVersion
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.instants import instant_of, optional_day, optional_instant

_COLUMNS = """
    SELECT policy_version.*, ifnull(writer.name, policy_version.author) AS author_name,
           ifnull(decider.name, ifnull(policy_version.decided_by, '')) AS decided_by_name
    FROM policy_version
    LEFT JOIN user AS writer ON writer.id = policy_version.author
    LEFT JOIN user AS decider ON decider.id = policy_version.decided_by
"""
_ONE = _COLUMNS + " WHERE policy_version.id = ?"
_ALL = (
    _COLUMNS
    + """
    WHERE state IN ('published', 'rejected', 'sent') OR (state = 'draft' AND author = :user)
    ORDER BY ifnull(decided_at, saved_at) DESC, policy_version.row DESC
"""
)
_IN_FORCE = (
    _COLUMNS
    + """
    WHERE state = 'published' AND starts_on <= ?
    ORDER BY starts_on DESC, number DESC LIMIT 1
"""
)
_HASH = """
    SELECT hash FROM policy_version
    WHERE state = 'published' AND starts_on <= ?
    ORDER BY starts_on DESC, number DESC LIMIT 1
"""
_LAST_NUMBER = "SELECT max(number) AS number FROM policy_version"


class LocalPolicies:
    """Fulfils `services.policies.Policies`; every method raises StoreError when the file fails."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def in_force(self, today: date) -> PolicyVersion | None:
        row = self._store.row(_IN_FORCE, (today.isoformat(),))
        return _of_row(row) if row else None

    def hash_in_force(self, today: date) -> str:
        row = self._store.row(_HASH, (today.isoformat(),))
        return str(row["hash"]) if row else ""

    def versions(self, user_id: str) -> list[PolicyVersion]:
        return [_of_row(row) for row in self._store.rows(_ALL, {"user": user_id})]

    def version(self, version_id: str) -> PolicyVersion | None:
        return version_of(self._store, version_id)

    def last_number(self) -> int:
        row = self._store.row(_LAST_NUMBER)
        return int(row["number"] or 0) if row else 0


def version_of(store: Store, version_id: str) -> PolicyVersion | None:
    """One version, whatever its state."""
    row = store.row(_ONE, (version_id,))
    return _of_row(row) if row else None


def _of_row(row: Row) -> PolicyVersion:
    return PolicyVersion(
        id=row["id"],
        number=row["number"] or 0,
        state=row["state"],
        text=row["text"],
        hash=row["hash"],
        base_hash=row["base_hash"],
        author_id=row["author"],
        author_name=row["author_name"],
        saved_at=instant_of(row["saved_at"]),
        starts_on=optional_day(row["starts_on"]),
        note=row["note"],
        changes=tuple(json.loads(row["changes"])),
        decided_by=row["decided_by"] or "",
        decided_by_name=row["decided_by_name"],
        decided_at=optional_instant(row["decided_at"]),
        reason=row["reason"],
    )
