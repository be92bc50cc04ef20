"""What comes back and when: weak personas and cards after 2, 7 and 21 days.

A weak result starts at the first step; each good one on its day goes to the next; after the last
one it stays away until it is weak again. A weak one begins anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

STEPS_DAYS = (2, 7, 21)
PERSONA, CARD = "persona", "card"


@dataclass(frozen=True, slots=True)
class Repeat:
    """A persona or an objection card that comes back on a day; `step` of STEPS_DAYS."""

    kind: str
    item: str
    step: int
    due_on: date
    total: int


def after_practice(
    known: Repeat | None, kind: str, item: str, total: int, today: date, *, is_weak: bool
) -> Repeat | None:
    """What is kept after practising it; None when it does not come back.

    Practised well before its day it stays as it was: a day earlier proves nothing.
    """
    if is_weak:
        return Repeat(kind, item, 0, today + timedelta(days=STEPS_DAYS[0]), total)
    if known is None:
        return None
    if today < known.due_on:
        return replace(known, total=total)
    step = known.step + 1
    if step >= len(STEPS_DAYS):
        return None
    return Repeat(kind, item, step, today + timedelta(days=STEPS_DAYS[step]), total)


def due(repeats: Iterable[Repeat], today: date) -> tuple[Repeat, ...]:
    """What is due, the longest waiting first, then the weakest."""
    waiting = [repeat for repeat in repeats if repeat.due_on <= today]
    return tuple(sorted(waiting, key=lambda one: (one.due_on, one.total, one.kind, one.item)))
