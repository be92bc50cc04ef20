"""The compass over a million contacts, and the card, beside bare peers of the same run.

    python tools/bench_strategy.py [CONTACTS]

CPU time, beside a fixed loop and, in the same run, what bare SQL needs for one GROUP BY of the rows
of a month by account: read, sorted and thrown away. The peer of the scores is a bare pass. Of the
rebuild the clock too, for two processors work on it, and how long a call that ended waited.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from random import Random
from threading import Event, Thread
from time import perf_counter, process_time

from agent_desk.domain.strategy.cure.columns import Column
from agent_desk.domain.strategy.cure.training import train
from agent_desk.library.indicators import load_compass
from agent_desk.services.indicators import dashboard
from agent_desk.store.database import Store, create_store, open_store
from agent_desk.store.strategy.read_indicators import LocalTotals
from agent_desk.store.strategy.strategy_count import count_day
from agent_desk.store.strategy.strategy_rebuild import rebuild
from agent_desk.store.strategy.strategy_refresh import refresh

ACCOUNTS, MONTHS, AGENTS = 50_000, 6, 39
FIRST = date(2026, 1, 1)
OUTCOMES = (
    ["no_answer"] * 50 + ["voicemail"] * 15 + ["third_party"] * 8 + ["wrong_number"] * 3
    + ["callback"] * 10 + ["promise"] * 6 + ["refused"] * 7 + ["complaint"]
)  # fmt: skip
_CONTACT = """
    INSERT INTO contact(id, account, debtor_id, by_user, source, channel, direction, phone, line,
                        began_at, contacted_on, closed_at, outcome, summary, talk_seconds)
    VALUES (?, ?, ?, ?, 'desk', ?, 'out', '+525512345678', '', ?, ?, ?, ?, ?, ?)
"""
_PEER = """
    SELECT account, count(*), sum(talk_seconds) FROM contact
    WHERE contacted_on BETWEEN '2026-03-01' AND '2026-03-31' GROUP BY account
"""


def contacts(random: Random, count: int, prefix: str = "c") -> Iterator[tuple[str | int, ...]]:
    for number in range(count):
        day = FIRST + timedelta(days=number * 180 // count)
        outcome, account = random.choice(OUTCOMES), random.randrange(ACCOUNTS)
        at = f"{day}T{15 + number % 8:02d}:{number % 60:02d}"
        agent = f"u{account % 3 + 3 * (number % 13)}"
        talk = 0 if outcome in {"no_answer", "voicemail"} else 120
        yield (
            f"{prefix}{number}", f"A{account:06d}", f"D{account:06d}", agent,
            random.choice(("call", "call", "call", "call", "sms")), f"{at}:00Z", f"{day}",
            f"{at}:50Z", outcome, "resumen de la llamada", talk,
        )  # fmt: skip


def fill(store: Store, count: int) -> None:
    random = Random(1)
    with store.tx():
        for month in range(1, MONTHS + 1):
            store.write_many(
                "INSERT INTO account_month"
                " VALUES (?, ?, ?, 'PP', ?, ?, ?, 5000000, 1000000, '', ?)",
                [
                    (f"2026-{month:02d}", f"A{n:06d}", f"D{n:06d}", f"S{n % 5}",
                     (n * 7 + month) % 6, 30 * ((n * 7 + month) % 6),
                     f"cell{n % 9}" if (n * 7 + month) % 6 else "")
                    for n in range(ACCOUNTS)
                ],
            )  # fmt: skip
        store.write_many(_CONTACT, contacts(random, count))
        store.write_many(
            "INSERT INTO agent_team VALUES (?, ?)", [(f"u{n}", f"T{n % 3}") for n in range(AGENTS)]
        )


def timed(act: Callable[[], object]) -> float:
    began = process_time()
    act()
    return process_time() - began


def sums(store: Store) -> None:
    compass = load_compass()
    peer = min(timed(lambda: store.rows(_PEER)) for _ in range(3))
    for name in ("full rebuild, the first time", "full rebuild again"):
        tell("a loop of a million", timed(loop))
        tell("peer: one GROUP BY over a month", peer)
        began, longest = perf_counter(), []
        with calls_that_end(store, longest):
            took = timed(lambda: rebuild(store, compass.classes))
        tell(f"{name}, the clock", perf_counter() - began, 8_000)
        tell("  its work", took)
        tell("  the longest wait of a call", max(longest, default=0))
        print(f"{'  in peers, for each month':<40}{took / MONTHS / peer:8.1f}")
    with store.tx():
        days = [f"2026-03-{day:02d}" for day in range(5, 10)]
        took = [timed(lambda: count_day(store, compass.classes, day)) for day in days]  # noqa: B023
        tell("one day again", sorted(took)[2], 50)
    with store.tx():
        store.write_many(_CONTACT, contacts(Random(3), 1, "new"))
    tell("after one contact", timed(lambda: refresh(store, compass.classes, FIRST)))
    totals = LocalTotals(store)
    tell("dashboard of six months", timed(lambda: dashboard(totals, compass.indicators)), 250)


@contextmanager
def calls_that_end(store: Store, waited: list[float]) -> Iterator[None]:
    """Another window on the file records something five times a second."""
    assert store.path
    is_over, other = Event(), open_store(store.path, store.key)

    def record() -> None:
        while not is_over.wait(0.2):
            began = perf_counter()
            with other.tx():
                other.write("INSERT OR REPLACE INTO meta(key, value) VALUES ('bench', '')")
            waited.append(perf_counter() - began)

    thread = Thread(target=record)
    thread.start()
    yield
    is_over.set()
    thread.join()
    other.close()


def loop() -> None:
    for _ in range(1_000_000):
        pass


def card() -> None:
    random, cut = Random(2), date(2026, 1, 1)
    values = [[float(random.randrange(9)) for _ in range(6_818)] for _ in range(8)]
    labels = [int(random.random() < 0.2 + 0.05 * values[0][n]) for n in range(6_818)]
    columns = [Column(f"trait_{n}", cut, column) for n, column in enumerate(values)]
    tell("training on 6,818 rows", timed(lambda: train(columns, labels, cut)), 500)
    found = train(columns, labels, cut)
    many = {c.name: [c.values[n % 6_818] for n in range(100_000)] for c in columns}
    tell("peer: a bare pass over the values", timed(lambda: [sum(v) for v in many.values()]))
    tell("100,000 accounts scored", timed(lambda: found.chances(many, 100_000)), 300)


def tell(name: str, seconds: float, bar_ms: int = 0) -> None:
    bar = f"  (bar {bar_ms:,})" if bar_ms else ""
    print(f"{name:<40}{1000 * seconds:8.0f} ms{bar}")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    card()
    with tempfile.TemporaryDirectory() as folder:
        store = create_store(Path(folder) / "bench.db", os.urandom(32))
        fill(store, count)
        sums(store)
        store.close()
    print("load:", os.getloadavg())


if __name__ == "__main__":
    main()
