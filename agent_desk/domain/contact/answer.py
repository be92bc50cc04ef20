"""A verdict in plain values, as docs/guide/contact-api.md describes it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from agent_desk.domain.contact.places import known_zone
from agent_desk.domain.contact.rules import ContactRules, Regime
from agent_desk.domain.contact.verdict import NOT_ADVICE, Bucket, Reason, Status, Verdict

Plain = str | int | bool | None | list["Plain"] | dict[str, "Plain"]
Answer = dict[str, Plain]


def answer_of(
    verdict: Verdict, rules: ContactRules, now: datetime | None, channel: str, zone_source: str
) -> Answer:
    """Every field is always there; None where there is nothing to say."""
    regime = next((r for r in rules.regimes if r.code == verdict.regime), None)
    return {
        "status": verdict.status.value,
        "allowed": verdict.status is Status.ALLOWED,
        "channel": channel,
        "sentence": f"{verdict.title}. {verdict.detail}.",
        "title": verdict.title,
        "detail": verdict.detail,
        **_rule(verdict),
        **_validity(regime),
        **_times(verdict, now),
        "time_zone_source": zone_source or None,
        "counts": [_bucket(bucket) for bucket in verdict.buckets],
        "missing": list(verdict.missing),
        "unchecked": list(verdict.unchecked),
        "reasons": [_reason(reason) for reason in verdict.reasons],
        "changes": [
            {"kind": change.kind, "value": change.value, "text": change.text}
            for change in verdict.changes
        ],
        "may_be_overridden": verdict.may_be_overridden,
        "disclaimer": NOT_ADVICE,
    }


def _rule(verdict: Verdict) -> Answer:
    return {
        "rule_id": verdict.rule_id or None,
        "rule": verdict.rule,
        "citation": verdict.citation or None,
        "source": verdict.source or None,
        "url": verdict.url or None,
        "fact_status": verdict.fact_status or None,
        "strength": verdict.strength or None,
        "regime": verdict.regime or None,
        "regimes": list(verdict.regimes),
        "reviewer": verdict.reviewer or None,
        "signed_off_by": None,
    }


def _times(verdict: Verdict, now: datetime | None) -> Answer:
    zone = known_zone(verdict.zones[0]) if verdict.zones else None
    local = now.astimezone(zone) if now and zone else now
    return {
        "next_allowed_at": _shown(verdict.next_allowed_at, zone),
        "next_allowed_at_utc": _utc(verdict.next_allowed_at),
        "allowed_until": _shown(verdict.allowed_until, zone),
        "local_time": local.isoformat() if local else None,
        "time_zones": list(verdict.zones),
    }


def _validity(regime: Regime | None) -> Answer:
    until = regime.valid_until if regime else None
    return {
        "valid_from": regime.valid_from.isoformat() if regime else None,
        "valid_until": until.isoformat() if until else None,
    }


def _shown(instant: datetime | None, zone: ZoneInfo | None) -> str | None:
    """In the debtor's own time, with its offset."""
    if instant is None:
        return None
    return instant.astimezone(zone).isoformat() if zone else instant.isoformat()


def _utc(instant: datetime | None) -> str | None:
    return instant.isoformat().replace("+00:00", "Z") if instant else None


def _bucket(bucket: Bucket) -> Answer:
    return {
        "rule_id": bucket.rule_id,
        "regime": bucket.regime,
        "channels": list(bucket.channels),
        "used": bucket.made,
        "max": bucket.count,
        "remaining": max(0, bucket.count - bucket.made),
        "per": bucket.span,
        "counts": bucket.counts,
        "scope": bucket.scope,
        "strength": bucket.strength,
        "min_gap_minutes": bucket.min_gap_minutes,
        "text": bucket.text,
    }


def _reason(reason: Reason) -> Answer:
    return {
        "rule_id": reason.rule_id,
        "kind": reason.kind,
        "effect": reason.effect,
        "sentence": reason.sentence,
        "rule": reason.rule,
        "citation": reason.citation or None,
        "source": reason.source,
        "url": reason.url or None,
        "fact_status": reason.fact_status,
        "strength": reason.strength,
        "regime": reason.regime,
    }
