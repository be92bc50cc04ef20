"""«When the debtor says X, card Y must be in the first three»: run, and compared before and after.

A publication is judged by what it does to these searches before anybody sees it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from agent_desk.domain.objections.hits import Hit

IN_FIRST = 3
LOOKED_AT = 12


class Search(Protocol):
    """An index over some cards."""

    def search(self, text: str, limit: int = 8) -> Sequence[Hit]: ...


@dataclass(frozen=True, slots=True)
class SearchTest:
    """`card_id` "" asserts that nothing is found: what was said is no objection."""

    id: str
    text: str
    card_id: str


@dataclass(frozen=True, slots=True)
class TestResult:
    """`rank` counts from 1; 0 when the card is not among those looked at. `first` is what came
    first instead, "" for nothing."""

    test: SearchTest
    rank: int
    first: str = ""

    @property
    def has_passed(self) -> bool:
        if not self.test.card_id:
            return not self.first
        return 1 <= self.rank <= IN_FIRST


@dataclass(frozen=True, slots=True)
class RunComparison:
    """What a change does to the searches. `broken` passed before and fail now, `mended` the
    reverse; `worse` and `better` moved within the same verdict; `failing` are all that fail now."""

    total: int
    broken: tuple[tuple[TestResult, TestResult], ...] = ()
    mended: tuple[tuple[TestResult, TestResult], ...] = ()
    worse: tuple[tuple[TestResult, TestResult], ...] = ()
    better: tuple[tuple[TestResult, TestResult], ...] = ()
    failing: tuple[TestResult, ...] = ()

    @property
    def passed(self) -> int:
        return self.total - len(self.failing)


def run_tests(
    search: Search,
    tests: Iterable[SearchTest],
    tell: Callable[[int], bool] = lambda _done: True,
) -> tuple[TestResult, ...]:
    """Every test in order. `tell(done)` after each may return False to stop early."""
    found: list[TestResult] = []
    for test in tests:
        hits = search.search(f"{test.text} ", LOOKED_AT)
        ids = [hit.card_id for hit in hits]
        rank = ids.index(test.card_id) + 1 if test.card_id in ids else 0
        found.append(TestResult(test, rank, ids[0] if ids else ""))
        if not tell(len(found)):
            break
    return tuple(found)


def compare_runs(before: Iterable[TestResult], after: Iterable[TestResult]) -> RunComparison:
    """Pair the results of two runs by test; a test run only once counts in `failing` alone."""
    was = {result.test.id: result for result in before}
    now = tuple(after)
    pairs = [(was[result.test.id], result) for result in now if result.test.id in was]
    same = [(old, new) for old, new in pairs if old.has_passed is new.has_passed]
    return RunComparison(
        total=len(now),
        broken=tuple((o, n) for o, n in pairs if o.has_passed and not n.has_passed),
        mended=tuple((o, n) for o, n in pairs if n.has_passed and not o.has_passed),
        worse=tuple((o, n) for o, n in same if _place(n) > _place(o)),
        better=tuple((o, n) for o, n in same if _place(n) < _place(o)),
        failing=tuple(result for result in now if not result.has_passed),
    )


def _place(result: TestResult) -> int:
    return result.rank or LOOKED_AT + 1
