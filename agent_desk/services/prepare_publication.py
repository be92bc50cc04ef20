"""What a publication would do, before anybody sees it: problems, changes, searches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.check import CardRules, check_card, check_library
from agent_desk.domain.objections.library_book import CardChange, CardVersion
from agent_desk.domain.objections.problems import Problem
from agent_desk.domain.objections.search_tests import (
    RunComparison,
    Search,
    SearchTest,
    compare_runs,
    run_tests,
)

Build = Callable[[Iterable[Card]], Search]
"""Index over some cards; takes up to seconds, so it runs aside."""


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` searches; the answer says whether to go on."""

    done: int
    total: int


Tell = Callable[[Progress], bool]


@dataclass(frozen=True, slots=True)
class PublicationReport:
    """`problems` are (card id, problem), errors first; the publication is free of errors or
    refused. `tests` compares every recorded search before and after."""

    versions: tuple[str, ...]
    retired: tuple[str, ...]
    changes: tuple[CardChange, ...]
    problems: tuple[tuple[str, Problem], ...]
    tests: RunComparison

    @property
    def errors(self) -> tuple[tuple[str, Problem], ...]:
        return tuple(found for found in self.problems if not found[1].is_advice)

    @property
    def can_publish(self) -> bool:
        return bool(self.changes) and not self.errors


def prepare_publication(
    live: Mapping[str, Card],
    versions: Sequence[CardVersion],
    retired: Sequence[str],
    rules: CardRules,
    tests: Sequence[SearchTest],
    *,
    build: Build,
    tell: Tell = lambda _progress: True,
) -> PublicationReport | None:
    """Check the cards and run every recorded search on both libraries; None when cancelled."""
    after = {**live, **{version.card_id: version.card for version in versions}}
    for card_id in retired:
        after.pop(card_id, None)
    total = 2 * len(tests)
    before_run = run_tests(build(live.values()), tests, lambda done: tell(Progress(done, total)))
    if len(before_run) < len(tests):
        return None
    after_run = run_tests(
        build(after.values()), tests, lambda done: tell(Progress(len(tests) + done, total))
    )
    if len(after_run) < len(tests):
        return None
    return PublicationReport(
        versions=tuple(version.id for version in versions),
        retired=tuple(retired),
        changes=_changes(live, after, versions, retired),
        problems=_problems(after, versions, retired, rules, tests),
        tests=compare_runs(before_run, after_run),
    )


def _changes(
    live: Mapping[str, Card],
    after: Mapping[str, Card],
    versions: Sequence[CardVersion],
    retired: Sequence[str],
) -> tuple[CardChange, ...]:
    touched = (*(version.card_id for version in versions), *retired)
    every = (CardChange(card_id, live.get(card_id), after.get(card_id)) for card_id in touched)
    return tuple(change for change in every if change.before != change.after)


def _problems(
    after: Mapping[str, Card],
    versions: Sequence[CardVersion],
    retired: Sequence[str],
    rules: CardRules,
    tests: Sequence[SearchTest],
) -> tuple[tuple[str, Problem], ...]:
    touched = {version.card_id for version in versions}
    found = [(v.card_id, problem) for v in versions for problem in check_card(v.card, rules)]
    # Of a card that is retired on purpose the searches are told as broken; they stop nothing.
    tested = {test.card_id for test in tests if test.card_id in rules.kinds} - set(retired)
    for problem in check_library(after.values(), rules, tested):
        if not problem.is_advice or problem.path in touched:
            found.append((problem.path, problem))
    found.sort(key=lambda item: item[1].is_advice)
    return tuple(found)
