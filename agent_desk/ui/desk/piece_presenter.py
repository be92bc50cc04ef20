"""Pieces of campaigns at the desk: by which one somebody calls, and what this person was sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from agent_desk.domain.commands import Command
from agent_desk.domain.spanish import date_text
from agent_desk.domain.strategy.campaigns.delivery import (
    STATES,
    Delivery,
    delivery_words,
    next_states,
)
from agent_desk.domain.strategy.campaigns.pieces import CHANNEL_WORDS, filled_text
from agent_desk.domain.text.fold import fold
from agent_desk.services.piece_calls import Caller, LivePiece, PersonPiece
from agent_desk.services.submit import submit
from agent_desk.ui.desk.case_painting import caller_words
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.state import FindRow, FindState, Tone
from agent_desk.ui.wording import translate


@dataclass(frozen=True, slots=True)
class _Choice:
    """A row of the list and what Enter does with it; it is found by any of its words."""

    row: FindRow
    act: Callable[[], None]


class PiecePresenter:
    """Events of Shift+F3, which shares the list over the desk. While somebody calls in, it asks by
    which piece; otherwise it lists what this person is sent by hand, and how far it got."""

    def __init__(self, desk: Desk, copy: Callable[[str], None]) -> None:
        self._desk, self._copy = desk, copy
        self._choices: Sequence[_Choice] = ()
        self._text = self._title = ""
        self._selected = 0
        self.is_open = False

    def open(self) -> None:
        """Of the person in front of the agent; without one there is nothing to note."""
        desk, live = self._desk, self._desk.live
        calls, case, today = desk.services.piece_calls, live.case, desk.today()
        if calls is None or case is None:
            text = translate("Desk", "Las piezas se anotan con una persona en la mesa.")
            desk.toast(text, Tone.WARN)
            return
        self.is_open, self._text, self._selected, self._choices = True, "", 0, ()
        if live.call and live.call.direction == "in":
            self._title = translate("Desk", "Por qué pieza llama")
            desk.on_store(lambda: calls.live_pieces(today), self._came_of_call)
            return
        self._title, account = translate("Desk", "Qué se le envió"), case.account.number
        desk.on_store(lambda: calls.person_pieces(account, today), self._came_of_person)

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
        """Enter: this is the one."""
        found = self._found()
        if 0 <= index < len(found):
            self.close()
            found[index].act()

    def _came_of_call(self, pieces: Sequence[LivePiece]) -> None:
        self._came([_Choice(_call_row(each), lambda e=each: self._note(e)) for each in pieces])  # type: ignore[misc]

    def _came_of_person(self, pieces: Sequence[PersonPiece]) -> None:
        self._came(
            [
                _Choice(_person_row(each, state), lambda e=each, s=state: self._say(e, s))  # type: ignore[misc]
                for each in pieces
                for state in _states_of(each)
            ]
        )

    def _came(self, choices: Sequence[_Choice]) -> None:
        self._choices = choices
        if self.is_open:
            self._show()
            self._desk.view.focus_on("find")

    def _note(self, piece: LivePiece) -> None:
        """What he has before him counts more than the line."""
        from agent_desk.domain.strategy.campaigns.commands import NotePiece

        desk, call = self._desk, self._desk.live.call
        services = desk.services
        if not call:
            return
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

    def _say(self, piece: PersonPiece, state: Delivery) -> None:
        """It went out, or how far it got. Of a message that goes out now the text is copied, to be
        put where it is sent from."""
        from agent_desk.domain.papers.campaign_paper import values_of

        desk, case = self._desk, self._desk.live.case
        if case is None:
            return
        is_new = state is Delivery.SENT and piece.state is None
        account = case.account.number
        command = self._sent(piece, account) if is_new else self._told(piece, state, account)
        words = f"{piece.piece}: {delivery_words(piece.channel, state)}."
        text = ""
        if is_new:
            values = values_of(case, desk.content.institution, piece.line, piece.code, piece.until)
            text = filled_text(piece.body, values)
            words += translate("Desk", " El texto está copiado: péguelo y envíelo.")

        def kept(_none: None) -> None:
            if text:
                self._copy(text)
            desk.toast(words, Tone.OK)

        def keep() -> None:
            submit(desk.services.ledger, command)

        desk.on_store(keep, kept)

    def _sent(self, piece: PersonPiece, account: str) -> Command:
        from agent_desk.domain.strategy.campaigns.commands import DeliverPiece

        desk, contact = self._desk, self._desk.services.new_id()
        return DeliverPiece(
            contact,
            desk.services.user,
            desk.now(),
            contact,
            account,
            piece.channel,
            piece_id=piece.piece_id,
            number=piece.number,
        )

    def _told(self, piece: PersonPiece, state: Delivery, account: str) -> Command:
        from agent_desk.domain.strategy.campaigns.commands import ReportPiece

        desk, services = self._desk, self._desk.services
        return ReportPiece(
            services.new_id(),
            services.user,
            desk.now(),
            account,
            piece.piece_id,
            state.value,
            desk.today(),
        )

    def _found(self) -> list[_Choice]:
        wanted = fold(self._text).split()
        return [
            choice
            for choice in self._choices
            if all(word in fold(f"{choice.row.title} {choice.row.detail}") for word in wanted)
        ]

    def _show(self) -> None:
        found = self._found()
        empty = "" if found else translate("Desk", "Ninguna pieza se llama así.")
        if not self._choices:
            empty = translate("Desk", "Ninguna campaña en marcha le envía algo a mano.")
        self._desk.view.show_find(
            FindState(
                tuple(choice.row for choice in found),
                self._selected,
                "",
                empty,
                self._title,
                translate("Desk", "Código, pieza o campaña"),
                enter=translate("Desk", "anotar"),
            )
        )


def ask_caller(desk: Desk, line: str, account: str, day: date) -> Caller | None:
    """What the called line says; on the store's lane."""
    calls = desk.services.piece_calls
    return calls.caller(line, account, day) if calls and line else None


def _states_of(piece: PersonPiece) -> tuple[Delivery, ...]:
    """A message goes out first; of a visit only how it ended is known."""
    if piece.state is not None:
        return next_states(piece.channel, piece.state)
    states = STATES[piece.channel]
    return (Delivery.SENT,) if Delivery.SENT in states else states


def _call_row(piece: LivePiece) -> FindRow:
    title = f"{piece.code} · {piece.piece}" if piece.code else piece.piece
    detail = " · ".join(part for part in (piece.campaign, piece.number) if part)
    return FindRow(piece.piece_id, title, detail)


def _person_row(piece: PersonPiece, state: Delivery) -> FindRow:
    said = delivery_words(piece.channel, state)
    title = f"{piece.piece} · {CHANNEL_WORDS[piece.channel]}: {said}"
    known = translate("Desk", "todavía no se le envía")
    if piece.state and piece.since:
        told = translate("Desk", "consta {state} desde el {day}")
        words = delivery_words(piece.channel, piece.state)
        known = told.format(state=words, day=date_text(piece.since))
    return FindRow(piece.piece_id, title, f"{piece.campaign} · {known}")
