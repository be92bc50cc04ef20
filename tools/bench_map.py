"""From the key of the strategy map to its picture with its colours: 24 objectives, each measured.

The first time in a program, again, and its page as PDF; each first time in a process of its own.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from statistics import median

from bench_desk import BenchClock, PaintWatch
from bench_figures import QUICK, Figure, home, report, timed

RUNS = 3 if QUICK else 7
PATIENCE_S = 60
WAKE_MS = 50
OPEN_BAR_MS, PAGE_BAR_MS = 150.0, 60.0
ONCE = "--once"


def full_map() -> dict[str, object]:
    """The example filled up to the most objectives there may be, each with an indicator."""
    from agent_desk.compass_session import compass
    from agent_desk.domain.strategy.maps.edits import changed, linked, with_objective
    from agent_desk.domain.strategy.maps.model import MOST_OBJECTIVES
    from agent_desk.domain.strategy.maps.plain import plain_of
    from agent_desk.library.strategy_documents import load_map

    chart, known = load_map(), [item.id for item in compass().indicators]
    while len(chart.objectives) < MOST_OBJECTIVES:
        lane = chart.perspectives[len(chart.objectives) % len(chart.perspectives)]
        cause = chart.objectives[-1].id
        chart, made = with_objective(chart, lane.id, f"Cuidar lo que sigue {len(chart.objectives)}")
        chart = linked(chart, cause, made, "porque una cosa lleva a la otra")
    for number, one in enumerate(chart.objectives):
        shown = one.indicators or (known[number % len(known)],)
        chart = changed(chart, replace(one, indicators=shown))
    return dict(plain_of(chart))


def fill() -> None:
    """The demo with its past and that map in force."""
    from agent_desk.compass_session import bring_past, keep_in_step
    from agent_desk.domain.people import Role
    from agent_desk.domain.strategy.commands import SaveStrategyDocument
    from agent_desk.domain.strategy.documents import MAP
    from agent_desk.opening import SystemClock, open_demo
    from agent_desk.services.prepare_case import business_day
    from agent_desk.services.submit import submit
    from agent_desk.store.access.people import users
    from agent_desk.store.ledger import LedgerLocal

    now = SystemClock().now()
    store = open_demo(BenchClock())
    ledger = LedgerLocal(store)
    by = next(user for user in users(store) if user.role is Role.SUPERVISOR)
    bring_past(store, ledger, by, now, business_day(now))
    keep_in_step(store, ledger, by, now, business_day(now))
    body = json.dumps(full_map(), ensure_ascii=False)
    submit(ledger, SaveStrategyDocument("map-1", by, now, MAP, "map", 1, body, "24"))
    store.close()


def once() -> None:
    """One program: the map twice by its key, and its page."""
    from agent_desk.app import DeskApp, Start
    from agent_desk.ui.shell.strategy.panel import MapPanel

    desk = DeskApp(Start(is_demo=True, role="supervisor", theme="light"))
    desk._show_window()
    wait(desk, lambda: desk.presenter is not None)
    desk._timer.stop()  # neither building the search nor other care of the store is measured
    settle(desk)

    def opened() -> None:
        desk.window.go_to("strategy_map")
        panel = desk.window.findChild(MapPanel)
        watch = PaintWatch(panel.canvas)
        wait(desk, lambda: bool(watch.painted and panel._state and panel._state.gauges))

    first = timed(opened)
    settle(desk)
    desk.window.go_to("desk")
    settle(desk)
    again = timed(opened)
    settle(desk)
    pages = [timed(lambda: page_of(desk.window.findChild(MapPanel))) for _ in range(3)]
    print(json.dumps({"first": first, "again": again, "page": pages[0], "page_again": pages[2]}))
    desk.close()


def page_of(panel: object) -> bytes:
    from agent_desk.ui.shell.strategy.map_export import pdf_of

    state = panel._state
    assert len(state.chart.objectives) > 20
    return pdf_of(state.chart, state.gauges, "29 de noviembre")


def wait(desk: object, is_there: object) -> None:
    """Turn the loop until it is there, asleep between events as the program is: turning without
    rest takes the interpreter from the store's lane. Raises RuntimeError when it never comes."""
    from PySide6.QtCore import QEventLoop, QTimer

    until = time.monotonic() + PATIENCE_S
    waker = QTimer(interval=WAKE_MS)
    waker.start()
    while not is_there():
        if time.monotonic() > until:
            raise RuntimeError("the window did not get there")
        desk.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def settle(desk: object) -> None:
    """Until the store's lane has nothing left of what was asked."""
    for _ in range(40):
        done: list[bool] = []
        desk._background.on_store(lambda: None, lambda _none, done=done: done.append(True))
        wait(desk, lambda done=done: bool(done))


def main() -> None:
    if ONCE in sys.argv:
        once()
        return
    folder = home()
    try:
        fill()
        runs = []
        for _ in range(RUNS + 1):
            done = subprocess.run(
                [sys.executable, __file__, ONCE],
                capture_output=True,
                text=True,
                check=True,
                timeout=PATIENCE_S,
            )
            runs.append(json.loads(done.stdout.splitlines()[-1]))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    middle = {
        name: [median(run[name][column] for run in runs[1:]) for column in (0, 1)]
        for name in runs[0]  # the first of them compiled the modules
    }
    report(
        Figure("mapa de 24, la primera vez, reloj", middle["first"][0], bar=OPEN_BAR_MS),
        Figure("mapa de 24, la primera vez, CPU", middle["first"][1]),
        Figure("mapa de 24, otra vez, reloj", middle["again"][0], bar=OPEN_BAR_MS),
        Figure("mapa de 24, otra vez, CPU", middle["again"][1]),
        Figure("su página en PDF, la primera", middle["page"][0], bar=PAGE_BAR_MS),
        Figure("su página en PDF, otra vez", middle["page_again"][0], bar=PAGE_BAR_MS),
    )


if __name__ == "__main__":
    main()
