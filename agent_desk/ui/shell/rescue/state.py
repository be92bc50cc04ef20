"""What is shown when the store does not open: the sentence, and each way on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Way(StrEnum):
    """What somebody at the door may do about a store that stays shut."""

    RESTORE = "restore"
    SALVAGE = "salvage"
    KEYS = "keys"
    RETRY = "retry"
    COPY = "copy"
    CLOSE = "close"


ASKS_SECRET = frozenset({Way.RESTORE, Way.SALVAGE, Way.KEYS})


@dataclass(frozen=True, slots=True)
class WayLine:
    """One row: what it does, and what comes of it."""

    way: Way
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class Plight:
    """Why the store does not open and what is at hand. `last_copy` is «24 de noviembre de 2026,
    13:40 (12.0 MB)» or ""; `keeper` whose PIN is asked for, "" where none is (the demo)."""

    sentence: str
    ways: frozenset[Way]
    last_copy: str = ""
    keeper: str = ""
