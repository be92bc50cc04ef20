"""Resident memory over 200 whole calls (search, agreement, page, close), and its growth."""

from __future__ import annotations

import shutil
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


def main() -> None:
    folder = home()
    try:
        world = open_world()
        empty = resident_mb()
        made, settled = 0, empty
        for turn in range(CALLS):
            made += whole_call(world, turn)
            if turn + 1 == SETTLED:
                settled = resident_mb()
        full = resident_mb()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if made < CALLS:
        raise RuntimeError(f"only {made} of {CALLS} calls could be made")
    report(
        Figure(f"memoria tras {made} llamadas", full, "MB", "recién abierta", empty, 250),
        Figure(f"crecimiento en las últimas {CALLS - SETTLED}", full - settled, "MB", bar=5),
    )


if __name__ == "__main__":
    main()
