"""The life of an agreement: every path is drawn, and nothing leads anywhere else."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from agent_desk.domain.agreements.states import LIVE, NAMES, PATHS, Life, NoSuchPathError, State

AT = datetime(2026, 11, 24, 18, tzinfo=UTC)


class AnyLife(RuleBasedStateMachine):
    """Somebody tries every step at every moment."""

    def __init__(self) -> None:
        super().__init__()
        self.life = Life("AD-1")

    @rule(to=st.sampled_from(list(State)))
    def tries(self, to: State) -> None:
        before = self.life
        if to in PATHS[before.state]:
            self.life = before.moved(to, at=AT, by="u1", why="porque sí")
            assert self.life.state is to
        else:
            with pytest.raises(NoSuchPathError):
                before.moved(to, at=AT, by="u1", why="porque sí")
            assert self.life is before

    @invariant()
    def each_step_begins_where_the_last_ended_and_says_who_and_why(self) -> None:
        state = State.DRAFT
        for change in self.life.changes:
            assert change.was is state
            assert change.to in PATHS[state]
            assert change.by and change.why
            state = change.to

    @invariant()
    def nothing_is_in_force_that_nobody_accepted(self) -> None:
        seen = {change.to for change in self.life.changes}
        if seen & (LIVE | {State.KEPT, State.BROKEN, State.REPLACED}):
            assert {State.OFFERED, State.ACCEPTED} <= seen

    @invariant()
    def what_is_void_stays_void(self) -> None:
        voids = [n for n, change in enumerate(self.life.changes) if change.to is State.VOID]
        assert voids in ([], [len(self.life.changes) - 1])


TestAnyLife = AnyLife.TestCase


def test_a_step_without_a_reason_is_a_mistake():
    with pytest.raises(ValueError, match="who and why"):
        Life("AD-1").moved(State.OFFERED, at=AT, by="u1", why="")


def test_the_refusal_names_both_states_in_plain_words():
    with pytest.raises(NoSuchPathError, match="está borrador; no puede pasar a cumplido"):
        Life("AD-1").moved(State.KEPT, at=AT, by="u1", why="x")


def test_every_state_has_a_name_and_its_paths():
    assert set(NAMES) == set(PATHS) == set(State)
