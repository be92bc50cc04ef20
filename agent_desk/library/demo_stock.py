"""Load what the demo portfolio is invented from: resources/demo."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from pathlib import Path

from agent_desk.domain.demo.stock import DemoProduct, DemoStock, Habit, Place, ToldFact
from agent_desk.library.toml_reader import Table, each, read_toml
from agent_desk.paths import resource

SCHEMA = "agent_desk/demo@1"


def load_demo_stock(path: Path | None = None) -> DemoStock:
    """The shipped lists, or those of `path`. Raises ContentError."""
    top, _ = read_toml(path or resource("demo", "people.toml"), SCHEMA)
    habits = each(top.tables("habits"), _habit)
    summaries = _summaries(top.table("summaries"), habits)
    stock = DemoStock(
        women=_some(top, "women"),
        men=_some(top, "men"),
        surnames=_some(top, "surnames"),
        hours=_some(top, "hours"),
        places=each(top.tables("places"), _place),
        products=each(top.tables("products"), _product),
        habits=habits,
        facts=each(top.tables("facts"), lambda table: _fact(table, habits)),
        summaries=summaries,
    )
    top.finish()
    for name in ("places", "products", "habits", "facts"):
        if not getattr(stock, name):
            raise top.error(name, "falta al menos uno")
    return stock


def _some(table: Table, name: str) -> tuple[str, ...]:
    found = table.texts(name)
    if not found:
        raise table.error(name, "está vacío")
    return found


def _place(table: Table) -> Place:
    found = Place(
        state=table.take("state", str),
        city=table.take("city", str),
        postal_code=table.take("postal_code", str),
        area=table.take("area", str),
        zone=table.take("zone", str),
        weight=_weight(table),
    )
    table.finish()
    if not found.area.isdigit() or len(found.area) not in {2, 3}:
        raise table.error("area", "debe tener dos o tres dígitos")
    return found


def _product(table: Table) -> DemoProduct:
    found = DemoProduct(
        code=table.take("code", str),
        name=table.take("name", str),
        prefix=table.take("prefix", str),
        weight=_weight(table),
        ordinary_rate_pct=_rate(table, "ordinary_rate_pct"),
        late_rate_pct=_rate(table, "late_rate_pct"),
        smallest=table.take("smallest", int),
        largest=table.take("largest", int),
        months=_months(table),
        fee=table.take("fee", int),
    )
    table.finish()
    if not 0 < found.smallest < found.largest:
        raise table.error("largest", "debe ser mayor que «smallest»")
    return found


def _months(table: Table) -> tuple[int, ...]:
    found = table.take("months", list)
    if not found or not all(isinstance(item, int) and item > 0 for item in found):
        raise table.error("months", "debe ser una lista de meses")
    return tuple(found)


def _rate(table: Table, name: str) -> Decimal:
    try:
        rate = Decimal(table.take(name, str))
    except InvalidOperation:
        raise table.error(name, "debe ser un por ciento, por ejemplo «36.00»") from None
    if not 0 < rate < 1000:
        raise table.error(name, "debe ser mayor que cero y menor que mil")
    return rate


def _habit(table: Table) -> Habit:
    outcomes = table.table("outcomes")
    found = Habit(
        id=table.take("id", str),
        weight=_weight(table),
        kept_pct=table.take("kept", int),
        outcomes={name: _weight(outcomes, name) for name in outcomes.names()},
    )
    table.finish()
    if not found.outcomes:
        raise table.error("outcomes", "está vacío")
    return found


def _fact(table: Table, habits: tuple[Habit, ...]) -> ToldFact:
    found = ToldFact(table.take("kind", str), table.take("text", str), table.texts("habits"))
    table.finish()
    known = {habit.id for habit in habits}
    for name in found.habits:
        if name not in known:
            raise table.error("habits", f"«{name}» no está en habits")
    return found


def _summaries(table: Table, habits: tuple[Habit, ...]) -> dict[str, tuple[str, ...]]:
    found = {name: _some(table, name) for name in table.names()}
    for habit in habits:
        for outcome in habit.outcomes:
            if outcome not in found:
                raise table.error(outcome, f"falta: «{habit.id}» lo usa")
    return found


def _weight(table: Table, name: str = "weight") -> int:
    weight = table.take(name, int)
    if weight < 1:
        raise table.error(name, "debe ser uno o más")
    return weight
