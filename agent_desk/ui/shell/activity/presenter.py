"""The log of what was done, newest first, read in pages as one scrolls."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, tzinfo
from pathlib import Path
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.people import Role
from agent_desk.domain.spanish import date_text, parse_date
from agent_desk.services.background_port import Background
from agent_desk.services.overview import LogEntry, LogFilter
from agent_desk.ui.shell.activity.event_words import GROUPS, event_words
from agent_desk.ui.shell.role_names import role_name
from agent_desk.ui.wording import translate

PAGE = 200

ReadLog = Callable[[LogFilter, int | None, int], Sequence[LogEntry]]
"""(what is wanted, before seq or None, limit) -> newest first; `AuditLog.page`."""


@dataclass(frozen=True, slots=True)
class FilterText:
    """The filter as it stands on the screen: ids of the lists, and days as they were typed."""

    group: str = "all"
    by_user: str = ""
    account: str = ""
    first: str = ""
    last: str = ""


def _nobody() -> Sequence[tuple[str, str]]:
    return ()


def _nothing(_wanted: LogFilter, _path: Path) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class EventRow:
    """One line: when, who, what, on which account."""

    when: str
    who: str
    what: str
    account: str

    @property
    def cells(self) -> tuple[str, str, str, str]:
        return self.when, self.who, self.what, self.account


@dataclass(frozen=True, slots=True)
class ActivitySources:
    """`outcomes` and `cards` give the titles of ids that the log holds; the deeds give back the
    sentence that tells how they ended."""

    log: ReadLog
    outcomes: Mapping[str, str] = field(default_factory=dict)
    cards: Mapping[str, str] = field(default_factory=dict)
    people: Callable[[], Sequence[tuple[str, str]]] = _nobody
    export: Callable[[LogFilter, Path], str] = _nothing
    verify: Callable[[], tuple[bool, str]] = lambda: (True, "")
    report: Callable[[], bytes] = bytes
    today: Callable[[], date] = lambda: date.max


class ActivityView(Protocol):
    """What the presenter asks of the panel."""

    def show_rows(self, rows: tuple[EventRow, ...], *, has_more: bool) -> None: ...
    def add_rows(self, rows: tuple[EventRow, ...], *, has_more: bool) -> None: ...
    def show_subtitle(self, text: str) -> None: ...
    def show_problem(self, sentence: str) -> None: ...
    def show_people(self, people: Sequence[tuple[str, str]]) -> None: ...
    def show_verdict(self, text: str, *, is_whole: bool) -> None: ...


class ActivityPresenter:
    """Answers of an older filter are dropped."""

    def __init__(
        self,
        view: ActivityView,
        sources: ActivitySources,
        zone: tzinfo,
        background: Background,
    ) -> None:
        self._view, self._sources = view, sources
        self._zone, self._background = zone, background
        self._wanted = LogFilter()
        self._asked = 0
        self._last_seq: int | None = None
        self._is_waiting = False

    def open(self) -> None:
        """The place is shown, or Ctrl+R: the newest page."""
        self._view.show_subtitle(
            translate("Activity", "Todo queda escrito y nada se borra: quién, qué y cuándo")
        )
        self._background.on_store(self._sources.people, self._view.show_people, self._fail)
        self._from_newest()

    def filter(self, typed: FilterText) -> None:
        """Only what the filter leaves; a day that cannot be read is said and changes nothing."""
        try:
            wanted = LogFilter(
                GROUPS.get(typed.group, ()),
                typed.by_user,
                typed.account.strip(),
                self._day(typed.first),
                self._day(typed.last),
            )
        except DeskError as error:
            self._view.show_problem(str(error))
            return
        if wanted != self._wanted:
            self._wanted = wanted
            self._from_newest()

    def export(self, path: Path) -> None:
        """What the filter leaves, as a file for the auditor."""
        wanted, export = self._wanted, self._sources.export
        self._tell(lambda: (True, export(wanted, path)))

    def verify(self) -> None:
        """The whole chain against itself and the signed reports: seconds for a long log."""
        self._view.show_verdict(translate("Activity", "Revisando la cadena…"), is_whole=True)
        self._tell(self._sources.verify)

    def report(self, show: Callable[[bytes], str]) -> None:
        """Sign the day as it stands and hand its page over to `show`."""

        def told(page: bytes) -> None:
            self._view.show_verdict(show(page), is_whole=True)

        self._background.on_store(self._sources.report, told, self._fail)

    def _tell(self, deed: Callable[[], tuple[bool, str]]) -> None:
        def told(end: tuple[bool, str]) -> None:
            self._view.show_verdict(end[1], is_whole=end[0])

        self._background.on_store(deed, told, self._fail)

    def _day(self, text: str) -> date | None:
        """«24 nov» is the last one that was: the log has no future."""
        if not text.strip():
            return None
        today = self._sources.today()
        day = parse_date(text, today)
        return day.replace(year=day.year - 1) if day > today else day

    def _from_newest(self) -> None:
        self._asked += 1
        self._read(None)

    def more(self) -> None:
        """The end of the list is near: the next older page."""
        if self._last_seq is not None and not self._is_waiting:
            self._read(self._last_seq)

    def _read(self, before: int | None) -> None:
        asked, wanted, log = self._asked, self._wanted, self._sources.log
        self._is_waiting = True

        def found(entries: Sequence[LogEntry]) -> None:
            if asked == self._asked:
                self._show(entries, is_first=before is None)

        self._background.on_store(lambda: log(wanted, before, PAGE), found, self._fail)

    def _show(self, entries: Sequence[LogEntry], *, is_first: bool) -> None:
        self._is_waiting = False
        has_more = len(entries) == PAGE
        self._last_seq = entries[-1].seq if has_more else None
        rows = tuple(self._row(entry) for entry in entries)
        self._view.show_problem("")
        put = self._view.show_rows if is_first else self._view.add_rows
        put(rows, has_more=has_more)

    def _row(self, entry: LogEntry) -> EventRow:
        at = entry.at.astimezone(self._zone)
        role = role_name(Role(entry.by_role)) if entry.by_role in set(Role) else entry.by_role
        return EventRow(
            when=f"{date_text(at.date())} {at:%H:%M:%S}",
            who=f"{entry.by_name} · {role}",
            what=event_words(entry, self._sources.outcomes, self._sources.cards),
            account=entry.account,
        )

    def _fail(self, error: Exception) -> None:
        self._is_waiting = False
        if not isinstance(error, DeskError):
            raise error
        self._view.show_problem(str(error))
