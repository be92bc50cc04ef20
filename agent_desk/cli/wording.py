"""Option sheets and verdicts as lines of text for a terminal."""

from __future__ import annotations

from agent_desk.domain.offers.offer import Offer, OfferSheet, Verdict
from agent_desk.domain.spanish import date_text, money_text


def offer_lines(letter: str, offer: Offer) -> list[str]:
    """One option: sums, dates, authority, and why."""
    payments = "1 pago" if offer.count == 1 else f"{offer.count} pagos"
    head = (
        f"{letter} · {offer.title}: {money_text(offer.total_cents)} en {payments}, "
        f"{date_text(offer.first_on)} a {date_text(offer.last_on)} [{offer.authority}]"
    )
    return [head, *(f"    {reason}" for reason in offer.why)]


def sheet_lines(sheet: OfferSheet) -> list[str]:
    """All that may be offered, ranked; or the reason why nothing may."""
    if sheet.stop:
        return [sheet.stop]
    lines = [f"{sheet.allowed_count} opciones permitidas; las mejores:"]
    for letter, offer in zip("ABCDE", sheet.shown, strict=False):
        lines += offer_lines(letter, offer)
    return lines + [f"  no: {blocked.sentence}" for blocked in sheet.blocked[:3]]


def verdict_lines(verdict: Verdict) -> list[str]:
    """Allowed or not and by which rule; then the nearest that are."""
    lines = [("Permitida. " if verdict.is_allowed else "Fuera de política. ") + verdict.reason]
    own = [verdict.own] if verdict.own else []
    for letter, offer in zip("ABC", [*own, *verdict.nearest], strict=False):
        lines += offer_lines(letter, offer)
    if verdict.approval:
        lines += offer_lines("con visto bueno", verdict.approval)
    return lines
