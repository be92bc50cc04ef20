"""A pilot from hypothesis to verdict by keyboard; the map learns what it found."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from agent_desk.app_places.pilots import pilots_of
from agent_desk.domain.people import Role
from agent_desk.domain.strategy.maps.model import Standing
from agent_desk.domain.strategy.pilots.plan import CONTROL
from agent_desk.domain.strategy.pilots.quality import SampledCall
from agent_desk.domain.strategy.pilots.spending import ExtraCost
from agent_desk.store.database import Store, memory_store
from agent_desk.ui import fonts, theme
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.shell.pilots.dialog import PlanDialog
from agent_desk.ui.shell.pilots.panel import PilotPanel
from agent_desk.ui.shell.pilots.quality_dialog import QualityDialog
from agent_desk.ui.shell.pilots.words import cost_words
from tests.demo_copy import fill_demo
from tests.ui.office import Office
from tests.worlds import StoppedClock

NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)


@pytest.fixture
def store(qapp: QApplication) -> Iterator[Store]:
    fonts.load_fonts()
    theme.apply(qapp, "light")
    store = memory_store()
    fill_demo(store, StoppedClock(NOON))
    yield store
    store.close()


class Bench:
    """The place in a real window, on a day."""

    def __init__(self, qtbot: QtBot, store: Store, now: datetime = NOON) -> None:
        self.office = Office(store, StoppedClock(now), InlineBackground(), Role.MANAGER)
        qtbot.addWidget(self.office.window)
        self.office.window.go_to("pilots")
        QApplication.processEvents()
        assert isinstance(self.office.place, PilotPanel)
        self.panel = self.office.place
        self.panel.setFocus()

    @property
    def page(self) -> str:
        return self.panel._page.text.toPlainText()

    @property
    def told(self) -> str:
        return self.panel._told.text()


def standing(store: Store) -> Standing:
    standings, names = pilots_of(store)
    return standings[names[0][0]]


def answered(fill: Callable[[PlanDialog], None]) -> None:
    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        fill(dialog)  # type: ignore[arg-type]

    QTimer.singleShot(0, act)


def plan(dialog: PlanDialog) -> None:
    form = dialog._form
    assert "hipótesis" in form.sample.text()
    form.keep.click()
    assert "hipótesis" in form.problem.text()
    form.hypothesis.setText("Un recordatorio sube lo cumplido")
    form.effect.setValue(25)
    form.looks.setValue(1)
    assert "por grupo" in form.sample.text()
    form.keep.click()


def test_a_pilot_goes_from_hypothesis_to_verdict(
    qtbot: QtBot, store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bench = Bench(qtbot, store)
    assert bench.panel._empty.isVisible()
    answered(plan)
    bench.office.press("Ins")
    assert "Lo que se acordó antes de empezar" in bench.page
    bench.office.press("Ctrl+Return")
    assert "Plan registrado" in bench.told
    assert "Sello del plan" in bench.page
    assert not bench.panel._edit.isEnabled()
    bench.office.press("Ctrl+Return")
    assert "nadie cambia de grupo" in bench.told
    bench.office.press("Ctrl+Return")
    assert "Faltan" in bench.told
    assert standing(store) is Standing.IN_PILOT

    late = Bench(qtbot, store, NOON + timedelta(days=31))
    assert "Diferencia en puntos" in late.page
    late.office.press("Ctrl+Return")
    assert "Corte anotado" in late.told
    late.office.press("Ctrl+Return")
    assert "ya se miró" in late.told
    monkeypatch.setattr(
        "agent_desk.ui.shell.pilots.panel.ask_words", lambda *_: "No se cambia nada"
    )
    late.office.press("T")
    assert "Terminado" in late.told
    assert "No se cambia nada" in late.page
    assert not late.panel._next.isEnabled()
    assert "cuida el trato" in late.page and "Margen de trato" in late.page
    late.panel.pdf_asked.emit(tmp_path / "piloto.pdf")
    reader = PdfReader(tmp_path / "piloto.pdf")
    assert len(reader.pages) == 1
    text = reader.pages[0].extract_text()
    assert "Un recordatorio sube lo cumplido" in text and "No se cambia nada" in text
    assert standing(store) is not Standing.IN_PILOT


def test_the_demo_shows_a_pilot_that_ended_with_its_planted_effect(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """The place was empty until somebody had opened «Campañas»."""
    demo = memory_store(is_demo=True)
    fill_demo(demo, StoppedClock(NOON))
    bench = Bench(qtbot, demo)
    rows = {point.label: point for point in bench.panel._forest.points if point.is_strong}
    works, does_not = (rows[f"Pagó al menos una vez · Carta {name}"] for name in "BA")
    assert works.low is not None and works.low > 0
    assert does_not.low is not None and does_not.low < 0
    assert "Faltan" not in bench.page
    forest, card = bench.panel._forest, bench.panel.forest
    assert forest.isVisible() and not forest.grab().isNull()
    assert "Se quejó" in forest.accessibleDescription()
    bench.panel.csv_asked.emit(card._table_data, tmp_path / "piloto.csv")
    assert "Diferencia en puntos" in (tmp_path / "piloto.csv").read_text("utf-8-sig")
    demo.close()


def test_a_sampled_conversation_is_heard_with_a_sheet_by_keyboard(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    call = SampledCall("c-1", "4417", NOON, "Lucía Campos", "callback", CONTROL)
    lines = [("a", "Escucha", 60, "Pregunte antes"), ("b", "Cierre", 40, "Repita lo acordado")]
    kept: list[tuple[dict[str, int], int, str]] = []
    refusals = ["La llamada ya tiene su hoja."]

    def keep(
        marks: Mapping[str, int],
        score: int,
        comment: str,
        done: Callable[[], None],
        failed: Callable[[str], None],
    ) -> None:
        if refusals:
            failed(refusals.pop())
            return
        kept.append((dict(marks), score, comment))
        done()

    sheet = QualityDialog(call, lines, keep, parent)
    words = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "12:41" in words  # the hour of the house
    assert "Lucía Campos" in words and CONTROL not in words  # the group is not shown
    sheet.save()
    assert "Falta contestar" in sheet._problem.text() and not kept
    QTest.keyClicks(sheet.boxes["a"], "S")
    QTest.keyClicks(sheet.boxes["b"], "E")
    assert sheet._score.text() == "80 de 100"
    sheet.comment.setText("Escuchó con calma")
    sheet.save()
    assert "ya tiene su hoja" in sheet._problem.text() and not kept
    sheet.save()
    assert sheet.result() == QDialog.DialogCode.Accepted
    assert kept == [({"a": 2, "b": 1}, 8_000, "Escuchó con calma")]


def test_what_one_more_payer_costs_is_told_with_its_parts() -> None:
    whole = ExtraCost(6_000, 24_000, 1_000, 1_000, 20, 10, is_whole=True)
    assert cost_words(whole) == (
        "$310.00: intentos $60.00, piezas $240.00 (1,000 enviadas), "
        "incentivos $10.00 (20 convenios, 10 en el control)"
    )
    unknown = ExtraCost(0, 24_000, 0, 1, 0, 0, is_whole=False)
    assert "intentos sin costo anotado" in cost_words(unknown)


def test_one_large_agreement_does_not_decide_what_one_more_payer_costs() -> None:
    few = ExtraCost(6_000, 24_000, -90_000, 1_000, 0, 1, is_whole=True)
    assert cost_words(few) == (
        "$300.00: intentos $60.00, piezas $240.00 (1,000 enviadas).\nCon lo que condonan los "
        "convenios (0 convenios, 1 en el control) serían −$600.00; con tan pocos puede ser azar."
    )
