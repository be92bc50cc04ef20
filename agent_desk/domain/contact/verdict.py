"""The answer of the contact guard: may this person be contacted now, why, and when next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Status(StrEnum):
    ALLOWED = "allowed"  # permitido
    BLOCKED = "blocked"  # bloqueado
    NEEDS_CONFIRMATION = "needs_confirmation"  # falta confirmar


@dataclass(frozen=True, slots=True)
class Verdict:
    """`title` and `detail` are shown; `rule`, `citation`, `source` explain them.

    `fact_status` says how sure the rule is: verified | secondary | policy. `next_allowed_at` is
    aware UTC, None when no date would do (a stop). `missing` names facts that are unknown.
    """

    status: Status
    title: str
    detail: str
    rule: str = ""
    citation: str = ""
    source: str = ""
    fact_status: str = ""
    next_allowed_at: datetime | None = None
    missing: tuple[str, ...] = ()
    attempts_today: int = 0
    cap_per_day: int = 0
