"""The window in Spanish and in English: complete, without texts that can never match."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as Xml
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from agent_desk.domain.people import Role
from agent_desk.paths import resource
from agent_desk.ui.shell.entry_panel import EntryPanel
from agent_desk.ui.shell.role_names import role_name
from agent_desk.ui.translations import install_translations, language_of
from agent_desk.ui.wording import use_translator
from tests.architecture.source import sources

FIELD = re.compile(r"\{\w*\}")


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    use_translator(None)


def messages(language: str) -> list[tuple[str, str, str]]:
    """(source, translation, state) of every text."""
    tree = Xml.parse(resource("ui", "translations", f"{language}.ts"))
    found = []
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        found.append(
            (
                message.findtext("source") or "",
                translation.text or "",
                translation.get("type", ""),
            )
        )
    return found


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_text_is_translated_with_its_fields(language: str) -> None:
    for source, translation, state in messages(language):
        assert state != "unfinished", source
        assert translation.strip() or not source.strip(), source
        assert sorted(FIELD.findall(source)) == sorted(FIELD.findall(translation)), source
        assert (source != source.strip()) == (translation != translation.strip()), source


def test_spanish_says_what_is_written() -> None:
    assert all(source == translation for source, translation, _ in messages("es"))


def test_the_window_speaks_english_when_asked(app: QApplication, qtbot: QtBot) -> None:
    assert install_translations(app, "en") == "en"
    panel = EntryPanel()
    qtbot.addWidget(panel)
    panel.show_people([], is_demo=True)
    assert "Who is signing in?" in [label.text() for label in panel.findChildren(QLabel)]
    assert role_name(Role.SUPERVISOR) == "Supervision"
    assert QCoreApplication.translate("Keys", "Llamar") == "Call"


def test_in_spanish_the_buttons_of_qt_are_spanish_too(app: QApplication, qtbot: QtBot) -> None:
    assert install_translations(app, "es") == "es"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text().replace("&", "") == "Cancelar"
    assert role_name(Role.SUPERVISOR) == "Supervisión"


def test_a_language_we_do_not_have_falls_back() -> None:
    assert language_of("en_US") == "en"
    assert language_of("es_MX") == "es"
    assert language_of("de_DE") in ("es", "en")


def test_no_text_for_people_is_an_f_string() -> None:
    # lupdate takes it literally, and no translation would ever match it.
    wrong = []
    for source in sources():
        for node in ast.walk(source.tree):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in ("tr", "translate") and any(
                isinstance(argument, ast.JoinedStr) for argument in node.args
            ):
                wrong.append(f"{source.name}:{node.lineno}")
    assert wrong == []
