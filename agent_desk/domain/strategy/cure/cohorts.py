"""Accounts late on the day of a cut, what was known of each by then, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from agent_desk.domain.strategy.cure.columns import Column, refuse_unfit
from agent_desk.domain.strategy.cure.roll_rates import Cell

TESTED_SHARE = 30  # clients of a hundred kept apart: the same person is never on both sides


@dataclass(frozen=True, slots=True)
class Cohort:
    """All lists have one entry per account. `labels` is empty until the outcome has matured;
    `left_out` counts, by reason, who is not judged (deceased, disputed, in court…)."""

    cut_on: date
    accounts: Sequence[str]
    clients: Sequence[str]
    cells: Sequence[Cell]
    columns: Sequence[Column]
    labels: Sequence[int] = ()
    left_out: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_mature(self) -> bool:
        return bool(self.accounts) and len(self.labels) == len(self.accounts)

    def part(self, rows: Sequence[int]) -> Cohort:
        """Only those rows."""
        return Cohort(
            self.cut_on,
            [self.accounts[row] for row in rows],
            [self.clients[row] for row in rows],
            [self.cells[row] for row in rows],
            [Column(c.name, c.known_on, [c.values[r] for r in rows]) for c in self.columns],
            [self.labels[row] for row in rows] if self.labels else (),
            self.left_out,
        )


def joined(cohorts: Sequence[Cohort]) -> Cohort:
    """Several cuts as one; each was checked against its own day before."""
    names = [column.name for column in cohorts[0].columns]
    for cohort in cohorts:
        refuse_unfit(cohort.columns, cohort.cut_on)
    return Cohort(
        max(cohort.cut_on for cohort in cohorts),
        [account for cohort in cohorts for account in cohort.accounts],
        [client for cohort in cohorts for client in cohort.clients],
        [cell for cohort in cohorts for cell in cohort.cells],
        [
            Column(
                name,
                max(cohort.columns[at].known_on for cohort in cohorts),
                [value for cohort in cohorts for value in cohort.columns[at].values],
            )
            for at, name in enumerate(names)
        ],
        [label for cohort in cohorts for label in cohort.labels],
    )


def is_tested(client: str) -> bool:
    """Whether a client belongs to those that no training sees; always the same answer."""
    return int.from_bytes(sha256(client.encode()).digest()[:4], "big") % 100 < TESTED_SHARE


def rows_of(cohort: Cohort, *, tested: bool) -> list[int]:
    """The rows of the clients kept apart, or of the others."""
    return [row for row, client in enumerate(cohort.clients) if is_tested(client) is tested]
