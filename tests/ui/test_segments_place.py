"""«Segmentos» by keyboard: live counts, holes said in words, undo, publishing, one customer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from agent_desk.domain.people import Role
from agent_desk.domain.strategy.segments.sheets import BATTERY, RULES, SEGMENTS, WORDS
from agent_desk.store.database import Store, memory_store
from agent_desk.ui import fonts, theme
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.shell.segments.panel import SegmentsPanel
from tests.demo_copy import fill_demo
from tests.ui.office import Office
from tests.worlds import StoppedClock

NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)


@pytest.fixture
def store(qapp: QApplication) -> Iterator[Store]:
    fonts.load_fonts()
    theme.apply(qapp, "light")
    store = memory_store()  # without the mark of a demo: nobody invents two years here
    fill_demo(store, StoppedClock(NOON))
    yield store
    store.close()


class Bench:
    """The place in a real window, in a role."""

    def __init__(self, qtbot: QtBot, store: Store, role: Role = Role.SUPERVISOR) -> None:
        self.office = Office(store, StoppedClock(NOON), InlineBackground(), role)
        qtbot.addWidget(self.office.window)
        self.office.window.show()
        self.office.window.go_to("segments")
        QApplication.processEvents()
        assert isinstance(self.office.place, SegmentsPanel)
        self.panel = self.office.place

    def press(self, key: Qt.Key, *, is_ctrl: bool = False) -> None:
        held = Qt.KeyboardModifier.ControlModifier if is_ctrl else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(QApplication.focusWidget() or self.panel, key, held)
        QApplication.processEvents()

    def type_in(self, row: int, column: int, text: str) -> None:
        self.panel.edited.emit("typed", (row, column, text))
        QApplication.processEvents()

    def counts(self, row: int) -> str:
        return next(r.text for r in self.panel.sheet._sheet.remarks if r.row == row)

    @property
    def status(self) -> str:
        return self.panel._status.text()


def test_a_rule_is_changed_by_keyboard_with_live_counts_and_taken_back(
    qtbot: QtBot, store: Store
) -> None:
    bench = Bench(qtbot, store)
    bench.press(Qt.Key.Key_2)
    assert bench.panel.sheet.table.accessibleName() == "Qué segmento toca a cada celda"
    bench.press(Qt.Key.Key_3)
    before = bench.counts(0)
    bench.press(Qt.Key.Key_2)
    bench.type_in(4, 2, "Recordar")
    bench.press(Qt.Key.Key_3)
    assert bench.counts(0) != before
    assert "sin publicar" in bench.status
    bench.press(Qt.Key.Key_Z, is_ctrl=True)
    assert bench.counts(0) == before
    assert bench.status == "Sin cambios sobre lo que está en vigor."


def test_a_hole_is_said_and_is_not_published(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    bench.panel.view_chosen.emit(RULES)
    bench.type_in(0, 2, "")
    assert bench.status.startswith("Nadie recibe nada en Alta · Hasta $3,000")
    assert not bench.panel._buttons["publish"].isEnabled()


def test_a_segment_nobody_knows_leaves_the_cell_as_it_was(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    bench.panel.view_chosen.emit(RULES)
    bench.type_in(0, 2, "Insistir")
    assert bench.panel._told.text() == "No hay un segmento «Insistir». La celda quedó como estaba."


def test_forbidden_words_of_a_step_are_said_while_they_are_typed_and_mended_by_a_key(
    qtbot: QtBot, store: Store
) -> None:
    bench = Bench(qtbot, store)
    bench.panel.view_chosen.emit(BATTERY)
    table = bench.panel.sheet.table
    table.setCurrentIndex(table.model().index(0, WORDS))
    bench.press(Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "Lo vamos a embargar")
    assert "No se escribe «" in bench.panel._told.text()
    assert "Mejor: " in bench.panel._told.text()
    QTest.keyClick(field, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    for _turn in range(3):
        QApplication.processEvents()
    assert "embargar" not in table.model().index(0, WORDS).data()
    assert bench.panel._buttons["publish"].isEnabled()


def test_a_published_version_is_in_force_and_can_be_gone_back_from(
    qtbot: QtBot, store: Store
) -> None:
    bench = Bench(qtbot, store)
    bench.panel.view_chosen.emit(SEGMENTS)
    bench.type_in(0, 1, "2")
    bench.press(Qt.Key.Key_Return, is_ctrl=True)
    assert "versión 1 en vigor" in bench.panel._subtitle.text()
    bench.type_in(0, 1, "1")
    bench.press(Qt.Key.Key_Return, is_ctrl=True)
    bench.press(Qt.Key.Key_8)
    bench.panel.row_chosen.emit(1)
    page = bench.panel._version.text.toPlainText()
    assert "«Recordar»: el tope pasa de 1 a 2 intentos." in page
    bench.panel.restore_asked.emit()
    assert bench.status == "1 cambio sin publicar."


def test_one_customer_says_why_what_is_next_and_what_law_says(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    row = store.row("SELECT account FROM segment_assignment WHERE segment = 'negociar' LIMIT 1")
    assert row
    bench.press(Qt.Key.Key_F2)
    QTest.keyClicks(bench.panel.account, row["account"])
    QTest.keyClick(bench.panel.account, Qt.Key.Key_Return)
    page = bench.panel.customer.text.toPlainText()
    for words in ("Negociar", "Recuperación ", "vencidos", "Primera oferta", "Llamada"):
        assert words in page
    bench.panel.account_asked.emit("no existe")
    assert "no existe" in bench.panel._told.text()


def test_each_control_has_a_name_and_management_edits_too(qtbot: QtBot, store: Store) -> None:
    panel = Bench(qtbot, store, Role.MANAGER).panel
    for name in ("undo", "save", "publish", "find", "restore"):
        assert panel._buttons[name].accessibleName() or panel._buttons[name].text()
    assert panel.account.accessibleName() and panel.board.accessibleName()
    assert "Recordar" in panel.board.accessibleDescription()


def test_before_anything_is_asked_or_kept_each_page_says_what_it_is_for(
    qtbot: QtBot, store: Store
) -> None:
    bench = Bench(qtbot, store)
    bench.press(Qt.Key.Key_7)
    assert "Escriba el número de una cuenta" in bench.panel.customer.text.toPlainText()
    bench.panel.view_chosen.emit("versions")
    assert "Cada vez que guarda" in bench.panel._version.text.toPlainText()
    assert bench.panel._back.isHidden()
