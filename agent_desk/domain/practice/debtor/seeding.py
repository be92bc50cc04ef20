"""A seed makes another person of the same persona: other name, other amounts, the same story.

Seed 0 is the persona as written. All amounts grow or shrink by one share, so that what fits keeps
fitting; the placeholders of the lines are filled afterwards with what came out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from agent_desk.domain.money import half_up
from agent_desk.domain.practice.debtor.draws import number, one_of
from agent_desk.domain.practice.debtor.persona import (
    LAST_DAY,
    Debt,
    Fact,
    Means,
    Objection,
    Persona,
)
from agent_desk.domain.practice.said_money import spoken_amount

LEAST_SHARE, MOST_SHARE = 75, 135  # per cent of the written amounts
_DAYS_APART = 6
_COARSE, _FINE = 50_00, 10_00  # centavos to which debts and payments are rounded


@dataclass(frozen=True, slots=True)
class SeedStock:
    """Names that a seed may give: (whole name, what people call her), creditors, surnames."""

    women: Sequence[tuple[str, str]]
    men: Sequence[tuple[str, str]]
    surnames: Sequence[str]
    creditors: Sequence[str]


def concrete(persona: Persona, seed: int, stock: SeedStock) -> Persona:
    """The persona of a seed, its lines filled in and one line chosen for each fact."""
    varied = persona if seed == 0 else _varied(persona, seed, stock)
    slots = slots_of(varied)
    return replace(
        varied,
        brief=fill(varied.brief, slots),
        facts=tuple(_told_once(fact, slots, varied.id, seed) for fact in varied.facts),
        objections=tuple(_filled(objection, slots) for objection in varied.objections),
        lines={name: tuple(fill(t, slots) for t in texts) for name, texts in varied.lines.items()},
        hint=replace(varied.hint, line=fill(varied.hint.line, slots)) if varied.hint else None,
    )


def slots_of(persona: Persona) -> dict[str, str]:
    """What the placeholders of a persona's lines stand for."""
    means, debt = persona.means, persona.debt
    weekly, fortnight = means.weekly_cents or 0, means.fortnightly_cents or 0
    return {
        "name": persona.name,
        "first": persona.name.rsplit(" ", 1)[0],
        "called": persona.called,
        "holder": persona.holder or persona.name,
        "creditor": debt.creditor,
        "product": debt.product,
        "balance": spoken_amount(debt.balance_cents),
        "due": spoken_amount(debt.due_cents),
        "days": str(debt.days),
        "settlement": spoken_amount(debt.settlement_cents or debt.balance_cents),
        "monthly": spoken_amount(means.monthly_cents),
        "single": spoken_amount(means.single_cents),
        "weekly": spoken_amount(weekly),
        "fortnight": spoken_amount(fortnight),
        "payday": payday_words(means.paydays),
        "rest": spoken_amount(max(0, (debt.settlement_cents or 0) - means.single_cents)),
    }


SLOTS = frozenset(
    "name first called holder creditor product balance due days settlement monthly single weekly "
    "fortnight payday rest".split()
)


def payday_words(paydays: Sequence[int]) -> str:
    """«el 15 y el último»."""
    words = ["el último" if day == LAST_DAY else f"el {day}" for day in paydays]
    return " y ".join(words) or "cuando entra dinero"


def fill(text: str, slots: Mapping[str, str]) -> str:
    """Only known placeholders are replaced; the loader has refused others."""
    for name, value in slots.items():
        text = text.replace(f"{{{name}}}", value)
    return text


def _varied(persona: Persona, seed: int, stock: SeedStock) -> Persona:
    key = (persona.id, seed)
    people = stock.women if persona.is_woman else stock.men
    name, called = one_of(people, *key, "name")
    share = LEAST_SHARE + number(MOST_SHARE - LEAST_SHARE + 1, *key, "share")
    days = number(2 * _DAYS_APART + 1, *key, "days") - _DAYS_APART
    debt = _scaled_debt(persona.debt, share)
    holders = stock.men if persona.is_woman else stock.women
    return replace(
        persona,
        name=f"{name} {one_of(stock.surnames, *key, 'surname')}",
        called=called,
        age=persona.age + number(7, *key, "age") - 3,
        debt=replace(
            debt,
            creditor=one_of(stock.creditors, *key, "creditor"),
            days=max(1, debt.days + days),
        ),
        means=scaled_means(persona.means, share),
        holder=one_of(holders, *key, "holder")[0] if persona.holder else "",
    )


def _scaled_debt(debt: Debt, share: int) -> Debt:
    settlement = debt.settlement_cents
    due = _round(debt.due_cents * share, _COARSE)
    balance = max(due, _round(debt.balance_cents * share, _COARSE))
    if debt.due_cents == debt.balance_cents:
        balance = due
    return replace(
        debt,
        balance_cents=balance,
        due_cents=due,
        settlement_cents=None if settlement is None else _round(settlement * share, _COARSE),
    )


def scaled_means(means: Means, share: int) -> Means:
    """The same means in per cent, rounded to ten pesos; what is nothing stays nothing."""
    weekly, fortnight = means.weekly_cents, means.fortnightly_cents
    return replace(
        means,
        monthly_cents=_round(means.monthly_cents * share, _FINE),
        single_cents=_round(means.single_cents * share, _FINE),
        weekly_cents=None if weekly is None else _round(weekly * share, _FINE),
        fortnightly_cents=None if fortnight is None else _round(fortnight * share, _FINE),
    )


def _round(hundredths: int, unit: int) -> int:
    return half_up(hundredths, 100 * unit) * unit


def _told_once(fact: Fact, slots: Mapping[str, str], persona: str, seed: int) -> Fact:
    line = one_of(fact.lines, persona, seed, fact.id) if seed else fact.lines[0]
    return replace(fact, title=fill(fact.title, slots), lines=(fill(line, slots),))


def _filled(objection: Objection, slots: Mapping[str, str]) -> Objection:
    lines = {b: tuple(fill(t, slots) for t in texts) for b, texts in objection.lines.items()}
    return replace(objection, lines=lines)
