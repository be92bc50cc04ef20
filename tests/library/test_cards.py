"""The shipped cards and kinds: whole, short enough to be said, free of harmful words."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from agent_desk.domain.countries import COUNTRIES
from agent_desk.domain.errors import ContentError
from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.in_country import card_in
from agent_desk.domain.objections.lint import lint_card, lint_in_country
from agent_desk.domain.script.filling import fill
from agent_desk.domain.text.fold import fold
from agent_desk.library.cards import CardSetting, load_cards, read_cards
from agent_desk.library.forbidden import load_forbidden
from agent_desk.library.placeholders import load_placeholders
from agent_desk.library.scripts import load_script
from agent_desk.library.speech import load_speech
from agent_desk.library.taxonomy import load_taxonomy
from agent_desk.library.yaml_reader import read_yaml_text
from agent_desk.paths import resource

CARDS = load_cards()
TAXONOMY = load_taxonomy()
SETTING = CardSetting(TAXONOMY, load_placeholders())
SHIPPED = resource("objections", "voluntad.yaml").read_text(encoding="utf-8")


def example_lines(card: Card) -> list[str]:
    """How people say it, as it is said, typed and said elsewhere; folded."""
    regional = [line.text for line in card.regional]
    return [fold(text) for text in (*card.utterances, *card.typed, *regional)]


def test_the_fifty_two_kinds_are_ranked_and_know_their_neighbours() -> None:
    assert len(TAXONOMY.types) == 52
    assert len(TAXONOMY.families) == 11
    assert TAXONOMY.rank("ideas-de-suicidio") == 0
    assert TAXONOMY.rank("ya-pague") < TAXONOMY.rank("no-tengo-dinero")
    assert TAXONOMY.rank("no-existe") == len(TAXONOMY.precedence)


def test_every_kind_has_a_whole_card() -> None:
    assert {card.id for card in CARDS} == set(TAXONOMY.types)
    for card in CARDS:
        assert len(example_lines(card)) >= 75, card.id
        assert len(set(example_lines(card))) == len(example_lines(card)), card.id
        assert {"CO", "PE", "CL", "AR"} <= {line.country for line in card.regional}, card.id
        assert len({line.tone for line in card.acknowledge}) >= 2
        assert len(card.avoid) >= 3
        assert card.stop and card.record and card.options and card.follow_ups and card.stages
        assert len(card.responses) >= 2 and card.second_try
        assert card.title == TAXONOMY.types[card.id].title


def test_the_examples_of_a_card_are_not_one_sentence_over_and_over() -> None:
    for card in CARDS:
        lines = [frozenset(line.split()) for line in example_lines(card)]
        alike = [1 for a, b in combinations(lines, 2) if 4 * len(a & b) >= 3 * len(a | b)]
        # «no quiero hablar», «no quiere hablar»: a few are how the same is said and noted down.
        assert len(alike) <= 0.05 * len(lines), card.id


def test_definitions_name_their_neighbours_in_one_piece() -> None:
    for kind in TAXONOMY.types.values():
        assert "- " not in kind.definition, kind.id


def test_no_shipped_card_says_anything_harmful() -> None:
    lint = load_forbidden()
    assert [f for card in CARDS for f in lint_card(card, lint)] == []


@pytest.mark.parametrize("country", COUNTRIES)
def test_no_shipped_card_shows_a_sentence_that_its_country_forbids(country: str) -> None:
    speech, lint = load_speech()[country], load_forbidden()
    for card in CARDS:
        here = card_in(card, country)
        assert [(f.field, f.text) for f in lint_in_country(card, country, speech)] == [], card.id
        assert lint_card(here, lint) == (), card.id
        assert here.ask and here.quick and here.acknowledge and here.responses, card.id


def test_the_rules_of_speech_find_what_they_are_for() -> None:
    speech = load_speech()
    forbidden = {
        "CO": [
            "¿Por qué no ha pagado?",
            "¿Cuál fue el motivo del atraso?",
            "¿Qué le impidió pagar?",
        ],
        "CL": ["Podría haber una demanda.", "Queda en DICOM.", "Mejora su historial."],
        "PE": ["Pasa a cobranza judicial."],
        "AR": ["Le llega una cédula de notificación."],
        "MX": ["Sigue la etapa judicial."],
    }
    for country, sentences in forbidden.items():
        for sentence in sentences:
            assert speech[country].find(sentence), (country, sentence)
    assert not speech["CL"].find("Sin embargo, su historial de pagos ayuda.")
    assert not speech["CO"].find("¿Qué alternativa le acomoda y por qué medio le escribo?")


def test_nothing_that_an_agent_reads_of_a_card_is_forbidden_where_the_debtor_lives() -> None:
    speech = load_speech()
    for card in CARDS:
        for country, lint in speech.items():
            here = card_in(card, country)
            shown = [here.title, here.quick, *(text for _, text in here.spoken_texts())]
            shown += [text for a in here.avoid for text in (a.dont, a.because)]
            shown += [text for rule in here.stop for text in (rule.when, rule.do)]
            shown += [*here.record, *(response.why for response in here.responses)]
            for text in shown:
                without_ids = " ".join(
                    w for w in text.split() if w.strip(".,;") not in TAXONOMY.types
                )
                found = [f for f in lint.find(without_ids) if f.is_forbidden]
                assert not found, (country, card.id, text)


def test_the_law_of_each_country_changes_the_words_that_it_is_about() -> None:
    by_id = {card.id: card for card in CARDS}
    us = card_in(by_id["no-reconozco-la-deuda"], "US")
    assert any("30 días" in r.text and "por escrito" in r.text for r in us.responses)
    third = card_in(by_id["tercero-contesta"], "US")
    assert "No vuelvo a llamar" in third.commitment
    for country, words in (("GT", "tres contactos"), ("CL", "un contacto en la semana")):
        assert words in card_in(by_id["enojo-por-llamadas"], country).stop[0].when
    for country in ("US", "DO"):
        said = [r.text for r in card_in(by_id["enojo-por-llamadas"], country).responses]
        assert not any("puede que tarde" in text for text in said)
    assert not any("los tres" in r.text for r in card_in(by_id["tercero-contesta"], "CR").responses)


def test_what_cards_name_exists_in_the_script() -> None:
    script = load_script()
    stages = {stage.id for stage in (*script.stages, *script.variants)}
    for card in CARDS:
        assert set(card.stages) <= stages
        assert set(card.options) <= set(script.option_catalog)
        for response in card.responses:
            assert response.tone in script.tones
            assert response.segments <= set(script.segments)


def test_answers_of_the_script_open_cards_that_may_exist() -> None:
    script = load_script()
    named = {a.objection for s in (*script.stages, *script.variants) for a in s.answers}
    assert named - {""} <= set(TAXONOMY.types)
    assert named - {""} <= {card.id for card in CARDS}


def test_cards_can_be_said_before_any_fact_is_known() -> None:
    fallbacks = load_script().fallbacks()
    for card in CARDS:
        for field, text in card.spoken_texts():
            said = fill(text, {}, fallbacks).text
            assert "{" not in said, (card.id, field)
            assert " el el " not in said, (card.id, said)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("- type: negativa-rotunda", "- type: negativa", "no existe el tipo"),
        ("- type: negativa-rotunda", "- type: ya-pague", "es de la familia"),
        ("family: voluntad", "family: otra", "no existe la familia"),
        ("ask: ¿Me permite", "ask: " + "a " * 23 + "¿Me permite", "caben 22"),
        ("{nombre}", "{nombe}", "no se conoce el dato"),
        ("  quick:", "  quik:", "falta"),
        ("- key: calido", "- key: sereno", "está repetida"),
        ("country: CO, field: avoid.2", "country: XX, field: avoid.2", "no es uno de MX"),
        ("country: CO, field: avoid.2", "country: CO, field: avoid.9", "no tiene «avoid.9»"),
        ('field: avoid.2, text: "¿Qué', 'field: ask, text: "' + "a " * 22 + "¿Qué", "caben 22"),
    ],
)
def test_a_mistake_in_a_card_is_told_with_its_line(old: str, new: str, reason: str) -> None:
    assert old in SHIPPED
    text = SHIPPED.replace(old, new, 1)
    with pytest.raises(ContentError, match=reason) as caught:
        read_cards(read_yaml_text(text, "agent_desk/cards@1", "ficha.yaml"), SETTING)
    assert caught.value.file == "ficha.yaml"
    assert caught.value.line


def test_two_cards_of_one_kind_are_refused(tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text(SHIPPED, encoding="utf-8")
    with pytest.raises(ContentError, match="ya hay una ficha"):
        load_cards(tmp_path, SETTING)


def test_a_mistake_in_the_kinds_is_told_with_its_line(tmp_path: Path) -> None:
    shipped = resource("objections", "taxonomy.yaml").read_text(encoding="utf-8")
    changes = [
        ("  family: capacidad", "  family: otra"),
        ("  root: no-puede", "  root: otra"),
        ("  frequency: alta", "  frequency: mucha"),
        ("neighbours: [ingreso-o", "neighbours: [no-existe, ingreso-o"),
        ("- {types: [ideas-de-suicidio]}", "- {types: [ya-pague]}"),
        ("risk_flags: [vulnerable, do-not-push]", "risk_flags: [rara]"),
    ]
    for old, new in changes:
        assert old in shipped
        file = tmp_path / "tipos.yaml"
        file.write_text(shipped.replace(old, new, 1), encoding="utf-8")
        with pytest.raises(ContentError) as caught:
            load_taxonomy(file)
        assert caught.value.line
