"""From a plan to a whole offer: schedule, split by component, words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from agent_desk.domain.agreement import ScheduledPayment
from agent_desk.domain.offers.cells import Cell, Plan, monthly_cents
from agent_desk.domain.offers.nearest import Point
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.offers.policy import ONCE
from agent_desk.domain.offers.restructure import schedule_of
from agent_desk.domain.offers.situation import Situation
from agent_desk.domain.offers.standing import WITH_INTEREST, Standing
from agent_desk.domain.offers.wording import title_of, why_lines
from agent_desk.domain.spanish import percent_text

_CLOSING = {"settle", "plan", "restructure", "partial"}


def amounts_of(cell: Cell, point: Point, residual: str) -> list[int]:
    """The payments of a plan in order, the down payment first; centavos."""
    rest = [point.payment] * (cell.instalments - 1)
    instalments = [point.last, *rest] if residual == "first" else [*rest, point.last]
    return [point.down, *instalments] if cell.line.has_down else instalments


def dates_of(cell: Cell) -> tuple[date, ...]:
    """The shifted dates of its payments."""
    return cell.line.dates[: cell.instalments + cell.line.has_down]


def build_offer(situation: Situation, plan: Plan) -> Offer:
    """The offer of a plan, whole."""
    cell, point = plan.cell, plan.point
    standing, line = cell.standing, cell.line
    dates = dates_of(cell)
    authority = situation.policy.levels[plan.level]
    return Offer(
        key=_key(cell, point),
        kind=standing.kind,
        arrangement=standing.arrangement.id,
        title=title_of(standing.kind, cell.instalments, has_down=line.has_down),
        frequency=line.frequency,
        down_cents=point.down,
        instalment_cents=point.payment,
        payments=_payments(situation, cell, point, dates),
        owed=dict(standing.owed),
        due=dict(standing.due),
        waived={name: cents - standing.due[name] for name, cents in standing.owed.items()},
        authority=authority,
        needs_approval=plan.level > situation.level,
        closes_debt=standing.kind in _CLOSING,
        why=why_lines(
            situation, standing, line.frequency, has_down=line.has_down, last_on=dates[-1]
        ),
        expires_on=min(situation.today + timedelta(days=situation.policy.quote_days), dates[0]),
        burden_pct=burden_pct(situation, line.frequency, point.payment),
        warning=_warning(situation, line.frequency, point.payment),
        row=standing.row.number,
        tier_bp=standing.tier.down_bp if standing.tier else 0,
        hardship=standing.hardship,
    )


def _payments(
    situation: Situation, cell: Cell, point: Point, dates: Sequence[date]
) -> tuple[ScheduledPayment, ...]:
    if cell.standing.kind in WITH_INTEREST:
        return schedule_of(situation, cell, point)
    amounts = amounts_of(cell, point, situation.policy.residual)
    return tuple(dated_rows(amounts, dates, cell.standing.due))


def dated_rows(
    amounts: Sequence[int], dates: Sequence[date], due: Mapping[str, int]
) -> list[ScheduledPayment]:
    """Rows that pay the components in the order of `due`; each component sums to its due."""
    left = list(due.items())
    rows = []
    for number, (amount, day) in enumerate(zip(amounts, dates, strict=True), 1):
        parts: dict[str, int] = {}
        rest = amount
        while rest and left:
            name, cents = left[0]
            taken = min(rest, cents)
            if taken:
                parts[name] = parts.get(name, 0) + taken
            rest -= taken
            left[0] = (name, cents - taken)
            if taken == cents:
                left.pop(0)
        rows.append(ScheduledPayment(number, day, amount, parts))
    return rows


def burden_pct(situation: Situation, frequency: str, payment: int) -> int | None:
    """Monthly payment as a percentage of declared income; None when income is unknown."""
    income = situation.capacity.income_cents
    return monthly_cents(frequency, payment) * 100 // income if income else None


def is_over_income(situation: Situation, frequency: str, payment: int) -> bool:
    """Whether repeated payments are above the policy's share of his declared income.

    One payment that closes the debt is not measured: it seldom comes out of a month's wages.
    """
    percent = burden_pct(situation, frequency, payment)
    return frequency != ONCE and percent is not None and percent > situation.policy.max_pct


def plan_level(situation: Situation, standing: Standing, frequency: str, payment: int) -> int:
    """The level that may grant a plan: the row's, one more when the policy escalates burdens."""
    level = standing.level
    if situation.policy.over_max != "escalate" or not is_over_income(situation, frequency, payment):
        return level
    return min(max(level, 1), len(situation.policy.levels) - 1)


def _warning(situation: Situation, frequency: str, payment: int) -> str:
    percent = burden_pct(situation, frequency, payment)
    if frequency == ONCE or percent is None or percent <= situation.policy.warn_pct:
        return ""
    if percent > situation.policy.max_pct:
        return f"Pesa mucho: {percent_text(percent)} de su ingreso"
    return f"Es {percent_text(percent)} de su ingreso"


def _key(cell: Cell, point: Point) -> str:
    place = f"{cell.standing.place}.{cell.line.frequency}.{cell.instalments}"
    return f"{place}.{point.down}.{point.payment}.{cell.line.dates[0].isoformat()}"
