"""The second opinion: every option is checked against the policy again before anybody sees it.

Written from the policy's text and not from the generator: limits are recomputed here by another
path (fractions instead of basis-point integers, calendar rules instead of lines of dates).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from agent_desk.domain.agreement import ScheduledPayment
from agent_desk.domain.offers.check_dates import date_defects
from agent_desk.domain.offers.check_interest import extension_defects, interest_defects
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.offers.policy import Arrangement, Hardship, Row, Tier
from agent_desk.domain.offers.situation import Situation

_WITHOUT_ROW = {"pago_total": "balances", "pago_vencido": "overdue"}
_PLAN_PARTS = {"plan_interest", "plan_interest_vat"}
_HUNDRED = 10_000


@dataclass(frozen=True, slots=True)
class Law:
    """What the policy says of one row for this account, derived anew; amounts centavos."""

    kind: str
    due: Mapping[str, int]
    total: int
    down_min: Fraction
    payment_min: int
    last_min: int
    unit: int
    down_unit: int
    counts: tuple[int, int]
    frequencies: tuple[str, ...]
    first_within: int
    last_within: int
    level: int


class Checker:
    """Checks the options of one situation; the law of each row is derived once."""

    def __init__(self, situation: Situation) -> None:
        self._situation = situation
        self._laws: dict[tuple[str, int, int, str], Law | None] = {}

    def law(self, arrangement: str, row: int, tier_bp: int, hardship: str) -> Law | None:
        """The law of a row, None when it does not apply to this account today."""
        place = (arrangement, row, tier_bp, hardship)
        if place not in self._laws:
            self._laws[place] = _law(self._situation, arrangement, row, tier_bp, hardship)
        return self._laws[place]

    def amount_defect(self, law: Law, amounts: Amounts) -> str:
        """The first rule that a plan's amounts break, "" when none; for thousands of plans."""
        down, payment, last, count = amounts
        if down + payment * (count - 1) + last != law.total:
            return "rows_do_not_sum"
        low, high = law.counts
        if not low <= count <= high:
            return "count"
        if payment < law.payment_min:
            return "payment_min"
        if down and (down < law.down_min or down % law.down_unit):
            return "down_min"
        if not down and law.down_min and not (count == 1 and payment == law.total):
            return "down_missing"
        if count > 1 and not _is_residual_fine(self._situation.policy.residual, law, amounts):
            return "residual"
        return ""

    def defects(self, offer: Offer) -> list[str]:
        """Names of the rules an offer breaks; empty when it may be shown."""
        if offer.kind == "promise":
            return [*_sums(offer), *date_defects(offer, self._situation, None, None)]
        law = self.law(offer.arrangement, offer.row, offer.tier_bp, offer.hardship)
        if law is None:
            return ["no_row"]
        return [
            *_sums(offer),
            *_waivers(offer, law, self._situation),
            *self._amounts(offer, law),
            *date_defects(offer, self._situation, law.first_within, law.last_within),
            *self._interest(offer),
        ]

    def _interest(self, offer: Offer) -> Iterator[str]:
        """The interest of a new schedule or of an extension, derived again."""
        product = self._situation.product
        arrangements = product.arrangements if product else ()
        found = next((a for a in arrangements if a.id == offer.arrangement), None)
        if found is None or not 1 <= offer.row <= len(found.ladder):
            return
        row = found.ladder[offer.row - 1]
        if found.kind == "extend":
            accrues = bool(found.terms.accrue)
            yield from extension_defects(offer, self._situation, row, accrues)
        elif found.kind in {"restructure", "partial"} and len(offer.payments) > 1:
            yield from interest_defects(offer, self._situation, row)

    def _amounts(self, offer: Offer, law: Law) -> Iterator[str]:
        policy = self._situation.policy
        instalments = [p.amount_cents for p in offer.payments[1 if offer.down_cents else 0 :]]
        if policy.level_of(offer.authority) < law.level:
            yield "authority"
        if offer.frequency not in law.frequencies:
            yield "frequency"
        if any(cents <= 0 for cents in instalments):
            yield "amount_not_positive"
        if law.kind == "extend":
            return
        odd = instalments[0] if policy.residual == "first" else instalments[-1]
        level = instalments[-1] if policy.residual == "first" else instalments[0]
        amounts = (offer.down_cents, level, odd, len(instalments))
        if any(cents != level for cents in instalments if cents != odd):
            yield "unequal_instalments"
        if law.kind in {"restructure", "partial"}:
            yield from _interest_amounts(offer, law)
            return
        defect = self.amount_defect(law, amounts)
        if defect:
            yield defect


Amounts = tuple[int, int, int, int]  # down, instalment, the odd payment, how many instalments


def _is_residual_fine(residual: str, law: Law, amounts: Amounts) -> bool:
    _, payment, last, count = amounts
    if residual == "last_up":
        return payment <= last < payment + count * law.unit
    # The unit is given up for the centavo only when no plan on the unit fits.
    return min(law.last_min, payment) <= last <= payment


def _law(
    situation: Situation, arrangement_id: str, number: int, tier_bp: int, hardship: str
) -> Law | None:
    if arrangement_id in _WITHOUT_ROW:
        return _right_to_pay(situation, arrangement_id)
    product = situation.product
    if product is None:
        return None
    arrangement = next((a for a in product.arrangements if a.id == arrangement_id), None)
    if arrangement is None or not 1 <= number <= len(arrangement.ladder):
        return None
    row = arrangement.ladder[number - 1]
    tier = next((t for t in arrangement.tiers if t.down_bp == tier_bp), None)
    rule = situation.broken_rule
    is_excluded = rule is not None and rule.only and arrangement_id not in rule.only
    hard = product.hardship(hardship) if hardship else None
    is_unknown = (tier_bp and not tier) or (hardship and hardship != situation.hardship)
    if situation.bucket not in row.buckets or is_excluded or is_unknown:
        return None
    return _law_of_row(situation, arrangement, row, tier, hard)


def _right_to_pay(situation: Situation, arrangement_id: str) -> Law:
    account = situation.account
    part = account.overdue if arrangement_id == "pago_vencido" else account.balances
    owed = {name: cents for name, cents in part.items() if cents}
    kind = "cure" if arrangement_id == "pago_vencido" else "plan"
    total = sum(owed.values())
    return Law(kind, owed, total, Fraction(0), 1, 1, 1, 1, (1, 1), ("unica",), 10, 10, 0)


def _law_of_row(
    situation: Situation,
    arrangement: Arrangement,
    row: Row,
    tier: Tier | None,
    hard: Hardship | None,
) -> Law | None:
    policy, terms, rule = situation.policy, arrangement.terms, situation.broken_rule
    account = situation.account
    part = account.overdue if arrangement.kind in {"cure", "extend"} else account.balances
    owed = {name: cents for name, cents in part.items() if cents}
    due = _due(situation, row, tier, hard, owed, is_partial=arrangement.kind == "partial")
    floor_share = Fraction(situation.product.floor_principal_bp if situation.product else 0)
    if Fraction(due.get("principal", 0)) * _HUNDRED < owed.get("principal", 0) * floor_share:
        return None
    share = Fraction(terms.down_bp, _HUNDRED)
    if hard and hard.down_bp is not None:
        share = min(share, Fraction(hard.down_bp, _HUNDRED))
    if rule and share:
        share += Fraction(rule.down_plus_bp, _HUNDRED)
    share = min(Fraction(1), max(share, Fraction(tier.down_bp if tier else 0, _HUNDRED)))
    low, high = row.payments
    high += hard.payments_plus if hard else 0
    total = sum(due.values())
    return Law(
        kind=arrangement.kind,
        due=due,
        total=total,
        down_min=max(Fraction(terms.down_min_cents), total * share),
        payment_min=terms.payment_min_cents,
        last_min=policy.last_min_cents(terms),
        unit=terms.unit_cents,
        down_unit=terms.down_unit_cents,
        counts=(low, min(high, rule.max_payments) if rule and rule.max_payments else high),
        frequencies=(*terms.frequencies, *(("unica",) if low == 1 else ())),
        first_within=terms.first_within_days + (hard.extend_days if hard else 0),
        last_within=terms.last_within_days + (hard.extend_days if hard else 0),
        level=_level(situation, row, hard),
    )


def _level(situation: Situation, row: Row, hard: Hardship | None) -> int:
    levels = list(situation.policy.levels)
    if hard and hard.authority:
        return levels.index(hard.authority)
    return max(0, levels.index(row.authority) - (hard.authority_minus if hard else 0))


def _due(
    situation: Situation,
    row: Row,
    tier: Tier | None,
    hard: Hardship | None,
    owed: Mapping[str, int],
    *,
    is_partial: bool,
) -> dict[str, int]:
    settled = {
        name: floor(Fraction(cents * row.settle_bp, _HUNDRED)) if is_partial else cents
        for name, cents in owed.items()
    }
    due: dict[str, int] = {}
    follows = {c.id: c.follows for c in situation.policy.components if c.follows}
    for name, cents in settled.items():
        if name in follows:
            continue
        points = max(row.waive.get(name, 0), hard.waive.get(name, 0) if hard else 0)
        points = min(_HUNDRED, points + (tier.extra.get(name, 0) if tier else 0))
        due[name] = cents - floor(Fraction(cents * points, _HUNDRED))
    for name, base in follows.items():
        if name in settled:
            full = settled.get(base, 0)
            share = Fraction(due.get(base, 0), full) if full else Fraction(1)
            due[name] = floor(settled[name] * share + Fraction(1, 2))
    return {name: due[name] + owed[name] - settled[name] for name in owed}


def _sums(offer: Offer) -> Iterator[str]:
    paid = [sum(c for n, c in p.parts.items() if n not in _PLAN_PARTS) for p in offer.payments]
    if sum(paid) != sum(offer.due.values()):
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
    if any(cents < 0 for p in offer.payments for cents in p.parts.values()):
        yield "negative_part"


def _waivers(offer: Offer, law: Law, situation: Situation) -> Iterator[str]:
    for name, cents in offer.due.items():
        if cents != law.due.get(name, 0):
            yield f"waived_{name}"
    if set(offer.due) != set(law.due):
        yield "components"
    rest = offer.due.get("principal", 0)
    if law.total and offer.waived.get("principal", 0) and not rest:
        yield "whole_principal_waived"
    if sum(offer.owed.values()) > situation.account.total_cents:
        yield "owes_more_than_the_balance"


def _interest_amounts(offer: Offer, law: Law) -> Iterator[str]:
    rows = offer.payments[1 if offer.down_cents else 0 :]
    amounts = [row.amount_cents for row in rows]
    low, high = law.counts
    if not low <= len(rows) <= high:
        yield "count"
    if amounts[0] < law.payment_min or amounts[-1] > amounts[0]:
        yield "payment_min"
    if offer.down_cents < law.down_min:
        yield "down_min"
    if _has_hidden_interest(rows):
        yield "hidden_capitalisation"


def _has_hidden_interest(rows: Sequence[ScheduledPayment]) -> bool:
    """Every payment must cover its interest and VAT and some of what was owed."""
    return any(
        sum(cents for name, cents in row.parts.items() if name in _PLAN_PARTS) >= row.amount_cents
        for row in rows
    )
