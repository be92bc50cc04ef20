"""By which piece somebody calls: noted with one key when he reads it out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from agent_desk.domain.strategy.campaigns.commands import NotePiece
from agent_desk.domain.text.fold import fold
from agent_desk.services.piece_calls import Caller, LivePiece
from agent_desk.services.submit import submit
from agent_desk.ui.desk.case_painting import caller_words
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.state import FindRow, FindState, Tone
from agent_desk.ui.wording import translate


class PiecePresenter:
    """Events of «Por qué pieza llama» (Shift+F3), which shares the list over the desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._pieces: Sequence[LivePiece] = ()
        self._text = ""
        self._selected = 0
        self.is_open = False

    def open(self) -> None:
        """The pieces that may be in somebody's hand; only while he is on the line."""
        desk = self._desk
        calls = desk.services.piece_calls
        if calls is None or not desk.live.is_busy:
            text = translate("Desk", "La pieza se anota con la llamada abierta.")
            desk.toast(text, Tone.WARN)
            return
        self.is_open, self._text, self._selected, self._pieces = True, "", 0, ()
        today = desk.today()

        def came(pieces: Sequence[LivePiece]) -> None:
            self._pieces = pieces
            if self.is_open:
                self._show()
                desk.view.focus_on("find")

        desk.background.on_store(lambda: calls.live_pieces(today), came, desk.fail)

    def close(self) -> bool:
        """Esc. Says whether it was open."""
        if not self.is_open:
            return False
        self.is_open = False
        self._desk.view.show_find(None)
        self._desk.view.focus_on("script")
        return True

    def edit(self, text: str) -> None:
        """Every key narrows the list: the code is enough."""
        self._text, self._selected = text, 0
        self._show()

    def move(self, index: int) -> None:
        """Another row is the current one."""
        if 0 <= index < len(self._found()):
            self._selected = index
            self._show()

    def choose(self, index: int) -> None:
        """Enter: this is the one he has before him."""
        found, desk = self._found(), self._desk
        call, services = desk.live.call, desk.services
        if not 0 <= index < len(found) or not call:
            return
        piece = found[index]
        self.close()
        command = NotePiece(
            services.new_id(),
            services.user,
            desk.now(),
            call.contact_id,
            call.account,
            piece.piece_id,
        )

        def noted(_none: None) -> None:
            desk.live.caller = Caller(piece.campaign, piece.piece, "noted")
            desk.toast(caller_words(desk.live.caller), Tone.OK)
            desk.paint("header", "context")

        def note() -> None:
            submit(services.ledger, command)

        desk.on_store(note, noted)

    def _found(self) -> list[LivePiece]:
        wanted = fold(self._text).split()
        return [
            piece
            for piece in self._pieces
            if all(word in fold(f"{piece.code} {piece.piece} {piece.campaign}") for word in wanted)
        ]

    def _show(self) -> None:
        rows = tuple(
            FindRow(piece.piece_id, _title(piece), " · ".join(_detail(piece)))
            for piece in self._found()
        )
        empty = "" if rows else translate("Desk", "Ninguna pieza se llama así.")
        self._desk.view.show_find(
            FindState(
                rows,
                self._selected,
                "",
                empty,
                translate("Desk", "Por qué pieza llama"),
                translate("Desk", "Código, pieza o campaña"),
                enter=translate("Desk", "anotar"),
            )
        )


def ask_caller(desk: Desk, line: str, account: str, day: date) -> Caller | None:
    """What the called line says; on the store's lane."""
    calls = desk.services.piece_calls
    return calls.caller(line, account, day) if calls and line else None


def _title(piece: LivePiece) -> str:
    return f"{piece.code} · {piece.piece}" if piece.code else piece.piece


def _detail(piece: LivePiece) -> list[str]:
    return [part for part in (piece.campaign, piece.number) if part]
