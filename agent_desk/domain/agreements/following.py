"""What came of an agreement's payments: each row, the sums, and the state they put it in.

Pure: the same schedule, payments and day always give the same answer. Amounts in centavos.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from agent_desk.domain.agreement import PLAN_COMPONENTS, Agreement, FollowTerms, ScheduledPayment
from agent_desk.domain.agreements.states import State
from agent_desk.domain.offers.allocation import Charge, allocate

FULL_BP = 10_000
# What a row is, on a day: met in time, met late, part of it, not yet, today, within the tolerance,
# and missed.
PAID, PAID_LATE, PARTIAL, WAITING, DUE, LATE, MISSED = (
    "paid",
    "paid_late",
    "partial",
    "waiting",
    "due",
    "late",
    "missed",
)


@dataclass(frozen=True, slots=True)
class Received:
    """A payment that the creditor received. `undone` bounced | reversed takes it away again;
    `moved_from` is the account to which it had been paid by mistake."""

    id: str
    paid_on: date
    amount_cents: int
    means: str = ""
    reference: str = ""
    undone: str = ""
    undone_on: date | None = None
    moved_from: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """The part of a payment that went to one row, by component."""

    row: int
    cents: int
    parts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Applied:
    """Where one payment went; `spare_cents` is what no row needed. `looks_double` when the same
    amount came twice on a day and nothing of the second was due."""

    payment: Received
    shares: tuple[Share, ...]
    spare_cents: int
    looks_double: bool = False


@dataclass(frozen=True, slots=True)
class RowStanding:
    """One row of the schedule on a day; `met_on` is when enough of it had come."""

    number: int
    due_on: date
    amount_cents: int
    paid_cents: int
    state: str
    limit_on: date
    met_on: date | None = None
    parts: Mapping[str, int] = field(default_factory=dict)

    @property
    def missing_cents(self) -> int:
        return max(0, self.amount_cents - self.paid_cents)


@dataclass(frozen=True, slots=True)
class Standing:
    """An agreement on a day. `rule` and `since` say by what and from when it is kept or broken."""

    state: State
    rows: tuple[RowStanding, ...]
    applied: tuple[Applied, ...]
    undone: tuple[Received, ...]
    rule: str = ""
    since: date | None = None

    @property
    def paid_cents(self) -> int:
        return sum(row.paid_cents for row in self.rows)

    @property
    def total_cents(self) -> int:
        return sum(row.amount_cents for row in self.rows)

    @property
    def missing_cents(self) -> int:
        """To the last centavo: a tolerance keeps an agreement, it does not pay a debt."""
        return self.total_cents - self.paid_cents

    @property
    def spare_cents(self) -> int:
        """Paid beyond the whole agreement."""
        return sum(each.spare_cents for each in self.applied)

    @property
    def next_row(self) -> RowStanding | None:
        """The first row that has not had enough."""
        return next((row for row in self.rows if row.met_on is None), None)

    def paid_by_component(self) -> dict[str, int]:
        sums: dict[str, int] = {}
        for row in self.rows:
            for part, cents in row.parts.items():
                sums[part] = sums.get(part, 0) + cents
        return sums


def follow(agreement: Agreement, payments: Iterable[Received], today: date) -> Standing:
    """Apply the payments in the order of their days to the rows in the order of theirs, inside a
    row by component in the agreement's own order, and judge every row by its tolerance."""
    known = sorted(payments, key=lambda each: (each.paid_on, each.id))
    filled = _Filling(agreement)
    applied = tuple(filled.take(payment) for payment in known if not payment.undone)
    rows = tuple(_judged(row, agreement.follow, filled, today) for row in agreement.payments)
    state, rule, since = _state(agreement, rows)
    undone = tuple(payment for payment in known if payment.undone)
    return Standing(state, rows, applied, undone, rule, since)


def enough_cents(amount_cents: int, terms: FollowTerms) -> int:
    """The least that keeps a row of that amount; rounded up, never zero."""
    return max(1, -(-amount_cents * terms.enough_bp // FULL_BP))


def limit_of(due_on: date, terms: FollowTerms) -> date:
    """The last day on which a row may be paid without breaking the agreement."""
    return due_on + timedelta(days=terms.grace_days)


def rule_of(terms: FollowTerms) -> str:
    """The tolerance as a code for the log: it holds no personal data."""
    return f"grace:{terms.grace_days}d:{terms.enough_bp}bp"


class _Filling:
    """The rows while payments are poured into them."""

    def __init__(self, agreement: Agreement) -> None:
        self._rows = agreement.payments
        self._terms = agreement.follow
        self._order = order_of(agreement)
        self.parts: dict[int, dict[str, int]] = {row.number: {} for row in self._rows}
        self.met_on: dict[int, date] = {}
        self._seen: set[tuple[date, int]] = set()

    def take(self, payment: Received) -> Applied:
        rest, shares = payment.amount_cents, []
        for row in self._rows:
            left = self._left(row)
            taken = min(rest, sum(charge.cents for charge in left))
            if not taken:
                continue
            rest -= taken
            shares.append(self._put(row, payment.paid_on, taken, left))
        looks_double = self._looks_double(payment, shares)
        return Applied(payment, tuple(shares), rest, looks_double)

    def _left(self, row: ScheduledPayment) -> list[Charge]:
        have = self.parts[row.number]
        return [
            Charge(row.due_on, part, cents - have.get(part, 0))
            for part, cents in (row.parts or {"": row.amount_cents}).items()
            if cents > have.get(part, 0)
        ]

    def _put(self, row: ScheduledPayment, on: date, taken: int, left: Sequence[Charge]) -> Share:
        parts = allocate(taken, left, self._order).by_component()
        have = self.parts[row.number]
        for part, cents in parts.items():
            have[part] = have.get(part, 0) + cents
        if sum(have.values()) >= enough_cents(row.amount_cents, self._terms):
            self.met_on.setdefault(row.number, on)
        return Share(row.number, taken, parts)

    def _looks_double(self, payment: Received, shares: Sequence[Share]) -> bool:
        key = (payment.paid_on, payment.amount_cents)
        is_second, due = key in self._seen, {row.number: row.due_on for row in self._rows}
        self._seen.add(key)
        return is_second and all(due[share.row] > payment.paid_on for share in shares)


def order_of(agreement: Agreement) -> tuple[str, ...]:
    """The declared order of application: interest of the new term first, then as the policy said
    when it was made (the order of `due`, which its page prints); C. Com. 364."""
    named = (*agreement.due, *agreement.owed)
    others = sorted({part for row in agreement.payments for part in row.parts})
    return tuple(dict.fromkeys((*PLAN_COMPONENTS, *named, *others, "")))


def _judged(
    row: ScheduledPayment, terms: FollowTerms, filled: _Filling, today: date
) -> RowStanding:
    parts = {part: cents for part, cents in filled.parts[row.number].items() if cents}
    blank = RowStanding(
        number=row.number,
        due_on=row.due_on,
        amount_cents=row.amount_cents,
        paid_cents=sum(parts.values()),
        state=WAITING,
        limit_on=limit_of(row.due_on, terms),
        met_on=filled.met_on.get(row.number),
        parts=parts,
    )
    return replace(blank, state=_row_state(blank, terms, today))


def _row_state(row: RowStanding, terms: FollowTerms, today: date) -> str:
    if row.met_on:
        return PAID if row.met_on <= row.limit_on else PAID_LATE
    # The creditor's file of a day arrives later: until then nobody knows that nothing came.
    if today > row.limit_on + timedelta(days=terms.file_days):
        return MISSED
    if today > row.due_on:
        return LATE
    if today == row.due_on:
        return DUE
    return PARTIAL if row.paid_cents else WAITING


def _state(agreement: Agreement, rows: Sequence[RowStanding]) -> tuple[State, str, date | None]:
    rule = rule_of(agreement.follow)
    failed = next((row for row in rows if row.state in (MISSED, PAID_LATE)), None)
    if failed:
        return State.BROKEN, rule, failed.limit_on + timedelta(days=1)
    if all(row.met_on for row in rows):
        return State.KEPT, rule, max(row.met_on for row in rows if row.met_on)
    if agreement.down_cents and rows[0].met_on is None:
        return State.WAITING_DOWN, "", None
    return State.ACTIVE, "", None
