"""What a page says and demands in each country; the words of one never go to another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from agent_desk.documents.draw_paper import draw_paper
from agent_desk.documents.pdf_words import words_of
from agent_desk.documents.preview import page_count
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.institution import Complaints
from agent_desk.domain.letter import MissingLetterFactError
from agent_desk.domain.papers.paper import Look
from agent_desk.domain.papers.samples import SAMPLES, sample_agreement, sample_person
from agent_desk.library.templates import letter_texts_of, paper_texts_of, shipped_templates
from agent_desk.papers_in_force import press_of
from agent_desk.services.compose_paper import composed
from agent_desk.services.following import Followed
from agent_desk.services.papers import Press
from tests.documents.letters import TODAY, institution
from tests.documents.papers import ALL_KINDS, account, all_paid
from tests.worlds import content

COUNTRIES = ("MX", "CO", "CL", "PE", "EC", "AR", "US")
ABROAD = COUNTRIES[1:]
CONTRACT_ON = date(2024, 3, 5)


@cache
def press(country: str) -> Press:
    """With somebody who hears complaints there."""
    made = press_of(shipped_templates(), content(), country, is_demo=False)
    there = Complaints(
        country,
        "Atención de reclamos",
        "Calle 1",
        "600 100 200",
        "reclamos@financiera.example",
        "Autoridad de allá",
        "www.autoridad.example",
        privacy_notice_url="https://financiera.example/datos",
    )
    return replace(made, institution=replace(made.institution, abroad=(there,)))


def pdf_of(kind: str, country: str, with_press: Press | None = None, **changed: object) -> bytes:
    agreement = sample_agreement("Tres pagos con quita", institution(), TODAY)
    standing = all_paid(agreement)
    owed = replace(account(), contract_on=CONTRACT_ON, **changed)  # type: ignore[arg-type]
    case = CaseFile(sample_person("Tres pagos con quita"), owed)
    followed = Followed(agreement, standing.state, standing)
    made = with_press or press(country)
    return draw_paper(composed(made, followed, case, kind, TODAY, ("p1", 1)))


KINDS = tuple(kind for kind in ALL_KINDS if kind != "statement")


@pytest.mark.parametrize("country", ABROAD)
@pytest.mark.parametrize("kind", KINDS)
def test_every_page_of_every_country_is_one_sheet_and_names_who_hears_complaints(
    kind: str, country: str
) -> None:
    pdf = pdf_of(kind, country)
    words = " ".join(words_of(pdf))
    assert page_count(pdf) == 1
    assert "Autoridad de allá" in words
    for mexican in ("CONDUSEF", "REDECO", "UNE", "información crediticia"):
        assert mexican not in words


@pytest.mark.parametrize("country", ABROAD)
def test_without_an_authority_there_the_page_is_refused_and_says_what_is_missing(
    country: str,
) -> None:
    bare = press_of(shipped_templates(), content(), country, is_demo=False)
    with pytest.raises(MissingLetterFactError) as refused:
        pdf_of("agreement", country, bare)
    assert "la autoridad ante la que se puede quejar" in refused.value.missing
    assert "el aviso de privacidad" in refused.value.missing


def test_chile_demands_the_date_of_the_contract_and_says_what_the_page_is_not() -> None:
    words = " ".join(words_of(pdf_of("agreement", "CL")))
    assert "contrato del 5 mar 2024" in words
    assert "No es una actuación sobre sus bienes" in words
    agreement = sample_agreement("Tres pagos con quita", institution(), TODAY)
    standing = all_paid(agreement)
    case = CaseFile(sample_person("Tres pagos con quita"), account())
    followed = Followed(agreement, standing.state, standing)
    with pytest.raises(MissingLetterFactError, match="la fecha del contrato"):
        composed(press("CL"), followed, case, "offer", TODAY)


def test_the_united_states_say_that_a_debt_collector_writes() -> None:
    for kind in KINDS:
        assert "es un cobrador de deudas" in " ".join(words_of(pdf_of(kind, "US")))


def test_peru_has_its_own_tax() -> None:
    words = " ".join(words_of(pdf_of("agreement", "PE")))
    assert "IGV" in words and "IVA" not in words


def test_a_country_without_templates_gets_no_page_and_no_words_of_another() -> None:
    with pytest.raises(RefusedError, match="No hay plantillas para GT"):
        press_of(shipped_templates(), content(), "GT", is_demo=False)


def test_the_language_of_the_page_is_that_of_its_country() -> None:
    agreement = sample_agreement("Tres pagos con quita", institution(), TODAY)
    standing = all_paid(agreement)
    case = CaseFile(
        sample_person("Tres pagos con quita"), replace(account(), contract_on=CONTRACT_ON)
    )
    followed = Followed(agreement, standing.state, standing)
    assert composed(press("CO"), followed, case, "agreement", TODAY).lang == "es-CO"


@pytest.mark.parametrize("country", COUNTRIES)
def test_what_a_country_demands_has_its_source_and_how_sure_it_is(country: str) -> None:
    for kind in ALL_KINDS:
        text = shipped_templates()[f"{kind}-{country.lower()}"]
        rules = (letter_texts_of if kind == "agreement" else paper_texts_of)(text).rules
        assert rules
        assert all(rule.needs and rule.source and rule.status for rule in rules)
        found = {rule.status for rule in rules}
        assert (country == "MX") != ("not_found" in found)


@pytest.mark.parametrize("country", ABROAD)
def test_the_longest_name_and_a4_still_make_a_page_there(country: str) -> None:
    made = press(country)
    name = "Nombre de 120 letras"
    assert name in SAMPLES
    agreement = sample_agreement(name, institution(), TODAY)
    standing = all_paid(agreement)
    case = CaseFile(sample_person(name), replace(account(), contract_on=CONTRACT_ON))
    paper = composed(made, Followed(agreement, standing.state, standing), case, "agreement", TODAY)
    assert page_count(draw_paper(replace(paper, look=Look("a4")))) in (1, 2)
