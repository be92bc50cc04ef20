"""Segments and intensity over a million accounts, beside a bare GROUP BY of the same run.

    python tools/bench_segments.py [ACCOUNTS]

CPU milliseconds: others may be using the machine. The store is in memory; the SQL is the same.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from time import process_time

from agent_desk.content import load_content
from agent_desk.domain.people import Role, User
from agent_desk.domain.strategy.intensity.plan import Ask
from agent_desk.domain.strategy.segments.counting import sums_by_cell, sums_by_segment
from agent_desk.domain.work_rule import WorkFilter, WorkRule, WorkWish
from agent_desk.intensity_session import intensity_of
from agent_desk.segments_session import assign_steps, shipped_grid
from agent_desk.services.plan_intensity import plan_for
from agent_desk.store.access.people import save_user
from agent_desk.store.calls.read_work import read_work_list
from agent_desk.store.database import Store, memory_store
from agent_desk.store.strategy.read_segments import LocalSegments

NOW, TODAY = datetime(2026, 11, 24, 18, tzinfo=UTC), date(2026, 11, 24)
BY = User("u1", "Quien mide", Role.SUPERVISOR)
_NUMBERS = "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < :count)"
_DEBTORS = f"""
    INSERT INTO portfolio.debtor(row, id, given_names, surnames, courtesy, country, state, city,
        postal_code, time_zone, email, preferred_hours, accepts, pay_days, pay_frequency)
    {_NUMBERS} SELECT n, 'D' || n, 'N', 'A', '', 'MX', 'Jalisco', 'Guadalajara', '',
        'America/Mexico_City', '', '', '[]', '[]', '' FROM n
"""
_ACCOUNTS = f"""
    INSERT INTO portfolio.account(row, number, folded, debtor_id, product, product_name, creditor,
        as_of, days_past_due, balances, overdue, total_cents, overdue_cents, currency,
        instalment_cents, ordinary_rate_pct, late_rate_pct, clabe, reference, last_contact_on)
    {_NUMBERS} SELECT n, 'A' || n, 'a' || n, 'D' || n, 'TC', 'Tarjeta', 'X', '2026-11-24',
        1 + n * 7919 % 240, '{{}}', '{{}}', 100000 + n * 104729 % 9000000,
        20000 + n * 104729 % 4000000, 'MXN', 0, '', '', '', '',
        date('2026-11-24', '-' || (n % 30) || ' days') FROM n
"""
_PROMISES = f"""
    INSERT INTO promise(id, account, due_on, amount_cents, state)
    {_NUMBERS} SELECT 'p' || n, 'A' || (n * 5), '2026-10-15', 50000,
        CASE n % 2 WHEN 0 THEN 'kept' ELSE 'broken' END FROM n
"""
_PAYMENTS = f"""
    INSERT INTO payment(id, account, paid_on, amount_cents, means)
    {_NUMBERS} SELECT 'y' || n, 'A' || (n * 4), '2026-10-20', 40000, '' FROM n
"""


def timed(name: str, act: Callable[[], object], rounds: int = 3) -> None:
    best = min(_took(act) for _ in range(rounds))
    print(f"{name:62}{best * 1000:10.1f}")


def _took(act: Callable[[], object]) -> float:
    start = process_time()
    act()
    return process_time() - start


def fill(store: Store, count: int) -> None:
    save_user(store, BY, NOW)
    with store.tx():
        for sql, share in ((_DEBTORS, 1), (_ACCOUNTS, 1), (_PROMISES, 5), (_PAYMENTS, 4)):
            store.write(sql, {"count": count // share})
        for sql in (
            "CREATE INDEX portfolio.n ON account(number)",
            "CREATE INDEX portfolio.d ON account(debtor_id)",
            "CREATE INDEX portfolio.i ON debtor(id)",
            "CREATE INDEX portfolio.v ON account(last_contact_on, overdue_cents DESC)"
            " WHERE closed_on IS NULL AND overdue_cents > 0",
        ):
            store.write(sql)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    store, content, grid = memory_store(), load_content(), shipped_grid()
    fill(store, count)
    print(f"{count:,} accounts{'CPU ms':>57}")
    took = [_took(step) for step in assign_steps(store, BY, content, TODAY)]
    print(f"{'every account in its cell, all steps':62}{sum(took) * 1000:10.1f}")
    print(f"{'  the longest step but the count':62}{max(took[:-1]) * 1000:10.1f}")
    print(f"{'  the count':62}{took[-1] * 1000:10.1f}")
    again = [_took(step) for step in assign_steps(store, BY, content, date(2026, 11, 25))]
    print(f"{'the next day, where nothing moved':62}{sum(again) * 1000:10.1f}")
    peer = "SELECT overdue_cents / 1000000, count(*) FROM account GROUP BY 1"
    timed("peer: a bare GROUP BY of the accounts", lambda: store.rows(peer))
    book = LocalSegments(store)
    timed("counts read from the store", book.counts)
    counts = book.counts()
    print(f"  in {len(counts):,} sums")
    timed("a keystroke in the editor: every cell counted", lambda: sums_by_cell(grid, counts))
    timed("by segment", lambda: sums_by_segment(grid, counts))
    only = WorkWish(only=WorkFilter(cells=frozenset({"caso_a_caso"})))
    timed("the first 20 of the list", lambda: read_work_list(store, NOW, 20))
    timed("the first 20 of one segment", lambda: read_work_list(store, NOW, 20, None, only))
    found = intensity_of(store, content, BY, TODAY)
    ask = Ask(hours=400, per_hour=8, days=20, cost_cents=1_200)
    groups = [replace(group, cap=4) for group in found.groups]
    timed("a plan of the slider", lambda: plan_for(groups, found.whole, ask))
    with store.tx():
        store.write(
            "INSERT INTO intensity_plan VALUES (1, :body, '', 'u1')",
            {"body": '{"lines": [{"worked": 200000}]}'},
        )
        store.write("INSERT INTO intensity_line VALUES ('caso_a_caso', 1, 3, 2000000)")
    timed("the first 20 under a plan of one segment", lambda: read_work_list(store, NOW, 20))
    print("load", os.getloadavg(), WorkRule().value, file=sys.stderr)


if __name__ == "__main__":
    main()
