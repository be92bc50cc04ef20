"""The portfolio as a place: what it holds, and how a file comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.people import Role
from agent_desk.services.prepare_case import BUSINESS_ZONE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.ui.shell.intake.presenter import IntakePresenter
    from agent_desk.ui.shell.portfolio.panel import PortfolioPanel

IMPORTERS = {Role.SUPERVISOR, Role.ADMINISTRATOR}


def portfolio_place(ground: Ground) -> QWidget:
    from agent_desk.store.read_overview import LocalOverview
    from agent_desk.ui.shell.portfolio.panel import PortfolioPanel
    from agent_desk.ui.shell.portfolio.presenter import PortfolioPresenter, PortfolioSources

    overview = LocalOverview(ground.store)
    sources = PortfolioSources(overview.days_counts, overview.past_imports)
    panel = PortfolioPanel(can_import=ground.user.role in IMPORTERS)
    presenter = PortfolioPresenter(
        panel, sources, ground.content.rules.policy, BUSINESS_ZONE, ground.background
    )
    panel.opened.connect(presenter.open)
    intake = _intake(ground, panel)
    ground.kept.extend((presenter, intake))
    return panel


def _intake(ground: Ground, panel: PortfolioPanel) -> IntakePresenter:
    from agent_desk.intake.report import write_report_csv
    from agent_desk.intake_session import IntakeDesk, LoadDesk
    from agent_desk.library.column_names import load_column_names
    from agent_desk.ui.shell.intake.presenter import IntakePresenter, IntakeSources

    products = ground.content.rules.policy.products
    plans = IntakeDesk(ground.store, ground.content, ground.user, ground.now)
    sources = IntakeSources(
        plans=plans,
        loads=LoadDesk(ground.store, plans, ground.user),
        names=load_column_names(),
        products=tuple((code, product.name) for code, product in products.items()),
        save_report=write_report_csv,
        loaded=panel.opened.emit,
    )
    presenter = IntakePresenter(panel, sources, ground.background)
    view = panel.intake
    panel.file_chosen.connect(presenter.choose)
    view.corrected.connect(
        lambda index, what, value: presenter.correct(index, **{_PARTS[what]: value})
    )
    view.shape_corrected.connect(lambda part, value: presenter.reopen(**{part: value}))
    view.told.connect(lambda what, value: presenter.say(**{what: value}))
    view.go_requested.connect(presenter.proceed)
    view.left.connect(presenter.leave)
    view.save_requested.connect(presenter.save_report)
    view.ticked.connect(presenter.tick)
    return presenter


_PARTS = {"field": "field", "format": "form"}
