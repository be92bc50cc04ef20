"""From the last key of what the debtor said to the painted answer; beside the window alone."""

from __future__ import annotations

import gc
import shutil
from datetime import date
from statistics import median
from time import perf_counter, thread_time

from bench_desk import PaintWatch, World, in_call, key_press, open_world
from bench_figures import QUICK, Figure, home, percentile, report
from PySide6.QtWidgets import QApplication

from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.offers.offer import Ask, Verdict
from agent_desk.domain.offers.policy import Policy
from agent_desk.ui.desk import ask_presenter

ASKS = (
    "500 y 600 q15",
    "3000 hoy y 800 quincenal",
    "liquido con 9 mil el 30",
    "200 por semana desde el viernes",
    "12 pagos de 900",
    "mil quinientos al mes",
)


def typed(world: World, watch: PaintWatch) -> tuple[list[float], list[float]]:
    """(wall, CPU) milliseconds of each key after which the answer was painted."""
    walls, cpus = [], []
    editor = world.panel.options.ask
    for ask in ASKS[:2] if QUICK else ASKS:
        world.presenter.ask.open()
        world.presenter.ask.edit("", "", "")
        editor.amount.clear()
        world.app.processEvents()
        for letter in ask:
            seen, wall, cpu = watch.painted, perf_counter(), thread_time()
            QApplication.sendEvent(editor.amount, key_press(letter))
            world.app.processEvents()
            if watch.painted > seen and world.presenter.desk.live.ask.verdict:
                walls.append((perf_counter() - wall) * 1000)
                cpus.append((thread_time() - cpu) * 1000)
        world.presenter.ask.close()
    return walls, cpus


def same_verdict(verdicts: list[Verdict]) -> object:
    """A judge that thinks of nothing: the window alone, repainted each time."""

    def judge(case: CaseFile, policy: Policy, ask: Ask, today: date, **_: object) -> Verdict:
        verdicts.reverse()
        return verdicts[0]

    return judge


def main() -> None:
    folder = home()
    try:
        world = open_world()
        in_call(world)
        watch = PaintWatch(world.panel.options.cards[0])
        typed(world, watch)  # first glyphs
        gc.collect()
        gc.freeze()
        walls, cpus = typed(world, watch)
        judge = ask_presenter.judge_offer
        world.presenter.ask.open()
        known = []
        for ask in ASKS[:2]:
            world.presenter.ask.edit(ask, "", "")
            known.append(world.presenter.desk.live.ask.verdict)
        world.presenter.ask.close()
        ask_presenter.judge_offer = same_verdict(known)
        bare_walls, bare_cpus = typed(world, watch)
        ask_presenter.judge_offer = judge
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    name, peer = f"última tecla a respuesta pintada ({len(walls)})", "ventana sin juez"
    report(
        Figure(f"{name}, p50 reloj", median(walls), "ms", peer, median(bare_walls)),
        Figure(
            f"{name}, p95 reloj",
            percentile(walls, 95),
            "ms",
            peer,
            percentile(bare_walls, 95),
            50,
        ),
        Figure(f"{name}, p95 CPU", percentile(cpus, 95), "ms", peer, percentile(bare_cpus, 95), 50),
    )


if __name__ == "__main__":
    main()
