"""How long an edit takes to other desks: `python tools/bench_library.py`, beside reading the files.

Two connections to one encrypted file, as two windows have; milliseconds of wall and CPU time.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agent_desk.app_places.library_feed import LibraryFeed
from agent_desk.content import load_card_rules, load_cards, load_content
from agent_desk.domain.objections.check import check_card
from agent_desk.domain.objections.commands import PublishCards, SaveDraft
from agent_desk.domain.objections.fields import set_field
from agent_desk.domain.objections.search_tests import run_tests
from agent_desk.library.search_tests import load_search_tests
from agent_desk.services.create_demo import DEMO_USERS
from agent_desk.store.access.people import save_user
from agent_desk.store.database import create_store, open_store
from agent_desk.store.ledger import LedgerLocal
from agent_desk.ui.background import InlineBackground

NOW = datetime(2026, 11, 24, 16, 30, tzinfo=UTC)
KEY = bytes(range(32))
RUNS = 7


def timed(act: Callable[[], object]) -> tuple[float, float]:
    wall, cpu = perf_counter(), process_time()
    act()
    return (perf_counter() - wall) * 1000, (process_time() - cpu) * 1000


def row(name: str, times: list[tuple[float, float]]) -> None:
    walls, cpus = zip(*times, strict=True)
    print(f"{name:44} {median(walls):9.1f} {max(walls):9.1f} {median(cpus):9.1f}")


def main() -> None:
    content = load_content()
    content.search.search("ya pagué")
    print(f"{'median of ' + str(RUNS):44} {'wall ms':>9} {'max ms':>9} {'CPU ms':>9}")
    row("peer: read all files and index", [timed(_read_files) for _ in range(RUNS)])
    with tempfile.TemporaryDirectory() as folder:
        _publications(Path(folder) / "desk.db", content)
    rules = load_card_rules(content.script)
    cards = list(content.cards.values())
    row("check one card, every key", [timed(lambda: check_card(cards[0], rules))] * 1)
    tests = load_search_tests(rules.kinds)
    row(f"run {len(tests)} searches", [timed(lambda: run_tests(content.search, tests))])


def _read_files() -> None:
    _cards, search = load_cards()
    search.search("ya pagué")


def _publications(path: Path, content: object) -> None:
    from agent_desk.content import Content

    assert isinstance(content, Content)
    mine = create_store(path, KEY)
    for user in DEMO_USERS:
        save_user(mine, user, NOW)
    other = open_store(path, KEY)
    feed = LibraryFeed(other, content, InlineBackground())
    feed._teaching = _Resting()  # type: ignore[assignment]  # it goes on aside; inline it would not
    feed.open(NOW, lambda: None, _raise)
    stamps: list[float] = []
    feed.listen(lambda _content: stamps.append(perf_counter()))
    ledger, supervisor = LedgerLocal(mine), DEMO_USERS[1]
    saves, publications, texts, indexes = [], [], [], []
    for run in range(RUNS):
        card = set_field(content.cards["ya-pague"], "bridge", f"Puente número {run}.")
        draft = SaveDraft(f"d{run}", supervisor, NOW, f"v{run}", card)
        saves.append(timed(lambda d=draft: ledger.submit(d)))  # type: ignore[misc]
        publish = PublishCards(f"p{run}", supervisor, NOW, (f"v{run}",))
        publications.append(timed(lambda p=publish: ledger.submit(p)))  # type: ignore[misc]
        stamps.clear()
        began = perf_counter()
        _, cpu = timed(feed.tick)
        texts.append(((stamps[0] - began) * 1000, cpu))
        indexes.append(((stamps[-1] - began) * 1000, cpu))
    row("autosave one card", saves)
    row("publish one card", publications)
    row("from the desk's question to its new texts", texts)
    row("from the question to the new index", indexes)
    row("the question when nothing is new", [timed(feed.tick) for _ in range(RUNS)])


class _Resting:
    """In the window the search is taught between other work; here nothing is between."""

    def look(self, _search: object) -> None:
        return None


def _raise(error: Exception) -> None:
    raise error


if __name__ == "__main__":
    main()
