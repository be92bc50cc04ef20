"""What an agent keeps for himself: favourites on keys, what he remembers, what he used lately.

Private on purpose: the port is bound to one person and no command, event or report carries any of
it. Who has to be helped how much is nobody's measure of him.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from agent_desk.domain.objections.fading import Recall

FAVOURITE_KEYS = 8


@dataclass(frozen=True, slots=True)
class OwnHelp:
    """`favourites` by key number from 1; `recent` card ids, newest first; `used` how often."""

    favourites: Mapping[int, str] = field(default_factory=dict)
    recalls: Mapping[str, Recall] = field(default_factory=dict)
    recent: tuple[str, ...] = ()
    used: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A favourite on the printed sheet; `said` are (name, sentence) without anybody's data."""

    key: str
    title: str
    quick: str
    warnings: tuple[str, ...]
    said: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CheatSheet:
    """What is printed: favourites, then (key, what it does)."""

    title: str
    lines: tuple[SheetLine, ...]
    keys: tuple[tuple[str, str], ...]


class OwnHelpBook(Protocol):
    """One person's own pages; there is no way to ask for somebody else's."""

    def read(self) -> OwnHelp:
        """All of it."""

    def keep_favourite(self, key: int, card_id: str) -> None:
        """Put a card on a key (1 to 8), taking it from any other; "" empties the key."""

    def keep_recall(self, recall: Recall, now: datetime) -> None:
        """What he remembers of a card now."""


def free_key(favourites: Mapping[int, str]) -> int | None:
    """The first key without a card."""
    return next((n for n in range(1, FAVOURITE_KEYS + 1) if n not in favourites), None)
