"""Decides what «Cartera» shows of the accounts in force and of the files they came from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from pathlib import Path
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.work_rule import WorkRule
from agent_desk.services.background_port import Background
from agent_desk.services.overview import DaysCount, PastImport
from agent_desk.ui.shell.portfolio.painting import portfolio_state
from agent_desk.ui.shell.portfolio.state import PortfolioState
from agent_desk.ui.wording import translate


class PortfolioView(Protocol):
    """What the presenter asks of the panel."""

    def show_state(self, state: PortfolioState) -> None: ...
    def show_problem(self, sentence: str) -> None: ...
    def show_rule(self, rule: WorkRule, *, has_focus: bool) -> None: ...
    def show_export(self, first: date, last: date) -> None: ...
    def show_done(self, sentence: str) -> None: ...


@dataclass(frozen=True, slots=True)
class PortfolioSources:
    """What the place reads."""

    days_counts: Callable[[], Sequence[DaysCount]]
    past_imports: Callable[[], Sequence[PastImport]]
    work_rule: Callable[[], WorkRule] = WorkRule
    set_rule: Callable[[WorkRule], None] = lambda _rule: None
    save_period: Callable[[str, date, date, Path], int] = lambda *_asked: 0
    today: Callable[[], date] = date.today


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

    def ask_rule(self) -> None:
        """The order of the work list, to be read and changed."""
        self._background.on_store(
            self._sources.work_rule,
            lambda rule: self._view.show_rule(rule, has_focus=True),
            self._fail,
        )

    def set_rule(self, rule: WorkRule) -> None:
        """From now on the list is in this order."""

        def set_and_read() -> WorkRule:
            self._sources.set_rule(rule)
            return self._sources.work_rule()

        self._background.on_store(
            set_and_read, lambda known: self._view.show_rule(known, has_focus=False), self._fail
        )

    def ask_period(self) -> None:
        """This month until today."""
        today = self._sources.today()
        self._view.show_export(today.replace(day=1), today)

    def save_period(self, topic: str, first: date, last: date, path: Path) -> None:
        """Contacts, promises, agreements or payments of some days, as a file."""

        def saved(rows: int) -> None:
            words = translate("Portfolio", "{rows} filas guardadas en «{name}».")
            self._view.show_done(words.format(rows=f"{rows:,}", name=path.name))

        self._background.on_store(
            lambda: self._sources.save_period(topic, first, last, path), saved, self._fail
        )

    def _show(self, found: tuple[Sequence[DaysCount], Sequence[PastImport]]) -> None:
        counts, imports = found
        self._view.show_state(portfolio_state(counts, imports, self._policy, self._zone))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._view.show_problem(str(error))
