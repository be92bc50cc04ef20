"""The policies as a place: to be read by everybody, written and approved by who leads."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from agent_desk.ui.shell.place import LEADERS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.domain.offers.policy import Policy
    from agent_desk.domain.policies.version import PolicyVersion
    from agent_desk.services.publish_policy import PolicyDesk
    from agent_desk.ui.shell.policies.desk_panel import PolicyDeskPanel
    from agent_desk.ui.shell.policies.editor_presenter import EditorPresenter
    from agent_desk.ui.shell.policies.panel import PoliciesPanel
    from agent_desk.ui.shell.policies.simulation_presenter import SimulationPresenter
    from agent_desk.ui.shell.policies.versions_presenter import VersionsPresenter


def policies_place(ground: Ground) -> QWidget:
    from agent_desk.ui.shell.policies.panel import PoliciesPanel

    if ground.user.role not in LEADERS:
        panel = PoliciesPanel()
        _wire_reading(panel, ground)
        return panel
    return _writing_place(ground)


def _wire_reading(panel: PoliciesPanel, ground: Ground) -> None:
    from agent_desk.ui.shell.policies.presenter import PoliciesPresenter

    presenter = PoliciesPresenter(panel, ground.policy)
    panel.row_chosen.connect(presenter.select)
    panel.opened.connect(presenter.open)
    ground.kept.append(presenter)


def _writing_place(ground: Ground) -> QWidget:
    from agent_desk.policies_in_force import policy_texts
    from agent_desk.services.publish_policy import PolicyDesk
    from agent_desk.store.agreements.read_policies import LocalPolicies
    from agent_desk.store.ledger import LedgerLocal
    from agent_desk.ui.shell.policies.desk_panel import PolicyDeskPanel

    panel = PolicyDeskPanel()
    desk = PolicyDesk(
        LocalPolicies(ground.store), LedgerLocal(ground.store), policy_texts(), ground.user
    )
    simulation = _simulation(panel, ground)
    editor = _editor(panel, desk, ground)

    def simulate(old: Policy, new: Policy) -> None:
        panel.open_simulation()
        simulation.start(old, new)

    def start_from(version: PolicyVersion) -> None:
        panel.part_opened.emit("write")
        editor.start_from(version)

    versions = _versions(panel, desk, ground, start_from, simulate)
    _wire_reading(panel, ground)
    _wire_editor(panel, editor, simulate)
    _wire_versions(panel, versions)
    _wire_parts(panel, editor, versions)
    ground.kept.extend((simulation, editor, versions))
    return panel


def _simulation(panel: PolicyDeskPanel, ground: Ground) -> SimulationPresenter:
    from agent_desk.store.agreements.read_quotes import LocalQuotes
    from agent_desk.store.portfolio.read_portfolio import LocalPortfolio
    from agent_desk.store.reads import LocalCases
    from agent_desk.ui.shell.policies.simulation_presenter import (
        SimulationPresenter,
        SimulationSources,
    )

    sources = SimulationSources(
        LocalPortfolio(ground.store),
        LocalCases(ground.store),
        LocalQuotes(ground.store),
        ground.today,
    )
    presenter = SimulationPresenter(panel, sources, ground.background)
    panel.simulation.cancelled.connect(presenter.cancel)
    panel.went_back.connect(presenter.cancel)
    return presenter


def _editor(panel: PolicyDeskPanel, desk: PolicyDesk, ground: Ground) -> EditorPresenter:
    from agent_desk.session import new_id
    from agent_desk.store.portfolio.read_portfolio import LocalPortfolio
    from agent_desk.ui.shell.policies.editor_presenter import EditorPresenter, EditorSources

    smallest = LocalPortfolio(ground.store).smallest_balances
    sources = EditorSources(desk, smallest, ground.now, ground.today, new_id)
    return EditorPresenter(panel, sources, ground.background)


def _versions(
    panel: PolicyDeskPanel,
    desk: PolicyDesk,
    ground: Ground,
    start_from: Callable[[PolicyVersion], None],
    simulate: Callable[[Policy, Policy], None],
) -> VersionsPresenter:
    from agent_desk.session import new_id
    from agent_desk.ui.shell.policies.versions_presenter import VersionSources, VersionsPresenter

    sources = VersionSources(desk, ground.now, ground.today, new_id)
    return VersionsPresenter(panel, sources, ground.background, start_from, simulate)


def _wire_editor(
    panel: PolicyDeskPanel, editor: EditorPresenter, simulate: Callable[[Policy, Policy], None]
) -> None:
    view = panel.editor
    panel.sheet_chosen.connect(editor.select_sheet)
    view.cell_typed.connect(editor.edit)
    view.cell_typing.connect(editor.check)
    view.row_changed.connect(editor.select_row)
    view.add_asked.connect(editor.add)
    view.remove_asked.connect(editor.remove)
    view.move_asked.connect(editor.move)
    view.undo_asked.connect(editor.undo)
    view.redo_asked.connect(editor.redo)
    view.save_due.connect(editor.save)
    view.send_asked.connect(editor.ask_to_send)
    view.sent.connect(editor.send)
    view.discard_asked.connect(editor.discard)

    def try_out() -> None:
        if editor.draft and editor.base:
            simulate(editor.base, editor.draft.policy)

    view.simulate_asked.connect(try_out)


def _wire_versions(panel: PolicyDeskPanel, versions: VersionsPresenter) -> None:
    view = panel.versions
    panel.version_chosen.connect(versions.select)
    view.yes_pressed.connect(versions.press_yes)
    view.no_pressed.connect(versions.press_no)
    view.confirmed.connect(versions.confirm)
    view.went_back.connect(versions.back)
    view.return_asked.connect(versions.return_to)
    view.simulate_asked.connect(versions.simulate)
    view.withdraw_asked.connect(versions.withdraw)


def _wire_parts(
    panel: PolicyDeskPanel, editor: EditorPresenter, versions: VersionsPresenter
) -> None:
    from agent_desk.ui.shell.policies.desk_panel import Part

    def opened(name: str) -> None:
        part = Part(name)
        panel.show_part(part)
        if part is Part.WRITE:
            editor.open()
        elif part is Part.VERSIONS:
            versions.open()
        else:
            panel.opened.emit()

    panel.part_opened.connect(opened)
