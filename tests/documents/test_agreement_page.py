"""The agreement's page, read back from the PDF."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from pypdfium2 import PdfDocument

from agent_desk.documents.preview import page_count, render
from agent_desk.domain.letter import (
    KINDS,
    MissingLetterFactError,
    UnbalancedLetterError,
    grouped,
)
from agent_desk.domain.spanish import money_text
from tests.documents.letters import OWED, a_debtor, a_page, an_agreement, institution


def read(pdf: bytes) -> str:
    """All the words of the page, on one line."""
    document = PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return re.sub(r"\s+", " ", " ".join(pages))


def test_the_page_says_who_what_when_and_how_to_pay():
    words = read(a_page(3))
    firm = institution()
    for expected in (
        "AD-261124-7F3K9Q",
        "María Guadalupe Hernández Ruiz",
        "4417-0098",
        firm.creditor,
        firm.firm_name,
        firm.complaints_unit,
        firm.authority,
        firm.privacy_notice_url,
        "lun 30 nov 2026",
        "646 180 0000 0000 000 9",
        "4417009800",
        "financiera-ejemplo-2026-10 v7",
        "quince mil seiscientos ocho pesos 00/100 M.N.",
        "no constituye novación",
    ):
        assert expected in words


def test_the_debt_is_split_by_component_and_its_sums_add_up():
    words = read(a_page(3))
    for cents in OWED.values():
        assert money_text(cents) in words
    agreement = an_agreement(3)
    totals = (sum(OWED.values()), agreement.waived_cents, agreement.total_cents)
    assert " ".join(["Total", *(money_text(cents) for cents in totals)]) in words


@pytest.mark.parametrize("count", [1, 3, 6, 8, 12, 14, 24, 60])
def test_every_payment_is_on_the_page_in_order_and_they_add_up(count):
    words = read(a_page(count))
    for payment in an_agreement(count).payments:
        assert f"{payment.number} de {count} " in words
    rows = re.findall(r"\d+ de \d+ (?:lun|mar|mié|jue|vie|sáb|dom) [^$]*((?:\$[\d,.]+ ?)+)", words)
    amounts = [row.split()[-1] for row in rows]
    cents = [int(re.sub(r"\D", "", amount)) for amount in amounts]
    assert len(cents) == count
    assert sum(cents) == an_agreement(count).total_cents


@pytest.mark.parametrize("count", [1, 3, 6, 8, 12, 14, 24])
def test_up_to_twenty_four_payments_fit_one_page(count):
    assert page_count(a_page(count)) == 1


def test_sixty_payments_continue_with_numbered_pages_and_the_folio():
    pdf = a_page(60)
    words = read(pdf)
    assert page_count(pdf) == 2
    assert "página 1 de 2" in words
    assert "página 2 de 2" in words
    assert "Folio AD-261124-7F3K9Q · continúa" in words


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_agreement_has_its_own_page(kind):
    words = read(a_page(agreement=an_agreement(2, kind)))
    assert ("Con esto termina su adeudo" in words) == (kind in {"settle", "plan"})
    assert ("Es un pago parcial" in words) == (kind not in {"settle", "plan"})
    numbers = [int(number) for number in re.findall(r"(?<![\d.,/])(\d{1,2})\. [A-ZÁÉÍÓÚ]", words)]
    assert all(after == before + 1 for before, after in pairwise(numbers))


def test_a_page_without_waiver_does_not_speak_of_one():
    owed = {"principal": 100_000}
    simple = replace(an_agreement(1, "promise"), owed=owed, due=owed, waived={})
    payment = replace(simple.payments[0], amount_cents=100_000, parts=owed)
    words = read(a_page(agreement=replace(simple, payments=(payment,))))
    assert "Se condona" not in words
    assert "Lo que se condona" not in words
    assert "mil pesos 00/100 M.N." in words


def test_interest_of_a_restructure_is_shown_apart_and_adds_up():
    plan = an_agreement(2, "restructure")
    first, last = plan.payments
    dearer = replace(plan, payments=(first, replace(last, amount_cents=last.amount_cents + 5_000)))
    words = read(a_page(agreement=dearer))
    assert "Intereses del plazo e IVA $50.00" in words
    assert money_text(dearer.total_cents) in words


def test_invented_people_are_marked_as_such_and_real_ones_are_not():
    assert "Datos de ejemplo" in read(a_page(1, is_demo=True))
    assert "Datos de ejemplo" not in read(a_page(1))


def test_a_name_of_120_letters_wraps_and_cannot_act_as_markup():
    long = read(a_page(1, debtor=a_debtor("Ma. <b>&amp; " + "Guadalupe " * 6, "Hernández " * 6)))
    assert "<b>&amp;" in long
    assert long.count("Guadalupe") >= 6
    unbroken = a_page(1, debtor=a_debtor("A" * 120, ""))
    assert "A" * 20 in read(unbroken)


def test_a_page_without_reference_or_complaints_unit_is_refused_by_name():
    agreement = an_agreement(1)
    bare = replace(agreement, means=replace(agreement.means, reference=""))
    with pytest.raises(MissingLetterFactError) as refused:
        a_page(agreement=bare, complaints_unit="")
    assert "la referencia de pago" in str(refused.value)
    assert "la unidad de quejas" in str(refused.value)


def test_a_page_whose_sums_do_not_add_up_is_refused():
    with pytest.raises(UnbalancedLetterError):
        a_page(agreement=replace(an_agreement(2), waived={}))
    with pytest.raises(UnbalancedLetterError):
        a_page(agreement=replace(an_agreement(2), payments=an_agreement(2).payments[:1]))


def test_the_same_agreement_gives_the_same_bytes():
    assert a_page(3) == a_page(3)


def test_fonts_are_embedded_and_the_title_names_nobody():
    pdf = a_page(3)
    assert pdf.count(b"/FontFile2") >= 4
    assert b"/Helvetica" not in pdf
    assert b"/Lang (es-MX)" in pdf
    document = PdfDocument(pdf)
    try:
        facts = document.get_metadata_dict()
    finally:
        document.close()
    assert facts["Title"] == "Convenio de pagos AD-261124-7F3K9Q"
    assert facts["Author"] == institution().firm_name


def test_the_preview_gives_bgr_pixels_of_the_letter():
    width, height, stride, pixels = render(a_page(1), 0, 72)
    assert (width, height) == (612, 792)
    assert stride >= width * 3
    assert len(pixels) == stride * height
    assert pixels[:3] == bytes((0x6B, 0x46, 0x14))  # the letterhead's band, blue first


def test_only_a_clabe_is_grouped():
    assert grouped("1234567") == "1234567"


LONG_NAMES = {
    "firm_name": "Servicios Integrales de Recuperación y Asesoría Ejemplo del Centro, S.A. de C.V.",
    "firm_address": "Av. Ejemplo Sur 1234, piso 5, Col. Del Valle Centro, Alcaldía Benito Juárez, "
    "03100 Ciudad de México",
    "creditor": "Financiera Ejemplo del Centro, S.A. de C.V., SOFOM, E.N.R.",
}


def test_the_full_legal_names_stand_in_the_letterhead_uncut():
    words = read(a_page(3, **LONG_NAMES))
    for name in LONG_NAMES.values():
        assert name in words
    assert "…" not in words


@pytest.mark.parametrize("count", [1, 3, 12, 14])
def test_long_legal_names_still_fit_one_page_up_to_fourteen_payments(count):
    assert page_count(a_page(count, **LONG_NAMES)) == 1


@pytest.mark.parametrize("count", [1, 6, 14])
def test_a_name_of_120_letters_still_fits_one_page(count):
    name = a_debtor(
        "Ma. Guadalupe Concepción de los Ángeles Trinidad", "Hernández de la Garza " * 3
    )
    assert len(name.full_name) > 110
    assert page_count(a_page(count, debtor=name)) == 1


def test_nobody_signs_a_page_without_conditions_on_it():
    document = PdfDocument(a_page(60))
    try:
        last = document[len(document) - 1].get_textpage().get_text_range()
    finally:
        document.close()
    assert "Por el acreedor" in last
    assert "9. Dudas, quejas y datos personales" in last
