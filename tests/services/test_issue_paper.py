"""Pages given out: kept as they were, recognised again, and never another than the ledger says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from email import message_from_bytes
from io import BytesIO
from uuid import uuid4

import pytest
from pypdf import PdfReader, PdfWriter

from agent_desk.documents.locking import lock_pdf
from agent_desk.documents.pdf_words import words_of
from agent_desk.domain.agreements.commands import IssuePaper, ReceivePayment, SaveTemplate
from agent_desk.domain.agreements.states import LIVE, State
from agent_desk.domain.errors import DeskError, RefusedError
from agent_desk.papers_in_force import paper_desk, templates_in_force
from agent_desk.services.follow_up import follow_up
from agent_desk.services.issue_paper import Hand, PaperDesk, Wanted, issue_paper
from agent_desk.services.list_offers import list_offers
from agent_desk.services.mail_paper import key_of, mail_draft
from agent_desk.services.offer_in_writing import accept_offer, offer_in_writing, withdraw_offer
from agent_desk.services.print_batch import print_batch
from agent_desk.services.remind import note_reminder, reminder_for
from agent_desk.services.verify_paper import ALTERED, AUTHENTIC, UNKNOWN, verify_paper
from agent_desk.store.agreements.read_following import LocalFollowing
from agent_desk.store.agreements.read_papers import LocalPapers
from agent_desk.store.driver import IntegrityError
from tests.store.world import (
    AGENT,
    NOW,
    SUPERVISOR,
    TODAY,
    World,
    agreement_of,
    maria,
    new_id,
)
from tests.worlds import content

ACCOUNT = "4417-0098"
SPEI = next(means for means in content().means if means.id == "spei")


@pytest.fixture
def world() -> Iterator[World]:
    world = World()
    world.load(maria())
    yield world
    world.store.close()


def desk_of(world: World) -> PaperDesk:
    return paper_desk(world.store, content(), world.ledger, is_demo=False)


def hand(days: int = 0) -> Hand:
    return Hand(
        AGENT, NOW + timedelta(days=days), TODAY + timedelta(days=days), lambda: str(uuid4())
    )


def agreed(world: World, number: int = 1, **changes: object) -> str:
    terms = {
        "means": replace(SPEI, reference="44170098"),
        "folio": f"AD-261124-TEST{number}",
        "closes_debt": True,
    }
    return world.agree(**{**terms, **changes}).id


def pay(world: World, cents: int) -> str:
    payment = new_id()
    world.accept(ReceivePayment(new_id(), SUPERVISOR, NOW, ACCOUNT, payment, TODAY, cents, "spei"))
    return payment


def test_years_later_and_whatever_changed_the_same_bytes_are_printed(world: World) -> None:
    agreement_id = agreed(world)
    first = issue_paper(desk_of(world), Wanted("agreement", agreement_id), hand())
    text = templates_in_force(world.store)["agreement-mx"].replace("Convenio de pagos", "Otro")
    world.accept(SaveTemplate(new_id(), SUPERVISOR, NOW, "agreement-mx", 1, text, "otro título"))
    world.load(replace(maria(), debtor=replace(maria().debtor, surnames="Otro Apellido")))
    again = issue_paper(desk_of(world), Wanted("agreement", agreement_id), hand(days=2000))
    assert again.pdf == first.pdf
    assert again.code == "AD-261124-TEST1"


def test_a_saved_template_speaks_on_the_next_page(world: World) -> None:
    text = templates_in_force(world.store)["agreement-mx"].replace("Convenio de pagos", "Acuerdo")
    world.accept(SaveTemplate(new_id(), SUPERVISOR, NOW, "agreement-mx", 1, text, "más llano"))
    page = issue_paper(desk_of(world), Wanted("agreement", agreed(world)), hand())
    assert any("Acuerdo" in line for line in words_of(page.pdf))
    late = SaveTemplate(new_id(), SUPERVISOR, NOW, "agreement-mx", 1, text, "otra vez")
    assert "Otra persona guardó" in world.refusal(late)


def test_a_file_is_authentic_altered_or_unknown_and_it_says_where(world: World) -> None:
    papers = LocalPapers(world.store)
    page = issue_paper(desk_of(world), Wanted("agreement", agreed(world)), hand())
    verdict = verify_paper(papers, page.pdf, words_of)
    assert (verdict.status, verdict.code) == (AUTHENTIC, page.code)
    assert "en curso" in verdict.sentence
    resaved, out = PdfWriter(clone_from=BytesIO(page.pdf)), BytesIO()
    resaved.write(out)
    altered = verify_paper(papers, out.getvalue(), words_of)
    assert altered.status == ALTERED and altered.code == page.code
    assert verify_paper(papers, b"no es un PDF", words_of).status == UNKNOWN


def test_a_page_with_another_amount_is_told_line_by_line(world: World) -> None:
    papers = LocalPapers(world.store)
    issue_paper(desk_of(world), Wanted("agreement", agreed(world)), hand())
    other = World()
    other.load(maria())
    amounts = {"late": 0, "principal": 1_000_00}
    row = replace(agreement_of().payments[0], amount_cents=1_000_00, parts={"principal": 1_000_00})
    cheaper = agreed(other, owed=amounts, due=amounts, waived={}, payments=(row,))
    fake = issue_paper(desk_of(other), Wanted("agreement", cheaper), hand())
    verdict = verify_paper(papers, fake.pdf, words_of)
    assert verdict.status == ALTERED
    assert any("$1,000.00" in shown for shown, _ in verdict.differences)
    other.store.close()


def test_the_ledger_refuses_a_page_of_another_agreement_than_its_own(world: World) -> None:
    agreement_id = agreed(world)
    own = LocalFollowing(world.store).one(agreement_id, TODAY)
    assert own
    other = replace(own.agreement, policy_version="99")
    forged = IssuePaper(
        new_id(),
        AGENT,
        NOW,
        ACCOUNT,
        new_id(),
        "AD-X",
        "agreement",
        agreement_id,
        other,
        "F",
        "v1",
        1,
        b"%PDF",
    )
    assert "no es del convenio" in world.refusal(forged)


def test_receipts_are_numbered_as_they_are_given_and_the_letter_closes(world: World) -> None:
    agreement_id = agreed(world)
    first, second = pay(world, 600_00), pay(world, 1_200_01)
    codes = [
        issue_paper(desk_of(world), Wanted("receipt", agreement_id, payment), hand()).code
        for payment in (second, first, second)
    ]
    assert codes == ["AD-261124-TEST1-R1", "AD-261124-TEST1-R2", "AD-261124-TEST1-R1"]
    letter = issue_paper(desk_of(world), Wanted("settlement", agreement_id), hand())
    assert any("Carta finiquito" in line for line in words_of(letter.pdf))


def test_a_refused_page_leaves_the_agreement_recorded_and_printable_again(world: World) -> None:
    means = replace(SPEI, account="646180000000000001", reference="1")
    agreement_id = agreed(world, means=means)
    with pytest.raises(DeskError, match="CLABE"):
        issue_paper(desk_of(world), Wanted("agreement", agreement_id), hand())
    assert LocalFollowing(world.store).one(agreement_id, TODAY)
    assert not LocalPapers(world.store).of_agreement(agreement_id)


def test_a_batch_goes_on_after_a_page_that_fails_and_stops_when_asked(world: World) -> None:
    good = agreed(world)
    wanted = [Wanted("agreement", good), Wanted("settlement", good), Wanted("calendar", good)]
    put: list[str] = []
    steps = print_batch(desk_of(world), wanted, lambda page: put.append(page.code), hand())
    assert next(steps).paper
    assert "no lleva carta finiquito" in next(steps).problem
    assert put == ["AD-261124-TEST1"]  # the third was never asked for: nothing was made of it
    assert not LocalPapers(world.store).find("calendar", good)


def test_the_mail_is_locked_with_something_he_knows_and_recognised_later(world: World) -> None:
    page = issue_paper(desk_of(world), Wanted("agreement", agreed(world)), hand())
    debtor = replace(maria().debtor, accepts=frozenset({"email"}))
    draft = mail_draft(world.ledger, page, debtor, content().institution, lock_pdf, hand())
    message = message_from_bytes(draft.message)
    attached = next(p for p in message.walk() if p.get_content_type() == "application/pdf")
    locked = attached.get_payload(decode=True)
    assert isinstance(locked, bytes)
    reader = PdfReader(BytesIO(locked))
    assert reader.is_encrypted and reader.decrypt("09031986")
    assert "09031986" not in draft.message.decode("utf-8", "ignore")
    assert "Hernández" not in f"{draft.file_name} {message['Subject']} {attached.get_filename()}"
    assert verify_paper(LocalPapers(world.store), locked, words_of).status == AUTHENTIC


def test_no_mail_without_address_consent_or_a_datum(world: World) -> None:
    page = issue_paper(desk_of(world), Wanted("agreement", agreed(world)), hand())
    firm, plain = content().institution, maria().debtor
    for debtor, why in (
        (replace(plain, email=""), "no tiene correo"),
        (plain, "no ha aceptado recibir correos"),
        (
            replace(plain, accepts=frozenset({"email"}), birth_date=None, rfc="", phones=()),
            "No tengo un dato",
        ),
    ):
        with pytest.raises(RefusedError, match=why):
            mail_draft(world.ledger, page, debtor, firm, lock_pdf, hand())
    assert key_of(replace(plain, rfc="heru860309ab1")).password == "HERU860309AB1"


def test_follow_up_tells_today_tomorrow_late_and_broken(world: World) -> None:
    agreed(world)  # first payment 15 days from now

    def tabs(days: int) -> set[str]:
        day = TODAY + timedelta(days=days)
        found = follow_up(LocalFollowing(world.store), world.cases, day)
        return {tab for tab, items in found.items() if items}

    assert tabs(0) == {"in_force"}
    assert tabs(14) == {"in_force", "tomorrow"}
    assert tabs(15) == {"in_force", "today"}
    assert tabs(16) == {"in_force", "late"}
    item = follow_up(LocalFollowing(world.store), world.cases, TODAY)["in_force"][0]
    assert item.name == "María Fernanda Hernández Ruiz"


def test_a_reminder_uses_an_agreed_channel_in_its_hours_and_names_no_debt(world: World) -> None:
    agreement_id = agreed(world)
    followed = LocalFollowing(world.store).one(agreement_id, TODAY)
    assert followed and followed.standing.next_row
    case, rules, firm = world.cases.case(ACCOUNT), content().rules.contact, content().institution
    words = "Recordatorio del {fecha}: {telefono}, {despacho}"
    row = followed.standing.next_row
    prepared = reminder_for(case, row, words, firm, rules, NOW)
    assert (prepared.channel, prepared.address) == ("whatsapp", "+523312344821")
    assert "$" not in prepared.text and "Financiera" not in prepared.text
    night = NOW.replace(hour=6)  # midnight in Guadalajara
    later = reminder_for(case, row, words, firm, rules, night)
    assert later.not_before and later.not_before > night
    note_reminder(world.ledger, followed, row.number, prepared.channel, hand())
    with pytest.raises(RefusedError, match="ya se preparó"):
        note_reminder(world.ledger, followed, row.number, prepared.channel, hand())
    silent = replace(case, debtor=replace(case.debtor, accepts=frozenset()))
    with pytest.raises(RefusedError, match="ningún canal escrito"):
        reminder_for(silent, row, words, firm, rules, NOW)


def test_the_day_of_a_page_is_the_day_it_was_first_given(world: World) -> None:
    agreement_id = agreed(world)
    page = issue_paper(desk_of(world), Wanted("agreement", agreement_id), hand())
    assert any("24 de noviembre de 2026" in line for line in words_of(page.pdf))
    assert page.issued_at.date() == date(2026, 11, 24)


def test_an_offer_in_writing_has_its_letter_and_is_in_force_once_accepted(world: World) -> None:
    case = world.cases.case(ACCOUNT)
    policy = content().rules.policy
    offer = next(each for each in list_offers(case, policy, TODAY).shown if not each.needs_approval)
    made = offer_in_writing(world.ledger, offer, case, SPEI, policy, hand())
    letter = issue_paper(desk_of(world), Wanted("offer", made.id), hand())
    assert letter.code == f"{made.folio}-O"
    assert any("Puede aceptarla hasta" in line for line in words_of(letter.pdf))
    accept_offer(world.ledger, made, hand())
    followed = LocalFollowing(world.store).one(made.id, TODAY)
    assert followed and followed.state in LIVE
    with pytest.raises(RefusedError, match="no puede pasar"):
        accept_offer(world.ledger, made, hand())
    other = offer_in_writing(world.ledger, offer, case, SPEI, policy, hand())
    withdraw_offer(world.ledger, other, "se calculó de nuevo", hand())
    gone = LocalFollowing(world.store).one(other.id, TODAY)
    assert gone and gone.state is State.VOID


@pytest.mark.parametrize("sql", ["UPDATE paper SET pdf = x'00'", "DELETE FROM paper"])
def test_an_issued_page_cannot_be_changed_nor_taken_away(world: World, sql: str) -> None:
    issue_paper(desk_of(world), Wanted("agreement", agreed(world)), hand())
    with pytest.raises(IntegrityError, match="immutable"), world.store.tx():
        world.store.write(sql)
