"""Fill an empty store with the demo portfolio and one user of each role."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from agent_desk.domain.agreement import PaymentMeans
from agent_desk.domain.commands import Command, ImportPortfolio
from agent_desk.domain.contact.rules import ContactRules
from agent_desk.domain.debtor import Account, CaseFile
from agent_desk.domain.demo.portfolio import demo_cases
from agent_desk.domain.demo.stock import DemoStock
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.people import Role, User
from agent_desk.services.demo_agreements import DemoAgreements
from agent_desk.services.demo_rights import DemoRights
from agent_desk.services.ports import Ledger
from agent_desk.services.submit import submit

DEMO_USERS = (
    User("demo-agent", "Lucía Campos", Role.AGENT),
    User("demo-supervisor", "Marcela Robles", Role.SUPERVISOR),
    User("demo-trainer", "Andrés Villa", Role.TRAINER),
    User("demo-manager", "Teresa Solís", Role.MANAGER),
    User("demo-administrator", "Ignacio Bravo", Role.ADMINISTRATOR),
)
DEMO_SOURCE = "datos de ejemplo"
SEGMENTS = ("Masivo", "Nómina", "Preferente")


def create_demo(
    ledger: Ledger,
    save_user: Callable[[User], None],
    *,
    stock: DemoStock,
    today: date,
    now: datetime,
    seed: int,
    rules: ContactRules | None = None,
    terms: tuple[Policy, PaymentMeans] | None = None,
) -> None:
    """Users first: every command needs an author; with `rules`, some people have asked for
    something, with `terms`, some have agreed to pay. Raises RefusedError."""
    for user in DEMO_USERS:
        save_user(user)
    told = (_until(case, now) for case in demo_cases(seed, today, stock))
    cases = tuple(_grouped(case, terms[0] if terms else None) for case in told)
    commands: list[Command] = [
        ImportPortfolio(
            id=f"demo-{seed}-{today.isoformat()}",
            by=DEMO_USERS[1],
            at=now,
            source=DEMO_SOURCE,
            as_of=today,
            cases=cases,
        )
    ]
    if rules:
        by_number = {case.account.number: case for case in cases}
        commands += DemoRights(rules, DEMO_USERS[0], now).commands(by_number)
    if terms:
        agent, cashier = DEMO_USERS[:2]
        commands += DemoAgreements(*terms, agent, cashier, today, now, seed).commands(cases)
    for command in commands:
        submit(ledger, command)


def _grouped(case: CaseFile, policy: Policy | None) -> CaseFile:
    """With what a creditor's file brings: his groups of accounts, and the ranges of the policy."""

    def grouped(account: Account) -> Account:
        product = policy.products.get(account.product) if policy else None
        bucket = product.bucket_of(account.days_past_due) if product else ""
        digits = sum(int(sign) for sign in account.number if sign.isdigit())
        return replace(account, bucket=bucket, segment=SEGMENTS[digits % len(SEGMENTS)])

    others = tuple(map(grouped, case.other_accounts))
    return replace(case, account=grouped(case.account), other_accounts=others)


def _until(case: CaseFile, now: datetime) -> CaseFile:
    """Without contacts that have not happened yet: today's are put at fixed hours."""
    return replace(case, contacts=tuple(contact for contact in case.contacts if contact.at <= now))
