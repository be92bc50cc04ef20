"""«Respaldos»: copies in one key, and two clicks back to one of them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTableView
from pytestqt.qtbot import QtBot

from agent_desk.domain.errors import DeskError
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.shell.backups.panel import BackupsPanel
from agent_desk.ui.shell.backups.presenter import BackupSources, BackupsPresenter
from agent_desk.ui.shell.backups.state import BackupLine
from tests.ui.panels import require_names, show, words_of


class Shelf:
    """What the store and its folder would do."""

    def __init__(self) -> None:
        self.days = ["2026-11-24", "2026-11-23"]
        self.did: list[str] = []
        self.failure: DeskError | None = None

    def read(self) -> Sequence[BackupLine]:
        return [BackupLine(day, (day, "09:10", "12.0 MB", "del día")) for day in self.days]

    def note(self, what: str) -> None:
        if self.failure:
            raise self.failure
        self.did.append(what)

    def sources(self) -> BackupSources:
        return BackupSources(
            self.read,
            lambda: self.note("note backup"),
            lambda: self.told("backup", "Respaldo de hoy hecho y comprobado: 12.0 MB."),
            lambda day: self.note(f"note restore {day}"),
            lambda day: self.told(f"restore {day}", "Restaurado en un archivo nuevo."),
            lambda: (False, "MAL   Páginas (cartera): 1 con daño"),
        )

    def told(self, what: str, sentence: str) -> str:
        self.did.append(what)
        return sentence


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def panel(shelf: Shelf, qtbot: QtBot) -> BackupsPanel:
    panel = BackupsPanel()
    presenter = BackupsPresenter(panel, shelf.sources(), InlineBackground())
    panel.opened.connect(presenter.open)
    panel.backup_requested.connect(presenter.back_up)
    panel.restore_asked.connect(presenter.ask_restore)
    panel.confirmed.connect(presenter.confirm)
    panel.cancelled.connect(presenter.cancel)
    panel.check_requested.connect(presenter.check)
    panel._kept = presenter  # type: ignore[attr-defined]
    show(panel, qtbot)
    return panel


def button(panel: BackupsPanel, name: str) -> QPushButton:
    return next(b for b in panel.findChildren(QPushButton) if b.accessibleName() == name)


def test_every_control_has_a_name_and_the_copies_are_listed(panel: BackupsPanel) -> None:
    require_names(panel)
    assert panel.findChild(QTableView).model().rowCount() == 2


def test_one_key_makes_a_copy_and_the_act_is_written_before(
    panel: BackupsPanel, shelf: Shelf, qtbot: QtBot
) -> None:
    qtbot.keyClick(panel.findChild(QTableView), Qt.Key.Key_A)
    assert shelf.did == ["note backup", "backup"]
    assert "hecho y comprobado" in words_of(panel)


def test_two_clicks_bring_a_copy_back_and_the_first_does_nothing_yet(
    panel: BackupsPanel, shelf: Shelf
) -> None:
    panel.findChild(QTableView).selectRow(1)
    button(panel, "Restaurar este").click()
    assert shelf.did == [] and "El de ahora no se toca" in words_of(panel)
    button(panel, "Sí, restaurar en un archivo nuevo").click()
    assert shelf.did == ["note restore 2026-11-23", "restore 2026-11-23"]
    assert "Restaurado en un archivo nuevo." in words_of(panel)


def test_esc_leaves_everything_as_it_was(panel: BackupsPanel, shelf: Shelf, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.findChild(QTableView), Qt.Key.Key_R)
    qtbot.keyClick(button(panel, "Sí, restaurar en un archivo nuevo"), Qt.Key.Key_Escape)
    assert shelf.did == []
    assert not button(panel, "Sí, restaurar en un archivo nuevo").isVisible()


def test_what_is_refused_or_damaged_is_said_in_its_sentence(
    panel: BackupsPanel, shelf: Shelf
) -> None:
    shelf.failure = DeskError("Con este papel no se puede. No hice nada.")
    button(panel, "Respaldar ahora").click()
    assert shelf.did == [] and "Con este papel no se puede" in words_of(panel)
    button(panel, "Revisar todo").click()
    assert "1 con daño" in words_of(panel)
    assert button(panel, "Respaldar ahora").isEnabled()


def test_without_copies_it_says_that_the_first_makes_itself(qtbot: QtBot) -> None:
    shelf = Shelf()
    shelf.days = []
    panel = BackupsPanel()
    presenter = BackupsPresenter(panel, shelf.sources(), InlineBackground())
    panel.opened.connect(presenter.open)
    show(panel, qtbot)
    assert "el primero se hace solo" in words_of(panel)
    assert not button(panel, "Restaurar este").isEnabled()
