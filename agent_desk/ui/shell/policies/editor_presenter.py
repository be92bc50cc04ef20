"""Writing a policy: tables edited cell by cell, remarks beside the rows, undo, and sending it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.policies.book import Placed, changes_between, placed_findings, sheets_of
from agent_desk.domain.policies.cells import CellError, read_day
from agent_desk.domain.policies.sheets import Sheet
from agent_desk.domain.policies.version import DRAFT, SENT, PolicyVersion
from agent_desk.services.background_port import Background
from agent_desk.services.publish_policy import Draft, PolicyDesk
from agent_desk.ui.desk.state import ResultRow
from agent_desk.ui.shell.policies.editor_painting import (
    paint_rows,
    paint_sheet,
    status_words,
)
from agent_desk.ui.shell.policies.sheet_state import DraftState, SheetState
from agent_desk.ui.wording import translate


class EditorView(Protocol):
    """What the presenter asks of the panel."""

    def show_sheets(self, rows: tuple[ResultRow, ...], selected: int) -> None: ...
    def show_sheet(self, sheet: SheetState) -> None: ...
    def show_draft(self, draft: DraftState) -> None: ...
    def show_cell_problem(self, sentence: str) -> None: ...
    def show_problem(self, sentence: str) -> None: ...
    def show_done(self, sentence: str) -> None: ...


@dataclass(frozen=True, slots=True)
class EditorSources:
    """What writing a policy reads, and in whose name it is kept."""

    desk: PolicyDesk
    smallest: Callable[[], Mapping[str, int]]
    now: Callable[[], datetime]
    today: Callable[[], date]
    new_id: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Begun:
    """What a draft is compared with, and the draft itself when one was left."""

    base: PolicyVersion
    draft: PolicyVersion | None
    smallest: Mapping[str, int]


class EditorPresenter:
    """One person's draft."""

    def __init__(self, view: EditorView, sources: EditorSources, background: Background) -> None:
        self._view, self._sources, self._background = view, sources, background
        self.draft: Draft | None = None
        self.base: Policy | None = None
        self._smallest: Mapping[str, int] = {}
        self._undo: list[Policy] = []
        self._redo: list[Policy] = []
        self._sheet = self._row = 0
        self._saved_at: datetime | None = None
        self._is_sending = False

    def open(self) -> None:
        """Ctrl+E: the draft that was left, or a new one on the policy in force."""
        sources, today = self._sources, self._sources.today()

        def read() -> Begun | None:
            policies = sources.desk.policies
            base = policies.in_force(today)
            if base is None:
                return None
            mine = [v for v in policies.versions(sources.desk.by.id) if v.state in {DRAFT, SENT}]
            own = [v for v in mine if v.author_id == sources.desk.by.id]
            return Begun(base, own[0] if own else None, sources.smallest())

        if self.draft is None:
            self._background.on_store(read, self._begun, self._failed)
        else:
            self._paint()

    def start_from(self, version: PolicyVersion) -> None:
        """«Volver a esta versión»: a new draft with its text, still to be approved."""
        texts = self._sources.desk.texts
        policy = texts.read(version.text)
        self._is_sending = False

        def begun(base: PolicyVersion | None) -> None:
            if base is None:
                return
            known = texts.read(base.text)
            again = replace(policy, version=known.version, valid_from=known.valid_from)
            self._take(Draft(self._sources.new_id(), again, base.text, base.hash), known)
            self.save()

        today = self._sources.today()
        policies = self._sources.desk.policies
        self._background.on_store(lambda: policies.in_force(today), begun, self._failed)

    def select_sheet(self, index: int) -> None:
        """Another table."""
        self._sheet, self._row = index, 0
        self._view.show_cell_problem("")
        self._paint()

    def select_row(self, row: int) -> None:
        """The row on which adding, removing and moving act."""
        self._row = row

    def check(self, row: int, column: int, text: str) -> None:
        """While typing: what is wrong with it, or nothing."""
        sheet = self._current()
        if sheet is None:
            return
        try:
            sheet.edited(row, column, text)
        except CellError as error:
            self._view.show_cell_problem(str(error))
        else:
            self._view.show_cell_problem("")

    def edit(self, row: int, column: int, text: str) -> None:
        """A cell was typed; what cannot be is refused in a sentence and nothing changes."""
        self._row = row
        self._change(lambda sheet: sheet.edited(row, column, text))

    def add(self) -> None:
        """Ins: a row below, like the one it stands on."""
        if self._change(lambda sheet: sheet.added(self._row)):
            self._row += 1
            self._paint()

    def remove(self) -> None:
        """Ctrl+Supr: the row."""
        if self._change(lambda sheet: sheet.removed(self._row)):
            self._row = max(0, self._row - 1)
            self._paint()

    def move(self, step: int) -> None:
        """Alt+arrows: the row one place up or down."""
        if self._change(lambda sheet: sheet.moved(self._row, step)):
            self._row += step
            self._paint()

    def undo(self) -> None:
        """Ctrl+Z."""
        self._step(self._undo, self._redo)

    def redo(self) -> None:
        """Ctrl+Mayús+Z."""
        self._step(self._redo, self._undo)

    def save(self) -> None:
        """A moment after the last change: kept in the store."""
        draft, sources = self.draft, self._sources
        if draft is None or not self.changes():
            return
        command_id, now = sources.new_id(), sources.now()

        def saved(_hash: str) -> None:
            self._saved_at = now
            self._paint_draft()

        self._background.on_store(
            lambda: sources.desk.save(draft, command_id=command_id, now=now), saved, self._failed
        )

    def ask_to_send(self) -> None:
        """Ctrl+Enter: from which day, and a note for who approves."""
        self._is_sending = not self._is_sending
        self._paint_draft()

    def send(self, starts_on: str, note: str) -> None:
        """To whoever approves it; errors of lint stand in the way."""
        draft, sources, today = self.draft, self._sources, self._sources.today()
        if draft is None:
            return
        try:
            day = read_day(starts_on, today) if starts_on.strip() else today
            self._require_no_errors(draft.policy)
        except DeskError as error:
            self._view.show_problem(str(error))
            return
        changes, now = self.changes(), sources.now()
        save_id, send_id = sources.new_id(), sources.new_id()

        def work() -> None:
            sources.desk.save(draft, command_id=save_id, now=now)
            sources.desk.send(
                draft,
                starts_on=day,
                note=note.strip(),
                changes=changes,
                command_id=send_id,
                now=now,
                today=today,
            )

        def sent(_none: None) -> None:
            self.draft, self._is_sending = None, False
            self._view.show_problem("")
            self._view.show_done(
                translate("Policies", "Enviada a aprobación. Otra persona la decide.")
            )

        self._background.on_store(work, sent, self._failed)

    def discard(self) -> None:
        """Take the draft back; it stays in the history as withdrawn."""
        draft, sources = self.draft, self._sources
        if draft is None:
            return
        command_id, now, is_kept = sources.new_id(), sources.now(), self._saved_at is not None
        self.draft, self._is_sending = None, False
        if is_kept:
            self._background.on_store(
                lambda: sources.desk.withdraw(draft.id, command_id=command_id, now=now),
                None,
                self._failed,
            )
        self._view.show_done(translate("Policies", "Borrador descartado."))

    def changes(self) -> tuple[str, ...]:
        """What the draft changes against the policy in force, in sentences."""
        if self.draft is None or self.base is None:
            return ()
        return changes_between(self.base, self.draft.policy, self._sources.today())

    def findings(self) -> tuple[Placed, ...]:
        """What lint says of the draft, row by row."""
        return placed_findings(self.draft.policy, self._smallest) if self.draft else ()

    def _begun(self, begun: Begun | None) -> None:
        if begun is None:
            self._view.show_problem(
                translate("Policies", "Todavía no rige ninguna política: no hay qué cambiar.")
            )
            return
        texts = self._sources.desk.texts
        base = texts.read(begun.base.text)
        self._smallest = begun.smallest
        kept = begun.draft
        policy = texts.read(kept.text) if kept else base
        same = replace(policy, version=base.version, valid_from=base.valid_from)
        draft_id = kept.id if kept else self._sources.new_id()
        self._saved_at = kept.saved_at if kept else None
        self._take(Draft(draft_id, same, begun.base.text, begun.base.hash), base)

    def _take(self, draft: Draft, base: Policy) -> None:
        self.draft, self.base = draft, base
        self._undo, self._redo = [], []
        self._sheet = self._row = 0
        self._paint()

    def _sheets(self) -> tuple[Sheet, ...]:
        return sheets_of(self.draft.policy, self._sources.today()) if self.draft else ()

    def _current(self) -> Sheet | None:
        sheets = self._sheets()
        return sheets[self._sheet] if self._sheet < len(sheets) else None

    def _change(self, act: Callable[[Sheet], Policy]) -> bool:
        sheet, draft = self._current(), self.draft
        if sheet is None or draft is None:
            return False
        try:
            policy = act(sheet)
        except CellError as error:
            self._view.show_cell_problem(str(error))
            self._paint_sheet()
            return False
        self._view.show_cell_problem("")
        if policy != draft.policy:
            self._undo.append(draft.policy)
            self._redo.clear()
            self.draft = replace(draft, policy=policy)
        self._paint()
        return True

    def _step(self, one: list[Policy], other: list[Policy]) -> None:
        if self.draft and one:
            other.append(self.draft.policy)
            self.draft = replace(self.draft, policy=one.pop())
            self._paint()

    def _require_no_errors(self, policy: Policy) -> None:
        errors = [
            placed.finding
            for placed in placed_findings(policy, self._smallest)
            if placed.finding.severity == "error"
        ]
        if errors:
            raise DeskError(
                translate("Policies", "No se puede enviar. {place}: {sentence}").format(
                    place=errors[0].place, sentence=errors[0].sentence
                )
            )

    def _failed(self, error: Exception) -> None:
        self._view.show_problem(str(error))

    def _paint(self) -> None:
        if self.draft is None:
            return
        self._view.show_sheets(paint_rows(self._sheets(), self.findings()), self._sheet)
        self._paint_sheet()
        self._paint_draft()

    def _paint_sheet(self) -> None:
        sheet, base = self._current(), self.base
        if sheet is None or base is None:
            return
        before = {known.id: known for known in sheets_of(base, self._sources.today())}
        self._view.show_sheet(paint_sheet(sheet, before.get(sheet.id), self.findings(), self._row))

    def _paint_draft(self) -> None:
        if self.base is None:
            return
        changes = self.changes()
        self._view.show_draft(
            DraftState(
                status=status_words(len(changes), self.base.version, self._saved_at),
                can_undo=bool(self._undo),
                can_redo=bool(self._redo),
                can_send=bool(changes),
                is_sending=self._is_sending,
                starts_on=f"{self._sources.today():%d/%m/%Y}",
            )
        )
