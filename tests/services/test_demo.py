"""The demo portfolio: alive today, coherent to the centavo, and nobody's real number."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_desk.domain.agreements.states import State
from agent_desk.domain.contact.verdict import Status
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.demo.accounts import clabe_check_digit, demo_clabe
from agent_desk.domain.demo.portfolio import demo_cases
from agent_desk.domain.demo.situations import DEMO_SITUATIONS
from agent_desk.domain.money import half_up
from agent_desk.domain.people import Role
from agent_desk.library.contact_rules import load_contact_rules
from agent_desk.library.demo_stock import load_demo_stock
from agent_desk.library.policies import load_policy
from agent_desk.library.scripts import load_script
from agent_desk.papers_in_force import paper_desk
from agent_desk.services.check_contact import check_contact
from agent_desk.services.create_demo import DEMO_USERS, create_demo
from agent_desk.services.follow_up import follow_up
from agent_desk.services.issue_paper import Hand, Wanted, issue_paper
from agent_desk.services.list_offers import list_offers
from agent_desk.session import fill_demo
from agent_desk.store.access.people import save_user, users
from agent_desk.store.agreements.read_following import LocalFollowing
from agent_desk.store.calls.read_work import read_work_groups
from agent_desk.store.database import Store, memory_store
from agent_desk.store.ledger import LedgerLocal
from agent_desk.store.reads import LocalCases
from tests.worlds import StoppedClock, content

TODAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
SEED = 20261124


@lru_cache(maxsize=1)
def portfolio() -> tuple[CaseFile, ...]:
    return demo_cases(SEED, TODAY, load_demo_stock())


def situation(name: str) -> CaseFile:
    return next(c for c in portfolio() if c.account.number == DEMO_SITUATIONS[name])


def test_five_hundred_people_owe_on_some_six_hundred_accounts() -> None:
    cases = portfolio()
    numbers = [case.account.number for case in cases]
    assert len({case.debtor.id for case in cases}) == 500
    assert 560 <= len(cases) <= 680
    assert len({"".join(c for c in n if c.isalnum()) for n in numbers}) == len(numbers)


def test_the_same_seed_gives_the_same_people_in_another_process() -> None:
    code = (
        "import hashlib;from datetime import date;"
        "from agent_desk.domain.demo.portfolio import demo_cases;"
        "from agent_desk.library.demo_stock import load_demo_stock;"
        f"cases = demo_cases({SEED}, date(2026, 11, 24), load_demo_stock());"
        "print(hashlib.sha256(repr([(c.debtor.full_name, c.debtor.phones, c.account.balances, "
        "c.contacts, c.promises) for c in cases]).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "4242")
    }
    here = repr(
        [
            (c.debtor.full_name, c.debtor.phones, c.account.balances, c.contacts, c.promises)
            for c in portfolio()
        ]
    )
    assert digests == {hashlib.sha256(here.encode()).hexdigest() + "\n"}


def test_another_seed_gives_other_people_and_the_same_situations() -> None:
    other = demo_cases(7, TODAY, load_demo_stock(), count=80)
    assert [c for c in other if c.account.number in DEMO_SITUATIONS.values()] == [
        c for c in portfolio() if c.account.number in DEMO_SITUATIONS.values()
    ]
    assert other[-1].debtor.full_name != portfolio()[len(other) - 1].debtor.full_name


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 10**9), st.dates(date(2026, 10, 1), date(2027, 12, 31)))
def test_balances_add_up_and_vat_follows_its_base(seed: int, today: date) -> None:
    for case in demo_cases(seed, today, load_demo_stock(), count=60):
        account = case.account
        assert all(cents > 0 for cents in account.balances.values())
        for part, cents in account.overdue.items():
            assert cents <= account.balances[part], part
        for base, vat in (("fees", "fees_vat"), ("late", "late_vat"), ("ordinary", "ord_vat")):
            assert account.balances.get(vat, 0) == half_up(account.balances.get(base, 0) * 16, 100)
        assert 1 <= account.days_past_due <= 440
        assert all(contact.at.date() <= today + timedelta(days=1) for contact in case.contacts)
        assert all(
            promise.due_on >= today if promise.state == "open" else promise.due_on < today
            for promise in case.promises
        )


def test_histories_are_newest_first_and_kept_promises_have_their_payment() -> None:
    for case in portfolio():
        assert list(case.contacts) == sorted(case.contacts, key=lambda c: c.at, reverse=True)
        assert list(case.promises) == sorted(case.promises, key=lambda p: p.due_on, reverse=True)
        paid = {payment.amount_cents for payment in case.payments}
        assert all(p.amount_cents in paid for p in case.promises if p.state == "kept")


def test_outcomes_of_the_histories_are_outcomes_of_the_script() -> None:
    known = {outcome.id for outcome in load_script().outcomes}
    assert {c.outcome for case in portfolio() for c in case.contacts} <= known


def test_no_two_people_share_a_phone_except_the_two_who_should() -> None:
    owners: dict[str, set[str]] = {}
    for case in portfolio():
        for phone in case.debtor.phones:
            assert len(phone.number) == 13, phone.number
            owners.setdefault(phone.number, set()).add(case.debtor.id)
    shared = [people for people in owners.values() if len(people) > 1]
    assert shared == [{situation(f"shared_phone_{n}").debtor.id for n in ("one", "two")}]


@given(st.text("0123456789", min_size=1, max_size=20))
def test_a_demo_clabe_has_eighteen_digits_and_a_right_check_digit(digits: str) -> None:
    clabe = demo_clabe(digits)
    assert len(clabe) == 18
    assert clabe.startswith("999")
    assert clabe[-1] == clabe_check_digit(clabe[:-1])


def test_the_check_digit_is_that_of_a_published_example() -> None:
    # 032180000118359719: the example that Mexican banks and Wikipedia use.
    assert clabe_check_digit("03218000011835971") == "9"


def test_the_person_of_the_pictures_is_there() -> None:
    case = situation("design")
    assert case.debtor.full_name == "María Fernanda Hernández Ruiz"
    assert (case.account.product_name, case.account.number) == ("Crédito personal", "4417-0098")
    assert (case.account.overdue_cents, case.account.total_cents) == (1_845_000, 4_231_055)
    assert (case.account.days_past_due, case.debtor.pay_days) == (74, (15, 30))
    assert [(p.amount_cents, p.state) for p in case.promises] == [(200_000, "broken")]
    assert case.payments[0].amount_cents == 150_000
    verdict = check_contact(case, load_contact_rules(), NOON)
    assert (verdict.attempts_today, verdict.cap_per_day) == (1, 3)
    assert len(list_offers(case, load_policy(), TODAY).shown) >= 3


BLOCKED = (
    "asked_not_to_be_called",
    "has_lawyer",
    "wrong_number",
    "in_dispute",
    "deceased",
    "not_the_holder",
    "unknown_time_zone",
    "weekly_cap_reached",
)


@pytest.mark.parametrize("name", sorted(DEMO_SITUATIONS))
def test_every_situation_exists_and_only_the_stopped_ones_block_the_call(name: str) -> None:
    verdict = check_contact(situation(name), load_contact_rules(), NOON)
    assert (verdict.status is Status.BLOCKED) == (name in BLOCKED), verdict.detail


def test_situations_show_what_their_name_says() -> None:
    assert len(situation("several_accounts").other_accounts) == 2
    assert situation("callback_due").next_contact_at < NOON  # type: ignore[operator]
    assert situation("promise_due_today").promises[0].due_on == TODAY
    assert [p.state for p in situation("three_broken").promises] == ["broken"] * 3
    assert situation("never_reached").contacts == ()
    assert situation("bare_file").account.overdue == {}
    assert situation("no_phone").debtor.phones == ()
    assert len(situation("long_name").debtor.full_name) > 70
    assert situation("homonym_one").debtor.full_name == situation("homonym_two").debtor.full_name
    assert situation("tiny_balance").account.total_cents == 31_700


def test_every_product_bucket_and_time_zone_of_mexico_has_somebody() -> None:
    policy = load_policy()
    buckets = {
        (case.account.product, policy.products[case.account.product].bucket_of(days))
        for case in portfolio()
        if (days := case.account.days_past_due)
    }
    assert buckets == {
        (code, name) for code, product in policy.products.items() for name in product.buckets
    }
    zones = {case.debtor.time_zone for case in portfolio()}
    assert zones >= {f"America/{city}" for city in ("Tijuana", "Cancun", "Hermosillo", "Mazatlan")}


def test_the_demo_fills_a_store_with_people_of_every_role() -> None:
    store = memory_store(is_demo=True)
    create_demo(
        LedgerLocal(store),
        lambda user: save_user(store, user, NOON),
        stock=load_demo_stock(),
        today=TODAY,
        now=NOON,
        seed=SEED,
    )
    cases = LocalCases(store)
    assert {user.role for user in users(store)} == set(Role)
    assert cases.case("4417-0098").debtor.full_name == "María Fernanda Hernández Ruiz"
    assert len(cases.work_list(NOON, 50)) == 50
    assert cases.work_list(NOON, 1) == [DEMO_SITUATIONS["callback_due"]]


WEEK = tuple(TODAY + timedelta(days=days) for days in range(7))


def agreed(today: date) -> tuple[LedgerLocal, LocalFollowing, LocalCases, Store]:
    store = memory_store(is_demo=True)
    noon = datetime(today.year, today.month, today.day, 18, tzinfo=UTC)
    create_demo(
        LedgerLocal(store),
        lambda user: save_user(store, user, noon),
        stock=load_demo_stock(),
        today=today,
        now=noon,
        seed=SEED,
        terms=(load_policy(), content().means[0]),
    )
    return LedgerLocal(store), LocalFollowing(store), LocalCases(store), store


@pytest.mark.parametrize("today", WEEK, ids=lambda day: f"{day:%a}")
def test_every_section_of_the_agreements_shows_somebody_any_day(today: date) -> None:
    _, following, cases, _ = agreed(today)
    found = follow_up(following, cases, today)
    counts = {tab: len(items) for tab, items in found.items()}
    assert (counts["today"], counts["tomorrow"], counts["late"]) == (2, 2, 2)
    assert (counts["broken"], counts["kept"], counts["offers"]) == (1, 1, 1)
    assert counts["in_force"] >= 9
    assert not any(item.followed.is_behind for items in found.values() for item in items)
    broken = found["broken"][0].followed.agreement
    last = following.life(broken.id).changes[-1]
    assert last.rule and last.on and last.on < today


def test_the_agreements_are_the_same_again_and_none_is_of_a_named_person() -> None:
    folios = []
    for _ in range(2):
        _, following, _, _ = agreed(TODAY)
        everything = following.in_states(set(State), TODAY)
        assert not {each.agreement.account for each in everything} & set(DEMO_SITUATIONS.values())
        folios.append([each.agreement.folio for each in everything])
    assert folios[0] == folios[1]


def test_the_kept_agreement_gets_its_settlement_letter() -> None:
    ledger, following, cases, store = agreed(TODAY)
    kept = follow_up(following, cases, TODAY)["kept"][0].followed.agreement
    hand = Hand(DEMO_USERS[1], NOON, TODAY, lambda: "carta-de-prueba")
    desk = paper_desk(store, content(), ledger, is_demo=True)
    assert issue_paper(desk, Wanted("settlement", kept.id), hand).kind == "settlement"


def test_a_demo_made_before_breakfast_has_no_contact_of_later_today() -> None:
    dawn = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)  # six in the morning in Guadalajara
    store = memory_store(is_demo=True)
    create_demo(
        LedgerLocal(store),
        lambda user: save_user(store, user, dawn),
        stock=load_demo_stock(),
        today=TODAY,
        now=dawn,
        seed=SEED,
    )
    assert all(contact.at <= dawn for contact in LocalCases(store).case("4417-0098").contacts)


def test_the_work_list_of_the_demo_can_be_filtered_by_bucket_and_segment() -> None:
    store = memory_store(is_demo=True)
    fill_demo(store, StoppedClock(datetime(2026, 11, 24, 18, tzinfo=UTC)))
    counted: dict[str, int] = {}
    for group in read_work_groups(store):
        counted[group.field] = counted.get(group.field, 0) + 1
    assert counted["segment"] == 3 and counted["bucket"] >= 4
    assert set(counted) == {"product", "bucket", "state", "segment"}
