"""What may be wrong with a card: said in one sentence, placed in one field."""

from __future__ import annotations

from dataclasses import dataclass

ERROR, ADVICE = "error", "advice"


@dataclass(frozen=True, slots=True)
class Problem:
    """`path` is a field of the card (or a card of the library); `better` what to say instead.

    `country` is "" when it holds everywhere; `start` and `end` are places in the field's text.
    """

    path: str
    severity: str
    message: str
    better: str = ""
    country: str = ""
    start: int = 0
    end: int = 0

    @property
    def is_advice(self) -> bool:
        return self.severity == ADVICE


def errors_of(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Those that stop a publication."""
    return tuple(problem for problem in problems if not problem.is_advice)
