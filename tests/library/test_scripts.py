"""The shipped script: whole, safe before identity, within the screen, free of harmful words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from agent_desk.domain.countries import COUNTRIES
from agent_desk.domain.errors import ContentError
from agent_desk.domain.script.filling import fill, placeholders_in
from agent_desk.domain.script.in_country import stage_in
from agent_desk.domain.script.saying import choose_saying, sayings_in
from agent_desk.domain.script.script import Duty, Script, Stage
from agent_desk.domain.script.walk import (
    conduct_of,
    missing_items,
    next_stage,
    owed_items,
    previous_stage,
)
from agent_desk.library.forbidden import load_forbidden
from agent_desk.library.placeholders import load_placeholders
from agent_desk.library.scripts import load_script
from agent_desk.library.speech import load_speech
from agent_desk.paths import resource

SCRIPT = load_script()
STEPS = (*SCRIPT.stages, *SCRIPT.variants)
SHIPPED = resource("scripts", "mx-general.yaml").read_text(encoding="utf-8")
PROTECTED = re.compile(r"edad|mujer|hombre|anciano|adulto mayor|joven|sexo|género", re.I)


def _spoken(stage: Stage) -> list[str]:
    said = [saying.text for saying in (*stage.sayings, *stage.no_reason_sayings)]
    return said + [item.say for item in stage.required if item.say]


def test_twelve_stages_and_every_variant_are_there() -> None:
    assert [stage.id for stage in SCRIPT.stages] == [
        *("preparacion", "apertura", "verificar-identidad", "motivo-llamada", "descubrir-causa"),
        *("empatia", "opciones", "manejo-objeciones", "compromiso", "recapitulacion", "cierre"),
        "despues-de-llamada",
    ]
    assert {stage.variant for stage in SCRIPT.variants} == {
        *("llamada-entrante", "tercero-contesta", "buzon-de-voz", "promesa-rota", "disputa"),
        *("cliente-vulnerable", "crisis", "no-quiere-seguir", "recordatorio-preventivo"),
        *("fuera-de-horario", "no-verificado"),
    }


def test_no_debt_fact_can_be_said_before_identity() -> None:
    early = {"preparacion", "apertura", "verificar-identidad", "tercero-contesta", "buzon-de-voz"}
    secret = SCRIPT.debt_placeholders()
    for stage in STEPS:
        if stage.id in early:
            assert stage.is_before_identity, stage.id
        if stage.is_before_identity:
            for saying in stage.sayings:
                assert not secret.intersection(placeholders_in(saying.text)), stage.id


def test_no_shipped_sentence_threatens_or_reveals() -> None:
    lint = load_forbidden()
    situations = {
        "tercero-contesta": ["tercero", "sin-verificar"],
        "buzon-de-voz": ["buzon", "sin-verificar"],
        "cliente-vulnerable": ["vulnerable"],
        "crisis": ["crisis", "vulnerable"],
        "disputa": ["disputa"],
    }
    for stage in STEPS:
        contexts = [*situations.get(stage.variant, [])]
        contexts += ["sin-verificar"] if stage.is_before_identity else []
        for text in _spoken(stage):
            assert lint.find(text, contexts) == (), (stage.id, text)


def test_no_segment_speaks_of_a_protected_attribute() -> None:
    for segment in SCRIPT.segments.values():
        assert not PROTECTED.search(f"{segment.id} {segment.name} {segment.meaning}")


def test_every_step_can_be_said_with_no_fact_at_all() -> None:
    for stage in STEPS:
        for text in _spoken(stage):
            said = fill(text, {}, SCRIPT.fallbacks()).text
            assert not re.search(r"[{}]|\s[,.;?]|,\s*[,.]|\bel el\b|\ba el\b|  ", said), said


def test_every_stage_speaks_in_every_country_and_asks_no_cause_in_colombia() -> None:
    for stage in STEPS:
        for country in SCRIPT.countries:
            saying = choose_saying(stage, country=country)
            assert saying.text or not stage.sayings
    spoken = choose_saying(SCRIPT.step("descubrir-causa"), country="CO").text
    assert "qué se complicó" not in spoken


def _read_in(stage: Stage, country: str) -> list[str]:
    """Everything an agent has before his eyes, or says, with somebody of a country."""
    here = stage_in(stage, country)
    items = [item for item in here.required if item.applies_in(country)]
    return [
        *(here.title, here.full_title, here.goal, here.customer_feels, here.made_by),
        *(here.broken_by, here.done_when, *here.checklist, *here.notes),
        *(cue.text for cue in here.cues),
        *(text for item in items for text in (item.label, item.text, item.say)),
        *(text for answer in here.answers for text in (answer.label, answer.detail)),
        *(saying.text for saying in sayings_in(here, country)),
    ]


@pytest.mark.parametrize("country", COUNTRIES)
def test_nothing_an_agent_reads_in_the_script_is_what_the_country_forbids(country: str) -> None:
    speech = load_speech()[country]
    found = [
        (stage.id, text)
        for stage in STEPS
        for text in _read_in(stage, country)
        if speech.find(text)
    ]
    assert found == []
    assert not [o.label for o in SCRIPT.outcomes if speech.find(o.label)]


def test_chile_has_reminders_of_its_own_and_mexico_keeps_its_own() -> None:
    stage = SCRIPT.step("opciones")
    assert [cue.text for cue in stage_in(stage, "MX").cues] == [cue.text for cue in stage.cues]
    assert stage_in(stage, "CL").cues[-1].text == "Hable solo de lo que se puede acordar"
    assert stage_in(stage, "CL").cues[-1].tone == "warn"


def test_each_line_of_help_has_a_name_and_a_number() -> None:
    for country, line in SCRIPT.crisis_lines.items():
        assert re.match(r"[Ll]ínea .*\d", line), country


def test_every_answer_leads_on_and_every_stage_can_be_left() -> None:
    for stage in STEPS:
        for answer in stage.answers:
            assert answer.go or answer.outcome or answer.effect or answer.objection
        if stage.id != "despues-de-llamada":
            assert stage.answers, stage.id
            assert next_stage(SCRIPT, stage.id), stage.id


def test_the_ways_back_follow_the_order_and_the_trail() -> None:
    assert previous_stage(SCRIPT, "motivo-llamada") == "verificar-identidad"
    assert previous_stage(SCRIPT, "preparacion") == ""
    assert next_stage(SCRIPT, "despues-de-llamada") == ""
    trail = ("apertura", "tercero-contesta", "tercero-insiste")
    assert previous_stage(SCRIPT, "tercero-insiste", trail) == "tercero-contesta"
    assert next_stage(SCRIPT, "tercero-insiste") == "tercero-recado"


def test_what_must_be_said_grows_with_the_call_and_shrinks_as_it_is_said() -> None:
    opening = [i.id for i in owed_items(SCRIPT, "apertura", "MX")]
    assert opening == ["REQ-APE-1", "REQ-APE-3", "REQ-APE-4"]
    said = {*opening, "REQ-MOT-1"}
    missing = [i.id for i in missing_items(SCRIPT, "motivo-llamada", said, "MX")]
    assert missing == ["REQ-MOT-2A", "REQ-MOT-2B", "REQ-MOT-2C", "REQ-MOT-4"]
    later = missing_items(SCRIPT, "motivo-llamada", said, "MX", is_first_contact=False)
    assert [i.id for i in later] == ["REQ-MOT-4"]


def test_a_call_without_an_offer_owes_nothing_about_it() -> None:
    trail = ("apertura", "verificar-identidad", "motivo-llamada", "disputa", "recapitulacion")
    owed = {i.id for i in owed_items(SCRIPT, "cierre", "MX", trail=trail)}
    assert "REQ-OPC-2" not in owed
    assert "REQ-COM-1" not in owed
    assert "REQ-CIE-1" in owed


def test_conduct_is_reminded_where_it_applies() -> None:
    assert "REQ-MOT-3" in {i.id for i in conduct_of(SCRIPT, "motivo-llamada", "MX")}
    assert "REQ-MOT-3" not in {i.id for i in conduct_of(SCRIPT, "motivo-llamada", "PE")}
    assert all(i.duty is not Duty.SAY for i in conduct_of(SCRIPT, "opciones", "MX"))


def test_icons_of_the_cues_are_shipped() -> None:
    names = {cue.icon for stage in STEPS for cue in stage.cues}
    missing = {n for n in names if not resource("ui", "icons", f"{n}.svg").exists()}
    assert not missing


def test_outcomes_say_when_to_call_again_or_that_nobody_should() -> None:
    assert SCRIPT.outcome("callback") is not None
    assert SCRIPT.outcome("") is None
    stops = {o.id for o in SCRIPT.outcomes if o.next_days is None}
    assert stops == {"dispute", "wrong_number", "deceased", "cease"}


def _edited(tmp_path: Path, old: str, new: str) -> Script:
    assert old in SHIPPED
    file = tmp_path / "guion.yaml"
    file.write_text(SHIPPED.replace(old, new, 1), encoding="utf-8")
    return load_script(file)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("go: verificar-identidad}", "go: no-existe}", "no existe la etapa"),
        ("outcome: no_answer, effect", "outcome: nada, effect", "no existe el resultado"),
        ("effect: no_answer}", "effect: saltar}", "efecto desconocido"),
        ("title: Apertura\n", "title: Un título que no cabe en la columna\n", "letras"),
        ("¿hablo con {titular}?", "¿hablo con {titulr}?", "no se conoce el dato"),
        ("¿hablo con {titular}?", "debe {saldo}, {titular}", "antes de verificar"),
        ("¿hablo con {titular}?", "¿hablo con {titular?", "llave suelta"),
        ("tone: calido, for", "tone: rudo, for", "tono desconocido"),
        ("for: [buen-historial", "for: [joven", "segmento desconocido"),
        ("covers: [REQ-APE-1,", "covers: [REQ-X,", "no existe el elemento"),
        ("duty: do,", "duty: haz,", "debe ser say, do o avoid"),
        ("- id: empatia", "- id: opciones", "está repetido"),
        ("  seconds: 20\n", "  segundos: 20\n", "no se conoce este campo"),
        ("kind: promise, next", "kind: otra, next", "desconocido"),
        ("country: CL, field: cues.2", "country: ZZ, field: cues.2", "no es uno de"),
        ("country: CL, field: cues.2", "country: CL, field: cues.9", "no tiene «cues.9»"),
        ("label, text: Nada que suene a amenaza", "text, text: Nada", "ya está para CL"),
        ("label, text: Nada que suene a amenaza", 'label, text: ""', "no puede quedar vacío"),
    ],
)
def test_a_mistake_in_the_script_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, reason: str
) -> None:
    with pytest.raises(ContentError, match=reason) as caught:
        _edited(tmp_path, old, new)
    assert caught.value.file == "guion.yaml"
    assert caught.value.line


def test_every_placeholder_says_what_it_means() -> None:
    placeholders = load_placeholders()
    assert all(p.meaning for p in placeholders.values())
    assert placeholders["saldo"].is_debt
    assert not placeholders["nombre"].is_debt
