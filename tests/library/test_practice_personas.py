"""Personas are data: all that ship load, and an error names file, line and field."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from agent_desk.cli.commands import cli
from agent_desk.content import load_simulated_debtor
from agent_desk.domain.errors import ContentError
from agent_desk.domain.practice.debtor.engine import SimulatedDebtor
from agent_desk.domain.practice.debtor.persona import BANDS, Persona
from agent_desk.library.practice_personas import (
    load_known,
    load_practice_book,
    persona_of_text,
)
from agent_desk.paths import resource

SHIPPED = sorted(path.stem for path in (resource("practice") / "personas").glob("*.yaml"))


@pytest.fixture(scope="module")
def debtor() -> SimulatedDebtor:
    return load_simulated_debtor()


@pytest.fixture(scope="module")
def personas() -> dict[str, Persona]:
    return dict(load_practice_book().personas)


def source_of(name: str) -> str:
    return (resource("practice") / "personas" / f"{name}.yaml").read_text("utf-8")


def test_fourteen_personas_ship_from_easy_to_hard(personas: dict[str, Persona]) -> None:
    assert sorted(personas) == SHIPPED and len(SHIPPED) == 14
    levels = [persona.level for persona in personas.values()]
    assert levels == sorted(levels) and set(levels) == {1, 2, 3, 4}


def test_nobody_runs_out_of_words_soon(personas: dict[str, Persona]) -> None:
    for persona in personas.values():
        for name in ("neutral.low", "neutral.mid", "neutral.high"):
            assert len(persona.lines[name]) >= 3, (persona.id, name)
        for objection in persona.objections:
            assert all(len(objection.lines[band]) >= 3 for band in BANDS), persona.id
        assert all(len(fact.lines) >= 2 for fact in persona.facts), persona.id


def test_who_is_in_crisis_is_played_by_a_trainer_only(personas: dict[str, Persona]) -> None:
    guided = [persona for persona in personas.values() if persona.is_guided]
    assert [persona.id for persona in guided] == ["oscar"]
    assert "alto" in guided[0].warning or "parar" in guided[0].warning
    assert "800 911 2000" in guided[0].warning


@pytest.mark.parametrize("seed", [0, 1, 99, 123456789])
def test_every_seed_fills_every_line(
    debtor: SimulatedDebtor, personas: dict[str, Persona], seed: int
) -> None:
    for persona in personas.values():
        played = debtor.start(persona, seed).persona
        said = [line for lines in played.lines.values() for line in lines]
        said += [line for fact in played.facts for line in (*fact.lines, fact.title)]
        said += [t for o in played.objections for lines in o.lines.values() for t in lines]
        assert not [line for line in (*said, played.brief) if "{" in line or "}" in line]


def test_what_the_trainee_sees_tells_nothing_hidden(personas: dict[str, Persona]) -> None:
    for persona in personas.values():
        shown = persona.brief.lower()
        for fact in persona.facts:
            assert fact.title.lower() not in shown, persona.id


@pytest.mark.parametrize(
    ("old", "new", "field", "reason"),
    [
        ("level: 1", "level: 9", "level", "entre 1 y 4"),
        ("exit: vulnerable", "exit: fiesta", "exit", "uno de"),
        ("age: 34", "age: treinta", "age", "número entero"),
        ("trust: 38,", "trust: 380,", "start.trust", "entre 0 y 100"),
        ("due: 1450", "due: 99999", "debt.due", "más que el saldo"),
        ("{monthly} al mes", "{sueldo} al mes", "facts[4].lines", "no existe «{sueldo}»"),
        ("when: fact:desempleo", "when: nunca", "objections[2].when", "start, motive, offer"),
        ("need: 2", "need: 7", "objections[2].need", "entre 1 y 5"),
        ("resolves: [open_question,", "resolves: [bailar,", "objections[1].resolves", "«bailar»"),
        ("kind: promesa-futura-vaga", "kind: no-hay", "objections[1].kind", "«no-hay»"),
        ("temperament: apenada", "temperament: apenada\nhumor: bueno", "humor", "no se conoce"),
        ("  hurt:", "  herida:", "lines.herida", "no se conoce"),
        ("id: lupita", "id: Lupita Uno", "id", "minúsculas"),
        ("  - id: hija", "  - id: desempleo", "facts", "repetido"),
        ("paydays: [15, 0]", "paydays: [15, 45]", "means.paydays", "«45»"),
    ],
)
def test_a_bad_persona_names_file_line_and_field(
    old: str, new: str, field: str, reason: str
) -> None:
    source = source_of("lupita")
    assert old in source
    with pytest.raises(ContentError) as told:
        persona_of_text(source.replace(old, new, 1), "lupita.yaml", load_known())
    assert told.value.field == field
    assert reason in told.value.reason
    assert told.value.line is not None and told.value.file == "lupita.yaml"


def test_a_crisis_without_warning_or_trainer_is_refused() -> None:
    source = source_of("oscar")
    for old, new in (("level: 4", "level: 2"), ("warning:", "# warning:")):
        with pytest.raises(ContentError):
            persona_of_text(source.replace(old, new, 1), "oscar.yaml", load_known())


def test_a_file_that_is_no_yaml_gets_one_sentence(tmp_path: Path) -> None:
    from agent_desk.library.practice_personas import checked_file

    for content in (b"", b"hola", b"schema: [", b"\xff\xfe\x00", b"schema: otra@1\n"):
        file = tmp_path / "persona.yaml"
        file.write_bytes(content)
        with pytest.raises(ContentError, match=r"persona\.yaml"):
            checked_file(file)


def test_scenarios_ship_and_play_as_persons_of_their_own(debtor: SimulatedDebtor) -> None:
    book = load_practice_book()
    assert len(book.scenarios) >= 4 and not book.problems
    for scenario in book.scenarios.values():
        staged = book.playable[scenario.id]
        drill = debtor.start(staged, seed=2)
        assert drill.persona.id == scenario.id
        assert staged.start == (scenario.start or book.personas[scenario.persona].start)
        assert debtor.reply(drill, "Buenas tardes, ¿cómo ha estado?").turns[0].lines
    assert set(book.personas) < set(book.playable)


def test_a_situation_that_is_retired_is_met_by_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AGENT_DESK_HOME", str(tmp_path))
    folder = tmp_path / "practice" / "scenarios"
    folder.mkdir(parents=True)
    text = "schema: agent_desk/practice-scenario@1\nid: vieja\ntitle: Vieja\npersona: beto\n"
    (folder / "vieja.yaml").write_text(f"{text}is_retired: true\n", "utf-8")
    book = load_practice_book()
    assert "vieja" in book.scenarios and "vieja" not in book.playable
    told = CliRunner().invoke(cli, ["practice", "play", "--scenario", "vieja"])
    assert told.exit_code == 1 and "retirada" in told.output
    assert "Vieja  (retirada)" in CliRunner().invoke(cli, ["practice", "personas"]).output
