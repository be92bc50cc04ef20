"""What encryption costs, and a backup beside a writer: the bars of the store, in one run.

    .venv/bin/python tools/bench_store.py [ROUNDS]

The peer is the same SQLite without a key, in the same rounds, with the same statements and the same
pragmas; figures are the least CPU time of the rounds. Then 200 MB are copied while a writer commits
without pause: how long the copy takes, and the longest that the writer waited.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
from pathlib import Path
from time import perf_counter, process_time

from agent_desk.store import driver
from agent_desk.store.copies.backups import back_up_today
from agent_desk.store.database import create_store, keyed_store, set_key
from agent_desk.store.driver import Connection
from agent_desk.store.instants import BUSINESS_ZONE

ROWS, READS = 100_000, 50_000
PRAGMAS = (
    *("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA cache_size=-65536"),
    *("PRAGMA secure_delete=ON", "PRAGMA temp_store=MEMORY", "PRAGMA foreign_keys=ON"),
)
TABLE = """
    CREATE TABLE contact(row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, account TEXT NOT NULL,
        at TEXT NOT NULL, outcome TEXT NOT NULL, note TEXT NOT NULL,
        seconds INTEGER NOT NULL) STRICT
"""
FILLED_MB = 200


def opened(path: Path, key: bytes | None) -> Connection:
    path.touch(mode=0o600)
    connection = driver.connect(path)
    if key:
        set_key(connection, key)
    for pragma in PRAGMAS:
        connection.execute(pragma)
    return connection


def insert_s(path: Path, key: bytes | None) -> float:
    """CPU seconds for 100,000 rows with an index, in one transaction."""
    rows = [
        (f"id-{n}", f"4417-{n % 5000:04d}", "2026-11-24T17:00:00.000000Z", "no_answer", "x" * 60, n)
        for n in range(ROWS)
    ]
    connection = opened(path, key)
    connection.execute(TABLE)
    connection.execute("CREATE INDEX contact_account ON contact(account, at)")
    begun = process_time()
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(
        "INSERT INTO contact(id, account, at, outcome, note, seconds) VALUES (?,?,?,?,?,?)", rows
    )
    connection.execute("COMMIT")
    spent = process_time() - begun
    connection.close()
    return spent


def warm_read_s(path: Path, key: bytes | None) -> float:
    """CPU seconds for 50,000 reads by key of pages that were read before."""
    connection = opened(path, key)
    for _ in connection.execute("SELECT * FROM contact"):
        pass
    wanted = [(f"id-{n * 7919 % ROWS}",) for n in range(READS)]
    begun = process_time()
    for one in wanted:
        connection.execute("SELECT * FROM contact WHERE id = ?", one).fetchone()
    spent = process_time() - begun
    connection.close()
    return spent


def encryption(folder: Path, rounds: int) -> None:
    key = os.urandom(32)
    inserts: dict[str, list[float]] = {"plain": [], "encrypted": []}
    reads: dict[str, list[float]] = {"plain": [], "encrypted": []}
    for turn in range(rounds):
        for name, used in (("plain", None), ("encrypted", key)):
            path = folder / f"{name}-{turn}.db"
            inserts[name].append(insert_s(path, used))
            reads[name].append(warm_read_s(path, used))
            path.unlink()
    for what, found, bar in (("insert", inserts, 1.5), ("warm read", reads, 1.1)):
        plain, encrypted = min(found["plain"]), min(found["encrypted"])
        print(f"{what:10} plain {plain:.3f} s, encrypted {encrypted:.3f} s: "
              f"{encrypted / plain:.2f} x (bar {bar})")  # fmt: skip


class Writer(threading.Thread):
    """Commits one act after another until told to stop; remembers the longest wait."""

    def __init__(self, path: Path, key: bytes) -> None:
        super().__init__(daemon=True)
        self._store = keyed_store(path, key)
        self.is_over = threading.Event()
        self.worst_s, self.commits = 0.0, 0

    def run(self) -> None:
        while not self.is_over.is_set():
            begun = perf_counter()
            with self._store.tx(is_following=False):
                self._store.write("INSERT INTO filler(text) VALUES (?)", ("x" * 200,))
            self.worst_s = max(self.worst_s, perf_counter() - begun)
            self.commits += 1
            self.is_over.wait(0.005)  # 200 acts a second: more than a hundred desks
        self._store.close()


def backup_beside_a_writer(folder: Path) -> None:
    from datetime import datetime

    path, key = folder / "desk.db", os.urandom(32)
    store = create_store(path, key)
    with store.tx():
        store.write("CREATE TABLE main.filler(row INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")
        store.write_many(
            "INSERT INTO filler(text) VALUES (?)",
            ((os.urandom(480).hex(),) for _ in range(FILLED_MB * 1000)),
        )
    store.row("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()
    alone = Writer(path, key)
    alone.start()
    alone.is_over.wait(2)
    alone.is_over.set()
    alone.join()
    writer = Writer(path, key)
    writer.start()
    begun, cpu = perf_counter(), process_time()
    made = back_up_today(path, key, datetime.now(BUSINESS_ZONE).date())
    spent, cpu = perf_counter() - begun, process_time() - cpu
    writer.is_over.set()
    writer.join()
    print(f"backup     {made.size / 1e6:.0f} MB in {spent:.2f} s ({cpu:.2f} s of CPU, writer too; "
          f"bar 4 s), {writer.commits} commits meanwhile")  # fmt: skip
    print(f"writer     worst {writer.worst_s * 1000:.0f} ms beside the backup, "
          f"{alone.worst_s * 1000:.0f} ms alone (bar 100 ms)")  # fmt: skip


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as folder:
        encryption(Path(folder), rounds)
        backup_beside_a_writer(Path(folder))
    print(f"load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
