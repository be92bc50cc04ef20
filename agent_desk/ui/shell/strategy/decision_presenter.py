"""Edits the decision analysis: a chain is chosen from the objective down to a process."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.spanish import date_text
from agent_desk.domain.strategy.decision.model import (
    COLUMNS,
    Coverage,
    Decision,
    Item,
    ailments,
    changed,
    coverage,
    sentence_of,
    with_item,
    with_standings,
    without,
)
from agent_desk.domain.strategy.documents import DocumentVersion
from agent_desk.domain.strategy.maps.model import STANDING_WORDS, Standing
from agent_desk.services.background_port import Background
from agent_desk.ui.desk.state import ResultRow, Tone
from agent_desk.ui.shell.strategy.decision_state import (
    COLUMNS_VIEW,
    Column,
    DecisionState,
)
from agent_desk.ui.shell.strategy.history import History
from agent_desk.ui.wording import plural, translate

_IDS = tuple(COLUMNS)


@dataclass(frozen=True, slots=True)
class DecisionBook:
    """What is read when the place opens."""

    decision: Decision
    number: int
    versions: tuple[DocumentVersion, ...]
    standings: Mapping[str, Standing]
    pilots: Sequence[tuple[str, str]]
    segments: Sequence[tuple[str, str]] = ()  # (id, name) of those in force
    campaigns: Sequence[tuple[str, str]] = ()

    def links_of(self, item: Item) -> str:
        """« → segmento Nómina · campaña Aguinaldo»: where an item is used, by name."""
        parts = []
        for words, chosen, known in (
            (translate("Strategy", "segmento"), item.segment, self.segments),
            (translate("Strategy", "campaña"), item.campaign, self.campaigns),
        ):
            if chosen:
                parts.append(f"{words} {dict(known).get(chosen, chosen)}")
        return f" → {' · '.join(parts)}" if parts else ""


@dataclass(frozen=True, slots=True)
class DecisionSources:
    """`save(decision, note, number)` raises RefusedError; `write` raises OSError."""

    read: Callable[[], DecisionBook]
    parse: Callable[[str], Decision]
    save: Callable[[Decision, str, int], None]
    write: Callable[[Decision, Path], None]
    may_edit: bool


class DecisionView(Protocol):
    """What the presenter asks of the panel."""

    def show_state(self, state: DecisionState) -> None: ...
    def show_versions(self, names: Sequence[str]) -> None: ...
    def show_subtitle(self, text: str) -> None: ...
    def show_told(self, sentence: str, tone: Tone) -> None: ...


class DecisionPresenter:
    """A refused edit leaves the analysis as it was."""

    def __init__(
        self, view: DecisionView, sources: DecisionSources, background: Background
    ) -> None:
        self._view, self._sources, self._background = view, sources, background
        self.book: DecisionBook | None = None
        self._history: History[Decision] | None = None
        self._chosen, self._shown = "goal", COLUMNS_VIEW

    @property
    def decision(self) -> Decision:
        """The analysis being edited. Only once it was read."""
        assert self._history is not None
        return self._history.value

    @property
    def chosen(self) -> Item | None:
        return self.decision.item(self._chosen) if self._history else None

    def open(self) -> None:
        self._background.on_store(self._sources.read, self._read, self._fail)

    def show(self, view: str) -> None:
        """The columns, the coverage or what is missing."""
        self._shown = view
        self._again()

    def choose(self, item_id: str) -> None:
        if self._history and self.decision.item(item_id):
            self._chosen = item_id
            self._again()

    def press_row(self, at: int) -> None:
        """A line of what is missing: its item is the one chosen."""
        found = [one for one in self.decision.items if self._is_lacking(one)]
        if 0 <= at < len(found):
            self._chosen, self._shown = found[at].id, COLUMNS_VIEW
            self._again()

    def add(self, item: Item) -> None:
        """Under the chosen one. Raises DecisionError."""
        made, name = with_item(self.decision, item.parent, item.text)
        self._put(changed(made, replace(item, id=name)), name)

    def change(self, item: Item) -> None:
        """Raises DecisionError."""
        self._put(changed(self.decision, item), item.id)

    def remove(self) -> None:
        one = self.chosen
        if one is None:
            return
        try:
            self._put(without(self.decision, one.id), one.parent)
        except DeskError as error:
            self._view.show_told(str(error), Tone.BAD)

    def undo(self) -> None:
        if self._history:
            self._history.undo()
            self._again()

    def redo(self) -> None:
        if self._history:
            self._history.redo()
            self._again()

    def go_back(self, at: int) -> None:
        """An earlier version, to be looked at and saved again."""
        if self.book and 0 <= at < len(self.book.versions):
            self._put(self._sources.parse(self.book.versions[at].body), "goal")

    def save(self, note: str) -> None:
        if self.book is None:
            return
        decision, number, save = self.decision, self.book.number + 1, self._sources.save

        def saved(_none: None) -> None:
            if self._history:
                self._history.kept(decision)
            words = translate("Strategy", "Versión {number} del análisis guardada.")
            self._view.show_told(words.format(number=number), Tone.OK)
            self.open()

        self._background.on_store(lambda: save(decision, note, number), saved, self._fail)

    def export(self, file: Path) -> None:
        """A wheel as PDF or SVG, or the coverage as CSV."""
        words, tone = translate("Strategy", "Quedó en {name}."), Tone.OK
        try:
            self._sources.write(self.decision, file)
        except OSError:
            words, tone = (
                translate(
                    "Strategy",
                    "No se pudo escribir {name}. El análisis sigue aquí; elija otra carpeta.",
                ),
                Tone.BAD,
            )
        self._view.show_told(words.format(name=file.name), tone)

    def _read(self, book: DecisionBook) -> None:
        self.book = book
        decision = with_standings(book.decision, book.standings)
        if self._history is None:
            self._history = History(decision)
        else:
            self._history.kept(decision)
        self._view.show_versions(
            [
                f"v{each.number} · {date_text(each.saved_at.date())} · {each.by_name} · {each.note}"
                for each in book.versions
            ]
        )
        self._view.show_subtitle(
            translate("Strategy", "De un objetivo a lo que recibe cada persona, y por qué")
        )
        self._again()

    def _put(self, decision: Decision, chosen: str) -> None:
        assert self._history is not None
        self._history.put(decision)
        self._chosen = chosen
        self._view.show_told("", Tone.NEUTRAL)
        self._again()

    def _again(self) -> None:
        if self._history is None:
            return
        one = self.chosen or self.decision.of_column("goal")[0]
        self._chosen = one.id
        found = coverage(self.decision)
        self._view.show_state(
            DecisionState(
                self._shown,
                self._columns(one),
                _IDS.index(one.column),
                one.id,
                headers=(
                    translate("Strategy", "Situación"),
                    translate("Strategy", "Qué recibe"),
                    *found.offers,
                ),
                cells=tuple(
                    (
                        situation.text,
                        _covered(found, situation),
                        *(_cell(found.cells.get((situation.id, o))) for o in found.offers),
                    )
                    for situation in found.situations
                ),
                rows=tuple(ResultRow("", text, "") for text in ailments(self.decision)),
                may_edit=self._sources.may_edit,
                can_save=self._history.is_changed,
            )
        )

    def _columns(self, one: Item) -> tuple[Column, ...]:
        """The chain of the chosen item, and below it the first of each column."""
        chain = [one]
        while parent := self.decision.item(chain[0].parent):
            chain.insert(0, parent)
        while below := self.decision.below(chain[-1].id):
            chain.append(below[0])
        columns = []
        for at, name in enumerate(COLUMNS.values()):
            above = chain[at - 1].id if 0 < at <= len(chain) else "" if not at else None
            rows = self.decision.below(above) if above is not None else ()
            chosen = chain[at].id if at < len(chain) else ""
            ids = [row.id for row in rows]
            columns.append(
                Column(
                    name,
                    tuple((row.id, sentence_of(row) + self._links_of(row)) for row in rows),
                    ids.index(chosen) if chosen in ids else -1,
                )
            )
        return tuple(columns)

    def _links_of(self, item: Item) -> str:
        return self.book.links_of(item) if self.book else ""

    def _is_lacking(self, one: Item) -> bool:
        return one.column != "process" and not self.decision.below(one.id)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._view.show_told(str(error), Tone.BAD)


def _covered(found: Coverage, situation: Item) -> str:
    """A hole is said, not only left empty."""
    if situation in found.holes:
        return translate("Strategy", "Nada: hueco")
    count = sum(found.cells.get((situation.id, offer)) is not None for offer in found.offers)
    return plural(
        count, translate("Strategy", "1 oferta"), translate("Strategy", "{count} ofertas")
    )


def _cell(standing: Standing | None) -> str:
    return STANDING_WORDS[standing] if standing else "—"
