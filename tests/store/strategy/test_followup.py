"""Response, attributed and incremental are three figures; a payment is counted once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from agent_desk.domain.commands import BeginContact, CloseContact
from agent_desk.domain.strategy.campaigns.commands import DeliverPiece
from agent_desk.domain.strategy.campaigns.followup import CUTS, NOT_APART
from agent_desk.session import new_id
from agent_desk.store.database import memory_store
from agent_desk.store.strategy.read_followup import LocalFollowUp
from agent_desk.store.strategy.write_demo_campaigns import has_campaigns, keep_campaigns
from tests.campaign_world import NOON, TODAY, CampaignBench
from tests.store.world import AGENT, World, case_of

LINE = "5550000100"


class Street:
    """A campaign of one letter that reached some people."""

    def __init__(self) -> None:
        self.bench = CampaignBench()
        self.bench.ready()
        self.bench.launch()
        for account in ("7001", "7002", "7003", "7004"):
            contact = new_id()
            self.bench.ledger.submit(
                DeliverPiece(
                    contact, self.bench.by, NOON, contact, account, "letter",
                    piece_id="p-1", number=1, batch="1",
                )
            )  # fmt: skip

    def calls(self, account: str, days: int) -> None:
        contact, at = new_id(), NOON + timedelta(days=days)
        begin = BeginContact(contact, AGENT, at, contact, account, direction="in", line=LINE)
        self.bench.ledger.submit(begin)
        self.bench.ledger.submit(CloseContact(new_id(), AGENT, at, contact, account, "promise", ""))

    def pays(self, account: str, days: int, cents: int) -> None:
        with self.bench.store.tx():
            self.bench.store.write(
                "INSERT INTO payment(id, account, paid_on, amount_cents, means)"
                " VALUES (?, ?, ?, ?, 'SPEI')",
                (new_id(), account, (TODAY + timedelta(days=days)).isoformat(), cents),
            )


@pytest.fixture
def street() -> Iterator[Street]:
    made = Street()
    yield made
    made.bench.store.close()


def test_who_calls_twice_answers_once_and_a_payment_counts_once(street: Street) -> None:
    street.calls("7001", 2)
    street.calls("7001", 4)
    street.calls("7002", 3)
    street.pays("7001", 6, 500_00)
    [tally] = LocalFollowUp(street.bench.store).tallies("piece")
    assert tally.name == "Carta B · Regreso a clases"
    assert (tally.response.count, tally.response.total) == (2, 4)
    assert (tally.calls, tally.callers) == (3, 2)
    assert (tally.attributed.count, tally.paid_cents) == (1, 500_00)


def test_a_payment_before_the_call_or_after_its_days_is_nobodys(street: Street) -> None:
    street.calls("7001", 5)
    street.pays("7001", 4, 100_00)
    street.pays("7001", 13, 100_00)
    [tally] = LocalFollowUp(street.bench.store).tallies("piece")
    assert (tally.payers, tally.paid_cents) == (0, 0)


def test_who_calls_without_a_letter_is_no_answer(street: Street) -> None:
    street.calls("7010", 2)
    [tally] = LocalFollowUp(street.bench.store).tallies("piece")
    assert (tally.answered, tally.callers) == (0, 1)


@pytest.mark.parametrize("cut", CUTS)
def test_every_cut_has_the_same_sums(street: Street, cut: str) -> None:
    street.calls("7001", 2)
    street.pays("7001", 3, 500_00)
    tallies = LocalFollowUp(street.bench.store).tallies(cut)
    assert sum(tally.delivered for tally in tallies) == 4
    assert sum(tally.answered for tally in tallies) == 1
    assert sum(tally.paid_cents for tally in tallies) == 500_00


def test_without_a_control_what_it_adds_is_unknown(street: Street) -> None:
    found = LocalFollowUp(street.bench.store).read("campaign", TODAY)
    assert found.increments == ()
    assert found.unmeasured == ("Regreso a clases",)


def test_an_empty_store_has_nothing_to_follow() -> None:
    store = memory_store()
    found = LocalFollowUp(store).read("week", TODAY)
    assert (found.tallies, found.bare, found.unmeasured) == ((), (), ())
    store.close()


def test_the_planted_letter_is_found_and_the_plain_one_is_not_crowned() -> None:
    world = World()
    owed = {"principal": 900_00}
    world.load(*(case_of(str(n), overdue=owed) for n in range(7001, 7501)))
    keep_campaigns(world.store, (), TODAY)
    keep_campaigns(world.store, (), TODAY)
    assert has_campaigns(world.store)
    found = LocalFollowUp(world.store).read("piece", TODAY)
    gains = {one.arm: one.difference for one in found.increments}
    plain, planted = gains["Carta A"], gains["Carta B"]
    assert planted and planted.interval.low > 0.1
    assert plain and plain.value < planted.interval.low
    assert found.unmeasured == ("Aviso por WhatsApp",)
    assert found.bare == ("Carta de aguinaldo · Aguinaldo",)
    world.store.close()


def test_pieces_that_go_out_together_are_not_told_apart() -> None:
    world = World()
    owed = {"principal": 900_00}
    world.load(*(case_of(str(n), overdue=owed) for n in range(7001, 7201)))
    keep_campaigns(world.store, (), TODAY)
    found = LocalFollowUp(world.store).read("piece", TODAY)
    assert {key for key, gain in found.gains.items() if gain.increments} == {
        *("demo-carta-a", "demo-carta-b")
    }
    with world.store.tx():
        world.store.write("UPDATE campaign_piece SET arm = 'carta-b' WHERE id = 'demo-carta-a'")
    found = LocalFollowUp(world.store).read("piece", TODAY)
    assert found.gains["demo-carta-b"].why == NOT_APART
    line = LocalFollowUp(world.store).read("line", TODAY).gains["5550000301"]
    assert line.increments[0].arm == "Carta B"
    world.store.close()
