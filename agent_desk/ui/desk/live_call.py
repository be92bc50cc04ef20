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
from agent_desk.domain.objections.card import ResponseSteps
from agent_desk.domain.objections.search import Hit
from agent_desk.domain.offers.offer import Offer, OfferSheet
from agent_desk.domain.offers.offer import Verdict as OfferVerdict
from agent_desk.domain.recovery import Recovery
from agent_desk.services.prepare_case import PreparedCase
from agent_desk.ui.desk.state import Mode

CARDS_SHOWN = 3


@dataclass(slots=True)
class AskDraft:
    """What was typed in «Otra cantidad», kept as typed, and what came of it."""

    amount: str = ""
    frequency: str = ""
    first_date: str = ""
    read_back: str = ""
    error: str = ""
    verdict: OfferVerdict | None = None


@dataclass(slots=True)
class UsedResponse:
    """The response of a card that stands in the script now."""

    card_id: str
    title: str
    steps: ResponseSteps
    worked: bool | None = None


@dataclass(slots=True)
class LiveCall:
    """`request` grows with every case opened: a late answer with an older number is dropped."""

    prepared: PreparedCase | None = None
    mode: Mode = Mode.IDLE
    call: Call | None = None
    stage: str = ""
    chosen: int = -1
    ask: AskDraft | None = None
    means: int = 0
    agreement: Agreement | None = None
    undo_until: datetime | None = None
    query: str = ""
    hits: tuple[Hit, ...] = ()
    hit: int = 0
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
    skipped: set[str] = field(default_factory=set)  # offered today and passed over

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
    def is_open(self) -> bool:
        """Whether the debt may be shown: the identity of who is on the line was verified."""
        return bool(self.call and self.call.is_verified)

    @property
    def is_busy(self) -> bool:
        """A contact has begun and is not closed yet: the account cannot be left."""
        return self.call is not None

    @property
    def cards(self) -> tuple[Offer, ...]:
        """The offers on the cards now: those of the ask when one is judged, else the sheet's."""
        if self.ask and self.ask.verdict:
            verdict = self.ask.verdict
            own = (verdict.own,) if verdict.own else ()
            return _distinct(*own, *verdict.nearest, verdict.approval, verdict.promise)
        return _distinct(*self.sheet.shown, self.sheet.promise) if self.sheet else ()

    @property
    def chosen_offer(self) -> Offer | None:
        return self.cards[self.chosen] if 0 <= self.chosen < len(self.cards) else None


def _distinct(*offers: Offer | None) -> tuple[Offer, ...]:
    seen: dict[str, Offer] = {}
    for offer in offers:
        if offer:
            seen.setdefault(offer.key, offer)
    return tuple(seen.values())[:CARDS_SHOWN]
