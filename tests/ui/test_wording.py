"""Texts for code without Qt, in the language of the window."""

from __future__ import annotations

import subprocess
import sys

from agent_desk.ui.wording import plural, translate, use_translator


def test_without_a_translation_the_spanish_text_is_shown() -> None:
    assert translate("Desk", "Nadie con ese dato.") == "Nadie con ese dato."


def test_the_window_s_language_answers_once_it_is_installed() -> None:
    use_translator(lambda context, text: f"{context}: {len(text)}")
    try:
        assert translate("Desk", "hola") == "Desk: 4"
    finally:
        use_translator(None)
    assert translate("Desk", "hola") == "hola"


def test_asking_for_words_does_not_load_qt() -> None:
    code = "import sys, agent_desk.ui.wording; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_one_is_not_said_in_the_plural() -> None:
    said = [plural(count, "1 cuenta", "{count} cuentas") for count in (0, 1, 1603)]
    assert said == ["0 cuentas", "1 cuenta", "1,603 cuentas"]
