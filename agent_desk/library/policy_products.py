"""The products of a policy file: buckets, floors, ladders, terms, tiers and hardships."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from agent_desk.domain.offers.policy import (
    FULL_BP,
    Arrangement,
    Hardship,
    Product,
    Row,
    Terms,
    Tier,
)
from agent_desk.library.toml_reader import Table

KINDS = ("settle", "plan", "cure", "extend", "restructure", "partial")
_BP = 100  # basis points in a percent


@dataclass(frozen=True, slots=True)
class Known:
    """Names that a product may use: components, levels and frequencies of its policy."""

    components: frozenset[str]
    levels: tuple[str, ...]
    frequencies: tuple[str, ...]


def one_of(table: Table, name: str, allowed: Sequence[str], default: str | None = None) -> str:
    """A text out of a short list; the error names the list."""
    found = table.take(name, str, default)
    if found not in allowed:
        raise table.error(name, f"debe ser uno de: {', '.join(allowed)}")
    return found


def share_bp(table: Table, name: str, default: int | None = None) -> int:
    """Basis points of a percentage between 0 and 100 with at most two decimals."""
    value = table.take(name, object, default)
    is_number = isinstance(value, int | Decimal) and not isinstance(value, bool)
    points = Decimal(str(value)) * _BP if is_number else Decimal(-1)
    if not 0 <= points <= FULL_BP or points != points.to_integral_value():
        raise table.error(name, "debe estar entre 0 y 100, con dos decimales a lo más")
    return int(points)


def products_of(table: Table, known: Known) -> dict[str, Product]:
    """Every product, by code."""
    return {code: _product(table.table(code), code, known) for code in table.names()}


def _product(entry: Table, code: str, known: Known) -> Product:
    arrangements = entry.table("arrangements")
    floor = entry.table("floor", is_required=False)
    hardship = entry.table("hardship", is_required=False)
    buckets = _buckets(entry.table("buckets"))
    found = Product(
        code=code,
        name=entry.take("name", str),
        buckets=buckets,
        floor_principal_bp=share_bp(floor, "principal_pct", 0),
        arrangements=tuple(
            _arrangement(arrangements.table(name), name, known, tuple(buckets))
            for name in arrangements.names()
        ),
        hardships=tuple(_hardship(hardship.table(name), name, known) for name in hardship.names()),
    )
    floor.finish()
    entry.finish()
    return found


def _buckets(table: Table) -> dict[str, tuple[int, int]]:
    buckets = {}
    for name in table.names():
        limits = table.take(name, list)
        is_pair = len(limits) == 2 and all(isinstance(limit, int) for limit in limits)
        if not is_pair or limits[0] > limits[1]:
            raise table.error(name, "debe ser [desde, hasta] en días")
        buckets[name] = (limits[0], limits[1])
    ordered = sorted(buckets.items(), key=lambda bucket: bucket[1])
    for (one, (_, end)), (other, (start, _)) in pairwise(ordered):
        if start != end + 1:
            raise table.error(other, f"deja un hueco o se encima con «{one}»")
    return buckets


def _arrangement(table: Table, name: str, known: Known, buckets: tuple[str, ...]) -> Arrangement:
    kind = one_of(table, "kind", KINDS)
    rows = enumerate(table.tables("ladder"), 1)
    found = Arrangement(
        id=name,
        kind=kind,
        ladder=tuple(_row(row, number, kind, known, buckets) for number, row in rows),
        terms=_terms(table.table("terms"), known),
        tiers=tuple(_tier(tier, known) for tier in table.tables("down_tiers")),
        name=table.take("name", str, ""),
    )
    if not found.ladder:
        raise table.error("ladder", "falta al menos un renglón")
    table.finish()
    return found


def _tier(table: Table, known: Known) -> Tier:
    found = Tier(share_bp(table, "down_pct"), _waive(table.table("extra"), known))
    table.finish()
    return found


def _row(table: Table, number: int, kind: str, known: Known, buckets: tuple[str, ...]) -> Row:
    payments = table.take("payments", list)
    is_pair = len(payments) == 2 and all(isinstance(n, int) for n in payments)
    if not is_pair or not 1 <= payments[0] <= payments[1]:
        raise table.error("payments", "debe ser [mínimo, máximo] de pagos")
    names = table.texts("bucket")
    if not set(names) <= set(buckets):
        raise table.error("bucket", f"usa tramos de: {', '.join(buckets)}")
    capitalize = table.texts("capitalize", ())
    if not set(capitalize) <= known.components:
        raise table.error("capitalize", "nombra algo que no es un componente del saldo")
    found = Row(
        number=number,
        buckets=names,
        payments=(payments[0], payments[1]),
        authority=one_of(table, "authority", known.levels),
        waive=_waive(table.table("waive", is_required=False), known),
        rate_bp=_rate_bp(table, kind),
        capitalize=capitalize,
        settle_bp=share_bp(table, "settle_pct", None if kind == "partial" else 0),
        days=table.take("days", int, None if kind == "extend" else 0),
        per_year=table.take("per_year", int, 0),
    )
    table.finish()
    return found


def _rate_bp(table: Table, kind: str) -> int | None:
    """Required where interest runs on a new schedule; may be above 100 %."""
    if kind not in {"restructure", "partial"}:
        return None
    value = table.take("rate_pct", object)
    points = Decimal(str(value)) * _BP if isinstance(value, int | Decimal) else Decimal(-1)
    if points < 0 or points != points.to_integral_value():
        raise table.error("rate_pct", "debe ser una tasa anual de cero o más, con dos decimales")
    return int(points)


def _waive(table: Table, known: Known) -> dict[str, int]:
    for name in table.names():
        if name not in known.components:
            raise table.error(name, "no es un componente del saldo")
    return {name: share_bp(table, name) for name in table.names()}


def _terms(table: Table, known: Known) -> Terms:
    frequencies = table.texts("freq", ("unica",))
    if not set(frequencies) <= set(known.frequencies):
        raise table.error("freq", f"usa frecuencias de: {', '.join(known.frequencies)}")
    first = table.take("first_within_days", int, 10)
    last = table.take("last_within_days", int, 10)
    if not 0 <= first <= last:
        raise table.error("last_within_days", "el último pago no puede ser antes que el primero")
    accrue = table.take("accrue", str, "")
    if accrue and accrue != "ordinary":
        raise table.error("accrue", "por ahora solo corre el interés «ordinary»")
    found = Terms(
        down_bp=share_bp(table, "down_pct", 0),
        down_min_cents=table.amount("down_min", 0),
        payment_min_cents=table.amount("payment_min", 1),
        unit_cents=max(1, table.amount("unit", 1)),
        down_unit_cents=max(1, table.amount("down_unit", 1)),
        frequencies=frequencies,
        first_within_days=first,
        last_within_days=last,
        accrue=accrue,
    )
    table.finish()
    return found


def _hardship(table: Table, name: str, known: Known) -> Hardship:
    has_down = "down_pct" in table.names()
    found = Hardship(
        id=name,
        proof=table.texts("proof"),
        payments_plus=table.take("payments_plus", int, 0),
        down_bp=share_bp(table, "down_pct") if has_down else None,
        authority_minus=table.take("authority_minus", int, 0),
        extend_days=table.take("extend_days", int, 0),
        waive=_waive(table.table("waive", is_required=False), known),
        authority=one_of(table, "authority", ("", *known.levels), ""),
    )
    table.finish()
    return found
