"""What a supervisor should know of a policy before it is published, each in one sentence.

The loader refuses what cannot be read; this warns of what can be read and is probably not meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from agent_desk.domain.offers.policy import FULL_BP, ONCE, Arrangement, Policy, Product, Row, Terms
from agent_desk.domain.spanish import money_text

_SLOWEST_GAP = {"semanal": 7, "catorcenal": 14, "quincenal": 13, "mensual": 28}
_FIRST_WAIT = {"quincenal": 16}  # days until the next 15th or last day, at worst
_INTEREST = {"restructure", "partial"}


@dataclass(frozen=True, slots=True)
class Finding:
    """`place` names product, arrangement and row; `severity` is error | warn | note."""

    severity: str
    rule: str
    place: str
    sentence: str


def lint_policy(
    policy: Policy,
    smallest: Mapping[str, int] | None = None,
    largest: Mapping[str, int] | None = None,
) -> tuple[Finding, ...]:
    """All findings, errors first.

    `smallest` and `largest` are the least and greatest balance of the portfolio by product, in
    centavos: with them it tells of minimums that some, or no account at all, can meet.
    """
    found = [*_order_of_payments(policy), *_broken_rules(policy)]
    for product in policy.products.values():
        found += _buckets(product)
        for arrangement in product.arrangements:
            found += _arrangement(policy, product, arrangement)
            least = (smallest or {}).get(product.code)
            if least is not None:
                found += _too_coarse(product, arrangement, least)
            most = (largest or {}).get(product.code)
            if most is not None:
                found += _beyond(product, arrangement, most)
    rank = {"error": 0, "warn": 1, "note": 2}
    return tuple(sorted(found, key=lambda item: (rank[item.severity], item.place, item.rule)))


def _place(product: Product, arrangement: Arrangement, row: Row | None = None) -> str:
    name = arrangement.name or arrangement.id
    head = f"{product.name}, «{name}»"
    return f"{head}, renglón {row.number}" if row else head


def _order_of_payments(policy: Policy) -> Iterator[Finding]:
    ids = [component.id for component in policy.components]
    if "principal" in ids and ids[-1] != "principal":
        yield Finding(
            "warn",
            "capital_first",
            "Componentes",
            "El capital no es lo último que se paga: sin reservar los intereses, recibir capital "
            "los extingue (C. Com. art. 364). El convenio debe imprimir la reserva.",
        )


def _broken_rules(policy: Policy) -> Iterator[Finding]:
    for lighter, heavier in combinations(sorted(policy.broken, key=lambda rule: rule.count), 2):
        is_lower = heavier.down_plus_bp < lighter.down_plus_bp
        is_longer = lighter.max_payments and (
            not heavier.max_payments or heavier.max_payments > lighter.max_payments
        )
        if is_lower or is_longer:
            yield Finding(
                "warn",
                "broken_promises",
                f"Promesas rotas: {heavier.count}",
                f"Con {heavier.count} promesas rotas se pide menos que con {lighter.count}.",
            )


def _buckets(product: Product) -> Iterator[Finding]:
    served = {name for a in product.arrangements for row in a.ladder for name in row.buckets}
    for name, (low, high) in product.buckets.items():
        if name not in served:
            yield Finding(
                "note",
                "empty_bucket",
                product.name,
                f"El tramo {name} ({low} a {high} días) no tiene renglones: quedan el pago total "
                "y la promesa simple.",
            )


def _arrangement(policy: Policy, product: Product, arrangement: Arrangement) -> Iterator[Finding]:
    for row in arrangement.ladder:
        yield from _row(product, arrangement, row)
        yield from _settled_share(product, arrangement, row)
        yield from _reach(policy, product, arrangement, row)
    for one, other in combinations(arrangement.ladder, 2):
        if set(one.buckets) & set(other.buckets):
            yield from _pair(policy, product, arrangement, one, other)
    yield from _gaps(policy, product, arrangement)
    for smaller, bigger in combinations(sorted(arrangement.tiers, key=lambda t: t.down_bp), 2):
        if any(bigger.extra.get(n, 0) < cents for n, cents in smaller.extra.items()):
            yield Finding(
                "warn",
                "tier",
                _place(product, arrangement),
                f"Dar {bigger.down_bp // 100}% de anticipo gana menos quita que dar "
                f"{smaller.down_bp // 100}%.",
            )


def _beyond(product: Product, arrangement: Arrangement, most: int) -> Iterator[Finding]:
    """Rows whose minimums not even the greatest balance meets."""
    terms = arrangement.terms
    for row in arrangement.ladder:
        needed = terms.payment_min_cents * row.payments[0] + terms.down_min_cents
        if arrangement.kind not in _INTEREST and needed > most:
            yield Finding(
                "error",
                "beyond",
                _place(product, arrangement, row),
                f"Pide al menos {row.payments[0]} pagos de {money_text(terms.payment_min_cents)} y "
                f"el saldo más grande de la cartera es {money_text(most)}: nadie puede usarlo.",
            )


def _gaps(policy: Policy, product: Product, arrangement: Arrangement) -> Iterator[Finding]:
    """Numbers of payments that no row of a bucket and level allows, between two that are."""
    for bucket in product.buckets:
        for level in policy.levels:
            rows = [r for r in arrangement.ladder if bucket in r.buckets and r.authority == level]
            end = 0
            for row in sorted(rows, key=lambda row: row.payments):
                low, high = row.payments
                if end and low > end + 1:
                    missing = f"{end + 1}" if low == end + 2 else f"{end + 1} a {low - 1}"
                    yield Finding(
                        "note",
                        "gap",
                        _place(product, arrangement, row),
                        f"En el tramo {bucket} el nivel {level} no puede ofrecer {missing} pagos: "
                        f"hay renglones hasta {end} y desde {low}.",
                    )
                end = max(end, high)


def _row(product: Product, arrangement: Arrangement, row: Row) -> Iterator[Finding]:
    place = _place(product, arrangement, row)
    waived = row.waive.get("principal", 0)
    if waived >= FULL_BP:
        yield Finding(
            "error",
            "whole_principal",
            place,
            "Perdona todo el capital: se extinguen también los intereses (CCF art. 2210).",
        )
    elif waived > FULL_BP - product.floor_principal_bp:
        yield Finding(
            "error",
            "floor",
            place,
            f"Perdona {waived // 100}% del capital y el piso es cobrar "
            f"{product.floor_principal_bp // 100}%: nadie puede usar este renglón.",
        )
    for tier in arrangement.tiers:
        extra = waived + tier.extra.get("principal", 0)
        if waived <= FULL_BP - product.floor_principal_bp < extra:
            yield Finding(
                "warn",
                "tier_floor",
                place,
                f"Con {tier.down_bp // 100}% de anticipo la quita de capital llega a "
                f"{extra // 100}% y rompe el piso: ese nivel no se ofrece.",
            )


def _settled_share(product: Product, arrangement: Arrangement, row: Row) -> Iterator[Finding]:
    """A partial restructure whose settled share is less than the down payment that it must be."""
    if arrangement.kind != "partial":
        return
    asked, most_waived = arrangement.terms.down_bp, max(row.waive.values(), default=0)
    if asked and row.settle_bp * (FULL_BP - most_waived) // FULL_BP <= asked:
        yield Finding(
            "warn",
            "settled_share",
            _place(product, arrangement, row),
            f"Lo que se liquida al firmar ({row.settle_bp // 100}% menos su quita) no pasa del "
            f"anticipo que se pide ({asked // 100}%): habrá cuentas sin opción.",
        )


def _reach(
    policy: Policy, product: Product, arrangement: Arrangement, row: Row
) -> Iterator[Finding]:
    if arrangement.kind == "extend":
        return
    place, low = _place(product, arrangement, row), row.payments[0]
    if arrangement.kind == "restructure" and not _may_start_with_down(arrangement):
        if row.payments[1] == 1:
            yield Finding(
                "error",
                "one_payment",
                place,
                "Un solo pago sin anticipo no es un calendario nuevo: pida dos pagos o más, o un "
                "anticipo.",
            )
            return
        low = max(low, 2)
    yield from _last_date(place, arrangement.terms, low, row.payments[1])
    yield from _first_date(policy, place, arrangement.terms)


def _last_date(place: str, terms: Terms, low: int, high: int) -> Iterator[Finding]:
    """How many payments fit before the last date allowed."""
    gaps = [_SLOWEST_GAP[name] for name in terms.frequencies if name != ONCE]
    if gaps and low > 1 and (low - 1) * min(gaps) > terms.last_within_days:
        yield Finding(
            "error",
            "unreachable",
            place,
            f"Pide al menos {low} pagos y el último debe caer en {terms.last_within_days} días: "
            "ninguna frecuencia alcanza.",
        )
    elif gaps and (high - 1) * min(gaps) > terms.last_within_days:
        most = terms.last_within_days // min(gaps) + 1
        yield Finding(
            "note",
            "too_many",
            place,
            f"Dice hasta {high} pagos, pero en {terms.last_within_days} días caben {most}.",
        )


def _first_date(policy: Policy, place: str, terms: Terms) -> Iterator[Finding]:
    """Whether each rhythm has a date before the first payment must be made."""
    for name in terms.frequencies:
        wait = _FIRST_WAIT.get(name, 0)
        if terms.first_within_days < wait and policy.rhythms[name].has_fixed_days:
            yield Finding(
                "warn",
                "first_wait",
                place,
                f"El primer pago debe ser en {terms.first_within_days} días, y la siguiente fecha "
                f"{name} puede tardar {wait}: algunos días no habrá opción {name}.",
            )


def _may_start_with_down(arrangement: Arrangement) -> bool:
    terms = arrangement.terms
    least = (terms.down_bp, terms.down_min_cents, *(tier.down_bp for tier in arrangement.tiers))
    return any(least)


def _pair(
    policy: Policy, product: Product, arrangement: Arrangement, one: Row, other: Row
) -> Iterator[Finding]:
    place = _place(product, arrangement, other)
    one_level, other_level = policy.level_of(one.authority), policy.level_of(other.authority)
    shorter, longer = sorted((one, other), key=lambda row: row.payments)
    is_apart = shorter.payments[1] < longer.payments[0]
    if one_level == other_level and is_apart and _gives_more(longer, shorter):
        yield Finding(
            "warn",
            "longer_is_cheaper",
            place,
            f"Pagar en más plazos (renglón {longer.number}) perdona más que pagar en menos "
            f"(renglón {shorter.number}).",
        )
    if is_apart:
        return
    if one_level == other_level:
        yield Finding(
            "note",
            "overlap",
            place,
            f"Se encima con el renglón {one.number} del mismo nivel: se ofrecen los dos y gana "
            "el mejor para el deudor.",
        )
        return
    lower, higher = (one, other) if one_level < other_level else (other, one)
    if _gives_more(lower, higher) and not _gives_more(higher, lower):
        yield Finding(
            "warn",
            "level",
            place,
            f"El nivel {higher.authority} (renglón {higher.number}) permite menos que "
            f"{lower.authority} (renglón {lower.number}).",
        )


def _gives_more(row: Row, other: Row) -> bool:
    """Whether a row forgives more than another in some component."""
    return any(share > other.waive.get(name, 0) for name, share in row.waive.items())


def _too_coarse(product: Product, arrangement: Arrangement, least: int) -> Iterator[Finding]:
    terms = arrangement.terms
    for row in arrangement.ladder:
        low, _ = row.payments
        needed = terms.payment_min_cents * low + terms.down_min_cents
        if arrangement.kind not in _INTEREST and needed > least:
            yield Finding(
                "note",
                "minimum",
                _place(product, arrangement, row),
                f"Con el saldo más chico de la cartera ({money_text(least)}) no se llega a "
                f"{low} pagos de {money_text(terms.payment_min_cents)}.",
            )
        elif low > 1 and terms.unit_cents * low * low > least:
            yield Finding(
                "note",
                "unit",
                _place(product, arrangement, row),
                f"La unidad de {money_text(terms.unit_cents)} es muy gruesa para el saldo más "
                f"chico ({money_text(least)}): se usará el centavo.",
            )
