"""The decision analysis as a place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.domain.strategy.decision.model import Decision
    from agent_desk.ui.shell.strategy.decision_panel import DecisionPanel
    from agent_desk.ui.shell.strategy.decision_presenter import DecisionBook, DecisionPresenter

KEY = "decision"


def decision_place(ground: Ground) -> QWidget:
    from agent_desk.app_places.strategy_documents import may_edit, save_document
    from agent_desk.domain.strategy.decision.plain import plain_of
    from agent_desk.domain.strategy.documents import DECISION
    from agent_desk.ui.shell.strategy.decision_export import write_decision
    from agent_desk.ui.shell.strategy.decision_panel import DecisionPanel
    from agent_desk.ui.shell.strategy.decision_presenter import DecisionPresenter, DecisionSources

    sources = DecisionSources(
        read=lambda: _read(ground),
        parse=_parsed,
        save=lambda decision, note, number: save_document(
            ground, DECISION, KEY, number, plain_of(decision), note
        ),
        write=write_decision,
        may_edit=may_edit(ground),
    )
    panel = DecisionPanel()
    presenter = DecisionPresenter(panel, sources, ground.background)
    _join(panel, presenter)
    ground.kept.append(presenter)
    return panel


def _join(panel: DecisionPanel, presenter: DecisionPresenter) -> None:
    panel.opened.connect(presenter.open)
    panel.view_chosen.connect(presenter.show)
    panel.row_pressed.connect(presenter.press_row)
    panel.item_chosen.connect(presenter.choose)
    panel.item_asked.connect(lambda item: _open_item(panel, presenter, item))
    panel.remove_asked.connect(presenter.remove)
    panel.undo_asked.connect(presenter.undo)
    panel.redo_asked.connect(presenter.redo)
    panel.version_chosen.connect(presenter.go_back)
    panel.save_requested.connect(presenter.save)
    panel.export_requested.connect(presenter.export)


def _read(ground: Ground) -> DecisionBook:
    from agent_desk.app_places.pilots import pilots_of
    from agent_desk.app_places.strategy_example import bring_example
    from agent_desk.domain.strategy.documents import DECISION
    from agent_desk.library.strategy_documents import load_decision
    from agent_desk.segments_session import segment_desk
    from agent_desk.store.strategy.read_campaigns import LocalCampaigns
    from agent_desk.store.strategy.read_strategy import LocalStrategy
    from agent_desk.ui.shell.strategy.decision_presenter import DecisionBook

    bring_example(ground)
    versions = tuple(LocalStrategy(ground.store).versions(DECISION, KEY))
    decision = _parsed(versions[0].body) if versions else load_decision()
    number = versions[0].number if versions else 0
    segments = segment_desk(ground.store, ground.user).segments_now()
    return DecisionBook(
        decision,
        number,
        versions,
        *pilots_of(ground.store),
        segments=[(one.id, one.title) for one in segments],
        campaigns=[(one.id, one.plan.name) for one in LocalCampaigns(ground.store).all()],
    )


def _parsed(body: str) -> Decision:
    from agent_desk.domain.strategy.decision.plain import decision_from

    return decision_from(json.loads(body))


def _open_item(panel: DecisionPanel, presenter: DecisionPresenter, item_id: str) -> None:
    """The sheet of an item; "" asks for a new one under the chosen one."""
    from agent_desk.domain.strategy.decision.model import COLUMNS, Item
    from agent_desk.ui.desk.state import Tone
    from agent_desk.ui.shell.strategy.decision_dialog import DecisionItemDialog
    from agent_desk.ui.wording import translate

    chosen = presenter.chosen
    if presenter.book is None or chosen is None:
        return
    names = list(COLUMNS)
    if not item_id and chosen.column == names[-1]:
        panel.show_told(translate("Strategy", "De un proceso no cuelga nada."), Tone.WARN)
        return
    if item_id:
        item = presenter.decision.item(item_id) or chosen
    else:
        item = Item("", names[names.index(chosen.column) + 1], chosen.id, "")
    above = presenter.decision.item(item.parent)
    keep = presenter.change if item.id else presenter.add
    dialog = DecisionItemDialog(item, above.text if above else "", presenter.book, keep, panel)
    dialog.exec()
    if dialog.is_removal:
        presenter.choose(item.id)
        presenter.remove()
    panel.go_back_to_chosen()
