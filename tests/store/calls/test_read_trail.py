"""A scenario from a real call: the same kind of call, and nothing left of the person."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from agent_desk.cli.commands import cli
from agent_desk.content import load_scenario_sources, load_simulated_debtor
from agent_desk.domain.commands import UseResponse
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.practice.debtor.from_call import (
    CallTrail,
    NothingToPractiseError,
    Sources,
    scenario_from_call,
)
from agent_desk.domain.practice.debtor.persona import Scenario
from agent_desk.domain.text.fold import words_of
from agent_desk.library.practice_personas import load_known, scenario_of_text
from agent_desk.library.practice_scenario_text import scenario_text
from agent_desk.store.calls.read_trail import read_trail
from tests.store.world import AGENT, NOW, World, new_id

ACCOUNT = "4417-0098"
NOTE = "Doña Fernanda Hernández vive en Guadalajara y su hermano Ernesto le presta 1,850"
CARDS = ("perdida-de-empleo", "pide-descuento", "promesa-futura-vaga", "perdida-de-empleo")


@pytest.fixture(scope="module")
def sources() -> Sources:
    return load_scenario_sources()


def held_call(world: World, outcome: str = "promise") -> str:
    contact = world.begin(phone="+523312344821")
    for place, card in enumerate(CARDS):
        at = NOW + timedelta(minutes=place)
        world.accept(UseResponse(new_id(), AGENT, at, contact, ACCOUNT, card, "calida", None))
    world.close(contact, outcome=outcome, note=NOTE)
    return contact


def whole_text(scenario: Scenario) -> str:
    """All of the file, and all that the debtor played from it may say, in several seeds."""
    debtor, personas = load_simulated_debtor(), load_scenario_sources().personas
    parts = [scenario_text(scenario)]
    for seed in range(4):
        played = debtor.start(personas[scenario.persona], seed, scenario).persona
        parts += [played.name, played.called, played.brief, played.holder, played.debt.creditor]
        parts += [line for lines in played.lines.values() for line in lines]
        parts += [line for fact in played.facts for line in fact.lines]
    return "\n".join(parts)


def test_nothing_of_the_person_is_left(world: World, sources: Sources) -> None:
    trail = read_trail(world.store, held_call(world))
    for key in ("uno", "dos", "tres", "cuatro", "cinco"):
        scenario = scenario_from_call(trail, sources, key)
        text = scenario_text(scenario)
        words = {word.text for word in words_of(text)}
        assert not words & {
            "maria", "fernanda", "hernandez", "ruiz", "guadalajara", "jalisco", "ernesto",
            "hermano", "44100", "mf",
        }  # fmt: skip
        digits = set(re.findall(r"\d+", text.replace(",", "")))
        original = {"42310", "18450", "2500", "74", "3312344821", "4821", "44170098", "4417"}
        assert not digits & (original | {"0098", "1850", "18000", "2026", "1986"})
        assert "ejemplo" not in words and "example.com" not in text and "2026-" not in text


def test_the_played_debtor_has_another_name_and_creditor(world: World, sources: Sources) -> None:
    trail = read_trail(world.store, held_call(world))
    text = whole_text(scenario_from_call(trail, sources, "clave")).lower()
    for own in ("fernanda", "hernández", "ruiz", "financiera ejemplo", "4417-0098"):
        assert own not in text


def test_the_objections_come_in_the_order_of_the_call(world: World, sources: Sources) -> None:
    scenario = scenario_from_call(read_trail(world.store, held_call(world)), sources, "clave")
    assert [one.kind for one in scenario.objections] == [
        "perdida-de-empleo",
        "pide-descuento",
        "promesa-futura-vaga",
    ]
    assert [one.when for one in scenario.objections] == ["start", "motive", "offer"]


def test_all_amounts_are_moved_by_one_share_and_days_are_shifted(
    world: World, sources: Sources
) -> None:
    trail = read_trail(world.store, held_call(world))
    for key in map(str, range(30)):
        debt = scenario_from_call(trail, sources, key).debt
        assert debt is not None
        balance, due = (
            debt.balance_cents / trail.balance_cents,
            debt.due_cents / trail.overdue_cents,
        )
        assert 0.69 <= balance <= 1.31 and abs(balance - 1) > 0.02
        assert abs(balance - due) < 0.02
        assert 3 <= abs(debt.days - trail.days) <= 11


def test_another_key_gives_another_person(world: World, sources: Sources) -> None:
    trail = read_trail(world.store, held_call(world))
    made = {scenario_text(scenario_from_call(trail, sources, str(key))) for key in range(8)}
    assert len(made) == 8


def test_the_file_reads_back_to_the_same_scenario_and_plays(world: World, sources: Sources) -> None:
    scenario = scenario_from_call(read_trail(world.store, held_call(world)), sources, "clave")
    text = scenario_text(scenario)
    assert scenario_of_text(text, "de-llamada.yaml", load_known(), sources.personas) == scenario
    debtor = load_simulated_debtor()
    drill = debtor.start(sources.personas[scenario.persona], 0, scenario)
    drill = debtor.reply(drill, "Buenas tardes, soy Ana. ¿Cómo ha estado?")
    assert drill.turns[0].lines and drill.persona.name == scenario.name


def test_how_the_call_ended_chooses_who_answers(world: World, sources: Sources) -> None:
    def exit_of(**fields: object) -> str:
        trail = CallTrail("TC", 900_000, 90_000, 30, **fields)  # type: ignore[arg-type]
        return sources.personas[scenario_from_call(trail, sources, "k").persona].exit

    assert exit_of(outcome="third_party") == "third_party"
    assert exit_of(outcome="dispute") == "dispute"
    assert exit_of(outcome="promise", flags=frozenset({"aclaracion"})) == "dispute"
    assert exit_of(outcome="promise", facts=frozenset({"salud"})) == "vulnerable"
    assert exit_of(outcome="promise") == "plan"


def test_what_was_agreed_becomes_what_he_can_pay(sources: Sources) -> None:
    trail = CallTrail("PP", 900_000, 90_000, 30, outcome="promise", agreed=(50_000, "quincenal"))
    means = scenario_from_call(trail, sources, "k").means
    assert means is not None and means.fortnightly_cents is not None
    assert 34_000 <= means.fortnightly_cents <= 66_000 != 50_000
    assert means.monthly_cents == 2 * means.fortnightly_cents


def test_a_crisis_is_never_made_for_playing_alone(sources: Sources) -> None:
    trail = CallTrail("TC", 900_000, 90_000, 30, ("ideas-de-suicidio",), "vulnerable")
    made = [sources.personas[scenario_from_call(trail, sources, str(k)).persona] for k in range(5)]
    assert not any(persona.is_guided for persona in made)


def test_a_call_without_objection_or_outcome_is_nothing_to_practise(sources: Sources) -> None:
    with pytest.raises(NothingToPractiseError):
        scenario_from_call(CallTrail("TC", 900_000, 90_000, 30, outcome="no_answer"), sources, "k")


def test_an_open_or_unknown_call_is_refused(world: World) -> None:
    for contact in ("no-existe", world.begin()):
        with pytest.raises(RefusedError, match="sigue abierta"):
            read_trail(world.store, contact)


def test_own_files_stand_beside_the_shipped_ones_and_a_bad_one_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sources: Sources
) -> None:
    trail = CallTrail("TC", 900_000, 90_000, 30, ("pide-descuento",), "promise")
    scenario = scenario_from_call(trail, sources, "k")
    folder = tmp_path / "practice" / "scenarios"
    folder.mkdir(parents=True)
    (folder / "buena.yaml").write_text(scenario_text(scenario), "utf-8")
    (folder / "mala.yaml").write_text("schema: [", "utf-8")
    monkeypatch.setenv("AGENT_DESK_HOME", str(tmp_path))
    told = CliRunner().invoke(cli, ["practice", "personas"])
    assert told.exit_code == 0, told.output
    assert scenario.id in told.output and "lupita" in told.output
    assert "No se cargó: mala.yaml" in told.output
