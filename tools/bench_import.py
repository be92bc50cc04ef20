"""A portfolio read, validated, written and indexed, beside a bare executemany of the same rows.

    python tools/bench_import.py [--rows 1000000] [--file cartera.csv]

Then: finding people, the next debtor, and what a reader waits while the pointer moves. One run, one
machine; read the ratios.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from agent_desk.content import Content, load_content
from agent_desk.domain.contact.groups import WorkGate
from agent_desk.domain.people import Role, User
from agent_desk.intake.preview import preview
from agent_desk.intake.reading_process import accounts_reading
from agent_desk.library.column_names import load_column_names
from agent_desk.services.load_portfolio import (
    Progress,
    build_portfolio,
    new_batch_id,
    switch_steps,
)
from agent_desk.services.portfolio_rows import Buckets, ReadingTerms, RowBatch
from agent_desk.store import driver
from agent_desk.store.database import Store, create_store, private_file, set_key
from agent_desk.store.ledger import LedgerLocal
from agent_desk.store.portfolio.portfolio_draft import (
    _ACCOUNT,
    _DEBTOR,
    _PHONE,
    _PRAGMAS,
    PortfolioDraft,
)
from agent_desk.store.reads import LocalCases
from agent_desk.store.schema import portfolio as schema

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # also when run as a script
from tools.make_portfolio import TODAY, write_csv

KEY = bytes(range(32))
NOON = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
NIGHT, LATE = NOON.replace(hour=9), datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
BOSS = User("boss", "Marcela", Role.SUPERVISOR)
QUERIES = 150


def bare(folder: Path, batches: Iterator[RowBatch]) -> float:
    """Seconds of executemany, and the same keys, in the same kind of file; reading not counted."""
    path = folder / "bare.db"
    private_file(path)
    connection = driver.connect(path)
    set_key(connection, KEY)
    for statement in (*_PRAGMAS, *schema.statements(schema.TABLES), "BEGIN"):
        connection.execute(statement)
    spent = 0.0
    for batch in batches:
        began = perf_counter()
        connection.executemany(_ACCOUNT, batch.accounts)
        connection.executemany(_DEBTOR, batch.debtors)
        connection.executemany(_PHONE, batch.phones)
        spent += perf_counter() - began
    began = perf_counter()
    for statement in (*schema.statements(schema.INDEXES), "COMMIT"):
        connection.execute(statement)
    connection.close()
    path.unlink()
    return spent + perf_counter() - began


def load(store: Store, file: Path, terms: ReadingTerms) -> tuple[float, float, float]:
    """(seconds until written, seconds of the search index, worst wait of a step, ms)."""
    plan = preview(file, load_column_names(), terms).plan
    carried = frozenset(column.field for column in plan.columns)
    began = perf_counter()
    moments: dict[tuple[str, float], float] = {}

    def tell(progress: Progress) -> None:
        moments.setdefault((progress.stage, progress.share), perf_counter())

    draft = PortfolioDraft(store, new_batch_id(), TODAY, carried)
    summary = build_portfolio(accounts_reading(file, plan, terms), draft, tell)
    ended = perf_counter()
    indexing = moments["indexando", 1.0] - moments["indexando", 0.0]
    draft.publish()
    waits = []
    steps = switch_steps(
        LedgerLocal(store), draft, summary, by=BOSS, now=NOON, batch_id=new_batch_id()
    )
    while True:
        at = perf_counter()
        done = next(steps, "end") == "end"
        waits.append((perf_counter() - at) * 1000)
        if done:
            break
    return ended - began - indexing, indexing, max(waits)


class TreeMemory:
    """The most that this process and its children took together, by PSS, in MB (Linux only)."""

    def __init__(self) -> None:
        self.peak, self._is_over = 0.0, threading.Event()
        threading.Thread(target=self._watch, daemon=True).start()

    def stop(self) -> float:
        self._is_over.set()
        return self.peak

    def _watch(self) -> None:
        own = os.getpid()
        while not self._is_over.wait(0.2):
            try:
                children = Path(f"/proc/{own}/task/{own}/children").read_text().split()
            except OSError:
                return
            self.peak = max(self.peak, sum(map(_pss_mb, (str(own), *children))))


def _pss_mb(process: str) -> float:
    try:
        told = Path(f"/proc/{process}/smaps_rollup").read_text().split()
    except OSError:  # it has just ended
        return 0.0
    return int(told[told.index("Pss:") + 1]) / 1024


def timed(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return (perf_counter() - began) * 1000


def slipped(text: str, chance: random.Random) -> str:
    """One typing error in the longest word."""
    words = text.split()
    long = max(range(len(words)), key=lambda n: len(words[n]))
    word, place = words[long], chance.randrange(1, len(words[long]) - 1)
    changed = (
        word[:place] + word[place + 1 :],
        word[:place] + word[place + 1] + word[place] + word[place + 2 :],
        word[:place] + chance.choice("aeiounrsl") + word[place + 1 :],
    )
    words[long] = chance.choice(changed)
    return " ".join(words)


def _name(row: driver.Row) -> str:
    return f"{row['given_names']} {row['surnames']}"


def find(store: Store) -> None:
    cases, chance = LocalCases(store), random.Random(3)
    rows = store.rows(
        "SELECT account.number, given_names, surnames, rfc, (SELECT digits FROM phone WHERE"
        " debtor_id = debtor.id LIMIT 1) AS digits FROM account JOIN debtor ON"
        " debtor.id = debtor_id WHERE account.row IN (SELECT value FROM json_each(?))",
        (str([chance.randrange(1, 100_000) for _ in range(QUERIES)]),),
    )
    cases.find("maria lopez", 10)  # the words of the names are read once
    for title, texts in (
        ("exact name", [f"{r['given_names']} {r['surnames']}" for r in rows]),
        ("exact account", [r["number"] for r in rows]),
        ("exact phone", [r["digits"] for r in rows]),
        ("RFC", [r["rfc"] for r in rows]),
        ("four digits inside", [r["digits"][3:7] for r in rows]),
        ("last seven digits", [r["digits"][-7:] for r in rows]),
        (
            "one slip in a name",
            [slipped(f"{r['given_names']} {r['surnames']}", chance) for r in rows],
        ),
    ):
        times, hits = [], 0
        for text, row in zip(texts, rows, strict=True):
            began = perf_counter()
            found = cases.find(text, 10)
            times.append((perf_counter() - began) * 1000)
            hits += row["number"] in [hit.account for hit in found]
        times.sort()
        p50, p95 = statistics.median(times), times[int(len(times) * 0.95)]
        print(
            f"  find, {title:22} p50 {p50:7.2f} ms  p95 {p95:7.2f} ms  first ten {hits}/{len(rows)}"
        )


def _terms(content: Content) -> ReadingTerms:
    products = content.rules.policy.products
    return ReadingTerms(
        TODAY,
        "Financiera Ejemplo",
        {code: product.name for code, product in products.items()},
        content.rules.contact.zone_of,
        Buckets({code: dict(product.buckets) for code, product in products.items()}),
    )


def intake(store: Store, file: Path, folder: Path, terms: ReadingTerms) -> None:
    """Loading: beside the bare peer, then again over itself as the next morning."""
    plan = preview(file, load_column_names(), terms).plan
    raw = bare(folder, accounts_reading(file, plan, terms).batches())
    memory = TreeMemory()
    written, indexing, wait = load(store, file, terms)
    again, _, wait_again = load(store, file, terms)
    peak = memory.stop()
    rows = store.row("SELECT count(*) FROM account")
    print(f"{rows[0] if rows else 0:,} accounts")
    print(f"  bare executemany             {raw:7.1f} s")
    print(f"  read, validated, written     {written:7.1f} s  = {written / raw:.2f} x")
    print(f"  search and work indexes      {indexing:7.1f} s  = {indexing / raw:.2f} x")
    print(f"  the next day, over itself    {again:7.1f} s  = {again / raw:.2f} x")
    print(f"  longest step of the switch   {max(wait, wait_again):7.1f} ms")
    print(f"  memory of all processes      {peak:7.0f} MB (PSS)")


def desk(store: Store, content: Content) -> None:
    """The next debtors and a case, as an agent asks for them."""
    cases, gate = LocalCases(store), WorkGate(content.rules.contact, NOON)
    cases.work_list(NOON, 20, gate)
    times = sorted(timed(lambda: cases.work_list(NOON, 20, gate)) for _ in range(30))
    print(f"  next debtors (20)            p50 {times[15]:.1f} ms  p95 {times[28]:.1f} ms")
    number = cases.work_list(NOON, 1, gate)[0]
    for title, at in (("at night, nobody", NIGHT), ("at night, Tijuana", LATE)):
        asleep = sorted(
            timed(lambda at=at: cases.work_list(at, 20, WorkGate(content.rules.contact, at)))
            for _ in range(10)
        )
        print(f"  {title:28} p50 {asleep[5]:.1f} ms  max {asleep[9]:.1f} ms")
    pops = sorted(timed(lambda: cases.case(number)) for _ in range(50))
    print(f"  a case read for a pop        p50 {pops[25]:.2f} ms  p95 {pops[47]:.2f} ms")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--file", type=Path)
    arguments = parser.parse_args()
    content = load_content()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = arguments.file or write_csv(folder / "cartera.csv", arguments.rows)
        store = create_store(folder / "desk.db", KEY)
        intake(store, file, folder, _terms(content))
        find(store)
        desk(store, content)
        store.close()


if __name__ == "__main__":
    main()
