"""What the demo portfolio is invented from: names, places, products and habits, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Place:
    """Where people live: `area` is the phone's area code, `zone` IANA."""

    state: str
    city: str
    postal_code: str
    area: str
    zone: str
    weight: int


@dataclass(frozen=True, slots=True)
class DemoProduct:
    """A kind of credit; rates annual percent, `smallest`, `largest`, `fee` in whole pesos."""

    code: str
    name: str
    prefix: str
    weight: int
    ordinary_rate_pct: Decimal
    late_rate_pct: Decimal
    smallest: int
    largest: int
    months: tuple[int, ...]
    fee: int


@dataclass(frozen=True, slots=True)
class Habit:
    """How an account behaves: weights of outcomes, and how many promises of 100 are kept."""

    id: str
    weight: int
    kept_pct: int
    outcomes: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class ToldFact:
    """Something people tell, and the habits it goes with; {mes} is the month two months ago."""

    kind: str
    text: str
    habits: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DemoStock:
    """All lists together; `summaries` has the sentences that each outcome may leave."""

    women: tuple[str, ...]
    men: tuple[str, ...]
    surnames: tuple[str, ...]
    hours: tuple[str, ...]
    places: tuple[Place, ...]
    products: tuple[DemoProduct, ...]
    habits: tuple[Habit, ...]
    facts: tuple[ToldFact, ...]
    summaries: Mapping[str, tuple[str, ...]]

    def product(self, code: str) -> DemoProduct:
        return next(product for product in self.products if product.code == code)

    def habit(self, name: str) -> Habit:
        return next(habit for habit in self.habits if habit.id == name)

    def place(self, city: str) -> Place:
        return next(place for place in self.places if place.city == city)
