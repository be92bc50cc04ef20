"""What was saved of a persona or scenario: who, when, what it says, and its return as a draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from agent_desk.domain.errors import DeskError
from agent_desk.domain.practice.debtor.sheet import Fields
from agent_desk.domain.practice.training.casting import (
    IN_USE,
    REMOVED,
    RETIRED,
    CastVersion,
)
from agent_desk.domain.spanish import date_text, time_text
from agent_desk.services.background_port import Background
from agent_desk.services.prepare_case import BUSINESS_ZONE
from agent_desk.ui.desk.state import Pill, Tone
from agent_desk.ui.editor.pane_view import PaneView
from agent_desk.ui.editor.state import PaneRow, PaneState
from agent_desk.ui.shell.casting.draft import Draft
from agent_desk.ui.shell.casting.field_words import label_of
from agent_desk.ui.shell.casting.value_words import Lexicon, spoken
from agent_desk.ui.shell.reading import Reading, Section, Words
from agent_desk.ui.wording import translate

Read = Callable[[str, str], Sequence[CastVersion]]
Take = Callable[[str, str, Fields], None]


class VersionsPresenter:
    """The page opens when the versions are there."""

    def __init__(
        self, view: PaneView, read: Read, fields: Callable[[str], Fields], background: Background
    ) -> None:
        self._view, self._read, self._fields = view, read, fields
        self._background = background
        self._versions: Sequence[CastVersion] = ()
        self._at = 0
        self.take: Take = lambda _kind, _item, _fields: None
        self.lexicon: Callable[[], Lexicon] = Lexicon

    def open(self, kind: str, item: str) -> None:
        """The versions of one, newest first."""
        self._background.on_store(partial(self._read, kind, item), self._arrived, self._fail)

    def choose(self, row: int) -> None:
        if 0 <= row < len(self._versions):
            self._at = row
            self._paint()

    def act(self, name: str) -> None:
        """The chosen version becomes the draft of the editor."""
        chosen = self._chosen()
        if name == "take" and chosen and chosen.text:
            self.take(chosen.kind, chosen.item, self._fields(chosen.text))

    def _arrived(self, versions: Sequence[CastVersion]) -> None:
        self._versions, self._at = versions, 0
        self._paint()

    def _chosen(self) -> CastVersion | None:
        return self._versions[self._at] if self._versions else None

    def _paint(self) -> None:
        rows = tuple(
            PaneRow(
                str(one.number),
                translate("Casting", "Versión {n}").format(n=one.number),
                f"{_when(one)} · {one.by_name}",
                state_words(one.state),
            )
            for one in self._versions
        )
        empty = translate(
            "Casting", "Todavía no se ha guardado ninguna: es la que viene con el programa."
        )
        chosen = self._chosen()
        acts = {"back"} | ({"take"} if chosen and chosen.text else set())
        reading = self._reading(chosen) if chosen else None
        self._view.show_pane(
            PaneState(rows, self._at, "" if rows else empty, reading, frozenset(acts))
        )
        self._view.show_message("", Tone.NEUTRAL)

    def _reading(self, version: CastVersion) -> Reading:
        """What differs from the version before, in the words of the editor."""
        before = next((one for one in self._versions if one.number == version.number - 1), None)
        was = self._told(before) if before else {}
        now = self._told(version)
        changed = [name for name in {**was, **now} if was.get(name) != now.get(name)]
        words = tuple(
            Words(now.get(name) or translate("Casting", "(vacío)"), name) for name in changed
        )
        same = (Words(translate("Casting", "Dice lo mismo que la anterior.")),)
        title = (
            translate("Casting", "Qué cambió en esta versión")
            if before
            else translate("Casting", "Lo que dice")
        )
        tone = Tone.OK if version.state == IN_USE else Tone.WARN
        return Reading(
            translate("Casting", "Versión {n}").format(n=version.number),
            f"{_when(version)} · {version.by_name}",
            (Pill(state_words(version.state), tone),),
            (Section(title, words or same),),
        )

    def _told(self, version: CastVersion) -> dict[str, str]:
        """Label -> words of each field that is filled."""
        rows = Draft(version.kind, version.item, self._fields(version.text)).rows
        lexicon = self.lexicon()
        return {label_of(row.path, row.name): spoken(row, lexicon) for row in rows if row.text}

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._view.show_message(str(error), Tone.BAD)


def state_words(state: str) -> str:
    return {
        IN_USE: translate("Casting", "En uso"),
        RETIRED: translate("Casting", "Retirada"),
        REMOVED: translate("Casting", "Se quitó"),
    }[state]


def _when(version: CastVersion) -> str:
    there = version.saved_at.astimezone(BUSINESS_ZONE)
    return f"{date_text(there.date())} {time_text(there)}"
