"""The institution's own record of kept and broken agreements, as it stands in the file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from agent_desk.domain.agreement import ScheduledPayment
from agent_desk.domain.commands import VoidAgreement
from agent_desk.domain.debtor import PastPromise
from agent_desk.domain.offers.kept import ENOUGH, KeptCount
from agent_desk.services.judge_offer import judge_offer
from agent_desk.services.list_offers import list_offers
from agent_desk.store.agreements.read_kept import KeptCounts
from tests.store.agreements.test_following import judge, pay
from tests.store.negotiation import ASK, POLICY, late_maria
from tests.store.world import AGENT, NOW, TODAY, World, case_of, maria, new_id

LIGHT, PROMISE = "PP.plan.several.0", "PP.promise.one.0"


def without_promises() -> World:
    world = World()
    world.load(replace(maria(), promises=()))
    return world


def test_an_agreement_counts_once_when_its_payments_have_ended_it() -> None:
    world = without_promises()
    counts = KeptCounts(world.store)
    world.agree()
    assert counts.read() == {}  # still running: nobody knows yet
    pay(world, 1_800_01, 3)
    assert counts.read() == {LIGHT: KeptCount(1, 1)}
    world.agree()
    judge(world, 40)
    assert counts.read() == {LIGHT: KeptCount(1, 2)}


def test_what_was_replaced_or_taken_back_says_nothing() -> None:
    world = without_promises()
    world.agree()
    second = world.agree()
    world.accept(VoidAgreement(new_id(), AGENT, NOW, second.id, second.account, "error"))
    assert KeptCounts(world.store).read() == {}


def test_one_payment_a_heavy_one_and_a_lone_promise_are_other_segments() -> None:
    promises = (
        PastPromise(date(2026, 10, 30), 2_000_00, "broken"),
        PastPromise(date(2026, 9, 30), 2_000_00, "kept"),
        PastPromise(date(2026, 12, 30), 2_000_00, "open"),
    )
    world = World()
    world.load(replace(maria(), promises=promises), case_of("5500-0001"))
    once = ScheduledPayment(1, TODAY + timedelta(days=2), 30_000_00, {"principal": 30_000_00})
    due = {"principal": 30_000_00}
    world.agree(payments=(once,), owed=due, due=due, waived={}, kind="settle")
    pay(world, 30_000_00, 1)
    assert KeptCounts(world.store).read() == {
        PROMISE: KeptCount(1, 2),
        "PP.settle.one.2": KeptCount(1, 1),
    }


def test_the_counts_of_the_file_reach_the_options_of_a_case() -> None:
    world = without_promises()
    world.load(late_maria())
    kept = {f"PP.settle.several.{band}": KeptCount(150, ENOUGH) for band in range(3)}
    case = world.cases.case("4417-0098")
    shown = [*list_offers(case, POLICY, TODAY, kept=kept).shown]
    shown += judge_offer(case, POLICY, ASK, TODAY, kept=kept).nearest
    told = {offer.chance for offer in shown if offer.kind == "settle" and offer.count > 1}
    assert told
    assert all(words.endswith(f"% (de {ENOUGH})") for words in told)
    few = {name: KeptCount(150, ENOUGH - 1) for name in kept}
    assert not any("%" in o.chance for o in list_offers(case, POLICY, TODAY, kept=few).shown)
