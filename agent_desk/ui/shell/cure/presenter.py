"""Training, looking and auditing: what is asked of the store, and what is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.strategy.cure.explaining import Behaviour
from agent_desk.domain.strategy.cure.fairness import GroupAudit
from agent_desk.services.background_port import Background
from agent_desk.services.learn_cure import CureState
from agent_desk.ui.shell.cure.painting import paint_audit, paint_cure
from agent_desk.ui.shell.cure.state import AuditScreen, CureScreen
from agent_desk.ui.wording import translate

Audit = tuple[Sequence[GroupAudit], int]


@dataclass(frozen=True, slots=True)
class CureSources:
    """Reads and acts run on the store's lane; `audit` reads a file that is not kept."""

    behaviours: Mapping[str, Behaviour]
    state: Callable[[], tuple[CureState, Mapping[str, int]]]
    train: Callable[[], object]
    audit: Callable[[Path], Audit]
    ready: Callable[[Callable[[int, int], None], Callable[[], None]], None]
    may_train: bool


class CureView(Protocol):
    """What the presenter asks of the panel."""

    def show_state(self, state: CureScreen) -> None: ...
    def show_audit(self, state: AuditScreen) -> None: ...
    def show_subtitle(self, text: str) -> None: ...
    def show_problem(self, sentence: str) -> None: ...


class CurePresenter:
    """Training refuses with a sentence; what was in use stays in use."""

    def __init__(self, view: CureView, sources: CureSources, background: Background) -> None:
        self._view, self._sources, self._background = view, sources, background

    def open(self) -> None:
        self._view.show_subtitle(
            translate(
                "Cure", "Quién puede ponerse al corriente: solo conductas de la cuenta, interno"
            )
        )
        self._sources.ready(self._tell_progress, self._read)

    def train(self) -> None:
        """Learn a version from all that has matured."""
        self._view.show_subtitle(translate("Cure", "Entrenando con los resultados maduros…"))
        self._background.on_store(self._sources.train, lambda _: self._read(), self._fail)

    def audit(self, path: Path) -> None:
        """Compare groups of a file (account, group); nothing of it is kept."""

        def found(audit: Audit) -> None:
            self._view.show_problem("")
            self._view.show_audit(paint_audit(*audit))

        self._background.on_store(lambda: self._sources.audit(path), found, self._fail)

    def _read(self) -> None:
        def found(read: tuple[CureState, Mapping[str, int]]) -> None:
            state, bands = read
            self._view.show_problem("")
            self._tell_what()
            may_train = self._sources.may_train
            shown = paint_cure(state, self._sources.behaviours, bands, may_train=may_train)
            self._view.show_state(shown)

        self._background.on_store(self._sources.state, found, self._fail)

    def _tell_what(self) -> None:
        self._view.show_subtitle(
            translate(
                "Cure", "Quién puede ponerse al corriente: solo conductas de la cuenta, interno"
            )
        )

    def _tell_progress(self, done: int, total: int) -> None:
        text = translate("Cure", "Preparando los meses de ejemplo: {done} de {total}")
        self._view.show_subtitle(text.format(done=done, total=total))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._tell_what()  # nothing is under way any more
        self._view.show_problem(str(error))
