"""Cards: which response, which search hit, which harmful word."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.objections.card import (
    Avoid,
    Card,
    CountryText,
    Line,
    Response,
    StopRule,
)
from agent_desk.domain.objections.in_country import card_in, title_in
from agent_desk.domain.objections.lint import lint_card
from agent_desk.domain.objections.response import choose_response
from agent_desk.domain.objections.search import CardSearch
from agent_desk.domain.text.phrases import PhraseLint, PhraseRule
from agent_desk.domain.text.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    {"xq": "porque", "q": "que"},
    {"empleo": ("trabajo", "chamba"), "sin-dinero": ("sin lana", "no tengo dinero", "bruja")},
)


def _card(card_id: str, title: str, *utterances: str, **changes: object) -> Card:
    card = Card(
        id=card_id,
        title=title,
        family="capacidad",
        family_name="Capacidad",
        root="no-puede",
        frequency="alta",
        risk_flags=(),
        quick="",
        utterances=utterances,
        acknowledge=(Line("calido", "Lo siento."), Line("asesor", "De acuerdo.")),
        ask="¿Qué pasó?",
        responses=(
            Response("calido", "calido", "Pausa.", "", frozenset({"mora-temprana"})),
            Response("asesor", "asesor", "Plan.", "", frozenset({"mora-tardia"})),
        ),
        bridge="",
        commitment="",
        second_try="Está bien.",
    )
    return replace(card, **changes)  # type: ignore[arg-type]


JOB = _card("empleo", "Me quedé sin trabajo", "me corrieron de la chamba", "perdí mi trabajo")
MONEY = _card("dinero", "Ahorita no tengo", "no tengo dinero ahorita", "ando bruja, no hay")
PAID = _card("pague", "Eso ya lo pagué", "ya pague ayer", "ya deposite", frequency="media")
SEARCH = CardSearch((JOB, MONEY, PAID), VOCABULARY)


def _found(text: str) -> list[str]:
    return [hit.card_id for hit in SEARCH.search(text)]


def test_the_response_fits_the_situation_and_keeps_its_tone() -> None:
    steps = choose_response(JOB, segments={"mora-tardia"})
    assert (steps.key, steps.acknowledge, steps.offer) == ("asesor", "De acuerdo.", "Plan.")
    assert (steps.ask, steps.if_insists) == ("¿Qué pasó?", "Está bien.")


def test_where_the_cause_may_not_be_asked_another_question_is_put() -> None:
    card = replace(JOB, ask_without_reason="¿Qué le sirve?", no_reason_in=frozenset({"CO"}))
    assert choose_response(card, country="CO").ask == "¿Qué le sirve?"
    assert choose_response(card, country="MX").ask == "¿Qué pasó?"


def test_what_may_not_be_said_in_a_country_is_not_offered_there() -> None:
    first = replace(JOB.responses[0], not_in=frozenset({"CL"}))
    card = replace(JOB, responses=(first, JOB.responses[1]))
    assert choose_response(card, segments={"mora-temprana"}, country="CL").key == "asesor"
    nothing = replace(JOB, responses=(first,))
    assert choose_response(nothing, country="CL").offer == ""


def test_a_country_has_its_own_title_and_its_own_rule_of_when_to_stop() -> None:
    card = replace(
        JOB,
        title="Pago si me borran del buró",
        stop=(StopRule("Habla de un juicio", "No debatir."), StopRule("Insiste", "Cerrar.")),
        in_country=(
            CountryText("CL", "title", "Pago si me limpian el nombre"),
            CountryText("CL", "stop.1.when", "Habla de su abogado"),
            CountryText("CL", "stop.2.do", ""),
        ),
    )
    here = card_in(card, "CL")
    assert here.title == title_in(card, "CL") == "Pago si me limpian el nombre"
    assert here.stop == (StopRule("Habla de su abogado", "No debatir."),)
    assert title_in(card, "MX") == card.title


def test_a_country_says_it_in_its_own_words_and_leaves_out_what_it_forbids() -> None:
    card = replace(
        JOB,
        quick="Mire el historial.",
        follow_ups=("¿Y el historial?", "¿Cuánto le entra?"),
        bridge="Vamos a verlo.",
        avoid=(Avoid("Págueme.", "Aprieta.", "Se reporta."),),
        in_country=(
            CountryText("CL", "acknowledge.calido", "Lo lamento."),
            CountryText("CL", "responses.calido", "Un descanso."),
            CountryText("CL", "responses.asesor", ""),
            CountryText("CL", "follow_ups.1", ""),
            CountryText("CL", "avoid.1", ""),
            CountryText("CL", "quick", "Escuche."),
            CountryText("CL", "bridge", ""),
            CountryText("PE", "ask", "¿Qué ocurrió?"),
        ),
    )
    here = card_in(card, "CL")
    assert [line.text for line in here.acknowledge] == ["Lo lamento.", "De acuerdo."]
    assert [(r.key, r.text) for r in here.responses] == [("calido", "Un descanso.")]
    assert (here.quick, here.bridge, here.follow_ups) == ("Escuche.", "", ("¿Cuánto le entra?",))
    assert here.avoid == here.in_country == ()
    assert card_in(card, "PE").ask == "¿Qué ocurrió?"
    assert card_in(card, "MX") == replace(card, in_country=())
    assert choose_response(card, segments={"mora-tardia"}, country="CL").offer == "Un descanso."
    assert card_in(here, "CL") == here


def test_slips_accents_slang_and_beginnings_find_the_card() -> None:
    for typed in ("perdí mi trab", "perdi trbajo", "sin chamba", "PERDÍ EL TRABAJO", "chmba"):
        assert _found(typed)[0] == "empleo", typed
    assert _found("ya deposi")[0] == "pague"
    assert _found("anda sin lana")[0] == "dinero"


def test_the_matched_letters_of_the_title_are_marked() -> None:
    hit = SEARCH.search("sin trab")[0]
    assert [JOB.title[start : start + length] for start, length in hit.marks] == ["sin", "trab"]
    assert hit.utterance


def test_what_nobody_says_finds_nothing() -> None:
    assert _found("asdfgh qwerty") == []
    assert _found("¿?!") == []


def test_an_empty_search_shows_the_most_used_then_the_most_frequent() -> None:
    assert [hit.card_id for hit in SEARCH.search("  ")] == ["empleo", "dinero", "pague"]
    used = CardSearch((JOB, MONEY, PAID), VOCABULARY, {"pague": 9})
    assert used.search("")[0].card_id == "pague"
    assert used.search("")[0].marks == ()


@given(st.text(max_size=80))
def test_no_text_breaks_the_search_and_scores_go_down(text: str) -> None:
    hits = SEARCH.search(text)
    assert [h.score for h in hits] == sorted((h.score for h in hits), reverse=True)
    assert len({h.card_id for h in hits}) == len(hits) <= 8


def test_a_very_long_story_is_read_by_its_last_words() -> None:
    assert _found("palabra " * 200 + "y ya pague ayer")[0] == "pague"


def test_a_harmful_word_of_a_card_is_named_with_its_field() -> None:
    rule = PhraseRule(
        "demanda",
        "amenaza",
        "prohibida",
        frozenset({"siempre"}),
        False,
        ("lo demandamos",),
        (),
        "",
        "",
    )
    card = replace(
        JOB,
        second_try="Si no, lo demandamos.",
        avoid=(Avoid("Lo demandamos.", "Es amenaza.", "Hablemos."),),
    )
    findings = lint_card(card, PhraseLint([rule]))
    assert [(f.field, f.finding.rule.id) for f in findings] == [("second_try", "demanda")]
