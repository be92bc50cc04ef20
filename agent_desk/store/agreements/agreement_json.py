"""An agreement as text and back, whole: what was printed can be printed again years later."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from typing import Any

from agent_desk.domain.agreement import Agreement, FollowTerms, PaymentMeans, ScheduledPayment
from agent_desk.store.instants import instant_of, instant_text, optional_day


def agreement_text(agreement: Agreement) -> str:
    """JSON with ISO dates; the order of components is kept, it is the order of the page."""
    return json.dumps(_plain(agreement), ensure_ascii=False, default=_plain)


def agreement_of(text: str) -> Agreement:
    """The agreement of a snapshot; fields that a newer program added are left aside."""
    stored: dict[str, Any] = json.loads(text)
    known = _only(stored, Agreement)
    known["made_at"] = instant_of(stored["made_at"])
    known["calculated_on"] = date.fromisoformat(stored["calculated_on"])
    known["expires_on"] = optional_day(stored.get("expires_on"))
    known["payments"] = tuple(_payment_of(payment) for payment in stored["payments"])
    known["means"] = PaymentMeans(**_only(stored["means"], PaymentMeans))
    known["follow"] = FollowTerms(**_only(stored.get("follow", {}), FollowTerms))
    return Agreement(**known)


def _payment_of(stored: Mapping[str, Any]) -> ScheduledPayment:
    known = _only(stored, ScheduledPayment)
    known["due_on"] = date.fromisoformat(stored["due_on"])
    return ScheduledPayment(**known)


def _only(
    stored: Mapping[str, Any],
    kind: type[Agreement | PaymentMeans | ScheduledPayment | FollowTerms],
) -> dict[str, Any]:
    return {field.name: stored[field.name] for field in fields(kind) if field.name in stored}


def _plain(value: object) -> str | dict[str, Any]:
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Agreement | PaymentMeans | ScheduledPayment | FollowTerms):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    raise TypeError(f"{type(value).__name__} in an agreement")
