"""The desk's part in the library: what changed is told between calls, better words are proposed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.changes import FieldChange, compare_cards
from agent_desk.domain.objections.fields import GROUPS
from agent_desk.domain.objections.library_book import (
    CardChange,
    News,
    Proposal,
    ProposalState,
)
from agent_desk.services.library_port import FeedbackReads
from agent_desk.ui.desk.state import Mode, Tone
from agent_desk.ui.editor.field_words import change_name
from agent_desk.ui.shell.reading import Block, Reading, Section, Words
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from agent_desk.ui.desk.desk import Desk

MOST_CARDS = 8  # what is read in half a minute
MOST_LETTERS = 170
_SPOKEN = ("acknowledge", "ask", "responses", "bridge", "commitment", "second_try")
_IN_CALL = {Mode.CALL, Mode.THIRD_PARTY, Mode.VOICEMAIL}


class LibrarySheets(Protocol):
    """The sheets over the desk."""

    def show_news(self, news: Reading) -> None: ...
    def put_news_away(self) -> None: ...
    def ask_for_wording(self, title: str) -> None: ...


class LibraryPresenter:
    """Nothing of it comes up while somebody is on the line."""

    def __init__(self, desk: Desk, sheets: LibrarySheets, feedback: FeedbackReads) -> None:
        self._desk, self._sheets, self._feedback = desk, sheets, feedback
        self._news = News()
        self._card_id = ""
        desk.mode_listeners.append(self._mode_changed)

    def start(self) -> None:
        """Somebody sits down: what he has not seen."""
        user = self._desk.services.user

        def found(news: News) -> None:
            if news.is_empty:
                if news.seen < news.revision:  # the next change is told from here on
                    self._mark_seen(news)
                return
            self._news = news
            self._mode_changed(self._desk.live.mode)

        self._desk.background.on_store(lambda: self._feedback.news(user.id), found)

    def dismiss(self) -> None:
        """The news were read."""
        news, self._news = self._news, News()
        if not news.is_empty:
            self._mark_seen(news)

    def used(self) -> None:
        """A response was taken into the script: its card is the one to propose for."""
        if self._desk.live.used:
            self._card_id = self._desk.live.used.card_id

    def propose(self) -> None:
        """Ctrl+Shift+P: a better wording, for the card last used or the one that is open."""
        desk, live = self._desk, self._desk.live
        if live.mode in _IN_CALL:
            words = translate("Desk", "Propóngala al terminar la llamada (Ctrl+Shift+P).")
            desk.toast(words, Tone.NEUTRAL)
            return
        card_id = self._card_id
        if not card_id and live.hits:
            card_id = live.hits[live.hit].card_id
        card = desk.content.cards.get(card_id)
        if card is None:
            desk.toast(translate("Desk", "Busque primero la ficha (F2)."), Tone.WARN)
            return
        self._card_id = card_id
        self._sheets.ask_for_wording(card.title)

    def send(self, text: str) -> None:
        """The wording goes to supervision; its answer comes with the news."""
        from agent_desk.domain.objections.commands import ProposeWording

        desk, services = self._desk, self._desk.services
        command = ProposeWording(services.new_id(), services.user, desk.now(), self._card_id, text)

        def sent(_receipt: object) -> None:
            words = translate("Desk", "Gracias. Supervisión la lee y aquí verá su respuesta.")
            desk.toast(words, Tone.OK)

        desk.background.on_store(lambda: services.ledger.submit(command), sent, desk.fail)

    def _mode_changed(self, mode: Mode) -> None:
        if mode is Mode.IDLE and not self._news.is_empty:
            self._sheets.show_news(news_reading(self._news))
        elif mode is not Mode.IDLE:
            self._sheets.put_news_away()

    def _mark_seen(self, news: News) -> None:
        from agent_desk.domain.objections.commands import SeeNews

        desk, services = self._desk, self._desk.services
        command = SeeNews(services.new_id(), services.user, desk.now(), news.revision)
        desk.background.on_store(lambda: services.ledger.submit(command), None, desk.fail)


def news_reading(news: News) -> Reading:
    """A short page: answers to one's own proposals first, then card by card."""
    sections = [_answer(proposal) for proposal in news.answers]
    sections += [_change(change) for change in news.changes[:MOST_CARDS]]
    more = len(news.changes) - MOST_CARDS
    if more > 0:
        words = translate("Desk", "Y otras {n} fichas; están en Objeciones.").format(n=more)
        sections.append(Section("", (Words(words),)))
    return Reading(
        translate("Desk", "Qué cambió"),
        translate("Desk", "Desde la última vez que entró."),
        (),
        tuple(sections),
    )


def _answer(proposal: Proposal) -> Section:
    state = {
        ProposalState.ACCEPTED: translate("Desk", "Aceptaron su propuesta"),
        ProposalState.MERGED: translate("Desk", "Sumaron su propuesta a otra"),
    }.get(proposal.state, translate("Desk", "Contestaron su propuesta"))
    return Section(
        state,
        (
            Words(proposal.text, is_spoken=True),
            Words(proposal.answer, proposal.answered_by or translate("Desk", "Supervisión")),
        ),
    )


def _change(change: CardChange) -> Section:
    card = change.after or change.before
    title = card.title if card else change.card_id
    if change.after is None:
        return Section(title, (Words(translate("Desk", "Ya no se usa."), tone=Tone.WARN),))
    if change.before is None:
        blocks: tuple[Block, ...] = (Words(_short(change.after.quick)),)
        return Section(title, blocks, translate("Desk", "Ficha nueva"))
    found = compare_cards(change.before, change.after)
    names = ", ".join(dict.fromkeys(_changed(one, change.after) for one in found))
    spoken = next((one.after for one in found if one.after and _is_said(one.path)), "")
    said = (Words(_short(spoken), is_spoken=True),) if spoken else ()
    if not said and any(one.path == "quick" for one in found):
        said = (Words(_short(change.after.quick)),)
    return Section(title, (Words(names, translate("Desk", "Cambió")), *said))


def _changed(change: FieldChange, card: Card) -> str:
    """Of a response or a line its name, whichever of its parts changed: «Respuesta 4»."""
    group, _, rest = change.path.partition(".")
    item = rest.rpartition(".")[0]
    is_part = group in GROUPS and group != "in_country" and bool(item)
    return change_name(f"{group}.{item}.text" if is_part else change.path, card)


def _is_said(path: str) -> bool:
    group, _, rest = path.partition(".")
    part = rest.rpartition(".")[2]
    return group in _SPOKEN and (not rest or part == "text" or part.isdigit())


def _short(text: str) -> str:
    if len(text) <= MOST_LETTERS:
        return text
    return text[:MOST_LETTERS].rsplit(" ", 1)[0] + "…"
