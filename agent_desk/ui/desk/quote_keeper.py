"""Every sheet of options that stays on the screen is kept as a quote, by itself."""

from __future__ import annotations

from datetime import datetime, timedelta

from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.offers.quote import Quote
from agent_desk.services.keep_quote import frozen_quote, keep_quote, review_quotes
from agent_desk.services.quotes import KeptQuote
from agent_desk.ui.desk.desk import Desk

SETTLED = timedelta(seconds=1)  # what changes with the next key was never shown to anybody


class QuoteKeeper:
    """Watches the options of one desk; acts without keys."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._seen: tuple[str, ...] = ()
        self._since: datetime | None = None
        self._kept: dict[str, Quote] = {}
        self._request, self._folio = -1, ""

    def tick(self) -> None:
        """Once a second: options that stood for a second are kept."""
        desk, live = self._desk, self._desk.live
        self._look_at_history()
        if not live.is_open or live.agreement or not live.cards:
            return
        shown = tuple(offer.key for offer in live.cards)
        if shown != self._seen:
            self._seen, self._since = shown, desk.now()
        elif self._since and desk.now() - self._since >= SETTLED:
            self._since = None
            self.keep_now()

    def keep_now(self) -> Quote | None:
        """The quote of what is on the screen, kept if it was not yet."""
        desk, live, services = self._desk, self._desk.live, self._desk.services
        if not live.is_open or not live.case or not live.call or live.joint is not None:
            return None
        self._look_at_history()
        ask = live.ask.ask if live.ask else None
        cards: tuple[Offer, ...] = live.cards
        quote = frozen_quote(
            live.case, desk.policy, cards, quote_id=services.new_id(), today=desk.today(), ask=ask
        )
        known = self._kept.get(quote.digest)
        if known and known.account == live.case.account.number:
            live.quote = known
            return known
        contact_id, command_id, now = live.call.contact_id, services.new_id(), desk.now()
        self._kept[quote.digest], live.quote = quote, quote
        desk.on_store(
            lambda: keep_quote(
                services.ledger,
                quote,
                contact_id=contact_id,
                command_id=command_id,
                by=services.user,
                now=now,
            ),
            lambda _quote: self._read_history(),
        )
        return quote

    def _look_at_history(self) -> None:
        """A case just opened, or a quote was accepted: those that no longer stand are voided, the
        list is read."""
        live = self._desk.live
        folio = live.agreement.folio if live.agreement else ""
        if not live.case or (self._request, self._folio) == (live.request, folio):
            return
        if self._request != live.request:
            self._kept, self._seen, self._since = {}, (), None
        self._request, self._folio = live.request, folio
        self._read_history()

    def _read_history(self) -> None:
        desk, live, services = self._desk, self._desk.live, self._desk.services
        case = live.case
        if not case:
            return
        policy, now, today = desk.policy, desk.now(), desk.today()
        command_id = services.new_id()

        def work() -> tuple[KeptQuote, ...]:
            review_quotes(
                services.quotes,
                services.ledger,
                case,
                policy,
                command_id=command_id,
                by=services.user,
                now=now,
                today=today,
            )
            return tuple(services.quotes.of_account(case.account.number))

        def read(quotes: tuple[KeptQuote, ...]) -> None:
            live.quotes = quotes
            desk.paint("context")

        desk.on_store(work, read)
