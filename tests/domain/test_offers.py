"""Options are exact, complete and the same for everyone; the nearest yes is really the nearest."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_desk.domain.debtor import Account
from agent_desk.domain.offers.ask_text import UnreadableAskError, read_ask
from agent_desk.domain.offers.building import build_offer, canonical_amounts
from agent_desk.domain.offers.cells import Situation, cells
from agent_desk.domain.offers.checker import defects_of
from agent_desk.domain.offers.engine import all_options, judge
from agent_desk.domain.offers.nearest import effort, nearest_in
from agent_desk.domain.offers.offer import Ask, Capacity
from agent_desk.library.policies import load_policy

TODAY = date(2026, 11, 24)
POLICY = load_policy()
PARTS = st.fixed_dictionaries(
    {
        "principal": st.integers(20_000, 5_000_000),
        "ordinary": st.integers(0, 600_000),
        "late": st.integers(0, 400_000),
        "fees": st.integers(0, 80_000),
    }
)


def with_vat(parts: dict[str, int]) -> dict[str, int]:
    vat = {"ord_vat": "ordinary", "late_vat": "late", "fees_vat": "fees"}
    return {**parts, **{name: parts[base] * 16 // 100 for name, base in vat.items()}}


def account(parts: dict[str, int], days: int = 137, product: str = "PP") -> Account:
    return Account(
        number="4417-0098",
        debtor_id="d1",
        product=product,
        product_name="Crédito",
        creditor="Financiera Ejemplo",
        as_of=TODAY,
        days_past_due=days,
        balances=parts,
        instalment_cents=150_000,
    )


def situation(parts: dict[str, int], days: int = 137, product: str = "PP") -> Situation:
    capacity = Capacity(income_cents=1_200_000, pay_days=(15, 0))
    return Situation(account(parts, days, product), POLICY, TODAY, 0, capacity)


PLAIN = with_vat({"principal": 1_700_000, "ordinary": 250_000, "late": 200_000, "fees": 50_000})


@settings(max_examples=40, deadline=None)
@given(PARTS, st.integers(1, 400), st.sampled_from(["PP", "TC", "CN"]))
def test_every_option_pays_exactly_what_it_says(
    parts: dict[str, int], days: int, product: str
) -> None:
    case = situation(with_vat(parts), days, product)
    for cell in cells(case, []):
        amounts = canonical_amounts(cell)
        if not amounts:
            continue
        offer = build_offer(case, cell, *amounts)
        assert offer.total_cents == sum(offer.due.values())
        assert defects_of(offer, case) == []
        for name, cents in offer.due.items():
            assert sum(p.parts.get(name, 0) for p in offer.payments) == cents


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 3_000), st.integers(1, 3_000), st.data())
def test_the_nearest_is_the_nearest_of_all(down: int, payment: int, data: st.DataObject) -> None:
    parts = with_vat(
        {"principal": data.draw(st.integers(50_000, 260_000)), "ordinary": 0, "late": 0, "fees": 0}
    )
    case = situation(parts, 137, "PP")
    asked_down, asked_payment = down * 100, payment * 100
    for cell in list(cells(case, []))[::9]:
        best = nearest_in(cell, asked_down, asked_payment)
        assert best == _brute_force(cell, asked_down, asked_payment)


def _brute_force(cell, asked_down: int, asked_payment: int):  # type: ignore[no-untyped-def]
    total, found = cell.total_cents, []
    downs = range(cell.down_min_cents, total + 1, cell.down_unit_cents) if cell.has_down else [0]
    for unit in (cell.unit_cents, 1):
        for down in downs:
            if cell.count == 1:
                payments = [total - down]
            else:
                lowest = -(-(total - down) // cell.count)
                highest = (total - down - cell.last_min_cents) // (cell.count - 1)
                start = -(-max(lowest, cell.payment_min_cents) // unit) * unit
                payments = list(range(start, highest + 1, unit))
            found += [
                (effort(down, q, asked_down, asked_payment), down, q)
                for q in payments
                if q >= max(1, cell.payment_min_cents)
            ]
        if found:
            return min(found)
    return None


def test_the_order_of_the_options_never_changes() -> None:
    case = situation(PLAIN)
    assert all_options(case) == all_options(replace(case))
    assert all_options(case).shown


def test_cards_shown_first_need_nobody_else() -> None:
    shown = all_options(situation(PLAIN)).shown
    assert not shown[0].needs_approval
    assert len({offer.key for offer in shown}) == len(shown)


def test_an_allowed_ask_comes_back_unchanged_and_first() -> None:
    case = situation(PLAIN)
    some = next(offer for offer in all_options(case).shown if offer.count > 2)
    ask = Ask(
        down_cents=some.down_cents or None,
        payment_cents=some.instalment_cents,
        frequency=some.frequency,
        first_on=some.payments[1 if some.down_cents else 0].due_on,
        count=some.count,
    )
    verdict = judge(case, ask)
    assert verdict.is_allowed
    assert verdict.own is not None
    assert verdict.own.payments == some.payments


def test_an_ask_out_of_reach_is_answered_with_the_nearest_and_the_promise() -> None:
    verdict = judge(situation(PLAIN), read_ask("500 y 600 q15", TODAY).ask)
    assert not verdict.is_allowed
    assert verdict.nearest
    assert verdict.nearest[0].changes
    assert verdict.promise is not None
    assert verdict.promise.waived_cents == 0


def test_a_date_too_late_names_the_rule_and_its_number() -> None:
    case = situation(PLAIN, 240, "TC")
    verdict = judge(case, Ask(payment_cents=100_00, frequency="unica", first_on=date(2027, 3, 1)))
    assert not verdict.is_allowed
    assert verdict.reason


def test_one_more_broken_promise_never_improves_an_option() -> None:
    case = situation(PLAIN)
    before, after = all_options(case), all_options(replace(case, broken_promises=3))
    assert after.allowed_count <= before.allowed_count
    lowest = min(offer.down_cents for offer in before.shown if offer.count > 2)
    for offer in after.shown:
        if offer.count > 2:
            assert offer.down_cents >= lowest


@pytest.mark.parametrize("flag", ["fallecido", "aclaracion", "no_es_titular", "demanda"])
def test_a_stopped_account_gets_no_offer_but_a_reason(flag: str) -> None:
    case = situation(PLAIN)
    stopped = replace(case, account=replace(case.account, flags=frozenset({flag})))
    sheet = all_options(stopped)
    assert sheet.stop
    assert not sheet.shown
    assert not judge(stopped, Ask(payment_cents=10_000)).is_allowed


def test_a_year_without_bank_calendar_is_said_and_not_guessed() -> None:
    case = replace(situation(PLAIN), today=date(2031, 5, 5))
    assert "2031" in all_options(case).stop


def test_a_day_without_rows_says_what_is_left() -> None:
    sheet = all_options(situation(PLAIN, 10, "CN"))
    assert not sheet.shown
    assert sheet.blocked
    assert sheet.promise is not None


@pytest.mark.parametrize(
    ("text", "down", "payment", "total", "frequency"),
    [
        ("500 y 600 q15", 50_000, 60_000, None, "quincenal"),
        ("3000 hoy y 800 quincenal", 300_000, 80_000, None, "quincenal"),
        ("líquido con 9 mil el 30", None, None, 900_000, "unica"),
        ("200 por semana desde el viernes", None, 20_000, None, "semanal"),
        ("1,500 al mes", None, 150_000, None, "mensual"),
        ("500 cada quincena", None, 50_000, None, "quincenal"),
    ],
)
def test_an_ask_is_read_as_it_is_spoken(
    text: str, down: int | None, payment: int | None, total: int | None, frequency: str
) -> None:
    ask = read_ask(text, TODAY).ask
    assert (ask.down_cents, ask.payment_cents) == (down, payment)
    assert (ask.total_cents, ask.frequency) == (total, frequency)


def test_an_ask_without_amount_says_what_it_needs() -> None:
    with pytest.raises(UnreadableAskError, match="cantidad"):
        read_ask("luego le pago", TODAY)
