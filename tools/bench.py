"""Measure the product beside a bare peer in the same run, and print one table.

Usage: python tools/bench.py [start] [search] [options] [page] [map] [pop] [memory] [practice]
    [--quick]

Each part runs in a process of its own, so that none warms up another. A figure over its bar is
marked; wall times on a busy machine say little, so ratios and CPU times come first.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from bench_figures import Figure, load_text

PARTS = ("start", "search", "options", "judge", "page", "map", "pop", "memory", "practice")
PATIENCE_S = 600  # a part that hangs must not hold the others
HEADINGS = ("medida", "aquí", "punto de comparación", "veces", "meta", "")


def main(words: list[str]) -> int:
    """Exit 1 when a figure misses its bar or a part fails."""
    wanted = [word for word in words if word in PARTS] or list(PARTS)
    unknown = [word for word in words if word not in {*PARTS, "--quick"}]
    if unknown:
        print(__doc__)
        return 2
    figures, failed = [], []
    print(f"carga de la máquina al empezar: {load_text()}", flush=True)
    for part in wanted:
        found = measure_apart(part, is_quick="--quick" in words)
        figures += found
        if not found:
            failed.append(part)
    print_table(figures)
    if failed:
        print("no se pudo medir: " + ", ".join(failed))
    return 1 if failed or any(figure.is_missed for figure in figures) else 0


def measure_apart(part: str, *, is_quick: bool) -> list[Figure]:
    """Run one part in its own process; its figures come back as JSON lines."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    if is_quick:
        environment["AGENT_DESK_BENCH_QUICK"] = "1"
    script = Path(__file__).with_name(f"bench_{part}.py")
    try:
        done = subprocess.run(
            [sys.executable, script],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE_S,
        )
    except subprocess.TimeoutExpired:
        print(f"--- {part}: no terminó en {PATIENCE_S} s")
        return []
    if done.returncode:
        print(f"--- {part}\n{done.stderr[-2000:]}")
        return []
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    return [Figure(**json.loads(line)) for line in lines]


def print_table(figures: list[Figure]) -> None:
    rows = [HEADINGS, *(figure.cells() for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    for row in rows:
        print(
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
