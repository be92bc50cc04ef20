"""Who calls on a line of a campaign: said on the desk, kept with the call, corrected by one key."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from agent_desk.campaign_session import mail_room
from agent_desk.cli.open_command import parse_pop
from agent_desk.domain.people import Role
from agent_desk.services.campaign_letters import letters_wanted, print_letters
from agent_desk.services.finish_call import WrapUp, finish_call
from agent_desk.session import new_id
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.presenter import DeskPresenter
from agent_desk.ui.pop_server import read_pop
from tests.campaign_world import NOON, CampaignBench
from tests.ui.view_spy import ViewSpy
from tests.worlds import PaperTray, StoppedClock, content, demo_content, services_of

LINE = "5550000100"
ACCOUNT = "7002"


class Phone:
    """An agent's desk in an office whose campaign has sent its letters."""

    def __init__(self, *, pieces: int = 1, message: bool = False) -> None:
        self.bench = CampaignBench()
        self.bench.ready()
        if message:
            self.bench.piece("p-w", "Aviso", "RC9W", "whatsapp")
            self.bench.publish(piece="p-w")
        for number in range(2, pieces + 1):
            self.bench.piece(f"p-{number}", f"Carta {number}", f"RC{number}X")
            self.bench.publish(1, f"p-{number}")
        self.bench.launch()
        self.clock = StoppedClock(NOON)
        self.services = services_of(self.bench.store, self.clock, Role.AGENT)
        self.view = ViewSpy()
        desk = Desk(self.view, self.services, demo_content(), InlineBackground())
        self.tray = PaperTray()
        self.presenter = DeskPresenter(desk, self.tray)
        self.presenter.start()

    def send_letters(self) -> None:
        room = mail_room(self.bench.desk, self.bench.ledger, content(), is_demo=False)
        wanted = letters_wanted(self.bench.desk, self.bench.campaign)
        list(print_letters(room, wanted, lambda _step: None, self.bench.hand()))

    def ring(self, line: str = LINE) -> None:
        self.presenter.call.popped({"account": ACCOUNT, "line": line})

    def take(self) -> None:
        self.presenter.call.call("in")

    def kept(self) -> list[tuple[str, str, str]]:
        rows = self.bench.store.rows("SELECT campaign_id, piece_id, how FROM piece_call")
        return [(row["campaign_id"], row["piece_id"], row["how"]) for row in rows]


@pytest.fixture
def phone() -> Iterator[Phone]:
    made = Phone()
    yield made
    made.bench.store.close()


def test_the_desk_says_by_which_letter_somebody_calls(phone: Phone) -> None:
    phone.ring("+52 55 5000 0100")
    said = "Llama por «Carta B» de «Regreso a clases»."
    assert phone.view.toast is not None
    assert phone.view.toast.text == said
    assert phone.view.header.flags[0].text == "Llama por Carta B"
    assert phone.view.context.facts[0].text == said
    assert phone.kept() == []
    phone.take()
    assert phone.kept() == [("c-1", "p-1", "line")]


def test_an_ordinary_line_says_nothing(phone: Phone) -> None:
    phone.ring("5512345678")
    phone.take()
    assert phone.kept() == []
    assert phone.presenter.desk.live.caller is None


def test_a_call_that_goes_out_belongs_to_no_piece(phone: Phone) -> None:
    phone.ring()
    phone.presenter.call.call("out")
    assert phone.kept() == []


def test_a_line_that_is_over_is_told_and_not_counted(phone: Phone) -> None:
    phone.clock.instant = NOON + timedelta(days=40)
    phone.ring()
    assert phone.view.toast is not None
    assert "ya no se cuenta" in phone.view.toast.text
    phone.take()
    assert phone.kept() == []


def test_of_pieces_that_share_a_line_the_one_he_received_is_known() -> None:
    phone = Phone(pieces=2)
    phone.ring()
    assert phone.view.toast is not None
    assert "Pregunte qué código ve" in phone.view.toast.text
    phone.take()
    assert phone.kept() == [("c-1", "", "")]
    phone.bench.store.close()


def test_one_key_notes_the_piece_that_he_reads_out() -> None:
    phone = Phone(pieces=2)
    phone.presenter.open_piece()
    assert phone.view.toast is not None
    assert "con una persona en la mesa" in phone.view.toast.text
    phone.ring()
    phone.take()
    phone.presenter.open_piece()
    phone.presenter.listed.edit("rc2x")
    phone.presenter.listed.choose(0)
    assert phone.kept() == [("c-1", "p-2", "noted")]
    assert phone.view.header.flags[0].text == "Llama por Carta 2"
    phone.bench.store.close()


def test_a_message_sent_by_hand_is_noted_and_its_text_copied() -> None:
    phone = Phone(message=True)
    phone.presenter.call.open_account(ACCOUNT)
    phone.presenter.open_piece()
    rows = phone.view.find.rows if phone.view.find else ()
    assert [row.title for row in rows] == ["Aviso · WhatsApp: enviada"]
    phone.presenter.listed.choose(0)
    assert phone.view.toast is not None
    assert phone.view.toast.text == "Aviso: enviada. El texto está copiado: péguelo y envíelo."
    assert "{" not in phone.tray.copied[0] and "55 5000 0100, RC9W" in phone.tray.copied[0]
    phone.presenter.open_piece()
    rows = phone.view.find.rows if phone.view.find else ()
    assert [row.title.rpartition(": ")[2] for row in rows] == ["entregada", "leída", "no llegó"]
    phone.presenter.listed.choose(0)
    [row] = phone.bench.store.rows("SELECT state, number FROM piece_delivery")
    assert tuple(row) == ("delivered", 1)
    phone.bench.store.close()


def test_the_next_person_is_not_said_to_call(phone: Phone) -> None:
    phone.ring()
    phone.take()
    call = phone.presenter.desk.live.call
    assert call is not None
    wrap = WrapUp(call.contact_id, ACCOUNT, "no_answer", "", 0, None)
    services = phone.services
    finish_call(services.ledger, wrap, command_id=new_id(), by=services.user, now=NOON)
    phone.presenter.desk.live.call = None
    phone.presenter.call.open_account("7003")
    assert phone.presenter.desk.live.caller is None
    assert all("Llama por" not in pill.text for pill in phone.view.header.flags)


def test_a_dialler_may_call_the_line_by_its_own_name() -> None:
    wanted = {"phone": "3312344821", "line": LINE}
    assert parse_pop(["--phone", "3312344821", "--dnis", LINE]) == wanted
    assert parse_pop([f"agentdesk://open?phone=3312344821&dnis={LINE}"]) == wanted
    assert read_pop(b'{"phone": "3312344821", "dnis": "5550000100"}\n') == wanted
