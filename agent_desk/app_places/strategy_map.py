"""The strategy map as a place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.domain.strategy.maps.model import Gauges, Link, Objective, StrategyMap
    from agent_desk.ui.shell.strategy.panel import MapPanel
    from agent_desk.ui.shell.strategy.presenter import MapBook, MapPresenter

MAP_KEY = "map"


def strategy_map_place(ground: Ground) -> QWidget:
    from agent_desk.app_places.compass_ground import get_ready
    from agent_desk.app_places.strategy_documents import may_edit, save_document
    from agent_desk.domain.strategy.documents import MAP
    from agent_desk.domain.strategy.maps.plain import plain_of
    from agent_desk.ui.shell.strategy.panel import MapPanel
    from agent_desk.ui.shell.strategy.presenter import MapPresenter, MapSources

    shown = [""]  # up to where the sums were counted that the map shows

    def read() -> MapBook:
        shown[0] = counted(ground)
        return read_book(ground)

    def follow() -> None:
        ground.background.on_store(
            lambda: counted(ground) != shown[0],
            lambda is_newer: presenter.open() if is_newer else None,
        )

    sources = MapSources(
        read=read,
        parse=parse_map,
        save=lambda chart, note, number: save_document(
            ground, MAP, MAP_KEY, number, plain_of(chart), note
        ),
        write=lambda chart, gauges, file: _write(ground, chart, gauges, file),
        may_edit=may_edit(ground),
    )
    panel = MapPanel()
    presenter = MapPresenter(panel, sources, ground.background)
    join_map(panel, presenter)
    # The map is there at once; its figures follow when the sums are up to now and were not before.
    panel.opened.connect(lambda: get_ready(ground, lambda _done, _all: None, follow))
    ground.kept.append(presenter)
    return panel


def join_map(panel: MapPanel, presenter: MapPresenter) -> None:
    """Every act of the panel reaches the part that decides it."""
    panel.opened.connect(presenter.open)
    panel.canvas.selected.connect(presenter.select)
    panel.canvas.moved.connect(presenter.move)
    panel.view_chosen.connect(presenter.show)
    panel.row_pressed.connect(presenter.press_row)
    panel.objective_asked.connect(lambda one: _open_objective(panel, presenter, one))
    panel.link_asked.connect(lambda source, target: _open_link(panel, presenter, source, target))
    panel.remove_asked.connect(presenter.remove)
    panel.lane_moved.connect(presenter.move_lane)
    panel.undo_asked.connect(presenter.undo)
    panel.redo_asked.connect(presenter.redo)
    panel.version_chosen.connect(presenter.go_back)
    panel.save_requested.connect(presenter.save)
    panel.export_requested.connect(presenter.export)


def counted(ground: Ground) -> str:
    """Changes each time that something is counted."""
    from agent_desk.store.strategy.strategy_count import COUNT, mark

    return mark(ground.store, COUNT)


def read_book(ground: Ground) -> MapBook:
    """The map in force with what its indicators say and what the pilots found."""
    from agent_desk.app_places.gauges import gauges_of
    from agent_desk.app_places.pilots import pilots_of
    from agent_desk.app_places.strategy_example import bring_example
    from agent_desk.domain.strategy.documents import MAP
    from agent_desk.library.strategy_documents import load_map
    from agent_desk.store.strategy.read_strategy import LocalStrategy
    from agent_desk.ui.shell.strategy.presenter import MapBook

    bring_example(ground)
    versions = tuple(LocalStrategy(ground.store).versions(MAP, MAP_KEY))
    chart = parse_map(versions[0].body) if versions else load_map()
    number = versions[0].number if versions else 0
    return MapBook(
        chart,
        number,
        versions,
        gauges_of(ground),
        *pilots_of(ground.store),
    )


def parse_map(body: str) -> StrategyMap:
    """A version as a map. Raises MapTextError."""
    from agent_desk.domain.strategy.maps.plain import map_from

    return map_from(json.loads(body))


def _write(ground: Ground, chart: StrategyMap, gauges: Gauges, file: Path) -> None:
    from agent_desk.domain.spanish import date_text
    from agent_desk.ui.shell.strategy.map_export import write_map

    write_map(chart, gauges, date_text(ground.today()), file)


def _open_objective(panel: MapPanel, presenter: MapPresenter, objective_id: str) -> None:
    """The sheet of an objective; "" asks for a new one in the lane that was pressed."""
    from agent_desk.domain.strategy.maps.model import Objective
    from agent_desk.ui.shell.strategy.dialogs import ObjectiveDialog

    if presenter.book is None:
        return
    found = presenter.chart.objective(objective_id)
    one = found or Objective("", panel.lane, 0, "")

    def keep(made: Objective, perspective: str) -> None:
        if found:
            presenter.change(made, perspective)
        else:
            presenter.add(made, perspective)

    names = {key: gauge.name for key, gauge in presenter.book.gauges.items()}
    dialog = ObjectiveDialog(presenter.chart, one, names, keep, panel)
    dialog.exec()
    if dialog.is_removal:
        presenter.remove(one.id)


def _open_link(panel: MapPanel, presenter: MapPresenter, source: str, target: str) -> None:
    """The sheet of a link; without a target it is chosen there."""
    from agent_desk.domain.strategy.maps.model import Link
    from agent_desk.ui.shell.strategy.dialogs import LinkDialog

    if presenter.book is None:
        return
    known = next((k for k in presenter.chart.links if k.key == (source, target)), None)
    link: Link = known or Link(source, target, "")
    dialog = LinkDialog(presenter.chart, link, presenter.book.pilots, presenter.link, panel)
    dialog.exec()
    if dialog.is_removal:
        presenter.unlink(link)
