"""The voice of the simulated debtor: off at first, and never needed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from agent_desk.voice.system_voice import SystemVoice, known_speakers, spoken_text

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script stands in for the voice")


def recorder(folder: Path) -> Path:
    """A program that writes down what it was asked to say."""
    path, heard = folder / "voz", folder / "heard.txt"
    path.write_text(f'#!/bin/sh\nprintf "%s|" "$@" > {heard}\ncat >> {heard}\n')
    path.chmod(0o755)
    return path


def test_it_is_off_until_somebody_turns_it_on(tmp_path: Path) -> None:
    voice = SystemVoice(lambda _name: str(recorder(tmp_path)))
    voice.say(["¿Bueno?"])
    assert not (tmp_path / "heard.txt").exists()
    assert "encendida" in voice.toggle() and voice.is_on
    assert "apagada" in voice.toggle() and not voice.is_on


def test_a_machine_without_voices_says_so_and_goes_on() -> None:
    voice = SystemVoice(lambda _name: None)
    assert "no tiene voces" in voice.toggle()
    assert not voice.is_on
    voice.say(["¿Bueno?"])


@pytest.mark.parametrize(("name", "reads"), [("spd-say", False), ("espeak-ng", True)])
def test_a_line_is_never_read_as_a_command(tmp_path: Path, name: str, reads: bool) -> None:
    path = recorder(tmp_path)
    voice = SystemVoice(lambda asked: str(path) if asked == name else None, "linux")
    voice.toggle()
    voice.say(["-x; rm -rf ~ `id` ¿bueno?", "(cuelga)"])
    assert voice._speaking is not None
    voice._speaking.wait(10)
    heard = (tmp_path / "heard.txt").read_text()
    assert heard.endswith("-x; rm -rf ~ `id` ¿bueno?" + ("" if reads else "|"))
    voice.stop()


def test_stage_directions_are_not_spoken_and_nothing_is_endless() -> None:
    assert spoken_text(["Sí, sí. (para que cuelgue)", "(silencio)"]) == "Sí, sí."
    assert len(spoken_text(["a" * 5000])) == 600


def test_a_program_that_went_away_does_not_stop_the_practice(tmp_path: Path) -> None:
    voice = SystemVoice(lambda _name: str(tmp_path / "gone"))
    voice.toggle()
    voice.say(["¿Bueno?"])
    assert not voice.is_on


def test_every_system_has_somebody_to_ask() -> None:
    assert [s.name for s in known_speakers("darwin")] == ["say"]
    assert [s.name for s in known_speakers("win32")] == ["powershell"]
    assert known_speakers("linux")[0].name == "spd-say"
