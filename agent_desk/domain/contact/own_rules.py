"""The institution's own rules as supervision edits them: tighter, or an offered reading signed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import time

from agent_desk.domain.contact.rules import (
    EVERY_CHANNEL,
    OWN,
    POLICY,
    Basis,
    Cap,
    ContactRules,
    Day,
    Regime,
)
from agent_desk.domain.wishes import OwnRules, SignedReading, Window

CODE = "PROPIAS"

__all__ = ["CODE", "OwnRules", "SignedReading", "offered_readings", "problems", "with_own_rules"]
_LEAST, _MOST = 1, 50
WHOLE_DAY = Window(time(0, 0), time(23, 59, 59, 999_999))


def problems(own: OwnRules, rules: ContactRules) -> tuple[str, ...]:
    """What is wrong with them, in sentences; () when they may be used."""
    found: list[str] = []
    for name, count in (("por día", own.per_day), ("en 7 días", own.per_week)):
        if not _LEAST <= count <= _MOST:
            found.append(f"El tope {name} va de {_LEAST} a {_MOST}.")
    if own.per_week < own.per_day:
        found.append("El tope de 7 días no puede ser menor que el del día.")
    if own.hours and own.hours.opens >= own.hours.closes:
        found.append("El horario debe terminar después de empezar.")
    if not own.consent <= EVERY_CHANNEL:
        found.append("Hay un medio que no existe entre los que piden permiso.")
    offered = offered_readings(rules)
    for signed in own.signed:
        if signed.option not in offered.get(signed.reading, ()):
            found.append(f"La lectura «{signed.reading}: {signed.option}» no la ofrece la regla.")
        if not signed.signed_by.strip():
            found.append(f"Falta quién firma la lectura «{signed.reading}».")
    return tuple(found)


def offered_readings(rules: ContactRules) -> Mapping[str, tuple[str, ...]]:
    """Every contested point with the options its file offers, by «CODE.reading»."""
    return {
        f"{regime.code}.{reading.id}": tuple(option.id for option in reading.options)
        for regime in rules.regimes
        for reading in regime.readings
    }


def with_own_rules(rules: ContactRules, own: OwnRules | None) -> ContactRules:
    """The rules with the institution's own in the place of those that ship.

    Laws are not touched: own hours only add a barrier, and a signed reading only chooses among
    the options that the law's file offers.
    """
    if own is None:
        return rules
    kept = tuple(regime for regime in rules.regimes if regime.code != CODE)
    shipped = next((regime for regime in rules.regimes if regime.code == CODE), None)
    if shipped is None:
        return rules
    signed = {one.reading: one.option for one in own.signed}
    return replace(rules, regimes=(*kept, _regime(own, shipped)), signed=signed)


def _regime(own: OwnRules, shipped: Regime) -> Regime:
    basis = Basis(
        f"La institución se limita a {own.per_day} intentos por día y {own.per_week} en 7 días.",
        "",
        "Política de la institución",
        POLICY,
    )
    hours = Basis("La institución estrecha su horario.", "", "Política de la institución", POLICY)
    return replace(
        shipped,
        level=OWN,
        caps=(
            Cap(own.per_day, 1, EVERY_CHANNEL, basis, id=f"{CODE}.cap.day"),
            Cap(own.per_week, 7, EVERY_CHANNEL, basis, id=f"{CODE}.cap.week"),
        ),
        days=_days(own, hours),
        consent=own.consent,
        consent_basis=shipped.consent_basis if own.consent else None,
    )


def _days(own: OwnRules, basis: Basis) -> dict[int, Day]:
    """Hours for the whole week where any are set; the law still closes what it closes."""
    if own.hours is None and own.saturday:
        return {}
    whole = own.hours or WHOLE_DAY
    open_day, closed = Day((whole,), basis), Day((), basis)
    return {n: closed if n == 5 and not own.saturday else open_day for n in range(7)}
