"""Finding a person by name, phone or account, however hurriedly it is typed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent_desk.domain.debtor import Phone
from agent_desk.domain.errors import UnknownAccountError
from tests.store.world import World, case_of, maria

PEOPLE = ("José Ángel Núñez Pérez", "Ana Hernández Soto", "Mariana Hernando Díaz")


@pytest.fixture
def crowd(world: World) -> World:
    world.load(*[case_of(f"90-{n}", name) for n, name in enumerate(PEOPLE)])
    return world


def names(world: World, text: str, limit: int = 20) -> list[str]:
    return [hit.full_name for hit in world.cases.find(text, limit)]


@pytest.mark.parametrize(
    "text",
    [
        "María Fernanda Hernández Ruiz",
        "hernandez ruiz maria",
        "MARIA FERNANDA",
        "mar fer",
        "ruiz",
        "Hernandes Ruis",
        "Fernnda Ruiz",
        "  maría   fernanda  ",
    ],
)
def test_a_name_is_found_without_accents_in_any_order_and_with_slips(
    crowd: World, text: str
) -> None:
    assert names(crowd, text)[0] == "María Fernanda Hernández Ruiz"


def test_of_two_possible_slips_the_one_that_begins_alike_comes_first(crowd: World) -> None:
    crowd.load(case_of("90-7", "Luis Alberto Hernández Arce"))
    found = names(crowd, "hernandes ruis")
    assert found == ["María Fernanda Hernández Ruiz", "Luis Alberto Hernández Arce"]


def test_the_letter_ene_is_found_typed_either_way(crowd: World) -> None:
    assert names(crowd, "nunez") == names(crowd, "NÚÑEZ") == ["José Ángel Núñez Pérez"]


def test_whole_words_come_before_words_only_begun(crowd: World) -> None:
    crowd.load(case_of("90-9", "Zoe Ana Li"), case_of("90-8", "Alma Anaya Beltrán"))
    assert names(crowd, "ana")[:2] == ["Zoe Ana Li", "Ana Hernández Soto"]
    assert "Alma Anaya Beltrán" in names(crowd, "ana")


@pytest.mark.parametrize(
    "text",
    [
        *("4417-0098", "44170098", "4417 0098", "4417", "0098"),
        *("3312344821", "+52 33 1234 4821", "5213312344821", "(33) 1234-4821", "4821", "234482"),
    ],
)
def test_part_of_an_account_or_phone_is_enough(crowd: World, text: str) -> None:
    assert [hit.account for hit in crowd.cases.find(text)] == ["4417-0098"]


def test_a_name_with_part_of_a_number_must_match_both(crowd: World) -> None:
    assert names(crowd, "hernandez 4821") == ["María Fernanda Hernández Ruiz"]
    assert names(crowd, "soto 4821") == []


@pytest.mark.parametrize("text", ["", "   ", "482", "¿?", '"', "-- *", "NEAR(", "xqzwv"])
def test_too_little_or_nonsense_finds_nobody(crowd: World, text: str) -> None:
    assert names(crowd, text) == []


def test_words_of_the_query_language_are_only_words(crowd: World) -> None:
    assert names(crowd, "ruiz OR soto") == []
    assert names(crowd, 'ruiz" OR "soto') == []


def test_a_hit_shows_the_person_and_never_the_whole_phone_nor_the_debt(crowd: World) -> None:
    (hit,) = crowd.cases.find("ruiz")
    assert (hit.product_name, hit.place) == ("Crédito personal", "Guadalajara, Jalisco")
    assert hit.phone_masked == "33 •••• 4821"


def test_each_account_of_a_person_is_a_row_up_to_the_limit(crowd: World) -> None:
    second = replace(maria().account, number="4417-0099")
    crowd.load(replace(maria(), other_accounts=(second,)))
    assert sorted(hit.account for hit in crowd.cases.find("ruiz")) == ["4417-0098", "4417-0099"]
    assert len(crowd.cases.find("ruiz", 1)) == 1


def test_a_changed_name_is_found_by_the_new_one_only(crowd: World) -> None:
    crowd.load(replace(maria(), debtor=replace(maria().debtor, surnames="Olvera Paz")))
    assert names(crowd, "olvera") == ["María Fernanda Olvera Paz"]
    assert names(crowd, "ruiz") == []


@pytest.mark.parametrize(
    "number", ["+523312344821", "3312344821", "52 1 33 1234 4821", "044 33 1234 4821"]
)
def test_a_phone_leads_to_its_account_in_any_usual_writing(crowd: World, number: str) -> None:
    assert crowd.cases.accounts_of_phone(number) == ["4417-0098"]


@pytest.mark.parametrize("number", ["", "4821", "3312344822", "anónimo"])
def test_an_unknown_or_partial_phone_leads_nowhere(crowd: World, number: str) -> None:
    assert crowd.cases.accounts_of_phone(number) == []


def test_a_phone_no_longer_in_use_does_not_pop_the_wrong_person(crowd: World) -> None:
    old = replace(maria().debtor, phones=(Phone("+523312344821", is_active=False),))
    crowd.load(replace(maria(), debtor=old))
    assert crowd.cases.accounts_of_phone("3312344821") == []


def test_a_case_opens_without_its_dashes_but_never_by_a_part(crowd: World) -> None:
    assert crowd.cases.case("44170098").account.number == "4417-0098"
    for part in ("4417", ""):
        with pytest.raises(UnknownAccountError):
            crowd.cases.case(part)


def test_a_whole_name_still_finds_who_has_a_longer_last_word() -> None:
    world = World()
    world.load(
        case_of("1", "Ana Maria Lopez"),
        case_of("2", "Ana Maria Lopezcano"),
        case_of("3", "Ana Mariana Lopez"),
    )
    assert [hit.account for hit in world.cases.find("ana maria lopez")] == ["1", "2"]
