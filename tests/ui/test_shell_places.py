"""The places one works in: the portfolio with its import, and the log of activity."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from agent_desk.domain.errors import DeskError
from agent_desk.domain.work_rule import WorkRule
from agent_desk.library.policies import load_policy
from agent_desk.services.overview import DaysCount, LogEntry, LogFilter, PastImport
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.shell.activity.event_words import GROUPS, event_words
from agent_desk.ui.shell.activity.panel import ActivityPanel
from agent_desk.ui.shell.activity.presenter import (
    PAGE,
    ActivityPresenter,
    ActivitySources,
    EventRow,
    FilterText,
)
from agent_desk.ui.shell.portfolio.panel import PortfolioPanel
from agent_desk.ui.shell.portfolio.presenter import PortfolioPresenter, PortfolioSources
from tests.ui.panels import require_names, require_room, show, words_of

ZONE = ZoneInfo("America/Mexico_City")
NOON = datetime(2026, 11, 24, 18, 0, 5, tzinfo=UTC)


# ---- Cartera


class Bank:
    """What the store and the file would answer."""

    def __init__(self) -> None:
        self.failure: DeskError | None = None

    def counts(self) -> Sequence[DaysCount]:
        if self.failure:
            raise self.failure
        return (
            DaysCount("PP", "Préstamo personal", 12, 3, 450_00),
            DaysCount("PP", "Préstamo personal", 74, 1, 18_450_00),
            DaysCount("PP", "Préstamo personal", 0, 2, 0),
        )

    def imports(self) -> Sequence[PastImport]:
        return (PastImport("hoy.csv", date(2026, 11, 23), NOON, "Marcela Robles", 1603),)


@pytest.fixture
def bank() -> Bank:
    return Bank()


@pytest.fixture
def presenter(portfolio: PortfolioPanel, bank: Bank) -> PortfolioPresenter:
    sources = PortfolioSources(bank.counts, bank.imports)
    presenter = PortfolioPresenter(portfolio, sources, load_policy(), ZONE, InlineBackground())
    portfolio.opened.connect(presenter.open)
    presenter.open()
    return presenter


@pytest.fixture
def portfolio(qtbot: QtBot) -> PortfolioPanel:
    panel = PortfolioPanel(can_import=True)
    show(panel, qtbot)
    return panel


def table_of(panel: QWidget, name: str) -> QAbstractItemModel:
    return next(t for t in panel.findChildren(QTableView) if t.accessibleName() == name).model()


def test_accounts_are_counted_by_product_and_bucket(
    presenter: PortfolioPresenter, portfolio: PortfolioPanel
) -> None:
    table = table_of(portfolio, "Cuentas por producto y atraso")
    headers = [table.headerData(n, Qt.Orientation.Horizontal) for n in range(table.columnCount())]
    assert headers[0] == "Tramo 1"
    assert headers[-2:] == ["Sin tramo", "Total"]
    counts = [table.index(0, column).data() for column in range(table.columnCount())]
    assert counts == ["3", "–", "1", "–", "–", "2", "6"]
    spoken = table.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Préstamo personal, 61 a 90 días: 1 cuenta, $18,450.00"
    assert "6 cuentas, $18,900.00 vencidos" in words_of(portfolio)


def test_an_empty_portfolio_says_how_to_fill_it(portfolio: PortfolioPanel) -> None:
    nothing = PortfolioSources(list, list)
    PortfolioPresenter(portfolio, nothing, load_policy(), ZONE, InlineBackground()).open()
    assert "se carga con Ctrl+Shift+I" in words_of(portfolio)


def test_past_files_are_listed_in_local_time(
    presenter: PortfolioPresenter, portfolio: PortfolioPanel
) -> None:
    table = table_of(portfolio, "Archivos cargados")
    cells = [table.index(0, column).data() for column in range(4)]
    assert cells == ["hoy.csv", "23 nov 2026", "24 nov 2026, 12:00 · Marcela Robles", "1,603"]


def test_who_may_not_import_sees_no_button(qtbot: QtBot) -> None:
    panel = PortfolioPanel(can_import=False)
    show(panel, qtbot)
    names = [button.accessibleName() for button in panel.findChildren(QPushButton)]
    assert "Importar archivo…" not in names


def test_a_store_that_fails_says_its_sentence(
    presenter: PortfolioPresenter, portfolio: PortfolioPanel, bank: Bank
) -> None:
    bank.failure = DeskError("No pude leer la cartera. Nada cambió; pruebe de nuevo.")
    presenter.open()
    assert "No pude leer la cartera." in words_of(portfolio)


# ---- Actividad


def entry(seq: int, kind: str = "EnterDesk", **body: str) -> LogEntry:
    return LogEntry(seq, kind, NOON, "Lucía Campos", "agent", "4417-0098", body)


class Log:
    """A log of 450 events that can be read in pages."""

    def __init__(self) -> None:
        self.asked: list[tuple[LogFilter, int | None]] = []

    def read(self, wanted: LogFilter, before: int | None, limit: int) -> Sequence[LogEntry]:
        self.asked.append((wanted, before))
        first = 450 if before is None else before - 1
        return [entry(seq) for seq in range(first, max(0, first - limit), -1)]


def activity_of(log: Log, qtbot: QtBot) -> ActivityPanel:
    panel = ActivityPanel()
    presenter = ActivityPresenter(
        panel, ActivitySources(log.read, today=NOON.date), ZONE, InlineBackground()
    )
    panel.opened.connect(presenter.open)
    panel.filtered.connect(presenter.filter)
    panel.more_wanted.connect(presenter.more)
    panel._kept = presenter  # type: ignore[attr-defined]
    show(panel, qtbot)
    return panel


def test_the_log_is_read_in_pages_as_one_scrolls(qtbot: QtBot) -> None:
    log = Log()
    panel = activity_of(log, qtbot)
    view = panel.findChild(QTableView)
    assert view.model().rowCount() == PAGE
    for _ in range(4):
        view.scrollToBottom()
    assert view.model().rowCount() == 450
    everything = LogFilter()
    assert log.asked == [(everything, None), (everything, 251), (everything, 51)]


def test_one_line_says_when_who_what_and_where(qtbot: QtBot) -> None:
    panel = activity_of(Log(), qtbot)
    model = panel.findChild(QTableView).model()
    assert [model.index(0, column).data() for column in range(4)] == [
        "24 nov 2026 12:00:05",
        "Lucía Campos · Agente",
        "Entró",
        "4417-0098",
    ]
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Lucía Campos · Agente. Entró" in spoken


def test_the_filter_reads_only_its_kinds_from_the_newest(qtbot: QtBot) -> None:
    log = Log()
    panel = activity_of(log, qtbot)
    panel.filtered.emit(FilterText("agreements", "u-lucia", " 4417-0098 ", "23 nov", "hoy"))
    today = NOON.date()
    wanted = LogFilter(
        GROUPS["agreements"], "u-lucia", "4417-0098", today - timedelta(days=1), today
    )
    assert log.asked[-1] == (wanted, None)


def test_a_day_that_cannot_be_read_is_said_and_the_list_stays(qtbot: QtBot) -> None:
    log = Log()
    panel = activity_of(log, qtbot)
    asked = len(log.asked)
    panel.filtered.emit(FilterText(first="anteayercito"))
    assert len(log.asked) == asked
    assert "No entiendo la fecha" in words_of(panel)
    panel.filtered.emit(FilterText(first="30 nov"))
    assert log.asked[-1][0].first == date(2025, 11, 30)


def test_choosing_a_person_or_an_account_filters_the_log(qtbot: QtBot) -> None:
    log = Log()
    panel = activity_of(log, qtbot)
    panel.show_people([("u-lucia", "Lucía Campos")])
    for box in panel.findChildren(QComboBox):
        if box.accessibleName() == "Quién lo hizo":
            box.setCurrentIndex(1)
    assert log.asked[-1][0].by_user == "u-lucia"
    field = next(f for f in panel.findChildren(QLineEdit) if f.accessibleName() == "Cuenta")
    field.setText("4417-0098")
    field.editingFinished.emit()
    assert log.asked[-1][0] == LogFilter((), "u-lucia", "4417-0098")


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (entry(1, "CloseContact", outcome="promise", seconds="402"), "Promesa de pago · 6:42"),
        (entry(1, "RecordAgreement", folio="AD-7", authority="agente"), "convenio AD-7"),
        (entry(1, "UseResponse", card="job", worked="True"), "«Perdí mi trabajo»: sirvió"),
        (entry(1, "UseResponse", card="job", worked=""), "Usó la respuesta «Perdí mi trabajo»"),
        (
            entry(1, "FlagAccount", flag="no_contactar", is_on="True"),
            "Puso la marca «no contactar»",
        ),
        (entry(1, "ImportPortfolio", accounts="603", as_of="2026-11-24"), "603 cuentas"),
        (entry(1, "BeginContact", direction="in"), "Recibió un contacto"),
        (entry(1, "SomethingNew"), "SomethingNew"),
    ],
)
def test_events_are_told_in_words(event: LogEntry, words: str) -> None:
    told = event_words(event, {"promise": "Promesa de pago"}, {"job": "Perdí mi trabajo"})
    assert words in told


def test_every_command_of_the_desk_has_its_words_and_its_filter() -> None:
    from agent_desk.store.topics import all_acts

    kinds = {kind.__name__ for kind in all_acts()}
    filtered = {kind for group in GROUPS.values() for kind in group}
    assert kinds <= filtered
    for kind in kinds:
        assert event_words(entry(1, kind), {}, {}) != kind


def test_rows_of_events_compare_by_what_is_shown() -> None:
    row = EventRow("hoy", "Lucía", "Entró", "")
    assert row.cells == ("hoy", "Lucía", "Entró", "")


def test_the_working_places_name_their_controls_and_fit(
    presenter: PortfolioPresenter, portfolio: PortfolioPanel, qtbot: QtBot
) -> None:
    for panel in (portfolio, activity_of(Log(), qtbot)):
        require_names(panel)
        require_room(panel)


def test_the_order_of_the_list_is_read_in_words_and_changed(
    portfolio: PortfolioPanel, bank: Bank
) -> None:
    rules = [WorkRule()]
    sources = PortfolioSources(
        bank.counts, bank.imports, work_rule=lambda: rules[-1], set_rule=rules.append
    )
    presenter = PortfolioPresenter(portfolio, sources, load_policy(), ZONE, InlineBackground())
    portfolio.rule.changed.connect(presenter.set_rule)
    presenter.ask_rule()
    assert "Primero las llamadas agendadas cuya hora llegó" in words_of(portfolio)
    box = next(b for b in portfolio.rule.findChildren(QComboBox) if b.count() == 3)
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert rules[-1].value == "days_past_due"
    assert "mayor a menor días de atraso" in words_of(portfolio)
    require_names(portfolio)


def test_a_period_is_saved_where_the_user_says(
    portfolio: PortfolioPanel, bank: Bank, tmp_path: Path
) -> None:
    asked: list[tuple[object, ...]] = []

    def save(*told: object) -> int:
        asked.append(told)
        return 7

    sources = PortfolioSources(
        bank.counts, bank.imports, save_period=save, today=lambda: date(2026, 11, 24)
    )
    presenter = PortfolioPresenter(portfolio, sources, load_policy(), ZONE, InlineBackground())
    portfolio.export.wanted.connect(presenter.save_period)
    presenter.ask_period()
    assert portfolio.export.isVisible()
    portfolio.export.wanted.emit("pagos", date(2026, 11, 1), date(2026, 11, 24), tmp_path / "p.csv")
    assert asked == [("pagos", date(2026, 11, 1), date(2026, 11, 24), tmp_path / "p.csv")]
    assert "7 filas guardadas en «p.csv»" in words_of(portfolio)
