"""Help that fades: how much of a card one agent still needs to read.

By his own recall and nothing else: a use without asking the words back is a success, but counts
only after a pause that grows (the same day twice proves nothing); asking them back takes a level
back; «ya me la sé» gives the next level at once, to be proved. What is not used is forgotten.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum, StrEnum

PAUSES_DAYS = (0, 1, 2, 4, 8, 16)  # before the next success counts, by successes so far
FORGET_AFTER = 3  # pauses without use, then one level comes back
LEAST_PAUSE_DAYS = 7  # shorter pauses forget no sooner than this many days times FORGET_AFTER
NEVER_FADING = frozenset({"crisis"})


class Level(IntEnum):
    """What is shown: everything, the key words of each line, or only the warnings."""

    FULL = 0
    KEY_WORDS = 1
    FLAGS = 2


class Signal(StrEnum):
    """What an agent did with a card."""

    USED = "used"  # said it as shown, without asking for more
    ASKED_BACK = "asked_back"
    KNOWN = "known"  # «ya me la sé»


_NEEDED = {Level.FULL: 0, Level.KEY_WORDS: 2, Level.FLAGS: 4}  # successes


@dataclass(frozen=True, slots=True)
class Recall:
    """How one agent remembers one card: successes that counted, when the last one did, and when
    he last used it. Days are the institution's."""

    card_id: str
    successes: int = 0
    counted_on: date | None = None
    used_on: date | None = None


def level_for(recall: Recall | None, flags: Collection[str], today: date) -> Level:
    """What to show him today; a card of life and death is always shown whole."""
    if recall is None or not NEVER_FADING.isdisjoint(flags):
        return Level.FULL
    level = max(known for known, needed in _NEEDED.items() if recall.successes >= needed)
    return Level(level - 1) if level and _is_rusty(recall, today) else level


def after(recall: Recall, signal: Signal, today: date) -> Recall:
    """What this teaches about his recall."""
    if signal is Signal.ASKED_BACK:
        earlier = max((n for n in _NEEDED.values() if n < recall.successes), default=0)
        return replace(recall, successes=earlier, counted_on=today, used_on=today)
    if signal is Signal.KNOWN:
        later = min((n for n in _NEEDED.values() if n > recall.successes), default=None)
        successes = recall.successes if later is None else later
        return replace(recall, successes=successes, counted_on=today, used_on=today)
    if recall.counted_on is not None and (today - recall.counted_on).days < _pause(recall):
        return replace(recall, used_on=today)
    return replace(recall, successes=recall.successes + 1, counted_on=today, used_on=today)


def _pause(recall: Recall) -> int:
    return PAUSES_DAYS[min(recall.successes, len(PAUSES_DAYS) - 1)]


def _is_rusty(recall: Recall, today: date) -> bool:
    longest = FORGET_AFTER * max(LEAST_PAUSE_DAYS, _pause(recall))
    return recall.used_on is not None and (today - recall.used_on).days > longest
