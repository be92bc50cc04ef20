"""From a cell and its amounts to a whole offer: schedule, split by component, words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from agent_desk.domain.agreement import ScheduledPayment
from agent_desk.domain.money import ceil_to
from agent_desk.domain.offers.cells import Cell, Situation
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.spanish import count_words, date_text, money_text, percent_text

VALID_DAYS = 5  # a written offer stands this long, never beyond its first payment
_KINDS = {"settle": "con quita", "plan": "sobre el total", "cure": "para ponerse al corriente"}


def canonical_amounts(cell: Cell) -> tuple[int, int] | None:
    """(down, instalment) of the plain offer of a cell: least down payment, level instalments."""
    down = cell.down_min_cents if cell.has_down else 0
    rest = cell.total_cents - down
    for unit in (cell.unit_cents, 1):
        payment = ceil_to(-(-rest // cell.count), unit)
        if cell.count == 1:
            payment = rest
        last = rest - (cell.count - 1) * payment
        is_whole = min(cell.last_min_cents, payment) <= last <= payment
        if is_whole and payment >= max(1, cell.payment_min_cents) and last > 0:
            return down, payment
    return None


def build_offer(situation: Situation, cell: Cell, down: int, payment: int) -> Offer:
    """The offer of a cell with these amounts; the last payment carries the residual."""
    rest = cell.total_cents - down
    amounts = [payment] * (cell.count - 1) + [rest - (cell.count - 1) * payment]
    dates = list(cell.dates)
    if down:
        amounts, dates = [down, *amounts], [cell.down_on, *dates]
    policy = situation.policy
    return Offer(
        key=_key(cell, down, payment),
        kind=cell.arrangement.kind,
        arrangement=cell.arrangement.id,
        title=_title(len(amounts)),
        frequency=cell.frequency,
        down_cents=down,
        instalment_cents=payment,
        payments=tuple(schedule(amounts, dates, cell.due)),
        owed=dict(cell.owed),
        due=dict(cell.due),
        waived={name: cents - cell.due[name] for name, cents in cell.owed.items()},
        authority=cell.row.authority,
        needs_approval=policy.levels.index(cell.row.authority) > 0,
        closes_debt=cell.arrangement.kind != "cure",
        why=_why(situation, cell, down),
        expires_on=min(situation.today + timedelta(days=VALID_DAYS), dates[0]),
        burden_pct=burden(situation, cell.frequency, payment),
        warning=_warning(situation, cell.frequency, payment),
    )


def schedule(
    amounts: list[int], dates: list[date], due: Mapping[str, int]
) -> list[ScheduledPayment]:
    """Rows that pay the components in the order of `due`; each component sums to its due."""
    left = dict(due)
    rows = []
    for number, (amount, day) in enumerate(zip(amounts, dates, strict=True), 1):
        parts, rest = {}, amount
        for name in left:
            taken = min(rest, left[name])
            if taken:
                parts[name], left[name], rest = taken, left[name] - taken, rest - taken
        rows.append(ScheduledPayment(number, day, amount, parts))
    return rows


def monthly(frequency: str, payment: int) -> int:
    """What a payment weighs in a month, centavos."""
    per_month = {"semanal": (52, 12), "catorcenal": (26, 12), "quincenal": (2, 1)}
    many, months = per_month.get(frequency, (1, 1))
    return payment * many // months


def burden(situation: Situation, frequency: str, payment: int) -> int | None:
    """Monthly payment as a percentage of declared income; None when income is unknown."""
    income = situation.capacity.income_cents
    return monthly(frequency, payment) * 100 // income if income else None


def _warning(situation: Situation, frequency: str, payment: int) -> str:
    percent = burden(situation, frequency, payment)
    if frequency == "unica" or percent is None or percent <= situation.policy.warn_pct:
        return ""
    if percent > situation.policy.max_pct:
        return f"Pesa mucho: {percent_text(percent)} de su ingreso"
    return f"Es {percent_text(percent)} de su ingreso"


def _key(cell: Cell, down: int, payment: int) -> str:
    tier = cell.tier.down_pct if cell.tier else 0
    place = f"{cell.arrangement.id}.{cell.row.number}.{tier}.{cell.frequency}.{cell.count}"
    return f"{place}.{down}.{payment}.{cell.dates[0].isoformat()}"


def _title(count: int) -> str:
    if count == 1:
        return "Un solo pago"
    return f"{count_words(count)} pagos"


def _why(situation: Situation, cell: Cell, down: int) -> tuple[str, ...]:
    account, policy = situation.account, situation.policy
    product = policy.products[account.product]
    bucket = product.bucket_of(account.days_past_due)
    kind = _KINDS.get(cell.arrangement.kind, "")
    lines = [
        f"Pago {kind}: renglón {cell.row.number} de «{cell.arrangement.id}» para el tramo "
        f"{bucket} ({account.days_past_due} días de atraso)."
    ]
    names = {component.id: component.name for component in policy.components}
    waived = [
        f"{names.get(name, name).lower()} {money_text(cents - cell.due[name])}"
        for name, cents in cell.owed.items()
        if cents > cell.due[name]
    ]
    if waived:
        lines.append(f"Se condona: {', '.join(waived)}.")
    if down:
        lines.append(_down_reason(situation, cell))
    lines.append(
        f"El primer pago cae el {date_text(cell.dates[0])}; el último debe ser antes de "
        f"{cell.arrangement.terms.last_within_days} días."
    )
    return tuple(lines)


def _down_reason(situation: Situation, cell: Cell) -> str:
    floor = money_text(cell.down_min_cents)
    rule = situation.policy.rule_for(situation.broken_promises)
    if rule and rule.down_plus_pct and cell.arrangement.terms.down_pct:
        return (
            f"El enganche mínimo es {floor}: sube {rule.down_plus_pct} puntos por "
            f"{situation.broken_promises} promesa(s) sin cumplir."
        )
    return f"El enganche mínimo es {floor}."
