"""An agent's own help: words that fade as he remembers them, favourites on keys, their sheet."""

from __future__ import annotations

from dataclasses import replace

from agent_desk.domain.objections.fading import Level, Recall, Signal, after
from agent_desk.services.own_help import OwnHelp, free_key
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.response_level import level_of
from agent_desk.ui.desk.search_presenter import SearchPresenter, usual
from agent_desk.ui.desk.state import Mode, Tone
from agent_desk.ui.keys import key_of
from agent_desk.ui.wording import translate


class OwnHelpPresenter:
    """Events that concern only the one who sits here; nothing of it goes into the log."""

    def __init__(self, desk: Desk, search: SearchPresenter) -> None:
        self._desk, self._search = desk, search

    def start(self) -> None:
        """Read his own pages; what was typed meanwhile is not moved."""
        desk = self._desk
        desk.background.on_store(desk.services.own_help.read, self._arrived, desk.fail)

    def used(self) -> None:
        """A response went into the script: said as shown, so it counts as remembered."""
        desk, live = self._desk, self._desk.live
        if not live.used:
            return
        card_id, own = live.used.card_id, desk.own
        recent = tuple(dict.fromkeys((card_id, *own.recent)))
        times = {**own.used, card_id: own.used.get(card_id, 0) + 1}
        desk.own = replace(own, recent=recent, used=times)
        if card_id not in live.asked_back:
            self._note(card_id, Signal.USED)

    def bring_back(self) -> None:
        """One key: the whole card again, and a level more of it next time."""
        desk, live = self._desk, self._desk.live
        card_id = live.shown_card
        if not card_id or level_of(desk, desk.card(card_id)) is Level.FULL:
            return
        live.asked_back.add(card_id)
        self._note(card_id, Signal.ASKED_BACK)
        desk.paint("script", "search")

    def know(self) -> None:
        """«Ya me la sé»: from now on a level less of this card."""
        desk, live = self._desk, self._desk.live
        card_id = live.shown_card
        if not card_id:
            return
        live.asked_back.discard(card_id)
        self._note(card_id, Signal.KNOWN)
        desk.paint("script", "search")
        desk.toast(
            translate("Desk", "Verá menos texto de esta respuesta. {key} la trae completa.").format(
                key=key_of("bring_back")
            ),
            Tone.OK,
        )

    def keep_favourite(self) -> None:
        """Put the shown card on the first free key, or take it off its own."""
        desk, card_id = self._desk, self._desk.live.shown_card
        if not card_id:
            return
        own = desk.own
        key = next((key for key, kept in own.favourites.items() if kept == card_id), None)
        others = {number: kept for number, kept in own.favourites.items() if kept != card_id}
        chosen = free_key(own.favourites) if key is None else None
        if key is None and chosen is None:
            desk.toast(
                translate("Desk", "Sus teclas de favoritas están llenas. Quite una primero."),
                Tone.WARN,
            )
            return
        if chosen is not None:
            others[chosen] = card_id
        desk.own = replace(own, favourites=others)
        book, number = desk.services.own_help, key if chosen is None else chosen
        kept = card_id if chosen is not None else ""
        desk.background.on_store(lambda: book.keep_favourite(number or 1, kept), None, desk.fail)
        desk.paint("search")
        text = (
            translate("Desk", "Favorita en {key}.").format(key=key_of(f"favourite_{chosen}"))
            if chosen
            else translate("Desk", "Ya no es favorita.")
        )
        desk.toast(text, Tone.OK)

    def open_favourite(self, number: int) -> None:
        """The key of a favourite: its response is shown; Enter uses it."""
        desk, card_id = self._desk, self._desk.own.favourites.get(number, "")
        if desk.live.mode is Mode.IDLE:
            return
        if not card_id:
            desk.toast(
                translate("Desk", "Esa tecla no tiene favorita. {key} guarda la que ve.").format(
                    key=key_of("favourite")
                ),
                Tone.WARN,
            )
            return
        self._search.show_card(card_id)
        desk.view.focus_on("search")

    def _arrived(self, own: OwnHelp) -> None:
        desk, live = self._desk, self._desk.live
        desk.own = own
        if not live.query and live.case and not live.used and live.hit == 0 and not live.neighbour:
            live.hits = usual(desk)
        desk.paint("search")

    def _note(self, card_id: str, signal: Signal) -> None:
        desk = self._desk
        recall = after(desk.own.recalls.get(card_id) or Recall(card_id), signal, desk.today())
        desk.own = replace(desk.own, recalls={**desk.own.recalls, card_id: recall})
        book, now = desk.services.own_help, desk.now()
        desk.background.on_store(lambda: book.keep_recall(recall, now), None, desk.fail)
