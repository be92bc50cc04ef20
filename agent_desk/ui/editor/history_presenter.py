"""Every version of the open card: who, when, in what state, what changed, and its return."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.library_book import CardVersion, State
from agent_desk.domain.spanish import date_text
from agent_desk.ui.desk.state import Pill, Tone
from agent_desk.ui.editor.book import EditorBook
from agent_desk.ui.editor.card_painting import state_words
from agent_desk.ui.editor.pane_view import PaneView
from agent_desk.ui.editor.report_painting import difference
from agent_desk.ui.editor.state import PaneRow, PaneState
from agent_desk.ui.shell.reading import Block, Reading, Section, Words
from agent_desk.ui.wording import translate


class HistoryPresenter:
    """Compares the version that is chosen with the text being written, or with the one that Space
    holds fast; the older is always what was there."""

    def __init__(
        self,
        view: PaneView,
        book: EditorBook,
        current: Callable[[], Card | None],
        restore: Callable[[CardVersion], None],
    ) -> None:
        self._view, self._book = view, book
        self._current, self._restore = current, restore
        self._versions: Sequence[CardVersion] = ()
        self._row = 0
        self._held = ""  # id of the version that others are compared with

    def open(self) -> None:
        """The history of the card that is open in «Fichas»."""
        card = self._current()
        if card is None:
            return
        card_id, reads = card.id, self._book.doors.cards

        def found(versions: Sequence[CardVersion]) -> None:
            self._versions, self._row = versions, min(1, len(versions) - 1)
            self._held = ""
            self._paint()

        self._book.doors.background.on_store(lambda: reads.history(card_id), found, self._fail)

    def select(self, index: int) -> None:
        """Another version is compared."""
        self._row = index
        self._paint()

    def mark(self) -> None:
        """Space: this version is held fast to be compared with others, or let go."""
        if 0 <= self._row < len(self._versions):
            version = self._versions[self._row]
            self._held = "" if self._held == version.id else version.id
            self._paint()

    def restore(self) -> None:
        """The version becomes the draft of the card."""
        if 0 <= self._row < len(self._versions):
            self._restore(self._versions[self._row])

    def _paint(self) -> None:
        rows = tuple(self._pane_row(version) for version in self._versions)
        reading = self._reading(self._versions[self._row]) if rows else None
        acts = frozenset({"restore", "back"} if rows else {"back"})
        self._view.show_pane(PaneState(rows, self._row, "", reading, acts))

    def _pane_row(self, version: CardVersion) -> PaneRow:
        title = translate("Editor", "Versión {n}").format(n=version.number)
        who = version.by_name or translate("Editor", "la que trae el programa")
        return PaneRow(
            version.id,
            title,
            f"{self._when(version)} · {who}",
            state_words(version.state),
            mark=version.id == self._held,
        )

    def _when(self, version: CardVersion) -> str:
        there = version.saved_at.astimezone(self._book.content.zone)
        return f"{date_text(there.date())} {there:%H:%M}"

    def _reading(self, version: CardVersion) -> Reading:
        title, changes = self._compared(version)
        same = (Words(translate("Editor", "Dicen lo mismo.")),)
        tone = Tone.OK if version.state is State.PUBLISHED else Tone.NEUTRAL
        return Reading(
            title,
            translate(
                "Editor",
                "Tachado: lo que estaba. Subrayado: lo que quedó. Espacio fija una versión para "
                "compararla con cualquier otra.",
            ),
            (Pill(state_words(version.state), tone),),
            (
                Section(translate("Editor", "Qué cambió"), changes or same),
                Section(translate("Editor", "Quién y cuándo"), self._steps(version)),
            ),
        )

    def _compared(self, version: CardVersion) -> tuple[str, tuple[Block, ...]]:
        """What is compared, in words, and how it differs."""
        held = next((one for one in self._versions if one.id == self._held), None)
        if held is None or held.id == version.id:
            title = translate("Editor", "De la versión {n} al texto de ahora")
            changes = difference(version.card, self._current(), self._book.content.names)
            return title.format(n=version.number), changes
        old, new = sorted((held, version), key=lambda one: one.number)
        title = translate("Editor", "De la versión {old} a la versión {new}")
        words = title.format(old=old.number, new=new.number)
        return words, difference(old.card, new.card, self._book.content.names)

    def _steps(self, version: CardVersion) -> tuple[Words, ...]:
        found = []
        for step in version.steps:
            there = step.at.astimezone(self._book.content.zone)
            who = step.by_name or translate("Editor", "el programa")
            words = f"{date_text(there.date())} {there:%H:%M} · {who}"
            found.append(
                Words(f"{words} · {step.note}" if step.note else words, state_words(step.state))
            )
        return tuple(found)

    def _fail(self, error: Exception) -> None:
        self._view.show_message(str(error), Tone.BAD)
