"""Response, attributed and incremental on the screen: never one for another, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from agent_desk.domain.people import Role
from agent_desk.store.strategy.write_demo_campaigns import keep_campaigns
from agent_desk.ui import fonts, theme
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.shell.followup.panel import FollowPanel
from tests.campaign_world import NOON, TODAY, CampaignBench
from tests.store.world import World, case_of
from tests.ui.office import Office
from tests.worlds import StoppedClock


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication) -> Iterator[Office]:
    fonts.load_fonts()
    theme.apply(qapp, "light")
    bench = CampaignBench()
    world = World(bench.store)
    owed = {"principal": 900_00}
    world.load(*(case_of(str(n), overdue=owed) for n in range(8001, 8401)))
    keep_campaigns(bench.store, (), TODAY)
    made = Office(bench.store, StoppedClock(NOON), InlineBackground(), Role.SUPERVISOR)
    qtbot.addWidget(made.window)
    made.window.go_to("followup")
    QApplication.processEvents()
    made.place.setFocus()
    yield made
    bench.store.close()


def panel_of(office: Office) -> FollowPanel:
    assert isinstance(office.place, FollowPanel)
    return office.place


def rows_of(panel: FollowPanel) -> list[str]:
    return [row[0] for row in panel._whole.rows]


def test_the_three_figures_stand_apart_with_their_parts(office: Office) -> None:
    panel = panel_of(office)
    assert rows_of(panel)[:2] == ["Carta A · Regreso a clases", "Carta B · Regreso a clases"]
    assert "/101) [" in panel._whole.rows[1][2]
    assert panel._whole.rows[1][1] == "101 de 103"
    assert panel._whole.rows[2][6] == "no hay grupo de control para esta pieza"
    assert panel._response.points[1].low is not None
    page = panel._page.text.toPlainText()
    assert "paga más gente que en el control" in page
    assert "no se sabe: no hay grupo de control para esta pieza" in page
    assert "Carta de aguinaldo · Aguinaldo" in page


def test_definitions_are_one_key_away(office: Office) -> None:
    panel = panel_of(office)
    before = panel._page.text.toPlainText()
    office.press("D")
    after = panel._page.text.toPlainText()
    assert before != after
    assert after.index("piezas entregadas") < after.index("frente a")


def test_every_cut_is_told_in_words(office: Office) -> None:
    panel = panel_of(office)
    panel.cut_chosen.emit("medium")
    assert rows_of(panel) == ["Digital", "Teléfono", "Por escrito"]
    assert "puntos" in panel._whole.rows[2][6]  # both letters against one control
    panel.cut_chosen.emit("line")
    assert "55 5000 0301 · Regreso a clases" in rows_of(panel)
    panel.cut_chosen.emit("week")
    assert rows_of(panel)[0].startswith("Semana del ")
    assert panel._whole.rows[0][6] == "nadie se sortea por semana de entrega"


def test_the_figures_go_out_as_page_and_file(
    office: Office, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pdf, csv = tmp_path / "s.pdf", tmp_path / "s.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(pdf), ""))
    office.press("Ctrl+S")
    assert pdf.read_bytes().startswith(b"%PDF")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(csv), ""))
    office.press("Ctrl+Shift+G")
    assert "Carta B · Regreso a clases" in csv.read_text(encoding="utf-8-sig")
