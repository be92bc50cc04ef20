"""Campaigns as a place."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from agent_desk.domain.strategy.campaigns.plan import Plan

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.domain.commands import Command
    from agent_desk.domain.strategy.campaigns.lines import Line
    from agent_desk.domain.strategy.campaigns.pieces import Piece, TextState
    from agent_desk.domain.strategy.campaigns.plan import Campaign
    from agent_desk.services.campaign_gates import CampaignDesk
    from agent_desk.services.campaign_letters import MailRoom
    from agent_desk.services.issue_paper import Hand
    from agent_desk.ui.shell.campaigns.state import CampaignSources, Names, Seen

_PRODUCTS_KEPT = 40


def campaigns_place(ground: Ground) -> QWidget:
    from agent_desk.app_places.campaign_dialogs import open_lines, open_pieces, open_plan
    from agent_desk.app_places.campaign_letters import choose_way, report_sources
    from agent_desk.campaign_session import campaign_desk
    from agent_desk.ui.shell.campaigns.mail_presenter import MailPresenter
    from agent_desk.ui.shell.campaigns.panel import CampaignPanel
    from agent_desk.ui.shell.campaigns.presenter import CampaignPresenter
    from agent_desk.ui.shell.campaigns.report_presenter import ReportPresenter

    panel = CampaignPanel()
    desk = campaign_desk(
        ground.store, lambda: ground.feed.content.rules.contact, is_demo=ground.is_demo
    )
    deeds = _Deeds(ground, desk)
    presenter = CampaignPresenter(panel, _sources(ground, desk, deeds), ground.background)
    mail = MailPresenter(
        panel, presenter, lambda wanted: choose_way(panel, wanted), ground.background
    )
    told = report_sources(ground, panel, deeds.ledger, deeds.hand)
    report = ReportPresenter(panel, presenter, told, ground.background)
    panel.opened.connect(presenter.open)
    panel.row_pressed.connect(presenter.choose)
    panel.launch_asked.connect(presenter.launch)
    panel.end_asked.connect(presenter.end)
    panel.letters_asked.connect(mail.print_all)
    panel.report_asked.connect(report.bring)
    for one in (mail, report):
        panel.cancel_asked.connect(one.cancel)
    panel.plan_asked.connect(lambda is_new: open_plan(ground, panel, presenter, is_new=is_new))
    panel.lines_asked.connect(lambda: open_lines(panel, presenter))
    panel.pieces_asked.connect(lambda: open_pieces(panel, presenter))
    ground.kept.extend((presenter, mail, report))
    return panel


def _sources(ground: Ground, desk: CampaignDesk, deeds: _Deeds) -> CampaignSources:
    from agent_desk.campaign_session import mail_room
    from agent_desk.domain.strategy.campaigns.commands import SaveCampaign
    from agent_desk.domain.strategy.campaigns.pieces import problems_of
    from agent_desk.services.campaign_gates import check_campaign
    from agent_desk.services.campaign_letters import letter_of, letters_wanted, recorded
    from agent_desk.services.permissions import may
    from agent_desk.session import new_id
    from agent_desk.ui.shell.campaigns.state import CampaignSources

    def room() -> MailRoom:
        return mail_room(desk, deeds.ledger, ground.feed.content, is_demo=ground.is_demo)

    return CampaignSources(
        read=lambda: _read(ground, desk),
        gates=lambda campaign: check_campaign(desk, campaign, ground.today()),
        save=deeds.save,
        save_line=deeds.save_line,
        save_piece=deeds.save_piece,
        save_text=deeds.save_text,
        move_text=deeds.move_text,
        problems=lambda piece, body, countries: problems_of(piece, body, desk.words(), countries),
        launch=deeds.launch,
        end=deeds.end,
        letters=lambda campaign: letters_wanted(desk, campaign),
        draw=lambda step: letter_of(room(), step, deeds.hand()),
        record=lambda step: recorded(room(), step, deeds.hand()),
        today=ground.today,
        new_id=new_id,
        may_edit=may(ground.user.role, SaveCampaign),
    )


def _read(ground: Ground, desk: CampaignDesk) -> tuple[Sequence[Seen], Names]:
    from agent_desk.campaign_session import bring_campaigns
    from agent_desk.segments_session import keep_assigned, segment_desk
    from agent_desk.store.access.people import users
    from agent_desk.store.strategy.read_pilots import LocalPilots
    from agent_desk.ui.shell.campaigns.state import Names, Seen

    bring_campaigns(ground.store, ground.today())
    keep_assigned(ground.store, ground.user, ground.feed.content, ground.today())
    kept, carried = desk.campaigns, desk.campaigns.carried()
    seen = [
        Seen(one, kept.pieces(one.id), kept.lines(one.id), carried, kept.countries(one.plan))
        for one in kept.all()
    ]
    pilots = LocalPilots(ground.store).all()
    products = sorted((code, product.name) for code, product in ground.policy().products.items())
    segments = segment_desk(ground.store, ground.user).segments_now()
    names = Names(
        {one.id: f"{one.title} ({one.accounts:,})" for one in segments},
        dict(products[:_PRODUCTS_KEPT]),
        {user.id: user.name for user in users(ground.store)},
        {pilot.id: pilot.plan.hypothesis for pilot in pilots},
        {p.id: tuple((arm.id, arm.name) for arm in p.plan.arms[1:]) for p in pilots},
    )
    return seen, names


class _Deeds:
    """Each step as a command in the name of who sits here."""

    def __init__(self, ground: Ground, desk: CampaignDesk) -> None:
        from agent_desk.store.calls.guard_attempts import AttemptGuard
        from agent_desk.store.ledger import LedgerLocal

        self._ground, self._desk = ground, desk
        guard = AttemptGuard(lambda: ground.feed.content.rules.contact)
        self.ledger = LedgerLocal(ground.store, guard)

    def hand(self) -> Hand:
        from agent_desk.services.issue_paper import Hand
        from agent_desk.session import new_id

        ground = self._ground
        return Hand(ground.user, ground.now(), ground.today(), new_id)

    def save(self, campaign_id: str, plan: Plan) -> str:
        from agent_desk.domain.strategy.campaigns.commands import SaveCampaign
        from agent_desk.domain.strategy.campaigns.plan import plain_of
        from agent_desk.session import new_id

        name = campaign_id or new_id()
        self._give(SaveCampaign, name, json.dumps(plain_of(plan), ensure_ascii=False))
        return name

    def save_line(self, line: Line) -> None:
        from agent_desk.domain.strategy.campaigns.commands import AssignLine

        self._give(
            AssignLine, line.campaign_id, line.id, line.number, line.valid_from, line.valid_to
        )

    def save_piece(self, piece: Piece) -> None:
        from agent_desk.domain.strategy.campaigns.commands import SavePiece

        fixed = (piece.line_id, piece.code, piece.arm, piece.cost_cents)
        self._give(SavePiece, piece.campaign_id, piece.id, piece.name, piece.channel, *fixed)

    def save_text(self, piece: Piece, body: str) -> None:
        from agent_desk.domain.strategy.campaigns.commands import SavePieceText

        number = max((text.number for text in piece.texts), default=0) + 1
        self._give(SavePieceText, piece.id, number, body)

    def move_text(self, piece: Piece, number: int, state: TextState) -> None:
        from agent_desk.domain.strategy.campaigns.commands import MovePieceText

        self._give(MovePieceText, piece.id, number, state.value)

    def launch(self, campaign: Campaign) -> None:
        from agent_desk.services.campaign_gates import launch_campaign

        launch_campaign(self._desk, self.ledger, campaign, self.hand())

    def end(self, campaign: Campaign, why: str) -> None:
        from agent_desk.domain.strategy.campaigns.commands import EndCampaign

        self._give(EndCampaign, campaign.id, why)

    def _give(self, kind: Callable[..., Command], *facts: object) -> None:
        from agent_desk.services.submit import submit
        from agent_desk.session import new_id

        ground = self._ground
        submit(self.ledger, kind(new_id(), ground.user, ground.now(), *facts))
