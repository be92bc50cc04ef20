"""What the person asks for is kept with two keys, and holds from then on."""

from __future__ import annotations

import pytest

from tests.ui.test_call_flow import DESIGN_ACCOUNT, Table


@pytest.fixture
def table() -> Table:
    found = Table()
    found.verified()
    found.presenter.open_rights()
    return found


def choose(table: Table, typed: str) -> str:
    table.presenter.listed.edit(typed)
    table.presenter.listed.choose(0)
    return table.view.toast.text


def test_a_refused_channel_is_refused_from_now_on(table: Table) -> None:
    assert choose(table, "whatsapp") == "Quedó guardado: No escribirle por WhatsApp."
    assert "sin_whatsapp" in table.services.cases.case(DESIGN_ACCOUNT).debtor.flags


def test_hours_are_typed_as_they_are_said(table: Table) -> None:
    assert "Llamarle solo de 09:00-12:00" in choose(table, "09:00-12:00")
    wish = table.services.cases.case(DESIGN_ACCOUNT).rights.preference
    assert [(w.opens.hour, w.closes.hour) for w in wish.hours] == [(9, 12)]
    assert "Pidió que se le llame de 09:00–12:00" in table.view.everything()


def test_a_complaint_has_its_folio_while_the_person_listens(table: Table) -> None:
    assert "Folio Q-261124-" in choose(table, "queja")
    table.presenter.wrap.end()
    table.presenter.wrap.choose_outcome("complaint")
    table.presenter.wrap.end()
    matters = table.services.cases.case(DESIGN_ACCOUNT).rights.matters
    assert [matter.kind for matter in matters] == ["complaint"]


def test_a_dispute_suspends_collection(table: Table) -> None:
    assert "Folio A-261124-" in choose(table, "aclaracion")
    case = table.services.cases.case(DESIGN_ACCOUNT)
    assert "aclaracion" in case.account.flags
    assert [matter.kind for matter in case.rights.matters] == ["dispute"]


def test_a_yes_is_kept_with_its_channel_its_end_and_its_proof(table: Table) -> None:
    said = choose(table, "permite whatsapp hasta 31/01/2027: grabación 17")
    assert said == "Quedó guardado: Permite WhatsApp."
    (yes,) = table.services.cases.case(DESIGN_ACCOUNT).rights.consents
    assert (yes.what, set(yes.channels), yes.proof) == ("channel", {"whatsapp"}, "grabación 17")
    assert yes.from_ and yes.until
    assert (yes.until.day, yes.until.month, yes.until.year) == (31, 1, 2027)
    assert "31 ene 2027 · grabación 17" in table.view.everything()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("permite", "Falta qué permite"),
        ("permite whatsapp", "Falta la prueba"),
        ("permite whatsapp hasta 31/02/2027: grabación 17", "La fecha se escribe así"),
        ("permite whatsapp hasta 01/01/2020: grabación 17", "La fecha se escribe así"),
    ],
)
def test_a_yes_without_its_parts_is_not_kept_and_says_what_is_missing(
    table: Table, typed: str, told: str
) -> None:
    table.presenter.listed.edit(typed)
    assert told in table.view.find.rows[0].detail
    table.presenter.listed.choose(0)
    assert table.presenter.rights.is_open
    assert table.services.cases.case(DESIGN_ACCOUNT).rights.consents == ()


def test_a_yes_to_other_hours_names_them(table: Table) -> None:
    choose(table, "acepta llamada 20:00-21:00 lo pidió: correo del 24 nov")
    (yes,) = table.services.cases.case(DESIGN_ACCOUNT).rights.consents
    assert (yes.what, set(yes.channels), yes.is_debtor_initiated) == ("hours", {"call"}, True)
    assert [f"{w.opens:%H:%M}-{w.closes:%H:%M}" for w in yes.hours] == ["20:00-21:00"]


def test_what_is_not_understood_says_what_can_be_typed(table: Table) -> None:
    table.presenter.listed.edit("xyz")
    assert table.view.find.rows == ()
    assert "09:00-12:00" in table.view.find.empty


def test_escape_closes_the_list_and_the_search_of_people_is_itself_again(table: Table) -> None:
    table.presenter.dismiss()
    assert table.view.find is None
    table.presenter.open_find()
    assert table.presenter.listed is table.presenter.find


def test_without_a_person_there_is_nothing_to_ask() -> None:
    empty = Table()
    empty.presenter.open_rights()
    assert not empty.presenter.rights.is_open


def test_a_note_with_a_threat_is_kept_and_a_better_wording_is_offered_once() -> None:
    table = Table()
    table.verified()
    table.presenter.wrap.edit_note("Le dije que lo vamos a demandar")
    table.wait(1)
    assert "En la nota, «lo vamos a demandar». Mejor: " in table.view.toast.text
    assert table.desk.live.note_saved_at is not None
    table.presenter.dismiss()
    table.view.toast = None
    table.presenter.wrap.edit_note("Le dije que lo vamos a demandar hoy")
    table.wait(1)
    assert table.view.toast is None
