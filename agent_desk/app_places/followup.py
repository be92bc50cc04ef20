"""The follow-up by medium as a place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.domain.strategy.campaigns.followup import FollowUp


def followup_place(ground: Ground) -> QWidget:
    from agent_desk.ui.shell.followup.panel import FollowPanel
    from agent_desk.ui.shell.followup.presenter import FollowPresenter, FollowSources

    panel = FollowPanel()
    sources = FollowSources(
        read=lambda cut: _read(ground, cut),
        save_pdf=lambda found, path: _save_pdf(ground, found, path),
    )
    presenter = FollowPresenter(panel, sources, ground.background)
    panel.opened.connect(presenter.open)
    panel.cut_chosen.connect(presenter.choose_cut)
    panel.definitions_asked.connect(presenter.toggle_definitions)
    panel.pdf_asked.connect(presenter.save_pdf)
    panel.csv_asked.connect(presenter.save_csv)
    ground.kept.append(presenter)
    return panel


def _read(ground: Ground, cut: str) -> FollowUp:
    from agent_desk.campaign_session import bring_campaigns
    from agent_desk.store.strategy.read_followup import LocalFollowUp

    bring_campaigns(ground.store, ground.today())
    return LocalFollowUp(ground.store).read(cut, ground.today())


def _save_pdf(ground: Ground, found: FollowUp, path: Path) -> None:
    from agent_desk.documents.board_page import draw_board
    from agent_desk.domain.spanish import date_text
    from agent_desk.domain.strategy.campaigns.followup import DEFINITIONS
    from agent_desk.services.board_page import BoardBars, BoardPage
    from agent_desk.ui.shell.followup.words import state_of

    state = state_of(found, with_definitions=False)
    charts = (("Respuesta", state.response), ("Recuperación atribuida", state.attributed))
    rows = [(*row[:3], *row[4:7], f"{row[7]} / {row[8]}") for row in state.whole.rows]
    rows += [(f"Sin línea: {name}", "", "no se cuenta", "", "", "", "") for name in found.bare]
    page = BoardPage(
        title="Seguimiento por medio",
        subtitle=state.subtitle,
        cards=(),
        bars=tuple(
            BoardBars(
                title,
                bars.about,
                tuple((p.label, p.value or 0.0, p.text) for p in bars.points),
            )
            for title, bars in charts
            if bars.points
        ),
        headers=(
            *("Cuál", "Entregadas", "Respuesta", "Atribuida: pagaron", "Monto atribuido"),
            *("Incremental", "Quejas / bajas"),
        ),
        rows=tuple(rows),
        footer=f"Agent Desk · {date_text(ground.today())} · sin datos de personas",
        notes=tuple(f"{one.name}: {one.above} ÷ {one.below}." for one in DEFINITIONS),
        shares=(0.18, 0.09, 0.18, 0.17, 0.1, 0.19, 0.09),
        demo="Datos de ejemplo" if ground.is_demo else "",
    )
    path.write_bytes(draw_board(page))
