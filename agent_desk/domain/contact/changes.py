"""What would change the answer: another hour, another channel, a fact, a yes, a signed reading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from agent_desk.domain.contact import wording
from agent_desk.domain.contact.checking import check, in_force, status_of
from agent_desk.domain.contact.facts import Facts
from agent_desk.domain.contact.history import recent
from agent_desk.domain.contact.rules import CHANNELS, ContactRules, Regime
from agent_desk.domain.contact.verdict import Change, Status, Verdict


def explained(facts: Facts, rules: ContactRules, now: datetime) -> Verdict:
    """The verdict with what would change it."""
    if facts.attempts:  # read once, not once for each of what might be otherwise
        facts = replace(facts, attempts=recent(facts.attempts, now))
    verdict = check(facts, rules, now)
    if verdict.status is Status.ALLOWED:
        return verdict
    return replace(verdict, changes=tuple(_changes(facts, rules, now, verdict)))


def allowed_channels(
    facts: Facts, rules: ContactRules, now: datetime, among: tuple[str, ...] = CHANNELS
) -> tuple[str, ...]:
    """Other channels that may be used at that very moment, without asking anything."""
    return tuple(
        channel
        for channel in among
        if channel != facts.channel
        and status_of(replace(facts, channel=channel), rules, now) is Status.ALLOWED
    )


def _changes(
    facts: Facts, rules: ContactRules, now: datetime, verdict: Verdict
) -> Iterator[Change]:
    for name in verdict.missing:
        yield Change("fact", name, wording.missing_fact(name, now.date()))
    if verdict.next_allowed_at:
        when = verdict.next_allowed_at
        yield Change("time", when.isoformat(), "Esperar al primer momento permitido")
    if verdict.status is not Status.BLOCKED:
        yield Change("confirmation", verdict.rule_id, "Confirmarlo con quien corresponde")
        return
    others = () if facts.missing else allowed_channels(facts, rules, now)
    if others:
        names = ", ".join(wording.channel_name(channel) for channel in others)
        yield Change("channel", ",".join(others), f"Usar otro medio: {names}")
    for regime in in_force(facts, rules, now):
        yield from _by_consent(verdict, regime)
        yield from _by_reading(facts, rules, now, verdict, regime)
    for reason in verdict.reasons:
        if reason.kind == "stop" and reason.effect == "block":
            yield Change("lift", reason.rule_id, f"Que deje de ser cierto: {reason.sentence}")
    if verdict.may_be_overridden:
        yield Change("approval", "supervisor", "Que supervisión lo autorice con su motivo")


def _by_consent(verdict: Verdict, regime: Regime) -> Iterator[Change]:
    kinds = {reason.kind for reason in verdict.reasons if reason.regime == regime.code}
    if regime.hours_consent and kinds & {"hours", "holiday"}:
        needs = ",".join(("from", *sorted(regime.hours_consent.needs)))
        yield Change("consent", f"hours:{needs}", regime.hours_consent.basis.text)
    if regime.call_consent and kinds & {"cap", "quiet"}:
        needs = ",".join(("from", *sorted(regime.call_consent.needs)))
        yield Change("consent", f"calls:{needs}", regime.call_consent.basis.text)
    if "consent" in kinds and regime.consent_basis:
        yield Change("consent", "channel:from,proof", regime.consent_basis.text)


def _by_reading(
    facts: Facts, rules: ContactRules, now: datetime, verdict: Verdict, regime: Regime
) -> Iterator[Change]:
    if not any(reason.regime == regime.code for reason in verdict.reasons):
        return
    for reading in regime.readings:
        for option in reading.options:
            name = f"{regime.code}.{reading.id}"
            chosen = replace(facts, readings={**facts.readings, name: option.id})
            if status_of(chosen, rules, now) is Status.ALLOWED:
                yield Change("reading", f"{name}={option.id}", f"{reading.text}: {option.text}")
