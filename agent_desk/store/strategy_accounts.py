"""The sums of a month over its accounts: read as a few long columns and counted by likeness."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import compress
from typing import Any, NamedTuple, cast

from agent_desk.domain.strategy.indicators.standing import (
    BY_ORIGIN,
    NOTHING,
    Efforts,
    Place,
    Result,
    Standing,
    cured_measures,
    effort_sums,
    result_measures,
    rolled_measures,
    standing_measures,
)
from agent_desk.store.database import Store
from agent_desk.store.strategy_positions import months_before

_Alike = tuple[str, str, str, int, int | None, bool, int | None]
"""Segment, cell, product and code; the code of the past month; curable; what was done."""
MonthSums = dict[tuple[str, str], Counter[str]]
"""{(scope, member): {measure: value}}"""
# One row of a few long columns: to hand over a row for each account costs ten times as much.
# Twice the bucket, and one more when the account is judged.
_MONTH = """
    SELECT json_group_array(account), json_group_array(overdue_cents),
           json_group_array(balance_cents), json_group_array(segment), json_group_array(cell),
           json_group_array(product), json_group_array(bucket * 2 + (left_out = ''))
    FROM account_month WHERE period = ?
"""
_EARLIER = """
    SELECT json_group_array(account), json_group_array(cell),
           json_group_array(bucket * 2 + (left_out = ''))
    FROM account_month WHERE period = ?
"""
# Whether anybody was tried, spoken to, reached, or promised; then how often and when, up to 12.
_EFFORTS = """
    SELECT json_group_array(account), json_group_array(medium), json_group_array(team),
           json_group_array((attempts > 0) + 2 * (contacts > 0) + 4 * (reached > 0)
                            + 8 * (promises > 0) + 16 * min(attempts, 12)
                            + 256 * min(reached_at, 12)),
           json_group_array(attempts), json_group_array(contacts), json_group_array(reached),
           json_group_array(promises), json_group_array(complaints)
    FROM account_work WHERE period = ?
"""
_RESULTS = """
    SELECT account, due, kept, due_cents, kept_cents, payments, paid_cents, complaints
    FROM account_result WHERE period = ?
"""
_BROKEN = "SELECT account, due - kept FROM account_result WHERE period = ? AND due > kept"


class _Accounts(NamedTuple):
    """The accounts of a month: columns in one order."""

    names: list[str]
    overdue_cents: list[int]
    balance_cents: list[int]
    segments: list[str]
    cells: list[str]
    products: list[str]
    codes: list[int]


class _Earlier(NamedTuple):
    """Where accounts stood in an earlier month."""

    cells: dict[str, str]
    codes: dict[str, int]


def account_sums(store: Store, period: str) -> MonthSums:
    """By segment, product, bucket, medium, team, attempt and move between buckets; only read."""
    sums: MonthSums = defaultdict(Counter)
    accounts = _Accounts(*(_columns(store, _MONTH, period) or [[]] * 7))
    past, older = (_earlier(store, months_before(period, back)) for back in (1, 2))
    _add_balances(accounts, past, sums)
    names, *columns = _columns(store, _EFFORTS, period) or [[]] * 9
    _add_cell_work(accounts, names, columns[3:], sums)
    efforts = _efforts(names, columns[:3])
    parts, done = effort_sums(Counter(efforts.values()))
    for part, found in parts.items():
        sums[part].update(found)
    curable = {name for name, code in older.codes.items() if code > 1 and code & 1}
    alike = zip(
        *accounts[3:],
        map(past.codes.get, accounts.names),
        map(curable.__contains__, accounts.names),
        map(done.get, map(efforts.get, accounts.names)),
        strict=True,
    )
    _add_standings(alike, accounts.overdue_cents, sums)
    _add_origins(accounts, past, older, sums)
    _add_results(store, period, accounts, sums)
    return sums


def _columns(store: Store, sql: str, period: str) -> list[list[Any]]:
    row = store.row(sql, (period,))
    return [json.loads(column) for column in row or ()]


def _earlier(store: Store, period: str) -> _Earlier:
    names, cells, codes = _columns(store, _EARLIER, period) or [[]] * 3
    return _Earlier(dict(zip(names, cells, strict=True)), dict(zip(names, codes, strict=True)))


def _efforts(names: list[str], columns: list[list[Any]]) -> dict[str, Efforts]:
    """What was done with each account, by medium and team."""
    found: dict[str, Efforts] = {}
    last, efforts = "", cast("Efforts", ())
    # By the key, so that the rows of an account come together.
    for name, effort in zip(names, zip(*columns, strict=True), strict=True):
        efforts = (*efforts, effort) if name == last else (effort,)
        found[name] = efforts
        last = name
    return found


def _add_balances(accounts: _Accounts, past: _Earlier, sums: MonthSums) -> None:
    """What was owed in all, by who is current, and by who was not there a month before."""
    current = [code < 2 for code in accounts.codes]
    new = [name not in past.codes for name in accounts.names]
    sums["all", ""].update(
        closing_cents=sum(accounts.balance_cents),
        current_cents=sum(compress(accounts.balance_cents, current)),
        sold_cents=sum(compress(accounts.balance_cents, new)),
    )


def _add_cell_work(
    accounts: _Accounts, names: list[str], counts: list[list[int]], sums: MonthSums
) -> None:
    """Days are kept without our segment: its work is that of its accounts. Who was spoken to was
    the holder or a third party."""
    cells = dict(zip(accounts.names, accounts.cells, strict=True))
    found = Counter(zip(map(cells.get, names), *counts, strict=True))
    for (where, attempts, contacts, reached, promises, complaints), rows in found.items():
        if where is not None:
            sums["cell", where].update(
                attempts=attempts * rows,
                contacts=contacts * rows,
                third=(contacts - reached) * rows,
                reached=reached * rows,
                promises=promises * rows,
                complaints=complaints * rows,
            )


def _add_standings(alike: Iterable[_Alike], overdue_cents: list[int], sums: MonthSums) -> None:
    """Accounts that have everything in common are judged once, together."""
    owed: dict[_Alike, list[int]] = defaultdict(list)
    for key, overdue in zip(alike, overdue_cents, strict=True):
        owed[key].append(overdue)
    for (segment, cell, product, code, past, was_curable, done), amounts in owed.items():
        place = Place(segment, cell, product, code >> 1, bool(code & 1))
        past_bucket = None if past is None else past >> 1
        accounts, cents = len(amounts), sum(amounts)
        standing = Standing(place, past_bucket, was_curable, done or 0)
        found = standing_measures(standing, accounts, cents)
        for scope in place.scopes():
            sums[scope].update(found)
        sums["cell", cell].update({n: v for n, v in found.items() if n not in BY_ORIGIN})
        if past_bucket is not None:
            moved = {"accounts": accounts, "overdue_cents": cents}
            sums["move", f"{past_bucket}>{place.bucket}"].update(moved)


def _add_origins(accounts: _Accounts, past: _Earlier, older: _Earlier, sums: MonthSums) -> None:
    """Transit and cure by our segment of before: who is current has none, and by the segment of
    today nobody would ever be cured."""
    names, codes = accounts.names, accounts.codes
    pasts = [*map(past.codes.get, names)]
    rolled = Counter(zip(map(past.cells.get, names), pasts, codes, strict=True))
    for (cell, was, code), count in rolled.items():
        if cell is not None and was is not None and was > 1:
            sums["cell", cell].update(rolled_measures(was >> 1, code >> 1, count))
    olders = map(older.codes.get, names)
    cured = Counter(zip(map(older.cells.get, names), olders, pasts, codes, strict=True))
    for (cell, base, was, code), count in cured.items():
        if cell is not None and base is not None and base > 1 and base & code & 1:
            past_bucket = None if was is None else was >> 1
            sums["cell", cell].update(cured_measures(past_bucket, code >> 1, count))


def _add_results(store: Store, period: str, accounts: _Accounts, sums: MonthSums) -> None:
    """What came of the accounts of the month; what came of others stays out."""
    results = {row[0]: Result(*row[1:]) for row in map(tuple, store.rows(_RESULTS, (period,)))}
    broken = dict(map(tuple, store.rows(_BROKEN, (months_before(period, 1),))))
    if not results and not broken:
        return
    places = dict(zip(accounts.names, zip(*accounts[3:], strict=True), strict=True))
    for account in results.keys() | broken.keys():
        if account in places:
            segment, cell, product, code = places[account]
            place = Place(segment, cell, product, code >> 1, bool(code & 1))
            found = result_measures(place, results.get(account, NOTHING), broken.get(account, 0))
            for scope in (*place.scopes(), ("cell", cell)):
                sums[scope].update(found)
