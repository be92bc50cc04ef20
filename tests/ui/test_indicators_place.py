"""«Indicadores»: what is shown of a month, opened, compared and taken away, by mouse and by key."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from agent_desk.domain.people import Role
from agent_desk.store.database import Store, memory_store
from agent_desk.store.strategy.read_costs import costs_of, members_of
from agent_desk.store.strategy.strategy_count import SEATED, set_mark
from agent_desk.store.strategy.strategy_positions import months_before
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.shell.indicators.house_dialog import HouseDialog
from agent_desk.ui.shell.indicators.kpi_card import KpiCard
from agent_desk.ui.shell.indicators.panel import IndicatorPanel
from agent_desk.ui.shell.place import LEADERS
from agent_desk.ui.widgets.charts.bars import BarChart, RowChart
from agent_desk.ui.widgets.charts.chart import Chart
from agent_desk.ui.widgets.charts.points import ChartTable, Point, table_of
from tests.demo_copy import fill_demo
from tests.ui.office import Office
from tests.worlds import StoppedClock

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    """A demo store with three small months instead of twenty-four."""
    store = memory_store(is_demo=True)
    fill_demo(store, StoppedClock(NOW))
    with store.tx():
        set_mark(store, "past_kept", "2026-11-24")
        set_mark(store, "counted_until", "2026-10-31")
        set_mark(store, SEATED, "2026-08 2026-09 2026-10 2026-11")
        for back in (1, 2, 3):
            period = months_before("2026-11", back)
            store.write_many(
                "INSERT INTO account_month VALUES (?, ?, ?, 'PP', ?, ?, ?, 100000, 20000, '', ?)",
                [
                    (
                        period,
                        f"A{n}",
                        f"A{n}",
                        f"S{n % 2}",
                        (n + back) % 3,
                        30 * ((n + back) % 3),
                        "negociar" if (n + back) % 3 else "",
                    )
                    for n in range(90)
                ],
            )
            store.write_many(
                "INSERT INTO account_work VALUES (?, ?, 'call', 'Norte', 3, 1, 1, 0, 0, 2)",
                [(period, f"A{n}") for n in range(0, 90, 2)],
            )
            store.write(
                "INSERT INTO strategy_day"
                " VALUES (?,'S0','call','Norte',135,45,0,0,45,0,2,45,9,9,0)",
                (f"{period}-05",),
            )
            store.write("INSERT OR IGNORE INTO strategy_dirty VALUES (?)", (period,))
    yield store
    store.close()


@pytest.fixture
def office(qtbot: QtBot, store: Store) -> Office:
    office = Office(store, StoppedClock(NOW), InlineBackground(), Role.SUPERVISOR)
    qtbot.addWidget(office.window)
    office.window.go_to("indicators")
    return office


def panel_of(office: Office) -> IndicatorPanel:
    assert isinstance(office.place, IndicatorPanel)
    return office.place


def test_the_newest_month_that_is_over_is_shown_with_seven_figures(office: Office) -> None:
    panel = panel_of(office)
    names = [card.accessibleName() for card in panel.findChildren(KpiCard)]
    assert len(names) == 7
    assert names[0].startswith("Recuperación")
    assert any("Quejas" in name for name in names)  # treatment beside money
    assert panel.findChildren(QComboBox)[0].currentText() == "oct 2026"


def test_a_figure_opens_with_its_definition_by_one_key(office: Office) -> None:
    panel = panel_of(office)
    card = panel.findChildren(KpiCard)[1]
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert "Cuentas con al menos un intento" in panel.detail._formula.text()
    assert "÷" in panel.detail._name.text()
    assert "Penetración" in panel.detail._name.text()


def test_the_list_holds_every_indicator_with_its_two_sums(office: Office) -> None:
    table = panel_of(office).findChild(QTableWidget)
    rows = panel_of(office)._table
    assert table is not None
    assert rows.rowCount() == 36
    texts = [rows.item(n, 0).text() for n in range(rows.rowCount())]  # type: ignore[union-attr]
    row = texts.index("Penetración")
    assert "÷" in rows.item(row, 2).text()  # type: ignore[union-attr]
    rows.setCurrentCell(texts.index("Contención"), 0)
    assert "no hay una definición pública" in panel_of(office).detail._note.text().lower()


def test_nobody_is_ranked_by_name(office: Office) -> None:
    words = [
        item.text()
        for table in panel_of(office).findChildren(QTableWidget)
        for row in range(table.rowCount())
        for column in range(table.columnCount())
        if (item := table.item(row, column))
    ]
    assert not any("Lucía" in text or "demo-agent" in text for text in words)


def test_another_month_and_a_team_can_be_chosen(office: Office) -> None:
    panel = panel_of(office)
    panel.period_chosen.emit("2026-09")
    panel.scope_chosen.emit("team:Norte")
    state = panel._state
    assert state
    assert state.period == "2026-09"
    assert state.scope == "team:Norte"
    assert "Recuperación" not in [row.cells[0] for row in state.rows]  # no money by team


def test_our_segments_and_the_creditors_groups_are_told_apart(office: Office) -> None:
    panel = panel_of(office)
    texts = [panel._scope.itemText(n) for n in range(panel._scope.count())]
    assert {"Segmento: Negociar", "Grupo del acreedor: S0", "Equipo: Norte"} <= set(texts)
    panel.indicator_opened.emit("penetration")
    cuts = [panel.detail._cut.itemText(n) for n in range(panel.detail._cut.count())]
    assert cuts[0] == "Por segmento" and "Por grupo del acreedor" in cuts
    assert panel.detail._rows.accessibleDescription().startswith("Negociar")
    panel.scope_chosen.emit("cell:negociar")
    assert "Segmento: Negociar" in panel._subtitle.text()
    # What is not summed by segment says that it is of all.
    assert panel._state and panel._state.roll_figure.about.startswith("TODA LA CARTERA")


def test_a_goal_of_the_house_replaces_the_one_that_ships(office: Office) -> None:
    panel = panel_of(office)
    panel.indicator_opened.emit("penetration")
    panel.goal_set.emit(0.01, 0.005)
    assert panel.detail._status.text() == "En meta"


def test_costs_and_teams_are_written_on_one_sheet_by_keyboard(
    office: Office, store: Store, qtbot: QtBot
) -> None:
    seen: list[str] = []

    def write() -> None:
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, HouseDialog)
        try:
            write_on(sheet)
        finally:
            sheet.reject()  # a sheet left open would wait for ever

    def write_on(sheet: HouseDialog) -> None:
        seen.append(sheet.windowTitle())
        sheet.costs.item(0, 1).setText("muchos")  # type: ignore[union-attr]
        sheet.save()
        assert "muchos" in sheet._problem.text()
        sheet.costs.item(0, 1).setText("8,000")  # type: ignore[union-attr]
        sheet.add_row()
        last = sheet.costs.rowCount() - 1
        sheet.costs.item(last, 0).setText("Renta")  # type: ignore[union-attr]
        sheet.costs.item(last, 1).setText("500")  # type: ignore[union-attr]
        sheet.teams.item(0, 1).setText("Norte")  # type: ignore[union-attr]
        sheet.save()
        assert not sheet.isVisible()

    QTimer.singleShot(0, write)
    office.press("Ins")
    assert seen == ["Costos de oct 2026 y equipos"]
    assert {cost.concept: cost.amount_cents for cost in costs_of(store, "2026-10")} == {
        "Personal": 800_000,
        "Renta": 50_000,
    }
    assert members_of(store)[0].team == "Norte"


def test_the_month_leaves_as_a_page_and_as_csv(office: Office, tmp_path: Path) -> None:
    from pypdf import PdfReader

    panel = panel_of(office)
    panel.pdf_asked.emit(tmp_path / "mes.pdf")
    reader = PdfReader(tmp_path / "mes.pdf")
    assert len(reader.pages) == 1
    text = reader.pages[0].extract_text()
    assert "Indicadores" in text and "Recuperación" in text and "Datos de ejemplo" in text
    panel.csv_asked.emit(panel.funnel._table_data, tmp_path / "embudo.csv")
    assert "Asignadas" in (tmp_path / "embudo.csv").read_text(encoding="utf-8-sig")


def test_a_chart_is_walked_by_arrows_and_says_what_it_shows(qtbot: QtBot) -> None:
    chart = BarChart("Prueba")
    qtbot.addWidget(chart)
    chart.show_points([Point("uno", 1.0, "1.0"), Point("dos", 3.0, "3.0", note="n = 9")])
    chart.resize(300, 160)
    assert "dos: 3.0, n = 9" in chart.accessibleDescription()
    for _ in range(3):
        QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.at == 1
    assert chart.toolTip() == "dos: 3.0, n = 9"
    assert chart.place_of(1).height() > chart.place_of(0).height()
    assert not chart.grab().isNull()


@pytest.mark.parametrize("kind", [BarChart, RowChart])
def test_a_chart_without_values_says_why(qtbot: QtBot, kind: type[Chart]) -> None:
    chart = kind("Prueba")
    qtbot.addWidget(chart)
    chart.show_points([Point("uno", None, "—")], "Nadie llamó en este mes.")
    assert chart.accessibleDescription() == "Nadie llamó en este mes."
    assert not chart.grab().isNull()


def test_a_cell_that_a_spreadsheet_would_run_is_tamed() -> None:
    table = table_of("x", ("a", "b"), [Point("=1+1", 1.0, "-3.4")])
    assert table.csv_text().splitlines()[1] == "'=1+1,-3.4"
    assert ChartTable("x", (), ()).csv_text() == "\r\n"


def test_every_control_of_the_place_has_a_name(office: Office) -> None:
    silent = [
        type(widget).__name__
        for widget in panel_of(office).findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not getattr(widget, "text", lambda: "")()
        and widget.isVisible()
        and widget.objectName() != "qt_scrollarea_viewport"
    ]
    assert silent == []
    assert Role.AGENT not in LEADERS
