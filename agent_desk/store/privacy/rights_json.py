"""Wishes, consents and own rules as the text that is kept of them."""

from __future__ import annotations

import json
from datetime import date, time

from agent_desk.domain.contact.own_rules import OwnRules, SignedReading
from agent_desk.domain.wishes import Consent, Preference, Window
from agent_desk.store.instants import instant_text, optional_instant


def preference_text(wish: Preference) -> str:
    return json.dumps(
        {
            "hours": _windows(wish.hours),
            "not_hours": _windows(wish.not_hours),
            "days": sorted(wish.days),
            "channels": sorted(wish.channels),
            "not_channels": sorted(wish.not_channels),
            "no_workplace": wish.no_workplace,
        }
    )


def preference_of(text: str) -> Preference:
    kept = json.loads(text)
    return Preference(
        _window_values(kept["hours"]),
        _window_values(kept["not_hours"]),
        frozenset(kept["days"]),
        frozenset(kept["channels"]),
        frozenset(kept["not_channels"]),
        bool(kept["no_workplace"]),
    )


def consent_text(consent: Consent) -> str:
    return json.dumps(
        {
            "what": consent.what,
            "channels": sorted(consent.channels),
            "from": instant_text(consent.from_) if consent.from_ else None,
            "until": instant_text(consent.until) if consent.until else None,
            "proof": consent.proof,
            "medium": consent.medium,
            "is_debtor_initiated": consent.is_debtor_initiated,
            "is_after_contract": consent.is_after_contract,
            "hours": _windows(consent.hours),
            "days": sorted(consent.days),
            "notice": consent.notice,
        }
    )


def consent_of(text: str) -> Consent:
    kept = json.loads(text)
    return Consent(
        what=kept["what"],
        channels=frozenset(kept["channels"]),
        from_=optional_instant(kept["from"]),
        until=optional_instant(kept["until"]),
        proof=kept["proof"],
        medium=kept["medium"],
        is_debtor_initiated=kept["is_debtor_initiated"],
        is_after_contract=kept["is_after_contract"],
        hours=_window_values(kept["hours"]),
        days=frozenset(kept["days"]),
        notice=kept.get("notice", ""),  # older ones did not say
    )


def own_rules_text(own: OwnRules) -> str:
    return json.dumps(
        {
            "per_day": own.per_day,
            "per_week": own.per_week,
            "hours": _windows((own.hours,))[0] if own.hours else None,
            "saturday": own.saturday,
            "consent": sorted(own.consent),
            "signed": [
                [one.reading, one.option, one.signed_by, one.signed_on.isoformat()]
                for one in own.signed
            ],
        }
    )


def own_rules_of(text: str) -> OwnRules:
    kept = json.loads(text)
    return OwnRules(
        kept["per_day"],
        kept["per_week"],
        _window_values([kept["hours"]])[0] if kept["hours"] else None,
        kept["saturday"],
        frozenset(kept["consent"]),
        tuple(
            SignedReading(reading, option, who, date.fromisoformat(day))
            for reading, option, who, day in kept["signed"]
        ),
    )


def _windows(windows: tuple[Window, ...]) -> list[list[str]]:
    return [[window.opens.isoformat(), window.closes.isoformat()] for window in windows]


def _window_values(kept: list[list[str]]) -> tuple[Window, ...]:
    return tuple(Window(time.fromisoformat(a), time.fromisoformat(b)) for a, b in kept)
