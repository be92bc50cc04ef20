"""A credit out of plain values: keyword arguments, a JSON object, a row of a file.

Public API: `credit_from`. An unknown name, a float or an impossible value is refused naming the
field, never guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from typing import TypedDict

from agent_desk.domain.offers.credit import (
    CONVENTIONS,
    Advance,
    Credit,
    Extra,
    Fee,
    RateChange,
)
from agent_desk.domain.plain_values import cents_from, count_from, day_from, percent_from

_ALIASES = {
    "amount": "amount_cents",
    "payment": "payment_cents",
    "principal": "principal_cents",
    "minimum": "minimum_cents",
    "unit": "unit_cents",
    "down": "down_cents",
    "down_payment": "down_cents",
    "balloon": "balloon_cents",
    "carried": "carried_cents",
    "flat_base": "flat_base_cents",
    "rate": "rate_pct",
    "vat": "vat_pct",
    "periods": "count",
    "payments": "count",
    "first_date": "first_on",
    "period": "every",
    "grace": "grace_principal",
}
_NAMES = {field.name for field in fields(Credit)}
_MOVED = {"convention", "down_pct"}


def credit_from(values: Mapping[str, object]) -> Credit:
    """A credit of plain values: names of `Credit` (amounts with or without `_cents`).

    Besides, `convention` (house | bank | fineract | commission) sets the roundings of others and
    `down_pct` a down payment as percent of the amount. ValueError names the field at fault.
    """
    given = {_ALIASES.get(name, name): value for name, value in values.items()}
    unknown = sorted(given.keys() - _NAMES - _MOVED)
    if unknown:
        raise ValueError(f"unknown field {unknown[0]!r}: use one of {sorted(_NAMES | _MOVED)}")
    if "start" not in given:
        raise ValueError("start is needed: the day from which interest runs")
    convention = str(given.pop("convention", "house"))
    if convention not in CONVENTIONS:
        raise ValueError(f"convention {convention!r} is not one of {', '.join(CONVENTIONS)}")
    given = {**CONVENTIONS[convention], **given}
    if "down_pct" in given:
        share = percent_from(given.pop("down_pct"), "down_pct")
        given["down_cents"] = round(cents_from(given["amount_cents"]) * share / 100)
    return _credit({"rate_pct": 0, "count": 0, **given})


@dataclass(frozen=True, slots=True)
class _Given:
    """The values given for a credit, read one by one; what is missing has its usual value."""

    values: Mapping[str, object]

    def text(self, name: str, usual: str) -> str:
        return str(self.values.get(name) or usual)

    def cents(self, name: str, usual: int = 0) -> int:
        value = self.values.get(name)
        return usual if value is None else cents_from(value, name)

    def number(self, name: str) -> int:
        value = self.values.get(name)
        return 0 if value is None else count_from(value, name)

    def percent(self, name: str) -> Decimal:
        value = self.values.get(name)
        return Decimal(0) if value is None else percent_from(value, name)

    def day(self, name: str) -> date | None:
        value = self.values.get(name)
        return None if not value else day_from(value, name)


def _credit(values: Mapping[str, object]) -> Credit:
    given = _Given(values)
    return Credit(
        amount_cents=cents_from(values.get("amount_cents"), "amount"),
        rate_pct=given.percent("rate_pct"),
        count=given.number("count"),
        start=day_from(values["start"], "start"),
        first_on=given.day("first_on"),
        every=given.text("every", "month"),
        dates=tuple(day_from(item, "dates") for item in _items(values, "dates")),
        anchor_day=given.number("anchor_day"),
        method=given.text("method", "level"),
        day_count=given.text("day_count", "act/365"),
        rate_kind=given.text("rate_kind", "nominal"),
        vat_pct=given.percent("vat_pct"),
        payment_cents=given.cents("payment_cents"),
        principal_cents=given.cents("principal_cents"),
        percent=given.percent("percent"),
        minimum_cents=given.cents("minimum_cents"),
        unit_cents=given.cents("unit_cents", 1),
        payment_rounding=given.text("payment_rounding", "up"),
        residual=given.text("residual", "last"),
        interest_rounding=given.text("interest_rounding", "half_up"),
        carry=given.text("carry", "rounded"),
        down_cents=given.cents("down_cents"),
        grace_principal=given.number("grace_principal"),
        grace_interest=given.number("grace_interest"),
        interest_free=given.number("interest_free"),
        skip=tuple(count_from(item, "skip") for item in _items(values, "skip")),
        balloon_cents=given.cents("balloon_cents"),
        amortise_over=given.number("amortise_over"),
        growth_pct=given.percent("growth_pct"),
        growth_every=given.number("growth_every"),
        **_more(given),
    )


def _more(given: _Given) -> _More:
    return {
        "carried_cents": given.cents("carried_cents"),
        "flat_base_cents": given.cents("flat_base_cents"),
        "uncovered": given.text("uncovered", "refuse"),
        "fees": tuple(_fee(item) for item in _items(given.values, "fees")),
        "extras": tuple(_extra(item) for item in _items(given.values, "extras")),
        "advances": tuple(_advance(item) for item in _items(given.values, "advances")),
        "rates": tuple(_rate(item) for item in _items(given.values, "rates")),
        "currency": given.text("currency", "MXN"),
    }


class _More(TypedDict):
    carried_cents: int
    flat_base_cents: int
    uncovered: str
    fees: tuple[Fee, ...]
    extras: tuple[Extra, ...]
    advances: tuple[Advance, ...]
    rates: tuple[RateChange, ...]
    currency: str


def _items(given: Mapping[str, object], name: str) -> list[object]:
    value = given.get(name) or []
    if isinstance(value, str):
        return [item.strip() for item in value.split(",")]
    if not isinstance(value, Iterable):
        raise ValueError(f"{name} must be a list")
    return list(value)


def _fields(item: object, name: str, known: set[str]) -> Mapping[str, object]:
    if not isinstance(item, Mapping):
        raise ValueError(f"each of {name} must be an object with {', '.join(sorted(known))}")
    found = {_ENTRY_ALIASES.get(str(key), str(key)): value for key, value in item.items()}
    unknown = sorted(found.keys() - known)
    if unknown:
        raise ValueError(f"{name}: unknown {unknown[0]!r}, use {', '.join(sorted(known))}")
    return found


_ENTRY_ALIASES = {"amount": "cents", "amount_cents": "cents", "date": "on", "day": "on"}


def _fee(item: object) -> Fee:
    if isinstance(item, Fee):
        return item
    found = _fields(item, "fees", {"cents", "percent", "base", "when", "vat_pct", "name"})
    base, when = str(found.get("base", "amount")), str(found.get("when", "each"))
    if base not in {"amount", "balance"} or not (
        when in {"start", "each", "last"} or when.isdigit()
    ):
        raise ValueError("fees: base is amount or balance; when is start, each, last or a number")
    return Fee(
        cents_from(found.get("cents", 0), "fees"),
        percent_from(found.get("percent", 0), "fees"),
        base,
        when,
        percent_from(found.get("vat_pct", 0), "fees"),
        str(found.get("name", "")),
    )


def _extra(item: object) -> Extra:
    if isinstance(item, Extra):
        return item
    found = _fields(item, "extras", {"on", "cents", "effect"})
    effect = str(found.get("effect", "term"))
    if effect not in {"term", "payment"}:
        raise ValueError("extras: effect is term (fewer payments) or payment (smaller ones)")
    return Extra(day_from(found.get("on"), "extras"), cents_from(found.get("cents")), effect)


def _advance(item: object) -> Advance:
    if isinstance(item, Advance):
        return item
    found = _fields(item, "advances", {"on", "cents"})
    return Advance(day_from(found.get("on"), "advances"), cents_from(found.get("cents")))


def _rate(item: object) -> RateChange:
    if isinstance(item, RateChange):
        return item
    found = _fields(item, "rates", {"number", "rate_pct"})
    return RateChange(
        count_from(found.get("number"), "rates"), percent_from(found.get("rate_pct"), "rates")
    )
