"""All about one person: copied whole, blocked, and erased so that no byte of him is left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from agent_desk.domain.commands import (
    BeginContact,
    FlagAccount,
    NoteFact,
    SaveNote,
    ScheduleCallback,
)
from agent_desk.domain.contact.commands import KeepConsent, OpenMatter, SetPreference
from agent_desk.domain.errors import UnknownAccountError
from agent_desk.domain.people import Role
from agent_desk.domain.privacy.commands import (
    AnswerRequest,
    BlockPerson,
    CorrectDatum,
    ErasePerson,
    ExtendRequest,
    FinishRequest,
    KeepHardship,
    OpenRequest,
    UnblockPerson,
)
from agent_desk.domain.privacy.hardship import may_read_hardship
from agent_desk.domain.privacy.requests import Right
from agent_desk.domain.wishes import Consent, Preference
from agent_desk.library.indicators import load_compass
from agent_desk.library.privacy_rules import KINDS
from agent_desk.store.database import Store, create_store
from agent_desk.store.privacy.person_map import HELD, NOT_HELD, PERSON_COLUMNS
from agent_desk.store.privacy.person_rows import PersonRows, person_of, rows_of
from agent_desk.store.privacy.scrub import is_scrub_owed, scrub
from agent_desk.store.reads import LocalCases
from agent_desk.store.strategy.strategy_refresh import refresh
from tests.store.plain_pages import plain_pages
from tests.store.world import AGENT, NOW, SUPERVISOR, TODAY, World, case_of, maria, new_id

ACCOUNT, OTHER = "4417-0098", "5500-0001"
SECRET = "Su hermana Griselda pagará con el aguinaldo"


@pytest.fixture
def file_world(tmp_path: Path, key: bytes) -> Iterator[World]:
    world = World(create_store(tmp_path / "desk.db", key))
    world.load(maria(), case_of(OTHER, "Rosario Xóchitl Quetzalcóatl"))
    yield world
    world.store.close()


def lived(world: World) -> None:
    """A history with something in as many tables as a person can have."""
    contact = world.begin(ACCOUNT, phone="+523312344821")
    world.accept(SaveNote(new_id(), AGENT, NOW, contact, ACCOUNT, SECRET))
    world.accept(NoteFact(new_id(), AGENT, NOW, ACCOUNT, "preferencia", "Prefiere las mañanas"))
    world.accept(KeepHardship(new_id(), AGENT, NOW, ACCOUNT, "salud", "Cuida a su madre enferma"))
    yes = Consent("channel", frozenset({"whatsapp"}), NOW, None, "grabacion 11", "call")
    world.accept(KeepConsent(new_id(), AGENT, NOW, ACCOUNT, yes))
    world.accept(SetPreference(new_id(), AGENT, NOW, ACCOUNT, Preference(no_workplace=True)))
    world.accept(
        OpenMatter(
            *(new_id(), AGENT, NOW, new_id(), ACCOUNT, "complaint", "CONDUSEF", "Queja"),
            told=SECRET,
        )
    )
    world.accept(world.void(world.agree(contact)))
    world.close(contact, outcome="promise", note=SECRET)
    world.accept(ScheduleCallback(new_id(), AGENT, NOW, ACCOUNT, NOW + timedelta(1), SECRET))
    world.accept(FlagAccount(new_id(), AGENT, NOW, ACCOUNT, "vulnerable", True, SECRET))
    refresh(world.store, load_compass().classes, TODAY)


def block(world: World, account: str = ACCOUNT) -> None:
    world.accept(BlockPerson(new_id(), SUPERVISOR, NOW, account, "Pidió la cancelación"))


def erase(world: World, *kept: tuple[str, date, str]) -> None:
    world.accept(ErasePerson(new_id(), SUPERVISOR, NOW, ACCOUNT, TODAY, kept, "", 35))


def all_rows(store: Store) -> dict[str, list[tuple[object, ...]]]:
    return {
        held.name: sorted(tuple(row) for row in store.rows(f"SELECT * FROM {held.name}"))
        for held in HELD
    }


def test_every_table_with_a_person_in_it_is_in_the_map(world: World) -> None:
    """A new table with a debtor, an account or a contact in it must say how he leaves it."""
    found = set()
    for schema in ("main", "portfolio"):
        for table in world.store.rows(
            f"SELECT name FROM {schema}.sqlite_schema WHERE type = 'table'"
        ):
            columns = world.store.rows(f"PRAGMA {schema}.table_info({table['name']})")
            if {row["name"] for row in columns} & PERSON_COLUMNS:
                found.add(f"{schema}.{table['name']}")
    mapped = {held.name for held in HELD}
    assert found <= mapped | set(NOT_HELD)
    assert not mapped & set(NOT_HELD)
    assert {held.kind for held in HELD} <= set(KINDS)


def test_the_copy_of_a_person_has_every_row_of_his_and_of_nobody_else(world: World) -> None:
    world.load(maria(), case_of(OTHER))
    lived(world)
    rows = rows_of(world.store, person_of(world.store, ACCOUNT))
    told = str(rows)
    assert SECRET in told and "Cuida a su madre enferma" in told and "grabacion 11" in told
    empty = {name for name, found in rows.items() if not found}
    assert empty <= {
        *("main.cure_score", "main.pilot_person", "main.piece_delivery", "main.piece_call"),
        "main.piece_report",
        "main.quality_sheet",
        *("main.segment_assignment", "main.intensity_explore"),
        *("portfolio.file_flag", "main.contact_verdict", "main.contact_blocked"),
        *("main.contact_leave", "main.response_assignment", "main.response_said"),
        *("main.response_use", "main.declared_capacity", "main.claim", "main.quote"),
        *("main.approval", "main.reminder", "main.paper", "main.paper_copy", "main.payment_mark"),
        *("main.promise_payment", "main.correction"),
    }
    assert OTHER not in told


def test_a_blocked_person_is_not_shown_found_called_or_counted(world: World) -> None:
    world.load(maria(), case_of(OTHER))
    lived(world)
    block(world)
    with pytest.raises(UnknownAccountError):
        world.cases.case(ACCOUNT)
    assert [hit.account for hit in world.cases.find("hernandez")] == []
    assert world.cases.find("4821") == [] and world.cases.find("44170098") == []
    assert world.cases.accounts_of_phone("3312344821") == []
    assert ACCOUNT not in world.cases.work_list(NOW)
    refused = world.refusal(BeginContact(new_id(), AGENT, NOW, new_id(), ACCOUNT))
    assert "No encuentro la cuenta" in refused
    left = {name: rows for name, rows in all_rows(world.store).items() if ACCOUNT in str(rows)}
    assert left == {}
    assert world.cases.find("nunez")


def test_taking_the_block_off_puts_every_row_back_where_it_was(world: World) -> None:
    world.load(maria(), case_of(OTHER))
    lived(world)
    before = all_rows(world.store)
    words = [tuple(row) for row in world.store.rows("SELECT * FROM name_word ORDER BY word")]
    block(world)
    world.accept(UnblockPerson(new_id(), SUPERVISOR, NOW, ACCOUNT, "Fue un error"))
    assert all_rows(world.store) == before
    assert [tuple(r) for r in world.store.rows("SELECT * FROM name_word ORDER BY word")] == words
    assert [hit.account for hit in world.cases.find("fernanda hernandez")] == [ACCOUNT]
    assert world.cases.find("4821") and world.cases.case(ACCOUNT).last_note == SECRET


def test_the_copy_of_a_blocked_person_is_still_whole(world: World) -> None:
    lived(world)
    person = person_of(world.store, ACCOUNT)
    before = rows_of(world.store, person)
    block(world)
    after = rows_of(world.store, person_of(world.store, ACCOUNT))
    assert _sorted(after) == _sorted(before)


def _sorted(rows: PersonRows) -> dict[str, list[str]]:
    return {name: sorted(map(str, found)) for name, found in rows.items()}


def test_nobody_is_blocked_in_the_middle_of_his_call(world: World) -> None:
    world.begin(ACCOUNT)
    said = world.refusal(BlockPerson(new_id(), SUPERVISOR, NOW, ACCOUNT, "Lo pidió"))
    assert "llamada abierta" in said and world.cases.case(ACCOUNT)


def test_no_byte_of_an_erased_person_is_left_in_the_files(
    file_world: World, tmp_path: Path, key: bytes
) -> None:
    lived(file_world)
    asked = OpenRequest(
        *(new_id(), SUPERVISOR, NOW, ACCOUNT, Right.CANCELLATION, TODAY),
        *("Pasaporte", "mf@example.com", SECRET, TODAY + timedelta(28)),
    )
    file_world.accept(asked)
    marks = [
        *(b"Fernanda", "Hernández".encode(), b"fernanda", b"hernandez", b"3312344821"),
        *(b"mf@example.com", b"Griselda", b"madre enferma", b"grabacion 11"),
        *(b"4417-0098", b"44170098", b'"D-1"', b"Pasaporte"),
    ]
    before = everything(file_world, tmp_path, key)
    assert [mark for mark in marks[:6] if mark not in before] == []
    block(file_world)
    erase(file_world)
    scrub(file_world.store)
    after = everything(file_world, tmp_path, key)
    assert [mark for mark in marks if mark in after] == []
    assert "Xóchitl".encode() in after  # the search itself works: who stays is found
    assert file_world.cases.find("xochitl")
    assert sizes(tmp_path) == {0}
    assert not is_scrub_owed(file_world.store)


def everything(world: World, folder: Path, key: bytes) -> bytes:
    """Both files in clear, with their logs taken in."""
    for schema in ("main", "portfolio"):
        world.store.row(f"PRAGMA {schema}.wal_checkpoint(PASSIVE)")
    files = [file for file in folder.iterdir() if file.suffix == ".db"]
    assert len(files) == 2
    return b"".join(plain_pages(file, key) for file in files)


def sizes(folder: Path) -> set[int]:
    return {file.stat().st_size for file in folder.iterdir() if file.name.endswith("-wal")}


def test_what_the_law_keeps_stays_sealed_until_its_day(world: World) -> None:
    lived(world)
    block(world)
    until = TODAY + timedelta(3650)
    erase(world, ("agreements", until, "Código de Comercio art. 49"))
    kinds = {row["kind"] for row in world.store.rows("SELECT kind FROM sealed_row")}
    assert kinds == {"agreements"}
    proof = world.store.rows("SELECT * FROM erasure")[0]
    assert "agreements" in proof["kept"] and '"notes"' in proof["removed"]
    assert proof["backups_until"] == (TODAY + timedelta(35)).isoformat()
    said = world.refusal(UnblockPerson(new_id(), SUPERVISOR, NOW, ACCOUNT, "Volvió"))
    assert "ya se suprimió" in said
    world.accept(ErasePerson(new_id(), SUPERVISOR, NOW, ACCOUNT, until, ()))
    assert world.count("sealed_row") == world.count("person_block") == 0
    assert world.store.rows("SELECT 1 FROM event WHERE account = ?", (ACCOUNT,)) == []


def test_erasing_is_refused_with_the_day_when_all_must_be_kept(world: World) -> None:
    block(world)
    until = date(2031, 5, 2)
    kept = tuple((kind, until, "ley") for kind in KINDS)
    command = ErasePerson(new_id(), SUPERVISOR, NOW, ACCOUNT, TODAY, kept)
    assert "hasta el 02/05/2031" in world.refusal(command)
    assert world.count("sealed_row") > 5


def test_a_person_is_blocked_before_he_is_erased(world: World) -> None:
    command = ErasePerson(new_id(), SUPERVISOR, NOW, ACCOUNT, TODAY)
    assert "no está bloqueada" in world.refusal(command)


def test_a_request_is_answered_once_extended_once_and_then_done(world: World) -> None:
    due = TODAY + timedelta(28)
    opened = OpenRequest(
        *(new_id(), AGENT, NOW, ACCOUNT, Right.ACCESS, TODAY, "Pasaporte", "correo", "", due)
    )
    assert "documento" in world.refusal(replace(opened, id=new_id(), identity=" "))
    world.accept(opened)
    folio = "ARCO-2026-0001"
    later = ExtendRequest(new_id(), SUPERVISOR, NOW, folio, due + timedelta(28), "Son muchas")
    world.accept(later)
    assert "una vez" in world.refusal(replace(later, id=new_id()))
    assert "motivo" in world.refusal(AnswerRequest(new_id(), SUPERVISOR, NOW, folio, False, ""))
    world.accept(AnswerRequest(new_id(), SUPERVISOR, NOW, folio, True, "", due))
    world.accept(FinishRequest(new_id(), SUPERVISOR, NOW, folio))
    assert "no espera" in world.refusal(FinishRequest(new_id(), SUPERVISOR, NOW, folio))
    assert "papel de agente" in world.refusal(FinishRequest(new_id(), AGENT, NOW, folio))


def test_a_corrected_datum_is_found_as_it_should_be_and_leaves_a_trail(world: World) -> None:
    fixed = CorrectDatum(
        *(new_id(), SUPERVISOR, NOW, ACCOUNT, "surnames", "Oropeza Ruiz", "Acta de nacimiento")
    )
    world.accept(fixed)
    assert world.cases.find("hernandez") == []
    assert [hit.account for hit in world.cases.find("oropeza")] == [ACCOUNT]
    assert world.cases.case(ACCOUNT).debtor.surnames == "Oropeza Ruiz"
    trail = world.store.rows("SELECT was, now, reason FROM correction")[0]
    assert tuple(trail) == ("Hernández Ruiz", "Oropeza Ruiz", "Acta de nacimiento")
    assert "ya está así" in world.refusal(replace(fixed, id=new_id()))


def test_a_file_does_not_bring_back_who_is_blocked_or_erased(world: World) -> None:
    block(world)
    other = case_of(OTHER)
    world.load(maria(), other)
    assert world.cases.find("hernandez") == [] and world.cases.find("nunez")
    erase(world)
    world.load(maria(), other)
    assert world.cases.find("hernandez") == [] and world.count("sealed_row") == 0


def test_why_somebody_is_in_trouble_is_kept_apart_and_read_by_who_helps(world: World) -> None:
    """Loaded as a plain fact by the creditor's file, and noted by an agent on a call."""
    world.accept(NoteFact(new_id(), AGENT, NOW, ACCOUNT, "salud", "Cuida a su madre enferma"))
    world.accept(NoteFact(new_id(), AGENT, NOW, ACCOUNT, "empleo", "Es maestra de primaria"))
    case = world.cases.case(ACCOUNT)
    assert [fact.text for fact in case.debtor.facts] == ["Es maestra de primaria"]
    assert case.debtor.hardships == ()
    helping = LocalCases(world.store, reads_hardship=True).case(ACCOUNT).debtor
    assert {fact.text for fact in helping.hardships} == {
        *("Perdió su trabajo en agosto", "Cuida a su madre enferma")
    }
    assert {role for role in Role if may_read_hardship(role)} == {
        *(Role.AGENT, Role.SUPERVISOR, Role.ADMINISTRATOR)
    }


def test_a_wrong_phone_is_taken_away_and_no_longer_found(world: World) -> None:
    gone = CorrectDatum(
        *(new_id(), SUPERVISOR, NOW, ACCOUNT, "phone", "", "El dueño avisó"), was="+523312344821"
    )
    world.accept(gone)
    assert world.cases.accounts_of_phone("3312344821") == []
    assert world.cases.find("4821") == []
    moved = CorrectDatum(
        *(new_id(), SUPERVISOR, NOW, ACCOUNT, "phone", "+525512345678", "Lo dio en la llamada")
    )
    world.accept(moved)
    assert world.cases.accounts_of_phone("55 1234 5678") == [ACCOUNT]
