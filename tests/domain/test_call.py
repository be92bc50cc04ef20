"""A call keeps its times and what was said, whatever the agent does next."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.call import begin_call, clock_text, end_call, go_to, mark_said, verify

START = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


def after(seconds: int) -> datetime:
    return START + timedelta(seconds=seconds)


def test_each_stage_keeps_the_time_of_all_its_visits() -> None:
    call = begin_call("c1", "4417-0098", "apertura", START)
    call = go_to(call, "verificar", after(18))
    call = go_to(call, "apertura", after(70))
    call = go_to(call, "verificar", after(80))
    assert call.seconds_in("apertura", after(90)) == 28
    assert call.seconds_in("verificar", after(90)) == 62


def test_the_timer_stops_when_the_call_ends() -> None:
    call = end_call(begin_call("c1", "4417-0098", "apertura", START), after(402))
    assert call.seconds(after(9_999)) == 402
    assert end_call(call, after(500)) is call


def test_nothing_moves_the_stage_of_an_ended_call() -> None:
    call = end_call(begin_call("c1", "4417-0098", "apertura", START), after(10))
    assert go_to(call, "opciones", after(20)).stage == "apertura"


def test_what_was_said_stays_said_in_every_later_stage() -> None:
    call = mark_said(begin_call("c1", "4417-0098", "apertura", START), "REQ-APE-1")
    call = verify(go_to(call, "verificar", after(5)))
    assert "REQ-APE-1" in call.said
    assert call.is_verified


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(1, 300)), max_size=12))
def test_the_stages_add_up_to_the_call(moves: list[tuple[str, int]]) -> None:
    call, clock = begin_call("c1", "x", "a", START), 0
    for stage, pause in moves:
        clock += pause
        call = go_to(call, stage, after(clock))
    assert sum(call.seconds_in(s, after(clock)) for s in "abc") == clock


def test_the_clock_reads_as_on_a_telephone() -> None:
    assert clock_text(402) == "06:42"
    assert clock_text(3_725) == "1:02:05"
