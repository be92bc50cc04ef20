"""No program, however it is killed, lets a contact through that the rules forbid."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from agent_desk.contact_api import shipped_rules
from agent_desk.domain.commands import Accepted, BeginContact, CloseContact, FlagAccount
from agent_desk.domain.contact.commands import (
    CloseMatter,
    GiveLeave,
    KeepConsent,
    OpenMatter,
    RevokeConsent,
    SaveOwnRules,
    SetPreference,
)
from agent_desk.domain.contact.groups import WorkGate
from agent_desk.domain.contact.own_rules import OwnRules
from agent_desk.domain.contact.verdict import Status
from agent_desk.domain.wishes import Consent, Preference, Window
from agent_desk.services.check_contact import check_contact
from agent_desk.services.prepare_case import desk_verdict
from agent_desk.store.calls.guard_attempts import AttemptGuard
from agent_desk.store.database import create_store, open_store
from agent_desk.store.ledger import LedgerLocal
from tests.store.forked import Forked, Say
from tests.store.world import AGENT, NOW, OTHER_AGENT, SUPERVISOR, World, case_of, maria, new_id

ACCOUNT = "4417-0098"
SATURDAY = datetime(2026, 11, 28, 17, tzinfo=UTC)


def guarded(store) -> World:
    world = World(store)
    world.ledger = LedgerLocal(store, AttemptGuard(shipped_rules))
    return world


@pytest.fixture
def desk(world: World) -> World:
    world.ledger = LedgerLocal(world.store, AttemptGuard(shipped_rules))
    world.load(replace(maria(), contacts=()))
    return world


def begin(channel: str = "call", at: datetime = NOW, by=AGENT) -> BeginContact:
    unique = new_id()
    return BeginContact(unique, by, at, unique, ACCOUNT, channel)


@pytest.fixture
def path(tmp_path: Path, key: bytes) -> Path:
    store = create_store(tmp_path / "desk.db", key)
    World(store).load(replace(maria(), contacts=()))
    store.close()
    return tmp_path / "desk.db"


def caller(path: Path, key: bytes, who: int, turns: int) -> Forked:
    """Calls the same person as one of two agents; says each attempt that was let through."""

    def call(say: Say) -> None:
        world, by = guarded(open_store(path, key)), (AGENT, OTHER_AGENT)[who]
        say("ready")
        for _ in range(turns):
            unique = str(uuid4())
            found = world.ledger.submit(BeginContact(unique, by, NOW, unique, ACCOUNT))
            if isinstance(found, Accepted):
                say(unique)
                end = CloseContact(str(uuid4()), by, NOW, unique, ACCOUNT, "no_answer", "")
                world.ledger.submit(end)

    return Forked(call)


def test_two_programs_at_once_never_pass_the_cap(path: Path, key: bytes) -> None:
    programs = [caller(path, key, who, 8) for who in (0, 1)]
    passed = [line for program in programs for line in program.wait().split()]
    assert [program.returncode for program in programs] == [0, 0]
    store = open_store(path, key)
    assert len([line for line in passed if line != "ready"]) == 3
    assert [tuple(row) for row in store.rows("SELECT count(*) FROM contact")] == [(3,)]
    assert [tuple(row) for row in store.rows("SELECT count(*) FROM contact_verdict")] == [(3,)]
    store.close()


def test_killed_in_between_it_still_counts_every_attempt(path: Path, key: bytes) -> None:
    for who in (0, 1, 0, 1):
        program = caller(path, key, who, 40)  # one who left a contact open is refused to the end
        program.stdout.readline()
        program.stdout.readline() if who == 0 else None
        program.kill()
    store = open_store(path, key)
    rows = store.rows("SELECT count(*) AS made FROM contact")
    assert rows[0]["made"] <= 3
    torn = store.rows(
        "SELECT 1 FROM contact WHERE id NOT IN (SELECT contact_id FROM contact_verdict)"
        " OR id NOT IN (SELECT id FROM event)"
    )
    assert torn == []
    open_contacts = store.rows("SELECT by_user FROM contact WHERE closed_at IS NULL")
    world = guarded(store)
    for row in open_contacts:  # the next attempt of that agent waits for its outcome
        by = AGENT if row["by_user"] == AGENT.id else OTHER_AGENT
        assert "Tiene abierto" in world.refusal(begin(by=by)) or rows[0]["made"] == 3
    store.close()


def test_a_blocked_attempt_leaves_its_rule_and_nothing_else(desk: World) -> None:
    before = desk.count("contact")
    told = desk.refusal(begin(at=NOW + timedelta(hours=12)))
    assert told.startswith("No puede llamar. Fuera de horario")
    assert desk.count("contact") == before
    row = desk.store.row("SELECT rule_id, fact_status, rule, next_allowed_at FROM contact_blocked")
    assert row and (row["rule_id"], row["fact_status"]) == ("MX-FIN.hours", "secondary")
    assert row["next_allowed_at"] == "2026-11-25T13:00:00.000000Z"
    kinds = [r["kind"] for r in desk.store.rows("SELECT kind FROM event")]
    assert kinds.count("NoteBlocked") == 1


def test_an_attempt_keeps_the_rule_under_which_it_was_made(desk: World) -> None:
    desk.accept(begin())
    row = desk.store.row("SELECT * FROM contact_verdict")
    assert row and (row["status"], row["rule_id"], row["near_miss"]) == (
        "allowed",
        "MX-FIN.hours",
        "",
    )
    assert row["rule"] and row["citation"] and (row["made"], row["cap"]) == (0, 3)


def test_what_the_debtor_begins_is_never_refused(desk: World) -> None:
    unique = new_id()
    late = NOW + timedelta(hours=12)
    desk.accept(BeginContact(unique, AGENT, late, unique, ACCOUNT, direction="in"))


def leave(at: datetime, reason: str = "Pidió que lo llamáramos hoy", by=SUPERVISOR) -> GiveLeave:
    return GiveLeave(new_id(), by, at, ACCOUNT, "call", reason, at + timedelta(hours=1))


def test_a_supervisor_lifts_our_own_caution_once_and_says_why(desk: World) -> None:
    assert "no está detenido" in desk.refusal(leave(SATURDAY))
    assert "sábado" in desk.refusal(begin(at=SATURDAY))
    assert "Falta el motivo" in desk.refusal(leave(SATURDAY, reason=" "))
    assert "papel de agente" in desk.refusal(leave(SATURDAY, by=AGENT))
    desk.accept(leave(SATURDAY))
    verdict = desk_verdict(desk.cases.case(ACCOUNT), shipped_rules(), SATURDAY)
    assert verdict.title == "Autorizado por supervisión"
    call = begin(at=SATURDAY)
    desk.accept(call)
    desk.close(call.contact_id, at=SATURDAY)
    assert "sábado" in desk.refusal(begin(at=SATURDAY + timedelta(minutes=5)))


def test_nobody_lifts_what_the_law_forbids(desk: World) -> None:
    night = NOW + timedelta(hours=12)
    desk.refusal(begin(at=night))
    assert "Lo prohíbe la ley" in desk.refusal(leave(night))
    desk.accept(FlagAccount(new_id(), AGENT, NOW, ACCOUNT, "no_contactar", True))
    desk.refusal(begin())
    assert "un derecho de la persona" in desk.refusal(leave(NOW))


def test_wishes_narrow_the_next_contact(desk: World) -> None:
    wish = Preference(hours=(Window(NOW.time().replace(hour=8), NOW.time().replace(hour=10)),))
    desk.accept(SetPreference(new_id(), AGENT, NOW, ACCOUNT, wish))
    assert desk.cases.case(ACCOUNT).rights.preference == wish
    assert "Pidió otro horario" in desk.refusal(begin())
    desk.accept(FlagAccount(new_id(), AGENT, NOW, ACCOUNT, "sin_whatsapp", True))
    assert "WhatsApp" in desk.refusal(begin("whatsapp"))


def test_a_consent_needs_date_and_proof_and_may_be_taken_back(desk: World) -> None:
    yes = Consent("channel", frozenset({"sms"}), NOW, None, "grabación 17", "llamada")
    for poorer in (replace(yes, proof=""), replace(yes, from_=None)):
        told = desk.refusal(KeepConsent(new_id(), AGENT, NOW, ACCOUNT, poorer))
        assert "fecha o su prueba" in told
    kept = KeepConsent(new_id(), AGENT, NOW, ACCOUNT, yes)
    case = desk.cases.case(ACCOUNT)
    assert check_contact(case, shipped_rules(), NOW, "sms").status is Status.NEEDS_CONFIRMATION
    desk.accept(kept)
    case = desk.cases.case(ACCOUNT)
    assert case.rights.consents == (yes,)
    assert check_contact(case, shipped_rules(), NOW, "sms").status is Status.ALLOWED
    desk.accept(RevokeConsent(new_id(), AGENT, NOW, ACCOUNT, kept.id))
    assert desk.cases.case(ACCOUNT).rights.consents == ()


def test_a_complaint_has_a_folio_once_and_waits_until_it_is_answered(desk: World) -> None:
    matter = OpenMatter(
        new_id(), AGENT, NOW, new_id(), ACCOUNT, "complaint", "REDECO", "Queja", "Q-1", "dice que"
    )
    desk.accept(matter)
    again = replace(matter, id=new_id(), matter_id=new_id())
    assert "Q-1 ya está registrado" in desk.refusal(again)
    assert [m.folio for m in desk.cases.case(ACCOUNT).rights.matters] == ["Q-1"]
    close = CloseMatter(new_id(), SUPERVISOR, NOW, matter.matter_id, ACCOUNT, "Se le contestó")
    assert "Falta decir" in desk.refusal(replace(close, answer=" "))
    assert "papel de agente" in desk.refusal(replace(close, by=AGENT))
    desk.accept(close)
    assert desk.cases.case(ACCOUNT).rights.matters == ()


def test_stricter_rules_of_the_house_hold_from_the_next_attempt(desk: World) -> None:
    own = OwnRules(per_day=1, per_week=4)
    desk.accept(SaveOwnRules(new_id(), SUPERVISOR, NOW, own, "Menos insistencia"))
    assert desk.cases.case(ACCOUNT).own_rules == own
    first = begin()
    desk.accept(first)
    desk.close(first.contact_id)
    assert "el tope es 1" in desk.refusal(begin())


def test_the_gate_of_the_work_list_says_what_the_whole_check_says(desk: World) -> None:
    far = {"debtor": {"state": "Baja California", "city": "Tijuana"}}
    desk.load(maria(), case_of("1", **far), case_of("2", debtor={"state": "Jalisco"}))
    early = datetime(2026, 11, 24, 13, 30, tzinfo=UTC)  # 07:30 in Mexico City, 05:30 in Tijuana
    for now in (early, NOW, SATURDAY):
        gated = set(desk.cases.work_list(now, gate=WorkGate(shipped_rules(), now)))
        plain = desk.cases.work_list(now)
        whole = {
            number
            for number in plain
            if check_contact(desk.cases.case(number), shipped_rules(), now).status
            is not Status.BLOCKED
        }
        assert gated == whole
