"""The words of one option card: amounts beside each other in the same rows, and what it needs."""

from __future__ import annotations

from datetime import datetime

from agent_desk.domain.offers.approval import COUNTERED, PENDING, Approval, state_at
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.spanish import date_text, money_text, percent_text
from agent_desk.ui.desk.state import OptionRow, Pill, Tone
from agent_desk.ui.keys import QT_TRANSLATE_NOOP
from agent_desk.ui.wording import translate

_PER = {
    "unica": QT_TRANSLATE_NOOP("Desk", "en un pago"),
    "semanal": QT_TRANSLATE_NOOP("Desk", "por semana"),
    "catorcenal": QT_TRANSLATE_NOOP("Desk", "cada 14 días"),
    "quincenal": QT_TRANSLATE_NOOP("Desk", "por quincena"),
    "mensual": QT_TRANSLATE_NOOP("Desk", "al mes"),
}
_INSTEAD = " en vez de "
_HEAVY = "Pesa mucho"  # how the engine words a burden over the policy's second limit


def short_title(title: str) -> str:
    """«Al corriente: 4 pagos» is «4 pagos» on a card: the rest stands in its rows and its why."""
    head, separator, tail = title.partition(": ")
    kept = title if head.endswith("cuentas") or not separator else tail
    return kept[0].upper() + kept[1:]


def per_words(offer: Offer) -> str:
    if offer.count == 1:
        return translate("Desk", "en un pago")
    return translate("Desk", _PER.get(offer.frequency, ""))


def lock_of(offer: Offer, approval: Approval | None, now: datetime) -> str:
    """Who could allow it, or that its request is waiting (for how long, the footer says)."""
    if approval and approval.offer.key == offer.key and state_at(approval, now) == PENDING:
        return translate("Desk", "Esperando visto bueno")
    return translate("Desk", "Pide visto bueno de {who}").format(who=offer.authority)


def badge_of(offer: Offer, lock: str, approval: Approval | None) -> Pill | None:
    """What stands out: the permission, a burden on his income, else why it is in this place."""
    if lock:
        return Pill(lock, Tone.WARN)
    allowed = approval.allowed if approval else None
    if approval and allowed and allowed.key == offer.key:
        words = (
            translate("Desk", "Otra opción de {who}")
            if approval.state == COUNTERED
            else translate("Desk", "Visto bueno de {who}")
        )
        return Pill(words.format(who=approval.decided_by_name), Tone.OK)
    if offer.warning:
        return Pill(offer.warning, Tone.BAD if offer.warning.startswith(_HEAVY) else Tone.WARN)
    if not offer.badge:
        return None
    return Pill(offer.badge, Tone.OK if offer.waived_cents else Tone.PRIMARY)


def marks_of(offer: Offer) -> tuple[str, ...]:
    """What differs from what he said, short: the card already says what is offered.

    «pagos de $4,420.00 en vez de $600.00» is «dijo $600.00».
    """
    said = translate("Desk", "dijo {amount}")
    split = [change.partition(_INSTEAD) for change in offer.changes]
    return tuple(said.format(amount=tail) if tail else head for head, _, tail in split)


def card_rows(offer: Offer) -> tuple[OptionRow, ...]:
    """The same rows in the same order on every card; the first three show when space is short."""
    first, last = offer.payments[0], offer.payments[-1]
    burden = percent_text(offer.burden_pct) if offer.burden_pct is not None else "—"
    cat = f"{offer.cat_pct}%" if offer.cat_pct is not None else ""
    rows = [
        OptionRow(
            translate("Desk", "Primer pago"),
            f"{money_text(first.amount_cents)} · {date_text(first.due_on)}",
        ),
        OptionRow(translate("Desk", "Total"), money_text(offer.total_cents)),
        OptionRow(translate("Desk", "Termina"), date_text(last.due_on)),
        OptionRow(translate("Desk", "Número de pagos"), str(offer.count)),
        OptionRow(translate("Desk", "Contra su saldo"), money_text(-offer.waived_cents)),
        OptionRow(translate("Desk", "De su ingreso"), burden),
        OptionRow(translate("Desk", "Que la cumpla"), offer.chance),
    ]
    if cat:
        rows.append(OptionRow(translate("Desk", "CAT sin IVA"), cat))
    return tuple(rows)
