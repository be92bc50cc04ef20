"""The working memory of one desk: the case in front of the agent and what was done with it.

Only presenters write it. Everything that must survive a crash is in the store, not here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.call import Call
from agent_desk.domain.contact.verdict import Verdict as ContactVerdict
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.objections.card import Card, ResponseSteps
from agent_desk.domain.objections.hits import Hit
from agent_desk.domain.offers.approval import Approval
from agent_desk.domain.offers.capacity_text import CapacityReading
from agent_desk.domain.offers.offer import Ask, Offer, OfferSheet
from agent_desk.domain.offers.offer import Verdict as OfferVerdict
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.offers.quote import Quote
from agent_desk.domain.offers.together import JointOffer, as_one_offer
from agent_desk.domain.recovery import Recovery
from agent_desk.services.piece_calls import Caller
from agent_desk.services.prepare_case import PreparedCase
from agent_desk.services.quotes import KeptQuote
from agent_desk.ui.desk.state import Mode

CARDS_SHOWN = 3  # at a time; the others are one key away
MOST_OPTIONS = 5  # before the plain promise, which is always there


@dataclass(slots=True)
class AskDraft:
    """What was typed in «Otra cantidad», kept as typed, and what came of it."""

    amount: str = ""
    frequency: str = ""
    first_date: str = ""
    read_back: str = ""
    error: str = ""
    ask: Ask | None = None
    verdict: OfferVerdict | None = None
    sheet: OfferSheet | None = None


@dataclass(slots=True)
class CapacityDraft:
    """What was typed of his income and paydays, kept as typed, and how it reads."""

    text: str = ""
    read_back: str = ""
    error: str = ""
    reading: CapacityReading | None = None


@dataclass(slots=True)
class UsedResponse:
    """The response of a card that stands in the script now."""

    card_id: str
    title: str
    steps: ResponseSteps
    worked: bool | None = None
    step: int = 0  # of those in `spoken`, the one that stands in the script

    @property
    def spoken(self) -> tuple[str, ...]:
        """What is said one after another: acknowledge, ask, offer, and if he insists."""
        steps = self.steps
        said = (steps.acknowledge, steps.ask, steps.offer, steps.if_insists)
        return tuple(text for text in said if text)


@dataclass(slots=True)
class LiveCall:
    """`request` grows with every case opened: a late answer with an older number is dropped."""

    prepared: PreparedCase | None = None
    mode: Mode = Mode.IDLE
    call: Call | None = None
    stage: str = ""
    chosen: int = -1
    shelf: int = 0  # which three of the cards are in sight
    ask: AskDraft | None = None
    capacity: CapacityDraft | None = None
    hardship: str = ""  # a hard situation with its proof, for this call
    joint: tuple[JointOffer, ...] | None = None  # one agreement over all his accounts
    quote: Quote | None = None  # the last one kept: what is on the screen
    quotes: tuple[KeptQuote, ...] = ()  # of this account, newest first
    approval: Approval | None = None
    means: int = 0
    agreement: Agreement | None = None
    offered: Agreement | None = None  # in writing, while nobody has accepted it
    parts: tuple[Agreement, ...] = ()  # of an agreement over several accounts
    undo_until: datetime | None = None
    query: str = ""
    hits: tuple[Hit, ...] = ()
    hit: int = 0
    neighbour: str = ""  # the card shown instead of the hit: «¿o es esto otro?»
    asked_back: set[str] = field(default_factory=set)  # cards shown whole in this call
    kept_cards: dict[str, Card] = field(default_factory=dict)  # being read while a newer is out
    used: UsedResponse | None = None
    objections: tuple[str, ...] = ()  # titles of the cards used in this call, in order
    note: str = ""
    is_note_dirty: bool = False
    note_saved_at: datetime | None = None
    outcome: str = ""
    next_contact_at: datetime | None = None
    is_next_chosen: bool = False
    page: bytes = b""
    request: int = 0
    popped_phone: str = ""  # of a dialler: who calls, or was called
    called_line: str = ""  # the line (DID) on which the debtor called
    caller: Caller | None = None  # by which piece of a campaign, when the line or he said it
    advised: set[str] = field(default_factory=set)  # rules of words told about this note
    skipped: set[str] = field(default_factory=set)  # offered today and passed over

    @property
    def shown_card(self) -> str:
        """The card whose response stands in the right column, "" for none."""
        if self.neighbour:
            return self.neighbour
        return self.hits[self.hit].card_id if self.hit < len(self.hits) else ""

    @property
    def case(self) -> CaseFile | None:
        return self.prepared.case if self.prepared else None

    @property
    def verdict(self) -> ContactVerdict | None:
        return self.prepared.verdict if self.prepared else None

    @property
    def recovery(self) -> Recovery | None:
        return self.prepared.recovery if self.prepared else None

    @property
    def sheet(self) -> OfferSheet | None:
        return self.prepared.sheet if self.prepared else None

    @property
    def policy(self) -> Policy | None:
        """The policy this case was prepared with; a call keeps it to its end."""
        return self.prepared.policy if self.prepared else None

    @property
    def is_open(self) -> bool:
        """Whether the debt may be shown: the identity of who is on the line was verified."""
        return bool(self.call and self.call.is_verified)

    @property
    def is_busy(self) -> bool:
        """A contact has begun and is not closed yet: the account cannot be left."""
        return self.call is not None

    @property
    def handed_over(self) -> Agreement | None:
        """What Ctrl+P shows: the agreement, before it the offer in writing."""
        return self.agreement or self.offered

    @property
    def cards(self) -> tuple[Offer, ...]:
        """The offers that can be chosen now, at most five in their order, then the promise."""
        ranked = [*self._granted(), *self._ranked()]
        unique: dict[str, Offer] = {}
        for offer in ranked:
            unique.setdefault(offer.key, offer)
        shown = list(unique.values())[:MOST_OPTIONS]
        promise = self.promise
        return tuple([*shown, promise] if promise and promise.key not in unique else shown)

    @property
    def promise(self) -> Offer | None:
        """A payment on a date, nothing waived: always there unless a stop applies."""
        verdict = self.ask.verdict if self.ask else None
        if self.joint is not None:
            return None
        return verdict.promise if verdict else self.sheet.promise if self.sheet else None

    @property
    def chosen_offer(self) -> Offer | None:
        return self.cards[self.chosen] if 0 <= self.chosen < len(self.cards) else None

    def choose(self, index: int) -> None:
        """Choose a card and bring it in sight; -1 is none, and back to the first ones."""
        self.chosen = index
        self.shelf = max(0, index) // CARDS_SHOWN

    def is_allowed(self, offer: Offer) -> bool:
        """Whether F9 may register it: within the agent's level, or permitted for this call."""
        allowed = self.approval.allowed if self.approval else None
        return not offer.needs_approval or bool(allowed and allowed.key == offer.key)

    def is_offered_in_writing(self, offer: Offer, means_id: str) -> bool:
        """Whether this very option, paid in this way, was handed over in this call."""
        handed = self.offered
        return bool(handed and handed.option_key == offer.key and handed.means.id == means_id)

    def _granted(self) -> list[Offer]:
        """Another option than the one asked for, that supervision gave instead."""
        counter = self.approval.counter if self.approval else None
        return [counter] if counter and self.approval and self.approval.allowed else []

    def _ranked(self) -> list[Offer]:
        if self.joint is not None:
            return [as_one_offer(offer) for offer in self.joint]
        verdict = self.ask.verdict if self.ask else None
        if not self.ask or not verdict:
            return list(self.sheet.shown) if self.sheet else []
        first = [verdict.own, *verdict.nearest] if verdict.own else list(verdict.nearest)
        others = self.ask.sheet.shown if self.ask.sheet else ()
        return [offer for offer in (*first[:3], verdict.approval, *others) if offer]
