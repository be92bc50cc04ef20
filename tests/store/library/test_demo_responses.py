"""The demo's past says which responses led somewhere, so that «Lo que funciona» shows something."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from agent_desk.domain.demo.responses import DRAWN, DemoResponses, PastTalk
from agent_desk.domain.objections.results import ENOUGH
from agent_desk.opening import fill_demo
from agent_desk.store.database import Store, memory_store
from agent_desk.store.library.read_feedback import LocalFeedback
from tests.worlds import shipped_cards

CARDS = {card.id: card for card in shipped_cards()}
TODAY = date(2026, 11, 24)


class Noon:
    def now(self) -> datetime:
        return datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def demo() -> Store:
    store = memory_store()
    fill_demo(store, Noon())
    return store


def test_the_demo_shows_rates_of_some_responses_and_still_learns_others(demo: Store) -> None:
    results = LocalFeedback(demo).results(TODAY)
    assert any(result.settled >= ENOUGH for result in results)
    assert any(0 < result.settled < ENOUGH for result in results)
    assert all(result.kept <= result.agreed <= result.used for result in results)


def test_one_card_of_the_demo_draws_its_first_response_and_keeps_how_likely_it_was(
    demo: Store,
) -> None:
    assert LocalFeedback(demo).learning() == {DRAWN}
    rows = demo.rows("SELECT card_id, propensity_bp FROM response_assignment")
    assert {row["card_id"] for row in rows} == {DRAWN}
    assert all(1000 <= row["propensity_bp"] <= 10_000 for row in rows)  # a floor of one in ten
    drawn = [r for r in LocalFeedback(demo).results(TODAY) if r.card_id == DRAWN]
    assert sum(result.overridden for result in drawn) > 0


def test_the_same_seed_says_the_same() -> None:
    talks = [PastTalk(f"c{n}", "2026-10-01", n % 3 == 0) for n in range(60)]
    once, again = (list(DemoResponses(CARDS, 7).sayings(talks)) for _ in range(2))
    assert once == again
    assert once != list(DemoResponses(CARDS, 8).sayings(talks))
