"""How far each cap is used at a moment: what «intento 2 de 3» is read from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from agent_desk.domain.contact.barriers import Place, strength_of
from agent_desk.domain.contact.outcomes import LEAST
from agent_desk.domain.contact.rules import Cap, Regime
from agent_desk.domain.contact.verdict import Bucket

_COUNTED = {"attempt": "intento", "contact": "contacto", "conversation": "conversación"}
_NAMES = {rank: name for name, rank in LEAST.items()}


def buckets_of(places: Sequence[Place], now: datetime) -> tuple[Bucket, ...]:
    """The caps of the channel, each as the zone sees it in which it is most used."""
    found: dict[tuple[str, str], Bucket] = {}
    for place in places:
        day = now.astimezone(place.zone).date()
        for regime, cap in place.bound_caps():
            bucket = _bucket(place, regime, cap, place.tally.made(regime, cap, day))
            known = found.get((regime.code, cap.id))
            if not known or bucket.made > known.made:
                found[regime.code, cap.id] = bucket
    return tuple(found.values())


def _bucket(place: Place, regime: Regime, cap: Cap, made: int) -> Bucket:
    channels = {place.channel} if cap.is_each_channel else cap.channels
    counts = _NAMES[place.tally.choices.level(regime, cap.counts)]
    span = "week" if cap.is_week else "day" if cap.days == 1 else f"days:{cap.days}"
    number = min(made + 1, cap.count) if made < cap.count else made
    noun = _COUNTED.get(counts, "contacto")
    return Bucket(
        cap.id,
        regime.code,
        tuple(sorted(channels)),
        made,
        cap.count,
        span,
        counts,
        cap.scope,
        strength_of(cap.basis, cap.strength),
        cap.min_gap_minutes,
        f"{noun} {number} de {cap.count}",
    )
