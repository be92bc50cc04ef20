"""The sums of a month over its accounts: read as a few long columns and counted by likeness."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from itertools import compress
from typing import NamedTuple

from agent_desk.domain.strategy.indicators.standing import (
    BY_ORIGIN,
    NOTHING,
    Place,
    Standing,
    Work,
    Works,
    cured_measures,
    done_with,
    effort_sums,
    result_measures,
    rolled_measures,
    standing_measures,
)
from agent_desk.store.database import Store
from agent_desk.store.strategy.strategy_positions import months_before

_Alike = tuple[str, str, str, int, int | None, bool, int]
"""Segment, cell, product and code; the code of the past month; curable; what was done."""
MonthSums = dict[tuple[str, str], Counter[str]]
"""{(scope, member): {measure: value}}"""
# One row of a few long columns: to hand over a row for each account costs ten times as much.
# Twice the bucket, and one more when the account is judged.
_MONTH = """
    SELECT json_group_array(account), json_group_array(overdue_cents),
           json_group_array(balance_cents), json_group_array(segment), json_group_array(cell),
           json_group_array(product), json_group_array(bucket * 2 + (left_out = ''))
    FROM account_month WHERE period = :period
"""
# By the key, so that the rows of an account come together.
_WORKS = """
    SELECT json_group_array(account), json_group_array(medium), json_group_array(team),
           json_group_array(attempts), json_group_array(contacts), json_group_array(reached),
           json_group_array(promises), json_group_array(complaints), json_group_array(reached_at)
    FROM account_work WHERE period = :period
"""
_RESULTS = """
    SELECT json_group_array(account), json_group_array(due), json_group_array(kept),
           json_group_array(due_cents), json_group_array(kept_cents), json_group_array(payments),
           json_group_array(paid_cents), json_group_array(complaints)
    FROM account_result WHERE period = :period
"""
_ONLY = " AND account IN (SELECT value FROM json_each(:only))"
_FIELD = 40  # bits of each count where those of many accounts are added up in one integer
_MASK = (1 << _FIELD) - 1


class Seats(NamedTuple):
    """Where the accounts of a month stand: columns in the order of their numbers."""

    names: list[str]
    overdue_cents: list[int]
    balance_cents: list[int]
    segments: list[str]
    cells: list[str]
    products: list[str]
    codes: list[int]
    """Twice the bucket, and one more when the account is judged."""

    def place(self, number: int) -> Place:
        """Where one of them belongs."""
        code = self.codes[number]
        where = (self.segments[number], self.cells[number], self.products[number])
        return Place(*where, code >> 1, bool(code & 1))


class _Earlier(NamedTuple):
    """Where accounts stood in an earlier month."""

    cells: dict[str, str]
    codes: dict[str, int]


Results = dict[str, tuple[int, ...]]
"""What came of each account, in the order of `Result`."""


class Accounts:
    """What is kept of the accounts of months; where each stood, and what came of it, is read once
    for months in a row."""

    def __init__(self, store: Store, only: Collection[str] | None = None) -> None:
        """`only` those accounts, or all."""
        self._store = store
        self._only = None if only is None else json.dumps(sorted(only))
        self._seats: dict[str, Seats] = {}
        self._earlier: dict[str, _Earlier] = {}
        self._results: dict[str, Results] = {}

    def seat_columns(self, period: str) -> tuple[str, ...]:
        """Where they stand in that month: columns as JSON, for `know_seats`."""
        row = self._store.row(*self._asked(_MONTH, period))
        return tuple(str(column) for column in row or ())

    def know_seats(self, period: str, columns: Iterable[str]) -> Seats:
        """Where they stand in that month, without the two before it forgotten."""
        kept = [months_before(period, back) for back in (1, 2)]
        self._seats = {one: self._seats[one] for one in kept if one in self._seats}
        seats = self._seats[period] = Seats(*map(json.loads, columns))
        return seats

    def seats(self, period: str) -> Seats:
        """Where they stand in that month."""
        if period not in self._seats:
            self._seats[period] = Seats(*map(json.loads, self.seat_columns(period)))
        return self._seats[period]

    def earlier(self, period: str) -> _Earlier:
        """The same, to look one of them up."""
        if period not in self._earlier:
            seats = self.seats(period)
            past = months_before(period, 1)
            self._earlier = {one: self._earlier[one] for one in (past,) if one in self._earlier}
            self._earlier[period] = _Earlier(
                dict(zip(seats.names, seats.cells, strict=True)),
                dict(zip(seats.names, seats.codes, strict=True)),
            )
        return self._earlier[period]

    def know_results(self, period: str, columns: Iterable[str]) -> Results:
        """What came of them in that month, the month before it not forgotten."""
        past = months_before(period, 1)
        self._results = {one: self._results[one] for one in (past,) if one in self._results}
        found = self._results[period] = _results(columns)
        return found

    def results(self, period: str) -> Results:
        """What came of them in that month."""
        if period not in self._results:
            self._results[period] = _results(self._store.row(*self._asked(_RESULTS, period)) or ())
        return self._results[period]

    def works(self, period: str) -> dict[str, Works]:
        """What was done with each of them; alike works are one and the same object."""
        found: dict[str, Works] = {}
        same: dict[Works, Works] = {}
        columns = map(json.loads, self._store.row(*self._asked(_WORKS, period)) or ())
        for name, *row in zip(*columns, strict=True):
            works = (*found.get(name, ()), Work(*row))
            found[name] = same.setdefault(works, works)
        return found

    def _asked(self, sql: str, period: str) -> tuple[str, dict[str, str]]:
        if self._only is None:
            return sql, {"period": period}
        return sql + _ONLY, {"period": period, "only": self._only}


def _results(columns: Iterable[str]) -> Results:
    names, *counts = map(json.loads, columns)
    return dict(zip(names, zip(*counts, strict=True), strict=True))


def account_sums(
    accounts: Accounts, period: str, works: Mapping[str, Works] | None = None
) -> MonthSums:
    """By segment, product, bucket, medium, team, attempt and move between buckets; only read.

    `works`: what was done in the month, where it was just counted (see `Count.works`).
    """
    sums: MonthSums = defaultdict(Counter)
    if works is None:
        works = accounts.works(period)
    past, older = (accounts.earlier(months_before(period, back)) for back in (1, 2))
    seats = accounts.seats(period)
    _add_balances(seats, past, sums)
    known = {id(one): one for one in works.values()}
    counts = Counter(map(id, works.values()))
    efforts = effort_sums((known[one], count) for one, count in counts.items())
    for part, found in efforts.items():
        sums[part].update(found)
    done = [id(one) for one in map(works.get, seats.names)]
    _add_cell_work(seats.cells, done, known, sums)
    meant = {one: done_with(made) for one, made in known.items()}
    curable = {name for name, code in older.codes.items() if code > 1 and code & 1}
    alike = zip(
        *seats[3:],
        map(past.codes.get, seats.names),
        map(curable.__contains__, seats.names),
        [meant.get(one, 0) for one in done],
        strict=True,
    )
    _add_standings(alike, seats.overdue_cents, sums)
    _add_origins(seats, past, older, sums)
    _add_results(accounts, period, sums)
    return sums


def _add(sums: MonthSums, part: tuple[str, str], found: Mapping[str, int]) -> None:
    """Most measures of accounts that stand alike are nothing."""
    into = sums[part]
    for name, value in found.items():
        if value:
            into[name] += value


def _add_balances(seats: Seats, past: _Earlier, sums: MonthSums) -> None:
    """What was owed in all, by who is current, and by who was not there a month before."""
    current = [code < 2 for code in seats.codes]
    new = [name not in past.codes for name in seats.names]
    sums["all", ""].update(
        closing_cents=sum(seats.balance_cents),
        current_cents=sum(compress(seats.balance_cents, current)),
        sold_cents=sum(compress(seats.balance_cents, new)),
    )


def _add_cell_work(
    cells: list[str], done: list[int], known: Mapping[int, Works], sums: MonthSums
) -> None:
    """Days are kept without our segment: its work is that of its accounts. Who was spoken to was
    the holder or a third party."""
    packed = {one: sum(map(_packed, works)) for one, works in known.items()}
    found: dict[str, int] = defaultdict(int)
    for cell, one in zip(cells, done, strict=True):
        if one in packed:
            found[cell] += packed[one]
    for cell, counts in found.items():
        attempts, contacts, reached, promises, complaints = (
            counts >> _FIELD * place & _MASK for place in range(5)
        )
        sums["cell", cell].update(
            attempts=attempts,
            contacts=contacts,
            third=contacts - reached,
            reached=reached,
            promises=promises,
            complaints=complaints,
        )


def _packed(work: Work) -> int:
    counts = (work.attempts, work.contacts, work.reached, work.promises, work.complaints)
    return sum(count << _FIELD * place for place, count in enumerate(counts))


def _add_standings(alike: Iterable[_Alike], overdue_cents: list[int], sums: MonthSums) -> None:
    """Accounts that have everything in common are judged once, together."""
    owed: dict[_Alike, list[int]] = defaultdict(list)
    for key, overdue in zip(alike, overdue_cents, strict=True):
        owed[key].append(overdue)
    for (segment, cell, product, code, past, was_curable, done), amounts in owed.items():
        place = Place(segment, cell, product, code >> 1, bool(code & 1))
        past_bucket = None if past is None else past >> 1
        accounts, cents = len(amounts), sum(amounts)
        standing = Standing(place, past_bucket, was_curable, done)
        found = standing_measures(standing, accounts, cents)
        for scope in place.scopes():
            _add(sums, scope, found)
        _add(sums, ("cell", cell), {n: v for n, v in found.items() if n not in BY_ORIGIN})
        if past_bucket is not None:
            moved = {"accounts": accounts, "overdue_cents": cents}
            _add(sums, ("move", f"{past_bucket}>{place.bucket}"), moved)


def _add_origins(seats: Seats, past: _Earlier, older: _Earlier, sums: MonthSums) -> None:
    """Transit and cure by our segment of before: who is current has none, and by the segment of
    today nobody would ever be cured."""
    names, codes = seats.names, seats.codes
    pasts = [*map(past.codes.get, names)]
    rolled = Counter(zip(map(past.cells.get, names), pasts, codes, strict=True))
    for (cell, was, code), count in rolled.items():
        if cell is not None and was is not None and was > 1:
            _add(sums, ("cell", cell), rolled_measures(was >> 1, code >> 1, count))
    olders = map(older.codes.get, names)
    cured = Counter(zip(map(older.cells.get, names), olders, pasts, codes, strict=True))
    for (cell, base, was, code), count in cured.items():
        if cell is not None and base is not None and base > 1 and base & code & 1:
            past_bucket = None if was is None else was >> 1
            _add(sums, ("cell", cell), cured_measures(past_bucket, code >> 1, count))


def _add_results(accounts: Accounts, period: str, sums: MonthSums) -> None:
    """What came of the accounts of the month; what came of others stays out."""
    results = accounts.results(period)
    before = accounts.results(months_before(period, 1))
    broken = {name: due - kept for name, (due, kept, *_) in before.items() if due > kept}
    if not results and not broken:
        return
    seats = accounts.seats(period)
    numbers = dict(zip(seats.names, range(len(seats.names)), strict=True))
    alike: dict[Place, list[tuple[int, ...]]] = defaultdict(list)
    for account in results.keys() | broken.keys():
        if account in numbers:
            came = (*results.get(account, NOTHING), broken.get(account, 0))
            alike[seats.place(numbers[account])].append(came)
    for place, all_that_came in alike.items():
        found = result_measures(place, all_that_came)
        for scope in (*place.scopes(), ("cell", place.cell)):
            _add(sums, scope, found)
