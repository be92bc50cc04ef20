"""A contact from its first second to its outcome."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from agent_desk.domain.commands import (
    Accepted,
    BeginContact,
    CloseContact,
    EnterDesk,
    SaveNote,
    UseResponse,
    VerifyIdentity,
)
from tests.store.world import AGENT, NOW, OTHER_AGENT, World, case_of, new_id

ACCOUNT = "4417-0098"


def test_a_contact_is_in_the_history_from_its_first_second(world: World) -> None:
    contact_id = world.begin(phone="+523312344821")
    newest = world.cases.case(ACCOUNT).contacts[0]
    assert (newest.contact_id, newest.at, newest.outcome) == (contact_id, NOW, "")
    assert world.cases.open_contact(AGENT.id) == (contact_id, ACCOUNT)
    assert world.cases.open_contact(OTHER_AGENT.id) is None


def test_a_closed_contact_leaves_outcome_note_and_next_date(world: World) -> None:
    contact_id = world.begin()
    later = NOW + timedelta(days=2)
    world.close(
        contact_id, outcome="callback", note="Que le llame el jueves.", next_contact_at=later
    )
    case = world.cases.case(ACCOUNT)
    assert (case.contacts[0].outcome, case.contacts[0].summary) == (
        "callback",
        "Que le llame el jueves.",
    )
    assert case.last_note == "Que le llame el jueves."
    assert case.next_contact_at == later
    assert world.cases.open_contact(AGENT.id) is None


def test_an_account_cannot_be_left_without_an_outcome(world: World) -> None:
    contact_id = world.begin()
    command = CloseContact(new_id(), AGENT, NOW, contact_id, ACCOUNT, " ", "nota")
    assert "Falta el resultado" in world.refusal(command)
    assert world.cases.open_contact(AGENT.id) == (contact_id, ACCOUNT)


def test_a_second_contact_waits_until_the_first_is_closed(world: World) -> None:
    world.begin()
    other = new_id()
    assert ACCOUNT in world.refusal(BeginContact(other, AGENT, NOW, other, ACCOUNT))
    world.begin(by=OTHER_AGENT)


def test_a_contact_is_closed_only_once(world: World) -> None:
    contact_id = world.begin()
    world.close(contact_id)
    again = CloseContact(new_id(), AGENT, NOW, contact_id, ACCOUNT, "promise", "otra")
    assert "ya está cerrado" in world.refusal(again)
    assert world.cases.case(ACCOUNT).contacts[0].outcome == "no_answer"


def test_an_unknown_account_is_refused_and_leaves_no_trace(world: World) -> None:
    before = world.count("event")
    assert "No encuentro la cuenta 999" in world.refusal(BeginContact("c", AGENT, NOW, "c", "999"))
    assert world.count("event") == before


def test_the_same_command_twice_writes_once(world: World) -> None:
    command = BeginContact("c-1", AGENT, NOW, "c-1", ACCOUNT)
    assert world.ledger.submit(command) == Accepted("c-1")
    before = (world.count("event"), world.count("contact"))
    assert world.ledger.submit(command) == Accepted("c-1", is_repeat=True)
    assert (world.count("event"), world.count("contact")) == before


def test_an_id_used_for_something_else_is_refused(world: World) -> None:
    world.accept(BeginContact("c-1", AGENT, NOW, "c-1", ACCOUNT))
    assert "ya se usó" in world.refusal(SaveNote("c-1", AGENT, NOW, "c-1", ACCOUNT, "hola"))


def test_the_last_note_wins_and_survives_without_closing(world: World) -> None:
    contact_id = world.begin()
    for text in ("Dice que", "Dice que cobra el viernes"):
        world.accept(SaveNote(new_id(), AGENT, NOW, contact_id, ACCOUNT, text))
    assert world.cases.case(ACCOUNT).last_note == "Dice que cobra el viernes"


def test_a_late_note_does_not_rewrite_a_closed_contact(world: World) -> None:
    contact_id = world.begin()
    world.close(contact_id, note="final")
    late = SaveNote(new_id(), AGENT, NOW, contact_id, ACCOUNT, "borrador")
    assert "ya está cerrado" in world.refusal(late)
    assert world.cases.case(ACCOUNT).last_note == "final"


def test_identity_is_verified_once_and_only_in_an_open_contact(world: World) -> None:
    contact_id = world.begin()
    first = VerifyIdentity(new_id(), AGENT, NOW, contact_id, ACCOUNT)
    world.accept(first)
    world.accept(replace(first, id=new_id(), at=NOW + timedelta(minutes=5)))
    row = world.store.row("SELECT verified_at FROM contact WHERE id = ?", (contact_id,))
    assert row and row["verified_at"].startswith("2026-11-24T17:00:00")
    world.close(contact_id)
    assert "ya está cerrado" in world.refusal(replace(first, id=new_id()))


def test_a_contact_of_another_account_is_not_this_one(world: World) -> None:
    world.load(case_of("7777"))
    contact_id = world.begin("7777")
    assert "No hay un contacto" in world.refusal(
        VerifyIdentity(new_id(), AGENT, NOW, contact_id, ACCOUNT)
    )


def test_a_used_response_is_kept_with_its_thumb(world: World) -> None:
    contact_id = world.begin()
    for worked in (True, None):
        world.accept(
            UseResponse(new_id(), AGENT, NOW, contact_id, ACCOUNT, "no-puedo", "r1", worked)
        )
    rows = world.store.rows("SELECT worked FROM response_use ORDER BY worked IS NULL")
    assert [row["worked"] for row in rows] == [1, None]


def test_a_contact_fulfils_the_dates_agreed_before_it(world: World) -> None:
    first = world.begin()
    world.close(first, next_contact_at=NOW + timedelta(hours=1))
    second = world.begin(at=NOW + timedelta(hours=2))
    world.close(second, at=NOW + timedelta(hours=3))
    assert world.cases.case(ACCOUNT).next_contact_at is None


def test_entering_the_desk_leaves_an_event_with_the_role(world: World) -> None:
    world.accept(EnterDesk(new_id(), AGENT, NOW))
    row = world.store.row("SELECT kind, by_user, by_role FROM event ORDER BY seq DESC LIMIT 1")
    assert row and tuple(row) == ("EnterDesk", AGENT.id, "agent")
