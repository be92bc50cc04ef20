"""Agreements and their lives as lines of text for a terminal."""

from __future__ import annotations

from agent_desk.domain.agreements.states import NAMES, Life
from agent_desk.domain.spanish import date_text, money_text
from agent_desk.services.following import Followed

_ROW_WORDS = {
    "paid": "pagado",
    "paid_late": "pagado tarde",
    "partial": "pagado en parte",
    "waiting": "por pagar",
    "due": "vence hoy",
    "late": "atrasado, dentro de tolerancia",
    "missed": "no llegó",
}


def followed_lines(each: Followed, *, is_whole: bool = False) -> list[str]:
    """One line, or with each payment of its schedule."""
    agreement, standing = each.agreement, each.standing
    head = (
        f"{agreement.folio}  {agreement.account}  {NAMES[each.state]}  "
        f"pagado {money_text(standing.paid_cents)} de {money_text(standing.total_cents)}"
    )
    if not is_whole:
        return [head]
    rows = [
        f"  {row.number} de {len(standing.rows)}  {date_text(row.due_on)}  "
        f"{money_text(row.paid_cents)} de {money_text(row.amount_cents)}  {_ROW_WORDS[row.state]}"
        for row in standing.rows
    ]
    notes = [
        f"  devuelto: {money_text(paid.amount_cents)} del {date_text(paid.paid_on)}"
        for paid in standing.undone
    ]
    notes += [
        f"  parece doble: {money_text(one.payment.amount_cents)} del "
        f"{date_text(one.payment.paid_on)}"
        for one in standing.applied
        if one.looks_double
    ]
    if standing.spare_cents:
        notes.append(f"  saldo a favor: {money_text(standing.spare_cents)}")
    return [head, *rows, *notes]


def life_lines(life: Life) -> list[str]:
    """Each step: when, from what to what, why and by which rule."""
    return [
        f"  {change.at:%Y-%m-%d %H:%M}Z  {NAMES[change.was]} → {NAMES[change.to]}: {change.why}"
        + (f" ({change.rule}, {date_text(change.on)})" if change.rule and change.on else "")
        for change in life.changes
    ]
