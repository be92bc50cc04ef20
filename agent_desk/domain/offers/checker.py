"""The second opinion: every offer is checked against the policy again before anybody sees it.

Written from the policy's text, not from the generator: it recomputes limits by its own path.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from agent_desk.domain.offers.cells import Situation
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.offers.policy import Arrangement, Row

CENT_OF_VAT = 1  # VAT follows its base to the centavo, rounding apart


def defects_of(offer: Offer, situation: Situation) -> list[str]:
    """Names of the rules an offer breaks; empty when it may be shown."""
    if offer.kind == "promise":
        return list(_sums(offer))
    found = _row_of(offer, situation)
    if not found:
        return ["no_row"]
    arrangement, row = found
    return [
        *_sums(offer),
        *_amounts(offer, arrangement),
        *_waivers(offer, situation, arrangement, row),
        *_dates(offer, situation, arrangement),
        *_counts(offer, situation, row),
    ]


def _row_of(offer: Offer, situation: Situation) -> tuple[Arrangement, Row] | None:
    product = situation.policy.products.get(situation.account.product)
    number = int(offer.key.split(".")[1])
    for arrangement in product.arrangements if product else ():
        if arrangement.id == offer.arrangement:
            row = arrangement.ladder[number - 1]
            bucket = product.bucket_of(situation.account.days_past_due) if product else ""
            if bucket in row.buckets and row.authority == offer.authority:
                return arrangement, row
    return None


def _sums(offer: Offer) -> Iterator[str]:
    if sum(p.amount_cents for p in offer.payments) != sum(offer.due.values()):
        yield "rows_do_not_sum"
    for name, cents in offer.due.items():
        if sum(p.parts.get(name, 0) for p in offer.payments) != cents:
            yield f"component_{name}"
        if cents < 0 or offer.waived.get(name, 0) < 0:
            yield f"negative_{name}"
        if cents + offer.waived.get(name, 0) != offer.owed.get(name, 0):
            yield f"owed_{name}"
    if any(sum(p.parts.values()) != p.amount_cents for p in offer.payments):
        yield "row_parts"


def _amounts(offer: Offer, arrangement: Arrangement) -> Iterator[str]:
    terms = arrangement.terms
    instalments = [p.amount_cents for p in offer.payments[1 if offer.down_cents else 0 :]]
    if any(cents <= 0 for cents in instalments):
        yield "amount_not_positive"
    if any(cents != instalments[0] for cents in instalments[:-1]):
        yield "unequal_instalments"
    if instalments[-1] > instalments[0]:
        yield "last_is_largest"
    if instalments[0] < terms.payment_min_cents:
        yield "payment_min"
    if offer.down_cents and offer.down_cents < terms.down_min_cents:
        yield "down_min"
    total = sum(offer.due.values())
    if offer.frequency != "unica" and offer.down_cents * 100 < total * terms.down_pct:
        yield "down_pct"


def _waivers(
    offer: Offer, situation: Situation, arrangement: Arrangement, row: Row
) -> Iterator[str]:
    policy = situation.policy
    product = policy.products[situation.account.product]
    tier_pct = int(offer.key.split(".")[2])
    tier = next((t for t in arrangement.tiers if t.down_pct == tier_pct), None)
    total = sum(offer.due.values())
    if tier and offer.down_cents * 100 < total * tier.down_pct:
        yield "tier_not_earned"
    follows = {c.id: c.follows for c in policy.components if c.follows}
    for name, waived in offer.waived.items():
        owed = offer.owed[name]
        base = follows.get(name)
        if base:
            allowed = owed * offer.waived.get(base, 0) // max(1, offer.owed.get(base, 0))
            if waived > allowed + CENT_OF_VAT:
                yield f"vat_{name}"
            continue
        percent = row.waive.get(name, 0) + (tier.extra.get(name, 0) if tier else 0)
        if waived * 100 > owed * min(100, percent):
            yield f"waived_{name}"
    if offer.due.get("principal", 0) * 100 < (
        offer.owed.get("principal", 0) * product.floor_principal_pct
    ):
        yield "principal_floor"


def _dates(offer: Offer, situation: Situation, arrangement: Arrangement) -> Iterator[str]:
    terms, calendar = arrangement.terms, situation.policy.calendar
    days = [payment.due_on for payment in offer.payments]
    if any(later <= sooner for sooner, later in pairwise(days)):
        yield "dates_not_increasing"
    if not all(calendar.is_business_day(day) for day in days):
        yield "not_a_business_day"
    instalments = days[1 if offer.down_cents else 0 :]
    if (instalments[0] - situation.today).days > terms.first_within_days:
        yield "first_within_days"
    if (instalments[-1] - situation.today).days > terms.last_within_days:
        yield "last_within_days"
    if days[0] < situation.today:
        yield "date_in_the_past"


def _counts(offer: Offer, situation: Situation, row: Row) -> Iterator[str]:
    instalments = offer.count - (1 if offer.down_cents else 0)
    low, high = row.payments
    rule = situation.policy.rule_for(situation.broken_promises)
    if rule and rule.max_payments:
        high = min(high, rule.max_payments)
    if not low <= instalments <= high:
        yield "count"
