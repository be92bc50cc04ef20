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
    aware UTC and only given when blocked; None then means that no date would do (a stop, a
    missing fact). `allowed_until` is the exclusive end of the present window. `missing` names
    the facts that are unknown: channel, regime, time_zone, holidays. `regime` is the code of the
    rules that decided.
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
    allowed_until: datetime | None = None
    regime: str = ""
