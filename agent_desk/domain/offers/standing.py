"""Ladder rows as they stand for one account today: bucket, broken promises, hardship, waiver.

A standing has its total fixed; what still moves is the rhythm, the number of payments, the down
payment and the instalment. No rule of the policy language links two standings, so every allowed
option is in exactly one of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from agent_desk.domain.debtor import Account
from agent_desk.domain.money import ceil_to, half_up
from agent_desk.domain.offers.policy import (
    FULL_BP,
    ONCE,
    Arrangement,
    Hardship,
    Policy,
    Product,
    Row,
    Terms,
    Tier,
)
from agent_desk.domain.offers.situation import Situation

BY_CELLS = {"settle", "plan", "cure"}  # kinds whose total does not depend on the dates
WITH_INTEREST = {"restructure", "partial"}


@dataclass(frozen=True, slots=True)
class Standing:
    """A row (with a tier, with a hardship) for one account: what is owed, due, and its limits."""

    arrangement: Arrangement
    row: Row
    tier: Tier | None
    hardship: str
    level: int
    counts: tuple[int, int]
    terms: Terms
    owed: Mapping[str, int]
    due: Mapping[str, int]
    total_cents: int
    down_min_cents: int  # 0 when it asks for none
    last_min_cents: int

    @property
    def kind(self) -> str:
        return self.arrangement.kind

    @property
    def place(self) -> str:
        """Names the standing in the key of its offers: arrangement.row.tier.hardship."""
        tier = self.tier.down_bp if self.tier else 0
        return f"{self.arrangement.id}.{self.row.number}.{tier}.{self.hardship or '-'}"


def owed_part(account: Account, kind: str) -> dict[str, int]:
    """What an arrangement treats: the overdue part for a cure or extension, else all of it.

    Empty when a cure or extension is asked of an account whose file gives no overdue split.
    """
    part = account.overdue if kind in {"cure", "extend"} else account.balances
    return {name: cents for name, cents in part.items() if cents}


def due_after(owed: Mapping[str, int], waive: Mapping[str, int], policy: Policy) -> dict[str, int]:
    """What remains due by component: waivers round down, VAT follows its base half up (LIVA 18-A).

    Keys in the order in which payments are applied.
    """
    due: dict[str, int] = {}
    follows = {c.id: c.follows for c in policy.components if c.follows}
    for name in (c.id for c in policy.components if c.id in owed and c.id not in follows):
        due[name] = owed[name] - owed[name] * min(FULL_BP, waive.get(name, 0)) // FULL_BP
    for name in (name for name in follows if name in owed):
        full = owed.get(follows[name], 0)
        due[name] = half_up(owed[name] * due[follows[name]], full) if full else owed[name]
    return {c.id: due[c.id] for c in policy.components if c.id in due}


def standings(situation: Situation, kinds: set[str]) -> Iterator[Standing]:
    """Every row of the account's product and bucket that applies today, of those kinds."""
    product, bucket = situation.product, situation.bucket
    if not product or not bucket:
        return
    rule = situation.broken_rule
    for arrangement in product.arrangements:
        if arrangement.kind not in kinds or not arrangement.ladder:
            continue
        if rule and rule.only and arrangement.id not in rule.only:
            continue
        for row in (row for row in arrangement.ladder if bucket in row.buckets):
            yield from _of_row(situation, product, arrangement, row)


def _of_row(
    situation: Situation, product: Product, arrangement: Arrangement, row: Row
) -> Iterator[Standing]:
    owed = owed_part(situation.account, arrangement.kind)
    forms = [(row, arrangement.terms, "")]
    if situation.hard:
        forms.append(
            (*eased(row, arrangement.terms, situation.hard, situation.policy), situation.hardship)
        )
    for form, terms, hardship in forms:
        for tier in (None, *arrangement.tiers):
            waive = tiered(form.waive, tier)
            due = _due_of(form, arrangement.kind, owed, waive, situation.policy)
            if sum(due.values()) and not is_under_floor(owed, due, product):
                yield _standing(situation, arrangement, form, terms, tier, hardship, owed, due)


def _due_of(
    row: Row, kind: str, owed: Mapping[str, int], waive: Mapping[str, int], policy: Policy
) -> dict[str, int]:
    """A partial restructure waives only in the share that it settles at once."""
    if kind != "partial":
        return due_after(owed, waive, policy)
    settled = settled_part(owed, row)
    due = due_after(settled, waive, policy)
    ordered = (c.id for c in policy.components if c.id in owed)
    return {name: due.get(name, 0) + owed[name] - settled[name] for name in ordered}


def settled_part(owed: Mapping[str, int], row: Row) -> dict[str, int]:
    """The share of each component that a partial restructure settles at once."""
    return {name: cents * row.settle_bp // FULL_BP for name, cents in owed.items()}


def eased(row: Row, terms: Terms, hard: Hardship, policy: Policy) -> tuple[Row, Terms]:
    """The row and its terms under a proven hardship."""
    level = max(0, policy.level_of(row.authority) - hard.authority_minus)
    waive = {
        name: max(row.waive.get(name, 0), hard.waive.get(name, 0))
        for name in {**row.waive, **hard.waive}
    }
    low, high = row.payments
    eased_row = replace(
        row,
        payments=(low, high + hard.payments_plus),
        authority=hard.authority or policy.levels[level],
        waive=waive,
    )
    down_bp = terms.down_bp if hard.down_bp is None else min(terms.down_bp, hard.down_bp)
    eased_terms = replace(
        terms,
        down_bp=down_bp,
        first_within_days=terms.first_within_days + hard.extend_days,
        last_within_days=terms.last_within_days + hard.extend_days,
    )
    return eased_row, eased_terms


def tiered(waive: Mapping[str, int], tier: Tier | None) -> dict[str, int]:
    """The waiver with the points that a bigger down payment earns."""
    added = dict(waive)
    for name, points in (tier.extra if tier else {}).items():
        added[name] = min(FULL_BP, added.get(name, 0) + points)
    return added


def is_under_floor(owed: Mapping[str, int], due: Mapping[str, int], product: Product) -> bool:
    """Whether less principal is charged than the product's floor allows."""
    least = owed.get("principal", 0) * product.floor_principal_bp
    return due.get("principal", 0) * FULL_BP < least


def _standing(
    situation: Situation,
    arrangement: Arrangement,
    row: Row,
    terms: Terms,
    tier: Tier | None,
    hardship: str,
    owed: Mapping[str, int],
    due: Mapping[str, int],
) -> Standing:
    policy, rule = situation.policy, situation.broken_rule
    low, high = row.payments
    if rule and rule.max_payments:
        high = min(high, rule.max_payments)
    total = sum(due.values())
    return Standing(
        arrangement=arrangement,
        row=row,
        tier=tier,
        hardship=hardship,
        level=policy.level_of(row.authority),
        counts=(low, high),
        terms=terms,
        owed=owed,
        due=due,
        total_cents=total,
        down_min_cents=_down_min(situation, terms, tier, total),
        last_min_cents=policy.last_min_cents(terms),
    )


def _down_min(situation: Situation, terms: Terms, tier: Tier | None, total: int) -> int:
    """Broken promises add their points wherever the terms ask for a percentage."""
    rule = situation.broken_rule
    share = terms.down_bp + (rule.down_plus_bp if rule and terms.down_bp else 0)
    share = min(FULL_BP, max(share, tier.down_bp if tier else 0))
    least = max(terms.down_min_cents, -(-total * share // FULL_BP))
    return ceil_to(least, terms.down_unit_cents)


def rhythms_of(standing: Standing) -> tuple[str, ...]:
    """The frequencies of a standing; whoever may pay once may also pay all of it at once."""
    frequencies = standing.terms.frequencies
    low, _ = standing.counts
    if low > 1:
        return tuple(name for name in frequencies if name != ONCE)
    return frequencies if ONCE in frequencies else (*frequencies, ONCE)
