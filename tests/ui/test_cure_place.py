"""«Cura»: who judges, training with its refusals, and an audit that keeps nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from agent_desk.app_places.cure import read_groups
from agent_desk.domain.people import Role
from agent_desk.domain.strategy.cure.fairness import UnreadableGroupsError
from agent_desk.store.database import Store, memory_store
from agent_desk.store.strategy.keep_cure import CureKeeper
from agent_desk.store.strategy.strategy_count import set_mark
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.shell.cure.panel import CurePanel
from tests.demo_copy import fill_demo
from tests.ui.office import Office
from tests.worlds import StoppedClock

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
PERIODS = ("2026-06", "2026-07", "2026-08", "2026-09", "2026-10")


@pytest.fixture
def store() -> Iterator[Store]:
    """Five small months in which who paid before recovers more."""
    store, random = memory_store(is_demo=True), Random(3)
    fill_demo(store, StoppedClock(NOW))
    with store.tx():
        set_mark(store, "past_kept", "2026-11-24")
        set_mark(store, "counted_until", "2026-10-31")
        for period in PERIODS:
            for number in range(700):
                is_payer = number % 2 == 0
                late = 0 if random.random() < (0.65 if is_payer else 0.25) else 45
                store.write(
                    "INSERT INTO account_month VALUES (?,?,?,'PP','',?,?,100000,20000, '', '')",
                    (period, f"A{number}", f"P{number}", late and 2, late),
                )
                if is_payer:
                    store.write(
                        "INSERT INTO account_result VALUES (?, ?, 0, 0, 0, 0, 1, 9000, 0)",
                        (period, f"A{number}"),
                    )
    yield store
    store.close()


def shown(qtbot: QtBot, store: Store, role: Role = Role.SUPERVISOR) -> CurePanel:
    office = Office(store, StoppedClock(NOW), InlineBackground(), role)
    qtbot.addWidget(office.window)
    office.window.go_to("cure")
    assert isinstance(office.place, CurePanel)
    return office.place


def test_before_training_the_table_serves_and_the_screen_says_so(
    qtbot: QtBot, store: Store
) -> None:
    panel = shown(qtbot, store)
    assert "se usa la tabla de tránsito" in panel._standing.text()
    assert panel._card.rowCount() == 0


def test_training_shows_the_card_its_trial_and_the_bands(qtbot: QtBot, store: Store) -> None:
    panel = shown(qtbot, store)
    panel.train_asked.emit()
    titles = {panel._card.item(n, 0).text() for n in range(panel._card.rowCount())}  # type: ignore[union-attr]
    assert titles & {
        "Meses con algún pago de los últimos seis",
        "Pagado en tres meses sobre lo vencido",
    }
    assert panel._versions.rowCount() == 1
    assert panel._plot.points
    assert "dicho" in panel._plot.accessibleDescription()
    assert any(label.text().startswith("Orden (AUC)") for label in panel.findChildren(QLabel))
    assert CureKeeper(store).scored_with("2026-11") == 1


def test_too_few_outcomes_leave_what_was_in_use_and_say_how_many(qtbot: QtBot) -> None:
    store = memory_store(is_demo=True)
    fill_demo(store, StoppedClock(NOW))
    with store.tx():
        set_mark(store, "past_kept", "2026-11-24")
    panel = shown(qtbot, store)
    panel.train_asked.emit()
    assert "hacen falta 200" in panel._problem.text()
    assert "Entrenando" not in panel._subtitle.text()
    assert "Todavía no hay resultados maduros" in panel._standing.text()
    store.close()


def test_an_audit_compares_groups_of_a_file_and_keeps_nothing(
    qtbot: QtBot, store: Store, tmp_path: Path
) -> None:
    panel = shown(qtbot, store)
    panel.train_asked.emit()
    file = tmp_path / "grupos.csv"
    rows = [f"A{n};{'joven' if n % 2 else 'mayor'}" for n in range(700)]
    file.write_text("cuenta;grupo\n" + "\n".join(rows), encoding="utf-8")
    panel.audit_asked.emit(file)
    assert panel._audit.rowCount() == 2
    assert "cuentas comparadas" in panel._audit_words.text()
    head = panel._audit.horizontalHeader()
    assert head.sectionSize(0) > 200 and head.length() <= panel._audit.width()  # no column is cut
    kept = [
        row for table in ("cure_card", "cure_score") for row in store.rows(f"SELECT * FROM {table}")
    ]
    assert "joven" not in str([tuple(row) for row in kept])


def test_a_file_that_is_not_two_columns_is_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "malo.csv"
    file.write_text("solo una columna\n", encoding="utf-8")
    with pytest.raises(UnreadableGroupsError, match="dos columnas, cuenta y grupo"):
        read_groups(file)
