"""Load contact rules and places from resources/contact_rules: a wrong field is named."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from pathlib import Path

from agent_desk.domain.calendar import mexican_statutory_holidays
from agent_desk.domain.contact.rules import (
    BLOCK,
    CHANNELS,
    CONFIRM,
    LAW,
    OWN,
    Basis,
    Cap,
    ContactRules,
    Day,
    Duty,
    Holidays,
    Regime,
    Stop,
    Window,
)
from agent_desk.library.places import load_places
from agent_desk.library.yaml_reader import Entry, read_yaml
from agent_desk.paths import resource

SCHEMA = "agent_desk/contact@1"
STATUSES = ("verified", "secondary", "policy")
CREDITOR_KINDS = ("financial", "commercial")
PLACES_FILE = "places.yaml"
# Article 74 as reformed in 2024; a year outside blocks contact instead of having no holidays.
STATUTORY_YEARS = range(2024, 2041)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

Bases = Mapping[str, Basis]


def load_contact_rules(folder: Path | None = None) -> ContactRules:
    """Every regime that ships, or those of `folder`. Raises ContentError."""
    place = folder or resource("contact_rules")
    regimes: list[Regime] = []
    kinds: dict[str, str] = {}
    default_kind = CREDITOR_KINDS[0]
    holidays = {"MX-LFT74": _statutory_mexico()}
    for file in sorted(place.glob("*.yaml")):
        if file.name == PLACES_FILE:
            continue
        top = read_yaml(file, SCHEMA)
        default_kind = _one_of(top, "default_creditor_kind", CREDITOR_KINDS, default_kind)
        products = top.entry("creditor_kinds")
        kinds |= {name: _one_of(products, name, CREDITOR_KINDS) for name in products.nodes}
        for entry in top.entries("regimes", required=True):
            regimes.append(_regime(entry, holidays, {regime.code for regime in regimes}))
        top.finish()
    return ContactRules(
        tuple(regimes), holidays, load_places(place / PLACES_FILE), kinds, default_kind
    )


def _statutory_mexico() -> Holidays:
    days = (day for year in STATUTORY_YEARS for day in mexican_statutory_holidays(year))
    return Holidays(frozenset(days), frozenset(STATUTORY_YEARS))


def _regime(entry: Entry, holidays: Mapping[str, Holidays], taken: set[str]) -> Regime:
    bases = _bases(entry.entry("bases", required=True))
    code, level = entry.text("code"), _one_of(entry, "level", (LAW, OWN))
    if code in taken:
        raise entry.fail("code", f"«{code}» está repetido")
    table = entry.text("holidays", "")
    if table and table not in holidays:
        raise entry.fail("holidays", f"no conozco la tabla «{table}»")
    consent = _channels(entry, "consent", default=())
    found = Regime(
        code=code,
        name=entry.text("name"),
        level=level,
        country=entry.text("country", None if level == LAW else ""),
        creditor_kind=_one_of(entry, "creditor_kind", CREDITOR_KINDS, ""),
        valid_from=_date(entry, "valid_from"),
        valid_until=_date(entry, "valid_until") if entry.text("valid_until", "") else None,
        reviewer=entry.text("reviewer"),
        channels=_channels(entry, "channels"),
        days=_days(entry, bases),
        holidays=table,
        holiday_basis=_basis(entry, "holiday_basis", bases) if table else None,
        caps=tuple(_cap(cap, bases) for cap in entry.entries("caps")),
        stops=tuple(_stop(stop, bases) for stop in entry.entries("stops")),
        consent=consent,
        consent_basis=_basis(entry, "consent_basis", bases) if consent else None,
        must_say=tuple(_duty(duty, bases) for duty in entry.entries("must_say")),
        forbidden=tuple(_duty(duty, bases) for duty in entry.entries("forbidden")),
    )
    entry.finish()
    return found


def _bases(entry: Entry) -> dict[str, Basis]:
    found = {}
    for name in entry.nodes:
        basis = entry.entry(name)
        found[name] = Basis(
            basis.text("text"),
            basis.text("citation", ""),
            basis.text("source"),
            _one_of(basis, "status", STATUSES),
            basis.text("url", ""),
        )
        basis.finish()
    return found


def _basis(entry: Entry, field: str, bases: Bases) -> Basis:
    name = entry.text(field)
    if name not in bases:
        raise entry.fail(field, f"«{name}» no está en «bases»")
    return bases[name]


def _days(regime: Entry, bases: Bases) -> dict[int, Day]:
    """All seven weekdays or none: a day that a file forgets must not be an open one."""
    found: dict[int, Day] = {}
    for entry in regime.entries("days"):
        day = Day(
            tuple(_window(entry, text) for text in entry.texts("open")),
            _basis(entry, "basis", bases),
        )
        for name in entry.texts("on", required=True):
            if name not in _WEEKDAYS or _WEEKDAYS.index(name) in found:
                raise entry.fail("on", f"«{name}» no es un día o está repetido: use mon … sun")
            found[_WEEKDAYS.index(name)] = day
        entry.finish()
    if found and len(found) < len(_WEEKDAYS):
        missing = ", ".join(n for i, n in enumerate(_WEEKDAYS) if i not in found)
        raise regime.fail("days", f"faltan días: {missing}")
    return found


def _window(entry: Entry, text: str) -> Window:
    opens, _, closes = text.partition("-")
    try:
        window = Window(time.fromisoformat(opens), time.fromisoformat(closes))
    except ValueError:
        raise entry.fail("open", f"«{text}» no es un horario; escríbalo así: 07:00-22:00") from None
    if window.opens >= window.closes or window.opens.second or window.closes.second:
        raise entry.fail("open", f"«{text}» debe terminar después de empezar, en minutos enteros")
    return window


def _cap(entry: Entry, bases: Bases) -> Cap:
    found = Cap(
        entry.number("count"),
        entry.number("days"),
        _channels(entry, "channels", default=CHANNELS),
        _basis(entry, "basis", bases),
    )
    if found.count < 1 or not 1 <= found.days <= 31:
        raise entry.fail("count", "el tope es de 1 o más intentos en 1 a 31 días")
    entry.finish()
    return found


def _stop(entry: Entry, bases: Bases) -> Stop:
    found = Stop(
        entry.text("flag"),
        _one_of(entry, "effect", (BLOCK, CONFIRM), BLOCK),
        entry.text("sentence"),
        _channels(entry, "channels", default=CHANNELS),
        _basis(entry, "basis", bases),
    )
    entry.finish()
    return found


def _duty(entry: Entry, bases: Bases) -> Duty:
    found = Duty(entry.text("id"), entry.text("text"), _basis(entry, "basis", bases))
    entry.finish()
    return found


def _channels(entry: Entry, field: str, default: tuple[str, ...] | None = None) -> frozenset[str]:
    names = entry.texts(field, required=default is None) or default or ()
    for name in names:
        if name not in CHANNELS:
            raise entry.fail(field, f"«{name}» no es un medio: {', '.join(CHANNELS)}")
    return frozenset(names)


def _one_of(entry: Entry, field: str, known: tuple[str, ...], default: str | None = None) -> str:
    value = entry.text(field, default)
    if value not in known and value != default:
        raise entry.fail(field, f"«{value}» debe ser uno de: {', '.join(known)}")
    return value


def _date(entry: Entry, field: str) -> date:
    text = entry.text(field)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise entry.fail(field, f"«{text}» no es una fecha; escríbala así: 2026-01-31") from None
