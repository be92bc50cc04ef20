"""May this campaign start? All that its gates ask is read together and launched as read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Protocol

from agent_desk.domain.contact.own_rules import with_own_rules
from agent_desk.domain.contact.rules import ContactRules
from agent_desk.domain.contact.verdict import Status
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.strategy.campaigns.commands import LaunchCampaign
from agent_desk.domain.strategy.campaigns.delivery import Carried
from agent_desk.domain.strategy.campaigns.gates import (
    Gate,
    LawCheck,
    Readiness,
    Trained,
    gates_of,
    open_gates,
)
from agent_desk.domain.strategy.campaigns.lines import Line
from agent_desk.domain.strategy.campaigns.pieces import Piece, grave_of, problems_of
from agent_desk.domain.strategy.campaigns.plan import Campaign, Plan, seal_of
from agent_desk.domain.strategy.campaigns.targets import Target, reach_of
from agent_desk.domain.text.phrases import PhraseLint
from agent_desk.services.check_contact import check_contact
from agent_desk.services.issue_paper import Hand
from agent_desk.services.ports import Cases, Ledger
from agent_desk.services.prepare_case import BUSINESS_ZONE
from agent_desk.services.submit import submit

CHECKED_MOST = 40  # people whose rules are asked, spread over the whole campaign
_DAYS_TRIED = 4  # a weekend and a holiday


class Campaigns(Protocol):
    """What is kept of campaigns; every method raises StoreError when the file fails."""

    def all(self) -> list[Campaign]: ...
    def lines(self, campaign_id: str) -> tuple[Line, ...]: ...
    def pieces(self, campaign_id: str) -> tuple[Piece, ...]: ...
    def targets(self, plan: Plan) -> list[Target]: ...
    def pilot_state(self, pilot_id: str) -> str: ...
    def received(self, piece_id: str) -> frozenset[str]: ...
    def carried(self) -> Mapping[str, Carried]: ...
    def countries(self, plan: Plan) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class CampaignDesk:
    """What a campaign is judged with; `trained` says of each of the crew whether he passed, where
    he lets it be known; `country` is whose words are forbidden."""

    campaigns: Campaigns
    cases: Cases
    rules: Callable[[], ContactRules]
    words: Callable[[], PhraseLint]
    trained: Callable[[Sequence[str], int], tuple[Trained, ...]]


class NoSuchCampaignError(RefusedError):
    """No campaign has that id or name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"No encuentro la campaña «{name}». No hice nada; vea la lista.")


def campaign_named(campaigns: Campaigns, name: str) -> Campaign:
    """By id, or by its name whatever its case. Raises NoSuchCampaignError."""
    for one in campaigns.all():
        if name in (one.id, one.plan.name) or one.plan.name.casefold() == name.casefold():
            return one
    raise NoSuchCampaignError(name)


def readiness_of(desk: CampaignDesk, campaign: Campaign, today: date) -> Readiness:
    """Everything the gates ask, as it is now."""
    plan, kept = campaign.plan, desk.campaigns
    pieces, targets = kept.pieces(campaign.id), kept.targets(plan)
    countries = kept.countries(plan)
    crew = desk.trained(plan.crew, plan.course_level) if plan.course_level else ()
    return Readiness(
        plan,
        pieces,
        kept.lines(campaign.id),
        {
            piece.id: published_problems(desk, piece, countries)
            for piece in pieces
            if piece.published
        },
        reach_of(targets),
        crew,
        _law(desk, plan, pieces, targets, today),
        kept.pilot_state(plan.pilot),
        today,
    )


def check_campaign(desk: CampaignDesk, campaign: Campaign, today: date) -> tuple[Gate, ...]:
    """Every gate, met or not."""
    return gates_of(readiness_of(desk, campaign, today))


def published_problems(
    desk: CampaignDesk, piece: Piece, countries: tuple[str, ...]
) -> tuple[str, ...]:
    """What keeps today a text that is out from being sent: the words of a country may have changed,
    or people of another country have come in."""
    text = piece.published
    return grave_of(problems_of(piece, text.body, desk.words(), countries)) if text else ()


def launch_campaign(
    desk: CampaignDesk, ledger: Ledger, campaign: Campaign, hand: Hand
) -> tuple[Gate, ...]:
    """Launch it; raises RefusedError with every gate that is still shut."""
    pieces, lines = desk.campaigns.pieces(campaign.id), desk.campaigns.lines(campaign.id)
    seal = seal_of(campaign.plan, lines, pieces)
    gates = check_campaign(desk, campaign, hand.today)
    shut = open_gates(gates)
    if shut:
        told = " ".join(f"{gate.name}: {gate.sentence}" for gate in shut)
        raise RefusedError(f"«{campaign.plan.name}» no se lanzó. {told}")
    submit(ledger, LaunchCampaign(hand.new_id(), hand.by, hand.now, campaign.id, seal))
    return gates


def _law(
    desk: CampaignDesk,
    plan: Plan,
    pieces: Sequence[Piece],
    targets: Sequence[Target],
    today: date,
) -> tuple[LawCheck, ...]:
    reached = [target for target in targets if not target.is_control]
    step = max(1, len(reached) // CHECKED_MOST)
    chosen = [target.account for target in reached[::step]][:CHECKED_MOST]
    first = max(plan.starts_on, today)
    channels = dict.fromkeys(piece.channel for piece in pieces)
    return tuple(_first_day(desk, plan, channel, chosen, first) for channel in channels)


def _first_day(
    desk: CampaignDesk, plan: Plan, channel: str, accounts: Sequence[str], first: date
) -> LawCheck:
    """The first of some days on which anybody may be contacted: a campaign may begin on Sunday."""
    found = LawCheck(channel, 0, 0)
    for ahead in range(_DAYS_TRIED):
        day = first + timedelta(days=ahead)
        at = datetime.combine(day, time(plan.hour), BUSINESS_ZONE)
        found = _checked(desk, channel, accounts, at)
        if found.allowed or day >= plan.ends_on:
            break
    return found


def _checked(desk: CampaignDesk, channel: str, accounts: Sequence[str], at: datetime) -> LawCheck:
    allowed, whys = 0, Counter[str]()
    for account in accounts:
        case = desk.cases.case(account)
        verdict = check_contact(case, with_own_rules(desk.rules(), case.own_rules), at, channel)
        if verdict.status is Status.BLOCKED:
            whys[f"{verdict.title}. {verdict.detail}."] += 1
        else:
            allowed += 1
    why = whys.most_common(1)[0][0] if whys else ""
    return LawCheck(channel, len(accounts), allowed, why)
