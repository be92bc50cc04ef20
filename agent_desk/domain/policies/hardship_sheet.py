"""Proven hard situations of a product: they add options and never take one away."""

from __future__ import annotations

from dataclasses import replace

from agent_desk.domain.offers.policy import Hardship, Policy, Product
from agent_desk.domain.policies.cells import (
    CellError,
    read_choice,
    read_count,
    read_name,
    read_share,
    share_words,
)
from agent_desk.domain.policies.product_sheets import waivable, with_product, with_share
from agent_desk.domain.policies.sheets import Column, Head, ListSheet, Sheet


def hardship_sheet(policy: Policy, product: Product) -> Sheet:
    """One row a situation."""

    def put(items: tuple[Hardship, ...]) -> Policy:
        return with_product(policy, replace(product, hardships=items))

    return ListSheet(
        f"{product.code}.hardship",
        product.name,
        "Situaciones difíciles",
        (*_who(product), *_terms(policy), *_waivers(policy)),
        product.hardships,
        put,
        lambda before: Hardship(f"situación {len(product.hardships) + 1}", ("comprobante",)),
        "Con su comprobante agregan opciones; nunca quitan una.",
    )


def _who(product: Product) -> tuple[Column[Hardship], ...]:
    def name(hard: Hardship, text: str) -> Hardship:
        taken = tuple(other.id for other in product.hardships if other is not hard)
        return replace(hard, id=read_name(text.lower(), taken))

    def proof(hard: Hardship, text: str) -> Hardship:
        named = tuple(part.strip().replace(" ", "_") for part in text.split(",") if part.strip())
        if not named:
            raise CellError(text, "escriba al menos un comprobante")
        return replace(hard, proof=named)

    return (
        Column(Head("Situación"), lambda hard: hard.id, name),
        Column(Head("Comprobantes"), lambda h: ", ".join(h.proof).replace("_", " "), proof),
    )


def _terms(policy: Policy) -> tuple[Column[Hardship], ...]:
    levels = policy.levels

    def down(hard: Hardship, text: str) -> Hardship:
        return replace(hard, down_bp=read_share(text) if text.strip() else None)

    return (
        Column(
            Head("Pagos de más"),
            lambda hard: str(hard.payments_plus or ""),
            lambda hard, text: replace(hard, payments_plus=read_count(text, 0, 120)),
        ),
        Column(
            Head("Anticipo"),
            lambda hard: "" if hard.down_bp is None else share_words(hard.down_bp) or "0%",
            down,
        ),
        Column(
            Head("Niveles menos"),
            lambda hard: str(hard.authority_minus or ""),
            lambda h, text: replace(h, authority_minus=read_count(text, 0, len(levels) - 1)),
        ),
        Column(
            Head("Días de prórroga"),
            lambda hard: str(hard.extend_days or ""),
            lambda hard, text: replace(hard, extend_days=read_count(text, 0, 366)),
        ),
        Column(
            Head("Autoriza", levels),
            lambda hard: hard.authority,
            lambda h, text: replace(h, authority=read_choice(text, levels, may_be_empty=True)),
        ),
    )


def _waivers(policy: Policy) -> tuple[Column[Hardship], ...]:
    return tuple(_waiver(policy, component) for component in waivable(policy))


def _waiver(policy: Policy, component: str) -> Column[Hardship]:
    return Column(
        Head(f"Perdona {policy.component_name(component).lower()}"),
        lambda hard: share_words(hard.waive.get(component, 0)),
        lambda h, text: replace(h, waive=with_share(h.waive, component, read_share(text))),
    )
