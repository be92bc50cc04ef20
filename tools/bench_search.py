"""From a key in the search field to the painted results, over 5,000 cards; beside the bare window.

Only keys that changed the results count. The response of the first one is painted right after, in
a turn of its own: the time until that too is there stands beside.

Then the index itself: built whole, and again after one card was edited.
"""

from __future__ import annotations

import shutil
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from statistics import median
from time import perf_counter, thread_time
from typing import TypeVar

from bench_desk import PaintWatch, World, in_call, key_press, open_world, search_with
from bench_figures import QUICK, Figure, home, percentile, report
from PySide6.QtWidgets import QApplication
from synthetic_cards import synthetic_cards

from agent_desk.domain.objections.hits import Hit
from agent_desk.domain.objections.wide_search import WideSearch
from agent_desk.library.card_index import CardIndex, build_index
from agent_desk.library.cards import load_cards
from agent_desk.ui.garbage import UiGarbage

T = TypeVar("T")

CARDS, UTTERANCES = 5000, 12
QUERIES = (
    *("perdi mi trabajo", "no tengo dinero", "me quede sin empleo", "desquento", "ya page"),
    *("no reconosco la deuda", "llamenme en la kincena", "es mucho no puedo", "no me aqosen"),
    *("voy a demandarlos", "quiero una quita", "mi esposo cobra el viernes", "q me van a embargar"),
    *("esa deuda no es mia", "me enferme y gaste todo", "hable con mi abogado", "no confio"),
    *("cuanto debo en total", "le pago la otra quinsena", "ya no quiero vivir", "estoy manejando"),
    *("el banco me cobro de mas", "mandeme algo por escrito", "se murio mi papa", "no es aqui"),
)
MOST_TURNS = 20


class SameHits:
    """The window without a search: two fixed answers by turns, so that it repaints each time."""

    def __init__(self, hits: Sequence[Hit]) -> None:
        self._both, self._turn = (tuple(hits), tuple(reversed(hits))), 0

    def search(self, text: str, limit: int = 8) -> Sequence[Hit]:
        self._turn = 1 - self._turn
        return self._both[self._turn][:limit]


@dataclass(slots=True)
class Spent:
    """Milliseconds of each key until the results were painted; `all_cpus` the response too."""

    walls: list[float] = field(default_factory=list)
    cpus: list[float] = field(default_factory=list)
    all_cpus: list[float] = field(default_factory=list)


def typed(world: World, watch: PaintWatch) -> Spent:
    """Type every query, letter by letter."""
    spent, region = Spent(), world.panel.search
    edit = region.edit
    for query in QUERIES[:4] if QUICK else QUERIES:
        edit.clear()
        world.app.processEvents()
        for letter in query:
            seen, wall, cpu = watch.painted, perf_counter(), thread_time()
            QApplication.sendEvent(edit, key_press(letter))
            for _ in range(MOST_TURNS):
                world.app.processEvents()
                if watch.painted > seen:
                    break
            if watch.painted > seen:
                spent.walls.append((perf_counter() - wall) * 1000)
                spent.cpus.append((thread_time() - cpu) * 1000)
            while region.is_behind:
                world.app.processEvents()
            world.app.processEvents()
            spent.all_cpus.append((thread_time() - cpu) * 1000)
    return spent


def main() -> None:
    folder = home()
    try:
        world = open_world()
        in_call(world)
        cards = {card.id: card for card in synthetic_cards(CARDS, UTTERANCES)}
        counted, whole_s = timed(lambda: build_index(cards.values()))
        index, study_s = timed(lambda: knowing(counted))
        edited = replace(next(iter(cards.values())), utterances=QUERIES)
        again_s = timed(lambda: index.replaced(edited).search("quita"))[1]
        loop_s = timed(fixed_loop)[1]
        shipped_s = timed(lambda: build_index(load_cards()))[1]
        watch = PaintWatch(world.panel.search.results.viewport())
        search_with(world, SameHits(index.search("no tengo dinero", 8)), cards)
        typed(world, watch)  # first glyphs
        UiGarbage(world.panel).start()
        bare = typed(world, watch)
        search_with(world, index, cards)
        ours = typed(world, watch)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    name = f"tecla a resultados, {CARDS} tarjetas"
    peer = "ventana sin búsqueda"
    report(
        Figure(f"{name}, p50 reloj", median(ours.walls), "ms", peer, median(bare.walls)),
        _p99(f"{name}, p99 reloj", ours.walls, peer, bare.walls, 16),
        _p99(f"{name}, p99 CPU", ours.cpus, peer, bare.cpus, 16),
        _p99("y hasta la respuesta pintada, p99 CPU", ours.all_cpus, peer, bare.all_cpus),
        Figure("índice que se entrega, entero", shipped_s, "s CPU", "límite", 2, 2),
        Figure(f"índice de {CARDS}, de la nada", whole_s, "s CPU", "límite", 2, 2),
        Figure(f"índice de {CARDS}, lo que estudia después", study_s, "s CPU"),
        Figure(f"índice de {CARDS}, una editada", again_s, "s CPU", "entero", whole_s, 2),
        Figure("un millón de vueltas vacías, como referencia", loop_s * 1000, "ms CPU"),
    )


def fixed_loop() -> None:
    """The same work on every machine: what else is measured is to be read beside it."""
    for _ in range(10**6):
        pass


def _p99(
    name: str, ours: Sequence[float], peer: str, bare: Sequence[float], bar: float | None = None
) -> Figure:
    return Figure(name, percentile(ours, 99), "ms", peer, percentile(bare, 99), bar)


def knowing(index: CardIndex) -> CardIndex:
    """The index as the desk has it once there was time to study."""
    if isinstance(index, WideSearch):
        return deque(index.study(), maxlen=1).pop()
    return index


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """What the work gives, and its CPU seconds."""
    began = thread_time()
    return work(), thread_time() - began


if __name__ == "__main__":
    main()
