"""A sender's file of a campaign read and kept, line by line, in an encrypted file of its own.

    python tools/bench_reports.py [--lines 100000]

Prints the reading, what a line costs that is new, that goes on with one, and that was known; the
worst wait of a step; and a line that says how fast this machine was meanwhile.
"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from time import perf_counter, process_time

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # also when run as a script
from agent_desk.campaign_session import report_desk
from agent_desk.content import load_content
from agent_desk.intake.piece_reports_csv import read_piece_reports
from agent_desk.services.issue_paper import Hand
from agent_desk.services.report_pieces import AT_ONCE, Kind, ReportRow, counted, report_pieces
from agent_desk.session import new_id
from agent_desk.store.access.people import save_user
from agent_desk.store.database import Store, create_store
from agent_desk.store.ledger import LedgerLocal
from tools.bench_import import BOSS, KEY, NOON, _terms, load
from tools.make_portfolio import TODAY, write_csv

CAMPAIGN = """
    INSERT INTO campaign(id, plan, state, made_at, by_user, launched_at, launched_by, seal)
    VALUES ('c', '{"name": "Avisos", "window_days": 7}', 'launched', :at, 'boss', :at, 'boss', 's')
"""
PIECE = """
    INSERT INTO campaign_piece(id, campaign_id, name, channel, code, cost_cents, at, by_user)
    VALUES ('p', 'c', 'Aviso', 'whatsapp', 'AV1', 90, :at, 'boss')
"""


def prepare(folder: Path, lines: int) -> Store:
    """A portfolio of as many accounts as the file has lines, and a campaign that runs."""
    store = create_store(folder / "bench.db", KEY)
    save_user(store, BOSS, NOON)
    portfolio = folder / "cartera.csv"
    write_csv(portfolio, lines)
    load(store, portfolio, _terms(load_content()))
    with store.tx():
        for sql in (CAMPAIGN, PIECE):
            store.write(sql, {"at": (NOON - timedelta(days=3)).isoformat()})
    return store


def write_report(store: Store, file: Path, state: str, day: str) -> None:
    with file.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(("cuenta", "codigo", "estado", "fecha"))
        for row in store.rows("SELECT number FROM account ORDER BY row"):
            writer.writerow((row["number"], "AV1", state, day))


def keep(store: Store, title: str, rows: Sequence[ReportRow]) -> None:
    """As the window does it: some lines at a time, a look at Esc in between."""
    hand = Hand(BOSS, NOON, TODAY, new_id)
    steps = report_pieces(report_desk(store, LedgerLocal(store)), rows, hand)
    done, worst, began, spent = [], 0.0, perf_counter(), process_time()
    while True:
        at = perf_counter()
        found = [line for _, line in zip(range(AT_ONCE), steps, strict=False)]
        worst = max(worst, perf_counter() - at)
        if not found:
            break
        done += found
    wall, cpu = perf_counter() - began, process_time() - spent
    kinds = counted(done)
    told = ", ".join(f"{kind.value} {kinds[kind]:,}" for kind in Kind if kinds[kind])
    each = f"{wall / len(rows) * 1000:.2f} ms a line"
    print(f"{title:22} {wall:7.1f} s ({cpu:.1f} s CPU), {each}, worst step {worst * 1000:.0f} ms")
    print(f"{'':22} {told}")


def calibrate() -> None:
    began = perf_counter()
    for _ in range(1_000_000):
        pass
    print(f"{'a million turns':22} {(perf_counter() - began) * 1000:.0f} ms")


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--lines", type=int, default=100_000)
    count = asked.parse_args().lines
    calibrate()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store, file = prepare(folder, count), folder / "reporte.csv"
        for title, state, day in (
            ("new", "enviada", "22/11/2026"),
            ("goes on", "entregada", "23/11/2026"),
            ("known already", "entregada", "23/11/2026"),
        ):
            write_report(store, file, state, day)
            began, spent = perf_counter(), process_time()
            rows = read_piece_reports(file)
            wall, cpu = perf_counter() - began, process_time() - spent
            print(f"{'reading':22} {wall:7.1f} s ({cpu:.1f} s CPU) for {len(rows):,} lines")
            keep(store, title, rows)
        store.close()
    calibrate()


if __name__ == "__main__":
    main()
