"""What a sender reported: its file read aside, its lines kept some at a time, none of them lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from agent_desk.services.background_port import Background
from agent_desk.services.report_pieces import AT_ONCE, Kind, ReportLine, ReportRow, counted
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.shell.campaigns.presenter import CampaignPresenter
from agent_desk.ui.shell.campaigns.state import CampaignView
from agent_desk.ui.wording import translate

ShowReport = Callable[[str, Sequence[ReportLine]], None]


@dataclass(frozen=True, slots=True)
class ReportSources:
    """`choose` asks for the file, "" for none; `read` runs aside; each line that `keep` gives has
    been written on the store's lane; `show` the report in a window of its own."""

    choose: Callable[[], str]
    read: Callable[[Path], tuple[ReportRow, ...]]
    keep: Callable[[tuple[ReportRow, ...]], Iterator[ReportLine]]
    show: ShowReport


class ReportPresenter:
    """Every method is something that somebody did."""

    def __init__(
        self,
        view: CampaignView,
        listing: CampaignPresenter,
        sources: ReportSources,
        background: Background,
    ) -> None:
        self._view, self._listing, self._sources = view, listing, sources
        self._background = background
        self._is_running = self._is_cancelled = False

    def bring(self) -> None:
        """Choose a file and keep what it says."""
        if self._is_running:
            return
        chosen, sources = self._sources.choose(), self._sources
        if chosen:
            self._is_running, self._is_cancelled = True, False
            self._background.aside(lambda: sources.read(Path(chosen)), self._begin, self._fail)

    def cancel(self) -> None:
        """Stop after the lines under way; those that were kept stay."""
        self._is_cancelled = True

    def _begin(self, rows: tuple[ReportRow, ...]) -> None:
        self._next(self._sources.keep(rows), len(rows), [])

    def _next(self, steps: Iterator[ReportLine], count: int, done: list[ReportLine]) -> None:
        self._view.show_progress(len(done), count)

        def kept(lines: list[ReportLine]) -> None:
            done.extend(lines)
            if lines and not self._is_cancelled:
                self._next(steps, count, done)
            else:
                self._finish(done, count)

        def gone(error: Exception) -> None:
            self._finish(done, count)
            self._fail(error)

        self._background.on_store(lambda: list(islice(steps, AT_ONCE)), kept, gone)

    def _finish(self, done: list[ReportLine], count: int) -> None:
        self._is_running = False
        self._view.show_progress(0, 0)
        words = told(done, count)
        is_whole = len(done) == count and not counted(done)[Kind.REFUSED]
        self._view.show_told(words, Tone.OK if is_whole else Tone.WARN)
        self._listing.open()
        if done:
            self._sources.show(words, done)

    def _fail(self, error: Exception) -> None:
        self._is_running = False
        self._view.show_progress(0, 0)
        self._listing.fail(error)


def told(lines: Sequence[ReportLine], count: int) -> str:
    """«Anotadas: 118 · ya constaban: 4 · no entraron: 2.»"""
    kinds = counted(lines)
    words = translate(
        "Campaigns", "Anotadas: {kept} · ya constaban: {known} · no entraron: {refused}."
    ).format(
        kept=f"{kinds[Kind.KEPT] + kinds[Kind.WARNED]:,}",
        known=f"{kinds[Kind.KNOWN]:,}",
        refused=f"{kinds[Kind.REFUSED]:,}",
    )
    if len(lines) < count:
        left = translate(
            "Campaigns", " Se detuvo: faltan {left} líneas; vuelva a traer el archivo."
        )
        words += left.format(left=f"{count - len(lines):,}")
    return words
