"""Slow work never loses an answer, never changes their order, never blocks the window."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from agent_desk.domain.errors import DeskError
from agent_desk.ui.background import Background, InlineBackground


@pytest.fixture
def errors() -> list[Exception]:
    return []


@pytest.fixture
def background(qapp: object, errors: list[Exception]) -> Iterator[Background]:
    lanes = Background(errors.append)
    yield lanes
    lanes.close()


def test_two_thousand_answers_arrive_in_the_order_of_the_work(
    background: Background, qtbot: QtBot
) -> None:
    got: list[int] = []
    for number in range(2000):
        background.on_store(lambda number=number: number, got.append)
    qtbot.waitUntil(lambda: len(got) == 2000, timeout=10_000)
    assert got == list(range(2000))


def test_answers_arrive_on_the_thread_of_the_window(background: Background, qtbot: QtBot) -> None:
    threads: list[tuple[int, int]] = []
    background.on_store(
        threading.get_ident, lambda worker: threads.append((worker, threading.get_ident()))
    )
    qtbot.waitUntil(lambda: bool(threads))
    worker, deliverer = threads[0]
    assert deliverer == threading.get_ident()
    assert worker != deliverer


def test_all_store_work_runs_on_one_thread_and_aside_on_another(
    background: Background, qtbot: QtBot
) -> None:
    store: list[int] = []
    aside: list[int] = []
    for _ in range(20):
        background.on_store(threading.get_ident, store.append)
        background.aside(threading.get_ident, aside.append)
    qtbot.waitUntil(lambda: len(store) == len(aside) == 20)
    assert len(set(store)) == len(set(aside)) == 1
    assert set(store).isdisjoint(aside)


def test_a_page_being_drawn_does_not_hold_up_the_store(
    background: Background, qtbot: QtBot
) -> None:
    drawn = threading.Event()
    got: list[str] = []
    background.aside(lambda: drawn.wait(10), lambda _: got.append("page"))
    background.on_store(lambda: "case", got.append)
    qtbot.waitUntil(lambda: got == ["case"])
    drawn.set()
    qtbot.waitUntil(lambda: got == ["case", "page"])


def test_an_expected_failure_reaches_the_one_who_asked(
    background: Background, qtbot: QtBot, errors: list[Exception]
) -> None:
    told: list[Exception] = []

    def fail() -> str:
        raise DeskError("El disco está lleno. Su nota quedó en la ventana.")

    background.on_store(fail, lambda _: None, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert "Su nota quedó" in str(told[0])
    assert not errors


def test_a_failure_nobody_answers_for_reaches_the_error_box_and_work_goes_on(
    background: Background, qtbot: QtBot, errors: list[Exception]
) -> None:
    got: list[str] = []
    background.on_store(lambda: 1 // 0)
    background.on_store(lambda: "next", got.append)
    qtbot.waitUntil(lambda: got == ["next"])
    assert isinstance(errors[0], ZeroDivisionError)


def test_a_fault_while_painting_an_answer_does_not_lose_the_next_one(
    background: Background, qtbot: QtBot, errors: list[Exception]
) -> None:
    got: list[str] = []

    def paint(_: str) -> None:
        raise ValueError("painting")

    background.on_store(lambda: "first", paint)
    background.on_store(lambda: "second", got.append)
    qtbot.waitUntil(lambda: got == ["second"])
    assert [str(error) for error in errors] == ["painting"]


def test_an_answer_may_ask_for_more_work(background: Background, qtbot: QtBot) -> None:
    got: list[str] = []
    background.on_store(lambda: "case", lambda case: background.aside(lambda: case, got.append))
    qtbot.waitUntil(lambda: got == ["case"])


def test_closing_waits_until_the_last_write_is_done(qapp: object) -> None:
    lanes = Background(lambda error: None)
    written: list[int] = []
    gate = threading.Event()
    lanes.on_store(lambda: gate.wait(5))
    for number in range(50):
        lanes.on_store(lambda number=number: written.append(number))
    gate.set()
    assert lanes.close()
    assert written == list(range(50))


def test_a_lane_that_computes_gives_way_to_the_window_within_a_millisecond(
    background: Background,
) -> None:
    assert background
    assert sys.getswitchinterval() <= 0.001


def test_closing_says_when_a_lane_does_not_end(qapp: object) -> None:
    lanes = Background(lambda error: None)
    gate = threading.Event()
    lanes.aside(lambda: gate.wait(20))
    assert not lanes.close(timeout_s=0.05)
    gate.set()


def test_after_closing_no_answer_touches_the_window(qtbot: QtBot) -> None:
    got: list[int] = []
    lanes = Background(lambda error: None)
    lanes.on_store(lambda: 1, got.append)
    lanes.close()
    lanes.on_store(lambda: 2, got.append)
    qtbot.wait(30)
    assert got == []


def test_inline_work_is_done_before_the_call_returns() -> None:
    got: list[object] = []
    inline = InlineBackground()
    inline.on_store(lambda: "a", got.append)
    inline.aside(lambda: 1 // 0, got.append, lambda error: got.append(type(error)))
    assert got == ["a", ZeroDivisionError]
    with pytest.raises(ZeroDivisionError):
        inline.on_store(lambda: 1 // 0)
