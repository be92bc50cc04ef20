"""The portfolio as a place: what it holds, and how a file comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.people import Role
from agent_desk.services.prepare_case import BUSINESS_ZONE
from agent_desk.services.submit import submit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.domain.work_rule import WorkRule
    from agent_desk.ui.shell.intake.presenter import IntakePresenter
    from agent_desk.ui.shell.portfolio.panel import PortfolioPanel

IMPORTERS = {Role.SUPERVISOR, Role.ADMINISTRATOR}


def portfolio_place(ground: Ground) -> QWidget:
    from agent_desk.domain.work_rule import rule_of
    from agent_desk.export_session import save_period
    from agent_desk.store.calls.read_overview import LocalOverview
    from agent_desk.store.calls.write_work import work_rule
    from agent_desk.ui.shell.portfolio.panel import PortfolioPanel
    from agent_desk.ui.shell.portfolio.presenter import PortfolioPresenter, PortfolioSources

    overview = LocalOverview(ground.store)
    sources = PortfolioSources(
        overview.days_counts,
        overview.past_imports,
        work_rule=lambda: rule_of(work_rule(ground.store)),
        set_rule=lambda rule: _set_rule(ground, rule),
        save_period=lambda *asked: save_period(ground.store, *asked),
        today=ground.today,
    )
    panel = PortfolioPanel(can_import=ground.user.role in IMPORTERS)
    presenter = PortfolioPresenter(
        panel, sources, ground.content.rules.policy, BUSINESS_ZONE, ground.background
    )
    panel.opened.connect(presenter.open)
    panel.rule_asked.connect(presenter.ask_rule)
    panel.rule.changed.connect(presenter.set_rule)
    panel.export_asked.connect(presenter.ask_period)
    panel.export.wanted.connect(presenter.save_period)
    intake = _intake(ground, panel)
    ground.kept.extend((presenter, intake))
    return panel


def _set_rule(ground: Ground, rule: WorkRule) -> None:
    from agent_desk.domain.intake_commands import SetWorkRule
    from agent_desk.domain.work_rule import rule_text
    from agent_desk.services.load_portfolio import new_batch_id
    from agent_desk.store.ledger import LedgerLocal

    command = SetWorkRule(new_batch_id(), ground.user, ground.now(), rule_text(rule))
    submit(LedgerLocal(ground.store), command)


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
        loaded=lambda: _loaded(ground, panel),
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


def _loaded(ground: Ground, panel: PortfolioPanel) -> None:
    """Every account of the new file goes to its segment, behind what is being done."""
    from agent_desk.app_places.segments import bring_assigned

    panel.opened.emit()
    bring_assigned(ground, lambda _done, _all: None, lambda: None)


_PARTS = {"field": "field", "format": "form"}
