"""What an outcome of a contact says: the right person, somebody else, a promise, a complaint."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OutcomeClasses:
    """Ids of outcomes; one that is in none of them reached nobody."""

    reached: frozenset[str]
    third: frozenset[str]
    wrong: frozenset[str]
    promise: frozenset[str]
    complaint: frozenset[str]
