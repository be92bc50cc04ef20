"""Every kind of damage that a card or a library can take is caught before it is published."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from agent_desk.content import load_card_rules
from agent_desk.domain.countries import COUNTRIES
from agent_desk.domain.objections.card import Card, CountryText, Line
from agent_desk.domain.objections.check import check_card, check_library
from agent_desk.domain.objections.fields import set_field
from agent_desk.domain.objections.in_country import fields_of
from agent_desk.domain.objections.library_book import CardVersion, State
from agent_desk.domain.objections.problems import errors_of
from agent_desk.library.scripts import load_script
from agent_desk.library.search_tests import load_search_tests
from agent_desk.library.taxonomy import load_taxonomy
from agent_desk.services.prepare_publication import prepare_publication
from tests.quick_index import quick_content
from tests.store.world import NOW
from tests.worlds import shipped_cards

CARDS = {card.id: card for card in shipped_cards()}
RULES = load_card_rules(load_script())
TESTS = [t for t in load_search_tests(load_taxonomy().types) if t.card_id in {"", *CARDS}]
JOB, PAID = CARDS["perdida-de-empleo"], CARDS["ya-pague"]
FEW = [t for t in TESTS if t.card_id in {"", JOB.id, PAID.id}]
NOT_SAID = {  # one wording of each country whose law has one; nobody says what is said nowhere
    "MX": "Sigue la etapa judicial.",
    "CO": "¿Por qué no ha pagado?",
    "CL": "Así mejora su historial.",
    "PE": "Pasa a cobranza judicial.",
    "AR": "Le llega una cédula de notificación.",
    "EC": "Pasa a cobranza judicial.",
    "US": "Podrían embargarle el sueldo.",
    "ES": "Habrá que avisar a sus vecinos.",
    "GT": "Habrá que avisar a sus vecinos.",
    "CR": "Habrá que avisar a sus vecinos.",
    "PA": "Habrá que avisar a sus vecinos.",
    "DO": "Habrá que avisar a sus vecinos.",
}


def put(path: str, value: str) -> Callable[[Card], Card]:
    return lambda card: set_field(card, path, value)


def more(path: str, words: str) -> Callable[[Card], Card]:
    def change(card: Card) -> Card:
        old = {"ask": card.ask, "bridge": card.bridge, "second_try": card.second_try}
        return set_field(card, path, f"{old[path]} {words}")

    return change


DAMAGE: dict[str, Callable[[Card], Card]] = {
    "no quick line": put("quick", ""),
    "no question": put("ask", ""),
    "no bridge": put("bridge", " "),
    "no commitment": put("commitment", ""),
    "no second try": put("second_try", ""),
    "no acknowledgement": lambda card: replace(card, acknowledge=()),
    "no response": lambda card: replace(card, responses=()),
    "an empty response": put("responses.1.text", ""),
    "a response without reason": put("responses.1.why", ""),
    "a question of 23 words": put("ask", "uno " * 23),
    "an acknowledgement of 26 words": put("acknowledge.1.text", "uno " * 26),
    "a response of 61 words": put("responses.1.text", "uno " * 61),
    "a bridge of 61 words": put("bridge", "uno " * 61),
    "an unknown placeholder": more("bridge", "Son {monto_magico}."),
    "a loose brace": more("bridge", "Son {saldo."),
    "an unknown tone": put("responses.1.tone", "enojado"),
    "an unknown segment": put("responses.1.segments", "ancianos"),
    "an unknown country": put("responses.1.not_in", "XX"),
    "an unknown stage": put("stages", "almuerzo"),
    "an unknown option": put("options", "regalo"),
    "a repeated key": lambda c: set_field(c, "responses.2.key", c.responses[0].key),
    "two equal responses": lambda c: set_field(c, "responses.2.text", c.responses[0].text),
    "two lines of one tone": lambda c: replace(c, acknowledge=(*c.acknowledge, c.acknowledge[0])),
    "a threat": more("second_try", "Entonces lo vamos a demandar."),
    "a threat in a better wording": put("avoid.1.better", "Lo van a embargar si no paga."),
    "a threat for one country only": lambda c: replace(
        c, in_country=(CountryText("PE", "bridge", "Lo vamos a demandar."),)
    ),
    "why he did not pay, in Colombia": put("ask_without_reason", "¿Por qué no ha pagado?"),
    "a credit record, in Chile": more("bridge", "Así mejora su historial."),
    "a lawsuit, in Chile": more("second_try", "Así se evita un juicio."),
    "no question for Colombia": put("ask_without_reason", ""),
    "a country that does not exist": lambda c: replace(
        c, in_country=(CountryText("XX", "bridge", "Otro."),)
    ),
    "a variant of nothing": lambda c: replace(
        c, in_country=(CountryText("CL", "responses.otra", "Otro."),)
    ),
    "two variants of one field": lambda c: replace(
        c, in_country=(CountryText("CL", "bridge", "Uno."), CountryText("CL", "bridge", "Dos."))
    ),
    "a country left without answers": lambda c: replace(
        c, in_country=tuple(CountryText("CL", f"responses.{r.key}", "") for r in c.responses)
    ),
    "a long variant": lambda c: replace(c, in_country=(CountryText("CL", "ask", "uno " * 23),)),
    "a telephone": more("bridge", "Llame al 55 1234 5678."),
    "an address": more("bridge", "Escriba a maria@correo.mx."),
    "signs that are not seen": more("bridge", "Uno\x00dos."),
    "ten examples": lambda c: replace(c, utterances=c.utterances[:10]),
    "a kind that does not exist": lambda c: replace(c, id="otra-cosa"),
}


def test_every_shipped_card_is_whole_and_lawful_in_every_country() -> None:
    found = {card.id: errors_of(check_card(card, RULES)) for card in CARDS.values()}
    assert {card_id: problems for card_id, problems in found.items() if problems} == {}
    assert (
        errors_of(check_library(CARDS.values(), RULES, (t.card_id for t in TESTS if t.card_id)))
        == ()
    )


@pytest.mark.parametrize("name", DAMAGE)
def test_damage_to_a_card_is_caught(name: str) -> None:
    assert errors_of(check_card(JOB, RULES)) == ()
    damaged = DAMAGE[name](JOB)
    assert damaged != JOB
    assert errors_of(check_card(damaged, RULES))


def test_damage_that_needs_a_kind_of_card_is_caught() -> None:
    third = CARDS["tercero-contesta"]
    revealing = set_field(third, "bridge", "Debe {saldo}.")
    assert any("es de la deuda" in p.message for p in check_card(revealing, RULES))
    unstopped = replace(third, stop=())
    assert any("cuándo detenerse" in p.message for p in errors_of(check_card(unstopped, RULES)))


def test_damage_between_cards_is_caught() -> None:
    every = tuple(CARDS.values())
    assert errors_of(check_library(every, RULES, CARDS)) == ()
    twice = check_library((*every, JOB), RULES)
    assert any("Hay 2 fichas" in problem.message for problem in twice)
    lost = check_library(every[1:], RULES, CARDS)
    assert any("espera" in problem.message for problem in lost)
    lonely = replace(JOB, neighbours=("no-existe",))
    assert any("vecino" in p.message for p in check_library((*every[1:], lonely), RULES))
    copied = replace(PAID, utterances=(*PAID.utterances, JOB.utterances[0]))
    changed = {**CARDS, PAID.id: copied}
    assert any("también está" in p.message for p in check_library(changed.values(), RULES))


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_sentence_that_a_country_forbids_is_caught_in_every_field_said_there(
    country: str,
) -> None:
    words = NOT_SAID[country]
    for field in fields_of(JOB):
        own = tuple(v for v in JOB.in_country if (v.country, v.field) != (country, field))
        card = replace(JOB, in_country=(*own, CountryText(country, field, words)))
        here = [p for p in errors_of(check_card(card, RULES)) if p.country == country]
        assert here or field in _dropped(country), (country, field)


def _dropped(country: str) -> set[str]:
    """Responses that are not said there whatever their words."""
    return {f"responses.{r.key}" for r in JOB.responses if country in r.not_in}


def publish(*cards: Card, retired: tuple[str, ...] = ()) -> list[str]:
    """Searches that a publication of these cards would break."""
    versions = [CardVersion(c.id, c.id, 2, State.DRAFT, c, NOW, "") for c in cards]
    search = quick_content().search
    report = prepare_publication(CARDS, versions, retired, RULES, FEW, build=search.replaced)
    assert report
    return [new.test.card_id for _, new in report.tests.broken]


def test_a_card_whose_words_are_lost_breaks_its_searches() -> None:
    said = tuple(f"palabra{n} rara{n}" for n in range(12))
    dumb = replace(PAID, utterances=said, typed=(), tags=(), definition="", title="Nada")
    assert PAID.id in publish(dumb)


def test_two_cards_that_change_words_break_the_searches_of_both() -> None:
    names = ("utterances", "typed", "tags", "definition", "title", "regional")
    mine, theirs = ({n: getattr(card, n) for n in names} for card in (JOB, PAID))
    broken = publish(replace(JOB, **theirs), replace(PAID, **mine))
    assert {JOB.id, PAID.id} <= set(broken)


def test_a_card_that_is_retired_breaks_its_searches() -> None:
    assert PAID.id in publish(retired=(PAID.id,))


def test_what_changes_nothing_breaks_nothing() -> None:
    assert publish(JOB) == []


def test_an_advice_does_not_stop_a_publication() -> None:
    shouting = set_field(JOB, "bridge", "¿TIENES UN MOMENTO PARA VER ESTO CONMIGO AHORA MISMO?")
    problems = check_card(shouting, RULES)
    assert errors_of(problems) == ()
    assert {"habla de tú", "mayúsculas"} <= {
        word for word in ("habla de tú", "mayúsculas") if any(word in p.message for p in problems)
    }


def test_a_problem_shows_where_and_what_to_say_instead() -> None:
    card = set_field(JOB, "second_try", "Bueno, entonces lo vamos a demandar.")
    problem = next(p for p in check_card(card, RULES) if p.path == "second_try" and not p.country)
    assert card.second_try[problem.start : problem.end] == "lo vamos a demandar"
    assert problem.better
    chile = next(p for p in check_card(card, RULES) if p.country == "CL")
    assert "Chile" in chile.message and chile.better


def test_a_line_for_another_tone_is_no_damage() -> None:
    calm = replace(JOB, acknowledge=(*JOB.acknowledge[:1], Line("sereno", "Lo escucho.")))
    assert errors_of(check_card(calm, RULES)) == ()
