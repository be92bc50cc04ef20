"""One agent's desk: its working memory, its services, and the repainting of its regions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Protocol, TypeVar

from agent_desk.domain.agreement import PaymentMeans
from agent_desk.domain.institution import Institution
from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.hits import Hit
from agent_desk.domain.offers.approval import authority_of
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.people import User
from agent_desk.domain.script.script import Script
from agent_desk.domain.text.phrases import PhraseLint
from agent_desk.domain.work_rule import EVERYTHING, WorkWish
from agent_desk.services.approvals import Approvals
from agent_desk.services.background_port import Background
from agent_desk.services.own_help import CheatSheet, OwnHelp, OwnHelpBook
from agent_desk.services.piece_calls import PieceCalls
from agent_desk.services.ports import Cases, Clock, Ledger, WorkGroup
from agent_desk.services.prepare_case import CaseRules, business_day
from agent_desk.services.quotes import Quotes
from agent_desk.ui.desk import (
    case_painting,
    footer_painting,
    options_painting,
    script_painting,
    search_painting,
)
from agent_desk.ui.desk.live_call import LiveCall
from agent_desk.ui.desk.state import HeaderState, Mode, Toast, Tone
from agent_desk.ui.desk.view import DeskView

T = TypeVar("T")
Done = Callable[[T], None]


class CardSearch(Protocol):
    """The objection search, in memory."""

    def search(self, text: str, limit: int = 8) -> Sequence[Hit]:
        """Best cards for what was typed; the frequent ones when it is empty."""


@dataclass(frozen=True, slots=True)
class DeskContent:
    """What the institution says, asks and allows; loaded once, replaced when published."""

    rules: CaseRules
    script: Script
    cards: Mapping[str, Card]
    search: CardSearch
    institution: Institution
    means: tuple[PaymentMeans, ...]
    join_pages: Callable[[Sequence[bytes]], bytes]
    words: Callable[[], PhraseLint]  # read when the first note is kept
    draw_sheet: Callable[[CheatSheet], bytes]
    warm_pages: Callable[[], None]  # loads what draws them; any thread


@dataclass(frozen=True, slots=True)
class DeskServices:
    """What the desk may read and change, and in whose name."""

    cases: Cases
    ledger: Ledger
    clock: Clock
    user: User
    new_id: Callable[[], str]
    is_demo: bool = False
    quotes: Quotes = field(kw_only=True)
    approvals: Approvals = field(kw_only=True)
    own_help: OwnHelpBook = field(kw_only=True)
    work_groups: Callable[[], Sequence[WorkGroup]] = field(kw_only=True)
    issue_page: Callable[[str], bytes] = field(kw_only=True)  # by agreement id; the store's lane
    piece_calls: PieceCalls | None = field(default=None, kw_only=True)  # None in a drill


class Desk:
    """Shared by the presenters of one window. Runs on the UI thread."""

    def __init__(
        self, view: DeskView, services: DeskServices, content: DeskContent, background: Background
    ) -> None:
        self.view, self.services, self.content = view, services, content
        self.background = background
        self.live = LiveCall()
        self.mode_listeners: list[Callable[[Mode], None]] = []
        self.drawn_key: Callable[[Card], str] = lambda _card: ""  # see learning.py
        self.own = OwnHelp()
        self.only = EVERYTHING  # whom he works today, until he leaves the desk

    @property
    def policy(self) -> Policy:
        """The one this call began with, else the one in force: a call is judged by one policy."""
        return self.live.policy or self.content.rules.policy

    @property
    def rules(self) -> CaseRules:
        """The rules by which the case on the desk is judged."""
        return replace(self.content.rules, policy=self.policy)

    @property
    def level(self) -> int:
        """The rank of who sits here among the levels of the policy."""
        return authority_of(self.services.user.role, self.policy.levels)

    @property
    def wish(self) -> WorkWish:
        """Who asks for work here, and whom he works."""
        return WorkWish(self.services.user.id, self.only)

    def now(self) -> datetime:
        return self.services.clock.now()

    def today(self) -> date:
        return business_day(self.now())

    def card(self, card_id: str) -> Card:
        """The card as it is being read: a newer text waits until it is opened again."""
        return self.live.kept_cards.get(card_id) or self.content.cards[card_id]

    def take_library(self, cards: Mapping[str, Card], search: CardSearch) -> None:
        """Newly published cards: all at once, except what the agent has before his eyes."""
        live, old = self.live, self.content.cards
        shown = live.shown_card
        listed = list(dict.fromkeys((*(hit.card_id for hit in live.hits), *filter(None, [shown]))))
        for card_id in listed:
            now = cards.get(card_id)
            if now is None or (card_id == shown and now != self.card(card_id)):
                live.kept_cards.setdefault(card_id, old[card_id])
        self.content = replace(self.content, cards=cards, search=search)
        self.paint("search")

    def is_outdated(self, card_id: str) -> bool:
        """Whether a newer text of this card is published than the one being read."""
        return card_id in self.live.kept_cards

    def let_go_of_cards(self) -> None:
        """The agent looks elsewhere: the next opening shows what is published now."""
        live = self.live
        live.kept_cards = {n: c for n, c in live.kept_cards.items() if n not in self.content.cards}
        live.hits = tuple(hit for hit in live.hits if hit.card_id in self.content.cards)
        live.hit = min(live.hit, max(0, len(live.hits) - 1))
        live.neighbour = live.neighbour if live.neighbour in self.content.cards else ""

    def paint(self, *regions: str) -> None:
        """Repaint regions by name: header stages context script options search footer."""
        for region in regions or (
            "header",
            "stages",
            "context",
            "script",
            "options",
            "search",
            "footer",
        ):
            getattr(self, f"_paint_{region}")()

    def set_mode(self, mode: Mode) -> None:
        """Enter a mode and show it; contents of every region follow."""
        self.live.mode = mode
        self.view.show_mode(mode)
        self.paint()
        for listener in self.mode_listeners:
            listener(mode)

    def toast(self, text: str, tone: Tone = Tone.NEUTRAL, *, can_undo: bool = False) -> None:
        """A short message, also said to the screen reader."""
        self.view.show_toast(Toast(text, tone, can_undo))
        self.view.announce(text)

    def fail(self, error: Exception) -> None:
        """Show the sentence of an expected failure; the call goes on."""
        self.toast(str(error), Tone.BAD)

    def on_store(self, work: Callable[[], T], then: Done[T] | None = None) -> None:
        """Run on the store's lane; answers for a case no longer shown are dropped."""
        request = self.live.request

        def arrived(result: T) -> None:
            if then and request == self.live.request:
                then(result)

        self.background.on_store(work, arrived, self.fail)

    def _paint_header(self) -> None:
        live = self.live
        if not live.prepared:
            self.view.show_header(HeaderState(is_demo=self.services.is_demo))
            return
        self.view.show_header(
            case_painting.paint_header(
                live.prepared.case,
                live.prepared.verdict,
                live.prepared.recovery,
                mode=live.mode,
                call=live.call,
                is_demo=self.services.is_demo,
                now=self.now(),
                caller=live.caller,
            )
        )

    def _paint_stages(self) -> None:
        self.view.show_stages(
            script_painting.paint_stages(self.live, self.content.script, self.now())
        )

    def _paint_context(self) -> None:
        if self.live.case:
            self.view.show_context(
                case_painting.paint_context(
                    self.live.case,
                    is_open=self.live.is_open,
                    quotes=self.live.quotes,
                    recovery=self.live.recovery,
                    received=self.live.prepared.received if self.live.prepared else None,
                    caller=self.live.caller,
                )
            )
        else:
            self.view.show_context(case_painting.EMPTY_CONTEXT)

    def _paint_script(self) -> None:
        self.view.show_script(script_painting.paint_script(self))

    def _paint_options(self) -> None:
        self.view.show_options(options_painting.paint_options(self))

    def _paint_search(self) -> None:
        self.view.show_search(search_painting.paint_search(self))

    def _paint_footer(self) -> None:
        self.view.show_footer(footer_painting.paint_footer(self))
