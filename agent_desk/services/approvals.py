"""Requests for permission as they are kept: the port of who asks and who decides."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from agent_desk.domain.offers.approval import Approval


class Approvals(Protocol):
    """Local reads of the requests; a team's server can stand behind it."""

    def approval(self, approval_id: str) -> Approval | None:
        """One request, whatever its state."""

    def waiting(self, user_id: str, now: datetime) -> Sequence[Approval]:
        """Those that somebody else asked for and still wait, oldest first."""

    def recent(self, limit: int = 20) -> Sequence[Approval]:
        """Those that ended, newest first."""

    def late(self, now: datetime) -> Sequence[tuple[str, str]]:
        """(id, account) of those that nobody answered in time and that are not closed yet."""
