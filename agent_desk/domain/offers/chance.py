"""How likely an option is to be kept: a word from the policy's priors, the institution's own rate
once enough outcomes stand behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp

from agent_desk.domain.debtor import Account
from agent_desk.domain.offers.cells import monthly_cents
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.offers.policy import FULL_BP, ONCE
from agent_desk.domain.offers.situation import Situation

ENOUGH = 200  # outcomes of a segment below which only words are shown
_PRIOR_WEIGHT = 50
_DAYS_A_MONTH = 30.44
_MONTHS_TO_PAY = 18
_WORDS = ((0.7, "muy probable"), (0.45, "probable"), (0.2, "poco probable"))
_LEAST = "difícil"


@dataclass(frozen=True, slots=True)
class KeptRecord:
    """Promises of a segment that came to an end: `kept` of `total`."""

    kept: int
    total: int


# By product, whether in several payments, and the weight of a payment (`band_of`).
Records = Mapping[tuple[str, bool, int], KeptRecord]


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


def chance_words(offer: Offer, situation: Situation, records: Records) -> str:
    """«probable», or «62% (de 240)» once the segment has enough outcomes of its own."""
    prior = chance_of(offer, situation)
    weight = band_of(max(p.amount_cents for p in offer.payments), situation.account)
    record = records.get((situation.account.product, offer.count > 1, weight))
    if record and record.total >= ENOUGH:
        shrunk = (record.kept + _PRIOR_WEIGHT * prior) / (record.total + _PRIOR_WEIGHT)
        return f"{round(shrunk * 100)}% (de {record.total})"
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
