"""The requests for permission as a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground


def approvals_place(ground: Ground) -> QWidget:
    from agent_desk.session import new_id
    from agent_desk.store.agreements.read_approvals import LocalApprovals
    from agent_desk.store.agreements.read_quotes import LocalQuotes
    from agent_desk.store.calls.masked_reads import cases_for
    from agent_desk.store.ledger import LedgerLocal
    from agent_desk.ui.shell.approvals.panel import ApprovalsPanel
    from agent_desk.ui.shell.approvals.presenter import ApprovalSources, ApprovalsPresenter

    panel = ApprovalsPanel()
    sources = ApprovalSources(
        approvals=LocalApprovals(ground.store),
        cases=cases_for(ground.store, ground.user, ground.now),
        quotes=LocalQuotes(ground.store),
        ledger=LedgerLocal(ground.store),
        user=ground.user,
        policy=ground.policy,
        now=ground.now,
        today=ground.today,
        new_id=new_id,
    )
    presenter = ApprovalsPresenter(panel, sources, ground.background)
    panel.opened.connect(presenter.open)
    panel.row_chosen.connect(presenter.select)
    panel.yes_pressed.connect(presenter.press_yes)
    panel.no_pressed.connect(presenter.press_no)
    panel.other_pressed.connect(presenter.press_other)
    panel.confirmed.connect(presenter.confirm)
    panel.choice_made.connect(presenter.choose)
    panel.reason_given.connect(presenter.refuse_with)
    panel.went_back.connect(presenter.back)
    ground.kept.append(presenter)
    return panel
