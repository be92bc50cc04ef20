"""Load contact rules and places from resources/contact_rules: a wrong field is named."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

from agent_desk.domain.calendar import mexican_statutory_holidays
from agent_desk.domain.contact.rules import Basis, Cap, ContactRules, Regime, Stop, Window
from agent_desk.library.toml_reader import Table, each, read_toml
from agent_desk.paths import resource

SCHEMA = "agent_desk/contact@1"
PLACES_SCHEMA = "agent_desk/places@1"
STATUSES = {"verified", "secondary", "policy"}
YEARS = range(2024, 2036)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def load_contact_rules(folder: Path | None = None) -> ContactRules:
    """Every regime that ships. Raises ContentError."""
    place = folder or resource("contact_rules")
    regimes: list[Regime] = []
    for file in sorted(place.glob("*.toml")):
        if file.name != "places.toml":
            top, _ = read_toml(file, SCHEMA)
            regimes += each(top.tables("regimes"), _regime)
            top.finish()
    holidays: set[date] = set()
    for year in YEARS:
        holidays |= mexican_statutory_holidays(year)
    return ContactRules(
        tuple(regimes), frozenset(holidays), frozenset(YEARS), _places(place / "places.toml")
    )


def _regime(table: Table) -> Regime:
    bases = _bases(table.table("bases"))
    found = Regime(
        code=table.take("code", str),
        name=table.take("name", str),
        country=table.take("country", str),
        creditor_kind=table.take("creditor_kind", str),
        channels=frozenset(table.texts("channels")),
        windows=_windows(table.table("windows"), bases),
        closed_basis=_basis(table, "closed_basis", bases),
        holidays_allowed=table.take("holidays_allowed", bool, False),
        holiday_basis=_basis(table, "holiday_basis", bases),
        caps=each(table.tables("caps"), lambda cap: _cap(cap, bases)),
        stops=each(table.tables("stops"), lambda stop: _stop(stop, bases)),
        bases=bases,
    )
    table.finish()
    return found


def _bases(table: Table) -> dict[str, Basis]:
    found = {}
    for name in table.names():
        entry = table.table(name)
        found[name] = Basis(
            entry.take("text", str),
            entry.take("citation", str, ""),
            entry.take("source", str),
            entry.take("status", str),
        )
        if found[name].status not in STATUSES:
            raise entry.error("status", f"debe ser uno de: {', '.join(sorted(STATUSES))}")
        entry.finish()
    return found


def _basis(table: Table, field: str, bases: dict[str, Basis]) -> str:
    name = table.take(field, str)
    if name not in bases:
        raise table.error(field, f"«{name}» no está en bases")
    return name


def _windows(table: Table, bases: dict[str, Basis]) -> dict[int, Window]:
    found = {}
    for name in table.names():
        if name not in _WEEKDAYS:
            raise table.error(name, "debe ser un día: mon … sun")
        entry = table.table(name)
        start, end = entry.take("from", time), entry.take("to", time)
        if start >= end:
            raise entry.error("to", "debe ser después de «from»")
        found[_WEEKDAYS.index(name)] = Window(start, end, _basis(entry, "basis", bases))
        entry.finish()
    return found


def _cap(table: Table, bases: dict[str, Basis]) -> Cap:
    found = Cap(table.take("count", int), table.take("days", int), _basis(table, "basis", bases))
    table.finish()
    return found


def _stop(table: Table, bases: dict[str, Basis]) -> Stop:
    found = Stop(
        table.take("flag", str), table.take("sentence", str), _basis(table, "basis", bases)
    )
    table.finish()
    return found


def _places(path: Path) -> dict[str, str]:
    top, _ = read_toml(path, PLACES_SCHEMA)
    table = top.table("zones")
    zones = {name: table.take(name, str) for name in table.names()}
    top.finish()
    return zones
