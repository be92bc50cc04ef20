"""Writing a card: find it, change its fields, see it as the agent will, keep every version."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from agent_desk.domain.countries import COUNTRIES
from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.check import check_card
from agent_desk.domain.objections.check_neighbours import neighbour_advice
from agent_desk.domain.objections.commands import AddSearchTest, MoveVersion, SaveDraft
from agent_desk.domain.objections.fields import (
    GROUPS,
    add_item,
    fields_of_card,
    remove_item,
    set_field,
)
from agent_desk.domain.objections.hits import Hit
from agent_desk.domain.objections.library_book import CardVersion, State
from agent_desk.domain.objections.problems import Problem
from agent_desk.domain.text.sentences import with_sentence
from agent_desk.ui.desk.state import ResultRow, Tone
from agent_desk.ui.editor.book import EditorBook
from agent_desk.ui.editor.card_painting import paint_card, paint_row
from agent_desk.ui.editor.choices import value_with
from agent_desk.ui.editor.edits import Edits
from agent_desk.ui.editor.preview import DemoDebtor, preview_of
from agent_desk.ui.editor.state import CardState, FieldState, PreviewState
from agent_desk.ui.wording import translate

MOST_ROWS = 12
_ENDS_WORD = frozenset(" .,;:¿?¡!\n")


class CardsView(Protocol):
    """What the presenter asks of the pane of cards."""

    def show_rows(self, rows: tuple[ResultRow, ...], selected: int, count: str) -> None: ...
    def show_card(self, card: CardState) -> None: ...
    def show_preview(self, preview: PreviewState | None) -> None: ...
    def show_message(self, text: str, tone: Tone) -> None: ...
    def set_query(self, text: str) -> None: ...


@dataclass(slots=True)
class _Open:
    """The card that is open; `version_id` of its draft, "" before the first change. `typed` is
    the text of a field as it stands in the box: a list keeps the line that is being begun."""

    edits: Edits
    version_id: str
    field: int = 0
    problems: tuple[Problem, ...] = ()
    saved: str = ""
    typed: tuple[str, str] = ("", "")  # (path, text)


class CardsPresenter:
    """Autosaves every change as the card's draft; what is on the desks never moves from here."""

    def __init__(self, view: CardsView, book: EditorBook, demo: DemoDebtor) -> None:
        self._view, self._book, self._demo = view, book, demo
        self._hits: tuple[Hit, ...] = ()
        self._query = ""
        self._open: _Open | None = None
        self._country = next(iter(COUNTRIES))
        self._saving = 0

    # ---- finding

    def open(self) -> None:
        """The pane is shown, or something was published: the cards, and the one that was open."""
        opened = self._open
        if opened and opened.version_id and opened.edits.card.id not in self._book.work:
            self._open = None  # its draft was published or discarded: read it as it is now
            self.open_card(opened.edits.card.id)
        self.search(self._query)

    def search(self, text: str) -> None:
        """The same search as on the desk; every card when it is empty.

        What is being worked on stays in reach below what is found: a search may be made a test of
        a card that does not come yet.
        """
        self._query = text
        live = self._book.live
        found = tuple(self._book.search.search(text, MOST_ROWS)) if text.strip() else ()
        if text.strip():
            self._hits = self._and_work(found)
        else:
            # What is being worked on first, then the rest in the order of the library.
            order = (*self._book.work, *live, *self._book.gone)
            self._hits = tuple(Hit(card_id, 0.0) for card_id in dict.fromkeys(order))
        ids = [hit.card_id for hit in self._hits]
        current = self._open.edits.card.id if self._open else ""
        self._show_rows()
        if found or not text.strip():
            self._view.show_message("", Tone.NEUTRAL)
            self.select(ids.index(current) if current in ids and not text.strip() else 0)
        else:
            self._view.show_message(
                translate(
                    "Editor",
                    "No encuentro ninguna. Abra la ficha correcta y agregue la búsqueda "
                    "como prueba (Alt+E).",
                ),
                Tone.WARN,
            )

    def find(self, text: str) -> None:
        """Come here from another pane with something to look for."""
        self._view.set_query(text)
        self.search(text)

    def select(self, index: int) -> None:
        """Another card is opened, as it is being written or as it is on the desks."""
        if not 0 <= index < len(self._hits):
            return
        self.open_card(self._hits[index].card_id)

    def open_card(self, card_id: str, path: str = "", words: str = "") -> None:
        """Open a card, at a field when one is named; `words` stay in sight below it."""
        if self._open and self._open.edits.card.id == card_id and not path:
            self._paint()
            return
        card = self._book.card(card_id)
        if card is None:
            return
        version = self._book.work.get(card_id)
        self._open = _Open(Edits(card), version.id if version else "")
        self._open.problems = self._problems(card)
        paths = [field.path for field in fields_of_card(card)]
        self._open.field = paths.index(path) if path in paths else 0
        self._show_rows()
        self._paint()
        if words:
            self._view.show_message(words, Tone.OK)

    # ---- writing

    def select_field(self, index: int) -> None:
        """Another field of the card is opened."""
        if self._open and 0 <= index < len(fields_of_card(self._open.edits.card)):
            self._open.field = index
            self._paint()

    def edit(self, text: str) -> None:
        """Every key in the open field."""
        if not self._open:
            return
        field = fields_of_card(self._open.edits.card)[self._open.field]
        ends = len(text) <= len(field.value) or text[-1:] in _ENDS_WORD
        card = set_field(self._open.edits.card, field.path, text)
        self._open.typed = (field.path, text)
        if card != self._open.edits.card:
            self._open.edits.put(card, field.path, ends_word=ends)
            self._changed()

    def choose(self, codes: Sequence[str]) -> None:
        """Of a field of codes: these stand in it now."""
        if self._open:
            field = fields_of_card(self._open.edits.card)[self._open.field]
            self.edit(value_with(field, codes))

    def add(self) -> None:
        """A new item after those of the open field's group; a response elsewhere."""
        if not self._open:
            return
        group = fields_of_card(self._open.edits.card)[self._open.field].group
        group = group if group in GROUPS else "responses"
        self._replace(add_item(self._open.edits.card, group))
        fields = fields_of_card(self._open.edits.card)
        last = max(i for i, field in enumerate(fields) if field.group == group)
        number = fields[last].path.split(".")[1]
        wanted = f"{group}.{number}.text"
        paths = [field.path for field in fields]
        self._open.field = paths.index(wanted) if wanted in paths else last
        self._paint()

    def remove(self) -> None:
        """The item that the open field is in goes; undo brings it back."""
        if not self._open:
            return
        field = fields_of_card(self._open.edits.card)[self._open.field]
        if field.group not in GROUPS:
            words = translate("Editor", "Este campo no se quita; puede dejarlo vacío.")
            self._view.show_message(words, Tone.WARN)
            return
        self._replace(remove_item(self._open.edits.card, field.path))

    def use_better(self) -> None:
        """The better wording stands instead of the sentence with the first harmful one."""
        if not self._open:
            return
        field = fields_of_card(self._open.edits.card)[self._open.field]
        found = (p for p in self._open.problems if p.path == field.path and p.better and p.end)
        problem = next(found, None)
        if problem is None:
            self._view.show_message(translate("Editor", "Aquí no hay nada que cambiar."), Tone.OK)
            return
        text = with_sentence(field.value, problem.start, problem.end, problem.better)
        self._replace(set_field(self._open.edits.card, field.path, text))

    def undo(self) -> None:
        """One step back."""
        if self._open and self._open.edits.undo():
            self._changed()

    def redo(self) -> None:
        """One step forward."""
        if self._open and self._open.edits.redo():
            self._changed()

    def restore(self, version: CardVersion) -> None:
        """An earlier version becomes the draft; undo brings the draft back."""
        if self._open and self._open.edits.card.id == version.card_id:
            self._replace(version.card)
            words = translate("Editor", "La versión {n} es ahora el borrador.")
            self._view.show_message(words.format(n=version.number), Tone.OK)

    def current(self) -> Card | None:
        """The card that is open."""
        return self._open.edits.card if self._open else None

    # ---- passing on

    def send_to_review(self) -> None:
        """The draft goes to review, or back to draft when it is there."""
        self._move(State.REVIEW, translate("Editor", "Está en revisión."))

    def discard(self) -> None:
        """The draft is retired; the card is as on the desks again."""
        if not self._open:
            return
        card_id = self._open.edits.card.id

        def gone() -> None:
            self._open = None
            self.open_card(card_id)
            self.search(self._query)

        self._move(State.RETIRED, translate("Editor", "Borrador descartado."), gone)

    def add_test(self) -> None:
        """What is in the search box must find the open card from now on."""
        if not self._open or not self._query.strip():
            words = translate("Editor", "Escriba en la búsqueda lo que dijo el cliente.")
            self._view.show_message(words, Tone.WARN)
            return
        text, card = self._query, self._open.edits.card
        content = self._book.content
        command = AddSearchTest(
            content.new_id(), self._book.doors.user, content.now(), text, card.id
        )
        said = translate("Editor", "Prueba agregada: «{text}» debe encontrar «{title}».")
        words = said.format(text=text.strip(), title=card.title)
        self._book.submit(command, lambda: self._view.show_message(words, Tone.OK), self._fail)

    def next_country(self) -> None:
        """The preview speaks in the next country."""
        countries = list(COUNTRIES)
        place = countries.index(self._country)
        self.choose_country(countries[(place + 1) % len(countries)])

    def choose_country(self, country: str) -> None:
        """The preview speaks in this country."""
        if country in COUNTRIES:
            self._country = country
            self._paint_preview()

    # ---- within

    def _replace(self, card: Card) -> None:
        assert self._open is not None
        self._open.edits.put(card)
        self._changed()

    def _changed(self) -> None:
        assert self._open is not None
        card = self._open.edits.card
        self._open.problems = self._problems(card)
        self._open.field = min(self._open.field, len(fields_of_card(card)) - 1)
        self._save()
        self._paint()

    def _problems(self, card: Card) -> tuple[Problem, ...]:
        found = check_card(card, self._book.content.rules)
        return (*found, *neighbour_advice(card, self._book.live))

    def _save(self) -> None:
        """Autosave: the draft begins with the first change and is written at every one."""
        assert self._open is not None
        opened, content = self._open, self._book.content
        opened.version_id = opened.version_id or content.new_id()
        opened.saved = translate("Editor", "Guardando…")
        self._saving += 1
        number, now = self._saving, content.now()
        command = SaveDraft(
            content.new_id(), self._book.doors.user, now, opened.version_id, opened.edits.card
        )

        def saved() -> None:
            if number == self._saving:
                there = now.astimezone(content.zone)
                words = translate("Editor", "Guardado {time}").format(time=f"{there:%H:%M:%S}")
                opened.saved = words
                self._book.read_work(self._work_read)

        self._book.submit(command, saved, self._not_saved)

    def _not_saved(self, error: Exception) -> None:
        if self._open:
            self._open.saved = translate("Editor", "Sin guardar")
        self._fail(error)
        self._paint()

    def _work_read(self) -> None:
        if self._query.strip():  # the draft may be younger than the search
            self._hits = self._and_work(self._hits)
        self._show_rows()
        self._paint()

    def _and_work(self, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
        known = {hit.card_id for hit in hits}
        return (*hits, *(Hit(name, 0.0) for name in self._book.work if name not in known))

    def _show_rows(self) -> None:
        rows = tuple(paint_row(self._book, hit) for hit in self._hits)
        ids = [hit.card_id for hit in self._hits]
        current = self._open.edits.card.id if self._open else ""
        is_search = bool(self._query.strip())
        words = translate("Editor", "{count} de {total}") if is_search else "{total}"
        count = words.format(count=len(rows), total=len(self._book.live))
        self._view.show_rows(rows, ids.index(current) if current in ids else 0, count)

    def _move(self, to: State, words: str, then: Callable[[], None] | None = None) -> None:
        version = self._book.work.get(self._open.edits.card.id) if self._open else None
        if not self._open or version is None:
            empty = translate("Editor", "Esta ficha no tiene cambios por enviar.")
            self._view.show_message(empty, Tone.WARN)
            return
        wanted = State.DRAFT if version.state is to else to
        content = self._book.content
        command = MoveVersion(
            content.new_id(), self._book.doors.user, content.now(), version.id, wanted
        )

        def moved() -> None:
            said = words if wanted is to else translate("Editor", "Volvió a ser borrador.")
            self._view.show_message(said, Tone.OK)
            self._book.read_work(then or self._work_read, self._fail)

        self._book.submit(command, moved, self._fail)

    def _fail(self, error: Exception) -> None:
        self._view.show_message(str(error), Tone.BAD)

    def _paint(self) -> None:
        if not self._open:
            return
        card, opened = self._open.edits.card, self._open
        state = paint_card(self._book, card, opened.field, opened.problems)
        self._view.show_card(
            replace(
                state,
                field=self._as_typed(state.field),
                saved=opened.saved,
                can_undo=opened.edits.can_undo,
                can_redo=opened.edits.can_redo,
            )
        )
        self._paint_preview()

    def _as_typed(self, field: FieldState | None) -> FieldState | None:
        """A half-typed line or list of codes stays as it is while it means what the card has."""
        assert self._open is not None
        path, text = self._open.typed
        if field is None or field.path != path:
            return field
        card = self._open.edits.card
        return replace(field, value=text) if set_field(card, path, text) == card else field

    def _paint_preview(self) -> None:
        if not self._open:
            self._view.show_preview(None)
            return
        card = self._open.edits.card
        field = fields_of_card(card)[self._open.field]
        key = ""
        if field.group == "responses":
            key = card.responses[int(field.path.split(".")[1]) - 1].key
        self._view.show_preview(
            preview_of(card, self._demo, self._country, key, self._open.problems)
        )
