"""The log of what was done, newest first, read in pages as one scrolls."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.people import Role
from agent_desk.domain.spanish import date_text
from agent_desk.services.background_port import Background
from agent_desk.services.overview import LogEntry
from agent_desk.ui.shell.activity.event_words import GROUPS, event_words
from agent_desk.ui.shell.role_names import role_name
from agent_desk.ui.wording import translate

PAGE = 200

ReadLog = Callable[[Sequence[str], int | None, int], Sequence[LogEntry]]
"""(kinds, before seq or None, limit) -> newest first; `Overview.log`."""


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
    """`outcomes` and `cards` give the titles of ids that the log holds."""

    log: ReadLog
    outcomes: Mapping[str, str] = field(default_factory=dict)
    cards: Mapping[str, str] = field(default_factory=dict)


class ActivityView(Protocol):
    """What the presenter asks of the panel."""

    def show_rows(self, rows: tuple[EventRow, ...], *, has_more: bool) -> None: ...
    def add_rows(self, rows: tuple[EventRow, ...], *, has_more: bool) -> None: ...
    def show_subtitle(self, text: str) -> None: ...
    def show_problem(self, sentence: str) -> None: ...


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
        self._group = "all"
        self._asked = 0
        self._last_seq: int | None = None
        self._is_waiting = False

    def open(self) -> None:
        """The place is shown, or Ctrl+R: the newest page."""
        self._view.show_subtitle(
            translate("Activity", "Todo queda escrito y nada se borra: quién, qué y cuándo")
        )
        self._asked += 1
        self._read(None)

    def filter(self, group: str) -> None:
        """Only one group of acts."""
        if group in GROUPS:
            self._group = group
            self.open()

    def more(self) -> None:
        """The end of the list is near: the next older page."""
        if self._last_seq is not None and not self._is_waiting:
            self._read(self._last_seq)

    def _read(self, before: int | None) -> None:
        asked, kinds, log = self._asked, GROUPS[self._group], self._sources.log
        self._is_waiting = True

        def found(entries: Sequence[LogEntry]) -> None:
            if asked == self._asked:
                self._show(entries, is_first=before is None)

        self._background.on_store(lambda: log(kinds, before, PAGE), found, self._fail)

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
