"""One engine reads everything that is said, by country and state of the case."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from agent_desk.cli.commands import cli
from agent_desk.domain.text.case_state import contexts_of_case, states_of
from agent_desk.library.scripts import load_script
from agent_desk.library.speech import load_words
from agent_desk.library.templates import load_letter_texts
from agent_desk.paths import resource

WORDS = load_words()


def said(text: str, country: str = "", *states: str) -> list[tuple[str, bool]]:
    return [(f.rule.id, f.is_forbidden) for f in WORDS.find(text, (), country, states)]


def ids(text: str, country: str = "", *states: str) -> set[str]:
    return {name for name, _ in said(text, country, *states)}


def test_asking_why_is_forbidden_in_colombia_only():
    text = "¿Por qué no ha pagado?"
    assert "co-motivo" in ids(text, "CO")
    assert ids(text, "MX") == set() == ids(text)
    assert ids("¿Qué forma de pago le acomoda?", "CO") == set()


def test_a_lawsuit_that_was_not_filed_is_not_spoken_of_in_chile():
    text = "Si pasa a legal, podría perder sus bienes."
    assert "cl-demanda-no-presentada" in ids(text, "CL")
    assert "cl-demanda-no-presentada" not in ids(text, "CL", "demanda_presentada")
    assert "cl-registros" in ids("Va a quedar en DICOM", "CL", "demanda_presentada")


def test_a_lawful_consequence_is_advised_against_in_mexico_and_forbidden_elsewhere():
    text = "El despacho puede proceder por la vía legal."
    assert said(text, "MX") == [("via-legal", False)]
    assert WORDS.find(text, (), "MX")[0].is_lawful
    assert ("via-legal", True) in said(text, "CO")
    assert ("demanda-como-amenaza", True) in said("Lo vamos a demandar", "MX")


def test_a_time_barred_debt_is_not_threatened_with_in_the_united_states():
    assert "us-deuda-prescrita" in ids("We may file a lawsuit", "US", "prescrita")
    assert "us-deuda-prescrita" not in ids("We may file a lawsuit", "US")
    assert ids("We will sue you", "US") == {"us-demanda-no-decidida"}
    assert ids("We will sue you", "US", "accion_decidida") == set()


def test_a_report_may_be_announced_in_colombia_after_its_notice():
    assert "co-reporte" in ids("Lo vamos a reportar", "CO")
    assert "co-reporte" not in ids("Lo vamos a reportar", "CO", "aviso_previo")
    assert "co-reporte" not in ids("No lo vamos a reportar", "CO")


def test_flags_of_a_case_tell_its_state_and_situation():
    assert states_of({"demanda_notificada"}) == {"demanda_presentada", "demanda_notificada"}
    assert contexts_of_case({"vulnerable"}, is_verified=False) == {"vulnerable", "sin-verificar"}
    assert contexts_of_case(set(), with_third_party=True) == {"tercero"}


def test_the_shipped_script_and_letter_raise_no_alarm_in_their_country():
    script = load_script()
    steps = (*script.stages, *script.variants)
    spoken = [saying.text for stage in steps for saying in stage.sayings]
    letter = resource("templates", "agreement-mx.yaml").read_text(encoding="utf-8")
    assert load_letter_texts()
    assert spoken
    for text in (*spoken, letter):
        assert WORDS.find(text, (), "MX") == (), text


def test_all_that_ships_raises_no_alarm_in_any_country_and_state_of_the_case():
    outcome = CliRunner().invoke(cli, ["words", "check", "--shipped", "--json"])
    told = json.loads(outcome.output)
    assert (outcome.exit_code, told["alarms"]) == (0, [])
    assert told["read"] > 30_000


@pytest.mark.parametrize(
    ("arguments", "code", "shown"),
    [
        (["¿Por qué no ha pagado?", "--country", "CO"], 1, "motivo"),
        (["¿Por qué no ha pagado?"], 0, "Nada que señalar"),
        (["Queda en DICOM", "--country", "CL", "--json"], 1, '"severity": "prohibida"'),
        (["hola", "--country", "ZZ"], 2, "Invalid value"),
    ],
)
def test_words_are_checked_from_the_command_line(arguments, code, shown):
    outcome = CliRunner().invoke(cli, ["words", "check", *arguments])
    assert outcome.exit_code == code
    assert shown in outcome.output
