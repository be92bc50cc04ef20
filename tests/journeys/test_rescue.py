"""The file does not open: what the window says, and every way back, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from agent_desk.opening import SystemClock
from agent_desk.paths import work_path
from agent_desk.store.access.key_slots import keys_path
from agent_desk.store.access.sign_in_book import SignInBook
from agent_desk.store.copies.backups import back_up_today
from agent_desk.store.database import keyed_store
from agent_desk.ui.main_window import MainWindow
from agent_desk.ui.shell.rescue.form import RescueForm
from agent_desk.ui.shell.rescue.row import WayRow
from tests.journeys.test_front_door import PINS, Program, home

__all__ = ["home"]
ANA = "739154"
PAGE = 4096


def key_of_house() -> bytes:
    book = SignInBook(work_path())
    ana = next(user for user in book.people() if user.name == "Ana Ríos")
    return book.try_pin(ana.id, ANA, SystemClock().now()).key


@pytest.fixture
def backed(home: None) -> bytes:
    """The house has a copy of today; the key of its store."""
    key = key_of_house()
    back_up_today(work_path(), key, date(2026, 11, 24))
    return key


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow()
    qtbot.addWidget(window)
    yield window


def page_of_meta(key: bytes) -> int:
    """Where the table lies that names the portfolio: nothing opens without it."""
    store = keyed_store(work_path(), key)
    row = store.row("SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_meta_1'")
    row = row or store.row("SELECT rootpage FROM sqlite_schema WHERE name = 'meta'")
    store.row("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()
    assert row
    return int(row[0])


def ruin(pages: range) -> None:
    """A bit of each of these pages, numbered from 1."""
    content = bytearray(work_path().read_bytes())
    for page in pages:
        content[(page - 1) * PAGE + 100] ^= 1
    work_path().write_bytes(content)
    for log in ("-wal", "-shm"):
        work_path().with_name(work_path().name + log).unlink(missing_ok=True)


def rows(program: Program) -> list[str]:
    QApplication.processEvents()
    return [row.text() for row in program.window.findChildren(WayRow) if row.isVisible()]


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or QWidget(), key)
    QApplication.processEvents()


def words(program: Program) -> str:
    form = program.window.findChild(RescueForm)
    labels = form.findChildren(QLabel) if form else []
    return " ".join(label.text() for label in labels if label.isVisible())


def pin(program: Program, secret: str) -> None:
    form = program.window.findChild(RescueForm)
    assert form
    field = next(f for f in form.findChildren(QLineEdit) if f.isVisible())
    QTest.keyClicks(field, secret)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_a_damaged_file_comes_back_from_the_last_copy_by_keyboard(
    backed: bytes, window: MainWindow
) -> None:
    ruin(range(4, work_path().stat().st_size // PAGE))
    program = Program(window)
    program.enter("Luis Mora")
    assert "No se pudo abrir" in program.words() and program.seated == []
    assert rows(program) == [
        *("Volver al último respaldo", "Rescatar sin respaldo", "Intentar de nuevo"),
        *("Copiar el informe para soporte", "Cerrar"),
    ]
    press(Qt.Key.Key_1)
    assert "queda a un lado" in words(program) and "PIN de Ana Ríos" in words(program)
    pin(program, "000999")
    assert "no es el suyo" in words(program) and work_path().exists()
    pin(program, ANA)
    assert "El archivo nuevo está listo" in program.words()
    press(Qt.Key.Key_Return)
    program.enter("Luis Mora")
    assert [user.name for user in program.seated] == ["Luis Mora"]
    assert list(work_path().parent.glob("agent-desk.set-aside-*.db"))
    assert program.store
    program.store.close()


def test_lost_keys_come_back_from_the_copy_and_the_data_stay(
    backed: bytes, window: MainWindow
) -> None:
    keys_path(work_path()).write_bytes(b"{broken")
    before = work_path().read_bytes()
    program = Program(window)
    assert rows(program)[:2] == ["Usar las llaves del respaldo", "Volver al último respaldo"]
    press(Qt.Key.Key_Return)
    pin(program, ANA)
    assert "quedaron en uso" in program.words() and work_path().read_bytes() == before
    press(Qt.Key.Key_Return)
    program.enter("Luis Mora")
    assert len(program.seated) == 1
    assert program.store
    program.store.close()


def test_a_file_that_is_gone_is_never_made_anew(backed: bytes, window: MainWindow) -> None:
    work_path().unlink()
    program = Program(window)
    program.choose("Luis")
    program.pin(PINS["Luis Mora"])
    offered = rows(program)
    assert "Volver al último respaldo" in offered
    assert not any("Crear" in row or "nuevo archivo" in row for row in offered)
    assert not work_path().exists()
    press(Qt.Key.Key_Escape)
    assert not work_path().exists()


def test_a_file_of_a_newer_program_is_only_tried_again_or_told_to_support(
    backed: bytes, window: MainWindow
) -> None:
    store = keyed_store(work_path(), backed)
    with store.tx(is_following=False):
        store.write(
            "INSERT INTO _sqlite_migrations(migration_set, name, applied_at)"
            " VALUES ('agent_desk', 'm9999_later', '2027')"
        )
        store.write("PRAGMA user_version=99")
    store.close()
    program = Program(window)
    program.choose("Luis")
    program.pin(PINS["Luis Mora"])
    assert "versión más nueva" in program.words()
    assert rows(program) == ["Intentar de nuevo", "Copiar el informe para soporte", "Cerrar"]
    press(Qt.Key.Key_2)
    report = QApplication.clipboard().text()
    assert "NewerSchemaError" in report and str(Path.home()) not in report
    assert "Ana" not in report and str(work_path().parent) not in report


def test_without_any_copy_what_still_reads_is_saved(home: None, window: MainWindow) -> None:
    page = page_of_meta(key_of_house())
    ruin(range(page, page + 1))
    program = Program(window)
    program.choose("Luis")
    program.pin(PINS["Luis Mora"])
    assert program.seated == [] and rows(program)[0] == "Rescatar sin respaldo"
    press(Qt.Key.Key_1)
    pin(program, ANA)
    assert "El archivo nuevo está listo" in program.words()
    press(Qt.Key.Key_Return)
    program.enter("Luis Mora")
    assert len(program.seated) == 1
    assert program.store
    program.store.close()
