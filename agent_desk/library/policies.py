"""Load a policy (TOML) into its values: unknown keys are errors, every hole is named."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

from agent_desk.domain.calendar import BankCalendar, mexican_statutory_holidays
from agent_desk.domain.offers.policy import (
    Arrangement,
    BrokenRule,
    Component,
    Policy,
    Product,
    Row,
    Stop,
    Terms,
    Tier,
)
from agent_desk.library.toml_reader import Table, each, read_toml
from agent_desk.paths import resource

SCHEMA = "agent_desk/policy@1"
KINDS = ("settle", "plan", "cure", "extend", "restructure")
FREQUENCIES = ("unica", "semanal", "catorcenal", "quincenal", "mensual")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_STATUTORY = "MX-LFT74"


def load_policy(path: Path | None = None) -> Policy:
    """The shipped demo policy, or the file of `path`. Raises ContentError."""
    file = path or resource("policies", "financiera-ejemplo.toml")
    top, text_hash = read_toml(file, SCHEMA)
    valid, approved, money = top.table("valid"), top.table("approved"), top.table("money")
    authority, capacity = top.table("authority"), top.table("capacity")
    components = each(top.tables("components"), _component)
    levels = authority.texts("levels")
    policy = Policy(
        id=top.take("id", str),
        version=str(approved.take("version", int)),
        hash=text_hash,
        valid_from=valid.take("from", date),
        valid_to=valid.take("to", date),
        currency=top.take("currency", str),
        components=components,
        levels=levels,
        calendar=_calendar(top.table("calendar"), file.parent),
        products=_products(top.table("products"), components, levels),
        stops=each(top.tables("stops"), _stop),
        broken=_broken(top.table("broken_promises", is_required=False)),
        warn_pct=capacity.take("warn_pct", int, 20),
        max_pct=capacity.take("max_pct", int, 30),
        max_options=top.table("display").take("max_options", int, 5),
        last_min=money.take("last_min", str, "unit"),
        vat_pct=money.take("vat_pct", int, 16),
    )
    _tick_the_rest(top, money, approved, authority, capacity)
    return policy


def _tick_the_rest(
    top: Table, money: Table, approved: Table, authority: Table, capacity: Table
) -> None:
    """Fields that people read and the engine takes as fixed; anything else is a mistake."""
    fixed = {"rounding": "half_up", "waiver_rounding": "down", "day_count": "act/365"}
    for name, value in {**fixed, "residual": "last"}.items():
        if money.take(name, str, value) != value:
            raise money.error(name, f"por ahora solo puede ser «{value}»")
    approved.take("by", str)
    approved.take("on", date)
    authority.take("agent_sees", str, "own_and_next")
    capacity.take("over_max", str, "flag")
    top.take("frequencies", dict, {})
    for table in (money, approved, authority, capacity, top):
        table.finish()


def _component(table: Table) -> Component:
    found = Component(
        table.take("id", str), table.take("name", str), table.take("follows", str, "")
    )
    table.finish()
    return found


def _stop(table: Table) -> Stop:
    found = Stop(table.take("flag", str), table.take("action", str), table.take("to", str, ""))
    if found.action not in {"stop", "escalate"}:
        raise table.error("action", "debe ser «stop» o «escalate»")
    table.finish()
    return found


def _broken(table: Table) -> tuple[BrokenRule, ...]:
    rules = []
    for name in table.names():
        if not name.isdigit():
            raise table.error(name, "debe ser un número de promesas")
        entry = table.table(name)
        rules.append(
            BrokenRule(
                int(name),
                entry.take("down_plus_pct", int, 0),
                entry.take("max_payments", int, 0),
                entry.texts("only", ()),
            )
        )
        entry.finish()
    return tuple(rules)


def _calendar(table: Table, folder: Path) -> BankCalendar:
    holidays: set[date] = set()
    years: set[int] = set()
    is_statutory = False
    for source in table.texts("holidays"):
        if source == _STATUTORY:
            is_statutory = True
        elif source.startswith("file:"):
            days = _bank_days(table, folder / source.removeprefix("file:"))
            holidays |= days
            years |= {day.year for day in days}
        else:
            raise table.error("holidays", f"no conozco «{source}»")
    for year in years if is_statutory else ():
        holidays |= mexican_statutory_holidays(year)
    weekend = frozenset(_WEEKDAYS.index(day) for day in table.texts("weekend"))
    rule = table.take("business_day", str, "following")
    table.take("limits_on", str, "adjusted")
    table.finish()
    return BankCalendar(frozenset(holidays), frozenset(years), weekend, rule)


def _bank_days(table: Table, path: Path) -> set[date]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise table.error("holidays", f"falta el archivo «{path.name}»") from error
    try:
        kept = [line.split("#")[0].strip() for line in lines]
        return {date.fromisoformat(line) for line in kept if line}
    except ValueError as error:
        raise table.error("holidays", f"«{path.name}» tiene una fecha mal escrita") from error


def _products(
    table: Table, components: tuple[Component, ...], levels: tuple[str, ...]
) -> dict[str, Product]:
    known = {component.id for component in components}
    products = {}
    for code in table.names():
        entry = table.table(code)
        arrangements = entry.table("arrangements")
        products[code] = Product(
            code=code,
            name=entry.take("name", str),
            buckets=_buckets(entry.table("buckets")),
            floor_principal_pct=entry.table("floor").take("principal_pct", int, 0),
            arrangements=tuple(
                _arrangement(arrangements.table(name), name, known, levels)
                for name in arrangements.names()
            ),
        )
        entry.take("hardship", dict, {})
        entry.finish()
    return products


def _buckets(table: Table) -> dict[str, tuple[int, int]]:
    buckets = {}
    for name in table.names():
        limits = table.take(name, list)
        is_pair = len(limits) == 2 and all(isinstance(limit, int) for limit in limits)
        if not is_pair or limits[0] > limits[1]:
            raise table.error(name, "debe ser [desde, hasta] en días")
        buckets[name] = (limits[0], limits[1])
    ordered = sorted(buckets.items(), key=lambda bucket: bucket[1])
    for (one, (_, end)), (other, (start, _)) in pairwise(ordered):
        if start != end + 1:
            raise table.error(other, f"deja un hueco o se encima con «{one}»")
    return buckets


def _arrangement(
    table: Table, name: str, components: set[str], levels: tuple[str, ...]
) -> Arrangement:
    kind = table.take("kind", str)
    if kind not in KINDS:
        raise table.error("kind", f"debe ser uno de: {', '.join(KINDS)}")
    found = Arrangement(
        id=name,
        kind=kind,
        ladder=tuple(
            _row(row, number, components, levels)
            for number, row in enumerate(table.tables("ladder"), 1)
        ),
        terms=_terms(table.table("terms")),
        tiers=tuple(
            Tier(_percent(tier, "down_pct"), _waive(tier.table("extra"), components))
            for tier in table.tables("down_tiers")
        ),
    )
    table.finish()
    return found


def _row(table: Table, number: int, components: set[str], levels: tuple[str, ...]) -> Row:
    payments = table.take("payments", list)
    is_pair = len(payments) == 2 and all(isinstance(n, int) for n in payments)
    if not is_pair or not 1 <= payments[0] <= payments[1]:
        raise table.error("payments", "debe ser [mínimo, máximo] de pagos")
    authority = table.take("authority", str)
    if authority not in levels:
        raise table.error("authority", f"debe ser uno de: {', '.join(levels)}")
    found = Row(
        number=number,
        buckets=table.texts("bucket"),
        payments=(payments[0], payments[1]),
        authority=authority,
        waive=_waive(table.table("waive", is_required=False), components),
        rate_pct=Decimal(table.take("rate_pct", int, 0)) or None,
        capitalize=table.texts("capitalize", ()),
        days=table.take("days", int, 0),
        per_year=table.take("per_year", int, 0),
    )
    table.finish()
    return found


def _waive(table: Table, components: set[str]) -> dict[str, int]:
    for name in table.names():
        if name not in components:
            raise table.error(name, "no es un componente del saldo")
    return {name: _percent(table, name) for name in table.names()}


def _percent(table: Table, name: str) -> int:
    percent = table.take(name, int)
    if not 0 <= percent <= 100:
        raise table.error(name, "debe estar entre 0 y 100")
    return percent


def _terms(table: Table) -> Terms:
    frequencies = table.texts("freq", ("unica",))
    if not set(frequencies) <= set(FREQUENCIES):
        raise table.error("freq", f"usa frecuencias de: {', '.join(FREQUENCIES)}")
    found = Terms(
        down_pct=table.take("down_pct", int, 0),
        down_min_cents=table.amount("down_min", 0),
        payment_min_cents=table.amount("payment_min", 1),
        unit_cents=max(1, table.amount("unit", 1)),
        down_unit_cents=max(1, table.amount("down_unit", 1)),
        frequencies=frequencies,
        first_within_days=table.take("first_within_days", int, 10),
        last_within_days=table.take("last_within_days", int, 10),
        accrue=table.take("accrue", str, ""),
    )
    table.finish()
    return found
