"""The compass as a place: sums kept in step, read, opened, and saved as a page or a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.services.keep_costs import HouseChanges
    from agent_desk.ui.shell.indicators.panel import IndicatorPanel
    from agent_desk.ui.shell.indicators.presenter import IndicatorPresenter, IndicatorSources
    from agent_desk.ui.shell.indicators.state import DashboardState, DetailState

_PARTS_PRINTED = 6


def indicators_place(ground: Ground) -> QWidget:
    from agent_desk.ui.shell.indicators.panel import IndicatorPanel
    from agent_desk.ui.shell.indicators.presenter import IndicatorPresenter

    panel = IndicatorPanel()
    presenter = IndicatorPresenter(panel, _sources(ground), ground.background)
    _join(panel, presenter)
    ground.kept.append(presenter)
    return panel


def _join(panel: IndicatorPanel, presenter: IndicatorPresenter) -> None:
    panel.opened.connect(presenter.open)
    panel.period_chosen.connect(presenter.choose_period)
    panel.scope_chosen.connect(presenter.choose_scope)
    panel.compared_chosen.connect(presenter.choose_compared)
    panel.indicator_opened.connect(presenter.open_indicator)
    for card in panel._cards:
        card.opened.connect(presenter.open_indicator)
    panel.detail.cut_chosen.connect(presenter.choose_cut)
    panel.goal_asked.connect(presenter.ask_goal)
    panel.house_asked.connect(presenter.ask_house)
    panel.goal_set.connect(presenter.set_goal)
    panel.pdf_asked.connect(presenter.save_pdf)
    panel.csv_asked.connect(presenter.save_csv)
    panel.all_asked.connect(lambda: panel.choose_csv(presenter.all_table()))


def _sources(ground: Ground) -> IndicatorSources:
    from agent_desk.app_places.compass_ground import get_ready
    from agent_desk.compass_session import compass
    from agent_desk.segments_session import segment_desk
    from agent_desk.services.indicators import dashboard, parts_of
    from agent_desk.store.reads import LocalCases
    from agent_desk.store.strategy.read_costs import book_of
    from agent_desk.store.strategy.read_indicators import LocalTotals
    from agent_desk.ui.shell.indicators.presenter import IndicatorSources

    totals, known = LocalTotals(ground.store), compass().indicators
    demo: list[bool] = []
    ground.background.on_store(
        LocalCases(ground.store).is_demo, lambda is_demo: demo.extend([True] * is_demo)
    )
    return IndicatorSources(
        indicators=known,
        dashboard=lambda period, scope, compared: replace(
            dashboard(totals, known, period, scope=scope, compared=compared),
            titles=segment_desk(ground.store, ground.user).titles(),
        ),
        parts=lambda item, period, compared, cut: parts_of(totals, item, period, compared, cut),
        ready=lambda told, then: get_ready(ground, told, then),
        closed_month=lambda periods: _closed(ground, periods),
        set_goal=lambda *asked: _set_goal(ground, *asked),
        house=lambda period: book_of(ground.store, period),
        keep_house=lambda changes: _keep_house(ground, changes),
        save_pdf=lambda state, detail, path: _save_pdf(
            ground, state, detail, path, is_demo=bool(demo)
        ),
    )


def _closed(ground: Ground, periods: Sequence[str]) -> str:
    """The newest month that is over: its figures no longer grow."""
    over = [period for period in periods if period < f"{ground.today():%Y-%m}"]
    return over[-1] if over else ""


def _set_goal(ground: Ground, indicator: str, period: str, target: float, warning: float) -> None:
    from agent_desk.domain.strategy.compass_commands import SetGoal
    from agent_desk.services.submit import submit
    from agent_desk.session import new_id
    from agent_desk.store.ledger import LedgerLocal

    goal = (round(target * 1_000_000), round(warning * 1_000_000))
    command = SetGoal(new_id(), ground.user, ground.now(), indicator, period, *goal)
    submit(LedgerLocal(ground.store), command)


def _keep_house(ground: Ground, changes: HouseChanges) -> None:
    from agent_desk.services.keep_costs import HouseKeeper
    from agent_desk.session import new_id
    from agent_desk.store.ledger import LedgerLocal

    keeper = HouseKeeper(LedgerLocal(ground.store), ground.user, ground.now(), new_id)
    keeper.keep_costs(changes.costs)
    keeper.keep_teams(changes.teams)


def _save_pdf(
    ground: Ground,
    state: DashboardState,
    detail: DetailState | None,
    path: Path,
    *,
    is_demo: bool,
) -> None:
    from agent_desk.documents.board_page import draw_board
    from agent_desk.domain.spanish import date_text
    from agent_desk.services.board_page import BoardBars, BoardCard, BoardPage

    figures = [("Embudo de la gestión", state.funnel), ("Qué rinde cada intento", state.attempts)]
    if detail:
        cut = dict(detail.cuts).get(detail.cut, "")
        most = replace(
            detail.parts,
            points=detail.parts.points[:_PARTS_PRINTED],
            about="Las partes con más casos",
        )
        figures.append((f"{detail.name} {cut[:1].lower()}{cut[1:]}", most))
    page = BoardPage(
        title="Indicadores",
        subtitle=state.subtitle,
        cards=tuple(BoardCard(k.name, k.value, k.delta, k.goal, k.course) for k in state.kpis),
        bars=tuple(
            BoardBars(
                title, figure.about, tuple((p.label, p.value or 0.0, p.text) for p in figure.points)
            )
            for title, figure in figures
            if figure.points
        ),
        headers=("Indicador", "Valor", "Numerador ÷ denominador", "Cambio", "Meta", "Estado"),
        rows=tuple(row.cells for row in state.rows),
        footer=f"Agent Desk · {date_text(ground.today())} · sin datos de personas",
        notes=(f"{detail.name} = {detail.formula}",) if detail else (),
        demo="Datos de ejemplo" if is_demo else "",
    )
    path.write_bytes(draw_board(page))
