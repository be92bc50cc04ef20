"""Every kind of page, read back from its PDF."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_desk.documents.draw_paper import MissingSignError, draw_paper
from agent_desk.documents.preview import page_count, render
from agent_desk.domain.agreements.following import Received, follow
from agent_desk.domain.clabe import clabe_check_digit, clabe_problem
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.letter import MissingLetterFactError
from agent_desk.domain.papers.paid_papers import receipt_paper, settlement_paper
from agent_desk.domain.papers.paper import grouped_mark
from agent_desk.domain.spanish import money_text
from tests.documents.letters import OWED, TODAY, a_debtor, an_agreement, institution
from tests.documents.papers import (
    ALL_KINDS,
    a_paper,
    a_pdf,
    account,
    all_paid,
    facts,
    templates,
)
from tests.documents.test_agreement_page import read


@pytest.mark.parametrize("kind", ALL_KINDS)
def test_every_page_says_who_whose_account_and_where_to_complain(kind: str) -> None:
    paper = a_paper(kind)
    words = read(draw_paper(paper))
    firm = institution()
    for expected in (
        paper.code,
        "María Guadalupe Hernández Ruiz",
        "4417-0098",
        firm.creditor,
        firm.complaints_unit,
        firm.authority,
        firm.redeco_url,
        firm.privacy_notice_url,
        "financiera-ejemplo-2026-10 v7",
        f"huella {grouped_mark(paper.fingerprint)}",
        "página 1 de 1",
    ):
        assert expected in words


@pytest.mark.parametrize("kind", ALL_KINDS)
@pytest.mark.parametrize("size", ["letter", "a4"])
def test_every_page_fits_one_sheet_of_either_size(kind: str, size: str) -> None:
    pdf = a_pdf(kind, facts(institution=replace(institution(), paper=size)))
    assert page_count(pdf) == 1
    width, _, _, _ = render(pdf, 0, 72)
    assert width in ((612,) if size == "letter" else (595, 596))


@pytest.mark.parametrize("kind", ALL_KINDS)
def test_title_language_and_every_font_travel_inside_the_file(kind: str) -> None:
    pdf = a_pdf(kind)
    assert b"/Lang (es-MX)" in pdf
    assert b"/DisplayDocTitle true" in pdf
    assert b"/Helvetica" not in pdf
    assert pdf.count(b"/FontFile2") >= 3


def test_the_same_facts_give_the_same_bytes_in_another_zone_and_language() -> None:
    code = (
        "import sys, hashlib; from tests.documents.papers import ALL_KINDS, a_pdf;"
        "sys.stdout.write(' '.join(hashlib.sha256(a_pdf(k)).hexdigest() for k in ALL_KINDS))"
    )
    there = {"TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONHASHSEED": "7", "PATH": "/usr/bin"}
    here = {"TZ": "America/Mexico_City", "LANG": "es_MX.UTF-8", "PATH": "/usr/bin"}
    hashes = [
        subprocess.run(
            [sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True
        ).stdout.split()
        for env in (there, here)
    ]
    assert len(hashes[0]) == len(ALL_KINDS)
    assert hashes[0] == hashes[1]


def test_one_centavo_more_is_another_fingerprint() -> None:
    plan = an_agreement(2)
    first, last = plan.payments
    more = replace(last, amount_cents=last.amount_cents + 1, parts={"": last.amount_cents + 1})
    other = replace(plan, payments=(first, more))
    marks = {a_paper("agreement", facts(each)).fingerprint for each in (plan, other)}
    assert len(marks) == 2


def test_the_calendar_has_the_reference_for_every_means_and_codes_for_machines() -> None:
    paper = a_paper("calendar")
    words = read(draw_paper(paper))
    assert words.count("4417009800") >= 3
    assert "646 180 0000 0000 000 9" in words
    ways = next(block for block in paper.blocks if type(block).__name__ == "Ways").items
    assert [bool(way.barcode) for way in ways] == [False, True, False]
    assert [bool(way.qr) for way in ways] == [True, False, False]


def test_the_receipt_says_which_payment_of_how_many_and_where_each_centavo_went() -> None:
    words = read(a_pdf("receipt"))
    assert "Recibo: pago 1 de 3" in words
    assert "IVA de ordinarios $480.00" in words
    assert "Falta por pagar $10,405.33" in words
    assert "mié 30 dic 2026" not in words  # all was paid: nothing is next


def test_a_part_payment_is_called_so() -> None:
    plan = an_agreement(3)
    half = [Received("p1", plan.payments[0].due_on, 100_000)]
    standing = follow(plan, half, TODAY)
    words = read(draw_paper(receipt_paper(facts(), templates()["receipt"], standing, "p1", 1)))
    assert "parte del pago 1 de 3" in words
    assert "Próximo pago lun 30 nov 2026" in words


def test_a_payment_that_bounced_has_no_receipt() -> None:
    plan = an_agreement(3)
    bounced = Received("p1", plan.payments[0].due_on, 100_000, undone="bounced")
    standing = follow(plan, [bounced], TODAY)
    with pytest.raises(RefusedError, match="no lleva recibo"):
        receipt_paper(facts(), templates()["receipt"], standing, "p1", 1)


def test_the_settlement_letter_waits_for_the_last_centavo() -> None:
    plan = an_agreement(3)
    short = [Received("p", TODAY, plan.total_cents - 1)]
    with pytest.raises(RefusedError, match=r"le faltan \$0\.01"):
        settlement_paper(facts(), templates()["settlement"], follow(plan, short, TODAY))
    words = read(a_pdf("settlement"))
    assert "quedó liquidada el 29 ene 2027" in words
    assert "Total $15,608.00" in words


def test_an_agreement_that_closes_no_debt_has_no_settlement_letter() -> None:
    cure = an_agreement(2, "cure")
    with pytest.raises(RefusedError, match="no liquida la cuenta"):
        settlement_paper(facts(cure), templates()["settlement"], all_paid(cure))


def test_an_offer_says_until_when_and_is_not_printed_after() -> None:
    assert "Puede aceptarla hasta lun 30 nov 2026" in read(a_pdf("offer"))
    late = facts(today=TODAY + timedelta(days=7))
    with pytest.raises(RefusedError, match="venció"):
        a_paper("offer", late)
    with pytest.raises(MissingLetterFactError, match="la vigencia"):
        a_paper("offer", facts(replace(an_agreement(2), expires_on=None)))


def test_the_statement_shows_each_component_with_its_calculation() -> None:
    words = read(a_pdf("statement"))
    assert "IVA de moratorios 16 % sobre $2,100.00 $336.00 $336.00" in words
    assert "Intereses ordinarios 36.00 % anual sobre capital, año de 365 días" in words
    assert "Total $5,436.00 $18,450.00" in words
    assert "Cada día más, al 36.00 % anual: $11.96" in words


def test_a_component_that_cannot_be_recalculated_is_said_to_be_the_creditors() -> None:
    odd = {**OWED, "late_vat": 12_345}
    words = read(a_pdf("statement", facts(account=account(balances=odd))))
    assert "IVA de moratorios Según el estado de cuenta del acreedor" in words


@pytest.mark.parametrize("kind", ALL_KINDS)
def test_a_missing_fact_that_the_rules_demand_is_named_and_nothing_is_printed(kind: str) -> None:
    bare = replace(institution(), complaints_unit="", privacy_notice_url="")
    with pytest.raises(MissingLetterFactError) as refused:
        a_paper(kind, facts(institution=bare))
    assert "la unidad de quejas" in str(refused.value)


def test_a_clabe_with_a_wrong_digit_is_not_printed() -> None:
    plan = an_agreement(2)
    slip = replace(plan.means, account="646180000000000001")
    with pytest.raises(MissingLetterFactError, match="una CLABE correcta"):
        a_paper("agreement", facts(replace(plan, means=slip)))
    none = replace(plan.means, account="")
    with pytest.raises(MissingLetterFactError, match="debe tener 18 dígitos"):
        a_paper("agreement", facts(replace(plan, means=none)))


@given(st.text("0123456789", min_size=17, max_size=17), st.integers(0, 16), st.integers(1, 9))
def test_no_single_slip_in_a_clabe_goes_unnoticed(body: str, at: int, by: int) -> None:
    clabe = body + clabe_check_digit(body)
    assert clabe_problem(clabe) == ""
    slip = f"{clabe[:at]}{(int(clabe[at]) + by) % 10}{clabe[at + 1 :]}"
    assert clabe_problem(slip)


@pytest.mark.parametrize("name", ["Ana 😀", "محمد علي", "שרה כהן", "Ana\u200f"])
def test_signs_that_cannot_be_drawn_are_named_instead_of_printed_as_boxes(name: str) -> None:
    with pytest.raises(MissingSignError, match="U\\+") as refused:
        a_pdf("agreement", facts(debtor=a_debtor(name, "")))
    assert "sigue registrado" in str(refused.value)


@pytest.mark.parametrize("cents", [1, 10**12])
def test_a_centavo_and_ten_thousand_million_are_printed_whole(cents: int) -> None:
    owed = {"principal": cents}
    plan = an_agreement(1)
    row = replace(plan.payments[0], amount_cents=cents, parts=owed)
    tiny = replace(plan, owed=owed, due=owed, waived={}, payments=(row,))
    words = read(a_pdf("agreement", facts(tiny)))
    assert words.count(money_text(cents)) >= 3


@pytest.mark.parametrize("size", ["letter", "a4"])
def test_120_payments_repeat_their_headers_and_count_their_pages(size: str) -> None:
    firm = replace(institution(), paper=size)
    pdf = a_pdf("agreement", facts(an_agreement(120), institution=firm))
    words = read(pdf)
    pages = page_count(pdf)
    assert pages <= 4
    assert f"página {pages} de {pages}" in words
    assert words.count("Fecha límite") >= pages - 1
    for number in (1, 60, 120):
        assert f"{number} de 120 " in words


@settings(max_examples=15)
@given(st.integers(1, 40), st.sampled_from(["plan", "settle", "promise"]))
def test_printed_rows_add_up_to_the_printed_total(count: int, kind: str) -> None:
    plan = an_agreement(count, kind)
    words = read(a_pdf("agreement", facts(plan)))
    rows = re.findall(r"\d+ de \d+ (?:lun|mar|mié|jue|vie|sáb|dom) [^$]*((?:\$[\d,.]+ ?)+)", words)
    cents = [int(re.sub(r"\D", "", row.split()[-1])) for row in rows]
    assert len(cents) == count
    total = re.search(r"Total a pagar (\$[\d,.]+)", words)
    assert total and sum(cents) == int(re.sub(r"\D", "", total[1])) == plan.total_cents


def test_the_breach_clause_says_which_balance_revives() -> None:
    plan = an_agreement(2)
    assert "el saldo se calcula de nuevo según el contrato" in read(a_pdf("agreement", facts(plan)))
    rest = replace(plan, follow=replace(plan.follow, revives="rest"))
    words = read(a_pdf("agreement", facts(rest)))
    assert "se debe solo lo que faltaba por pagar" in words
