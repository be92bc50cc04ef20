"""The team's portfolio: what there is, and a bank's new file, read before it is loaded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.offers.policy import Policy
from agent_desk.services.background_port import Background
from agent_desk.services.import_portfolio import ImportReport, PortfolioReading
from agent_desk.services.overview import DaysCount, PastImport
from agent_desk.ui.shell.portfolio.painting import after_loading, before_loading, portfolio_state
from agent_desk.ui.shell.portfolio.state import PortfolioState, ReportState
from agent_desk.ui.wording import translate


class PortfolioView(Protocol):
    """What the presenter asks of the panel."""

    def show_state(self, state: PortfolioState) -> None: ...
    def show_busy(self, words: str, *, can_cancel: bool = False) -> None:
        """Work of more than a moment; "" when it is over."""

    def show_report(self, report: ReportState) -> None: ...
    def show_problem(self, sentence: str) -> None: ...


@dataclass(frozen=True, slots=True)
class PortfolioSources:
    """What the place reads and does; `load` writes in the name of the user who entered."""

    days_counts: Callable[[], Sequence[DaysCount]]
    past_imports: Callable[[], Sequence[PastImport]]
    read_file: Callable[[Path], PortfolioReading]
    load: Callable[[PortfolioReading], ImportReport]
    save_report: Callable[[ImportReport, Path], None]


class PortfolioPresenter:
    """Late answers are dropped: a cancelled or overtaken file never shows up again."""

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
        self._asked = 0
        self._reading: PortfolioReading | None = None
        self._report: ImportReport | None = None

    def open(self) -> None:
        """The place is shown, or what it shows has changed."""
        sources = self._sources

        def read() -> tuple[Sequence[DaysCount], Sequence[PastImport]]:
            return sources.days_counts(), sources.past_imports()

        self._background.on_store(read, self._show, self._fail)

    def read_file(self, path: Path) -> None:
        """Read a file of accounts; nothing is written before `load`."""
        self._asked += 1
        asked = self._asked
        self._view.show_problem("")
        self._view.show_busy(
            translate("Portfolio", "Leyendo «{name}»…").format(name=path.name), can_cancel=True
        )

        def done(reading: PortfolioReading) -> None:
            if asked == self._asked:
                self._ready(reading)

        def failed(error: Exception) -> None:
            if asked == self._asked:
                self._fail(error)

        self._background.aside(lambda: self._sources.read_file(path), done, failed)

    def cancel(self) -> None:
        """Drop the file that is being read or waits for a yes; nothing was written."""
        self._asked += 1
        self._reading = None
        self._view.show_busy("")

    def load(self) -> None:
        """Write the good rows, all in one transaction."""
        reading, self._reading = self._reading, None
        if not reading:
            return
        self._view.show_busy(translate("Portfolio", "Cargando la cartera…"))
        self._background.on_store(lambda: self._sources.load(reading), self._loaded, self._fail)

    def save_report(self, path: Path) -> None:
        """The rejected rows as a file for whoever corrects them."""
        report = self._report
        if report:
            self._background.aside(
                lambda: self._sources.save_report(report, path), None, self._fail
            )

    def _ready(self, reading: PortfolioReading) -> None:
        self._view.show_busy("")
        self._reading = reading
        self._report = ImportReport(0, reading.rejected, reading.source, reading.warnings)
        self._view.show_report(before_loading(self._report, len(reading.cases)))

    def _loaded(self, report: ImportReport) -> None:
        self._view.show_busy("")
        self._report = report
        self._view.show_report(after_loading(report))
        self.open()

    def _show(self, found: tuple[Sequence[DaysCount], Sequence[PastImport]]) -> None:
        counts, imports = found
        self._view.show_state(portfolio_state(counts, imports, self._policy, self._zone))

    def _fail(self, error: Exception) -> None:
        self._view.show_busy("")
        if not isinstance(error, DeskError):
            raise error
        self._view.show_problem(str(error))
