"""«Intensidad» by keyboard: the slider moves the plan, the list follows it, done beside planned."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_desk.domain.people import Role
from agent_desk.store.database import Store, memory_store
from agent_desk.ui import fonts, theme
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.shell.intensity.panel import IntensityPanel
from agent_desk.ui.shell.intensity.state import DONE, DRAWN, PLAN, VERSIONS
from tests.demo_copy import fill_demo
from tests.ui.office import Office
from tests.worlds import StoppedClock

NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)


def store_of(*, is_demo: bool) -> Store:
    store = memory_store(is_demo=is_demo)
    fill_demo(store, StoppedClock(NOON))
    return store


@pytest.fixture(scope="module")
def past() -> Iterator[Store]:
    store = store_of(is_demo=True)
    yield store
    store.close()


class Bench:
    """The place in a real window."""

    def __init__(self, qtbot: QtBot, store: Store) -> None:
        self.office = Office(store, StoppedClock(NOON), InlineBackground(), Role.SUPERVISOR)
        qtbot.addWidget(self.office.window)
        self.office.window.show()
        self.office.window.go_to("intensity")
        QApplication.processEvents()
        assert isinstance(self.office.place, IntensityPanel)
        self.panel = self.office.place

    def press(self, key: Qt.Key, *, is_ctrl: bool = False) -> None:
        held = Qt.KeyboardModifier.ControlModifier if is_ctrl else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(QApplication.focusWidget() or self.panel, key, held)
        QApplication.processEvents()

    def cell(self, view: str, row: int, column: int) -> str:
        model = self.panel.tables[view].model()
        return str(model.data(model.index(row, column)))

    @property
    def said(self) -> str:
        return self.panel._sentence.text()


@pytest.fixture(autouse=True)
def looks(qapp: QApplication) -> None:
    fonts.load_fonts()
    theme.apply(qapp, "light")


def test_the_plan_follows_the_slider_and_the_list_follows_the_plan(
    qtbot: QtBot, past: Store
) -> None:
    bench = Bench(qtbot, past)
    assert bench.panel._subtitle.text() == "Sin plan: la lista de trabajo corre libre"
    bench.panel.form.slider.setFocus()
    bench.press(Qt.Key.Key_Home)
    one_hour = bench.said
    assert "40 intentos en 5 días" in one_hour and "pagarían" in one_hour
    bench.press(Qt.Key.Key_PageUp)
    assert bench.said != one_hour
    bench.press(Qt.Key.Key_Return, is_ctrl=True)
    assert bench.panel._told.text() == "La lista de trabajo sigue el plan 1."
    assert bench.said.endswith("Es el plan que sigue la lista.")
    bench.press(Qt.Key.Key_2)
    assert bench.cell(DONE, 0, 1) == "Todos" and int(bench.cell(DONE, 0, 2)) == 88
    bench.press(Qt.Key.Key_3)
    assert bench.panel._abouts[DRAWN].text().startswith("Aprendiendo: faltan ")
    assert int(bench.cell(DRAWN, 0, 1)) > 0 and bench.cell(DRAWN, 0, 3) == "—"
    bench.press(Qt.Key.Key_4)
    assert bench.cell(VERSIONS, 0, 3) == "lo sigue la lista"
    bench.press(Qt.Key.Key_Delete, is_ctrl=True)
    assert bench.panel._subtitle.text() == "Sin plan: la lista de trabajo corre libre"


def test_each_segment_shows_its_curve_with_interval_limits_and_caveat(
    qtbot: QtBot, past: Store
) -> None:
    panel = Bench(qtbot, past).panel
    model = panel.tables[PLAN].model()
    names = [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]
    panel.row_chosen.emit(names.index("Negociar"))
    assert panel.card._title.text() == "Negociar: qué rinde cada intento más"
    assert "1.º: " in panel.chart.accessibleDescription()
    assert panel.chart.points[0].low is not None
    words = [limit.words for limit in panel.chart._limits]
    assert words[0].startswith("Tope: ") and words[1].startswith("Tope del segmento")
    assert "describe, no prueba" in panel._caveat.text()
    assert panel.card._table_data and "Intervalo 95 %" in panel.card._table_data.headers


def test_without_a_closed_month_the_place_says_why_and_plans_nothing(qtbot: QtBot) -> None:
    store = store_of(is_demo=False)
    panel = Bench(qtbot, store).panel
    assert panel._sentence.text().startswith("Todavía no hay un mes cerrado")
    assert not panel._follow.isEnabled()
    store.close()


def test_every_control_has_a_name(qtbot: QtBot, past: Store) -> None:
    form = Bench(qtbot, past).panel.form
    for widget in (form.slider, form._per_hour, form._days, form._cost, form._explore):
        assert widget.accessibleName()
