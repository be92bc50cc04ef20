"""Load the holiday tables: days written from the `holidays` library, and our corrections."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from agent_desk.domain.calendar import mexican_statutory_holidays
from agent_desk.domain.contact.rules import Holidays
from agent_desk.library.contact_parts import date_of
from agent_desk.library.yaml_reader import Entry, read_yaml

TABLES_FILE = "holidays.yaml"
DAYS_FILE = "holiday-days.yaml"
TABLES_SCHEMA = "agent_desk/holidays@1"
DAYS_SCHEMA = "agent_desk/holiday-days@1"
# A year outside blocks contact instead of having no holidays; later years wait for a review.
STATUTORY_YEARS = range(2020, 2029)

Days = Mapping[str, Mapping[int, frozenset[date]]]


def load_holidays(folder: Path) -> dict[str, Holidays]:
    """Every table by its name. Raises ContentError."""
    top = read_yaml(folder / TABLES_FILE, TABLES_SCHEMA)
    known = _library_days(folder / DAYS_FILE)
    found: dict[str, Holidays] = {}
    for entry in top.entries("tables", required=True):
        name = entry.text("name")
        if name in found:
            raise entry.fail("name", f"«{name}» está repetido")
        found[name] = _table(entry, known)
        entry.finish()
    top.finish()
    return found


def _table(entry: Entry, known: Days) -> Holidays:
    entry.text("source")
    country = entry.text("library")
    if entry.flag("is_statutory"):
        days = {day for year in STATUTORY_YEARS for day in mexican_statutory_holidays(year)}
        return Holidays(frozenset(days | _changes(entry, "add")), frozenset(STATUTORY_YEARS))
    if country not in known:
        raise entry.fail("library", f"no hay días de «{country}» en {DAYS_FILE}")
    days = {day for year in known[country].values() for day in year}
    days = (days | _changes(entry, "add")) - _changes(entry, "remove")
    regional = {}
    for region in entry.texts("regions"):
        if f"{country}-{region}" not in known:
            raise entry.fail("regions", f"no hay días de «{country}-{region}» en {DAYS_FILE}")
        years = known[f"{country}-{region}"].values()
        regional[region] = frozenset(day for year in years for day in year)
    return Holidays(frozenset(days), frozenset(known[country]), regional)


def _changes(entry: Entry, field: str) -> set[date]:
    found = set()
    for change in entry.entries(field):
        found.add(date_of(change, "day"))
        change.text("text")
        change.text("source")
        change.finish()
    return found


def _library_days(file: Path) -> Days:
    top = read_yaml(file, DAYS_SCHEMA)
    found: dict[str, dict[int, frozenset[date]]] = {}
    for name in top.nodes:
        if name == "schema":
            continue
        years = top.entry(name)
        found[name] = {int(year): _days(years, year) for year in years.nodes}
    return found


def _days(years: Entry, year: str) -> frozenset[date]:
    try:
        return frozenset(date.fromisoformat(f"{year}-{day}") for day in years.texts(year))
    except ValueError:
        raise years.fail(year, "los días se escriben así: 05-01") from None
