"""The dialler's command, from its start to the repainted window; beside an empty Python.

Of a day's work: the search of a new installation learns its sentences first, once in its life, and
what a pop takes meanwhile is told apart.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from bench_figures import QUICK, Figure, home, percentile, report, timed

from agent_desk.domain.demo.situations import DEMO_SITUATIONS
from agent_desk.library.lesson_file import FILE as LESSONS
from agent_desk.pop import send_pop

POPS = 6 if QUICK else 40
PATIENCE_S = 60
LEARNING_S = 180
COMMAND = Path(sys.executable).with_name("agent-desk")
ACCOUNTS = tuple(
    DEMO_SITUATIONS[name] for name in ("design", "vulnerable", "store_plan", "lawsuit")
)


def wait_for_window(window: subprocess.Popen[bytes]) -> None:
    """Until the window shows a debtor when asked. Raises RuntimeError when it never does."""
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until and window.poll() is None:
        answer = send_pop({"account": ACCOUNTS[0]})
        if answer and answer.get("ok"):
            return
        time.sleep(0.2)
    raise RuntimeError("the window did not answer")


def wait_until_learned(folder: Path) -> None:
    """Until the window has kept what its search learned. Raises RuntimeError when it never does."""
    until = time.monotonic() + LEARNING_S
    while not (folder / LESSONS).exists():
        if time.monotonic() > until:
            raise RuntimeError("the search did not learn")
        time.sleep(0.5)


def pop(account: str) -> None:
    words = [COMMAND, "open", "--account", account]
    subprocess.run(words, check=True, env=dict(os.environ), timeout=PATIENCE_S)


def main() -> None:
    folder = home()
    window = subprocess.Popen([COMMAND, "--demo", "--as", "agent"])
    try:
        wait_for_window(window)
        pop(ACCOUNTS[1])
        learning = [timed(lambda: pop(ACCOUNTS[0]))[0] for _ in range(POPS // 2)]
        wait_until_learned(folder)
        pop(ACCOUNTS[1])
        walls, bare, trips = [], [], []
        for turn in range(POPS):
            account = ACCOUNTS[turn % len(ACCOUNTS)]
            walls.append(timed(lambda account=account: pop(account))[0])
            bare.append(
                timed(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True))[0]
            )
            trips.append(timed(lambda account=account: send_pop({"account": account}))[0])
    finally:
        window.terminate()
        window.wait(10)
        shutil.rmtree(folder, ignore_errors=True)
    peer = "python vacío"
    report(
        Figure(
            "aviso del marcador, p50 reloj", percentile(walls, 50), "ms", peer, percentile(bare, 50)
        ),
        Figure(
            "aviso del marcador, p95 reloj",
            percentile(walls, 95),
            "ms",
            peer,
            percentile(bare, 95),
            150,
        ),
        Figure("de ello, ventana, p50 reloj", percentile(trips, 50)),
        Figure("de ello, ventana, p95 reloj", percentile(trips, 95)),
        Figure("mientras la búsqueda aprende, p95 reloj", percentile(learning, 95)),
    )


if __name__ == "__main__":
    main()
