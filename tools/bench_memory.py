"""Resident memory over 200 whole calls (search, agreement, page, close), and its growth.

Each call keeps a page of some 60 kB in the file, whose pages SQLite holds in memory up to a limit
(64 MB): what grows beyond that, from call to call, is what would never end.
"""

from __future__ import annotations

import ctypes
import gc
import shutil
import sys
from collections.abc import Callable

from bench_desk import World, in_call, key_press, open_world
from bench_figures import QUICK, Figure, home, report, resident_mb
from PySide6.QtWidgets import QApplication

CALLS = 20 if QUICK else 200
SETTLED = CALLS // 4  # fonts, caches and the allocator have had their fill
QUERIES = ("perdi mi trabajo", "no tengo dinero", "ya pague")
CALL_SECONDS = 240
HALF_DAY_SECONDS, MOST_HALF_DAYS = 12 * 3600, 6  # past a night and a weekend


def next_account(world: World) -> str:
    """Who may be called now, or when the calling hours open again; "" for nobody."""
    for _ in range(MOST_HALF_DAYS):
        world.presenter.next()
        case = world.presenter.desk.live.case
        if case:
            return case.account.number
        world.clock.wait(HALF_DAY_SECONDS)
    return ""


def whole_call(world: World, turn: int) -> bool:
    """One call from next debtor to closed; False when nobody is left to call."""
    presenter, app = world.presenter, world.app
    account = next_account(world)
    if not account:
        return False
    in_call(world, account)
    for letter in QUERIES[turn % len(QUERIES)]:
        QApplication.sendEvent(world.panel.search.edit, key_press(letter))
        app.processEvents()
    acts: tuple[Callable[[], object], ...] = (
        presenter.search.use,
        lambda: presenter.offers.choose(0),
        presenter.offers.register,
        presenter.page.preview_or_print,
        presenter.page.close,
        lambda: presenter.wrap.edit_note("Paga con su quincena."),
        lambda: world.clock.wait(CALL_SECONDS),
        presenter.tick,
        presenter.wrap.end,
        lambda: presenter.wrap.choose_outcome("promise"),
        presenter.wrap.end,
    )
    for act in acts:
        act()
        app.processEvents()
    return True


def without_file(world: World) -> float:
    """Resident memory once the pages of the file are let go, in MB."""
    store = world.presenter.desk.services.cases._store
    store.rows("PRAGMA shrink_memory")
    gc.collect()
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)
    return resident_mb()


def main() -> None:
    folder = home()
    try:
        world = open_world()
        empty = resident_mb()
        made, settled = 0, empty
        for turn in range(CALLS):
            made += whole_call(world, turn)
            if turn + 1 == SETTLED:
                settled = without_file(world)
        full = resident_mb()
        left = without_file(world)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if made < CALLS:
        raise RuntimeError(f"only {made} of {CALLS} calls could be made")
    report(
        Figure(f"memoria tras {made} llamadas", full, "MB", "recién abierta", empty, 250),
        Figure("de ella, páginas del archivo", full - left, "MB"),
        Figure(f"lo demás creció en las últimas {CALLS - SETTLED}", left - settled, "MB", bar=5),
    )


if __name__ == "__main__":
    main()
