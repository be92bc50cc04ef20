"""The demo portfolio: invented debtors by seed, alive on the day it is made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from random import Random

from agent_desk.domain.debtor import CaseFile, Debtor
from agent_desk.domain.demo.accounts import invent_account
from agent_desk.domain.demo.histories import invent_case, told_facts
from agent_desk.domain.demo.people import invent_debtor
from agent_desk.domain.demo.situations import FIRST_NUMBER, SITUATIONS, situation_cases
from agent_desk.domain.demo.stock import DemoProduct, DemoStock, Habit

FIRST_BY_CHANCE = FIRST_NUMBER + len(SITUATIONS)
# (first day, last day, how many of a hundred accounts)
LATENESS = ((1, 30, 30), (31, 60, 23), (61, 90, 17), (91, 180, 17), (181, 400, 13))
# Per thousand: flags of the person, then of the account.
PERSON_FLAGS = (("vulnerable", 20), ("no_contactar", 6), ("abogado", 4), ("numero_equivocado", 6))
ACCOUNT_FLAGS = (("aclaracion", 10), ("demanda", 6), ("fallecido", 4), ("no_es_titular", 3))
NO_PLACE = 8  # per thousand: nobody knows where they live


def demo_cases(seed: int, today: date, stock: DemoStock, count: int = 500) -> tuple[CaseFile, ...]:
    """One case per account of `count` debtors, the named situations first (never fewer).

    The same seed, day and stock give the same cases on every machine.
    """
    random = Random(seed)  # noqa: S311 - invented people, not secrets
    cases = list(situation_cases(stock, today))
    for number in range(FIRST_BY_CHANCE, count):
        cases += _cases_by_chance(random, stock, number, today)
    return tuple(_with_others(cases))


def _cases_by_chance(
    random: Random, stock: DemoStock, number: int, today: date
) -> Iterator[CaseFile]:
    habit = random.choices(stock.habits, [habit.weight for habit in stock.habits])[0]
    debtor = _debtor(random, stock, habit, number, today)
    owed = random.choices((1, 2, 3), (80, 14, 6))[0]
    weights = [product.weight for product in stock.products]
    for place in range(owed):
        product = random.choices(stock.products, weights)[0]
        account = invent_account(
            random,
            product,
            debtor.id,
            _number(random, product, number, place),
            today,
            _days(random),
        )
        account = replace(account, flags=_flags(random, ACCOUNT_FLAGS))
        yield invent_case(random, stock, habit, debtor, account)


def _debtor(random: Random, stock: DemoStock, habit: Habit, number: int, today: date) -> Debtor:
    debtor = replace(
        invent_debtor(random, stock, number, today),
        facts=told_facts(random, stock, habit, today),
        flags=_flags(random, PERSON_FLAGS),
    )
    if random.randrange(1000) < NO_PLACE:
        return replace(debtor, state="", city="", postal_code="", time_zone="")
    return debtor


def _number(random: Random, product: DemoProduct, number: int, place: int) -> str:
    branch = random.randint(5000, 9899) if product.prefix else random.randint(1000, 4399)
    return f"{product.prefix}{branch}-{number:04d}" + (f"-{place + 1}" if place else "")


def _days(random: Random) -> int:
    first, last, _ = random.choices(LATENESS, [weight for *_, weight in LATENESS])[0]
    return random.randint(first, last)


def _flags(random: Random, chances: tuple[tuple[str, int], ...]) -> frozenset[str]:
    """At most one flag."""
    draw = random.randrange(1000)
    for flag, weight in chances:
        if draw < weight:
            return frozenset({flag})
        draw -= weight
    return frozenset()


def _with_others(cases: list[CaseFile]) -> Iterator[CaseFile]:
    """Each case with the other accounts of its debtor."""
    accounts: dict[str, list[CaseFile]] = {}
    for case in cases:
        accounts.setdefault(case.debtor.id, []).append(case)
    for case in cases:
        same = accounts[case.debtor.id]
        others = tuple(other.account for other in same if other is not case)
        yield replace(case, other_accounts=others) if others else case
