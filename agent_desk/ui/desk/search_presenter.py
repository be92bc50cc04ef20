"""What did he object? Search, take the response into the script, say whether it worked."""

from __future__ import annotations

from agent_desk.domain.commands import UseResponse
from agent_desk.domain.objections.search import Hit
from agent_desk.ui.desk.answering import steps_for
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.live_call import UsedResponse
from agent_desk.ui.desk.said_text import log_said_text
from agent_desk.ui.desk.state import Mode, Tone
from agent_desk.ui.wording import translate


class SearchPresenter:
    """Events of the right column. The search itself runs at once: it is in memory."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def edit(self, text: str) -> None:
        """Every key: results for what is typed."""
        desk, live = self._desk, self._desk.live
        desk.let_go_of_cards()
        live.query = text
        live.hits = tuple(desk.content.search.search(text))
        live.hit = 0
        desk.paint("search")

    def select(self, index: int) -> None:
        """Another result: its response is shown."""
        live = self._desk.live
        if 0 <= index < len(live.hits):
            wanted = live.hits[index]
            self._desk.let_go_of_cards()
            live.hit = live.hits.index(wanted) if wanted in live.hits else 0
            self._desk.paint("search")

    def show_card(self, card_id: str) -> None:
        """An answer of the script names a card: it is shown ready, not put into the script."""
        desk, live = self._desk, self._desk.live
        if card_id in desk.content.cards:
            desk.let_go_of_cards()
            live.query, live.hit = "", 0
            live.hits = (Hit(card_id, 1.0), *(h for h in live.hits if h.card_id != card_id))
            desk.view.set_query("")
            desk.paint("search")

    def use(self) -> None:
        """Enter: the response stands in the script, with this debtor's facts."""
        desk, live = self._desk, self._desk.live
        if not live.case or live.mode is not Mode.CALL or not live.hits:
            return
        card = desk.card(live.hits[live.hit].card_id)
        steps = steps_for(desk, card)
        live.used = UsedResponse(card.id, card.title, steps)
        live.objections = (*live.objections, card.title)
        self._log(card.id, steps.key, None)
        log_said_text(desk, card.id, steps)
        desk.paint("script", "search")
        desk.view.focus_on("script")

    def rate(self, worked: bool) -> None:
        """The thumbs: did it help? Kept for the card, never for the agent."""
        desk, live = self._desk, self._desk.live
        if not live.used:
            desk.toast(translate("Desk", "Use primero una respuesta (Enter)."), Tone.WARN)
            return
        live.used.worked = worked
        self._log(live.used.card_id, live.used.steps.key, worked)
        desk.paint("search")

    def clear(self) -> bool:
        """Esc: empty the search, then leave the response. Says whether something changed."""
        desk, live = self._desk, self._desk.live
        if live.query:
            desk.view.set_query("")
            self.edit("")
            return True
        if live.used:
            live.used = None
            desk.paint("script")
            return True
        return False

    def _log(self, card_id: str, key: str, worked: bool | None) -> None:
        desk, live, services = self._desk, self._desk.live, self._desk.services
        if not live.call or not live.case:
            return
        command = UseResponse(
            id=services.new_id(),
            by=services.user,
            at=desk.now(),
            contact_id=live.call.contact_id,
            account=live.case.account.number,
            card_id=card_id,
            response_key=key,
            worked=worked,
        )
        desk.on_store(lambda: services.ledger.submit(command))
