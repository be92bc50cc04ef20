"""A demo store with one campaign, and short ways of preparing it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

from agent_desk.campaign_session import campaign_desk
from agent_desk.domain.commands import Command, ImportPortfolio
from agent_desk.domain.strategy.campaigns.commands import (
    AssignLine,
    MovePieceText,
    SaveCampaign,
    SavePiece,
    SavePieceText,
)
from agent_desk.domain.strategy.campaigns.gates import Gate
from agent_desk.domain.strategy.campaigns.plan import Campaign, Duty, Plan, plain_of
from agent_desk.segments_session import keep_assigned, shipped_grid
from agent_desk.services.campaign_gates import check_campaign, launch_campaign
from agent_desk.services.issue_paper import Hand
from agent_desk.services.submit import submit
from agent_desk.session import new_id
from agent_desk.store.access.people import save_user
from agent_desk.store.calls.guard_attempts import AttemptGuard
from agent_desk.store.database import memory_store
from agent_desk.store.ledger import LedgerLocal
from tests.store.world import AGENT, SUPERVISOR, case_of
from tests.worlds import content

NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)
TODAY = date(2026, 11, 24)
LAST = TODAY + timedelta(days=30)
BODY = "{nombre}: le escribimos por su {producto} con {acreedor}. Llame al {linea}, {codigo}."
PLAN = Plan(
    "Regreso a clases",
    "Que llamen quienes se atrasaron en agosto",
    "",
    TODAY,
    LAST,
    duties=(Duty("Responsable", "Marcela Robles"),),
    segments=tuple(segment.id for segment in shipped_grid().segments),
    budget_cents=50_000_00,
)

NOBODY: Mapping[str, str] = {}

# Accounts by their days past due.
PEOPLE = {str(number): (0, 20, 45, 95, 20, 45)[number % 6] for number in range(7001, 7013)}


class CampaignBench:
    """Commands of one supervisor on a dozen people."""

    def __init__(self, abroad: Mapping[str, str] = NOBODY) -> None:
        """`abroad` are countries by account; everybody else lives in Mexico."""
        self.store = memory_store()
        for user in (SUPERVISOR, AGENT):
            save_user(self.store, user, NOON)
        rules = content().rules.contact
        self.ledger = LedgerLocal(self.store, AttemptGuard(lambda: rules))
        self.desk = campaign_desk(self.store, lambda: rules, is_demo=False)
        self.by = SUPERVISOR
        cases = tuple(
            case_of(
                number,
                days_past_due=days,
                debtor={
                    "time_zone": "America/Mexico_City",
                    "country": abroad.get(number, "MX"),
                },
            )
            for number, days in PEOPLE.items()
        )
        load = ImportPortfolio(new_id(), self.by, NOON, "cartera.csv", TODAY, cases)
        submit(self.ledger, load)
        keep_assigned(self.store, self.by, content(), TODAY)

    @property
    def campaign(self) -> Campaign:
        return next(one for one in self.desk.campaigns.all() if one.id == "c-1")

    def hand(self, now: datetime = NOON) -> Hand:
        return Hand(self.by, now, now.date(), new_id)

    def give(self, kind: type[Command], *facts: object) -> None:
        submit(self.ledger, kind(new_id(), self.by, NOON, *facts))  # type: ignore[call-arg]

    def plan(self, plan: Plan = PLAN, campaign: str = "c-1") -> None:
        self.give(SaveCampaign, campaign, json.dumps(plain_of(plan)))

    def line(
        self, campaign: str = "c-1", line: str = "l-1", first: date = TODAY, last: date = LAST
    ) -> None:
        self.give(AssignLine, campaign, line, "55 5000 0100", first, last)

    def piece(
        self,
        piece: str = "p-1",
        name: str = "Carta B",
        code: str = "RC2B",
        channel: str = "letter",
    ) -> None:
        self.give(SavePiece, "c-1", piece, name, channel, "l-1", code, "", 12_00)

    def text(self, body: str, number: int, piece: str = "p-1") -> None:
        self.give(SavePieceText, piece, number, body)

    def publish(self, number: int = 1, piece: str = "p-1") -> None:
        if number == 1:
            self.text(BODY, 1, piece)
        self.give(MovePieceText, piece, number, "review")
        self.give(MovePieceText, piece, number, "published")

    def ready(self) -> None:
        """A campaign of one letter that nothing keeps from starting."""
        self.plan()
        self.line()
        self.piece()
        self.publish()

    def gates(self) -> tuple[Gate, ...]:
        return check_campaign(self.desk, self.campaign, TODAY)

    def launch(self) -> None:
        launch_campaign(self.desk, self.ledger, self.campaign, self.hand())
