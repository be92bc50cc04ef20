"""Which cell an account falls in, why in three facts, and where it stands in its battery."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from agent_desk.domain.spanish import money_text
from agent_desk.domain.strategy.segments.grid import (
    ANY,
    STEP_CENTS,
    TRAIT_BITS,
    AmountBand,
    Behaviour,
    Cell,
    Grid,
    LevelBand,
    Segment,
    Step,
    holders,
)

BEHAVIOUR_DAYS = 90


@dataclass(frozen=True, slots=True)
class AccountFacts:
    """What places an account: `level` 1..5, centavos past due, and its traits as bits."""

    level: int
    overdue_cents: int
    traits: int


@dataclass(frozen=True, slots=True)
class Placed:
    """Where an account falls; `segment` is None where nobody covers the cell."""

    level: LevelBand
    amount: AmountBand
    behaviour: Behaviour
    segment: Segment | None
    amount_title: str

    @property
    def cell(self) -> Cell:
        return self.level.id, self.amount.id, self.behaviour.trait


def place(grid: Grid, facts: AccountFacts) -> Placed:
    """The cell of those facts, in a grid whose axes have no hole."""
    level = next((b for b in grid.levels if b.low <= facts.level <= b.high), grid.levels[-1])
    amount = next((b for b in grid.amounts if _fits(b, facts.overdue_cents)), grid.amounts[-1])
    behaviour = behaviour_of(grid, facts.traits)
    held = holders(grid)[level.id, amount.id, behaviour.trait]
    segment = held[0] if held else None
    return Placed(level, amount, behaviour, segment, amount_titles(grid)[amount.id])


def behaviour_of(grid: Grid, traits: int) -> Behaviour:
    """The first behaviour that these traits show."""
    return next(
        (one for one in grid.behaviours if one.trait == ANY or traits & TRAIT_BITS[one.trait]),
        grid.behaviours[-1],
    )


def hundreds_of(cents: int) -> int:
    """How many whole hundreds cover an amount: what the counts are kept by."""
    return -(-cents // STEP_CENTS)


def _fits(band: AmountBand, cents: int) -> bool:
    return band.upto_cents is None or hundreds_of(cents) <= hundreds_of(band.upto_cents)


def amount_titles(grid: Grid) -> dict[str, str]:
    """«Hasta $1,000», «$1,000 a $5,000», «Más de $5,000», by id."""
    titles, before = {}, 0
    for band in grid.amounts:
        if band.upto_cents is None:
            title = f"Más de {_pesos(before)}" if before else "Cualquier monto"
        elif before:
            title = f"{_pesos(before)} a {_pesos(band.upto_cents)}"
        else:
            title = f"Hasta {_pesos(band.upto_cents)}"
        titles[band.id] = title
        before = band.upto_cents or before
    return titles


def _pesos(cents: int) -> str:
    return money_text(cents).removesuffix(".00")


def reasons(placed: Placed, facts: AccountFacts) -> tuple[str, str, str]:
    """The three facts that put it there, in words."""
    return (
        f"Recuperación {placed.level.title.lower()} (nivel {facts.level} de 5)",
        f"{money_text(facts.overdue_cents)} vencidos: {_lowered(placed.amount_title)}",
        f"Conducta de {BEHAVIOUR_DAYS} días: {_lowered(placed.behaviour.title)}",
    )


def _lowered(title: str) -> str:
    return title[:1].lower() + title[1:]


@dataclass(frozen=True, slots=True)
class Turn:
    """The step that comes next: its number from 1, and the day from which; None when all are done.

    `attempts` are those of this month, against the segment's cap.
    """

    step: Step | None
    number: int
    due_on: date | None
    attempts: int
    is_capped: bool


def turn_of(
    segment: Segment, touches: Sequence[tuple[date, str]], month_start: date, today: date
) -> Turn:
    """Walk the battery along the outgoing touches (day, medium) of this month, the oldest first.

    A step is done by the first touch on its medium after the step before it. Attempts over the cap
    wait for the next month.
    """
    made = sorted(touch for touch in touches if month_start <= touch[0] <= today)
    is_capped = len(made) >= segment.cap
    last, at = month_start, 0
    for number, step in enumerate(segment.steps, 1):
        done = next((n for n in range(at, len(made)) if made[n][1] == step.medium), None)
        if done is None:
            wait = step.wait_days if number > 1 else 0
            due = max(today, last + timedelta(days=wait))
            return Turn(step, number, due, len(made), is_capped)
        last, at = made[done][0], done + 1
    return Turn(None, len(segment.steps), None, len(made), is_capped)
