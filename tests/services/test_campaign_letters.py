"""Letters of a campaign: only to who may be written to, each with its line, each counted."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pytest
from pypdf import PdfReader

from agent_desk.campaign_session import mail_room
from agent_desk.domain.commands import FlagAccount
from agent_desk.domain.errors import DeskError, RefusedError
from agent_desk.domain.strategy.campaigns.delivery import Carried
from agent_desk.services.campaign_letters import (
    LetterStep,
    MailRoom,
    letters_wanted,
    print_letters,
)
from tests.campaign_world import CampaignBench
from tests.worlds import content


class Mail:
    """A launched campaign, and what was put into envelopes."""

    def __init__(self) -> None:
        self.bench = CampaignBench()
        self.bench.ready()
        self.bench.launch()
        self.room: MailRoom = mail_room(self.bench.desk, self.bench.ledger, content(), is_demo=True)
        self.sent: list[LetterStep] = []

    def print(self) -> list[LetterStep]:
        wanted = letters_wanted(self.bench.desk, self.bench.campaign)
        return list(print_letters(self.room, wanted, self.sent.append, self.bench.hand()))

    def count(self, sql: str) -> int:
        row = self.bench.store.row(sql)
        assert row
        return int(row[0])


@pytest.fixture
def mail() -> Iterator[Mail]:
    made = Mail()
    yield made
    made.bench.store.close()


def test_each_person_has_one_letter_with_its_line_and_code(mail: Mail) -> None:
    steps = mail.print()
    assert len(steps) == len(mail.sent) == 12
    assert len({step.wanted.number for step in steps}) == 12
    text = " ".join(PdfReader(BytesIO(mail.sent[0].pdf)).pages[0].extract_text().split())
    for words in ("55 5000 0100", "RC2B", "Financiera", "Sus derechos", "tarjeta"):
        assert words in text
    assert "$" not in text


def test_a_letter_is_read_in_order_by_a_screen_reader(mail: Mail) -> None:
    mail.print()
    root = PdfReader(BytesIO(mail.sent[0].pdf)).trailer["/Root"]
    assert "/StructTreeRoot" in root
    assert root["/MarkInfo"]["/Marked"]


def test_each_letter_is_a_contact_and_a_denominator(mail: Mail) -> None:
    mail.print()
    sent = "SELECT count(*) FROM contact WHERE channel = 'letter' AND closed_at IS NOT NULL"
    assert mail.count(sent) == 12
    assert mail.count("SELECT count(*) FROM piece_delivery") == 12
    assert mail.count("SELECT count(*) FROM event WHERE kind = 'DeliverPiece'") == 12
    assert mail.bench.desk.campaigns.carried() == {"p-1": Carried(12, 12)}


def test_who_may_not_be_written_to_is_left_out_with_why(mail: Mail) -> None:
    bench = mail.bench
    bench.give(FlagAccount, "7002", "sin_cartas", True, "lo pidió")
    [left] = [step for step in mail.print() if step.left_out]
    assert left.wanted.target.account == "7002"
    assert "carta" in left.left_out.lower()
    assert len(mail.sent) == 11
    assert mail.count("SELECT count(*) FROM piece_delivery WHERE account = '7002'") == 0


def test_a_batch_that_was_stopped_goes_on_where_it_was(mail: Mail) -> None:
    wanted = letters_wanted(mail.bench.desk, mail.bench.campaign)
    steps = print_letters(mail.room, wanted, mail.sent.append, mail.bench.hand())
    first = [next(steps), next(steps), next(steps)]
    steps.close()  # type: ignore[attr-defined]
    assert len(mail.print()) == 9
    numbers = [step.wanted.number for step in (*first, *mail.sent[3:])]
    assert len(set(numbers)) == 12
    assert mail.print() == []


def test_a_full_disk_leaves_the_letter_unrecorded(mail: Mail) -> None:
    wanted = letters_wanted(mail.bench.desk, mail.bench.campaign)

    def full(_step: LetterStep) -> None:
        raise DeskError("el disco está lleno")

    with pytest.raises(DeskError, match="lleno"):
        next(print_letters(mail.room, wanted, full, mail.bench.hand()))
    assert mail.count("SELECT count(*) FROM piece_delivery") == 0


def test_a_campaign_that_does_not_run_prints_nothing(mail: Mail) -> None:
    other = CampaignBench()
    other.ready()
    with pytest.raises(RefusedError, match="en marcha"):
        letters_wanted(other.desk, other.campaign)
    other.store.close()
