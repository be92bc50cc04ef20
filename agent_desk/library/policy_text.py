"""A policy written as TOML: canonical, so that the same policy always has the same text and hash.

What no screen edits (calendar, rhythms, roundings) is carried over from the text it began with.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal

from agent_desk.domain.offers.policy import BrokenRule, Component, Policy, Stop, Weights
from agent_desk.library.policies import FREQUENCIES, SCHEMA
from agent_desk.library.policy_product_text import product_text
from agent_desk.library.toml_values import inline, listed, value_text

Frame = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Approved:
    """Who approved the text and on which day."""

    by: str
    on: date


def policy_text(policy: Policy, frame: str, approved: Approved | None = None) -> str:
    """The text of a policy. `frame` is that of the version it was begun from; `approved` is new
    when it is published, else as the frame says."""
    known: Frame = tomllib.loads(frame, parse_float=Decimal)
    parts = [
        _head(policy, _table(known, "approved"), approved),
        _section("money", _money(policy, _table(known, "money"))),
        _section("calendar", _table(known, "calendar")),
        _section("frequencies", _ordered(_table(known, "frequencies"))),
        *map(_component, policy.components),
        _section("authority", {"levels": policy.levels, "agent_sees": policy.agent_sees}),
        _section("capacity", _capacity(policy)),
        _section("display", {"max_options": policy.max_options, "quote_days": policy.quote_days}),
        _section("follow_up", _follow(policy)),
        _section("ranking", _weights(policy.weights)),
        *map(_stop, policy.stops),
        _broken(policy.broken),
        *(product_text(product) for product in policy.products.values()),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _head(policy: Policy, before: Frame, approved: Approved | None) -> str:
    signed = {
        "by": approved.by if approved else before["by"],
        "on": approved.on if approved else before["on"],
        "version": int(policy.version),
    }
    valid = {"from": policy.valid_from, "to": policy.valid_to}
    return "\n".join(
        (
            f"schema = {value_text(SCHEMA)}",
            f"id = {value_text(policy.id)}",
            f"valid = {inline(valid)}",
            f"approved = {inline(signed)}",
            f"currency = {value_text(policy.currency)}",
        )
    )


def _money(policy: Policy, before: Frame) -> Frame:
    last_min: object = policy.last_min
    if re.fullmatch(r"\d+", policy.last_min):
        last_min = Decimal(policy.last_min).scaleb(-2)
    return {
        "rounding": before.get("rounding", "half_up"),
        "waiver_rounding": before.get("waiver_rounding", "down"),
        "day_count": policy.day_count,
        "vat_pct": policy.vat_pct,
        "residual": policy.residual,
        "last_min": last_min,
    }


def _capacity(policy: Policy) -> Frame:
    return {"warn_pct": policy.warn_pct, "max_pct": policy.max_pct, "over_max": policy.over_max}


def _follow(policy: Policy) -> Frame:
    terms = policy.follow
    return {
        "grace_days": terms.grace_days,
        "enough_pct": Decimal(terms.enough_bp) / 100,
        "file_days": terms.file_days,
        "revives": terms.revives,
    }


def _weights(weights: Weights) -> Frame:
    return {field.name: getattr(weights, field.name) for field in fields(Weights)}


def _component(component: Component) -> str:
    follows = {"follows": component.follows} if component.follows else {}
    return _entry("components", {"id": component.id, "name": component.name, **follows})


def _stop(stop: Stop) -> str:
    to = {"to": stop.to} if stop.to else {}
    return _entry("stops", {"flag": stop.flag, "action": stop.action, **to})


def _broken(rules: Iterable[BrokenRule]) -> str:
    lines = []
    for rule in sorted(rules, key=lambda rule: rule.count):
        entry: dict[str, object] = {"down_plus_pct": Decimal(rule.down_plus_bp) / 100}
        if rule.max_payments:
            entry["max_payments"] = rule.max_payments
        if rule.only:
            entry["only"] = rule.only
        lines.append(f"{rule.count} = {inline(entry)}")
    return "\n".join(("[broken_promises]", *lines)) if lines else ""


def _section(name: str, values: Frame) -> str:
    return "\n".join((f"[{name}]", *listed(values)))


def _entry(name: str, values: Frame) -> str:
    return "\n".join((f"[[{name}]]", *listed(values)))


def _ordered(rhythms: Frame) -> Frame:
    return {name: rhythms[name] for name in FREQUENCIES if name in rhythms}


def _table(frame: Frame, name: str) -> Frame:
    found = frame.get(name)
    return found if isinstance(found, dict) else {}
