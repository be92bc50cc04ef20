"""The register of processes and policies as a place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.domain.strategy.documents import DocumentVersion
    from agent_desk.domain.strategy.registers.process import Kept, Process
    from agent_desk.ui.shell.strategy.process_panel import ProcessPanel
    from agent_desk.ui.shell.strategy.process_presenter import ProcessPresenter, Register

HALF_YEAR_DAYS = 182


def processes_place(ground: Ground) -> QWidget:
    from agent_desk.app_places.gauges import indicator_names
    from agent_desk.app_places.strategy_documents import may_edit, save_document
    from agent_desk.domain.strategy.documents import PROCESS
    from agent_desk.domain.strategy.registers.plain import plain_of
    from agent_desk.store.strategy.read_strategy import LocalStrategy
    from agent_desk.ui.shell.strategy.process_panel import ProcessPanel
    from agent_desk.ui.shell.strategy.process_presenter import ProcessPresenter, ProcessSources

    strategy = LocalStrategy(ground.store)
    sources = ProcessSources(
        read=lambda: read_register(ground),
        versions=lambda key: [_kept(one) for one in strategy.versions(PROCESS, key)],
        save=lambda process, note, number: save_document(
            ground, PROCESS, process.key, number, plain_of(process), note
        ),
        read_it=lambda kept: _read_it(ground, kept),
        note=lambda *line: _note(ground, *line),
        names=indicator_names(),
        user=ground.user,
        today=ground.today,
        may_edit=may_edit(ground),
    )
    panel = ProcessPanel(may_edit=sources.may_edit)
    presenter = ProcessPresenter(panel, sources, ground.background)
    panel.opened.connect(presenter.open)
    panel.view_chosen.connect(presenter.show)
    panel.row_pressed.connect(presenter.choose)
    panel.read_pressed.connect(presenter.read_it)
    panel.version_chosen.connect(presenter.go_back)
    panel.sheet_asked.connect(lambda is_new: _open_sheet(ground, panel, presenter, is_new=is_new))
    panel.note_asked.connect(lambda: _open_note(panel, presenter))
    ground.kept.append(presenter)
    return panel


def read_register(ground: Ground) -> Register:
    """What the house kept, and what ships where it has kept nothing of its own."""
    from agent_desk.app_places.strategy_example import bring_example
    from agent_desk.domain.strategy.documents import PROCESS
    from agent_desk.domain.strategy.registers.process import Kept
    from agent_desk.library.strategy_documents import load_processes
    from agent_desk.store.access.people import users
    from agent_desk.store.strategy.quality_sheets import own_sheets
    from agent_desk.store.strategy.read_strategy import LocalStrategy
    from agent_desk.ui.shell.strategy.process_presenter import Register

    bring_example(ground)
    strategy = LocalStrategy(ground.store)
    own = {one.process.key: one for one in map(_kept, strategy.in_force(PROCESS))}
    shipped = {
        process.key: Kept(process, 0, ground.now(), "", "")
        for process in load_processes(ground.today())
    }
    kept = tuple({**shipped, **own}.values())
    return Register(
        kept,
        tuple(strategy.readings()),
        tuple(users(ground.store)),
        {one.process.key: tuple(strategy.improvements(one.process.key)) for one in kept},
        tuple(own_sheets(ground.store, ground.user.id)),
    )


def _kept(version: DocumentVersion) -> Kept:
    from agent_desk.domain.strategy.registers.plain import process_from
    from agent_desk.domain.strategy.registers.process import Kept

    process = process_from(json.loads(version.body))
    return Kept(process, version.number, version.saved_at, version.by_name, version.note)


def _read_it(ground: Ground, kept: Kept) -> None:
    from agent_desk.domain.strategy.commands import ReadDocument

    command = ReadDocument(*ground.author(), kept.process.key, kept.number)
    ground.submit(command)


def _note(ground: Ground, key: str, stage: str, text: str, evidence: str) -> None:
    from agent_desk.domain.strategy.commands import NoteImprovement
    from agent_desk.session import new_id

    command = NoteImprovement(*ground.author(), new_id(), key, stage, text, evidence)
    ground.submit(command)


def _open_sheet(
    ground: Ground, panel: ProcessPanel, presenter: ProcessPresenter, *, is_new: bool
) -> None:
    from agent_desk.ui.shell.strategy.process_dialog import ProcessDialog

    one = presenter.chosen
    if not is_new and one is None:
        return
    process = _blank(ground) if is_new or one is None else one.process
    ProcessDialog(process, presenter.save, panel).exec()
    panel.setFocus()


def _blank(ground: Ground) -> Process:
    from datetime import timedelta

    from agent_desk.domain.strategy.registers.process import Process
    from agent_desk.session import new_id

    review = ground.today() + timedelta(days=HALF_YEAR_DAYS)
    return Process(new_id(), "process", "", ground.user.name, review, ())


def _open_note(panel: ProcessPanel, presenter: ProcessPresenter) -> None:
    from agent_desk.ui.shell.strategy.process_dialog import ImprovementDialog

    if presenter.chosen:
        ImprovementDialog(presenter.stage, presenter.note, panel).exec()
        panel.setFocus()
