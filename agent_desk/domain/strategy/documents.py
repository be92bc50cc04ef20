"""The strategy's documents as they are kept: versions that are added and never edited."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

MAP, DECISION, PROCESS = "map", "decision", "process"


@dataclass(frozen=True, slots=True)
class DocumentVersion:
    """A version of a document of `kind`; `body` is JSON."""

    kind: str
    key: str
    number: int
    body: str
    note: str
    saved_at: datetime
    by_name: str
