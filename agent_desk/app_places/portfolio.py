"""The portfolio as a place: what it holds, and how a file comes in."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from agent_desk.domain.people import Role
from agent_desk.services.prepare_case import BUSINESS_ZONE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.services.import_portfolio import ImportReport, PortfolioReading

IMPORTERS = {Role.SUPERVISOR, Role.ADMINISTRATOR}


def portfolio_place(ground: Ground) -> QWidget:
    from agent_desk.intake.report import write_report_csv
    from agent_desk.store.read_overview import LocalOverview
    from agent_desk.ui.shell.portfolio.panel import PortfolioPanel
    from agent_desk.ui.shell.portfolio.presenter import PortfolioPresenter, PortfolioSources

    overview = LocalOverview(ground.store)
    sources = PortfolioSources(
        days_counts=overview.days_counts,
        past_imports=overview.past_imports,
        read_file=lambda path: _read_file(path, ground.today()),
        load=lambda reading: _load(ground, reading),
        save_report=write_report_csv,
    )
    panel = PortfolioPanel(can_import=ground.user.role in IMPORTERS)
    presenter = PortfolioPresenter(
        panel, sources, ground.content.rules.policy, BUSINESS_ZONE, ground.background
    )
    panel.file_chosen.connect(presenter.read_file)
    panel.load_requested.connect(presenter.load)
    panel.save_requested.connect(presenter.save_report)
    panel.cancelled.connect(presenter.cancel)
    panel.opened.connect(presenter.open)
    ground.kept.append(presenter)
    return panel


def _read_file(path: Path, today: date) -> PortfolioReading:
    from agent_desk.intake.accounts_csv import read_accounts

    return read_accounts(path, today)


def _load(ground: Ground, reading: PortfolioReading) -> ImportReport:
    from agent_desk.services.import_portfolio import import_portfolio
    from agent_desk.store.ledger import LedgerLocal

    return import_portfolio(
        LedgerLocal(ground.store),
        reading,
        by=ground.user,
        now=ground.now(),
        zone_of=ground.content.rules.contact.zone_of,
    )
