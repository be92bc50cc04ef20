"""«¿Qué recibe este cliente?»: his segment and why, the step that is next, offer, cap and law."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from agent_desk.domain.contact.own_rules import with_own_rules
from agent_desk.domain.contact.rules import ContactRules
from agent_desk.domain.contact.verdict import Verdict
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.offers.offer import Offer, OfferSheet
from agent_desk.domain.strategy.segments.grid import Grid, Incentive, Segment
from agent_desk.domain.strategy.segments.placing import (
    AccountFacts,
    Placed,
    Turn,
    place,
    reasons,
    turn_of,
)
from agent_desk.services.check_contact import check_contact
from agent_desk.services.segment_limits import OFFER_WORDS


@dataclass(frozen=True, slots=True)
class Received:
    """What one account receives; `verdicts` is what contact law says now of each medium."""

    account: str
    version: int
    placed: Placed
    segment: Segment
    reasons: tuple[str, str, str]
    turn: Turn
    incentive: Incentive | None
    verdicts: Mapping[str, Verdict]

    @property
    def offer_words(self) -> str:
        """What is proposed first, always within the policy."""
        return OFFER_WORDS.get(self.segment.first_offer, "La mejor de la política")

    @property
    def why(self) -> str:
        """The three facts in a line."""
        return " · ".join(self.reasons)


def received(
    grid: Grid,
    version: int,
    facts: AccountFacts,
    case: CaseFile,
    touches: Sequence[tuple[date, str]],
    rules: ContactRules,
    now: datetime,
    today: date,
) -> Received | None:
    """None where no segment covers the cell."""
    placed = place(grid, facts)
    segment = placed.segment
    if segment is None:
        return None
    turn = turn_of(segment, touches, today.replace(day=1), today)
    own = with_own_rules(rules, case.own_rules)
    media = dict.fromkeys(step.medium for step in segment.steps)
    return Received(
        case.account.number,
        version,
        placed,
        segment,
        reasons(placed, facts),
        turn,
        grid.incentive(turn.step.incentive) if turn.step else None,
        {medium: check_contact(case, own, now, medium) for medium in media},
    )


def fits(offer: Offer, kind: str) -> bool:
    """Whether an option is what a segment means by a first offer: a plan is what is paid in parts,
    be it all that is owed or only what is past due; one payment of everything is no plan."""
    if kind == "plan":
        return offer.kind in ("plan", "cure") and offer.count > 1
    return offer.kind == kind


def with_first_offer(sheet: OfferSheet, found: Received | None) -> OfferSheet:
    """The same options, the one the segment proposes first at the top and saying so.

    Only the order changes: what may be offered is the policy's, and one that needs a permission
    is never put first.
    """
    kind = found.segment.first_offer if found else ""
    fitting = (o for o in sheet.shown if fits(o, kind) and not o.needs_approval)
    first = next(fitting, None)
    if found is None or first is None:
        return sheet
    words = f"Es lo primero que propone su segmento: {found.segment.title}"
    told = replace(first, why=(*first.why, words))
    others = tuple(offer for offer in sheet.shown if offer is not first)
    return replace(sheet, shown=(told, *others))
