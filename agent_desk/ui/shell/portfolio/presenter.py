"""Decides what «Cartera» shows of the accounts in force and of the files they came from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.offers.policy import Policy
from agent_desk.services.background_port import Background
from agent_desk.services.overview import DaysCount, PastImport
from agent_desk.ui.shell.portfolio.painting import portfolio_state
from agent_desk.ui.shell.portfolio.state import PortfolioState


class PortfolioView(Protocol):
    """What the presenter asks of the panel."""

    def show_state(self, state: PortfolioState) -> None: ...
    def show_problem(self, sentence: str) -> None: ...


@dataclass(frozen=True, slots=True)
class PortfolioSources:
    """What the place reads."""

    days_counts: Callable[[], Sequence[DaysCount]]
    past_imports: Callable[[], Sequence[PastImport]]


class PortfolioPresenter:
    """Reads the overview each time the place is shown or a file has come in."""

    def __init__(
        self,
        view: PortfolioView,
        sources: PortfolioSources,
        policy: Policy,
        zone: tzinfo,
        background: Background,
    ) -> None:
        self._view, self._sources = view, sources
        self._policy, self._zone, self._background = policy, zone, background

    def open(self) -> None:
        """The place is shown, or what it shows has changed."""
        sources = self._sources

        def read() -> tuple[Sequence[DaysCount], Sequence[PastImport]]:
            return sources.days_counts(), sources.past_imports()

        self._background.on_store(read, self._show, self._fail)

    def _show(self, found: tuple[Sequence[DaysCount], Sequence[PastImport]]) -> None:
        counts, imports = found
        self._view.show_state(portfolio_state(counts, imports, self._policy, self._zone))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._view.show_problem(str(error))
