"""The versions of the policy: who wrote and approved each, what it changes, and the second pair of
eyes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.policies.version import (
    DRAFT,
    PUBLISHED,
    REJECTED,
    SENT,
    PolicyVersion,
    in_force,
)
from agent_desk.services.background_port import Background
from agent_desk.services.publish_policy import PolicyDesk
from agent_desk.ui.desk.state import ResultRow
from agent_desk.ui.shell.policies.versions_painting import paint_version, version_row
from agent_desk.ui.shell.reading import Reading
from agent_desk.ui.wording import translate

YES, NO, CHOOSE = "yes", "no", ""


@dataclass(frozen=True, slots=True)
class VersionsState:
    """`step` is what the second key does: "" nothing yet, yes Enter approves, no a reason."""

    rows: tuple[ResultRow, ...] = ()
    selected: int = 0
    reading: Reading | None = None
    can_decide: bool = False
    can_return: bool = False
    can_simulate: bool = False
    can_withdraw: bool = False
    step: str = CHOOSE
    prompt: str = ""


class VersionsView(Protocol):
    """What the presenter asks of the panel."""

    def show_versions(self, state: VersionsState) -> None: ...
    def show_problem(self, sentence: str) -> None: ...
    def show_done(self, sentence: str) -> None: ...


@dataclass(frozen=True, slots=True)
class VersionSources:
    """What the versions are read from, and in whose name they are decided."""

    desk: PolicyDesk
    now: Callable[[], datetime]
    today: Callable[[], date]
    new_id: Callable[[], str]


class VersionsPresenter:
    """The list of versions, the open one, and its decision."""

    def __init__(
        self,
        view: VersionsView,
        sources: VersionSources,
        background: Background,
        start_from: Callable[[PolicyVersion], None],
        simulate: Callable[[Policy, Policy], None],
    ) -> None:
        self._view, self._sources, self._background = view, sources, background
        self._start_from, self._simulate = start_from, simulate
        self._versions: tuple[PolicyVersion, ...] = ()
        self._selected, self._step = 0, CHOOSE

    def open(self) -> None:
        """Read them again; what waits for approval stands first."""
        desk = self._sources.desk

        def arrived(found: Sequence[PolicyVersion]) -> None:
            self._versions = tuple(sorted(found, key=lambda version: version.state != SENT))
            self._selected = min(self._selected, max(0, len(self._versions) - 1))
            self._paint()

        self._background.on_store(lambda: desk.policies.versions(desk.by.id), arrived, self._failed)

    def select(self, index: int) -> None:
        """Another version."""
        if 0 <= index < len(self._versions):
            self._selected, self._step = index, CHOOSE
            self._paint()

    def press_yes(self) -> None:
        """S: Enter then approves it."""
        if self._can_decide():
            self._to(YES)

    def press_no(self) -> None:
        """N: the reason then sends it back."""
        if self._can_decide():
            self._to(NO)

    def back(self) -> None:
        """Esc."""
        self._to(CHOOSE)

    def confirm(self, reason: str = "") -> None:
        """Enter after S approves; after N, with a reason, it goes back to its author."""
        version, sources = self._current(), self._sources
        if version is None or self._step == CHOOSE or (self._step == NO and not reason.strip()):
            return
        command_id, now, today = sources.new_id(), sources.now(), sources.today()
        if self._step == YES:
            self._background.on_store(
                lambda: sources.desk.approve(version, command_id=command_id, now=now, today=today),
                self._approved,
                self._failed,
            )
            return
        self._background.on_store(
            lambda: sources.desk.reject(
                version, reason=reason.strip(), command_id=command_id, now=now
            ),
            lambda _none: self._done(translate("Policies", "Devuelta a quien la escribió.")),
            self._failed,
        )

    def return_to(self) -> None:
        """«Volver a esta versión»: a draft with its text; it is approved like any other."""
        version = self._current()
        if version and version.state in {PUBLISHED, REJECTED}:
            self._start_from(version)

    def withdraw(self) -> None:
        """The author takes back what he sent."""
        version, sources = self._current(), self._sources
        if version is None or not self._can_withdraw():
            return
        command_id, now = sources.new_id(), sources.now()
        self._background.on_store(
            lambda: sources.desk.withdraw(version.id, command_id=command_id, now=now),
            lambda _none: self._done(translate("Policies", "Retirada.")),
            self._failed,
        )

    def simulate(self) -> None:
        """The version against the policy in force, over the portfolio."""
        version, base = self._current(), self._in_force()
        if version is None or base is None:
            return
        read = self._sources.desk.texts.read
        try:
            self._simulate(read(base.text), read(version.text))
        except DeskError as error:
            self._failed(error)

    def _approved(self, number: int) -> None:
        words = translate(
            "Policies", "Publicada como versión {number}; los escritorios la usan ya."
        )
        self._done(words.format(number=number))

    def _done(self, sentence: str) -> None:
        self._step = CHOOSE
        self._view.show_problem("")
        self._view.show_done(sentence)
        self.open()

    def _to(self, step: str) -> None:
        self._step = step
        self._paint()

    def _failed(self, error: Exception) -> None:
        self._step = CHOOSE
        self._view.show_problem(str(error))
        self._paint()

    def _current(self) -> PolicyVersion | None:
        inside = 0 <= self._selected < len(self._versions)
        return self._versions[self._selected] if inside else None

    def _in_force(self) -> PolicyVersion | None:
        return in_force(self._versions, self._sources.today())

    def _can_decide(self) -> bool:
        version = self._current()
        is_other = version is not None and version.author_id != self._sources.desk.by.id
        return is_other and version is not None and version.state == SENT

    def _can_withdraw(self) -> bool:
        version = self._current()
        is_own = version is not None and version.author_id == self._sources.desk.by.id
        return is_own and version is not None and version.state in {SENT, DRAFT}

    def _paint(self) -> None:
        version, base, today = self._current(), self._in_force(), self._sources.today()
        reading = None
        if version:
            reading = paint_version(version, base, self._sources.desk, today)
        is_old = version is not None and version.state in {PUBLISHED, REJECTED}
        self._view.show_versions(
            VersionsState(
                rows=tuple(version_row(each, base) for each in self._versions),
                selected=self._selected,
                reading=reading,
                can_decide=self._can_decide(),
                can_return=bool(is_old and version and version is not base),
                can_simulate=bool(version and base and version is not base),
                can_withdraw=self._can_withdraw(),
                step=self._step,
                prompt={
                    YES: translate("Policies", "Enter la publica; Esc regresa."),
                    NO: translate("Policies", "¿Qué falta? Escríbalo y Enter la devuelve."),
                }.get(self._step, ""),
            )
        )
