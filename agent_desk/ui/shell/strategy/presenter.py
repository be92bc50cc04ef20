"""Edits the map with undo, says every card in words, keeps versions, writes it to a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.spanish import date_text
from agent_desk.domain.strategy.documents import DocumentVersion
from agent_desk.domain.strategy.maps.edits import (
    changed,
    linked,
    moved,
    relinked,
    unlinked,
    with_lane_moved,
    with_objective,
    with_standings,
    without,
)
from agent_desk.domain.strategy.maps.health import ailments
from agent_desk.domain.strategy.maps.model import Gauges, Link, Objective, Standing, StrategyMap
from agent_desk.domain.strategy.maps.reading import reading, sentence_of
from agent_desk.services.background_port import Background
from agent_desk.ui.desk.state import ResultRow, Tone
from agent_desk.ui.shell.strategy.history import History
from agent_desk.ui.shell.strategy.state import CHART, HEALTH, READ, MapState
from agent_desk.ui.wording import translate


@dataclass(frozen=True, slots=True)
class MapBook:
    """What is read when the place opens."""

    chart: StrategyMap
    number: int  # the version in force; 0 for the one that ships
    versions: tuple[DocumentVersion, ...]
    gauges: Gauges
    standings: Mapping[str, Standing]
    pilots: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class MapSources:
    """`save(chart, note, number)` raises RefusedError; `write` raises OSError."""

    read: Callable[[], MapBook]
    parse: Callable[[str], StrategyMap]
    save: Callable[[StrategyMap, str, int], None]
    write: Callable[[StrategyMap, Gauges, Path], None]
    may_edit: bool


class MapView(Protocol):
    """What the presenter asks of the panel."""

    def show_state(self, state: MapState) -> None: ...
    def show_versions(self, names: Sequence[str]) -> None: ...
    def show_subtitle(self, text: str) -> None: ...
    def show_told(self, sentence: str, tone: Tone) -> None: ...
    def announce(self, sentence: str) -> None: ...


class MapPresenter:
    """Every method is something that somebody did; a refused edit leaves the map as it was."""

    def __init__(self, view: MapView, sources: MapSources, background: Background) -> None:
        self._view, self._sources, self._background = view, sources, background
        self.book: MapBook | None = None
        self._history: History[StrategyMap] | None = None
        self._state: MapState | None = None

    @property
    def chart(self) -> StrategyMap:
        """The map being edited. Only once it was read."""
        assert self._history is not None
        return self._history.value

    def open(self) -> None:
        """The place is shown: figures are read again, what is being edited stays."""
        self._background.on_store(self._sources.read, self._read, self._fail)

    def select(self, objective_id: str) -> None:
        """A card, said in words under the picture and to the screen reader."""
        state = self._state
        one = state.chart.objective(objective_id) if state else None
        if state is None or one is None:
            return
        told = sentence_of(one, state.gauges)
        self._show(replace(state, selected=objective_id, told=told))
        if state.view == CHART:
            self._view.announce(told)

    def show(self, view: str) -> None:
        """The picture, the reading or the check."""
        if self._state:
            self._show(replace(self._state, view=view))
            rows = [row.card_id for row in self._state.rows]
            if self._state.selected in rows:
                self.press_row(rows.index(self._state.selected))

    def press_row(self, at: int) -> None:
        """A line of the reading or of the check: its card is the one chosen."""
        if self._state is None or not 0 <= at < len(self._state.rows):
            return
        self._state = replace(self._state, at=at)
        self.select(self._state.rows[at].card_id)

    def add(self, objective: Objective, perspective: str) -> None:
        """A new objective. Raises MapEditError."""
        chart, made = with_objective(self.chart, perspective, objective.text)
        kept = replace(objective, id=made)
        self._put(changed(chart, kept), made)

    def change(self, objective: Objective, perspective: str) -> None:
        """Other words, or another lane. Raises MapEditError."""
        chart = changed(self.chart, objective)
        if perspective != objective.perspective:
            end = max((one.column + 1 for one in chart.lane(perspective)), default=0)
            chart = moved(chart, objective.id, perspective, end)
        self._put(chart, objective.id)

    def remove(self, objective_id: str) -> None:
        self._try(lambda: self._put(without(self.chart, objective_id)))

    def move(self, objective_id: str, perspective: str, column: int) -> None:
        self._try(
            lambda: self._put(moved(self.chart, objective_id, perspective, column), objective_id)
        )

    def move_lane(self, step: int) -> None:
        """The lane of the chosen card one place up or down."""
        one = self._selected()
        if one:
            self._put(with_lane_moved(self.chart, one.perspective, step), one.id)

    def link(self, link: Link) -> None:
        """A new hypothesis, or another text or pilot of one. Raises MapEditError."""
        if any(known.key == link.key for known in self.chart.links):
            self._put(relinked(self.chart, link), link.source)
            return
        chart = linked(self.chart, link.source, link.target, link.why)
        self._put(relinked(chart, replace(link, standing=Standing.UNTESTED)), link.source)

    def unlink(self, link: Link) -> None:
        self._try(lambda: self._put(unlinked(self.chart, *link.key), link.source))

    def undo(self) -> None:
        if self._history:
            self._history.undo()
            self._again()

    def redo(self) -> None:
        if self._history:
            self._history.redo()
            self._again()

    def go_back(self, at: int) -> None:
        """An earlier version, to be looked at and saved again; the last one is what ships."""
        if self.book is None:
            return
        if 0 <= at < len(self.book.versions):
            body = self.book.versions[at].body
            self._try(lambda: self._put(self._sources.parse(body)))

    def save(self, note: str) -> None:
        """A snapshot: a new version with its note."""
        if self.book is None:
            return
        chart, number, save = self.chart, self.book.number + 1, self._sources.save

        def saved(_none: None) -> None:
            if self._history:
                self._history.kept(chart)
            words = translate("Strategy", "Versión {number} del mapa guardada.")
            self._view.show_told(words.format(number=number), Tone.OK)
            self.open()

        self._background.on_store(lambda: save(chart, note, number), saved, self._fail)

    def export(self, file: Path) -> None:
        """To a PDF or an SVG, with the figures of now."""
        state = self._state
        if state is None:
            return
        try:
            self._sources.write(state.chart, state.gauges, file)
        except OSError:
            words = translate(
                "Strategy", "No se pudo escribir {name}. El mapa sigue aquí; elija otra carpeta."
            )
            self._view.show_told(words.format(name=file.name), Tone.BAD)
            return
        words = translate("Strategy", "Quedó en {name}.").format(name=file.name)
        self._view.show_told(words, Tone.OK)

    def _read(self, book: MapBook) -> None:
        self.book = book
        chart = with_standings(book.chart, dict(book.standings))
        if self._history is None:
            self._history = History(chart)
        else:
            self._history.kept(chart)
        before = self._state or MapState(CHART, chart, book.gauges)
        state = replace(
            before, chart=self.chart, gauges=book.gauges, may_edit=self._sources.may_edit
        )
        self._view.show_versions(
            [
                f"v{each.number} · {date_text(each.saved_at.date())} · {each.by_name} · {each.note}"
                for each in book.versions
            ]
        )
        self._view.show_subtitle(self._subtitle(book))
        self._show(state)

    def _subtitle(self, book: MapBook) -> str:
        if not book.number:
            return translate("Strategy", "Que unos quieran cobrar y otros quieran pagar")
        return translate(
            "Strategy", "Que unos quieran cobrar y otros quieran pagar · v{number}"
        ).format(number=book.number)

    def _selected(self) -> Objective | None:
        return self.chart.objective(self._state.selected) if self._state else None

    def _put(self, chart: StrategyMap, selected: str = "") -> None:
        assert self._history is not None
        self._history.put(chart)
        self._view.show_told("", Tone.NEUTRAL)
        self._again(selected)

    def _again(self, selected: str = "") -> None:
        """The map as it is now, with a card chosen that is still there."""
        assert self._state is not None
        one = self.chart.objective(selected or self._state.selected)
        told = sentence_of(one, self._state.gauges) if one else ""
        name = one.id if one else ""
        self._show(replace(self._state, chart=self.chart, selected=name, told=told))

    def _show(self, state: MapState) -> None:
        rows = self._rows(state)
        self._state = replace(
            state,
            rows=rows,
            at=min(state.at, max(0, len(rows) - 1)),
            can_save=self._history is not None and self._history.is_changed,
        )
        self._view.show_state(self._state)

    def _rows(self, state: MapState) -> tuple[ResultRow, ...]:
        if state.view == READ:
            return tuple(
                ResultRow(step.objective, *_in_two(step.sentence))
                for step in reading(state.chart, state.gauges)
            )
        if state.view == HEALTH:
            found = ailments(state.chart, state.gauges.keys() if state.gauges else None)
            return tuple(
                ResultRow(
                    one.where,
                    one.sentence,
                    translate("Strategy", "Rompe la lógica del mapa")
                    if one.is_grave
                    else translate("Strategy", "Conviene completarlo"),
                    has_flag=one.is_grave,
                )
                for one in found
            )
        return ()

    def _try(self, edit: Callable[[], None]) -> None:
        try:
            edit()
        except DeskError as error:
            self._view.show_told(str(error), Tone.BAD)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._view.show_told(str(error), Tone.BAD)


def _in_two(sentence: str) -> tuple[str, str]:
    """A line and the one under it: «Finanzas: Bajar el costo.» and its figures."""
    for cut, kept in (("»: ", "»"), (". ", ".")):
        head, found, rest = sentence.partition(cut)
        if found:
            return head + kept, rest
    return sentence, ""
