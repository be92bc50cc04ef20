"""The answer of the contact guard: may this person be contacted now, why, and when next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

NOT_ADVICE = "No es asesoría legal. Estas reglas no las ha firmado todavía ningún jurista."


class Status(StrEnum):
    ALLOWED = "allowed"  # permitido
    BLOCKED = "blocked"  # bloqueado
    NEEDS_CONFIRMATION = "needs_confirmation"  # falta confirmar


@dataclass(frozen=True, slots=True)
class Reason:
    """One rule that stands in the way: `effect` block | confirm; the rest as in Verdict."""

    rule_id: str
    kind: str
    effect: str
    sentence: str
    rule: str
    citation: str
    source: str
    url: str
    fact_status: str
    strength: str
    regime: str


@dataclass(frozen=True, slots=True)
class Bucket:
    """How far a cap is used: `made` of `count` in its span, `strength` as in the rules."""

    rule_id: str
    regime: str
    channels: tuple[str, ...]
    made: int
    count: int
    span: str  # day | week | days:N
    counts: str  # attempt | contact | conversation | promise
    scope: str  # person | debt
    strength: str
    min_gap_minutes: int
    text: str  # «intento 2 de 3»


@dataclass(frozen=True, slots=True)
class Change:
    """What would change the answer: `kind` time | channel | fact | consent | reading | approval |
    lift; `value` the instant, channels, facts, reading or flag meant, in words in `text`."""

    kind: str
    value: str
    text: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """`title` and `detail` are shown; `rule`, `citation`, `source` explain them.

    `fact_status` says how sure the rule is: verified | secondary | policy; `strength` how hard:
    hard | presumption | voluntary | policy. `next_allowed_at` is aware UTC and only given when
    blocked; None then means that no date would do (a stop, a missing fact). `allowed_until` is
    the exclusive end of the present window. `missing` names the facts that are unknown: channel,
    regime, time_zone, holidays, … `regime` is the code of the rules that decided, `rule_id` the
    rule. `reasons` are all rules that stand in the way, that of the verdict first.
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
    rule_id: str = ""
    strength: str = ""
    url: str = ""
    reasons: tuple[Reason, ...] = ()
    buckets: tuple[Bucket, ...] = ()
    changes: tuple[Change, ...] = ()
    regimes: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()
    unchecked: tuple[str, ...] = ()
    reviewer: str = ""

    @property
    def may_be_overridden(self) -> bool:
        """Whether only the institution's own caution stands in the way: a supervisor may decide."""
        blocking = [reason for reason in self.reasons if reason.effect == "block"]
        return (
            self.status is Status.BLOCKED
            and not self.missing
            and bool(blocking)
            and all(reason.fact_status == "policy" for reason in blocking)
            and not any(reason.kind in {"stop", "person"} for reason in blocking)
        )
