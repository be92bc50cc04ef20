"""The library in and out: files written, files read line by line, differences chosen by card."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.changes import FieldChange, compare_libraries
from agent_desk.domain.objections.commands import SaveDraft
from agent_desk.domain.objections.search_tests import SearchTest
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.editor.book import EditorBook
from agent_desk.ui.editor.pane_view import PaneView
from agent_desk.ui.editor.report_painting import difference
from agent_desk.ui.editor.state import PaneRow, PaneState
from agent_desk.ui.shell.reading import Grid, Reading, Section
from agent_desk.ui.wording import plural, translate


class ReportLine(Protocol):
    """One line of the report of a file that was read."""

    @property
    def place(self) -> str: ...
    @property
    def card_id(self) -> str: ...
    @property
    def problem(self) -> str: ...


Read = Callable[[Path], tuple[Sequence[Card], Sequence[ReportLine]]]
Write = Callable[[Iterable[Card], Sequence[SearchTest], Path], None]


@dataclass(frozen=True, slots=True)
class ExchangeDoors:
    """`read` and `write` raise DeskError or OSError; both run aside. A path that ends in .csv is
    a spreadsheet, another a folder of YAML files."""

    read: Read
    write: Write


class ExchangePresenter:
    """Nothing of a file goes live by itself: what is taken becomes drafts, to be published."""

    def __init__(self, view: PaneView, book: EditorBook, doors: ExchangeDoors) -> None:
        self._view, self._book, self._doors = view, book, doors
        self._theirs: tuple[tuple[Card, tuple[FieldChange, ...]], ...] = ()
        self._report: Sequence[ReportLine] = ()
        self._chosen: set[str] = set()
        self._row = 0
        self._busy = ""

    def open(self) -> None:
        """The pane is shown as it was left."""
        self._paint()

    def export(self, path: Path) -> None:
        """Write the live cards and all searches."""
        cards = tuple(self._book.live.values())

        def found(added: Sequence[SearchTest]) -> None:
            tests = self._book.tests(added)
            self._book.doors.background.aside(
                lambda: self._doors.write(cards, tests, path), lambda _none: written(), self._fail
            )

        def written() -> None:
            words = translate("Editor", "{count} fichas exportadas a «{name}».")
            self._end(words.format(count=len(cards), name=path.name), Tone.OK)

        self._busy = translate("Editor", "Exportando…")
        self._book.doors.background.on_store(self._book.doors.feedback.tests, found, self._fail)
        self._paint()

    def read(self, path: Path) -> None:
        """Read a library and show where it differs from ours."""

        def found(answer: tuple[Sequence[Card], Sequence[ReportLine]]) -> None:
            cards, self._report = answer
            mine = dict(self._book.live)
            mine |= {card_id: version.card for card_id, version in self._book.work.items()}
            self._theirs = compare_libraries(mine, cards)
            self._chosen, self._row = set(), 0
            bad = sum(bool(line.problem) for line in self._report)
            words = translate(
                "Editor", "Leídas: {read}. Distintas: {differ}. Renglones con problemas: {bad}."
            )
            tone = Tone.WARN if bad else Tone.OK
            self._end(words.format(read=len(cards), differ=len(self._theirs), bad=bad), tone)

        self._busy = translate("Editor", "Leyendo «{name}»…").format(name=path.name)
        self._book.doors.background.aside(lambda: self._doors.read(path), found, self._fail)
        self._paint()

    def select(self, index: int) -> None:
        """Another card is compared."""
        self._row = index
        self._paint()

    def mark(self) -> None:
        """Space: their text of this card is taken, or ours stays."""
        if 0 <= self._row < len(self._theirs):
            self._chosen ^= {self._theirs[self._row][0].id}
            self._paint()

    def mark_all(self) -> None:
        """All of theirs, or none."""
        every = {card.id for card, _ in self._theirs}
        self._chosen = set() if self._chosen == every else every
        self._paint()

    def take(self) -> None:
        """The chosen cards become drafts; the others stay as they are."""
        wanted = [card for card, _ in self._theirs if card.id in self._chosen]
        if wanted:
            self._take_next(wanted, 0)

    def _take_next(self, wanted: list[Card], done: int) -> None:
        if done == len(wanted):
            self._theirs = tuple(one for one in self._theirs if one[0].id not in self._chosen)
            self._chosen, self._row = set(), 0
            words = plural(
                done,
                translate("Editor", "1 ficha es ahora un borrador: publíquela cuando quiera."),
                translate("Editor", "{count} fichas son ahora borradores: publíquelas."),
            )
            self._book.read_work(lambda: self._end(words, Tone.OK), self._fail)
            return
        card, content = wanted[done], self._book.content
        version = self._book.work.get(card.id)
        command = SaveDraft(
            content.new_id(),
            self._book.doors.user,
            content.now(),
            version.id if version else content.new_id(),
            card,
        )
        self._book.submit(command, lambda: self._take_next(wanted, done + 1), self._fail)

    def _end(self, words: str, tone: Tone) -> None:
        self._busy = ""
        self._view.show_message(words, tone)
        self._paint()

    def _paint(self) -> None:
        rows = tuple(
            PaneRow(card.id, card.title, self._detail(card, changes), mark=card.id in self._chosen)
            for card, changes in self._theirs
        )
        acts = {"import", "yaml", "csv"}
        acts |= {"all"} if rows else set()
        acts |= {"take"} if self._chosen else set()
        empty = translate("Editor", "Importe una carpeta o un archivo para comparar.")
        self._view.show_pane(
            PaneState(
                rows,
                self._row,
                "" if rows else empty,
                self._reading(),
                frozenset() if self._busy else frozenset(acts),
                self._busy,
            )
        )

    def _detail(self, card: Card, changes: tuple[FieldChange, ...]) -> str:
        if self._book.card(card.id) is None:
            return translate("Editor", "No está en la nuestra")
        return plural(
            len(changes),
            translate("Editor", "1 campo distinto"),
            translate("Editor", "{count} campos distintos"),
        )

    def _reading(self) -> Reading:
        sections = []
        if 0 <= self._row < len(self._theirs):
            card, names = self._theirs[self._row][0], self._book.content.names
            sections.append(Section(card.title, difference(self._book.card(card.id), card, names)))
        sections += self._report_sections()
        hint = translate(
            "Editor",
            "Tachado: lo nuestro. Subrayado: lo de ellos. Elija con Espacio qué fichas toma; "
            "las demás se quedan como están.",
        )
        return Reading(translate("Editor", "Dos bibliotecas"), hint, (), tuple(sections))

    def _report_sections(self) -> list[Section]:
        """What became of each line: first those that need a hand."""
        if not self._report:
            return []
        headers = (
            translate("Editor", "Renglón"),
            translate("Editor", "Ficha"),
            translate("Editor", "Qué pasa"),
        )
        bad = [line for line in self._report if line.problem]
        good = [line for line in self._report if not line.problem]
        counts = translate("Editor", "{bad} con problemas, {good} bien")
        rows = tuple(
            (line.place, self._title(line.card_id), self._fate(line)) for line in (*bad, *good)
        )
        grid = Grid(headers, rows, (22, 30, 48))
        title = translate("Editor", "Renglón por renglón")
        return [Section(title, (grid,), counts.format(bad=len(bad), good=len(good)))]

    def _fate(self, line: ReportLine) -> str:
        if line.problem:
            return line.problem
        if self._book.card(line.card_id) is None:
            return translate("Editor", "Leída; no está en la nuestra")
        if any(card.id == line.card_id for card, _ in self._theirs):
            return translate("Editor", "Leída; distinta de la nuestra")
        return translate("Editor", "Leída; igual que la nuestra")

    def _title(self, card_id: str) -> str:
        card = self._book.card(card_id)
        return card.title if card else card_id

    def _fail(self, error: Exception) -> None:
        self._busy = ""
        if isinstance(error, OSError):
            error = DeskError(
                translate("Editor", "No pude escribir ahí. No cambié nada; elija otra carpeta.")
            )
        self._view.show_message(str(error), Tone.BAD)
        self._paint()
