"""The compiled forms are those of Designer, and every field of them has a name."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QDialog, QWidget
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]
FORMS = sorted((ROOT / "resources" / "ui").glob("*.ui"))


def test_the_compiled_forms_are_fresh() -> None:
    command = [sys.executable, str(ROOT / "tools" / "make_forms.py"), "--check"]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_every_field_of_a_form_has_a_name(form: Path, qtbot: QtBot) -> None:
    module = importlib.import_module(f"agent_desk.ui.forms.{form.stem}")
    made = next(kind for name, kind in vars(module).items() if name.startswith("Ui_"))()
    host = QDialog()
    qtbot.addWidget(host)
    made.setupUi(host)
    for child in host.findChildren(QWidget):
        is_own = child.objectName() and not child.objectName().startswith("qt_")
        if is_own and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            spoken = QAccessible.queryAccessibleInterface(child).text(QAccessible.Text.Name)
            assert spoken or isinstance(child.parent(), QAbstractScrollArea), child.objectName()
