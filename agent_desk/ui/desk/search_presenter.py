"""What did he object? Search, take the response into the script, say whether it worked."""

from __future__ import annotations

from collections.abc import Sequence

from agent_desk.domain.commands import UseResponse
from agent_desk.domain.objections.crisis import CRISIS
from agent_desk.domain.objections.hits import Hit
from agent_desk.domain.objections.in_country import title_in
from agent_desk.ui.desk.answering import country_of, steps_for
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.live_call import UsedResponse
from agent_desk.ui.desk.said_text import log_said_text
from agent_desk.ui.desk.search_painting import neighbours_of
from agent_desk.ui.desk.state import Mode, Tone
from agent_desk.ui.wording import translate

CANDIDATES = 3
USUAL = 8  # rows of an empty search
CLEARLY_BETTER = 0.35  # by so much a newcomer must lead before what stands first gives way


class SearchPresenter:
    """Events of the right column. The search itself runs at once: it is in memory."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def edit(self, text: str) -> None:
        """Every key: results for what is typed."""
        desk, live = self._desk, self._desk.live
        desk.let_go_of_cards()
        before, live.query = live.hits if live.query.strip() else (), text
        if text.strip():
            live.hits = steady(before, desk.content.search.search(text, CANDIDATES))
        else:
            live.hits = usual(desk)
        live.hit, live.neighbour = 0, ""
        desk.paint("search")

    def select(self, index: int) -> None:
        """Another result, or after the last one a neighbour: its response is shown."""
        desk, live = self._desk, self._desk.live
        wanted = live.hits[index] if 0 <= index < len(live.hits) else None
        others = neighbours_of(desk) if wanted is None else ()
        neighbour = index - len(live.hits)
        if wanted is None and not 0 <= neighbour < len(others):
            return
        desk.let_go_of_cards()
        if wanted is None:
            live.neighbour = others[neighbour].card_id
        else:
            live.hit = live.hits.index(wanted) if wanted in live.hits else 0
            live.neighbour = ""
        desk.paint("search")

    def show_card(self, card_id: str) -> None:
        """A card by its name (an answer of the script, a favourite): shown, not yet used."""
        desk, live = self._desk, self._desk.live
        if card_id in desk.content.cards:
            desk.let_go_of_cards()
            live.query, live.hit, live.neighbour = "", 0, ""
            live.hits = (Hit(card_id, 1.0), *(h for h in live.hits if h.card_id != card_id))[:USUAL]
            desk.view.set_query("")
            desk.paint("search")

    def show_crisis(self) -> None:
        """One key from anywhere in a call: the protocol takes the whole column."""
        desk = self._desk
        protocol = next((c.id for c in desk.content.cards.values() if CRISIS in c.risk_flags), "")
        if desk.live.mode is not Mode.IDLE and protocol:
            self.show_card(protocol)
            desk.view.focus_on("search")

    def use(self) -> None:
        """Enter: the first line of the response stands in the script, with this debtor's facts."""
        desk, live = self._desk, self._desk.live
        if not live.case or live.mode is not Mode.CALL or not live.shown_card:
            return
        card = desk.card(live.shown_card)
        steps = steps_for(desk, card)
        title = title_in(card, country_of(desk))
        live.used = UsedResponse(card.id, title, steps)
        live.objections = (*live.objections, title)
        self._log(card.id, steps.key, None)
        log_said_text(desk, card.id, steps)
        desk.paint("script", "search")
        desk.view.focus_on("script")

    def go_on(self, steps: int) -> None:
        """Enter in the script: acknowledge, ask, offer, if he insists; then back to the stage.
        Backspace goes back."""
        desk, live = self._desk, self._desk.live
        if not live.used:
            return
        step = max(0, live.used.step + steps)
        if step < len(live.used.spoken):
            live.used.step = step
        else:
            live.used = None
        desk.paint("script", "search")

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
            desk.paint("script", "search")
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


def usual(desk: Desk) -> tuple[Hit, ...]:
    """An empty search: what he used last, then what he uses most, then what is most frequent."""
    own, cards = desk.own, desk.content.cards
    often = sorted(own.used, key=lambda card_id: -own.used[card_id])
    frequent = [hit.card_id for hit in desk.content.search.search("", USUAL)]
    wanted = dict.fromkeys((*own.recent[:CANDIDATES], *often, *frequent))
    return tuple(Hit(card_id, 0.0) for card_id in wanted if card_id in cards)[:USUAL]


def steady(before: Sequence[Hit], found: Sequence[Hit]) -> tuple[Hit, ...]:
    """The same cards stay in their rows while the agent reads them, unless one clearly leads."""
    rows = [hit.card_id for hit in before]
    if {hit.card_id for hit in found} != set(rows) or not found:
        return tuple(found)
    first = next(hit for hit in found if hit.card_id == rows[0])
    if found[0].score - first.score > CLEARLY_BETTER:
        return tuple(found)
    return tuple(sorted(found, key=lambda hit: rows.index(hit.card_id)))
