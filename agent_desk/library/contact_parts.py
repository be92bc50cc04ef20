"""The parts of a regime as its file writes them: hours, caps, stops, people, readings."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time

from agent_desk.domain.contact.outcomes import LEAST
from agent_desk.domain.contact.rules import (
    BLOCK,
    CHANNELS,
    CONFIRM,
    DEBT,
    EVERY_CHANNEL,
    HARD,
    PERSON,
    PRESUMPTION,
    VOLUNTARY,
    Audience,
    Ban,
    Basis,
    CallerRule,
    Cap,
    ConsentRule,
    Day,
    Lock,
    Option,
    Quiet,
    Reading,
    Stop,
)
from agent_desk.domain.wishes import Window
from agent_desk.library.yaml_reader import Entry

STATUSES = ("verified", "secondary", "policy")
STRENGTHS = (HARD, PRESUMPTION, VOLUNTARY)
PLACES = ("home", "work", "other")
ROLES = (
    "debtor",
    "co_debtor",
    "guarantor",
    "spouse",
    "guardian",
    "executor",
    "attorney",
    "reference",
    "relative",
    "employer",
    "colleague",
    "neighbour",
    "third_party",
    "minor",
    "older_adult",
    "disabled_person",
)
NEEDS = ("proof", "after_contract", "debtor_initiated", "until")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

Bases = Mapping[str, Basis]


def bases_of(entry: Entry) -> dict[str, Basis]:
    """The sources of a regime, by the name its rules use."""
    found = {}
    for name in entry.nodes:
        basis = entry.entry(name)
        found[name] = Basis(
            basis.text("text"),
            basis.text("citation", ""),
            basis.text("source"),
            one_of(basis, "status", STATUSES),
            basis.text("url", ""),
        )
        basis.finish()
    return found


def basis_of(entry: Entry, field: str, bases: Bases) -> Basis:
    """The source a rule names. Raises ContentError when the regime has none of that name."""
    name = entry.text(field)
    if name not in bases:
        raise entry.fail(field, f"«{name}» no está en «bases»")
    return bases[name]


def optional_basis(entry: Entry, field: str, bases: Bases) -> Basis | None:
    return basis_of(entry, field, bases) if entry.text(field, "") else None


def days_of(regime: Entry, bases: Bases, *, is_whole: bool = True) -> dict[int, Day]:
    """All seven weekdays or none: a day that a file forgets must not be an open one."""
    found: dict[int, Day] = {}
    for entry in regime.entries("days"):
        day = Day(
            tuple(window_of(entry, text) for text in entry.texts("open")),
            basis_of(entry, "basis", bases),
        )
        for name in entry.texts("on", required=True):
            if name not in _WEEKDAYS or _WEEKDAYS.index(name) in found:
                raise entry.fail("on", f"«{name}» no es un día o está repetido: use mon … sun")
            found[_WEEKDAYS.index(name)] = day
        entry.finish()
    if is_whole and found and len(found) < len(_WEEKDAYS):
        missing = ", ".join(n for i, n in enumerate(_WEEKDAYS) if i not in found)
        raise regime.fail("days", f"faltan días: {missing}")
    return found


def window_of(entry: Entry, text: str) -> Window:
    """«07:00-22:00»."""
    opens, _, closes = text.partition("-")
    try:
        window = Window(time.fromisoformat(opens), time.fromisoformat(closes))
    except ValueError:
        raise entry.fail("open", f"«{text}» no es un horario; escríbalo así: 07:00-22:00") from None
    if window.opens >= window.closes or window.opens.second or window.closes.second:
        raise entry.fail("open", f"«{text}» debe terminar después de empezar, en minutos enteros")
    return window


def cap_of(entry: Entry, bases: Bases, code: str, readings: tuple[str, ...]) -> Cap:
    """A cap; its id is written without the regime's code."""
    is_week = entry.flag("week")
    days = 7 if is_week else entry.number("days")
    counts = one_of(entry, "counts", (*LEAST, *readings), "attempt")
    found = Cap(
        count=entry.number("count"),
        days=days,
        channels=channels_of(entry, "channels", default=CHANNELS),
        basis=basis_of(entry, "basis", bases),
        id=f"{code}.cap.{entry.text('id')}",
        counts=counts,
        is_week=is_week,
        is_each_channel=entry.flag("each_channel"),
        min_gap_minutes=entry.number("gap_minutes", 0),
        scope=one_of(entry, "scope", (PERSON, DEBT), PERSON),
        strength=one_of(entry, "strength", STRENGTHS, HARD),
        skips_unconnected=entry.flag("skips_unconnected"),
        skips_consented=entry.flag("skips_consented"),
    )
    if found.count < 1 or not 1 <= found.days <= 31:
        raise entry.fail("count", "el tope es de 1 o más intentos en 1 a 31 días")
    entry.finish()
    return found


def lock_of(entry: Entry, bases: Bases, code: str, readings: tuple[str, ...]) -> Lock:
    found = Lock(
        f"{code}.lock.{entry.text('id')}",
        one_of(entry, "counts", (*LEAST, *readings), "attempt"),
        basis_of(entry, "basis", bases),
        one_of(entry, "strength", STRENGTHS, HARD),
    )
    entry.finish()
    return found


def quiet_of(entry: Entry, bases: Bases, code: str) -> Quiet:
    found = Quiet(
        f"{code}.quiet.{entry.text('id')}",
        entry.number("days"),
        channels_of(entry, "channels"),
        channels_of(entry, "after"),
        basis_of(entry, "basis", bases),
        one_of(entry, "scope", (PERSON, DEBT), PERSON),
        one_of(entry, "strength", STRENGTHS, HARD),
    )
    entry.finish()
    return found


def stop_of(entry: Entry, bases: Bases) -> Stop:
    found = Stop(
        entry.text("flag"),
        one_of(entry, "effect", (BLOCK, CONFIRM), BLOCK),
        entry.text("sentence"),
        channels_of(entry, "channels", default=CHANNELS),
        basis_of(entry, "basis", bases),
        lifted_by=entry.text("lifted_by", ""),
        spares=some_of(entry, "spares", ROLES),
    )
    entry.finish()
    return found


def audience_of(entry: Entry, bases: Bases) -> Audience:
    found = Audience(
        f"person.{entry.text('id')}",
        some_of(entry, "allowed", ROLES),
        basis_of(entry, "basis", bases),
        entry.number("location_calls", 0),
    )
    entry.finish()
    return found


def ban_of(entry: Entry, bases: Bases) -> Ban:
    found = Ban(
        f"place.{entry.text('id')}",
        channels_of(entry, "channels"),
        one_of(entry, "effect", (BLOCK, CONFIRM), BLOCK),
        entry.text("sentence"),
        basis_of(entry, "basis", bases),
        some_of(entry, "places", PLACES),
        frozenset(entry.texts("unless_products")),
        entry.flag("needs_consent"),
        entry.text("flag", ""),
    )
    entry.finish()
    return found


def caller_of(entry: Entry, bases: Bases) -> CallerRule:
    found = CallerRule(
        f"caller.{entry.text('id')}",
        one_of(entry, "kind", ("visible", "registered", "prefix")),
        basis_of(entry, "basis", bases),
        entry.text("value", ""),
        date_of(entry, "valid_from") if entry.text("valid_from", "") else None,
    )
    entry.finish()
    return found


def consent_rule_of(entry: Entry, bases: Bases) -> ConsentRule | None:
    if not entry.nodes:
        return None
    found = ConsentRule(
        entry.text("id"),
        some_of(entry, "needs", NEEDS),
        basis_of(entry, "basis", bases),
        entry.number("max_days", 0),
    )
    entry.finish()
    return found


def reading_of(entry: Entry, bases: Bases, code: str) -> Reading:
    """A point with its choices; the default must be one of them."""
    options = []
    for option in entry.entries("options", required=True):
        cap = option.entry("cap")
        options.append(
            Option(
                option.text("id"),
                option.text("text"),
                one_of(option, "counts", tuple(LEAST), ""),
                days_of(option, bases, is_whole=False),
                cap_of(cap, bases, code, ()) if cap.nodes else None,
            )
        )
        option.finish()
    found = Reading(
        entry.text("id"),
        entry.text("text"),
        tuple(options),
        one_of(entry, "default", tuple(option.id for option in options)),
        basis_of(entry, "basis", bases),
    )
    entry.finish()
    return found


def channels_of(entry: Entry, field: str, default: tuple[str, ...] | None = None) -> frozenset[str]:
    """Channels of a rule, every one known."""
    names = entry.texts(field, required=default is None) or default or ()
    for name in names:
        if name not in EVERY_CHANNEL:
            raise entry.fail(field, f"«{name}» no es un medio: {', '.join(CHANNELS)}")
    return frozenset(names)


def some_of(entry: Entry, field: str, known: tuple[str, ...]) -> frozenset[str]:
    names = entry.texts(field)
    for name in names:
        if name not in known:
            raise entry.fail(field, f"«{name}» debe ser uno de: {', '.join(known)}")
    return frozenset(names)


def one_of(entry: Entry, field: str, known: tuple[str, ...], default: str | None = None) -> str:
    value = entry.text(field, default)
    if value not in known and value != default:
        raise entry.fail(field, f"«{value}» debe ser uno de: {', '.join(known)}")
    return value


def date_of(entry: Entry, field: str) -> date:
    text = entry.text(field)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise entry.fail(field, f"«{text}» no es una fecha; escríbala así: 2026-01-31") from None
