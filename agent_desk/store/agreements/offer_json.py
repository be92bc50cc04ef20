"""Offers, asks, quotes and requests as text and back, whole: what was shown can be shown again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from agent_desk.domain.agreement import ScheduledPayment
from agent_desk.domain.debtor import PastPayment
from agent_desk.domain.offers.approval import Approval, CaseFacts
from agent_desk.domain.offers.offer import Ask, Offer
from agent_desk.domain.offers.quote import Quote
from agent_desk.store.driver import Row
from agent_desk.store.instants import instant_text, optional_day


def offer_text(offer: Offer) -> str:
    return _text(offer)


def offer_of_text(text: str) -> Offer:
    """Fields that a newer program added are left aside."""
    return _offer(json.loads(text))


def quote_body(quote: Quote) -> str:
    """What the columns of a quote do not say: ask, options shown, payments known."""
    return _text({"ask": quote.ask, "offers": quote.offers, "payments": quote.payments})


def quote_of(row: Row) -> Quote:
    """The quote of a row of the table."""
    body = json.loads(row["body"])
    return Quote(
        id=row["id"],
        account=row["account"],
        snapshot=row["snapshot"],
        policy_id=row["policy_id"],
        policy_version=row["policy_version"],
        policy_hash=row["policy_hash"],
        made_on=date.fromisoformat(row["made_on"]),
        ask=_ask(body["ask"]) if body["ask"] else None,
        offers=tuple(map(_offer, body["offers"])),
        payments=tuple(map(_past_payment, body["payments"])),
    )


def approval_body(approval: Approval) -> str:
    """What the columns of a request do not say."""
    return _text(
        {
            "facts": approval.facts,
            "said": approval.said,
            "offer": approval.offer,
            "rule": approval.rule,
            "suggested": approval.suggested,
            "levels": approval.levels,
            "policy_version": approval.policy_version,
        }
    )


def approval_parts(text: str) -> dict[str, Any]:
    """The fields of Approval that its body holds."""
    body = json.loads(text)
    return {
        "facts": CaseFacts(**_only(body["facts"], CaseFacts)),
        "said": body["said"],
        "offer": _offer(body["offer"]),
        "rule": body["rule"],
        "suggested": _offer(body["suggested"]) if body["suggested"] else None,
        "levels": tuple(body["levels"]),
        "policy_version": body["policy_version"],
    }


def _offer(stored: Mapping[str, Any]) -> Offer:
    known = _only(stored, Offer)
    known["payments"] = tuple(map(_payment, stored["payments"]))
    known["why"], known["changes"] = tuple(stored["why"]), tuple(stored["changes"])
    known["expires_on"] = optional_day(stored.get("expires_on"))
    cat = stored.get("cat_pct")
    known["cat_pct"] = Decimal(cat) if cat is not None else None
    return Offer(**known)


def _payment(stored: Mapping[str, Any]) -> ScheduledPayment:
    known = _only(stored, ScheduledPayment)
    known["due_on"] = date.fromisoformat(stored["due_on"])
    return ScheduledPayment(**known)


def _past_payment(stored: Mapping[str, Any]) -> PastPayment:
    known = _only(stored, PastPayment)
    known["paid_on"] = date.fromisoformat(stored["paid_on"])
    return PastPayment(**known)


def _ask(stored: Mapping[str, Any]) -> Ask:
    known = _only(stored, Ask)
    for name in ("first_on", "down_on"):
        known[name] = optional_day(stored.get(name))
    return Ask(**known)


def _only(stored: Mapping[str, Any], kind: type[Any]) -> dict[str, Any]:
    return {field.name: stored[field.name] for field in fields(kind) if field.name in stored}


def _text(value: object) -> str:
    return json.dumps(_plain(value), ensure_ascii=False, default=_plain)


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, Mapping):
        return dict(value)
    if is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    raise TypeError(f"{type(value).__name__} in an offer")
