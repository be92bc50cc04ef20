"""The policies as a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground


def policies_place(ground: Ground) -> QWidget:
    from agent_desk.ui.shell.policies.panel import PoliciesPanel
    from agent_desk.ui.shell.policies.presenter import PoliciesPresenter

    panel = PoliciesPanel()
    presenter = PoliciesPresenter(panel, ground.content.rules.policy)
    panel.row_chosen.connect(presenter.select)
    panel.opened.connect(presenter.open)
    ground.kept.append(presenter)
    return panel
