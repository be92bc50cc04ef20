"""The finite set of cells that the policy allows: a standing, a rhythm and a number of payments.

In a cell the total is fixed and only down payment and instalment move. Dates do not change the
amounts, so each cell takes the most preferred line of dates on which its payments fit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import NamedTuple

from agent_desk.domain.offers.lines import Line, LineFinder
from agent_desk.domain.offers.nearest import Box, Point, Wish
from agent_desk.domain.offers.offer import Ask, Blocked
from agent_desk.domain.offers.policy import ONCE
from agent_desk.domain.offers.situation import Situation
from agent_desk.domain.offers.standing import BY_CELLS, Standing, rhythms_of, standings
from agent_desk.domain.spanish import date_text

# Payments a month, as a fraction, to weigh one rhythm against another.
_A_MONTH = {"semanal": (52, 12), "catorcenal": (26, 12), "quincenal": (2, 1)}


class Cell(NamedTuple):
    """`instalments` (and a down payment when the line has one) of a standing."""

    standing: Standing
    line: Line
    instalments: int

    @property
    def is_once(self) -> bool:
        """Everything in one payment."""
        return self.instalments == 1 and not self.line.has_down

    def box(self, residual: str = "last") -> Box:
        """The limits of its amounts."""
        standing, terms = self.standing, self.standing.terms
        return Box(
            total=standing.total_cents,
            instalments=self.instalments,
            unit=terms.unit_cents,
            payment_min=terms.payment_min_cents,
            last_min=standing.last_min_cents,
            has_down=self.line.has_down,
            down_min=standing.down_min_cents,
            down_unit=terms.down_unit_cents,
            residual=residual,
        )


class Plan(NamedTuple):
    """A cell with its amounts settled, and the level that may grant it."""

    cell: Cell
    point: Point
    level: int = 0


def cells(
    situation: Situation,
    finder: LineFinder,
    blocked: list[Blocked],
    *,
    with_down: bool = False,
    kinds: Iterable[str] = BY_CELLS,
) -> Iterator[Cell]:
    """Every cell allowed today; what a limit stopped is added to `blocked`.

    `with_down` also tries a down payment where the terms ask for none.
    """
    for standing in standings(situation, set(kinds)):
        if standing.level > highest_seen(situation):
            continue
        for frequency in rhythms_of(standing):
            for has_down in _ways(standing, frequency, with_down=with_down):
                yield from _of_rhythm(
                    situation, finder, standing, frequency, blocked, has_down=has_down
                )


def highest_seen(situation: Situation) -> int:
    """The highest level whose options may be shown to who negotiates."""
    policy, own = situation.policy, situation.level
    if policy.agent_sees == "all":
        return len(policy.levels) - 1
    return own if policy.agent_sees == "own" else own + 1


def _ways(standing: Standing, frequency: str, *, with_down: bool) -> tuple[bool, ...]:
    if frequency == ONCE:
        return (False,)
    if standing.down_min_cents or standing.kind == "partial":
        return (True,)  # what a partial restructure settles at once is its down payment
    return (False, True) if with_down else (False,)


def _of_rhythm(
    situation: Situation,
    finder: LineFinder,
    standing: Standing,
    frequency: str,
    blocked: list[Blocked],
    *,
    has_down: bool,
) -> Iterator[Cell]:
    lines = finder.lines(standing.terms, frequency, has_down=has_down)
    wanted = finder.named_date(has_down=has_down)
    if not lines or (wanted and not any(line.is_wanted for line in lines)):
        blocked.append(_first_refused(situation, standing, frequency, finder, has_down=has_down))
    low, high = (1, 1) if frequency == ONCE else standing.counts
    if frequency != ONCE and low == 1 and not has_down:
        low = 2  # one payment without a down payment is the «unica» cell
    for count in range(low, high + 1):
        line = next((line for line in lines if line.room >= count), None)
        if line is None:
            if lines:
                blocked.append(_last_refused(standing, frequency, count))
            return
        yield Cell(standing, line, count)


def _first_refused(
    situation: Situation,
    standing: Standing,
    frequency: str,
    finder: LineFinder,
    *,
    has_down: bool,
) -> Blocked:
    days = standing.terms.first_within_days
    limit = situation.today + timedelta(days=days)
    wanted = finder.named_date(has_down=has_down)
    if wanted and wanted < situation.today:
        return Blocked(
            "date_in_the_past",
            f"El {date_text(wanted)} ya pasó: el primer pago puede ser desde hoy y hasta el "
            f"{date_text(limit)}.",
            (situation.today - wanted).days,
            frequency,
        )
    if wanted and situation.policy.rhythms[frequency].has_fixed_days and wanted <= limit:
        return Blocked(
            "rhythm_days",
            f"El {date_text(wanted)} no es fecha de pago {frequency}: se paga el 15 y el último "
            "día del mes.",
            1,
            frequency,
        )
    slack = (wanted - limit).days if wanted else 1
    return Blocked(
        "first_within_days",
        f"El primer pago debe ser dentro de {days} días (a más tardar el {date_text(limit)}).",
        max(1, slack),
        frequency,
    )


def _last_refused(standing: Standing, frequency: str, count: int) -> Blocked:
    days = standing.terms.last_within_days
    low, _ = standing.counts
    return Blocked(
        "last_within_days",
        f"En {count} pagos no se termina a tiempo: el último debe ser dentro de {days} días.",
        max(1, count - low),
        frequency,
    )


def wish_for(ask: Ask, cell: Cell) -> Wish:
    """What he offered, in the shape of a cell: all at once, or a down payment and instalments."""
    if cell.is_once:
        at_once = ask.total_cents or ask.payment_cents or ask.down_cents or 0
        return Wish(0, at_once)
    if ask.payment_cents is None:
        each = each_cents(ask)
        if each:
            down = each if cell.line.has_down and ask.down_cents is None else ask.down_cents or 0
            return Wish(down, each)
        return Wish(ask.down_cents or ask.total_cents or 0, 0)
    # Without a named down payment, the first payment he can make is one of his own instalments.
    down = ask.payment_cents if ask.down_cents is None else ask.down_cents
    payment = in_rhythm(ask.payment_cents, ask.frequency, cell.line.frequency)
    return Wish(down if cell.line.has_down else ask.down_cents or 0, payment)


def each_cents(ask: Ask) -> int:
    """Each payment of a total that he shares out («12 mil en 3 pagos»); 0 when he does not."""
    if not ask.total_cents or not ask.count or (ask.count == 1 and not ask.down_cents):
        return 0
    return max(0, -(-(ask.total_cents - (ask.down_cents or 0)) // ask.count))


def monthly_cents(frequency: str, payment: int) -> int:
    """What a payment weighs in a month, centavos."""
    many, months = _A_MONTH.get(frequency, (1, 1))
    return payment * many // months


def in_rhythm(payment: int, said: str | None, frequency: str) -> int:
    """A payment said in one rhythm as it would be in another: 600 a fortnight is 1,200 a month."""
    if said in {None, ONCE, frequency} or frequency == ONCE:
        return payment
    many, months = _A_MONTH.get(frequency, (1, 1))
    return monthly_cents(said or frequency, payment) * months // many
