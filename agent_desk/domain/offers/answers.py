"""The judge's sentences: why yes, why not, what changes against the ask, which rule blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from agent_desk.domain.offers.cells import Plan, each_cents, wish_for
from agent_desk.domain.offers.offer import Ask, Blocked
from agent_desk.domain.offers.policy import ONCE
from agent_desk.domain.offers.situation import Situation
from agent_desk.domain.offers.wording import rule_name
from agent_desk.domain.spanish import date_text, money_text

EVERY = {
    "unica": "en un solo pago",
    "semanal": "por semana",
    "catorcenal": "cada 14 días",
    "quincenal": "por quincena",
    "mensual": "al mes",
}
_OF_THE_DATE = ("date_in_the_past", "rhythm_days", "first_within_days")


def changes_of(situation: Situation, ask: Ask, plan: Plan) -> tuple[str, ...]:
    """What differs from the ask, each in a few words."""
    cell, point = plan.cell, plan.point
    wish = wish_for(ask, cell)
    changes = []
    if cell.line.has_down and ask.down_cents is not None and point.down != wish.down:
        changes.append(f"anticipo de {money_text(point.down)} en vez de {money_text(wish.down)}")
    elif cell.line.has_down and ask.down_cents is None:
        changes.append(f"con anticipo de {money_text(point.down)}")
    changes += _payment_changes(ask, plan, wish.payment)
    if not cell.line.is_wanted:
        changes.append(f"empieza el {date_text(cell.line.dates[int(cell.line.has_down)])}")
    counted = cell.instalments if ask.down_cents else cell.instalments + cell.line.has_down
    if ask.count and counted != ask.count:
        changes.append(f"{counted} pagos en vez de {ask.count}")
    return tuple(changes)


def _payment_changes(ask: Ask, plan: Plan, wished: int) -> list[str]:
    """The instalment and its rhythm, in one phrase when both change."""
    cell, payment = plan.cell, plan.point.payment
    is_moved = bool(ask.frequency) and cell.line.frequency != ask.frequency
    every = EVERY[cell.line.frequency]
    noun = "un pago" if cell.is_once else "pagos"
    if is_moved:
        said = ask.payment_cents or each_cents(ask) or ask.total_cents or ask.down_cents or 0
        before = f"{money_text(said)} {EVERY[ask.frequency or ONCE]}"
        return [f"{noun} de {money_text(payment)} {every} en vez de {before}"]
    if payment == wished:
        return []
    if not wished:
        return [f"y {cell.instalments} de {money_text(payment)} {every}"]
    return [f"{noun} de {money_text(payment)} en vez de {money_text(wished)}"]


def changed_badge(plan: Plan, ask: Ask) -> str:
    """«$160.00 más por pago», «Cabe en lo que ofrece»."""
    cell, point = plan.cell, plan.point
    wish = wish_for(ask, cell)
    if wish.payment and point.payment > wish.payment:
        each = "" if cell.is_once else " por pago"
        return f"{money_text(point.payment - wish.payment)} más{each}"
    if point.down > wish.down:
        return f"{money_text(point.down - wish.down)} más de anticipo"
    if not cell.line.is_wanted:
        return "Cambia la fecha"
    if ask.frequency and cell.line.frequency != ask.frequency:
        return f"Cambia a {EVERY[cell.line.frequency]}"
    return "Cabe en lo que ofrece"


def reason_yes(situation: Situation, plan: Plan, ask: Ask) -> str:
    """The rule that allows his offer, and what it saves him when it is less than he said."""
    said = f"Sí: lo permite {rule_name(situation, plan.cell.standing)}."
    offered = ask.total_cents or (ask.payment_cents if plan.cell.is_once else None)
    total = plan.cell.standing.total_cents
    if offered and total < offered:
        said += f" Con {money_text(total)} basta: son {money_text(offered - total)} menos."
    return said


def reason_no(situation: Situation, plan: Plan | None, ask: Ask, blocking: Blocked | None) -> str:
    """Which limits of the nearest rule his offer does not reach, with their numbers."""
    if plan is None:
        return blocking.sentence if blocking else "La política no permite opciones hoy."
    standing = plan.cell.standing
    short = [] if blocking is None else [blocking.sentence.rstrip(".")]
    short += _shortfalls(plan, ask)
    if not short:
        short = ["así no cabe completo en ningún renglón"]
    first = short[0][0].lower() + short[0][1:]
    return (
        f"No: {'; '.join([first, *short[1:]])}. Lo más cercano sale de "
        f"{rule_name(situation, standing)}."
    )


def _shortfalls(plan: Plan, ask: Ask) -> list[str]:
    cell, point = plan.cell, plan.point
    wish, standing = wish_for(ask, plan.cell), plan.cell.standing
    found = []
    if cell.line.has_down and wish.down < standing.down_min_cents:
        least_down = money_text(standing.down_min_cents)
        found.append(
            f"pide un anticipo de al menos {least_down}"
            if ask.down_cents is None
            else f"el anticipo mínimo es {least_down} y ofrece {money_text(ask.down_cents)}"
        )
    if point.payment > wish.payment and cell.is_once:
        found.append(
            f"en un solo pago son {money_text(point.payment)} y ofrece {money_text(wish.payment)}"
        )
    elif point.payment > wish.payment:
        _, high = standing.counts
        least = standing.terms.payment_min_cents
        if wish.payment < least:
            found.append(f"el pago mínimo es {money_text(least)}")
        found.append(
            f"en {cell.instalments} pagos (máximo {high}) hacen falta {money_text(point.payment)} "
            f"{EVERY[cell.line.frequency]} y ofrece {money_text(wish.payment)}"
        )
    return found


def blocking_of(ask: Ask, blocked: Sequence[Blocked], count: int) -> Blocked | None:
    """The single rule that keeps his date out of reach, and how many options another date opens."""
    mine = [item for item in blocked if not ask.frequency or item.frequency in {"", ask.frequency}]
    of_date = [item for item in mine if item.rule in _OF_THE_DATE]
    if of_date:
        nearest = min(of_date, key=lambda item: (item.slack, item.rule, item.sentence))
        options = "1 opción" if count == 1 else f"{count} opciones"
        opened = f" Con otra fecha hay {options}." if count else ""
        return replace(nearest, sentence=nearest.sentence + opened)
    return min(mine, key=lambda item: item.slack, default=None) if not count else None
