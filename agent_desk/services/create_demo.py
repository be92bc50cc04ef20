"""Fill an empty store with the demo portfolio and one user of each role."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from agent_desk.domain.commands import ImportPortfolio, Refused
from agent_desk.domain.demo.portfolio import demo_cases
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.people import Role, User
from agent_desk.services.ports import Ledger

DEMO_USERS = (
    User("demo-agent", "Lucía Campos", Role.AGENT),
    User("demo-supervisor", "Marcela Robles", Role.SUPERVISOR),
    User("demo-trainer", "Andrés Villa", Role.TRAINER),
    User("demo-manager", "Teresa Solís", Role.MANAGER),
    User("demo-administrator", "Ignacio Bravo", Role.ADMINISTRATOR),
)


def create_demo(
    ledger: Ledger, save_user: Callable[[User], None], *, today: date, now: datetime, seed: int
) -> None:
    """Users first: every command needs an author. Raises RefusedError."""
    for user in DEMO_USERS:
        save_user(user)
    receipt = ledger.submit(
        ImportPortfolio(
            id=f"demo-{seed}",
            by=DEMO_USERS[1],
            at=now,
            source="datos de ejemplo",
            as_of=today,
            cases=demo_cases(seed, today),
        )
    )
    if isinstance(receipt, Refused):
        raise RefusedError(receipt.reason)
