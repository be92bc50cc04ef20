"""Load contact rules from resources/contact_rules, one file per regime: a wrong field is named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from agent_desk.domain.contact.rules import (
    BLOCK,
    CONFIRM,
    HARD,
    LAW,
    OWN,
    PRESUMPTION,
    Basis,
    Complaint,
    ContactRules,
    Duty,
    Holidays,
    Obligation,
    Pending,
    Regime,
    Retention,
)
from agent_desk.library import contact_parts as parts
from agent_desk.library.holiday_tables import DAYS_FILE, TABLES_FILE, load_holidays
from agent_desk.library.places import AREAS_FILE, PLACES_FILE, load_places
from agent_desk.library.yaml_reader import Entry, read_yaml
from agent_desk.paths import resource

SCHEMA = "agent_desk/contact@2"
CREDITOR_KINDS = ("financial", "commercial")
PURPOSES = ("confirm_operation", "requested_information", "fraud_alert")
_OTHER_FILES = frozenset({PLACES_FILE, AREAS_FILE, TABLES_FILE, DAYS_FILE})

Bases = Mapping[str, Basis]


def load_contact_rules(folder: Path | None = None) -> ContactRules:
    """Every regime that ships, or those of `folder`. Raises ContentError."""
    place = folder or resource("contact_rules")
    regimes: list[Regime] = []
    kinds: dict[str, str] = {}
    default_kind = CREDITOR_KINDS[0]
    holidays = load_holidays(place)
    for file in sorted(place.glob("*.yaml")):
        if file.name in _OTHER_FILES:
            continue
        top = read_yaml(file, SCHEMA)
        default_kind = parts.one_of(top, "default_creditor_kind", CREDITOR_KINDS, default_kind)
        products = top.entry("creditor_kinds")
        kinds |= {name: parts.one_of(products, name, CREDITOR_KINDS) for name in products.nodes}
        for entry in top.entries("regimes", required=True):
            regimes.append(regime_of(entry, holidays, {regime.code for regime in regimes}))
        top.finish()
    return ContactRules(
        tuple(regimes), holidays, load_places(place / PLACES_FILE), kinds, default_kind
    )


def regime_of(entry: Entry, holidays: Mapping[str, Holidays], taken: set[str]) -> Regime:
    """One regime. Raises ContentError with file, line and field."""
    bases = parts.bases_of(entry.entry("bases", required=True))
    found = _scope(entry, taken)
    found = _hours(entry, bases, holidays, found)
    found = _limits(entry, bases, found)
    found = _people(entry, bases, found)
    found = _duties(entry, bases, found)
    entry.finish()
    return found


def _scope(entry: Entry, taken: set[str]) -> Regime:
    """To whom the rules apply, and since when."""
    code, level = entry.text("code"), parts.one_of(entry, "level", (LAW, OWN))
    if code in taken:
        raise entry.fail("code", f"«{code}» está repetido")
    until = entry.text("valid_until", "")
    return Regime(
        code=code,
        name=entry.text("name"),
        level=level,
        country=entry.text("country", None if level == LAW else ""),
        creditor_kind=parts.one_of(entry, "creditor_kind", CREDITOR_KINDS, ""),
        valid_from=parts.date_of(entry, "valid_from"),
        valid_until=parts.date_of(entry, "valid_until") if until else None,
        reviewer=entry.text("reviewer"),
        channels=parts.channels_of(entry, "channels"),
        products=frozenset(entry.texts("products")),
        collectors=frozenset(entry.texts("collectors")),
        debts=frozenset(entry.texts("debts")),
        domiciles=frozenset(entry.texts("domiciles")),
        zones=entry.texts("zones"),
        exempt_purposes=parts.some_of(entry, "exempt_purposes", PURPOSES),
    )


def _hours(entry: Entry, bases: Bases, holidays: Mapping[str, Holidays], regime: Regime) -> Regime:
    table = entry.text("holidays", "")
    if table and table not in holidays:
        raise entry.fail("holidays", f"no conozco la tabla «{table}»")
    return replace(
        regime,
        days=parts.days_of(entry, bases),
        holidays=table,
        holiday_basis=parts.basis_of(entry, "holiday_basis", bases) if table else None,
        hours_strength=parts.one_of(entry, "hours_strength", (HARD, PRESUMPTION), HARD),
        hours_consent=parts.consent_rule_of(entry.entry("hours_consent"), bases),
        unknown=_said(entry, "unknown", bases),
    )


def _limits(entry: Entry, bases: Bases, regime: Regime) -> Regime:
    code = regime.code
    readings = tuple(parts.reading_of(r, bases, code) for r in entry.entries("readings"))
    names = tuple(reading.id for reading in readings)
    return replace(
        regime,
        readings=readings,
        caps=tuple(parts.cap_of(cap, bases, code, names) for cap in entry.entries("caps")),
        locks=tuple(parts.lock_of(lock, bases, code, names) for lock in entry.entries("locks")),
        quiets=tuple(parts.quiet_of(quiet, bases, code) for quiet in entry.entries("quiets")),
        call_consent=parts.consent_rule_of(entry.entry("call_consent"), bases),
    )


def _people(entry: Entry, bases: Bases, regime: Regime) -> Regime:
    consent = parts.channels_of(entry, "consent", default=())
    points, points_basis = _contact_points(entry.entry("contact_points"), bases)
    return replace(
        regime,
        stops=tuple(parts.stop_of(stop, bases) for stop in entry.entries("stops")),
        audiences=tuple(parts.audience_of(one, bases) for one in entry.entries("audiences")),
        bans=tuple(parts.ban_of(ban, bases) for ban in entry.entries("bans")),
        callers=tuple(parts.caller_of(one, bases) for one in entry.entries("callers")),
        consent=consent,
        consent_basis=parts.basis_of(entry, "consent_basis", bases) if consent else None,
        consent_effect=parts.one_of(entry, "consent_effect", (BLOCK, CONFIRM), CONFIRM),
        contact_points=points,
        contact_points_basis=points_basis,
        debt_proof_basis=parts.optional_basis(entry, "debt_proof", bases),
        preference_basis=parts.optional_basis(entry, "preference_basis", bases),
    )


def _duties(entry: Entry, bases: Bases, regime: Regime) -> Regime:
    """What must be said and done, what never, and what is only pending."""
    return replace(
        regime,
        must_say=_said(entry, "must_say", bases),
        forbidden=_said(entry, "forbidden", bases),
        permitted=_said(entry, "permitted", bases),
        obligations=tuple(_obligation(one, bases) for one in entry.entries("obligations")),
        retention=tuple(_retention(one, bases) for one in entry.entries("retention")),
        complaints=tuple(_complaint(one, bases) for one in entry.entries("complaints")),
        pending=tuple(_pending(one) for one in entry.entries("pending")),
    )


def _said(regime: Entry, field: str, bases: Bases) -> tuple[Duty, ...]:
    found = []
    for entry in regime.entries(field):
        basis = parts.basis_of(entry, "basis", bases)
        found.append(Duty(entry.text("id"), entry.text("text"), basis))
        entry.finish()
    return tuple(found)


def _contact_points(entry: Entry, bases: Bases) -> tuple[frozenset[str], Basis | None]:
    if not entry.nodes:
        return frozenset(), None
    found = frozenset(entry.texts("allowed", required=True))
    basis = parts.basis_of(entry, "basis", bases)
    entry.finish()
    return found, basis


def _obligation(entry: Entry, bases: Bases) -> Obligation:
    found = Obligation(
        entry.text("id"),
        entry.text("text"),
        entry.number("days"),
        entry.text("after"),
        parts.basis_of(entry, "basis", bases),
    )
    entry.finish()
    return found


def _retention(entry: Entry, bases: Bases) -> Retention:
    found = Retention(
        entry.text("what"),
        entry.text("text"),
        entry.number("min_months"),
        entry.number("max_months"),
        parts.basis_of(entry, "basis", bases),
    )
    entry.finish()
    return found


def _complaint(entry: Entry, bases: Bases) -> Complaint:
    found = Complaint(
        entry.text("id"),
        entry.text("authority"),
        entry.number("answer_days"),
        parts.basis_of(entry, "basis", bases),
    )
    entry.finish()
    return found


def _pending(entry: Entry) -> Pending:
    found = Pending(
        entry.text("text"),
        parts.one_of(entry, "kind", ("bill", "memory", "not_found")),
        entry.text("source"),
    )
    entry.finish()
    return found


__all__ = ["load_contact_rules", "regime_of"]
