"""A creditor's file comes in through «Cartera», by keyboard, into a real store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QPushButton, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from agent_desk.domain.people import Role, User
from agent_desk.intake.report import write_report_csv
from agent_desk.intake_session import IntakeDesk, LoadDesk
from agent_desk.library.column_names import load_column_names
from agent_desk.store.database import Store, create_store
from agent_desk.store.reads import LocalCases
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.shell.intake.mapping_table import FIELD, FORMAT
from agent_desk.ui.shell.intake.presenter import IntakePresenter, IntakeSources
from agent_desk.ui.shell.portfolio.panel import PortfolioPanel
from tests.intake.reading import HEAD, written
from tests.store.world import NOW
from tests.ui.panels import require_names, require_room, show, words_of
from tests.worlds import content

BOSS = User("b", "Marcela Robles", Role.SUPERVISOR)
ROWS = "".join(f"{n},Ana,Peña,PP,74,1000.50\n" for n in range(100, 150))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = create_store(tmp_path / "desk.db", bytes(range(32)))
    yield made
    made.close()


@pytest.fixture
def panel(qtbot: QtBot) -> PortfolioPanel:
    shown = PortfolioPanel(can_import=True)
    show(shown, qtbot)
    return shown


@pytest.fixture
def presenter(panel: PortfolioPanel, store: Store) -> IntakePresenter:
    products = content().rules.policy.products
    plans = IntakeDesk(store, content(), BOSS, lambda: NOW)
    sources = IntakeSources(
        plans,
        LoadDesk(store, plans, BOSS),
        load_column_names(),
        tuple((code, product.name) for code, product in products.items()),
        write_report_csv,
        lambda: None,
    )
    made = IntakePresenter(panel, sources, InlineBackground())
    parts = {"field": "field", "format": "form"}
    panel.file_chosen.connect(made.choose)
    panel.intake.corrected.connect(lambda n, what, value: made.correct(n, **{parts[what]: value}))
    panel.intake.shape_corrected.connect(lambda part, value: made.reopen(**{part: value}))
    panel.intake.told.connect(lambda what, value: made.say(**{what: value}))
    panel.intake.go_requested.connect(made.proceed)
    panel.intake.left.connect(made.leave)
    panel.intake.save_requested.connect(made.save_report)
    panel.intake.ticked.connect(made.tick)
    return made


def go(panel: PortfolioPanel) -> None:
    """Ctrl+Enter, as its cap says."""
    button = next(
        b for b in panel.intake.findChildren(QPushButton) if b.property("kind") == "primary"
    )
    assert button.isEnabled()
    button.click()


def accounts(store: Store) -> int:
    row = store.row("SELECT count(*) FROM account WHERE closed_on IS NULL")
    assert row
    return int(row[0])


def test_a_file_shows_its_columns_and_loads_with_one_key(
    presenter: IntakePresenter, panel: PortfolioPanel, store: Store, tmp_path: Path
) -> None:
    panel.file_chosen.emit(written(tmp_path, f"{HEAD}\n{ROWS}"))
    assert "cartera.csv: cuentas, unas 50 filas" in words_of(panel)
    table = panel.intake.table
    assert table.columns.data(table.columns.index(4, FIELD)) == "Días de atraso"
    assert accounts(store) == 0
    go(panel)
    assert "Cartera cargada: 50 cuentas" in words_of(panel)
    assert accounts(store) == 50
    assert LocalCases(store).find("pena")
    go(panel)
    assert not panel.intake.isVisible()


def test_the_same_form_the_next_day_loads_without_a_question(
    presenter: IntakePresenter, panel: PortfolioPanel, store: Store, tmp_path: Path
) -> None:
    text = f"{HEAD}\n{ROWS}".replace("dias_atraso", "Dias atrazo")
    panel.file_chosen.emit(written(tmp_path, text))
    assert "¿es lo que parece?" in words_of(panel)
    go(panel)
    go(panel)
    panel.file_chosen.emit(written(tmp_path, text + "150,Eva,Soto,TC,3,5.00\n", name="manana.csv"))
    assert "Cartera cargada: 51 cuentas" in words_of(panel)


def test_a_column_is_corrected_with_the_keyboard(
    presenter: IntakePresenter, panel: PortfolioPanel, store: Store, tmp_path: Path
) -> None:
    text = "Llave,nombre,producto,dpd,saldo\n1,Ana,PP,3,1.234\n"
    panel.file_chosen.emit(written(tmp_path, text))
    table = panel.intake.table
    assert "¿En qué columna viene el número de cuenta?" in words_of(panel)
    assert "¿qué separa los centavos?" in words_of(panel)
    choose(panel, 0, FIELD, "Cuenta")
    choose(panel, 4, FORMAT, "1.234,50")
    assert table.columns.data(table.columns.index(4, FORMAT)) == "1.234,50"
    go(panel)
    assert LocalCases(store).case("1").account.total_cents == 123_400


def choose(panel: PortfolioPanel, row: int, column: int, words: str) -> None:
    """What Enter opens, chosen."""
    table = panel.intake.table
    index = table.columns.index(row, column)
    editor = table.itemDelegate().createEditor(table, QStyleOptionViewItem(), index)
    assert isinstance(editor, QComboBox) and editor.accessibleName()
    editor.setCurrentIndex(editor.findText(words))
    table.itemDelegate().setModelData(editor, table.columns, index)
    editor.deleteLater()


def test_far_fewer_accounts_are_asked_about_and_esc_keeps_yesterdays(
    presenter: IntakePresenter, panel: PortfolioPanel, store: Store, tmp_path: Path
) -> None:
    panel.file_chosen.emit(written(tmp_path, f"{HEAD}\n{ROWS}"))
    go(panel)
    go(panel)
    panel.file_chosen.emit(written(tmp_path, f"{HEAD}\n1,Ana,Peña,PP,74,5.00\n", name="corto.csv"))
    assert "¿Reemplazar la cartera" in words_of(panel)
    assert "98 % menos" in words_of(panel)
    presenter.leave()
    assert accounts(store) == 50
    panel.file_chosen.emit(tmp_path / "corto.csv")
    go(panel)
    assert "Cartera cargada: 1 cuenta" in words_of(panel)
    assert accounts(store) == 1


def test_a_file_that_is_no_table_says_why_and_the_overview_is_back(
    presenter: IntakePresenter, panel: PortfolioPanel, tmp_path: Path
) -> None:
    (tmp_path / "foto.csv").write_bytes(b"\x89PNG\r\n")
    panel.file_chosen.emit(tmp_path / "foto.csv")
    assert "es una imagen" in words_of(panel)
    assert not panel.intake.isVisible()
    panel.file_chosen.emit(written(tmp_path, f"{HEAD}\n{ROWS}"))
    assert "es una imagen" not in words_of(panel)


def test_the_report_is_saved_with_the_original_rows(
    presenter: IntakePresenter, panel: PortfolioPanel, tmp_path: Path
) -> None:
    panel.file_chosen.emit(written(tmp_path, f"{HEAD}\n{ROWS}x,,,,,\n"))
    go(panel)  # the columns
    go(panel)  # one of 51 is bad: more than one in a hundred is asked about
    panel.intake.save_requested.emit(tmp_path / "informe.csv")
    text = (tmp_path / "informe.csv").read_text("utf-8-sig")
    assert "52,rechazada," in text and '"x,,,,,"' in text


def test_every_control_of_the_intake_has_a_name_and_room(
    presenter: IntakePresenter, panel: PortfolioPanel, tmp_path: Path
) -> None:
    panel.file_chosen.emit(written(tmp_path, f"{HEAD}\n{ROWS}"))
    require_names(panel)
    require_room(panel)
