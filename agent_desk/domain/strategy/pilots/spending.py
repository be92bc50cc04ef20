"""What a pilot cost by arm, and what one more person who pays costs: Δcost ÷ Δpayers, by parts."""

from __future__ import annotations

from dataclasses import dataclass

ENOUGH = 30  # agreements of both arms together


@dataclass(frozen=True, slots=True)
class Spent:
    """What the people of an arm received in the window, in centavos.

    `attempts` are those that no piece with a price of its own stands for. `pieces` are all that
    were sent, arrived or not: each is paid. `granted` agreements forgave part of the debt and
    are in force or kept: one that broke gives nothing up.
    """

    attempts: int = 0
    pieces: int = 0
    pieces_cents: int = 0
    granted: int = 0
    granted_cents: int = 0


@dataclass(frozen=True, slots=True)
class ExtraCost:
    """Of one more person who pays, in centavos; a part is below zero where the arm spent less.

    `is_whole` is False while nobody has said what an attempt costs. `pieces` and `granted` are
    those of the arm, `granted_before` the agreements of the control.
    """

    attempts_cents: int
    pieces_cents: int
    granted_cents: int
    pieces: int
    granted: int
    granted_before: int
    is_whole: bool

    @property
    def cents(self) -> int:
        return self.attempts_cents + self.pieces_cents + self.granted_cents

    @property
    def sure_cents(self) -> int:
        """What can be relied on: one large agreement more or less by chance would outweigh all
        letters, so that forgiven debt is in it only with enough agreements."""
        return self.cents if self.is_sure else self.attempts_cents + self.pieces_cents

    @property
    def is_sure(self) -> bool:
        return not self.granted_cents or self.granted + self.granted_before >= ENOUGH


@dataclass(frozen=True, slots=True)
class Payers:
    """An arm for this reckoning: how many were drawn, how many paid, what they received."""

    people: int
    paid: int
    spent: Spent


def extra_cost(attempt_cents: int, control: Payers, treated: Payers | None) -> ExtraCost | None:
    """Reckoned on as many people in each arm; None when nobody more pays, or nothing is priced."""
    if treated is None or not control.people or not treated.people:
        return None
    extra = treated.paid / treated.people - control.paid / control.people
    if extra <= 0:
        return None
    here, there = treated.spent, control.spent

    def part(now: int, then: int, cents: int = 1) -> int:
        return round((now / treated.people - then / control.people) * cents / extra)

    found = ExtraCost(
        part(here.attempts, there.attempts, attempt_cents),
        part(here.pieces_cents, there.pieces_cents),
        part(here.granted_cents, there.granted_cents),
        here.pieces,
        here.granted,
        there.granted,
        is_whole=bool(attempt_cents) or here.attempts == there.attempts == 0,
    )
    is_priced = attempt_cents or any(
        (each.pieces_cents or each.granted_cents) for each in (here, there)
    )
    return found if is_priced else None
