"""Requests for permission, as the agent who asked and whoever decides read them."""

from __future__ import annotations

from datetime import datetime

from agent_desk.domain.offers.approval import Approval
from agent_desk.store.agreements.offer_json import approval_parts, offer_of_text
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.instants import instant_of, instant_text, optional_instant

_COLUMNS = """
    SELECT approval.*, ifnull(asker.name, approval.asked_by) AS asked_by_name,
           ifnull(decider.name, ifnull(approval.decided_by, '')) AS decided_by_name
    FROM approval
    LEFT JOIN user AS asker ON asker.id = approval.asked_by
    LEFT JOIN user AS decider ON decider.id = approval.decided_by
"""
_ONE = _COLUMNS + " WHERE approval.id = ?"
_WAITING = (
    _COLUMNS
    + " WHERE state = 'pending' AND expires_at > :now AND asked_by <> :user ORDER BY asked_at"
)
_RECENT = _COLUMNS + " WHERE state <> 'pending' ORDER BY decided_at DESC LIMIT :limit"
_LATE = "SELECT id, account FROM approval WHERE state = 'pending' AND expires_at <= :now"


class LocalApprovals:
    """Fulfils `services.approvals.Approvals`; raises StoreError when the file fails."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def approval(self, approval_id: str) -> Approval | None:
        return approval_of(self._store, approval_id)

    def waiting(self, user_id: str, now: datetime) -> list[Approval]:
        rows = self._store.rows(_WAITING, {"user": user_id, "now": instant_text(now)})
        return [_of_row(row) for row in rows]

    def recent(self, limit: int = 20) -> list[Approval]:
        return [_of_row(row) for row in self._store.rows(_RECENT, {"limit": limit})]

    def late(self, now: datetime) -> list[tuple[str, str]]:
        rows = self._store.rows(_LATE, {"now": instant_text(now)})
        return [(row["id"], row["account"]) for row in rows]


def approval_of(store: Store, approval_id: str) -> Approval | None:
    """One request, whatever its state."""
    row = store.row(_ONE, (approval_id,))
    return _of_row(row) if row else None


def _of_row(row: Row) -> Approval:
    return Approval(
        id=row["id"],
        account=row["account"],
        contact_id=row["contact_id"] or "",
        quote_id=row["quote_id"] or "",
        policy_hash=row["policy_hash"],
        asked_by=row["asked_by"],
        asked_by_name=row["asked_by_name"],
        asked_at=instant_of(row["asked_at"]),
        expires_at=instant_of(row["expires_at"]),
        state=row["state"],
        decided_by=row["decided_by"] or "",
        decided_by_name=row["decided_by_name"],
        decided_at=optional_instant(row["decided_at"]),
        reason=row["reason"],
        counter=offer_of_text(row["counter"]) if row["counter"] else None,
        **approval_parts(row["body"]),
    )
