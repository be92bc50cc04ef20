"""The log of what was done as a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.services.prepare_case import BUSINESS_ZONE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground


def activity_place(ground: Ground) -> QWidget:
    from agent_desk.store.read_overview import LocalOverview
    from agent_desk.ui.shell.activity.panel import ActivityPanel
    from agent_desk.ui.shell.activity.presenter import ActivityPresenter, ActivitySources

    content = ground.content
    sources = ActivitySources(
        LocalOverview(ground.store).log,
        {outcome.id: outcome.label for outcome in content.script.outcomes},
        {card.id: card.title for card in content.cards.values()},
    )
    panel = ActivityPanel()
    presenter = ActivityPresenter(panel, sources, BUSINESS_ZONE, ground.background)
    panel.group_chosen.connect(presenter.filter)
    panel.more_wanted.connect(presenter.more)
    panel.opened.connect(presenter.open)
    ground.kept.append(presenter)
    return panel
