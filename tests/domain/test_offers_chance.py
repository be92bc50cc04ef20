"""How likely an option is to be kept: words first, the institution's own rate later."""

from __future__ import annotations

from datetime import timedelta

from agent_desk.domain.agreement import ScheduledPayment
from agent_desk.domain.offers.chance import band_of, chance_of, chance_words
from agent_desk.domain.offers.kept import ENOUGH, KeptCount
from agent_desk.domain.offers.offer import Capacity, Offer
from agent_desk.domain.offers.situation import Situation
from tests.store.negotiation import POLICY, late_maria
from tests.store.world import TODAY


def paying(cents: int, count: int = 4) -> Offer:
    payments = tuple(
        ScheduledPayment(n, TODAY + timedelta(days=30 * n), cents, {}) for n in range(1, count + 1)
    )
    return Offer(
        "k", "plan", "p", "t", "mensual", 0, cents, payments, {}, {}, {}, "agente",
        needs_approval=False, closes_debt=True,
    )  # fmt: skip


def situation(
    income: int | None = 20_000_00, kept: dict[str, KeptCount] | None = None
) -> Situation:
    capacity = Capacity(income_cents=income)
    return Situation(late_maria().account, POLICY, TODAY, capacity=capacity, kept=kept or {})


def test_a_heavier_payment_and_a_longer_plan_are_less_likely() -> None:
    light, heavy = (
        chance_of(paying(2_000_00), situation()),
        chance_of(paying(8_000_00), situation()),
    )
    assert 0 < heavy < light < 1
    assert chance_of(paying(2_000_00, 24), situation()) < light


def test_without_enough_outcomes_there_is_no_percentage() -> None:
    few = {"PP.plan.several.0": KeptCount(100, ENOUGH - 1)}
    assert "%" not in chance_words(paying(2_000_00), situation(kept=few))


def test_with_enough_the_rate_is_shrunk_and_shows_its_size() -> None:
    many = {"PP.plan.several.0": KeptCount(0, 300)}
    words = chance_words(paying(2_000_00), situation(kept=many))
    assert words.endswith("(de 300)")
    assert 0 < int(words.split("%")[0]) < 20  # never an absolute nought from a finite sample


def test_small_promises_kept_say_nothing_of_large_ones() -> None:
    account = late_maria().account
    assert [band_of(cents, account) for cents in (2_500_00, 2_500_01, 5_000_01)] == [0, 1, 2]
    many = {"PP.plan.several.0": KeptCount(300, 300)}
    assert "%" not in chance_words(paying(9_000_00), situation(kept=many))
