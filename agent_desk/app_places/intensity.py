"""Intensity and penetration as a place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.ui.shell.intensity.presenter import IntensitySources, Told


def intensity_place(ground: Ground) -> QWidget:
    from agent_desk.ui.shell.intensity.panel import IntensityPanel
    from agent_desk.ui.shell.intensity.presenter import IntensityPresenter

    panel = IntensityPanel()
    presenter = IntensityPresenter(panel, _sources(ground), ground.background)
    panel.opened.connect(presenter.open)
    panel.view_chosen.connect(presenter.show)
    panel.row_chosen.connect(presenter.choose)
    panel.form.changed.connect(presenter.ask)
    panel.follow_asked.connect(lambda is_off: presenter.follow(is_off=is_off))
    ground.kept.append(presenter)
    return panel


def _sources(ground: Ground) -> IntensitySources:
    from agent_desk.domain.strategy.intensity.commands import FollowPlan
    from agent_desk.intensity_session import follow_plan, intensity_of
    from agent_desk.services.permissions import may
    from agent_desk.ui.shell.intensity.presenter import IntensitySources

    return IntensitySources(
        read=lambda: intensity_of(ground.store, ground.content, ground.user, ground.today()),
        follow=lambda plan: follow_plan(ground.store, plan, ground.user, ground.now()),
        ready=lambda told, then: _ready(ground, told, then),
        may_plan=may(ground.user.role, FollowPlan),
    )


def _ready(ground: Ground, told: Told, then: Callable[[], None]) -> None:
    """Accounts in their cells, then the closed months that nobody counted yet."""
    from agent_desk.app_places.segments import bring_assigned
    from agent_desk.intensity_session import count_steps

    background = ground.background

    def walk(steps: list[Callable[[], None]]) -> None:
        for number, step in enumerate(steps, 1):
            background.on_store(step, lambda _, at=number: told(at, len(steps)))  # type: ignore[misc]
        background.on_store(lambda: None, lambda _: then())

    who = (ground.store, ground.content, ground.user, ground.today())

    def assigned() -> None:
        background.on_store(lambda: list(count_steps(*who)), walk)

    bring_assigned(ground, told, assigned)
