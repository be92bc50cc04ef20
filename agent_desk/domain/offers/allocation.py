"""Where a payment goes: by due date first, then by component, in an order that is data.

Public API. Amounts in centavos. A future penalty is never paid before a past instalment
(FINERACT-2319). When an agreement states no order, Mexican law does: interest by order of due
date, then capital (Código de Comercio art. 364; CCF art. 2094).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from agent_desk.domain.money import require_cents

LEGAL_ORDER = ("late", "late_vat", "ordinary", "ord_vat", "principal", "fees", "fees_vat")


@dataclass(frozen=True, slots=True)
class Charge:
    """Something owed: `cents` of a component due on a day."""

    due_on: date
    component: str
    cents: int


@dataclass(frozen=True, slots=True)
class Allocation:
    """`applied` in the order in which it was paid; `left` still owed; `spare` centavos unused."""

    applied: tuple[Charge, ...]
    left: tuple[Charge, ...]
    spare: int

    def by_component(self) -> dict[str, int]:
        """Centavos applied to each component."""
        sums: dict[str, int] = {}
        for charge in self.applied:
            sums[charge.component] = sums.get(charge.component, 0) + charge.cents
        return sums


def allocate(
    amount: int, charges: Iterable[Charge], order: Sequence[str] = LEGAL_ORDER
) -> Allocation:
    """Apply a payment. ValueError for a negative amount or a component outside the order."""
    if require_cents(amount) < 0:
        raise ValueError("a payment is not negative")
    rank = {name: place for place, name in enumerate(order)}
    pending = list(charges)
    strange = {charge.component for charge in pending} - rank.keys()
    if strange:
        raise ValueError(f"no order for {sorted(strange)[0]}")
    applied, left, rest = [], [], amount
    for charge in sorted(pending, key=lambda c: (c.due_on, rank[c.component])):
        taken = min(rest, charge.cents)
        rest -= taken
        if taken:
            applied.append(Charge(charge.due_on, charge.component, taken))
        if charge.cents > taken:
            left.append(Charge(charge.due_on, charge.component, charge.cents - taken))
    return Allocation(tuple(applied), tuple(left), rest)


@dataclass(frozen=True, slots=True)
class Debt:
    """One of several debts: `onerous_bp` is its annual rate, `since` its first due date."""

    account: str
    cents: int
    onerous_bp: int
    since: date


def among_debts(amount: int, debts: Sequence[Debt], chosen: str = "") -> Mapping[str, int]:
    """Share a payment among debts: his choice, else the most onerous, the oldest, pro rata.

    CCF arts. 2092 and 2093. Equal debts share in proportion; odd centavos go to the first ones.
    """
    shares = {debt.account: 0 for debt in debts}
    rest = require_cents(amount)
    groups: dict[tuple[bool, int, date], list[Debt]] = {}
    for debt in debts:
        key = (debt.account != chosen, -debt.onerous_bp, debt.since)
        groups.setdefault(key, []).append(debt)
    for key in sorted(groups):
        group = groups[key]
        paid = min(rest, sum(debt.cents for debt in group))
        for debt, cents in zip(group, _pro_rata(paid, [d.cents for d in group]), strict=True):
            shares[debt.account] = cents
        rest -= paid
    return shares


def _pro_rata(amount: int, sizes: Sequence[int]) -> list[int]:
    """Shares in proportion, none above its size; the odd centavos go to the first with room."""
    total = sum(sizes)
    shares = [amount * size // total if total else 0 for size in sizes]
    odd = amount - sum(shares)
    for place, size in enumerate(sizes):
        extra = min(odd, size - shares[place], 1)
        shares[place] += extra
        odd -= extra
    return shares
