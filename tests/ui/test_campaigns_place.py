"""A campaign from plan to letters by keyboard; a shut gate says what is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from agent_desk.domain.people import Role, User
from agent_desk.services.campaign_letters import LetterStep
from agent_desk.store.access.people import save_user
from agent_desk.ui import fonts, theme
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.printing import PageDesk, PrintError
from agent_desk.ui.shell.campaigns.letters_dialog import FOLDER, PRINTER, LettersDialog
from agent_desk.ui.shell.campaigns.lines_dialog import LinesDialog
from agent_desk.ui.shell.campaigns.panel import CampaignPanel
from agent_desk.ui.shell.campaigns.pieces_dialog import PiecesDialog
from agent_desk.ui.shell.campaigns.plan_dialog import PlanDialog
from agent_desk.ui.shell.campaigns.plan_text import duties_of, steps_of, steps_text
from agent_desk.ui.shell.campaigns.report_dialog import ReportDialog
from tests.campaign_world import BODY, NOON, CampaignBench
from tests.ui.office import Office
from tests.worlds import StoppedClock


class Place:
    """The place in a real window, on a dozen people."""

    def __init__(self, qtbot: QtBot, bench: CampaignBench, role: Role = Role.SUPERVISOR) -> None:
        save_user(bench.store, User("u-manager", "Teresa Solís", Role.MANAGER), NOON)
        self.office = Office(bench.store, StoppedClock(NOON), InlineBackground(), role)
        qtbot.addWidget(self.office.window)
        self.office.window.go_to("campaigns")
        QApplication.processEvents()
        assert isinstance(self.office.place, CampaignPanel)
        self.panel = self.office.place
        self.panel.setFocus()

    @property
    def page(self) -> str:
        return self.panel._page.text.toPlainText()

    @property
    def told(self) -> str:
        return self.panel._told.text()

    def with_dialog(self, keys: str, fill: Callable[..., None]) -> None:
        def act() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QDialog)
            try:
                fill(dialog)
            finally:
                dialog.close()

        QTimer.singleShot(0, act)
        self.office.press(keys)


@pytest.fixture
def bench(qapp: QApplication) -> Iterator[CampaignBench]:
    fonts.load_fonts()
    theme.apply(qapp, "light")
    made = CampaignBench()
    yield made
    made.store.close()


def plan(dialog: PlanDialog) -> None:
    dialog.save()
    assert "nombre" in dialog._problem.text()
    dialog.name.setText("Regreso a clases")
    dialog.objective.setText("Que llamen quienes se atrasaron en agosto")
    for at in range(dialog.segments.count()):
        dialog.segments.item(at).setCheckState(Qt.CheckState.Checked)
    dialog.budget.setValue(50_000)
    dialog.save()


def line(dialog: LinesDialog) -> None:
    dialog.number.setText("123")
    dialog.save()
    assert "no es el número" in dialog.told.text()
    dialog.number.setText("55 5000 0100")
    dialog.save()
    assert "Guardada" in dialog.told.text()
    dialog.accept()


def piece(dialog: PiecesDialog) -> None:
    dialog.name.setText("Carta B")
    dialog.code.setText("rc2b")
    dialog.line.setCurrentIndex(1)
    dialog.cost.setValue(12)
    dialog.body.setPlainText(BODY + " Lo vamos a embargar.")
    assert "No se escribe" in dialog.linted.told.text()
    assert dialog.linted.better.text().startswith("Mejor: ")
    dialog.save()
    dialog.step()
    assert "No se escribe" in dialog.told.text()
    dialog.linted.use_better()
    assert "embargar" not in dialog.body.toPlainText()
    assert dialog.linted.told.text() == "Nada que señalar en el texto."
    dialog.save()
    dialog.step()
    dialog.step()
    assert "v2 publicado" in dialog.list.item(0).text()
    dialog.accept()


def in_folder(dialog: LettersDialog) -> None:
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("12 cartas · Carta B, código RC2B, línea 55 5000 0100" in text for text in words)
    dialog.choose(FOLDER)


def test_a_campaign_goes_from_plan_to_letters(
    qtbot: QtBot, bench: CampaignBench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    place = Place(qtbot, bench)
    assert place.panel._empty.isVisible()
    place.with_dialog("Ins", plan)
    assert "falta · La campaña no tiene piezas." in place.page
    assert not place.panel._report.isEnabled()
    place.office.press("Ctrl+Return")
    assert "no se lanzó" in place.told
    assert "Piezas publicadas: La campaña no tiene piezas." in place.told
    place.with_dialog("L", line)
    assert "55 5000 0100" in place.page
    place.with_dialog("P", piece)
    assert "falta ·" not in place.page
    place.office.press("Ctrl+Return")
    assert "está en marcha" in place.told
    assert not place.panel._edit.isEnabled()

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    place.with_dialog("Ctrl+Shift+B", in_folder)
    assert place.told == "12 de 12 cartas."
    assert len(list(tmp_path.glob("RC2B-*.pdf"))) == 12
    place.office.press("Ctrl+Shift+B")
    assert "tienen ya su carta" in place.told
    monkeypatch.setattr(
        "agent_desk.ui.shell.campaigns.panel.ask_words", lambda *_: "Se acabó el presupuesto"
    )
    place.office.press("T")
    assert "Se acabó el presupuesto" in place.page
    assert not place.panel._letters.isEnabled()


def test_the_printer_takes_each_letter_and_one_that_it_refuses_is_not_recorded(
    qtbot: QtBot, bench: CampaignBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.ready()
    bench.launch()
    place, printed = Place(qtbot, bench), []

    def choose(_desk: PageDesk, _name: object) -> Callable[[LetterStep], None]:
        def put(step: LetterStep) -> None:
            if len(printed) == 3:
                raise PrintError("se acabó el papel")
            printed.append(step.code)

        return put

    monkeypatch.setattr(PageDesk, "choose_batch", choose)
    place.with_dialog("Ctrl+Shift+B", lambda dialog: dialog.choose(PRINTER))
    assert "RC2B-00004 no se imprimió: se acabó el papel" in place.told
    kept = bench.store.rows("SELECT batch, state FROM piece_delivery ORDER BY batch")
    assert [tuple(row) for row in kept] == [(code, "sent") for code in printed]


def test_the_report_of_a_sender_is_told_line_by_line(
    qtbot: QtBot, bench: CampaignBench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bench.ready()
    bench.launch()
    file, out = tmp_path / "correo.csv", tmp_path / "que-paso.csv"
    file.write_text(
        "Cuenta;Código;Estado;Fecha\n7001;RC2B;Entregada;24/11/2026\n"
        "7001;RC2B;entregada;24/11/2026\n7003;ZZ;devuelta;24/11/2026\n"
        "7003;RC2B;devuelta;31/02/2026\n9999;RC2B;devuelta;24/11/2026\n"
        "7004;RC2B;perdida;24/11/2026\n7004;RC2B;entregada;25/11/2026\n",
        encoding="cp1252",
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    bench.plan(campaign="c-2")
    place, seen = Place(qtbot, bench), []
    place.panel.row_pressed.emit(0)
    assert place.panel._report.isEnabled()

    def look(dialog: ReportDialog) -> None:
        model = dialog.table.model()
        seen.extend(model.index(row, 6).data() for row in range(model.rowCount()))
        dialog.save()

    place.with_dialog("R", look)
    assert place.told == "Anotadas: 1 · ya constaban: 1 · no entraron: 5."
    for words in ("La línea 2 ya lo decía", "tiene el código «ZZ»", "no es un día", "9999"):
        assert any(words in sentence for sentence in seen)
    assert any("No sé qué es «perdida»" in sentence for sentence in seen)
    assert any("todavía no llega" in sentence for sentence in seen)
    whole = out.read_text(encoding="utf-8-sig")
    assert len(whole.splitlines()) == 8 and "31/02/2026" in whole


def test_a_campaign_with_visits_says_where_they_are_noted(
    qtbot: QtBot, bench: CampaignBench
) -> None:
    bench.ready()
    assert "Shift+F3" not in Place(qtbot, bench).page
    bench.piece("p-v", "Visita", "VI1", "visit")
    assert "Shift+F3" in Place(qtbot, bench).page


def test_who_leads_without_running_reads_and_changes_nothing(
    qtbot: QtBot, bench: CampaignBench
) -> None:
    bench.ready()
    place = Place(qtbot, bench, Role.MANAGER)
    assert "Regreso a clases" in place.panel._page._head.accessibleName() or place.page
    for button in (place.panel._new, place.panel._edit, place.panel._launch):
        assert not button.isEnabled()


def test_steps_and_duties_are_typed_a_line_each() -> None:
    steps = steps_of("01/12/2026: Imprimir\n\nMedir lo que aporta")
    assert [step.text for step in steps] == ["Imprimir", "Medir lo que aporta"]
    assert steps_of(steps_text(steps)) == steps
    assert [duty.part for duty in duties_of("Imprenta: Ana\nMarcela")] == [
        "Imprenta",
        "Responsable",
    ]
