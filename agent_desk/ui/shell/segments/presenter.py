"""Reads the segments, edits a draft with live counts, publishes it, and previews a customer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.strategy.segments.checking import GRAVE, SECOND, Limits, Problem, problems_of
from agent_desk.domain.strategy.segments.counting import Counted, sums_by_cell
from agent_desk.domain.strategy.segments.grid import Grid
from agent_desk.domain.strategy.segments.plain import grid_of
from agent_desk.domain.strategy.segments.sheets import (
    SHEETS,
    Place,
    added,
    better,
    moved,
    removed,
    step_at,
    typed,
)
from agent_desk.domain.strategy.segments.versions import GridVersion, changes
from agent_desk.services.background_port import Background
from agent_desk.services.preview_segment import Received
from agent_desk.ui.desk.state import ResultRow, Tone
from agent_desk.ui.shell.policies.sheet_state import SheetState
from agent_desk.ui.shell.reading import Reading
from agent_desk.ui.shell.segments.painting import (
    customer_page,
    paint_board,
    version_page,
    version_row,
)
from agent_desk.ui.shell.segments.sheet_painting import paint_sheet
from agent_desk.ui.shell.segments.state import BOARD, ONE, VERSIONS, BoardState, DraftBar
from agent_desk.ui.wording import plural, translate

Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Book:
    """All the place reads in one go; `number` 0 is the grid that ships."""

    grid: Grid
    number: int
    versions: Sequence[GridVersion]
    counts: Sequence[Counted]
    limits: Limits


@dataclass(frozen=True, slots=True)
class SegmentSources:
    """Each deed raises DeskError with its sentence. `ready` brings the counts up to now."""

    read: Callable[[], Book]
    save: Callable[[Grid, str], int]
    publish: Callable[[int], None]
    preview: Callable[[str], tuple[Received | None, Sequence[tuple[str, str, int, date]]]]
    ready: Callable[[Told, Callable[[], None]], None]
    may_edit: bool


class SegmentsView(Protocol):
    """What the presenter asks of the panel."""

    def show_view(self, view: str) -> None: ...
    def show_board(self, board: BoardState) -> None: ...
    def show_sheet(self, sheet: SheetState) -> None: ...
    def show_versions(self, rows: tuple[ResultRow, ...], at: int, page: Reading | None) -> None: ...
    def show_customer(self, page: Reading | None, problem: str) -> None: ...
    def show_bar(self, bar: DraftBar) -> None: ...
    def show_told(self, sentence: str, tone: Tone) -> None: ...
    def show_subtitle(self, text: str) -> None: ...


class SegmentsPresenter:
    """Every method is something that somebody did."""

    def __init__(self, view: SegmentsView, sources: SegmentSources, background: Background) -> None:
        self._view, self._sources, self._background = view, sources, background
        self._book: Book | None = None
        self._draft: list[Grid] = []  # the last is what is seen; those before it are undone to
        self._undone: list[Grid] = []
        self._saved: Grid | None = None
        self._at = dict.fromkeys((BOARD, VERSIONS, *SHEETS), 0)
        self._shown, self._words_told = BOARD, ""

    def open(self) -> None:
        """Read again; what was being edited stays."""
        self._sources.ready(self._tell_progress, self._load)

    def show(self, view: str) -> None:
        self._shown = view
        self._paint()

    def choose(self, at: int) -> None:
        """A cell of the board, a row of a table, or a version."""
        self._at[self._shown] = at
        if self._shown in (BOARD, VERSIONS):
            self._paint()

    def edit(self, act: str, at: tuple[int, int, str]) -> None:
        """`act` typing | typed | better | add | remove | move, at (row, column, text); for a move
        the text is the step."""
        if not self._draft or not self._sources.may_edit or self._shown not in SHEETS:
            return
        row, column, text = at
        grid, sheet = self._draft[-1], self._shown
        if act == "typing":
            self._tell_words(grid, Place(sheet, row, column), text)
            return
        try:
            made = self._edited(act, grid, Place(sheet, row, column), text)
        except DeskError as error:
            self._view.show_told(str(error), Tone.BAD)
            self._paint()
            return
        if made != grid:
            self._draft.append(made)
            self._undone.clear()
        self._words_told = ""
        self._view.show_told("", Tone.NEUTRAL)
        self._paint()

    def undo(self, *, is_redo: bool = False) -> None:
        """Ctrl+Z, and with Shift forward again."""
        if is_redo and self._undone:
            self._draft.append(self._undone.pop())
        elif not is_redo and len(self._draft) > 1:
            self._undone.append(self._draft.pop())
        self._paint()

    def keep(self, *, is_published: bool) -> None:
        """Save the draft as a version and, when asked, put it in force."""
        if self._book is None or not self._sources.may_edit:
            return
        book, grid, sources = self._book, self._draft[-1], self._sources
        note = " ".join(changes(book.grid, grid))[:600]
        number = 0 if grid != self._saved or not self._newest_draft() else self._newest_draft()

        def deed() -> int:
            kept = number or sources.save(grid, note)
            if is_published:
                sources.publish(kept)
            return kept

        def done(kept: int) -> None:
            words = (
                translate("Segments", "Versión {number} en vigor. Las cuentas se acomodan ahora.")
                if is_published
                else translate("Segments", "Guardada como borrador, versión {number}.")
            )
            self._view.show_told(words.format(number=kept), Tone.OK)
            self._draft = []
            self.open()

        def failed(error: Exception) -> None:
            self._fail(error)
            self._draft = []
            self._load()

        self._background.on_store(deed, done, failed)

    def restore(self) -> None:
        """The chosen version becomes the draft; Ctrl+Z takes it back."""
        version = self._version()
        if version is None or not self._sources.may_edit:
            return
        self._draft.append(grid_of(version.body))
        words = translate("Segments", "La versión {number} está en el borrador; falta publicarla.")
        self._view.show_told(words.format(number=version.number), Tone.OK)
        self._paint()

    def preview(self, account: str) -> None:
        """«¿Qué recibe este cliente?»"""
        wanted, sources = account.strip(), self._sources
        if not wanted:
            return

        def came(
            found: tuple[Received | None, Sequence[tuple[str, str, int, date]]],
        ) -> None:
            received, past = found
            if received is None:
                words = translate("Segments", "Esta cuenta no debe nada vencido: no recibe nada.")
                self._view.show_customer(None, words)
                return
            grid = self._book.grid if self._book else self._draft[-1]
            self._view.show_customer(customer_page(received, past, grid), "")

        def failed(error: Exception) -> None:
            if not isinstance(error, DeskError):
                raise error
            self._view.show_customer(None, str(error))

        self._background.on_store(lambda: sources.preview(wanted), came, failed)

    def _edited(self, act: str, grid: Grid, place: Place, text: str) -> Grid:
        assert self._book is not None  # there is a draft only once the book was read
        if act == "typed":
            return typed(grid, place, text, self._book.limits)
        if act == "better":
            return better(grid, place, self._book.limits)
        if act == "add":
            self._at[place.sheet] = place.row + 1
            return added(grid, place.sheet, place.row)
        if act == "remove":
            self._at[place.sheet] = max(0, place.row - 1)
            return removed(grid, place.sheet, place.row)
        made, self._at[place.sheet] = moved(grid, place.sheet, place.row, int(text))
        return made

    def _tell_words(self, grid: Grid, place: Place, text: str) -> None:
        """What may not be written, while it is typed, with the better words beside it."""
        step = step_at(grid, place)
        if step is None or self._book is None:
            return
        told = self._book.limits.said(replace(step, message=text))
        words = translate("Segments", "{problem} Mejor: {better} (Alt+B)")
        sentence = words.format(problem=told[0].sentence, better=told[0].better) if told else ""
        tone = Tone.BAD if told and told[0].is_forbidden else Tone.WARN
        if sentence != self._words_told:  # said aloud once, not at every key
            self._words_told = sentence
            self._view.show_told(sentence, tone)

    def _load(self) -> None:
        self._background.on_store(self._sources.read, self._came, self._fail)

    def _came(self, book: Book) -> None:
        self._book = book
        if not self._draft:
            newest = book.versions[0] if book.versions else None
            is_draft = newest is not None and newest.published_at is None
            self._saved = grid_of(newest.body) if newest and is_draft else book.grid
            self._draft, self._undone = [self._saved], []
        accounts = sum(one.accounts for one in book.counts)
        words = translate("Segments", "Qué recibe cada cliente · {accounts} vencidas · {version}")
        version = (
            translate("Segments", "versión {number} en vigor").format(number=book.number)
            if book.number
            else translate("Segments", "en vigor la que trae el programa")
        )
        count = plural(
            accounts,
            translate("Segments", "1 cuenta"),
            translate("Segments", "{count} cuentas"),
        )
        self._view.show_subtitle(words.format(accounts=count, version=version))
        self._paint()

    def _paint(self) -> None:
        self._view.show_view(self._shown)
        if self._book is None or not self._draft:
            return
        grid, book = self._draft[-1], self._book
        problems = problems_of(grid, book.limits)
        self._show_bar(grid, problems)
        is_whole = not any(p.weight == GRAVE and not p.place for p in problems)
        if self._shown == BOARD:
            seen = grid if is_whole or _has_axes(grid, problems) else book.grid
            sums = sums_by_cell(seen, book.counts)
            self._view.show_board(paint_board(seen, sums, book.limits, self._at[BOARD]))
        elif self._shown == VERSIONS:
            self._show_versions()
        elif self._shown != ONE:
            at = self._at[self._shown]
            counts = book.counts if _has_axes(grid, problems) else ()
            sheet = paint_sheet(grid, book.grid, self._shown, book.limits, counts, problems, at)
            self._view.show_sheet(sheet)

    def _show_versions(self) -> None:
        assert self._book is not None  # painted only once it was read
        rows = tuple(version_row(one, self._book.number) for one in self._book.versions)
        version = self._version()
        told = changes(self._book.grid, grid_of(version.body)) if version else ()
        page = version_page(version, told) if version else None
        self._view.show_versions(rows, self._at[VERSIONS], page)

    def _show_bar(self, grid: Grid, problems: Sequence[Problem]) -> None:
        assert self._book is not None  # painted only once it was read
        many = len(changes(self._book.grid, grid))
        graves = [one for one in problems if one.weight == GRAVE]
        seconds = [one for one in problems if one.weight == SECOND]
        is_other = grid != self._book.grid
        if graves:
            status, tone = " ".join(one.sentence for one in graves[:2]), Tone.BAD
        elif is_other:
            status, tone = _many_changes(many), Tone.WARN if seconds else Tone.PRIMARY
            status = " ".join((status, *(one.sentence for one in seconds[:1])))
        else:
            status, tone = translate("Segments", "Sin cambios sobre lo que está en vigor."), Tone.OK
        may = self._sources.may_edit
        self._view.show_bar(
            DraftBar(
                status,
                tone,
                can_undo=len(self._draft) > 1,
                can_save=may and grid != self._saved,
                can_publish=may and is_other and not graves,
                may_edit=may,
            )
        )

    def _version(self) -> GridVersion | None:
        versions = self._book.versions if self._book else ()
        at = self._at[VERSIONS]
        return versions[at] if 0 <= at < len(versions) else None

    def _newest_draft(self) -> int:
        versions = self._book.versions if self._book else ()
        newest = versions[0] if versions else None
        return newest.number if newest and newest.published_at is None else 0

    def _tell_progress(self, done: int, total: int) -> None:
        words = translate("Segments", "Acomodando las cuentas: {done} de {total}")
        self._view.show_subtitle(words.format(done=done, total=total))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._view.show_told(str(error), Tone.BAD)


def _has_axes(grid: Grid, problems: Sequence[Problem]) -> bool:
    """Whether cells can be counted: a hole in the cover is no hole in the axes."""
    about_axes = [p for p in problems if p.weight == GRAVE and not p.place]
    return all(p.sentence.startswith("Nadie recibe") for p in about_axes) and bool(grid.levels)


def _many_changes(many: int) -> str:
    return plural(
        many,
        translate("Segments", "1 cambio sin publicar."),
        translate("Segments", "{count} cambios sin publicar."),
    )
