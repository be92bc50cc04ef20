"""Versions of a policy: who wrote and approved each, from when it holds, which is in force."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

DRAFT, SENT, PUBLISHED, REJECTED, WITHDRAWN = (
    "draft", "sent", "published", "rejected", "withdrawn",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PolicyVersion:
    """A text of the policy and what became of it; a published one never changes again.

    `number` is 0 until it is published. `base_hash` is that of the version it was begun from.
    `changes` are what it changes, in sentences, as they were when it was sent.
    """

    id: str
    number: int
    state: str
    text: str
    hash: str
    base_hash: str
    author_id: str
    author_name: str
    saved_at: datetime
    starts_on: date | None = None
    note: str = ""
    changes: tuple[str, ...] = ()
    decided_by: str = ""
    decided_by_name: str = ""
    decided_at: datetime | None = None
    reason: str = ""


def in_force(versions: Iterable[PolicyVersion], today: date) -> PolicyVersion | None:
    """The published version whose start is the latest not after today; of two, the newer one."""
    started = [
        version
        for version in versions
        if version.state == PUBLISHED and version.starts_on and version.starts_on <= today
    ]
    return max(started, key=_rank, default=None)


def _rank(version: PolicyVersion) -> tuple[date, int]:
    return version.starts_on or date.min, version.number


def decision_refusal(version: PolicyVersion, by_id: str) -> str:
    """The sentence why this person may not approve or reject it, or ""."""
    if version.state != SENT:
        return "Esta versión ya no espera aprobación. Quedó como estaba."
    if by_id == version.author_id:
        return (
            "Quien escribe una política no la aprueba. La versión sigue esperando a otra persona."
        )
    return ""
