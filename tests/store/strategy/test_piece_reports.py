"""Every medium has its word: calls tie themselves, messages are reported, and what failed is not
in the denominator."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from agent_desk.domain.commands import BeginContact, CloseContact, Receipt, Refused
from agent_desk.domain.strategy.campaigns.commands import DeliverPiece, ReportPiece
from agent_desk.domain.strategy.campaigns.followup import Tally
from agent_desk.session import new_id
from agent_desk.store.strategy.read_followup import LocalFollowUp
from tests.campaign_world import NOON, TODAY, CampaignBench
from tests.store.world import AGENT


class Street:
    """A running campaign with a call, a message and a visit."""

    def __init__(self) -> None:
        self.bench = bench = CampaignBench()
        bench.plan()
        bench.line()
        for piece, channel in (("p-c", "call"), ("p-w", "whatsapp"), ("p-v", "visit")):
            bench.piece(piece, channel.title(), channel[:4].upper(), channel)
            bench.publish(piece=piece)
        bench.launch()

    def contact(self, account: str, days: int, outcome: str, channel: str = "call") -> None:
        contact, at = new_id(), NOON + timedelta(days=days)
        assert not isinstance(
            self.bench.ledger.submit(BeginContact(contact, AGENT, at, contact, account, channel)),
            Refused,
        )
        self.bench.ledger.submit(CloseContact(new_id(), AGENT, at, contact, account, outcome, ""))

    def report(self, account: str, state: str, on: date = TODAY, piece: str = "p-w") -> Receipt:
        at = NOON + timedelta(days=9)
        return self.bench.ledger.submit(
            ReportPiece(new_id(), AGENT, at, account, piece, state, on, "file")
        )

    def sends(self, account: str) -> Receipt:
        contact = new_id()
        return self.bench.ledger.submit(
            DeliverPiece(contact, AGENT, NOON, contact, account, "whatsapp",
                         piece_id="p-w", number=1)
        )  # fmt: skip

    def tally(self, name: str) -> Tally:
        tallies = LocalFollowUp(self.bench.store).tallies("piece")
        return next(one for one in tallies if one.name.startswith(name))

    def states(self) -> list[tuple[str, str]]:
        rows = self.bench.store.rows(
            "SELECT state, source FROM piece_report ORDER BY at, state, source"
        )
        return [(row["state"], row["source"]) for row in rows]


@pytest.fixture
def street() -> Iterator[Street]:
    made = Street()
    yield made
    made.bench.store.close()


def test_a_call_under_a_campaign_is_its_piece_and_counts_once_it_is_heard(street: Street) -> None:
    street.contact("7001", 0, "no_answer")
    assert (street.tally("Call").sent, street.tally("Call").delivered) == (1, 0)
    street.contact("7001", 1, "promise")
    street.contact("7001", 2, "promise")
    tally = street.tally("Call")
    assert (tally.sent, tally.delivered, tally.answered) == (1, 1, 1)
    assert street.states()[:2] == [("failed", "contact"), ("sent", "contact")]


def test_a_visit_in_the_contact_log_is_its_piece(street: Street) -> None:
    street.contact("7003", 1, "callback", "visit")
    tally = street.tally("Visit")
    assert (tally.delivered, tally.answered) == (1, 0)


def test_a_call_after_the_campaign_or_of_somebody_else_is_no_piece(street: Street) -> None:
    street.contact("7001", 35, "promise")
    assert not street.states()


def test_a_message_counts_when_its_sender_says_that_it_arrived(street: Street) -> None:
    street.sends("7001")
    assert (street.tally("Whatsapp").sent, street.tally("Whatsapp").delivered) == (1, 0)
    street.report("7001", "failed")
    street.report("7001", "delivered", TODAY + timedelta(days=1))
    street.report("7001", "read", TODAY + timedelta(days=2))
    tally = street.tally("Whatsapp")
    assert (tally.delivered, tally.failed) == (1, 0)
    assert len(street.states()) == 4


def test_a_message_that_is_being_written_is_one_attempt_with_its_piece(street: Street) -> None:
    contact = new_id()
    street.bench.ledger.submit(BeginContact(contact, AGENT, NOON, contact, "7001", "whatsapp"))
    street.sends("7001")
    street.bench.ledger.submit(
        CloseContact(new_id(), AGENT, NOON, contact, "7001", "message_sent", "")
    )
    [row] = street.bench.store.rows("SELECT id FROM contact")
    [piece] = street.bench.store.rows("SELECT contact_id, state FROM piece_delivery")
    assert row["id"] == piece["contact_id"] == contact
    assert piece["state"] == "sent"


def test_what_was_sent_outside_makes_its_contact_on_its_day(street: Street) -> None:
    street.report("7003", "delivered", TODAY + timedelta(days=3))
    [row] = street.bench.store.rows("SELECT contacted_on, outcome FROM contact")
    assert tuple(row) == ("2026-11-27", "message_sent")


@pytest.mark.parametrize(
    ("state", "days", "told"),
    [
        ("delivered", 0, "Ya consta «leída»"),
        ("read", 40, "todavía no llega"),
        ("read", -3, "no había empezado"),
        ("returned", 0, "no se dice «devuelta»"),
    ],
)
def test_a_word_that_cannot_be_so_is_refused_with_why(
    street: Street, state: str, days: int, told: str
) -> None:
    street.report("7001", "read")
    refused = street.report("7001", state, TODAY + timedelta(days=days))
    assert isinstance(refused, Refused) and told in refused.reason
