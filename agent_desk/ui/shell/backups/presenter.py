"""Copies made, checked and brought back: the slow part aside, while calls go on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.services.background_port import Background
from agent_desk.ui.shell.backups.state import BackupLine, BackupsState
from agent_desk.ui.wording import translate


@dataclass(frozen=True, slots=True)
class BackupSources:
    """`note_*` write the act on the store's lane; the others work aside and give a sentence."""

    read: Callable[[], Sequence[BackupLine]]
    note_backup: Callable[[], None]
    back_up: Callable[[], str]
    note_restore: Callable[[str], None]
    restore: Callable[[str], str]
    check: Callable[[], tuple[bool, str]]


class BackupsView(Protocol):
    """What the presenter asks of the panel."""

    def show_state(self, state: BackupsState) -> None: ...
    def show_subtitle(self, text: str) -> None: ...


class BackupsPresenter:
    """Every method is an event; while something works no other act begins."""

    def __init__(self, view: BackupsView, sources: BackupSources, background: Background) -> None:
        self._view, self._sources, self._background = view, sources, background
        self._state = BackupsState()
        self._wanted = ""

    def open(self) -> None:
        """The place is shown, or Ctrl+R."""
        self._view.show_subtitle(
            translate(
                "Backups", "Uno al día, cifrado y comprobado; quedan siete días y cuatro semanas"
            )
        )
        self._background.aside(self._sources.read, self._listed, self._failed)

    def back_up(self) -> None:
        """A copy of this moment, in the place of the one of today."""
        if not self._begin(translate("Backups", "Haciendo el respaldo… Puede seguir trabajando.")):
            return
        self._background.on_store(
            self._sources.note_backup,
            lambda _none: self._background.aside(self._sources.back_up, self._done, self._failed),
            self._failed,
        )

    def ask_restore(self, row: int) -> None:
        """The first of two clicks: what would happen."""
        if self._state.is_working or not 0 <= row < len(self._state.lines):
            return
        self._wanted = self._state.lines[row].day
        question = translate(
            "Backups",
            "¿Restaurar el respaldo del {day}? Se arma un archivo nuevo con él y con lo posterior "
            "que aún se lea. El de ahora no se toca: queda a un lado cuando el nuevo entra en uso, "
            "al abrir otra vez Agent Desk.",
        ).format(day=self._state.lines[row].cells[0])
        self._show(question=question, message="")

    def confirm(self) -> None:
        """The second click."""
        if not self._state.question or not self._begin(
            translate("Backups", "Restaurando en un archivo nuevo…")
        ):
            return
        day = self._wanted
        self._background.on_store(
            lambda: self._sources.note_restore(day),
            lambda _none: self._background.aside(
                lambda: self._sources.restore(day), self._done, self._failed
            ),
            self._failed,
        )

    def cancel(self) -> None:
        self._show(question="")

    def check(self) -> None:
        """Every page, relation, act and copy."""
        if self._begin(translate("Backups", "Revisando cada página… Puede seguir trabajando.")):
            self._background.aside(self._sources.check, self._checked, self._failed)

    def _begin(self, words: str) -> bool:
        if self._state.is_working:
            return False
        self._show(is_working=True, question="", message=words, is_good=True)
        return True

    def _listed(self, lines: Sequence[BackupLine]) -> None:
        self._show(lines=tuple(lines))

    def _done(self, sentence: str) -> None:
        self._show(is_working=False, message=sentence, is_good=True)
        self.open()

    def _checked(self, end: tuple[bool, str]) -> None:
        self._show(is_working=False, is_good=end[0], message=end[1])

    def _failed(self, error: Exception) -> None:
        self._show(is_working=False, is_good=False, message=str(error))
        if not isinstance(error, DeskError):
            raise error

    def _show(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        self._view.show_state(self._state)
