"""The voice that the system has: spd-say or espeak-ng, say, or SAPI; without a shell, off at first.

Text goes in by standard input where the program reads it; spd-say takes it as an argument, which
other users of the machine could see for as long as it speaks: it is an invented person's sentence.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

_STAGE_DIRECTION = re.compile(r"\([^)]*\)")
_MOST_TEXT = 600
_WAIT_S = 2.0
_SAPI = (
    "$ErrorActionPreference='Stop'; Add-Type -AssemblyName System.Speech; "
    "$v = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "$s = $v.GetInstalledVoices() | "
    "Where-Object { $_.Enabled -and $_.VoiceInfo.Culture.Name -like 'es-*' } | "
    "Select-Object -First 1; if ($s) { $v.SelectVoice($s.VoiceInfo.Name) }; "
    "[Console]::InputEncoding = [Text.Encoding]::UTF8; $v.Speak([Console]::In.ReadToEnd())"
)


@dataclass(frozen=True, slots=True)
class Speaker:
    """A program that speaks: its arguments, with the text last unless it reads it."""

    name: str
    arguments: tuple[str, ...]
    reads_input: bool


def known_speakers(platform: str = sys.platform) -> tuple[Speaker, ...]:
    """Of this kind of system, the best first."""
    if platform == "darwin":
        return (Speaker("say", ("-v", "Paulina", "-f", "-"), True),)
    if platform == "win32":
        options = ("-NoProfile", "-NonInteractive", "-Command", _SAPI)
        return (Speaker("powershell", options, True),)
    return (
        Speaker("spd-say", ("-w", "-l", "es", "-r", "5", "--"), False),
        Speaker("espeak-ng", ("-v", "es-419", "-s", "165", "--stdin"), True),
        Speaker("espeak", ("-v", "es-la", "-s", "165", "--stdin"), True),
    )


def spoken_text(lines: Sequence[str]) -> str:
    """What is said of the lines: without «(cuelga)», on one line, not endless."""
    plain = " ".join(_STAGE_DIRECTION.sub(" ", line) for line in lines)
    return " ".join(plain.split())[:_MOST_TEXT]


class SystemVoice:
    """Fulfils `services.voice_port.Voice`. Used on one thread."""

    def __init__(
        self,
        find: Callable[[str], str | None] = shutil.which,
        platform: str = sys.platform,
    ) -> None:
        self._find, self._platform = find, platform
        self._speaker: tuple[str, Speaker] | None = None
        self._speaking: subprocess.Popen[bytes] | None = None
        self.is_on = False

    def toggle(self) -> str:
        if self.is_on:
            self.stop()
            self.is_on = False
            return "Voz apagada: las frases solo se leen."
        self._speaker = self._speaker or self._found()
        if self._speaker is None:
            names = ", ".join(speaker.name for speaker in known_speakers(self._platform))
            return f"Este equipo no tiene voces ({names}). Las frases se leen como siempre."
        self.is_on = True
        return f"Voz encendida ({self._speaker[1].name}): habla la persona simulada."

    def say(self, lines: Sequence[str]) -> None:
        text = spoken_text(lines)
        if not self.is_on or not text or self._speaker is None:
            return
        self.stop()
        path, speaker = self._speaker
        more = () if speaker.reads_input else (text,)
        try:
            self._speaking = subprocess.Popen(  # noqa: S603  a program found by name, no shell
                [path, *speaker.arguments, *more],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            if self._speaking.stdin:
                if speaker.reads_input:
                    self._speaking.stdin.write(text.encode())
                self._speaking.stdin.close()
        except OSError:
            self.is_on = False  # the program went away: the practice goes on in silence

    def stop(self) -> None:
        speaking, self._speaking = self._speaking, None
        if speaking and speaking.poll() is None:
            speaking.terminate()
        if speaking:
            with suppress(subprocess.TimeoutExpired):
                speaking.wait(_WAIT_S)

    def _found(self) -> tuple[str, Speaker] | None:
        for speaker in known_speakers(self._platform):
            path = self._find(speaker.name)
            if path:
                return path, speaker
        return None
