"""Segments as a place: read, edited with live counts, published, and asked about one customer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.domain.strategy.segments.grid import Grid
    from agent_desk.services.preview_segment import Received
    from agent_desk.ui.shell.segments.presenter import Book, SegmentSources

Told = Callable[[int, int], None]


def segments_place(ground: Ground) -> QWidget:
    from agent_desk.ui.shell.segments.panel import SegmentsPanel
    from agent_desk.ui.shell.segments.presenter import SegmentsPresenter

    panel = SegmentsPanel()
    presenter = SegmentsPresenter(panel, _sources(ground), ground.background)
    panel.opened.connect(presenter.open)
    panel.view_chosen.connect(presenter.show)
    panel.row_chosen.connect(presenter.choose)
    panel.edited.connect(presenter.edit)
    panel.undo_asked.connect(lambda is_redo: presenter.undo(is_redo=is_redo))
    panel.keep_asked.connect(lambda is_published: presenter.keep(is_published=is_published))
    panel.restore_asked.connect(presenter.restore)
    panel.account_asked.connect(presenter.preview)
    ground.kept.append(presenter)
    return panel


def bring_assigned(ground: Ground, told: Told, then: Callable[[], None]) -> None:
    """Every account in its cell, a step at a time on the store's lane; then `then`."""
    from agent_desk.app_places.compass_ground import get_ready, walk
    from agent_desk.segments_session import assign_steps

    def failed(error: Exception) -> None:
        then()  # the place shows what there is
        raise error

    def ready() -> None:
        ground.background.on_store(
            lambda: list(assign_steps(ground.store, ground.user, ground.content, ground.today())),
            lambda steps: walk(ground, steps, told, then, failed),
            failed,
        )

    get_ready(ground, told, ready)


def _sources(ground: Ground) -> SegmentSources:
    from agent_desk.domain.strategy.segments.commands import SaveGrid
    from agent_desk.services.permissions import may
    from agent_desk.ui.shell.segments.presenter import SegmentSources

    return SegmentSources(
        read=lambda: _read(ground),
        save=lambda grid, note: _save(ground, grid, note),
        publish=lambda number: _publish(ground, number),
        preview=lambda account: _preview(ground, account),
        ready=lambda told, then: bring_assigned(ground, told, then),
        may_edit=may(ground.user.role, SaveGrid),
    )


def _read(ground: Ground) -> Book:
    from agent_desk.segments_session import limits_now, segment_desk
    from agent_desk.ui.shell.segments.presenter import Book

    desk = segment_desk(ground.store, ground.user)
    found = desk.in_force()
    limits = limits_now(ground.store, ground.content, ground.today())
    return Book(found.grid, found.number, desk.versions(), desk.counts(), limits)


def _save(ground: Ground, grid: Grid, note: str) -> int:
    from agent_desk.segments_session import segment_desk
    from agent_desk.session import new_id

    desk = segment_desk(ground.store, ground.user)
    return desk.save(grid, note, command_id=new_id(), now=ground.now())


def _publish(ground: Ground, number: int) -> None:
    from agent_desk.segments_session import limits_now, segment_desk
    from agent_desk.session import new_id

    limits = limits_now(ground.store, ground.content, ground.today())
    desk = segment_desk(ground.store, ground.user)
    desk.publish(number, limits, command_id=new_id(), now=ground.now())


def _preview(
    ground: Ground, account: str
) -> tuple[Received | None, Sequence[tuple[str, str, int, date]]]:
    from agent_desk.segments_session import received_by
    from agent_desk.store.strategy.read_segments import LocalSegments

    who = (ground.user, ground.now(), ground.today())
    found = received_by(ground.store, ground.content, account, *who)
    past = LocalSegments(ground.store).past_of(found.account) if found else []
    return found, past
