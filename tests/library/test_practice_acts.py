"""The acts of practice: what ships, and what the command says of good and bad input."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from agent_desk.cli.commands import cli
from agent_desk.domain.errors import ContentError
from agent_desk.domain.practice.recognising import ActRecogniser
from agent_desk.domain.practice.thresholds import Quality, quality
from agent_desk.library.practice_acts import (
    act_fingerprint,
    load_act_model,
    load_act_recogniser,
    load_act_vocabulary,
    load_utterances,
)

LEAST_EXAMPLES = 60
NOTHING = Quality(0, 0, 0)
HERE = Path(__file__).parent
# Written before the acts were learned, and never learned from; the second set by imagining agents
# of other countries. Its floors are loose: it is a guard, not a bar.
UNSEEN = (("practice_unseen.jsonl", 0.75, 0.85), ("practice_unseen_abroad.jsonl", 0.80, 0.80))
GRAVEST = frozenset(
    "threat pressure judge minimise disclose_to_third_party false_promise ask_forbidden_data "
    "push_to_borrow".split()
)


def acts(*words: str) -> Result:
    return CliRunner().invoke(cli, ["practice", "acts", *words])


@pytest.fixture(scope="module")
def recogniser() -> ActRecogniser:
    return load_act_recogniser()


def test_every_act_has_sixty_examples_or_more() -> None:
    counted = Counter(act for said in load_utterances() for act in said.acts)
    short = {
        a: counted[a] for a in load_act_vocabulary().recognisable if counted[a] < LEAST_EXAMPLES
    }
    assert short == {}


def test_the_model_was_learned_from_the_examples_as_they_are() -> None:
    assert load_act_model().fingerprint == act_fingerprint(), "make acts"


@pytest.mark.parametrize(("name", "together", "harm"), UNSEEN)
def test_sentences_never_learned_from_are_recognised(
    recogniser: ActRecogniser, name: str, together: float, harm: float
) -> None:
    rows = [json.loads(line) for line in (HERE / name).read_text("utf-8").splitlines()]
    learned = {said.text.lower() for said in load_utterances()}
    assert not [row for row in rows if row["text"].lower() in learned]
    said = [set(recogniser.acts(row["text"])) - {"none"} for row in rows]
    true = [set(row["acts"]) - {"none"} for row in rows]
    of_all = sum((quality(said, true, act) for act in load_act_vocabulary().acts), NOTHING)
    of_harm = sum((quality(said, true, act) for act in GRAVEST), NOTHING)
    assert of_all.f1 >= together
    assert min(of_harm.recall, of_harm.precision) >= harm


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Buenas tardes, le habla Ana de Banco Sol", "greet"),
        ("Si no paga le vamos a embargar la casa", "threat"),
        ("Dígame su NIP por favor", "ask_forbidden_data"),
        ("¿Qué fue lo que pasó, señora?", "open_question"),
        ("quedamos en 500 el viernes por transferencia", "recap"),
    ],
)
def test_an_act_is_recognised_in_free_text(recogniser: ActRecogniser, text: str, act: str) -> None:
    assert act in recogniser.acts(text)


@pytest.mark.parametrize("text", ["", "   ", "asdf qwer zxcv", "😀😀", "x" * 20000])
def test_noise_is_not_recognised_and_breaks_nothing(recogniser: ActRecogniser, text: str) -> None:
    assert recogniser.acts(text) == ("none",)


def test_a_harm_denied_is_no_harm(recogniser: ActRecogniser) -> None:
    assert "threat" not in recogniser.acts("Nadie le va a embargar nada")
    assert "ask_forbidden_data" not in recogniser.acts("Nunca le voy a pedir su NIP")


def test_the_same_debt_is_a_disclosure_when_somebody_else_answers(
    recogniser: ActRecogniser,
) -> None:
    text = "Su tarjeta tiene un saldo vencido de 3,200 pesos"
    assert "disclose_debt" in recogniser.acts(text, "holder")
    assert "disclose_to_third_party" in recogniser.acts(text, "third_party")


def test_a_batch_answers_each_line_in_order_and_names_the_bad_one(tmp_path: Path) -> None:
    file = tmp_path / "lines.jsonl"
    file.write_text(
        '{"text": "buenos días", "acts": ["x"]}\nno es json\n{"text": "ajá"}\n', "utf-8"
    )
    result = acts("--batch", str(file))
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert rows[0] == {"acts": ["greet"]}
    assert rows[1]["error"].startswith("línea 2")
    assert rows[2] == {"acts": ["none"]}
    assert result.exit_code == 1


def test_a_batch_prints_one_answer_a_line_also_for_an_empty_one(tmp_path: Path) -> None:
    file = tmp_path / "lines.jsonl"
    file.write_text('{"text": "ajá"}\r\n\r\n{"text": "buenos días"}\r\n\n\n', "utf-8")
    result = acts("--batch", str(file))
    assert [json.loads(line)["acts"] for line in result.stdout.splitlines()] == [
        ["none"], ["none"], ["greet"],
    ]  # fmt: skip
    assert result.exit_code == 0


def test_a_missing_batch_file_gets_one_sentence(tmp_path: Path) -> None:
    result = acts("--batch", str(tmp_path / "nada.jsonl"))
    assert result.exit_code == 1
    assert "No pude leer nada.jsonl: no existe." in result.output


def test_a_missing_call_is_told_in_spanish(tmp_path: Path) -> None:
    result = CliRunner().invoke(cli, ["practice", "score", str(tmp_path / "nada.yaml")])
    assert result.exit_code == 1
    assert "nada.yaml" in result.output and "no existe" in result.output
    folder = CliRunner().invoke(cli, ["practice", "score", str(tmp_path)])
    assert "es una carpeta" in folder.output


def test_the_answer_does_not_depend_on_the_hash_seed() -> None:
    text = "Lo entiendo, pero si no paga hoy le vamos a embargar"
    answers = set()
    for seed in ("0", "424242"):
        code = (
            "from agent_desk.library.practice_acts import load_act_recogniser as load; "
            f"print(load().recognise({text!r}))"
        )
        done = subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        answers.add(done.stdout)
    assert len(answers) == 1


def test_a_file_with_an_unknown_act_names_file_line_and_field(tmp_path: Path) -> None:
    (tmp_path / "greet.yaml").write_text(
        "schema: agent_desk/practice-acts@1\nact: greet\n"
        "said:\n  - acts: [gret]\n    lines: [hola]\n",
        "utf-8",
    )
    with pytest.raises(ContentError) as problem:
        load_utterances(tmp_path)
    assert "greet.yaml" in str(problem.value) and "gret" in str(problem.value)
