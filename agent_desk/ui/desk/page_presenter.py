"""The agreement's page: the very PDF, shown, printed, saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.state import PageState, Tone
from agent_desk.ui.wording import translate


class PageOutput(Protocol):
    """Where a page goes; the system's dialogs are behind it."""

    def print_page(self, pdf: bytes) -> str:
        """Print through the system dialog; the sentence of what happened, "" when cancelled."""

    def save_page(self, pdf: bytes, folio: str) -> str:
        """Save to a file the user chooses; the sentence of what happened, "" when cancelled."""

    def copy_text(self, text: str) -> None:
        """To the clipboard, and out of it again after a while."""


class PagePresenter:
    """Events of the preview: Ctrl+P, Ctrl+S, Esc."""

    def __init__(self, desk: Desk, output: PageOutput) -> None:
        self._desk, self._output = desk, output
        self.is_open = False
        self._sheet = b""  # another page than the agreement's, while it is open

    def open_sheet(self, title: str, pdf: bytes) -> None:
        """Show a page that belongs to no agreement; Ctrl+P prints it."""
        self.is_open, self._sheet = True, pdf
        self._desk.view.show_page(PageState(title, pdf))
        self._desk.view.focus_on("page")

    def preview_or_print(self) -> None:
        """Ctrl+P: first the page, then the printer."""
        live = self._desk.live
        if self.is_open and (self._sheet or live.page):
            self._out(self._output.print_page)
        else:
            self._with_page(self._open)

    def save(self) -> None:
        """Ctrl+S: the page into a file."""
        if self._sheet:
            self._out(lambda pdf: self._output.save_page(pdf, translate("Desk", "favoritas")))
            return
        handed = self._desk.live.handed_over
        folio = handed.folio if handed else ""
        self._with_page(lambda: self._out(lambda pdf: self._output.save_page(pdf, folio)))

    def close(self) -> bool:
        """Esc. Says whether it was open."""
        if not self.is_open:
            return False
        self.is_open, self._sheet = False, b""
        self._desk.view.show_page(None)
        self._desk.view.focus_on("script")
        return True

    def _with_page(self, then: Callable[[], None]) -> None:
        desk, live = self._desk, self._desk.live
        agreement = live.handed_over
        if not agreement:
            desk.toast(
                translate("Desk", "Primero registre el convenio con F9; después se imprime."),
                Tone.WARN,
            )
            return
        if live.page:
            then()
            return
        parts = live.parts or (agreement,)  # one letter for each account of a joint agreement
        issue, join = desk.services.issue_page, desk.content.join_pages

        def drawn(pdf: bytes) -> None:
            if live.handed_over is agreement:
                live.page = pdf
                then()

        desk.background.on_store(lambda: join([issue(part.id) for part in parts]), drawn, desk.fail)

    def _open(self) -> None:
        desk, live = self._desk, self._desk.live
        handed = live.handed_over
        if not handed:
            return
        self.is_open = True
        name = (
            translate("Desk", "Convenio {folio}")
            if live.agreement
            else translate("Desk", "Carta oferta {folio}")
        )
        title = name.format(folio=handed.folio)
        desk.view.show_page(PageState(title, live.page))
        desk.view.focus_on("page")

    def _out(self, put: Callable[[bytes], str]) -> None:
        desk = self._desk
        try:
            sentence = put(self._sheet or desk.live.page)
        except DeskError as error:
            desk.fail(error)
            return
        if sentence:
            desk.toast(sentence, Tone.OK)
