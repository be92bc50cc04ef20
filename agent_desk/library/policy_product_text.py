"""A product of a policy as TOML: buckets, floor, ways to pay, hardships."""

from __future__ import annotations

from collections.abc import Mapping

from agent_desk.domain.offers.policy import Arrangement, Hardship, Product, Row, Terms, Tier
from agent_desk.library.toml_values import inline, key_text, percent, pesos, value_text


def product_text(product: Product) -> str:
    """All the tables of a product, in the order of its arrangements."""
    place = f"products.{key_text(product.code)}"
    buckets = {name: list(limits) for name, limits in product.buckets.items()}
    head = (
        f"[{place}]",
        f"name = {value_text(product.name)}",
        f"buckets = {inline(buckets)}",
        f"floor = {inline({'principal_pct': percent(product.floor_principal_bp)})}",
    )
    parts = ["\n".join(head)]
    parts += [_arrangement(place, arrangement) for arrangement in product.arrangements]
    if product.hardships:
        rows = (f"{key_text(h.id)} = {inline(_hardship(h))}" for h in product.hardships)
        parts.append("\n".join((f"[{place}.hardship]", *rows)))
    return "\n\n".join(parts)


def _arrangement(place: str, arrangement: Arrangement) -> str:
    lines = [f"[{place}.arrangements.{key_text(arrangement.id)}]"]
    if arrangement.name:
        lines.append(f"name = {value_text(arrangement.name)}")
    lines.append(f"kind = {value_text(arrangement.kind)}")
    lines.append("ladder = [")
    lines += [f"  {inline(_row(row, arrangement.kind))}," for row in arrangement.ladder]
    lines += ["]", f"terms = {inline(_terms(arrangement.terms))}"]
    if arrangement.tiers:
        lines.append("down_tiers = [")
        lines += [f"  {inline(_tier(tier))}," for tier in arrangement.tiers]
        lines.append("]")
    return "\n".join(lines)


def _row(row: Row, kind: str) -> dict[str, object]:
    found: dict[str, object] = {
        "bucket": row.buckets,
        "payments": list(row.payments),
        "authority": row.authority,
    }
    if kind == "partial":
        found["settle_pct"] = percent(row.settle_bp)
    if kind == "extend":
        found["days"] = row.days
    if row.per_year:
        found["per_year"] = row.per_year
    if _shares(row.waive):
        found["waive"] = _shares(row.waive)
    if row.rate_bp is not None:
        found["rate_pct"] = percent(row.rate_bp)
    if row.capitalize:
        found["capitalize"] = row.capitalize
    return found


def _terms(terms: Terms) -> dict[str, object]:
    found: dict[str, object] = {
        "down_pct": percent(terms.down_bp),
        "down_min": pesos(terms.down_min_cents),
        "payment_min": pesos(terms.payment_min_cents),
        "unit": pesos(terms.unit_cents),
        "down_unit": pesos(terms.down_unit_cents),
        "freq": terms.frequencies,
        "first_within_days": terms.first_within_days,
        "last_within_days": terms.last_within_days,
    }
    return found | ({"accrue": terms.accrue} if terms.accrue else {})


def _tier(tier: Tier) -> dict[str, object]:
    return {"down_pct": percent(tier.down_bp), "extra": _shares(tier.extra)}


def _hardship(hardship: Hardship) -> dict[str, object]:
    found: dict[str, object] = {"proof": hardship.proof}
    if hardship.payments_plus:
        found["payments_plus"] = hardship.payments_plus
    if hardship.down_bp is not None:
        found["down_pct"] = percent(hardship.down_bp)
    if hardship.authority_minus:
        found["authority_minus"] = hardship.authority_minus
    if hardship.extend_days:
        found["extend_days"] = hardship.extend_days
    if _shares(hardship.waive):
        found["waive"] = _shares(hardship.waive)
    if hardship.authority:
        found["authority"] = hardship.authority
    return found


def _shares(waive: Mapping[str, int]) -> dict[str, object]:
    """Component by component in the order of their ids; what is not waived is not written."""
    return {name: percent(share) for name, share in sorted(waive.items()) if share}
