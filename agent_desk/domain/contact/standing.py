"""What stands in the way at any hour: stops, people, places, the calling number, a missing yes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from agent_desk.domain.contact import wording
from agent_desk.domain.contact.barriers import Barrier, strength_of
from agent_desk.domain.contact.facts import DEBTOR, Consent, Facts
from agent_desk.domain.contact.rules import (
    BLOCK,
    CONFIRM,
    HARD,
    Audience,
    Ban,
    Basis,
    CallerRule,
    Regime,
    Stop,
)

ATTORNEY = "attorney"
LOCATION = "location"
WORK = "work"


def standing_barriers(
    facts: Facts, regimes: tuple[Regime, ...], now: datetime
) -> Iterator[Barrier]:
    """Every barrier that no waiting removes, regime by regime, laws first."""
    for regime in regimes:
        yield from _stops(facts, regime)
        yield from _people(facts, regime)
        yield from _bans(facts, regime, now)
        yield from _line(facts, regime, now)
        yield from _proof(facts, regime)
        yield from _wishes(facts, regime)
        yield from _consent(facts, regime, now)
        yield from _unread(regime)


def _made(
    regime: Regime,
    basis: Basis,
    words: str,
    rule: str,
    kind: str,
    *,
    effect: str = BLOCK,
    missing: str = "",
) -> Barrier:
    return Barrier(
        words,
        basis,
        regime.code,
        missing,
        f"{regime.code}.{rule}",
        kind,
        strength_of(basis, HARD),
        is_doubt=effect == CONFIRM,
    )


def _stops(facts: Facts, regime: Regime) -> Iterator[Barrier]:
    for stop in regime.stops:
        if _is_stopped(facts, stop):
            rule = stop.id or f"stop.{stop.flag}"
            yield _made(regime, stop.basis, stop.sentence, rule, "stop", effect=stop.effect)


def _is_stopped(facts: Facts, stop: Stop) -> bool:
    return (
        stop.flag in facts.flags
        and facts.channel in stop.channels
        and facts.with_whom not in stop.spares
        and stop.lifted_by not in facts.flags
    )


def _people(facts: Facts, regime: Regime) -> Iterator[Barrier]:
    for audience in regime.audiences:
        if facts.with_whom in audience.allowed:
            continue
        if _is_location_call(facts, audience):
            continue
        words = wording.not_the_person(facts.with_whom)
        yield _made(regime, audience.basis, words, audience.id, "person")


def _is_location_call(facts: Facts, audience: Audience) -> bool:
    """Asking somebody else where the debtor can be found, as often as the law leaves it."""
    if facts.purpose != LOCATION or not audience.location_calls:
        return False
    asked = sum(
        1
        for event in facts.attempts or ()
        if event.with_whom not in {"", DEBTOR, *audience.allowed}
        and (not facts.person_id or not event.person or event.person == facts.person_id)
    )
    return asked < audience.location_calls


def _bans(facts: Facts, regime: Regime, now: datetime) -> Iterator[Barrier]:
    for ban in regime.bans:
        if _is_banned(facts, ban, now):
            yield _made(regime, ban.basis, ban.sentence, ban.id, "place", effect=ban.effect)


def _is_banned(facts: Facts, ban: Ban, now: datetime) -> bool:
    if facts.channel not in ban.channels or (ban.flag and ban.flag not in facts.flags):
        return False
    if ban.places and facts.contact_place not in ban.places:
        return False
    is_exempt = facts.product in ban.unless_products
    if is_exempt and ban.needs_consent:
        is_exempt = any(_is_good(yes, "visit", now) for yes in facts.consents)
    return not is_exempt


def _line(facts: Facts, regime: Regime, now: datetime) -> Iterator[Barrier]:
    if facts.channel == "call":
        for rule in regime.callers:
            if _is_bad_line(facts, rule, now.date()):
                yield _made(regime, rule.basis, wording.bad_line(rule), rule.id, "caller")
    source, basis = facts.contact_point_source, regime.contact_points_basis
    if source and basis and source not in regime.contact_points:
        words = wording.unknown_contact_point()
        yield _made(regime, basis, words, "contact_point", "caller")


def _is_bad_line(facts: Facts, rule: CallerRule, day: date) -> bool:
    """Only what somebody said is judged: a line nobody described is listed as not checked."""
    caller = facts.caller
    if rule.valid_from and day < rule.valid_from:
        return False
    if rule.kind == "visible":
        return caller.is_hidden is True
    if rule.kind == "registered":
        return caller.is_registered is False
    digits = "".join(letter for letter in caller.number if letter.isdigit()).removeprefix("56")
    return bool(digits) and not digits.startswith(rule.value)


def _proof(facts: Facts, regime: Regime) -> Iterator[Barrier]:
    basis = regime.debt_proof_basis
    if basis and facts.has_debt_proof is False:
        yield _made(regime, basis, wording.no_debt_proof(), "debt_proof", "missing")


def _wishes(facts: Facts, regime: Regime) -> Iterator[Barrier]:
    wish, basis = facts.preference, regime.preference_basis
    if not basis:
        return
    is_refused = facts.channel in wish.not_channels or (
        wish.channels and facts.channel not in wish.channels
    )
    if is_refused:
        words = wording.refused_channel(facts.channel)
        yield _made(regime, basis, words, "preference_channel", "preference")
    if wish.no_workplace and facts.contact_place == WORK:
        words = wording.refused_workplace()
        yield _made(regime, basis, words, "preference_workplace", "preference")


def _consent(facts: Facts, regime: Regime, now: datetime) -> Iterator[Barrier]:
    basis = regime.consent_basis
    if not basis or facts.channel not in regime.consent - facts.accepts:
        return
    given = [yes for yes in facts.consents if _is_about(yes, "channel", facts.channel)]
    if any(_is_good(yes, "channel", now) for yes in given):
        return
    missing = next((lack for yes in given for lack in yes.lacks()), "channel_consent")
    yield _made(
        regime,
        basis,
        wording.no_consent(facts.channel),
        "channel_consent",
        "consent",
        effect=regime.consent_effect,
        missing=missing if regime.consent_effect == BLOCK else "",
    )


def _unread(regime: Regime) -> Iterator[Barrier]:
    for point in regime.unknown:
        yield _made(
            regime, point.basis, point.text, point.id, "missing", effect=CONFIRM, missing=point.id
        )


def lacking_consents(
    facts: Facts, regimes: Iterable[Regime], barriers: Iterable[Barrier]
) -> Iterator[str]:
    """What a yes on record lacks so that it would let this contact through."""
    kinds = {(barrier.regime, barrier.kind) for barrier in barriers}
    for regime in regimes:
        found = {kind for code, kind in kinds if code == regime.code}
        rules = {
            "hours": regime.hours_consent if found & {"hours", "holiday"} else None,
            "calls": regime.call_consent if found & {"cap", "quiet"} else None,
        }
        for consent in facts.consents:
            rule = rules.get(consent.what)
            if rule and (not consent.channels or facts.channel in consent.channels):
                yield from consent.lacks(rule.needs)


def _is_about(consent: Consent, what: str, channel: str) -> bool:
    return consent.what == what and (not consent.channels or channel in consent.channels)


def _is_good(consent: Consent, what: str, now: datetime) -> bool:
    return consent.what == what and not consent.lacks() and consent.holds_at(now)
