"""Agents of clearly different quality against every debtor: the better call scores higher."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from agent_desk.content import load_debriefer, load_simulated_debtor
from agent_desk.domain.practice.debtor.seeding import fill, slots_of
from agent_desk.domain.practice.debtor.state import AGREED, RIGHT_EXIT, Drill
from agent_desk.library.practice_personas import load_practice_book

AGENTS = yaml.safe_load((Path(__file__).parent / "practice_agents.yaml").read_text("utf-8"))
WANTED = 0.95  # of the pairs in which the better call has to score higher


@pytest.fixture(scope="module")
def held() -> list[tuple[str, Drill, Drill]]:
    """(name, the better drill, the worse one) of every pair."""
    debtor, book = load_simulated_debtor(), load_practice_book()

    def play(pair: dict[str, object], texts: list[str]) -> Drill:
        drill = debtor.start(book.personas[str(pair["persona"])], int(str(pair["seed"])))
        slots = slots_of(drill.persona)
        for text in texts:
            if not drill.is_over:
                drill = debtor.reply(drill, fill(text, slots))
        return drill

    return [(one["name"], play(one, one["better"]), play(one, one["worse"])) for one in AGENTS]


def test_the_better_agent_scores_higher_with_every_persona(
    held: list[tuple[str, Drill, Drill]],
) -> None:
    debriefer = load_debriefer()
    wrong = [
        name
        for name, better, worse in held
        if debriefer.drill(better).score.total <= debriefer.drill(worse).score.total
    ]
    assert len(held) >= 24
    assert {better.persona.id for _, better, _ in held} == set(load_practice_book().personas)
    assert len(wrong) <= (1 - WANTED) * len(held), wrong


def test_good_agents_are_trusted_more_and_mostly_reach_an_end_that_holds(
    held: list[tuple[str, Drill, Drill]],
) -> None:
    for name, better, worse in held:
        assert better.mind.trust > worse.mind.trust, name
        assert worse.outcome not in {AGREED, RIGHT_EXIT}, name
    reached = [better for _, better, _ in held if better.outcome in {AGREED, RIGHT_EXIT}]
    assert len(reached) >= 0.75 * len(held)


def test_debtors_say_little_twice(held: list[tuple[str, Drill, Drill]]) -> None:
    for name, better, worse in held:
        for drill in (better, worse):
            lines = [line for turn in drill.turns for line in turn.lines]
            assert len(lines) - len(set(lines)) <= 1, (name, lines)
