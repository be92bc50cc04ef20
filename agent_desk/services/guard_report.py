"""What the contact guard did between two days: by rule, with complaints per thousand contacts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from agent_desk.domain.contact.verdict import NOT_ADVICE
from agent_desk.domain.wishes import OpenMatter


@dataclass(frozen=True, slots=True)
class GuardRow:
    """One attempt, begun or blocked, with the rule's words of that day. `result`: begun | blocked.

    `near_miss`: "" | window | cap. `leave_reason` is a supervisor's, where one was needed.
    """

    at: datetime
    account: str
    channel: str
    by_user: str
    result: str
    status: str
    rule_id: str
    regime: str
    fact_status: str
    strength: str
    rule: str
    citation: str
    source: str
    reviewer: str
    made: int
    cap: int
    near_miss: str
    outcome: str
    leave_by: str
    leave_reason: str
    sentence: str
    may_be_overridden: bool


@dataclass(frozen=True, slots=True)
class RuleCount:
    """How often a rule decided."""

    rule_id: str
    fact_status: str
    attempts: int
    blocked: int
    near_misses: int
    overrides: int


@dataclass(frozen=True, slots=True)
class GuardReport:
    """`complaints_per_thousand` in tenths of a complaint, None without contacts."""

    first: date
    last: date
    attempts: int
    blocked: int
    near_misses: int
    overrides: int
    complaints: int
    complaints_per_thousand: int | None
    rules: tuple[RuleCount, ...]
    disclaimer: str = NOT_ADVICE


class GuardBook(Protocol):
    """What the store knows of the guard's work."""

    def rows(self, first: date, last: date) -> Sequence[GuardRow]:
        """Attempts of those days (the institution's), oldest first."""

    def complaints(self, first: date, last: date) -> int:
        """Complaints opened on those days."""

    def open_matters(self) -> Sequence[OpenMatter]:
        """Complaints, disputes and duties that wait, the most urgent first."""


def guard_report(book: GuardBook, first: date, last: date) -> GuardReport:
    """Count the rows of those days by rule, most blocked first."""
    rows = book.rows(first, last)
    complaints = book.complaints(first, last)
    begun = [row for row in rows if row.result == "begun"]
    return GuardReport(
        first=first,
        last=last,
        attempts=len(begun),
        blocked=len(rows) - len(begun),
        near_misses=sum(1 for row in begun if row.near_miss),
        overrides=sum(1 for row in begun if row.leave_reason),
        complaints=complaints,
        complaints_per_thousand=round(complaints * 10_000 / len(begun)) if begun else None,
        rules=_by_rule(rows),
    )


HEADER = (
    *("momento", "cuenta", "medio", "usuario", "resultado", "dictamen", "regla", "texto_vigente"),
    *("cita", "fuente", "certeza", "fuerza", "revisor", "intentos_previos", "tope", "casi_falta"),
    *("desenlace", "autorizo", "motivo"),
)


def export_rows(rows: Sequence[GuardRow]) -> Iterator[tuple[str, ...]]:
    """The lines of the auditor's file: a notice, the header, one line an attempt, no names."""
    yield (NOT_ADVICE,)
    yield HEADER
    for row in rows:
        yield (
            *(row.at.isoformat(), row.account, row.channel, row.by_user, row.result, row.status),
            *(row.rule_id, _plain(row.rule), _plain(row.citation), _plain(row.source)),
            *(row.fact_status, row.strength, _plain(row.reviewer)),
            *(str(row.made), str(row.cap) if row.cap else "", row.near_miss, row.outcome),
            *(row.leave_by, _plain(row.leave_reason)),
        )


def _by_rule(rows: Sequence[GuardRow]) -> tuple[RuleCount, ...]:
    found: dict[str, list[GuardRow]] = {}
    for row in rows:
        found.setdefault(row.rule_id, []).append(row)
    counts = [
        RuleCount(
            rule_id,
            these[-1].fact_status,
            sum(1 for row in these if row.result == "begun"),
            sum(1 for row in these if row.result == "blocked"),
            sum(1 for row in these if row.result == "begun" and row.near_miss),
            sum(1 for row in these if row.leave_reason),
        )
        for rule_id, these in found.items()
    ]
    return tuple(sorted(counts, key=lambda count: (-count.blocked, -count.attempts)))


def _plain(text: str) -> str:
    """A sheet must not take a typed reason for a formula."""
    return f"'{text}" if text[:1] in {"=", "+", "-", "@"} else text
