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

    def bits(self) -> list[tuple[str, tuple[int, int, int, int, int]]]:
        """Each outcome with 1 where it belongs: reached, third, wrong, promise, complaint."""
        kinds = (self.reached, self.third, self.wrong, self.promise, self.complaint)
        found = []
        for outcome in sorted(frozenset().union(*kinds)):
            a, b, c, d, e = (int(outcome in kind) for kind in kinds)
            found.append((outcome, (a, b, c, d, e)))
        return found
