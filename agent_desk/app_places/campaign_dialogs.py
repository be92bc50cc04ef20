"""The dialogs of a campaign: its plan, its lines and its pieces."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent_desk.app_places.ground import Ground
    from agent_desk.domain.strategy.campaigns.pieces import Piece, TextState
    from agent_desk.ui.shell.campaigns.panel import CampaignPanel
    from agent_desk.ui.shell.campaigns.pieces_dialog import Done, Failed, PieceWork
    from agent_desk.ui.shell.campaigns.presenter import CampaignPresenter
    from agent_desk.ui.shell.campaigns.state import CampaignSources, Names, Seen

_MONTH = timedelta(days=30)


def open_plan(
    ground: Ground, panel: CampaignPanel, presenter: CampaignPresenter, *, is_new: bool
) -> None:
    from agent_desk.domain.strategy.campaigns.plan import Duty, Plan
    from agent_desk.ui.shell.campaigns.plan_dialog import PlanDialog
    from agent_desk.ui.shell.page_frame import run_dialog

    names, seen = presenter.names, presenter.seen
    if names is None or (not is_new and seen is None):
        return
    today = ground.today()
    duties = (Duty("Responsable", ground.user.name),)
    plan, campaign_id = Plan("", "", "", today, today + _MONTH, duties), ""
    if not is_new and seen:
        plan, campaign_id = seen.campaign.plan, seen.campaign.id

    dialog = PlanDialog(
        plan,
        names,
        lambda made, done, failed: presenter.save(campaign_id, made, done, failed),
        panel,
    )
    run_dialog(dialog, panel)


def open_lines(panel: CampaignPanel, presenter: CampaignPresenter) -> None:
    from agent_desk.domain.strategy.campaigns.lines import Line
    from agent_desk.ui.shell.campaigns.lines_dialog import LinesDialog
    from agent_desk.ui.shell.page_frame import run_dialog

    seen, sources = presenter.seen, presenter.sources
    if seen is None:
        return
    campaign = seen.campaign

    def blank() -> Line:
        plan = campaign.plan
        return Line(sources.new_id(), campaign.id, "", plan.starts_on, plan.ends_on)

    dialog = LinesDialog(
        seen.lines,
        blank,
        lambda line, done, failed: presenter.do(lambda: sources.save_line(line), done, failed),
        panel,
    )
    run_dialog(dialog, panel)


def open_pieces(panel: CampaignPanel, presenter: CampaignPresenter) -> None:
    from agent_desk.ui.shell.campaigns.pieces_dialog import PiecesDialog
    from agent_desk.ui.shell.page_frame import run_dialog

    seen, names = presenter.seen, presenter.names
    if seen and names:
        dialog = PiecesDialog(seen.pieces, _piece_work(presenter, seen, names), panel)
        run_dialog(dialog, panel)


def _piece_work(presenter: CampaignPresenter, seen: Seen, names: Names) -> PieceWork:
    from agent_desk.domain.strategy.campaigns.lines import shown_number
    from agent_desk.domain.strategy.campaigns.pieces import LETTER, Piece
    from agent_desk.domain.strategy.campaigns.plan import CampaignState
    from agent_desk.ui.shell.campaigns.pieces_dialog import PieceWork

    campaign, sources = seen.campaign, presenter.sources
    is_draft = campaign.state is CampaignState.DRAFT

    def keep(piece: Piece, body: str, done: Done, failed: Failed) -> None:
        deed = partial(_keep, sources, piece, body.strip(), is_draft=is_draft)
        presenter.do_then(deed, lambda: done(_pieces(presenter)), failed)

    def step(piece: Piece, on: TextState, done: Done, failed: Failed) -> None:
        text = piece.pending
        if text:
            deed = partial(sources.move_text, piece, text.number, on)
            presenter.do_then(deed, lambda: done(_pieces(presenter)), failed)

    return PieceWork(
        {line.id: shown_number(line.number) for line in seen.lines},
        dict(names.arms.get(campaign.plan.pilot, ())),
        is_draft,
        lambda: Piece(sources.new_id(), campaign.id, "", LETTER),
        lambda piece, body: sources.problems(piece, body, seen.countries),
        keep,
        step,
    )


def _keep(sources: CampaignSources, piece: Piece, body: str, *, is_draft: bool) -> None:
    """Of a campaign that runs only its texts change; the same words are no other version."""
    newest = piece.texts[-1].body if piece.texts else ""
    if is_draft:
        sources.save_piece(piece)
    if body and body != newest:
        sources.save_text(piece, body)


def _pieces(presenter: CampaignPresenter) -> tuple[Piece, ...]:
    return presenter.seen.pieces if presenter.seen else ()
