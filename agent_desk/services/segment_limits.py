"""What policy and contact law leave to a grid of segments."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from agent_desk.domain.contact.rules import (
    BLOCK,
    HARD,
    LAW,
    PRESUMPTION,
    Cap,
    ContactRules,
    Regime,
)
from agent_desk.domain.contact.wording import CHANNEL_WORDS
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.strategy.segments.checking import Limits
from agent_desk.domain.text.phrases import PhraseLint

OFFER_WORDS = {
    "cure": "Ponerse al corriente",
    "plan": "Plan de pagos",
    "settle": "Liquidar",
    "extend": "Mover la fecha",
    "restructure": "Reestructura",
    "partial": "Liquidar una parte",
}
_MONTH_DAYS = 30


def limits_of(
    policy: Policy,
    rules: ContactRules,
    countries: Collection[str],
    today: date,
    words: PhraseLint | None = None,
) -> Limits:
    """Of the policy in force, and of the countries where there are accounts."""
    regimes = [regime for regime in rules.regimes if _governs(regime, countries, today)]
    cap, said = _tightest(regimes, "call")
    return Limits(
        levels=policy.levels,
        most_bp=_most(policy),
        kinds={kind: OFFER_WORDS.get(kind, kind) for kind in _kinds(policy)},
        titles=CHANNEL_WORDS,
        components={one.id: one.name for one in policy.components},
        forbidden=dict(_forbidden(regimes)),
        legal_cap=cap,
        legal_words=said,
        words=words,
        countries=tuple(sorted(countries)),
    )


def _governs(regime: Regime, countries: Collection[str], today: date) -> bool:
    is_here = regime.country in {"", *countries} and not regime.domiciles
    ends = regime.valid_until
    return is_here and regime.valid_from <= today and (ends is None or today <= ends)


def _kinds(policy: Policy) -> list[str]:
    found = {a.kind for product in policy.products.values() for a in product.arrangements}
    return [kind for kind in OFFER_WORDS if kind in found]


def _most(policy: Policy) -> dict[tuple[str, str], int]:
    """The most of each component that somebody of each level, or below, may give up."""
    found: dict[tuple[str, str], int] = {}
    rows = [
        row
        for product in policy.products.values()
        for arrangement in product.arrangements
        for row in arrangement.ladder
    ]
    for rank, level in enumerate(policy.levels):
        for row in rows:
            if row.authority not in policy.levels or policy.levels.index(row.authority) > rank:
                continue
            for component, bp in row.waive.items():
                key = level, component
                found[key] = max(found.get(key, 0), bp)
    return found


def _forbidden(regimes: list[Regime]) -> Iterator[tuple[str, str]]:
    for regime in regimes:
        for ban in regime.bans:
            if ban.effect != BLOCK or ban.places or ban.flag or ban.unless_products:
                continue
            for channel in sorted(ban.channels):
                yield channel, f"{regime.name} no deja este medio: {ban.sentence}"
        if regime.consent and regime.level == LAW:
            for channel in sorted(regime.consent):
                name = CHANNEL_WORDS.get(channel, channel)
                yield channel, f"{regime.name} pide el permiso del cliente para {name}."


def _tightest(regimes: list[Regime], channel: str) -> tuple[int, str]:
    """The fewest attempts a month that a cap leaves on a medium, of law or of the house's own
    rules; a presumption of law counts, a voluntary protocol does not."""
    found = [
        (max(1, cap.count * _MONTH_DAYS // max(1, 7 if cap.is_week else cap.days)), regime, cap)
        for regime in regimes
        for cap in regime.caps
        if cap.strength in (HARD, PRESUMPTION)
        and channel in cap.channels
        and _counts(regime, cap) == "attempt"
    ]
    if not found:
        return 0, ""
    most, regime, cap = min(found, key=lambda one: one[0])
    source = cap.basis.citation if regime.level == LAW else "regla propia"
    return most, f"{most} al mes, {source.rstrip('.')}"


def _counts(regime: Regime, cap: Cap) -> str:
    """What a cap counts; where sources do not agree, what the cautious reading says."""
    reading = next((one for one in regime.readings if one.id == cap.counts), None)
    return reading.option(reading.default).counts if reading else cap.counts
