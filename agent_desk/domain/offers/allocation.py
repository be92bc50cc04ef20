"""Where a payment goes: by due date first, then by component, in an order that is data.

Public API. Amounts in centavos. A future penalty is never paid before a past instalment
(FINERACT-2319). When an agreement states no order, Mexican law does: interest by order of due
date, then capital (Código de Comercio art. 364; CCF art. 2094): LEGAL_ORDER, `by="component"`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from agent_desk.domain.money import require_cents
from agent_desk.domain.plain_values import as_plain, cents_from, day_from

LEGAL_ORDER = ("late", "late_vat", "ordinary", "ord_vat", "principal", "fees", "fees_vat")
ORDERS: Mapping[str, tuple[str, ...]] = {
    "legal": LEGAL_ORDER,
    "penalty_fee_interest_principal": ("penalty", "fee", "interest", "principal"),
    "interest_principal_penalty_fee": ("interest", "principal", "penalty", "fee"),
    "principal_interest_penalty_fee": ("principal", "interest", "penalty", "fee"),
}
PHASES = ("past_due", "due", "in_advance")
WAYS = ("due_date", "component")
FUTURES = ("next", "last", "none")


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
    amount: int,
    charges: Iterable[Charge],
    order: Sequence[str] = LEGAL_ORDER,
    *,
    by: str = "due_date",
    on: date | None = None,
    future: str = "next",
) -> Allocation:
    """Apply a payment of `amount` centavos to charges; nothing is lost: applied + spare = amount.

    `order` lists components, first paid first; «past_due:interest», «due:…», «in_advance:…» order
    them by phase, which needs `on`, the day of the payment. `by`: due_date pays a whole due date
    before the next; component pays one component of every date before the next component.
    `future`: what falls due after `on` is paid next first, last first, or not at all (none).
    ValueError for a negative amount or a component outside the order.
    """
    if require_cents(amount) < 0:
        raise ValueError("a payment is not negative")
    if by not in WAYS or future not in FUTURES:
        raise ValueError(f"by is one of {', '.join(WAYS)}; future one of {', '.join(FUTURES)}")
    pending = list(charges)
    keys = {id(charge): _key(charge, order, by, on, future) for charge in pending}
    applied, left, rest = [], [], amount
    for charge in sorted(pending, key=lambda charge: keys[id(charge)]):
        is_kept = future == "none" and on is not None and charge.due_on > on
        taken = 0 if is_kept else min(rest, charge.cents)
        rest -= taken
        if taken:
            applied.append(replace(charge, cents=taken))
        if charge.cents > taken:
            left.append(replace(charge, cents=charge.cents - taken))
    return Allocation(tuple(applied), tuple(left), rest)


def _key(
    charge: Charge, order: Sequence[str], by: str, on: date | None, future: str
) -> tuple[int, int, int, int]:
    """Phase, then due date and component in the way asked for."""
    has_phases = any(":" in name for name in order)
    if has_phases and on is None:
        raise ValueError("an order by phase needs the day of the payment: on")
    phase = "" if on is None else _phase(charge.due_on, on)
    name = f"{phase}:{charge.component}" if has_phases else charge.component
    if name not in order:
        raise ValueError(f"no order for {name!r}: the order is {', '.join(order)}")
    rank, day = order.index(name), charge.due_on.toordinal()
    if phase == "in_advance" and future == "last":
        day = -day
    first = _phase_rank(order, phase) if has_phases else int(phase == "in_advance")
    if by == "component":
        return (0 if has_phases else first), rank, day, 0
    return first, day, rank, 0


def _phase(due_on: date, on: date) -> str:
    return "past_due" if due_on < on else "due" if due_on == on else "in_advance"


def _phase_rank(order: Sequence[str], phase: str) -> int:
    return min(place for place, name in enumerate(order) if name.startswith(f"{phase}:"))


def allocate_payment(
    amount: object,
    charges: Iterable[object],
    order: str | Sequence[str] = "legal",
    *,
    by: str = "due_date",
    on: object = None,
    future: str = "next",
) -> Allocation:
    """`allocate` in plain values: amounts int centavos or Decimal/text, days ISO.

    A charge is (day, component, amount) or a mapping with `due_on`, `component`, `amount`;
    `order` a name of ORDERS or a list.
    """
    if isinstance(order, str):
        order = ORDERS[order] if order in ORDERS else tuple(order.replace(" ", "").split(","))
    return allocate(
        cents_from(amount),
        [charge_from(item) for item in charges],
        order,
        by=by,
        on=None if on is None else day_from(on, "on"),
        future=future,
    )


def charge_from(item: object) -> Charge:
    """A charge out of a tuple, a mapping or text «2026-10-15:interest:120.50»."""
    if isinstance(item, Charge):
        return item
    if isinstance(item, str):
        item = item.split(":")
    if isinstance(item, Mapping):
        known = {"due_on", "component", "amount", "cents"}
        unknown = sorted(item.keys() - known)
        if unknown:
            raise ValueError(f"unknown {unknown[0]!r} in a charge: use {', '.join(sorted(known))}")
        amount = item["cents"] if "cents" in item else item.get("amount")
        item = (item.get("due_on"), item.get("component"), amount)
    if not isinstance(item, Sequence) or len(item) != 3:
        raise ValueError(f"a charge is (day, component, amount), not {as_plain(item)!r}")
    return Charge(day_from(item[0], "due_on"), str(item[1]), cents_from(item[2], "charge"))


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
