"""«Privacidad»: a request from its form to its copy, a consent given and taken back, a block."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from agent_desk.app_places.privacy import (
    WAIT_S,
    RetentionTimer,
    form_choices,
    join_privacy,
    privacy_deeds,
    privacy_sources,
)
from agent_desk.privacy_session import Actor
from agent_desk.services.prepare_case import business_day
from agent_desk.store.database import Store
from agent_desk.store.privacy.read_privacy import PrivacyBook
from agent_desk.store.reads import LocalCases
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.shell.privacy.panel import PrivacyPanel
from agent_desk.ui.shell.privacy.presenter import PrivacyPresenter
from tests.store.world import SUPERVISOR, World, case_of, maria
from tests.worlds import DESIGN_ACCOUNT, StoppedClock

TUESDAY = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


@dataclass
class Office:
    """A supervisor's place over a small store."""

    store: Store
    actor: Actor
    panel: PrivacyPanel
    presenter: PrivacyPresenter

    def write(self, name: str, text: str) -> None:
        line = self.panel._request.findChild(QLineEdit, name)
        assert line
        line.setText(text)

    def said(self) -> str:
        labels = self.panel.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def cells(self) -> list[list[str]]:
        table = self.panel.findChild(QTableView)
        assert table
        model = table.model()
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def do(self, act: str, text: str = "") -> None:
        """Choose the act by its words and carry it out with Enter, as the hand does."""
        what = next(
            box
            for box in self.panel.findChildren(QComboBox)
            if box.accessibleName() == "Qué hacer con el renglón"
        )
        at = what.findText(act)
        assert at >= 0, [what.itemText(i) for i in range(what.count())]
        what.setCurrentIndex(at)
        ask = self.panel._ask
        if ask.isVisible():
            ask.setText(text)
            QTest.keyClick(ask, Qt.Key.Key_Return)
        else:
            self.panel._do_it.click()


@pytest.fixture
def office(qtbot: QtBot) -> Office:
    clock, world = StoppedClock(TUESDAY), World()
    world.load(maria(), case_of("1"))
    store = world.store
    actor = Actor(store, SUPERVISOR, clock.now, lambda: business_day(clock.now()))
    panel = PrivacyPanel(form_choices())
    qtbot.addWidget(panel)
    presenter = PrivacyPresenter(
        panel, privacy_sources(actor), privacy_deeds(actor), actor.today, InlineBackground()
    )
    join_privacy(panel, presenter)
    panel.resize(1140, 720)
    panel.show()
    return Office(store, actor, panel, presenter)


def asked(office: Office, right: str) -> None:
    QTest.keyClick(office.panel, Qt.Key.Key_Insert)
    office.write("account", DESIGN_ACCOUNT)
    office.write("reply_to", "correo")
    box = office.panel._request.findChild(QComboBox, "right")
    assert box
    box.setCurrentIndex(box.findData(right))
    line = office.panel._request.findChild(QLineEdit, "account")
    assert line
    QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_request_gets_its_folio_and_its_working_days(office: Office) -> None:
    asked(office, "access")
    assert office.cells() == [
        [
            "ARCO-2026-0001",
            "Acceso",
            DESIGN_ACCOUNT,
            "22 dic 2026 · quedan 20 días hábiles",
            "Por contestar",
        ]
    ]
    assert "contestar antes del 22 dic 2026" in office.said()


def test_the_copy_goes_to_the_folder_that_was_chosen(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office.panel, "ask_folder", lambda: tmp_path)
    asked(office, "access")
    office.do("Contestar: procede")
    office.do("Guardar la copia de sus datos")
    assert {file.name for file in tmp_path.iterdir()} == {
        "ARCO-2026-0001.json",
        "ARCO-2026-0001.pdf",
    }
    office.do("Dar por cumplida")
    assert office.cells()[0][3:] == ["—", "Cumplida"]


def test_a_refusal_needs_its_reason(office: Office) -> None:
    asked(office, "cancellation")
    office.do("Contestar: no procede", "")
    assert "Falta el motivo" in office.said()
    office.do("Contestar: no procede", "Hay un contrato vigente (art. 25 fracción I)")
    assert office.cells()[0][-1] == "No procedió"


def test_who_is_blocked_is_gone_from_the_desk_and_comes_back(office: Office) -> None:
    asked(office, "cancellation")
    office.do("Contestar: procede")
    office.do("Bloquear", "Pidió la cancelación")
    assert LocalCases(office.store).find("hernandez ruiz") == []
    QTest.keyClick(office.panel, Qt.Key.Key_3)
    office.do("Suprimir lo que se puede", "sí")
    assert "Escriba SUPRIMIR" in office.said()
    office.do("Quitar el bloqueo", "Fue un error")
    assert office.cells() == [] and "Nadie está bloqueado" in office.said()
    assert LocalCases(office.store).case(DESIGN_ACCOUNT)


def test_a_consent_counts_at_once_and_no_longer_once_taken_back(office: Office) -> None:
    QTest.keyClick(office.panel, Qt.Key.Key_2)
    before = len(LocalCases(office.store).case(DESIGN_ACCOUNT).rights.consents)
    QTest.keyClick(office.panel, Qt.Key.Key_Insert)
    form = office.panel._consent
    told = {"account": DESIGN_ACCOUNT, "proof": "Grabación 7", "notice": "2026-02"}
    for line, text in told.items():
        found = form.findChild(QLineEdit, line)
        assert found
        found.setText(text)
    form.give()
    given = LocalCases(office.store).case(DESIGN_ACCOUNT).rights.consents
    assert len(given) == before + 1 and given[-1].notice == "2026-02"
    row = next(at for at, cells in enumerate(office.cells()) if "Grabación 7" in cells[3])
    table = office.panel.findChild(QTableView)
    assert table
    table.selectRow(row)
    office.do("Retirar el permiso")
    assert len(LocalCases(office.store).case(DESIGN_ACCOUNT).rights.consents) == before


def test_a_correction_is_made_from_its_request(office: Office) -> None:
    asked(office, "correction")
    office.do("Contestar: procede")
    office.do("Corregir un dato")
    form = office.panel._correction
    field = form.findChild(QComboBox, "field")
    assert field
    field.setCurrentIndex(field.findData("email"))
    for line, text in (("value", "nuevo@example.com"), ("reason", "Lo escribió él mismo")):
        found = form.findChild(QLineEdit, line)
        assert found
        found.setText(text)
    form.give()
    assert LocalCases(office.store).case(DESIGN_ACCOUNT).debtor.email == "nuevo@example.com"
    assert "Dato corregido" in office.said()


def test_every_control_has_a_name(office: Office) -> None:
    for kind in (QLineEdit, QComboBox):
        for control in office.panel.findChildren(kind):
            if control.objectName() != "qt_spinbox_lineedit" and not _is_inside(control):
                assert control.accessibleName(), control.objectName()


def _is_inside(control: QWidget) -> bool:
    return isinstance(control.parent(), QComboBox)


class _Ground:
    """What the timer stands on."""

    def __init__(self, actor: Actor) -> None:
        self.store, self.user, self.now, self.today = actor.store, actor.by, actor.now, actor.today
        self.background = InlineBackground()


def test_the_rules_run_by_themselves_once_a_day_and_never_during_a_call(office: Office) -> None:
    world = World(office.store)
    contact = world.begin(DESIGN_ACCOUNT, at=TUESDAY)
    timer = RetentionTimer(_Ground(office.actor))  # type: ignore[arg-type]
    for _second in range(WAIT_S + 20):
        timer.tick()
    assert PrivacyBook(office.store).last_run() is None
    world.close(contact, at=TUESDAY)
    for _second in range(400):
        timer.tick()
    assert PrivacyBook(office.store).last_run() == office.actor.today()
    QTest.keyClick(office.panel, Qt.Key.Key_4)
    assert "Plazos revisados el 24 nov 2026" in office.said()


def test_a_reason_of_hardship_is_read_for_something_and_the_log_says_so(office: Office) -> None:
    QTest.keyClick(office.panel, Qt.Key.Key_5)
    QTest.keyClick(office.panel, Qt.Key.Key_Insert)
    form = office.panel._hardship
    for name, text in (("account", DESIGN_ACCOUNT), ("told", "Cuida a su madre enferma")):
        line = form.findChild(QLineEdit, name)
        assert line
        line.setText(text)
    QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [row[1] for row in office.cells()] == ["Salud"]
    assert "oculto" in office.cells()[0][4] and "madre" not in office.said()
    office.do("Leer lo que contó", "  ")
    assert "para qué" in office.said() and "oculto" in office.cells()[0][4]
    office.do("Leer lo que contó", "Preparar un convenio que pueda cumplir")
    assert office.cells()[0][4] == "Cuida a su madre enferma"
    row = office.store.row("SELECT body FROM event WHERE kind = 'ReadHardship'")
    assert row and "madre" not in row["body"]
    QTest.keyClick(office.panel, Qt.Key.Key_1)
    QTest.keyClick(office.panel, Qt.Key.Key_5)
    assert "oculto" in office.cells()[0][4]
    office.do("Quitarlo: ya no quiere que se conserve")
    assert office.cells() == []
