"""Which options to show first: fair to both, the same for everyone, within what he can pay.

The constants are priors of the payments study (section 7), not facts: they only order options and
are never shown as percentages.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from math import exp

from agent_desk.domain.offers.building import monthly
from agent_desk.domain.offers.cells import Situation
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.spanish import money_text, percent_text

MONTHLY_SURVIVAL = 0.94  # chance that a promise kept so far is kept one month more
STRAIN = 1.2  # how fast the chance falls when a payment is above what he can pay
REST_VALUE = 0.3  # value of what is left when it breaks
CURED_VALUE = 0.8  # value of the balance of an account that is current again
MONTHLY_DISCOUNT = 0.985
SHARE_OF_INCOME = 0.20
DAYS_A_MONTH = 30.44


def expected_value(offer: Offer, situation: Situation) -> float:
    """What the institution may expect from an offer, in centavos of today.

    Each payment is kept with a chance that falls with time and with strain. When one breaks, the
    whole balance revives at `REST_VALUE`; what an offer does not treat goes on being paid as long
    as the offer is kept.
    """
    alive, previous, value, paid = 1.0, situation.today, 0.0, 0
    owed = situation.account.total_cents
    for payment in offer.payments:
        months = max(0.0, (payment.due_on - previous).days / DAYS_A_MONTH)
        kept = MONTHLY_SURVIVAL**months * _strain(payment.amount_cents, offer, situation)
        discount = MONTHLY_DISCOUNT ** ((payment.due_on - situation.today).days / DAYS_A_MONTH)
        after = alive * kept
        broken = (alive - after) * REST_VALUE * (owed - paid)
        value += discount * (after * payment.amount_cents + broken)
        alive, previous, paid = after, payment.due_on, paid + payment.amount_cents
    untreated = owed - sum(offer.owed.values())
    return value + alive * CURED_VALUE * untreated


def _strain(cents: int, offer: Offer, situation: Situation) -> float:
    able = _able_cents(offer.frequency, situation)
    if not able or cents <= able:
        return 1.0
    return exp(-STRAIN * (cents / able - 1))


def _able_cents(frequency: str, situation: Situation) -> float:
    """What he can pay each time: as he said, else a share of income, else his instalment."""
    capacity = situation.capacity
    if capacity.payment_cents:
        said = monthly(capacity.frequency or frequency, capacity.payment_cents)
    elif capacity.income_cents:
        said = int(capacity.income_cents * SHARE_OF_INCOME)
    else:
        said = situation.account.instalment_cents
    return said / max(1, monthly(frequency, 100) / 100)


def rank(offers: Sequence[Offer], situation: Situation) -> tuple[Offer, ...]:
    """At most `max_options`, each the best in its own way, with a badge that says which.

    Order: best expected value, cheapest way to close, lowest payment, then what a higher level
    could give. Ties go to fewer payments, rounder amounts, then the key.
    """
    own = [offer for offer in offers if not offer.needs_approval]
    higher = [offer for offer in offers if offer.needs_approval]
    within = [offer for offer in own if not _is_over(offer, situation)] or own
    chosen: dict[str, Offer] = {}

    def take(offer: Offer | None, badge: str) -> None:
        if offer and offer.key not in chosen:
            chosen[offer.key] = replace(offer, badge=badge)

    if within:
        best = max(within, key=lambda o: (expected_value(o, situation), _tidy(o)))
        take(best, f"Sugerida{_payday_words(best, situation)}")
    closing = [offer for offer in own if offer.closes_debt]
    if closing:
        cheapest = min(closing, key=lambda o: (o.total_cents, o.count, o.key))
        take(cheapest, _saving(cheapest))
    if own:
        take(min(own, key=lambda o: (_monthly_of(o), o.count, o.key)), "El pago más bajo")
    if higher:
        take(max(higher, key=lambda o: (expected_value(o, situation), _tidy(o))), "")
    return tuple(chosen.values())[: situation.policy.max_options]


def _monthly_of(offer: Offer) -> int:
    return monthly(offer.frequency, offer.instalment_cents)


def _is_over(offer: Offer, situation: Situation) -> bool:
    return offer.burden_pct is not None and offer.burden_pct > situation.policy.max_pct


def _tidy(offer: Offer) -> tuple[int, int, str]:
    roundness = next((unit for unit in (10000, 5000, 1000) if not offer.instalment_cents % unit), 1)
    return -offer.count, roundness, offer.key


def _saving(offer: Offer) -> str:
    if not offer.waived_cents:
        return "Cierra la cuenta"
    owed = sum(offer.owed.values())
    percent = percent_text(offer.waived_cents * 100 // owed)
    return f"Ahorra {money_text(offer.waived_cents)} ({percent})"


def _payday_words(offer: Offer, situation: Situation) -> str:
    if offer.frequency == "quincenal" and len(situation.capacity.pay_days) > 1:
        return ": va con su quincena"
    if any(_on_payday(p.due_on, situation) for p in offer.payments[-1:]):
        return ": cae en su día de pago"
    return ""


def _on_payday(day: date, situation: Situation) -> bool:
    return day.day in situation.capacity.pay_days
