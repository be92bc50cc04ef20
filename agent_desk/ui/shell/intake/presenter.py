"""Decides the way of a creditor's file: previewed, corrected, loaded aside, switched."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.services.background_port import Background
from agent_desk.services.column_names import ColumnNames
from agent_desk.services.intake_plan import ACCOUNTS, PAYMENTS, FilePreview, FileShape, ReadingPlan
from agent_desk.services.load_payments import PaymentsLoad, PaymentsReport
from agent_desk.services.load_portfolio import (
    Draft,
    LoadCancelledError,
    LoadSummary,
    Progress,
    new_batch_id,
)
from agent_desk.services.portfolio_rows import Remark
from agent_desk.ui.shell.intake.painting import (
    columns_state,
    loading_state,
    payments_state,
    reading_state,
    summary_state,
)
from agent_desk.ui.shell.intake.state import IntakeState

SHOWN_REMARKS = 200


class IntakeView(Protocol):
    """What the presenter asks of the panel."""

    def show_intake(self, state: IntakeState | None) -> None:
        """None: no file is on its way in."""

    def show_problem(self, sentence: str) -> None: ...


class Plans(Protocol):
    """How files are read; each method says on which lane in `intake_session`."""

    def profiles(self, kind: str = ACCOUNTS) -> dict[str, ReadingPlan]: ...
    def preview(
        self, path: Path, profiles: dict[str, ReadingPlan], shape: FileShape | None = None
    ) -> FilePreview: ...
    def revised(self, path: Path, plan: ReadingPlan) -> FilePreview: ...
    def keep_profile(self, name: str, plan: ReadingPlan) -> None: ...


class Loads(Protocol):
    """How files are loaded; each method says on which lane in `intake_session`."""

    def draft(self, plan: ReadingPlan, batch_id: str) -> Draft: ...
    def build(
        self,
        path: Path,
        plan: ReadingPlan,
        draft: Draft,
        tell: Callable[[Progress], None],
        is_cancelled: Callable[[], bool],
    ) -> LoadSummary: ...
    def switch(self, draft: Draft, summary: LoadSummary, batch_id: str) -> Iterator[None]: ...
    def read_payments(self, path: Path, plan: ReadingPlan, batch_id: str) -> PaymentsLoad: ...
    def record(self, payments: PaymentsLoad) -> Iterator[None]: ...
    def remarks(self) -> list[Remark]: ...


@dataclass(frozen=True, slots=True)
class IntakeSources:
    """What the presenter stands on; `save_report` writes a CSV, `loaded` tells the other places."""

    plans: Plans
    loads: Loads
    names: ColumnNames
    products: tuple[tuple[str, str], ...]
    save_report: Callable[[Iterable[Remark], Path], None]
    loaded: Callable[[], None]


@dataclass(slots=True)
class _Load:
    """One load on its way."""

    path: Path
    plan: ReadingPlan
    batch_id: str
    draft: Draft | None = None
    summary: LoadSummary | None = None
    remarks: tuple[Remark, ...] = ()
    progress: Progress | None = None
    is_cancelled: bool = False


class IntakePresenter:
    """Late answers are dropped: a cancelled or overtaken file never shows up again."""

    def __init__(self, view: IntakeView, sources: IntakeSources, background: Background) -> None:
        self._view, self._sources, self._background = view, sources, background
        self._plans, self._loads = sources.plans, sources.loads
        self._asked = 0
        self._path: Path | None = None
        self._shown: FilePreview | None = None
        self._profiles: dict[str, ReadingPlan] = {}
        self._load: _Load | None = None

    def choose(self, path: Path) -> None:
        """A file was chosen: look at it; one that a profile knows is loaded without a question."""
        self._path, self._load = path, None
        self._view.show_problem("")
        self._view.show_intake(reading_state(path.name))
        asked = self._next()

        def profiles() -> dict[str, ReadingPlan]:
            plans = self._plans
            return {**plans.profiles(PAYMENTS), **plans.profiles(ACCOUNTS)}

        def known(found: dict[str, ReadingPlan]) -> None:
            self._profiles = found
            self._aside(lambda: self._plans.preview(path, found), self._previewed, asked)

        self._background.on_store(profiles, known, self._fail)

    def correct(self, index: int, *, field: str | None = None, form: str = "") -> None:
        """What a column is (its format is then looked for again), or how it is written."""
        if self._shown:
            changes = {"format": form} if field is None else {"field": field, "format": form}
            self._revise(self._shown.plan.with_column(index, **changes))

    def reopen(self, **changes: str | int) -> None:
        """Delimiter, encoding, sheet or header line: the columns are recognised anew."""
        if not self._shown or not self._path:
            return
        shape = replace(self._shown.plan.shape, **changes)  # type: ignore[arg-type]
        path, profiles = self._path, self._profiles
        self._aside(
            lambda: self._plans.preview(path, profiles, shape), self._previewed_again, self._next()
        )

    def say(self, *, product: str | None = None, creditor: str | None = None) -> None:
        """What the file does not say of all its rows."""
        if not self._shown:
            return
        plan = self._shown.plan
        told = replace(
            plan,
            product=plan.product if product is None else product,
            creditor=plan.creditor if creditor is None else creditor,
        )
        if told != plan:
            self._revise(told)

    def proceed(self) -> None:
        """Go on: load what was understood, or put the loaded one in the place of yesterday's."""
        if self._load and self._load.summary and self._load.draft:
            self._switch(self._load)
        elif self._shown and self._shown.can_be_accepted and self._path and not self._load:
            self._start(self._shown.plan)
        elif not self._shown:
            self.leave()

    def leave(self) -> None:
        """Cancel, or close the report; nothing is replaced that was not already."""
        self._next()
        load, self._load, self._shown = self._load, None, None
        if load:
            load.is_cancelled = True
            if load.draft and load.summary:
                load.draft.discard()
        self._view.show_intake(None)

    def tick(self) -> None:
        """A few times a second while something loads."""
        load = self._load
        if load and not load.summary and not load.is_cancelled:
            self._view.show_intake(loading_state(load.path.name, load.progress))

    def save_report(self, path: Path) -> None:
        """All remarks with their original rows, for whoever corrects the file."""
        load = self._load
        if not load:
            return
        if load.draft or load.plan.kind == PAYMENTS:
            told = load.draft.remarks() if load.draft else load.remarks
            self._save(told, path)
        else:
            self._background.on_store(
                self._loads.remarks, lambda all_of_it: self._save(all_of_it, path), self._fail
            )

    def _save(self, remarks: Iterable[Remark], path: Path) -> None:
        self._background.aside(lambda: self._sources.save_report(remarks, path), None, self._fail)

    def _previewed(self, shown: FilePreview) -> None:
        self._previewed_again(shown)
        if shown.profile and shown.is_ready:
            self._start(shown.plan)

    def _previewed_again(self, shown: FilePreview) -> None:
        self._shown = shown
        self._view.show_intake(columns_state(shown, self._sources.names, self._sources.products))

    def _revise(self, plan: ReadingPlan) -> None:
        path = self._path
        if path:
            self._aside(
                lambda: self._plans.revised(path, plan), self._previewed_again, self._next()
            )

    def _start(self, plan: ReadingPlan) -> None:
        assert self._path
        self._load = load = _Load(self._path, plan, new_batch_id())
        self._view.show_intake(loading_state(load.path.name, None))
        if plan.kind == PAYMENTS:
            self._start_payments(load)
            return

        def began(draft: Draft) -> None:
            if load.is_cancelled:
                draft.discard()
                return
            load.draft = draft
            self._background.aside(
                lambda: self._build(load), lambda s: self._built(load, s), self._fail
            )

        self._background.on_store(lambda: self._loads.draft(plan, load.batch_id), began, self._fail)

    def _build(self, load: _Load) -> tuple[LoadSummary, tuple[Remark, ...]]:
        assert load.draft

        def tell(progress: Progress) -> None:
            load.progress = progress  # painted by `tick`, on the window's own thread

        summary = self._loads.build(
            load.path, load.plan, load.draft, tell, lambda: load.is_cancelled
        )
        return summary, tuple(load.draft.remarks(SHOWN_REMARKS))

    def _built(self, load: _Load, built: tuple[LoadSummary, tuple[Remark, ...]]) -> None:
        load.summary, load.remarks = built
        if load.is_cancelled:
            if load.draft:
                load.draft.discard()
            return
        if load.summary.doubts:
            self._view.show_intake(summary_state(load.summary, load.remarks, is_done=False))
        else:
            self._switch(load)

    def _switch(self, load: _Load) -> None:
        """Forced to disk aside, then a few milliseconds at a time between the desk's own work."""
        assert load.draft and load.summary
        draft, summary = load.draft, load.summary
        load.draft = None

        def published(_name: str) -> None:
            steps = self._loads.switch(draft, summary, load.batch_id)
            self._step(steps, lambda: self._switched(load, summary))

        self._background.aside(draft.publish, published, self._fail)

    def _switched(self, load: _Load, summary: LoadSummary) -> None:
        self._keep(load, load.plan.creditor or ", ".join(summary.creditors))
        self._shown = None
        self._view.show_intake(summary_state(summary, load.remarks, is_done=True))
        self._sources.loaded()

    def _start_payments(self, load: _Load) -> None:
        def read(payments: PaymentsLoad) -> None:
            self._step(self._loads.record(payments), lambda: self._reported(load, payments))

        self._background.aside(
            lambda: self._loads.read_payments(load.path, load.plan, load.batch_id),
            read,
            self._fail,
        )

    def _reported(self, load: _Load, payments: PaymentsLoad) -> None:
        def show(report: PaymentsReport) -> None:
            load.remarks = report.remarks
            self._keep(load, load.plan.creditor or load.path.stem)
            self._shown = None
            self._view.show_intake(payments_state(report))
            self._sources.loaded()

        self._background.on_store(payments.report, show, self._fail)

    def _keep(self, load: _Load, name: str) -> None:
        plan = load.plan
        self._background.on_store(lambda: self._plans.keep_profile(name, plan), None, self._fail)

    def _step(self, steps: Iterator[None], then: Callable[[], None]) -> None:
        """One step a job: what the desk asks meanwhile goes in between."""

        def stepped(is_more: bool) -> None:
            if is_more:
                self._step(steps, then)
            else:
                then()

        self._background.on_store(lambda: next(steps, _DONE) is not _DONE, stepped, self._fail)

    def _aside(
        self,
        work: Callable[[], FilePreview],
        then: Callable[[FilePreview], None],
        asked: int,
    ) -> None:
        def done(shown: FilePreview) -> None:
            if asked == self._asked:
                then(shown)

        def failed(error: Exception) -> None:
            if asked == self._asked:
                self._fail(error)

        self._background.aside(work, done, failed)

    def _next(self) -> int:
        self._asked += 1
        return self._asked

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._load = None
        if isinstance(error, LoadCancelledError):
            return
        if not self._shown:
            self._view.show_intake(None)
        else:
            self._previewed_again(self._shown)
        self._view.show_problem(str(error))


_DONE = object()
