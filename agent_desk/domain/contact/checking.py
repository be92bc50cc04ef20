"""May this debtor be contacted at this instant? Pure: facts and rules in, verdict out.

Every rule in force is asked in every zone where the debtor may live; the strictest wins.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from agent_desk.domain.contact import wording
from agent_desk.domain.contact.barriers import (
    Barrier,
    Place,
    first_opening,
    hours_basis,
    strength_of,
    tries_of_day,
)
from agent_desk.domain.contact.buckets import buckets_of
from agent_desk.domain.contact.facts import Facts
from agent_desk.domain.contact.history import Choices, Tally, reach_of
from agent_desk.domain.contact.places import known_zone
from agent_desk.domain.contact.rules import CHANNELS, LAW, Basis, ContactRules, Day, Regime
from agent_desk.domain.contact.standing import lacking_consents, standing_barriers
from agent_desk.domain.contact.verdict import Reason, Status, Verdict
from agent_desk.domain.text.fold import fold

__all__ = ["Facts", "check", "in_force", "status_of"]


@dataclass(frozen=True, slots=True)
class _Question:
    """What every step of one check needs."""

    facts: Facts
    rules: ContactRules
    regimes: tuple[Regime, ...]
    now: datetime


def check(facts: Facts, rules: ContactRules, now: datetime) -> Verdict:
    """The verdict at `now` (aware). A fact that is missing blocks and is named."""
    if facts.missing:
        return _missing(facts.missing, now)
    if facts.channel not in CHANNELS:
        return _missing(("channel",), now)
    regimes = in_force(facts, rules, now)
    if not any(regime.days for regime in regimes if regime.level == LAW):
        return _missing((_unknown_regime(facts, rules),), now)
    question = _Question(facts, rules, regimes, now)
    standing = tuple(standing_barriers(facts, regimes, now))
    zones = _zones(facts, regimes)
    if not zones or facts.attempts is None:
        if any(not barrier.is_doubt and not barrier.missing for barrier in standing):
            return _verdict(question, standing, ())
        return _missing(("history",) if zones else ("time_zone",), now)
    return _verdict(question, standing, _places(question, zones))


def status_of(facts: Facts, rules: ContactRules, now: datetime) -> Status:
    """Only whether: the same answer as `check`, without looking for reasons and other moments."""
    if facts.missing or facts.channel not in CHANNELS or facts.attempts is None:
        return Status.BLOCKED
    regimes = in_force(facts, rules, now)
    if not any(regime.days for regime in regimes if regime.level == LAW):
        return Status.BLOCKED
    is_doubtful = False
    for barrier in standing_barriers(facts, regimes, now):
        if not barrier.is_doubt:
            return Status.BLOCKED
        is_doubtful = True
    zones = _zones(facts, regimes)
    question = _Question(facts, rules, regimes, now)
    for place in _places(question, zones):
        for barrier in place.barriers(now):
            if not barrier.is_doubt:
                return Status.BLOCKED
            is_doubtful = True
    if not zones:
        return Status.BLOCKED
    return Status.NEEDS_CONFIRMATION if is_doubtful else Status.ALLOWED


def in_force(facts: Facts, rules: ContactRules, now: datetime) -> tuple[Regime, ...]:
    """The laws first: when a law and the institution's own rule forbid, the law is the reason."""
    zone = known_zone(facts.zones[0]) if facts.zones else None
    day = now.astimezone(zone or UTC).date()
    found = [
        regime
        for regime in rules.regimes
        if regime.governs(facts.country, facts.creditor_kind, day) and _applies(regime, facts)
    ]
    return tuple(sorted(found, key=lambda regime: regime.level))


def _applies(regime: Regime, facts: Facts) -> bool:
    return (
        (not regime.products or facts.product in regime.products)
        and (not regime.collectors or facts.collector in regime.collectors)
        and (not regime.debts or facts.debt_kind in regime.debts)
        and (not regime.domiciles or fold(facts.domicile) in regime.domiciles)
        and (facts.with_own_rules or regime.code in ALWAYS or regime.level == LAW)
    )


ALWAYS = frozenset({"GENERAL"})  # the caution owed to any person, asked for or not


def _unknown_regime(facts: Facts, rules: ContactRules) -> str:
    """Which fact would tell the rules: the kind of creditor, the product, or the country itself."""
    here = [r for r in rules.regimes if r.country and r.country == facts.country]
    if not facts.country:
        return "country"
    if not facts.creditor_kind and any(regime.creditor_kind for regime in here):
        return "creditor_kind"
    if not facts.product and any(regime.products for regime in here):
        return "product"
    return "regime"


def _zones(facts: Facts, regimes: Sequence[Regime]) -> list[ZoneInfo]:
    """Every zone to be asked; none when one of them is unknown."""
    names = facts.zones or next((regime.zones for regime in regimes if regime.zones), ())
    found = [known_zone(name) for name in names]
    known = [zone for zone in found if zone]
    return known if len(known) == len(found) else []


def _places(question: _Question, zones: Iterable[ZoneInfo]) -> tuple[Place, ...]:
    facts, rules, regimes = question.facts, question.rules, question.regimes
    choices = Choices(facts, rules.signed.items())
    since = question.now - reach_of(regimes)
    hours = {regime.code: _hours(regime, choices) for regime in regimes if regime.readings}
    return tuple(
        Place(
            facts,
            zone,
            regimes,
            rules.holidays,
            Tally(facts, zone, choices, since),
            hours,
        )
        for zone in zones
    )


def _hours(regime: Regime, choices: Choices) -> dict[int, Day]:
    """The weekdays with what the chosen readings replace in them."""
    days = dict(regime.days)
    for reading in regime.readings:
        days |= reading.option(choices.of(regime, reading.id)).days
    return days


def _verdict(
    question: _Question, standing: tuple[Barrier, ...], places: tuple[Place, ...]
) -> Verdict:
    now = question.now
    timed = tuple(barrier for place in places for barrier in place.barriers(now))
    blocking = [barrier for barrier in (*standing, *timed) if not barrier.is_doubt]
    doubts = [barrier for barrier in (*standing, *timed) if barrier.is_doubt]
    if not blocking:
        return _open_verdict(question, places, doubts)
    ends_all = any(not barrier.is_doubt for barrier in standing)
    first = blocking[0]
    missing = tuple(dict.fromkeys(b.missing for b in blocking if b.missing))
    there = now.astimezone(places[0].zone) if places else now
    if first.kind == "missing" and first.missing:
        return _missing(missing, there, first)
    opening = None if ends_all or missing else first_opening(places, now)
    missing += tuple(dict.fromkeys(lacking_consents(question.facts, question.regimes, blocking)))
    return _told(
        question,
        places,
        Status.BLOCKED,
        wording.blocked_title(question.facts.channel),
        first.sentence,
        first,
        opening=opening,
        missing=missing,
        reasons=_reasons((*blocking, *doubts)),
    )


def _open_verdict(question: _Question, places: tuple[Place, ...], doubts: list[Barrier]) -> Verdict:
    here, now = places[0], question.now
    attempts, cap = tries_of_day(here, now.astimezone(here.zone).date())
    ends = [end for place in places if (end := place.closes_at(now))]
    closes = min(ends) if ends else None
    until = closes.astimezone(here.zone) if closes else None
    status, title = Status.ALLOWED, "Contacto permitido"
    detail, first = wording.allowed_detail(until, attempts, cap), _hours_barrier(here, now)
    if doubts:
        status, title = Status.NEEDS_CONFIRMATION, "Confirme antes"
        first, detail = doubts[0], doubts[0].sentence
    return _told(
        question,
        places,
        status,
        title,
        detail,
        first,
        closes=closes,
        missing=tuple(dict.fromkeys(b.missing for b in doubts if b.missing)),
        reasons=_reasons(doubts),
    )


def _hours_barrier(here: Place, now: datetime) -> Barrier | None:
    """The hours in force, as the reason of a yes."""
    found = hours_basis(here, now)
    if not found:
        return None
    basis, regime, rule_id = found
    strength = strength_of(basis, regime.hours_strength)
    return Barrier("", basis, regime.code, "", rule_id, "hours", strength)


def _told(
    question: _Question,
    places: tuple[Place, ...],
    status: Status,
    title: str,
    detail: str,
    first: Barrier | None,
    *,
    opening: datetime | None = None,
    closes: datetime | None = None,
    missing: tuple[str, ...] = (),
    reasons: tuple[Reason, ...] = (),
) -> Verdict:
    basis = first.basis if first else Basis("", "", "", "policy")
    here = places[0] if places else None
    following = opening.astimezone(here.zone) if opening and here else None
    verdict = Verdict(
        status,
        title,
        detail,
        wording.rule_text(basis, following),
        basis.citation,
        wording.source_text(basis) if basis.source else "",
        basis.status,
        next_allowed_at=opening.astimezone(UTC) if opening else None,
        missing=missing,
        allowed_until=closes.astimezone(UTC) if closes else None,
        regime=first.regime if first else "",
        rule_id=first.id if first else "",
        strength=first.strength if first else "policy",
        url=basis.url,
        reasons=reasons,
    )
    return _with_surroundings(verdict, question, places)


def _with_surroundings(verdict: Verdict, question: _Question, places: tuple[Place, ...]) -> Verdict:
    """Counts, rules and zones, whatever the verdict."""
    attempts, cap = 0, 0
    if places:
        here = places[0]
        attempts, cap = tries_of_day(here, question.now.astimezone(here.zone).date())
    deciding = (r.reviewer for r in question.regimes if r.code == verdict.regime)
    return replace(
        verdict,
        attempts_today=attempts,
        cap_per_day=cap,
        buckets=buckets_of(places, question.now),
        regimes=tuple(regime.code for regime in question.regimes),
        zones=tuple(place.zone.key for place in places),
        unchecked=_unchecked(question.facts, question.regimes),
        reviewer=next(deciding, ""),
    )


def _unchecked(facts: Facts, regimes: Iterable[Regime]) -> tuple[str, ...]:
    """Facts that a rule asks about and nobody told; they do not stop a contact by themselves."""
    found: list[str] = []
    caller = facts.caller
    for regime in regimes:
        kinds = {rule.kind for rule in regime.callers} if facts.channel == "call" else set()
        found += ["caller_id.hidden"] * ("visible" in kinds and caller.is_hidden is None)
        found += ["caller_id.registered"] * ("registered" in kinds and caller.is_registered is None)
        found += ["caller_id.number"] * ("prefix" in kinds and not caller.number)
        asks_source = regime.contact_points_basis and not facts.contact_point_source
        found += ["contact_point_source"] * bool(asks_source)
        found += ["debt_proof"] * bool(regime.debt_proof_basis and facts.has_debt_proof is None)
    return tuple(dict.fromkeys(found))


def _reasons(barriers: Iterable[Barrier]) -> tuple[Reason, ...]:
    found = {
        barrier.id: Reason(
            barrier.id,
            barrier.kind,
            "confirm" if barrier.is_doubt else "block",
            barrier.sentence,
            barrier.basis.text,
            barrier.basis.citation,
            barrier.basis.source,
            barrier.basis.url,
            barrier.basis.status,
            barrier.strength,
            barrier.regime,
        )
        for barrier in reversed(tuple(barriers))
    }
    return tuple(reversed(found.values()))


def _missing(names: tuple[str, ...], there: datetime, barrier: Barrier | None = None) -> Verdict:
    return Verdict(
        Status.BLOCKED,
        "Falta un dato",
        wording.missing_fact(names[0], there.date()),
        "Sin ese dato no se puede saber si el contacto está permitido.",
        fact_status="policy",
        missing=names,
        regime=barrier.regime if barrier else "",
        rule_id=barrier.id if barrier else f"missing.{names[0]}",
        strength="policy",
    )
