"""From process start to the first paint and to the first debtor, beside a bare QMainWindow."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from statistics import median
from threading import Timer
from time import perf_counter

from bench_figures import QUICK, Figure, home, report

from agent_desk.domain.demo.situations import DEMO_SITUATIONS

PATIENCE_S = 60
DESIGN_ACCOUNT = DEMO_SITUATIONS["design"]
RUNS = 3 if QUICK else 9
BARE = """
import sys
from time import process_time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print('{"first_paint": {"wall_ms": 0, "cpu_ms": %f}}' % (process_time() * 1000), flush=True)
        QTimer.singleShot(0, app.quit)
app = QApplication(sys.argv)
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
"""
# One person by his account, for at night and on a Sunday nobody is next.
OURS = f"""
from agent_desk import app
asked = app.Start
app.Start = lambda *words: asked(*words[:3], {{'account': '{DESIGN_ACCOUNT}'}}, *words[4:])
from agent_desk.__main__ import main
main()
"""


def run(code: str, *words: str) -> tuple[dict[str, dict[str, float]], float]:
    """(moments, wall milliseconds from process start until they were told)."""
    began = perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code, *words], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout
        watchdog = Timer(PATIENCE_S, child.kill)
        watchdog.start()
        line = child.stdout.readline()
        told = (perf_counter() - began) * 1000
        child.wait(PATIENCE_S)
        watchdog.cancel()
    return json.loads(line), told


def ours() -> dict[str, float]:
    """CPU and wall of each moment, counted from the start of the process."""
    moments, told = run(OURS, "--demo", "--as", "agent", "--exit-after-paint")
    before = told - moments["first_debtor"]["wall_ms"]  # interpreter and imports
    found = {f"{name} cpu": at["cpu_ms"] for name, at in moments.items()}
    return found | {f"{name} wall": at["wall_ms"] + before for name, at in moments.items()}


def main() -> None:
    folder = home()
    try:
        ours()  # makes the demo store, compiles, and warms the file cache
        run(BARE)
        mine, bare = [], []
        for _ in range(RUNS):  # alternating, so that a busy spell hits both
            moments, told = run(BARE)
            bare.append((moments["first_paint"]["cpu_ms"], told))
            mine.append(ours())
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    middle = {name: median(times[name] for times in mine) for name in mine[0]}
    cpu, wall = (median(column) for column in zip(*bare, strict=True))
    window = "QMainWindow vacía"
    report(
        Figure("primer dibujo, CPU", middle["first_paint cpu"], "ms", window, cpu, 2.5, True),
        Figure("primer dibujo, reloj", middle["first_paint wall"], "ms", window, wall, 1000),
        Figure("archivo abierto, reloj", middle["store_open wall"]),
        Figure("primera persona a la vista, reloj", middle["first_debtor wall"], bar=1500),
        Figure("primera persona a la vista, CPU", middle["first_debtor cpu"], "ms", window, cpu),
    )


if __name__ == "__main__":
    main()
