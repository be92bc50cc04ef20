"""The chain over the log: what it costs per act, and how long half a million acts take to verify.

    .venv/bin/python tools/bench_audit.py [EVENTS]

The peer is the same file with the sealing trigger taken away. CPU time, best of five rounds.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from time import perf_counter, process_time

from agent_desk.store.audit.chain import verify_chain
from agent_desk.store.database import Store, create_store

BATCH = 20_000
_WRITE = """
    INSERT INTO event(id, kind, by_user, by_role, at, account, body)
    VALUES (?, 'CloseContact', 'u-lucia', 'agent', '2026-11-24T17:00:00.000000Z', ?,
            '{"contact": "c-1", "outcome": "no_answer", "seconds": 61}')
"""


def write(store: Store, tag: str, count: int) -> float:
    """CPU seconds for `count` acts on 5,000 accounts, in one transaction."""
    rows = [(f"{tag}-{n}", f"4417-{n % 5000:04d}") for n in range(count)]
    before = process_time()
    with store.tx():
        store.write_many(_WRITE, rows)
    return process_time() - before


def cost_per_act_us(store: Store) -> tuple[float, float]:
    """(with the chain, without it): each round alternates the two."""
    row = store.row("SELECT sql FROM sqlite_schema WHERE name = 'event_is_sealed'")
    assert row
    with_chain, without = [], []
    for turn in range(5):
        with_chain.append(write(store, f"w{turn}", BATCH))
        with store.tx():
            store.write("DROP TRIGGER event_is_sealed")
        without.append(write(store, f"o{turn}", BATCH))
        with store.tx():
            store.write(str(row[0]))
    return min(with_chain) / BATCH * 1e6, min(without) / BATCH * 1e6


def main() -> None:
    events = int(sys.argv[1]) if len(sys.argv) > 1 else 500_000
    with tempfile.TemporaryDirectory() as folder:
        key = os.urandom(32)
        store = create_store(Path(folder) / "cost.db", key)
        chained, bare = cost_per_act_us(store)
        store.close()
        print(
            f"act with the chain {chained:.1f} µs, without {bare:.1f} µs: {chained - bare:.1f} µs"
        )
        store = create_store(Path(folder) / "verify.db", key)
        write(store, "v", events)
        cpu, clock = process_time(), perf_counter()
        assert verify_chain(store) == []
        cpu, clock = process_time() - cpu, perf_counter() - clock
        print(f"{events} acts verified in {cpu:.2f} s of CPU, {clock:.2f} s by the clock")
        print(f"load {os.getloadavg()[0]:.1f}")
        store.close()


if __name__ == "__main__":
    main()
