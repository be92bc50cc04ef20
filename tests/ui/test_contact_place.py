"""«Contacto»: supervision closes what waits, allows with a reason, and tightens the rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from agent_desk.app_places.contact import guard_sources, join_contact
from agent_desk.domain.commands import BeginContact
from agent_desk.domain.contact.commands import OpenMatter
from agent_desk.domain.people import Role, User
from agent_desk.store.access.people import users
from agent_desk.store.calls.guard_attempts import AttemptGuard
from agent_desk.store.database import Store, memory_store
from agent_desk.store.ledger import LedgerLocal
from agent_desk.store.privacy.read_rights import read_own_rules
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.shell.contact.panel import ContactPanel
from agent_desk.ui.shell.contact.presenter import GuardPresenter
from agent_desk.ui.shell.contact.rules_form import RulesEditor
from agent_desk.ui.shell.contact.state import PENDING, GuardTable
from agent_desk.ui.widgets.result_list import ResultList
from tests.demo_copy import fill_demo
from tests.worlds import DESIGN_ACCOUNT, StoppedClock, content

SATURDAY = datetime(2026, 11, 28, 18, 0, tzinfo=UTC)


@dataclass
class Office:
    """A supervisor's place over a demo store."""

    store: Store
    panel: ContactPanel
    presenter: GuardPresenter


def lived_in(clock: StoppedClock) -> Store:
    """A demo store with one blocked call and one complaint."""
    store = memory_store(is_demo=True)
    fill_demo(store, clock)
    agent = user_of(store, Role.AGENT)
    ledger = LedgerLocal(store, AttemptGuard(lambda: content().rules.contact))
    ledger.submit(BeginContact("c-1", agent, SATURDAY, "c-1", DESIGN_ACCOUNT))
    due = SATURDAY + timedelta(days=10)
    queja = ("complaint", "REDECO", "Queja: CONDUSEF", "Q-261128-000001", "dijo", "", due)
    ledger.submit(OpenMatter("m-1", agent, SATURDAY, "m-1", DESIGN_ACCOUNT, *queja))
    return store


def user_of(store: Store, role: Role) -> User:
    return next(user for user in users(store) if user.role is role)


@pytest.fixture
def office(qtbot: QtBot) -> Office:
    clock = StoppedClock(SATURDAY)
    store, panel = lived_in(clock), ContactPanel()
    presenter = GuardPresenter(
        panel,
        guard_sources(store, user_of(store, Role.SUPERVISOR), clock.now),
        lambda: content().rules.contact,
        lambda: SATURDAY.date(),
        InlineBackground(),
    )
    join_contact(panel, presenter)
    qtbot.addWidget(panel)
    panel.resize(1100, 700)
    panel.show()
    return Office(store, panel, presenter)


def texts(office: Office) -> str:
    model = office.panel.findChild(QTableView).model()
    rows = range(model.rowCount())
    return "\n".join(
        str(model.index(row, column).data())
        for row in rows
        for column in range(model.columnCount())
    )


def choose(office: Office, words: str) -> None:
    rows = office.panel.findChild(ResultList)
    at = next(at for at in range(rows.count()) if rows.model().index(at, 0).data() == words)
    rows.setFocus()
    QTest.keyClick(rows, str(at + 1))


def select(office: Office, words: str) -> None:
    table = office.panel.findChild(QTableView)
    model = table.model()
    table.selectRow(next(r for r in range(model.rowCount()) if words == model.index(r, 2).data()))


def typed(office: Office, words: str) -> None:
    """In the field under the list, and Enter."""
    ask = next(
        edit for edit in office.panel.findChildren(QLineEdit) if edit.isVisibleTo(office.panel)
    )
    ask.setText(words)
    QTest.keyClick(ask, Qt.Key.Key_Return)


def problem(office: Office) -> str:
    return office.panel._problem.text()


def test_a_complaint_waits_with_folio_and_date_until_it_is_answered(office: Office) -> None:
    assert "Q-261128-000001" in texts(office)
    assert "8 de diciembre" in texts(office) or "8 dic" in texts(office)
    typed(office, " ")
    assert "Falta decir cómo se resolvió" in problem(office)
    select(office, "Q-261128-000001")
    typed(office, "Se le explicó por escrito")
    assert "Q-261128-000001" not in texts(office)
    assert problem(office) == ""


def test_the_demo_has_something_true_to_show(office: Office) -> None:
    shown = texts(office)
    assert "Queja: " in shown
    assert "Aclaración: se suspende la cobranza" in shown
    assert "A-261128-ACLARA" in shown


def test_an_empty_section_says_what_will_be_there(qtbot: QtBot) -> None:
    panel = ContactPanel()
    qtbot.addWidget(panel)
    panel.show_table(GuardTable(PENDING, ("Qué",), (), "Nada pendiente."))
    assert panel.findChild(QTableView).isHidden()
    assert any(label.text() == "Nada pendiente." for label in panel.findChildren(QLabel))


def test_a_contact_that_only_we_stop_is_allowed_with_a_reason(office: Office) -> None:
    choose(office, "Contactos detenidos")
    assert "Allá es sábado" in texts(office)
    assert "política propia" in texts(office)
    typed(office, "Lo pidió hoy")
    assert office.store.row("SELECT reason FROM contact_leave")["reason"] == "Lo pidió hoy"


def test_the_report_has_its_figures_and_exports_them(office: Office, tmp_path: Path) -> None:
    choose(office, "Informe")
    assert "MX-FIN.hours" in texts(office)
    assert "detenidos: 1" in office.panel._subtitle.text()
    file = tmp_path / "auditor.csv"
    office.panel.export_requested.emit(file)
    assert file.read_text(encoding="utf-8-sig").count("MX-FIN.hours") == 1


def test_own_rules_tighten_and_say_what_is_wrong(office: Office) -> None:
    choose(office, "Reglas propias")
    editor = office.panel.findChild(RulesEditor)
    day, week = editor.findChildren(QSpinBox)
    day.setValue(5)
    week.setValue(2)
    reason = editor.findChildren(QLineEdit)[-1]
    reason.setText("Menos insistencia")
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert "no puede ser menor" in problem(office)
    day.setValue(1)
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert problem(office) == ""
    saved = read_own_rules(office.store)
    assert day.lineEdit().width() > 40  # the figure can be read
    assert saved and (saved.per_day, saved.per_week, saved.signed) == (1, 2, ())


def test_a_reading_needs_the_name_of_who_signs_it(office: Office) -> None:
    choose(office, "Reglas propias")
    editor = office.panel.findChild(RulesEditor)
    box = next(b for b in editor.findChildren(QComboBox) if "sábado" in b.accessibleName())
    box.setCurrentIndex(1)
    reason = editor.findChildren(QLineEdit)[-1]
    reason.setText("Dictamen de jurídico")
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert "quién firma" in problem(office)


def test_every_control_has_a_name(office: Office) -> None:
    for view in ("Pendientes", "Contactos detenidos", "Informe", "Reglas propias"):
        choose(office, view)
        for widget in office.panel.findChildren(QWidget):
            if isinstance(widget, QLineEdit | QComboBox | QSpinBox | QPushButton):
                is_inner = widget.objectName().startswith("qt_")
                named = widget.accessibleName() or getattr(widget, "text", str)()
                assert is_inner or named or not widget.isVisibleTo(office.panel)
