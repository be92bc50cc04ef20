"""The places of the shell, each wired to what it reads: part of the composition root.

Later parts register theirs in `places_of`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from agent_desk.domain.people import Role, User
from agent_desk.services.prepare_case import BUSINESS_ZONE
from agent_desk.ui.shell.place import EVERYBODY, LEADERS, Place
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.content import Content
    from agent_desk.services.background_port import Background
    from agent_desk.services.import_portfolio import ImportReport, PortfolioReading
    from agent_desk.store.database import Store

IMPORTERS = {Role.SUPERVISOR, Role.ADMINISTRATOR}


@dataclass(frozen=True, slots=True)
class Ground:
    """What every place may stand on."""

    store: Store
    content: Content
    background: Background
    user: User
    now: Callable[[], datetime]
    today: Callable[[], date]
    kept: list[object] = field(default_factory=list)  # Qt holds a presenter's methods only weakly


def places_of(ground: Ground, desk: QWidget) -> tuple[Place, ...]:
    """All places; the window shows those of the role of who entered."""
    return (
        Place("desk", translate("App", "Mesa en vivo"), "headphones", EVERYBODY, lambda: desk),
        Place(
            "portfolio",
            translate("App", "Cartera"),
            "database",
            LEADERS,
            lambda: _portfolio(ground),
        ),
        Place(
            "objections",
            translate("App", "Objeciones"),
            "message-square",
            EVERYBODY,
            lambda: _objections(ground),
        ),
        Place(
            "policies", translate("App", "Políticas"), "scale", EVERYBODY, lambda: _policies(ground)
        ),
        Place(
            "activity",
            translate("App", "Actividad"),
            "activity",
            LEADERS,
            lambda: _activity(ground),
        ),
    )


def _objections(ground: Ground) -> QWidget:
    from agent_desk.library.taxonomy import load_taxonomy
    from agent_desk.ui.shell.objections.panel import ObjectionsPanel
    from agent_desk.ui.shell.objections.presenter import ObjectionLibrary, ObjectionsPresenter

    taxonomy, content = load_taxonomy(), ground.content
    library = ObjectionLibrary(
        content.cards,
        content.search,
        taxonomy.roots,
        taxonomy.risk_flags,
        {kind.id: kind.title for kind in taxonomy.types.values()},
    )
    panel = ObjectionsPanel()
    presenter = ObjectionsPresenter(panel, library)
    panel.search_edited.connect(presenter.search)
    panel.row_chosen.connect(presenter.select)
    panel.opened.connect(presenter.open)
    ground.kept.append(presenter)
    return panel


def _policies(ground: Ground) -> QWidget:
    from agent_desk.ui.shell.policies.panel import PoliciesPanel
    from agent_desk.ui.shell.policies.presenter import PoliciesPresenter

    panel = PoliciesPanel()
    presenter = PoliciesPresenter(panel, ground.content.rules.policy)
    panel.row_chosen.connect(presenter.select)
    panel.opened.connect(presenter.open)
    ground.kept.append(presenter)
    return panel


def _portfolio(ground: Ground) -> QWidget:
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


def _activity(ground: Ground) -> QWidget:
    from agent_desk.store.read_overview import LocalOverview
    from agent_desk.ui.shell.activity.panel import ActivityPanel
    from agent_desk.ui.shell.activity.presenter import ActivityPresenter, ActivitySources

    content = ground.content
    sources = ActivitySources(
        LocalOverview(ground.store).log,
        {outcome.id: outcome.label for outcome in content.script.outcomes},
        {card.id: card.title for card in content.cards.values()},
    )
    panel = ActivityPanel()
    presenter = ActivityPresenter(panel, sources, BUSINESS_ZONE, ground.background)
    panel.group_chosen.connect(presenter.filter)
    panel.more_wanted.connect(presenter.more)
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
