"""How likely an option is to be kept: a word from the policy's priors, the institution's own rate
once enough outcomes stand behind it."""

from __future__ import annotations

from math import exp

from agent_desk.domain.debtor import Account
from agent_desk.domain.offers.cells import monthly_cents
from agent_desk.domain.offers.kept import KeptRate, rate_text, segment_name, shrunk_bp
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.offers.policy import FULL_BP, ONCE
from agent_desk.domain.offers.situation import Situation

_DAYS_A_MONTH = 30.44
_MONTHS_TO_PAY = 18
_WORDS = ((0.7, "muy probable"), (0.45, "probable"), (0.2, "poco probable"))
_LEAST = "difícil"


def chance_of(offer: Offer, situation: Situation) -> float:
    """Prior chance, between 0 and 1, that every payment comes (study of payments, section 7)."""
    weights = situation.policy.weights
    survival, strain = weights.survival_bp / FULL_BP, weights.strain_bp / FULL_BP
    able = _able_cents(situation, offer.frequency)
    alive, before = 1.0, situation.today
    for payment in offer.payments:
        alive *= survival ** ((payment.due_on - before).days / _DAYS_A_MONTH)
        if payment.amount_cents > able and payment.amount_cents != offer.down_cents:
            alive *= exp(-strain * (payment.amount_cents / able - 1))
        before = payment.due_on
    return alive


def chance_words(offer: Offer, situation: Situation) -> str:
    """«probable», or «62% (de 240)» once the segment has enough outcomes of its own."""
    prior = chance_of(offer, situation)
    rate = rate_of(offer, situation, prior)
    return rate_text(rate) if rate and rate.is_enough else word_of(prior)


def rate_of(offer: Offer, situation: Situation, prior: float) -> KeptRate | None:
    """The kept rate of the segment of an offer, drawn to its own prior; None without outcomes."""
    account = situation.account
    band = band_of(max(payment.amount_cents for payment in offer.payments), account)
    name = segment_name(account.product, offer.kind, band, is_several=offer.count > 1)
    count = situation.kept.get(name)
    if count is None:
        return None
    return KeptRate(name, shrunk_bp(count, round(prior * FULL_BP)), count.outcomes)


def word_of(prior: float) -> str:
    """A chance in words."""
    return next((word for least, word in _WORDS if prior >= least), _LEAST)


def band_of(payment_cents: int, account: Account) -> int:
    """0 up to his usual instalment, 1 up to twice that, 2 above: a small promise kept says nothing
    of a large one."""
    instalment = max(1, account.instalment_cents or account.total_cents // _MONTHS_TO_PAY)
    return 0 if payment_cents <= instalment else 1 if payment_cents <= 2 * instalment else 2


def _able_cents(situation: Situation, frequency: str) -> float:
    """What he can pay each time: as he said, else a share of income, else his instalment."""
    capacity, account = situation.capacity, situation.account
    if capacity.payment_cents:
        monthly: float = monthly_cents(capacity.frequency or ONCE, capacity.payment_cents)
    elif capacity.income_cents:
        monthly = capacity.income_cents * situation.policy.weights.income_share_bp / FULL_BP
    else:
        monthly = account.instalment_cents or account.total_cents / _MONTHS_TO_PAY
    return max(1.0, monthly * 100 / monthly_cents(frequency, 100))
