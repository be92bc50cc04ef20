"""Reads what came of the pieces, by one cut or another, and gives it out as a page or a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.strategy.campaigns.followup import FollowUp
from agent_desk.services.background_port import Background
from agent_desk.ui.shell.followup.state import FollowState
from agent_desk.ui.shell.followup.words import state_of
from agent_desk.ui.widgets.charts.points import ChartTable, write_csv


@dataclass(frozen=True, slots=True)
class FollowSources:
    """`read` runs on the store's lane, the others aside; they raise DeskError."""

    read: Callable[[str], FollowUp]
    save_pdf: Callable[[FollowUp, Path], None]


class FollowView(Protocol):
    """What the presenter asks of the panel."""

    def show_state(self, state: FollowState) -> None: ...
    def show_problem(self, sentence: str) -> None: ...


class FollowPresenter:
    """Every method is something that somebody did."""

    def __init__(self, view: FollowView, sources: FollowSources, background: Background) -> None:
        self._view, self._sources, self._background = view, sources, background
        self._cut, self._found = "piece", FollowUp("piece", (), (), (), ())
        self._with_definitions = False

    def open(self) -> None:
        cut = self._cut
        self._background.on_store(lambda: self._sources.read(cut), self._show, self._fail)

    def choose_cut(self, cut: str) -> None:
        self._cut = cut
        self.open()

    def toggle_definitions(self) -> None:
        """How each figure is worked out, first on the page; once more puts them last."""
        self._with_definitions = not self._with_definitions
        self._show(self._found)

    def save_pdf(self, path: Path) -> None:
        found = self._found
        self._background.aside(lambda: self._sources.save_pdf(found, path), None, self._fail)

    def save_csv(self, table: ChartTable, path: Path) -> None:
        self._background.aside(lambda: write_csv(table, path), None, self._fail)

    def _show(self, found: FollowUp) -> None:
        if found.cut == self._cut:
            self._found = found
            self._view.show_problem("")
            self._view.show_state(state_of(found, with_definitions=self._with_definitions))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError | OSError):
            raise error
        self._view.show_problem(str(error))
