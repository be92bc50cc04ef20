"""Scoring a call: the better of two wins, failures cap it, nothing breaks it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from agent_desk.cli.commands import cli
from agent_desk.content import load_call_scorer
from agent_desk.domain.practice.score import CallScore, CallScorer
from agent_desk.library.practice_call import call_of, read_practice_call

PAIRS = yaml.safe_load((Path(__file__).parent / "practice_pairs.yaml").read_text("utf-8"))
TRIPLES = yaml.safe_load((Path(__file__).parent / "practice_triples.yaml").read_text("utf-8"))
WANTED = 0.95  # of the pairs in which the better call has to score higher


@pytest.fixture(scope="module")
def scorer() -> CallScorer:
    return load_call_scorer()


def turns(*said: str) -> list[dict[str, str]]:
    return [{"who": "agent" if t[0] == "A" else "debtor", "text": t[3:]} for t in said]


def score(scorer: CallScorer, context: object, *said: str) -> CallScore:
    return scorer.score(call_of({"context": context, "turns": turns(*said)}, "llamada.yaml"))


def pair(name: str) -> dict[str, list[str]]:
    return next(pair for pair in PAIRS if pair["name"] == name)


def run(path: Path) -> Result:
    return CliRunner().invoke(cli, ["practice", "score", str(path), "--json"])


def test_the_better_of_two_calls_scores_higher(scorer: CallScorer) -> None:
    wrong = [
        one["name"]
        for one in PAIRS
        if score(scorer, one["context"], *one["better"]).total
        <= score(scorer, one["context"], *one["worse"]).total
    ]
    assert len(PAIRS) >= 24
    assert len(wrong) <= (1 - WANTED) * len(PAIRS), wrong


def test_good_beats_fair_and_fair_beats_bad(scorer: CallScorer) -> None:
    wrong = []
    for one in TRIPLES:
        good, fair, bad = (
            score(scorer, one["context"], *one[quality]) for quality in ("good", "fair", "bad")
        )
        assert not good.failures, one["name"]
        assert bad.total < 50, one["name"]
        pairs = ((good, fair), (fair, bad), (good, bad))
        wrong += [one["name"] for better, worse in pairs if better.total <= worse.total]
    assert len(TRIPLES) >= 16
    assert len(wrong) <= (1 - WANTED) * 3 * len(TRIPLES), wrong


def test_who_says_he_cannot_promise_has_not_promised(scorer: CallScorer) -> None:
    honest = (
        "A: Con 9,000 liquida y queda como quita. No le puedo prometer que el banco lo apruebe."
    )
    assert "false_promise" not in {f.what.id for f in score(scorer, {}, honest).failures}


@pytest.mark.parametrize(
    ("name", "failure"),
    [
        ("sin empleo, con seguro", "threat"),
        ("no reconoce, le robaron la identificación", "collect_on_dispute"),
        ("contesta la mamá", "disclose_to_third_party"),
        ("en quimioterapia", "ignores_vulnerability"),
        ("desconfía, cree que es fraude", "ask_forbidden_data"),
        ("promete borrar del buró", "false_promise"),
        ("revela antes de verificar contra verifica", "disclose_before_verify"),
        ("minimiza contra acompaña", "push_to_borrow"),
    ],
)
def test_a_critical_failure_is_quoted_and_caps_the_call(
    scorer: CallScorer, name: str, failure: str
) -> None:
    one = pair(name)
    found = score(scorer, one["context"], *one["worse"])
    named = {failure.what.id: failure for failure in found.failures}
    assert failure in named
    assert any(named[failure].sentence in said for said in one["worse"])
    assert found.total <= min(49, named[failure].what.cap)


def test_promised_money_never_scores(scorer: CallScorer) -> None:
    said = (
        "A: Buenas tardes, soy Ana, de Banco Sol. ¿Hablo con Luis?",
        "D: Sí.",
        "A: Su crédito tiene un atraso. ¿Qué pasó?",
        "D: Me bajaron el sueldo.",
        "A: ¿Quedamos en 500 el viernes por transferencia?",
        "D: De acuerdo.",
    )
    more = (*said[:4], said[4].replace("500", "50,000"), said[5])
    context = {"who": "titular"}
    assert score(scorer, context, *more).total <= score(scorer, context, *said).total


def test_more_than_he_can_pay_is_no_good_agreement(scorer: CallScorer) -> None:
    one = pair("sin empleo, con seguro")
    poor = {**dict(one["context"]), "real_capacity": {"monthly": 50}}
    fine, too_much = (score(scorer, c, *one["better"]) for c in (one["context"], poor))
    assert too_much.total < fine.total
    assert too_much.kept.chance < fine.kept.chance


def test_offering_before_asking_is_worth_less(scorer: CallScorer) -> None:
    asked = ("A: ¿Qué pasó con sus pagos?", "D: Me quedé sin trabajo.")
    offered = ("A: Le propongo pagar 300 al mes, o 900 de contado.", "D: Mmm.")
    options = [
        {one.criterion.id: one.points for one in score(scorer, {}, *said).criteria}["options"]
        for said in ((*asked, *offered), (*offered, *asked))
    ]
    assert options[0] > options[1]


def test_what_was_never_told_is_listed(scorer: CallScorer) -> None:
    one = pair("en quimioterapia")
    assert score(scorer, one["context"], *one["better"]).undiscovered == ()
    quiet = score(scorer, one["context"], "A: Buenas tardes.", "D: ¿Sí?")
    assert quiet.undiscovered == ("está en quimioterapia",)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "asdf qwer",
        "pay me now you fool",
        "Buenas tardes, lo entiendo, usted decide, ¿qué pasó?, que tenga buen día. " * 40,
        "😀" * 500,
        "{nombre}, {acreedor}",
    ],
)
def test_strange_input_neither_breaks_nor_shines(scorer: CallScorer, text: str) -> None:
    assert score(scorer, {}, "D: ¿Bueno?", f"A: {text}").total < 50


def test_no_call_is_perfect(scorer: CallScorer) -> None:
    assert all(score(scorer, p["context"], *p["better"]).total < 100 for p in PAIRS)


@pytest.mark.parametrize(
    "source",
    [
        "turns:\n  - agent: Buenas tardes\n  - debtor: Bueno\n",
        "turnos:\n  - {quien: agente, texto: Buenas tardes}\n  - {quien: deudor, texto: Bueno}\n",
        "transcript: |\n  Agente: Buenas tardes\n  Deudor: Bueno\n",
        "- agente: Buenas tardes\n- deudor: Bueno\n",
        "turns:\n  - agent: Buenas tardes\n    debtor: Bueno\n",
        '{"messages": [{"role": "agent", "content": "Buenas tardes"}, ["debtor", "Bueno"]]}',
        "call:\n  turns:\n    - [agent, Buenas tardes]\n    - [debtor, null]\n",
        "turns:\n  - {n: 1, agente: Buenas tardes}\n  - {n: 2, deudora: Bueno}\n",
        "turns:\n  - {speaker: Agente Ana, text: Buenas tardes}\n  - {speaker: Luis, text: Sí}\n",
        "turns:\n  - {name: Ana, text: Buenas tardes}\n  - {name: deudor, text: Bueno}\n",
        "turns:\n  1: {agent: Buenas tardes}\n  2: {debtor: Bueno}\n",
        "extraño: 7\ncontext: {otra_cosa: [1, 2]}\nturns:\n  - agent: {text: Buenas tardes}\n",
    ],
)
def test_any_reasonable_shape_of_file_is_read(tmp_path: Path, source: str) -> None:
    file = tmp_path / "call.yaml"
    file.write_text(source, "utf-8")
    first, *others = read_practice_call(file).turns
    assert (first.speaker, first.text) == ("agent", "Buenas tardes")
    assert all(other.speaker == "debtor" for other in others)


def test_the_score_of_a_file_is_told_as_json(tmp_path: Path) -> None:
    file = tmp_path / "call.yaml"
    file.write_text("turnos:\n  - agente: Buenas tardes\n  - deudor: Bueno\n", "utf-8")
    result = run(file)
    assert result.exit_code == 0, result.output
    told = json.loads(result.output)
    assert told["acts"] == [{"turn": 1, "acts": ["greet"]}]
    assert len(told["criteria"]) == 9


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("turns: [", "no es YAML"),
        ("context: {}", "ningún turno"),
        ("turns:\n  - 42\n", "turno 1"),
        ("turns:\n  - Ana: Hola\n  - Luis: Bueno\n", "quién es el agente"),
        ("hola", "ningún turno"),
        ("", "ningún turno"),
    ],
)
def test_a_bad_file_gets_one_sentence(tmp_path: Path, source: str, reason: str) -> None:
    file = tmp_path / "call.yaml"
    file.write_text(source, "utf-8")
    result = run(file)
    assert result.exit_code == 1
    assert reason in json.loads(result.output)["error"]


@pytest.mark.parametrize(
    ("context", "way_out"),
    [
        ({"situacion": "tercero-contesta"}, "third_party"),
        ({"quien_contesta": "otra persona"}, "third_party"),
        ({"situation": "numero-equivocado"}, "third_party"),
        ({"who_answers": "titular", "situation": "no-reconozco-la-deuda"}, "dispute"),
        ({"who_answers": "titular", "situation": "ya-pague"}, "dispute"),
        ({"situation": "ideas-de-suicidio"}, "crisis"),
        ({"situation": "enfermedad-propia-o-familiar"}, "vulnerable"),
        ({"situation": "pide-descuento"}, "plan"),
    ],
)
def test_a_situation_by_its_name_leads_to_its_way_out(
    scorer: CallScorer, context: object, way_out: str
) -> None:
    assert score(scorer, context, "D: ¿Bueno?", "A: Buenas tardes.").exit == way_out
