"""May this debtor be contacted at this instant? Pure: facts and rules in, verdict out.

Every rule in force is asked in every zone where the debtor may live; the strictest wins.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from agent_desk.domain.contact import wording
from agent_desk.domain.contact.barriers import Barrier, Place, first_opening, present_barrier
from agent_desk.domain.contact.history import AttemptCount
from agent_desk.domain.contact.places import known_zone
from agent_desk.domain.contact.rules import (
    BLOCK,
    CHANNELS,
    CONFIRM,
    Basis,
    ContactRules,
    Regime,
    Stop,
)
from agent_desk.domain.contact.verdict import Status, Verdict
from agent_desk.domain.debtor import PastContact


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known for this decision. `zones` are IANA names: one when the place is certain,
    several when it is not, none when it is unknown. `accepts` are channels with consent."""

    country: str
    creditor_kind: str
    zones: tuple[str, ...]
    channel: str = "call"
    flags: frozenset[str] = frozenset()
    accepts: frozenset[str] = frozenset()
    attempts: Sequence[PastContact] = ()


def check(facts: Facts, rules: ContactRules, now: datetime) -> Verdict:
    """The verdict at `now` (aware). A fact that is missing blocks and is named."""
    if facts.channel not in CHANNELS:
        return _missing("channel", now)
    regimes = _in_force(facts, rules, now)
    if not any(regime.days for regime in regimes):
        return _missing("regime", now)
    stop = _stop(facts, regimes, BLOCK)
    if stop:
        return _stopped(facts, *stop)
    zones = [known_zone(name) for name in facts.zones]
    known = [zone for zone in zones if zone]
    if not known or len(known) < len(zones):
        return _missing("time_zone", now)
    return _check_times(facts, rules, regimes, known, now)


def _check_times(
    facts: Facts,
    rules: ContactRules,
    regimes: tuple[Regime, ...],
    zones: list[ZoneInfo],
    now: datetime,
) -> Verdict:
    places = [
        Place(facts.channel, zone, regimes, rules.holidays, AttemptCount(facts.attempts, zone))
        for zone in zones
    ]
    here = places[0]
    day = now.astimezone(here.zone).date()
    barrier = present_barrier(places, now)
    if not barrier:
        return _open_verdict(facts, regimes, places, now)
    if barrier.missing:
        return _missing(barrier.missing, now.astimezone(here.zone), barrier)
    opening = first_opening(places, now)
    attempts, cap = here.today(day)
    return Verdict(
        Status.BLOCKED,
        wording.blocked_title(facts.channel),
        barrier.sentence,
        wording.rule_text(barrier.basis, opening.astimezone(here.zone) if opening else None),
        barrier.basis.citation,
        wording.source_text(barrier.basis),
        barrier.basis.status,
        next_allowed_at=opening,
        attempts_today=attempts,
        cap_per_day=cap,
        regime=barrier.regime,
    )


def _open_verdict(
    facts: Facts, regimes: tuple[Regime, ...], places: list[Place], now: datetime
) -> Verdict:
    here = places[0]
    attempts, cap = here.today(now.astimezone(here.zone).date())
    ends = [end for place in places if (end := place.closes_at(now))]
    closes = min(ends) if ends else None
    until = closes.astimezone(here.zone) if closes else None
    doubt = _doubt(facts, regimes)
    basis, regime = here.hours_basis(now)
    status, title = Status.ALLOWED, "Contacto permitido"
    detail = wording.allowed_detail(until, attempts, cap)
    if doubt:
        status, title = Status.NEEDS_CONFIRMATION, "Confirme antes"
        detail, basis, regime = doubt
    return Verdict(
        status,
        title,
        detail,
        basis.text,
        basis.citation,
        wording.source_text(basis),
        basis.status,
        attempts_today=attempts,
        cap_per_day=cap,
        allowed_until=closes.astimezone(UTC) if closes else None,
        regime=regime,
    )


def _in_force(facts: Facts, rules: ContactRules, now: datetime) -> tuple[Regime, ...]:
    """The laws first: when a law and the institution's own rule forbid, the law is the reason."""
    day = now.astimezone(UTC).date()
    found = [r for r in rules.regimes if r.governs(facts.country, facts.creditor_kind, day)]
    return tuple(sorted(found, key=lambda regime: regime.level))


def _stop(facts: Facts, regimes: tuple[Regime, ...], effect: str) -> tuple[Stop, str] | None:
    """The first stop of that effect, with the code of its rules."""
    for regime in regimes:
        for stop in regime.stops:
            is_bound = stop.effect == effect and facts.channel in stop.channels
            if is_bound and stop.flag in facts.flags:
                return stop, regime.code
    return None


def _doubt(facts: Facts, regimes: tuple[Regime, ...]) -> tuple[str, Basis, str] | None:
    """(sentence, basis, regime) of what must be asked before this contact, if anything."""
    found = _stop(facts, regimes, CONFIRM)
    if found:
        stop, code = found
        return stop.sentence, stop.basis, code
    for regime in regimes:
        if facts.channel in regime.consent - facts.accepts and regime.consent_basis:
            return wording.no_consent(facts.channel), regime.consent_basis, regime.code
    return None


def _stopped(facts: Facts, stop: Stop, regime: str) -> Verdict:
    return Verdict(
        Status.BLOCKED,
        wording.blocked_title(facts.channel),
        stop.sentence,
        stop.basis.text,
        stop.basis.citation,
        wording.source_text(stop.basis),
        stop.basis.status,
        regime=regime,
    )


def _missing(name: str, there: datetime, barrier: Barrier | None = None) -> Verdict:
    return Verdict(
        Status.BLOCKED,
        "Falta un dato",
        wording.missing_fact(name, there.date()),
        "Sin ese dato no se puede saber si el contacto está permitido.",
        fact_status="policy",
        missing=(name,),
        regime=barrier.regime if barrier else "",
    )
