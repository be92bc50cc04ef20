"""The debrief of a drill, and the commands that play one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from agent_desk.cli.commands import cli
from agent_desk.content import load_debriefer, load_simulated_debtor
from agent_desk.domain.practice.debriefer import Debriefer
from agent_desk.domain.practice.debtor.engine import SimulatedDebtor
from agent_desk.domain.practice.debtor.state import Drill
from agent_desk.library.practice_personas import PracticeBook, load_practice_book
from tests.library.test_practice_debtor import GOOD_TO_LUPITA, said

BAD_TO_LUPITA = (
    "Su tarjeta tiene un adeudo de 1,450 y me urge que pague hoy.",
    "Todos tenemos problemas, señora, no exagere.",
    "Pídale prestado a un familiar y me deposita hoy.",
)


@pytest.fixture(scope="module")
def debtor() -> SimulatedDebtor:
    return load_simulated_debtor()


@pytest.fixture(scope="module")
def debriefer() -> Debriefer:
    return load_debriefer()


@pytest.fixture(scope="module")
def book() -> PracticeBook:
    return load_practice_book()


@pytest.fixture(scope="module")
def bad(debtor: SimulatedDebtor, book: PracticeBook) -> Drill:
    return said(debtor, book.personas["lupita"], 0, BAD_TO_LUPITA)


def practice(*words: str, typed: str | None = None) -> Result:
    return CliRunner().invoke(cli, ["practice", *words], input=typed)


def test_what_was_never_told_says_what_would_have_opened_it(
    debriefer: Debriefer, bad: Drill
) -> None:
    told = debriefer.drill(bad)
    missed = {one.title: one for one in told.missed}
    lost_job = missed["perdió el trabajo hace seis semanas"]
    assert "pregunta abierta" in lost_job.opened_by
    assert lost_job.trust is not None and lost_job.best is not None
    assert lost_job.best < lost_job.trust


def test_the_curve_quotes_the_sentence_that_moved_him(debriefer: Debriefer, bad: Drill) -> None:
    told = debriefer.drill(bad)
    assert [point.turn for point in told.curve] == [0, 1, 2]
    for point, turn in zip(told.curve, bad.turns, strict=True):
        assert point.sentence in turn.text and point.trust == turn.after.trust
    assert 1 <= len(told.breaks) <= 3


def test_the_worst_turn_has_a_better_sentence_from_a_card_and_can_be_said_again(
    debtor: SimulatedDebtor, debriefer: Debriefer, bad: Drill
) -> None:
    told = debriefer.drill(bad)
    assert told.rewrite is not None and told.rewrite.card and told.rewrite.better
    again = debtor.resume(bad, told.rewrite.turn)
    assert len(again.turns) == told.rewrite.turn
    better = debtor.reply(again, told.rewrite.better)
    worse = bad.turns[told.rewrite.turn]
    assert better.turns[-1].after.trust > worse.after.trust


def test_a_good_call_beats_a_bad_one_and_is_praised_with_its_words(
    debtor: SimulatedDebtor, debriefer: Debriefer, book: PracticeBook, bad: Drill
) -> None:
    good = debriefer.drill(said(debtor, book.personas["lupita"], 0))
    assert good.score.total > debriefer.drill(bad).score.total + 30
    assert good.praise is not None
    assert any(good.praise.sentence in text for text in GOOD_TO_LUPITA)
    assert good.goal and good.start == (38, 5)


def test_a_drill_is_played_from_a_file_saved_and_debriefed(tmp_path: Path) -> None:
    lines, saved, page = tmp_path / "frases.txt", tmp_path / "llamada.yaml", tmp_path / "hoja.pdf"
    lines.write_text("\n".join(GOOD_TO_LUPITA), "utf-8")
    played = practice(
        "play", "--persona", "lupita", "--seed", "4", "--from", str(lines), "--save", str(saved),
        "--json",
    )  # fmt: skip
    assert played.exit_code == 0, played.output
    drill = json.loads(played.output)
    told = practice("debrief", str(saved), "--pdf", str(page), "--json")
    assert told.exit_code == 0, told.output
    fields = json.loads(told.output)
    assert page.read_bytes().startswith(b"%PDF")
    assert fields["title"].startswith(drill["name"])
    assert [one["trust"] for one in fields["curve"]] == [
        turn["after"]["trust"] for turn in drill["turns"]
    ]
    scored = practice("score", str(saved), "--json")
    assert json.loads(scored.output)["total"] == fields["total"]


def test_a_drill_is_played_line_by_line_and_explained() -> None:
    told = practice(
        "play", "--persona", "kevin", "--explain", typed="Buenas tardes, soy Ana\nxqzt\n/fin\n"
    )
    assert told.exit_code == 0, told.output
    assert "confianza" in told.output and "no reconocido" in told.output
    assert "Una meta:" in told.output


def test_the_same_words_and_seed_print_the_same_call() -> None:
    first, second = (
        practice("play", "--persona", "beto", "--seed", "11", typed="Buenas tardes\n¿Qué pasó?\n")
        for _ in range(2)
    )
    assert first.output == second.output


def test_who_needs_a_trainer_is_not_played_alone() -> None:
    told = practice("play", "--persona", "oscar", typed="hola\n")
    assert told.exit_code == 1 and "modo dirigido" in told.output


def test_an_unknown_persona_lists_the_known_ones() -> None:
    told = practice("play", "--persona", "nadie", typed="")
    assert told.exit_code == 1 and "lupita" in told.output and "oscar" not in told.output


def test_personas_are_listed_by_difficulty() -> None:
    told = json.loads(practice("personas", "--json").output)
    assert next(one["level"] for one in told["personas"]) == 1
    assert {one["id"] for one in told["personas"] if one["guided"]} == {"oscar"}


def test_a_file_is_checked_with_line_and_field(tmp_path: Path) -> None:
    from agent_desk.paths import resource

    source = (resource("practice") / "personas" / "beto.yaml").read_text("utf-8")
    good, bad = tmp_path / "bueno.yaml", tmp_path / "malo.yaml"
    good.write_text(source, "utf-8")
    bad.write_text(source.replace("accepts_at: 52", "accepts_at: mucho"), "utf-8")
    assert practice("check", str(good)).exit_code == 0
    told = practice("check", str(bad))
    assert told.exit_code == 1
    assert "malo.yaml, línea" in told.output and "accepts_at" in told.output


def test_a_call_that_was_not_played_here_is_debriefed_from_its_words(tmp_path: Path) -> None:
    file = tmp_path / "llamada.yaml"
    file.write_text("turns:\n  - agent: Buenas tardes\n  - debtor: Bueno\n", "utf-8")
    told = json.loads(practice("debrief", str(file), "--json").output)
    assert told["kept"]["made"] is False and told["curve"][0]["distress"] is None


def test_a_saved_drill_of_somebody_unknown_gets_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "llamada.yaml"
    file.write_text("persona: nadie\nseed: 1\nturns:\n  - agent: Hola\n", "utf-8")
    told = practice("debrief", str(file))
    assert told.exit_code == 1 and "no existe el personaje «nadie»" in told.output
