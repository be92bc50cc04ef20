"""What the months cost and who works in which team: read, changed together, brought from a file."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from agent_desk.domain.errors import DeskError, RefusedError
from agent_desk.domain.people import User
from agent_desk.domain.spanish import parse_amount
from agent_desk.domain.strategy.compass_commands import KeepCost, SetTeam
from agent_desk.services.ports import Ledger
from agent_desk.services.submit import submit

CONCEPTS = ("Personal", "Telefonía", "Piezas", "Licencias", "Incentivos")
APART = ("Piezas", "Incentivos")
"""What pilots count by the piece that was sent and the agreement that was made."""


@dataclass(frozen=True, slots=True)
class Cost:
    """One concept of a month, in centavos."""

    period: str
    concept: str
    amount_cents: int


@dataclass(frozen=True, slots=True)
class Member:
    """A person with his team, "" in none."""

    user_id: str
    name: str
    team: str


@dataclass(frozen=True, slots=True)
class HouseBook:
    """The costs of a month and everybody's team."""

    period: str
    costs: tuple[Cost, ...]
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class HouseChanges:
    """What is different in a form from what was kept; teams as (user, team)."""

    costs: list[Cost]
    teams: list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class HouseKeeper:
    """In whose name, when and where changes are kept; `new_id` names each of them."""

    ledger: Ledger
    by: User
    now: datetime
    new_id: Callable[[], str]

    def keep_costs(self, costs: Iterable[Cost]) -> int:
        """How many were kept. Raises RefusedError."""
        kept = 0
        for cost in costs:
            change = (cost.period, cost.concept, cost.amount_cents)
            submit(self.ledger, KeepCost(self.new_id(), self.by, self.now, *change))
            kept += 1
        return kept

    def keep_teams(self, teams: Iterable[tuple[str, str]]) -> int:
        """(user, team) of those who change. Raises RefusedError."""
        kept = 0
        for user_id, team in teams:
            submit(self.ledger, SetTeam(self.new_id(), self.by, self.now, user_id, team))
            kept += 1
        return kept


def written_costs(book: HouseBook, rows: Sequence[tuple[str, str]]) -> list[Cost]:
    """What is different from `book` in rows of (concept, amount) as they were typed; a concept
    that was there and is empty now becomes zero. Raises DeskError before anything is kept."""
    known = {cost.concept: cost.amount_cents for cost in book.costs}
    typed: dict[str, int] = {}
    for concept, amount in rows:
        name = " ".join(concept.split())
        if not name and not amount.strip():
            continue
        if not name or name in typed:
            raise RefusedError(
                f"«{name or amount}» está dos veces o sin concepto. No guardé nada; corríjalo."
            )
        typed[name] = parse_amount(amount) if amount.strip() else 0
    gone = {name: 0 for name in known if name not in typed}
    return [
        Cost(book.period, name, cents)
        for name, cents in {**typed, **gone}.items()
        if known.get(name, 0) != cents
    ]


def changed_teams(book: HouseBook, teams: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """(user, team) of those whose team is another one now."""
    known = {member.user_id: member.team for member in book.members}
    tidy = [(user, " ".join(team.split())) for user, team in teams]
    return [(user, team) for user, team in tidy if known.get(user, "") != team]


def costs_of_text(text: str) -> list[Cost]:
    """Lines «2026-10;Telefonía;12,500.00», with or without headings, «;» or tabs between; commas
    only where no amount has one. Raises DeskError that names the line."""
    sign = next((each for each in (";", "\t") if each in text), ",")
    found = []
    for number, row in enumerate(csv.reader(text.splitlines(), delimiter=sign), 1):
        cells = [cell.strip() for cell in row]
        if not any(cells) or (number == 1 and not cells[0][:4].isdigit()):
            continue
        if len(cells) != 3:
            raise RefusedError(
                f"La línea {number} no tiene mes, concepto e importe separados por «;». "
                "No guardé nada."
            )
        try:
            found.append(Cost(cells[0], cells[1], parse_amount(cells[2])))
        except DeskError as error:
            raise RefusedError(f"Línea {number}: {error} No guardé nada.") from error
    return found
