"""A store that does not open: what is chosen, what is asked for it, what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.services.background_port import Background
from agent_desk.ui.shell.rescue.state import ASKS_SECRET, Plight, Way, WayLine
from agent_desk.ui.shell.rescue.words import question, way_lines, working
from agent_desk.ui.wording import translate


@dataclass(frozen=True, slots=True)
class RescueDeeds:
    """`act` works aside with the PIN or recovery key and gives a sentence; `report` is for support;
    `retry` opens the door anew, `close` the window."""

    act: Callable[[Way, str], str]
    report: Callable[[], str]
    retry: Callable[[], None]
    close: Callable[[], None]
    fail: Callable[[Exception], None]


class RescueView(Protocol):
    """What the presenter asks of the card."""

    def show_ways(self, lines: Sequence[WayLine], note: str) -> None: ...
    def ask_secret(self, words: str, keeper: str, problem: str) -> None: ...
    def show_working(self, words: str) -> None: ...
    def show_done(self, words: str) -> None: ...
    def copy(self, text: str) -> None: ...


class RescuePresenter:
    """Every method is an event of the card."""

    def __init__(
        self, view: RescueView, plight: Plight, deeds: RescueDeeds, background: Background
    ) -> None:
        self._view, self._plight, self._deeds = view, plight, deeds
        self._background = background
        self._way: Way | None = None

    def open(self) -> None:
        """All ways, or back to them."""
        self._way = None
        self._view.show_ways(way_lines(self._plight), "")

    def choose(self, way: Way) -> None:
        """One of the rows."""
        if way in ASKS_SECRET:
            self._way = way
            if self._plight.keeper:
                self._view.ask_secret(question(way), self._plight.keeper, "")
            else:
                self.give("")
        elif way is Way.RETRY:
            self._deeds.retry()
        elif way is Way.COPY:
            self._background.aside(self._deeds.report, self._copied, self._deeds.fail)
        else:
            self._deeds.close()

    def give(self, secret: str) -> None:
        """The PIN of who keeps the house, or the recovery key."""
        way = self._way
        if way is None:
            return
        self._view.show_working(working(way))
        self._background.aside(
            lambda: self._deeds.act(way, secret), self._view.show_done, self._failed
        )

    def go_on(self) -> None:
        """Enter after it was done."""
        self._deeds.retry()

    def _copied(self, report: str) -> None:
        self._view.copy(report)
        self._view.show_ways(
            way_lines(self._plight),
            translate("Rescue", "Informe copiado: péguelo donde lo pida soporte."),
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            self._deeds.fail(error)
            self.open()
        elif self._way and self._plight.keeper:
            self._view.ask_secret(question(self._way), self._plight.keeper, str(error))
        else:
            self._view.show_ways(way_lines(self._plight), str(error))
