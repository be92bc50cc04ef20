"""The search learns while the desk is used, and stops when the program does."""

from __future__ import annotations

from collections.abc import Iterator

from pytestqt.qtbot import QtBot

from agent_desk.app_places.teaching import Teaching
from agent_desk.library.card_index import LateIndex
from agent_desk.ui.background import Background


class Endless(LateIndex):
    """Never knows enough."""

    read = 0

    def study(self) -> Iterator[None]:
        while True:
            self.read += 1
            yield


def raised(error: Exception) -> None:
    raise error


def test_closing_the_program_does_not_wait_until_the_search_knows_all(qtbot: QtBot) -> None:
    background, search = Background(raised), Endless(())
    Teaching(background).look(search)
    qtbot.waitUntil(lambda: search.read > 0)
    assert background.close()
    read = search.read
    qtbot.wait(10)
    assert search.read == read


def test_other_work_of_the_lane_has_its_turn_while_the_search_learns(qtbot: QtBot) -> None:
    background, search = Background(raised), Endless(())
    pages: list[str] = []
    Teaching(background).look(search)
    background.aside(lambda: "page", pages.append)
    qtbot.waitUntil(lambda: pages == ["page"])
    background.close()
