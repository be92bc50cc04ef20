"""The tables of money: the debt by component, the schedule, and how one became the other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.letter import (
    LetterTexts,
    component_ids,
    financing_cents,
    paid_ids,
    plan_charges,
)
from agent_desk.domain.papers.facts import PaperFacts
from agent_desk.domain.papers.paper import Grid, Schedule, Slot
from agent_desk.domain.spanish import money_text, weekday_short

MOST_SPLIT_ROWS, MOST_PARTS = 6, 4
_MOST_STEPS = 3


def debt_grid(facts: PaperFacts, title: str) -> Grid:
    """Each component: owed, waived, to pay; then the total."""
    agreement, texts = facts.agreement, facts.texts
    shown = ("owed", "waived", "due") if agreement.waived_cents else ("owed", "due")
    sides = {"owed": agreement.owed, "waived": agreement.waived, "due": agreement.due}
    rows = []
    for part in component_ids(agreement):
        cents = [sides[side].get(part, 0) for side in shown]
        rows.append((texts.components.get(part, part), *_money(agreement, cents)))
    extra, blank = financing_cents(agreement), [""] * (len(shown) - 1)
    for name, charge in _named_charges(agreement, extra, texts):
        rows.append((name, *blank, *_money(agreement, [charge])))
    sums = [sum(sides[side].values()) for side in shown]
    sums[-1] += extra
    return Grid(
        title,
        (texts.labels["concept"], *(texts.labels[side] for side in shown)),
        tuple(rows),
        (texts.labels["total"], *_money(agreement, sums)),
    )


def calculation(agreement: Agreement) -> str:
    """«$19,800.00 − $2,842.00 condonado = $16,958.00 = 2 × $6,000.00 + $4,958.00»."""
    currency = agreement.currency
    sums = money_text(sum(agreement.owed.values()), currency)
    if agreement.waived_cents:
        sums += f" − {money_text(agreement.waived_cents, currency)} condonado"
    extra = financing_cents(agreement)
    if extra:
        sums += f" + {money_text(extra, currency)} del plazo"
    total = money_text(agreement.total_cents, currency)
    steps = _steps(agreement)
    parts = [sums] if sums == total else [sums, total]
    return " = ".join([*parts, steps] if steps and steps != total else parts)


def schedule(facts: PaperFacts, title: str) -> Schedule:
    """Every payment; split by component when there are few of both."""
    agreement, labels = facts.agreement, facts.texts.labels
    count, parts = len(agreement.payments), list(paid_ids(agreement))
    is_split = 1 < count <= MOST_SPLIT_ROWS and len(parts) <= MOST_PARTS
    shown = parts if is_split else []
    slots = tuple(
        Slot(
            f"{payment.number} de {count}",
            weekday_short(payment.due_on),
            money_text(payment.amount_cents, agreement.currency),
            _money(agreement, [payment.parts.get(part, 0) for part in shown]),
        )
        for payment in agreement.payments
    )
    names = tuple(facts.texts.components.get(part, part) for part in shown)
    return Schedule(title, (labels["number"], labels["day"], labels["amount"]), names, slots)


def _steps(agreement: Agreement) -> str:
    """Runs of like payments; "" when they are too many to be read."""
    runs = [
        (cents, len(list(run)))
        for cents, run in groupby(payment.amount_cents for payment in agreement.payments)
    ]
    if len(runs) > _MOST_STEPS:
        return ""
    texts = [(money_text(cents, agreement.currency), count) for cents, count in runs]
    return " + ".join(text if count == 1 else f"{count} × {text}" for text, count in texts)


def _named_charges(
    agreement: Agreement, extra: int, texts: LetterTexts
) -> Iterator[tuple[str, int]]:
    """Interest and VAT of the new term by name, and whatever else the payments carry."""
    charges = plan_charges(agreement)
    for part, cents in charges.items():
        yield texts.components[part], cents
    rest = extra - sum(charges.values())
    if rest:
        yield texts.labels["financing"], rest


def _money(agreement: Agreement, cents: list[int]) -> tuple[str, ...]:
    return tuple(money_text(each, agreement.currency) for each in cents)
