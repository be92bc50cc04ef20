"""One product of the policy in words: its ladder row by row, its limits as sentences."""

from __future__ import annotations

from agent_desk.domain.offers.policy import Arrangement, Hardship, Policy, Product, Row, Terms, Tier
from agent_desk.domain.spanish import money_text
from agent_desk.ui.shell.policies.policy_words import (
    arrangement_name,
    bucket_words,
    buckets_words,
    frequency_words,
    kind_words,
    payments_words,
    share_text,
    waiver_words,
)
from agent_desk.ui.shell.reading import Block, Grid, Points, Reading, Section
from agent_desk.ui.wording import translate

_WIDTHS = {5: (8, 14, 10, 14, 54), 6: (8, 14, 10, 14, 30, 24)}  # percent, by columns


def product_reading(product: Product, policy: Policy) -> Reading:
    """Buckets and floor first, then each way to pay."""
    floor = translate("Policies", "Nunca se cobra menos de {percent} del capital.").format(
        percent=share_text(product.floor_principal_bp)
    )
    buckets = Grid(
        (translate("Policies", "Tramo"), translate("Policies", "Días de atraso")),
        tuple((name, bucket_words(product, name)) for name in product.buckets),
        (22, 78),
    )
    return Reading(
        title=product.name,
        subtitle=floor,
        sections=(
            *(_arrangement(arrangement, product, policy) for arrangement in product.arrangements),
            _hardships(product, policy),
            Section(translate("Policies", "Tramos"), (buckets,)),
        ),
    )


def _hardships(product: Product, policy: Policy) -> Section:
    items = tuple(_hardship(hardship, policy) for hardship in product.hardships)
    return Section(
        translate("Policies", "Situaciones difíciles comprobadas"),
        (Points(items),) if items else (),
        detail=translate("Policies", "Agregan opciones; nunca quitan una."),
    )


def _hardship(hardship: Hardship, policy: Policy) -> str:
    parts = (
        (hardship.payments_plus, translate("Policies", "hasta {} pagos más")),
        (hardship.extend_days, translate("Policies", "prórroga de {} días")),
        (hardship.authority, translate("Policies", "autoriza {}")),
        (hardship.authority_minus, translate("Policies", "autoriza {} nivel menos")),
    )
    words = [text.format(value) for value, text in parts if value]
    if hardship.down_bp is not None:
        share = share_text(hardship.down_bp)
        words.append(translate("Policies", "primer pago de {}").format(share))
    if hardship.waive:
        waived = waiver_words(hardship.waive, policy)
        words.append(translate("Policies", "se perdona: {}").format(waived))
    proof = translate("Policies", " o ").join(proof.replace("_", " ") for proof in hardship.proof)
    return translate("Policies", "{situation}: {words}. Comprobante: {proof}.").format(
        situation=arrangement_name(hardship.id), words=", ".join(words), proof=proof
    )


def _arrangement(arrangement: Arrangement, product: Product, policy: Policy) -> Section:
    blocks: tuple[Block, ...] = (
        _ladder(arrangement, product, policy),
        Points(_limits(arrangement, policy)),
    )
    return Section(
        arrangement_name(arrangement.id, arrangement.name),
        blocks,
        detail=kind_words(arrangement.kind),
    )


def _ladder(arrangement: Arrangement, product: Product, policy: Policy) -> Grid:
    headers = [
        translate("Policies", "Renglón"),
        translate("Policies", "Días de atraso"),
        translate("Policies", "Pagos"),
        translate("Policies", "Autoriza"),
        translate("Policies", "Se perdona"),
    ]
    if any(row.rate_bp is not None or row.days or row.settle_bp for row in arrangement.ladder):
        headers.append(translate("Policies", "Además"))
    rows = tuple(_row(row, product, policy)[: len(headers)] for row in arrangement.ladder)
    return Grid(tuple(headers), rows, _WIDTHS[len(headers)])


def _row(row: Row, product: Product, policy: Policy) -> tuple[str, ...]:
    return (
        str(row.number),
        buckets_words(product, row.buckets),
        payments_words(row.payments),
        row.authority,
        waiver_words(row.waive, policy),
        _besides(row),
    )


def _besides(row: Row) -> str:
    parts = []
    if row.rate_bp is not None:
        parts.append(
            translate("Policies", "tasa {rate} anual").format(rate=share_text(row.rate_bp))
        )
    if row.settle_bp:
        parts.append(
            translate("Policies", "se liquida {share}").format(share=share_text(row.settle_bp))
        )
    if row.days:
        parts.append(translate("Policies", "{days} días más").format(days=row.days))
    if row.per_year:
        parts.append(translate("Policies", "hasta {times} al año").format(times=row.per_year))
    return ", ".join(parts)


def _limits(arrangement: Arrangement, policy: Policy) -> tuple[str, ...]:
    if arrangement.kind == "extend":
        return (
            translate("Policies", "El interés ordinario sigue corriendo hasta la nueva fecha."),
        )
    terms = arrangement.terms
    sentences = (
        _often(terms),
        _down(terms),
        _least(terms),
        _days(terms),
        *(_tier(tier, policy) for tier in arrangement.tiers),
    )
    return tuple(sentence for sentence in sentences if sentence)


def _often(terms: Terms) -> str:
    words = ", ".join(frequency_words(frequency) for frequency in terms.frequencies)
    return translate("Policies", "Se paga: {words}.").format(words=words)


def _down(terms: Terms) -> str:
    parts = []
    if terms.down_bp:
        parts.append(
            translate("Policies", "{percent} de lo acordado").format(
                percent=share_text(terms.down_bp)
            )
        )
    if terms.down_min_cents:
        parts.append(
            translate("Policies", "al menos {amount}").format(
                amount=money_text(terms.down_min_cents)
            )
        )
    words = translate("Policies", " y ").join(parts)
    return translate("Policies", "Primer pago: {words}.").format(words=words) if words else ""


def _least(terms: Terms) -> str:
    if terms.payment_min_cents <= 1:
        return ""
    least = money_text(terms.payment_min_cents)
    if terms.unit_cents <= 1:
        return translate("Policies", "Ningún pago menor de {least}.").format(least=least)
    return translate("Policies", "Ningún pago menor de {least}, en múltiplos de {unit}.").format(
        least=least, unit=money_text(terms.unit_cents)
    )


def _days(terms: Terms) -> str:
    if terms.first_within_days == terms.last_within_days:
        return translate("Policies", "Se paga a más tardar en {days} días.").format(
            days=terms.last_within_days
        )
    return translate(
        "Policies", "El primero a más tardar en {first} días; el último, en {last}."
    ).format(first=terms.first_within_days, last=terms.last_within_days)


def _tier(tier: Tier, policy: Policy) -> str:
    return translate(
        "Policies", "Con un primer pago de {percent} o más se perdona además: {extra}."
    ).format(percent=share_text(tier.down_bp), extra=waiver_words(tier.extra, policy))
