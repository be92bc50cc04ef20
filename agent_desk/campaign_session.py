"""Campaigns of one store put together: the same for window and commands.

A composition module like compass_session.py: it joins what others rule.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from agent_desk.domain.strategy.campaigns.gates import Trained

if TYPE_CHECKING:
    from agent_desk.content import Content
    from agent_desk.domain.contact.rules import ContactRules
    from agent_desk.services.campaign_gates import CampaignDesk
    from agent_desk.services.campaign_letters import MailRoom
    from agent_desk.services.ports import Ledger
    from agent_desk.services.report_pieces import ReportDesk
    from agent_desk.store.database import Store


def campaign_desk(
    store: Store, rules: Callable[[], ContactRules], *, is_demo: bool
) -> CampaignDesk:
    """What a campaign of this store is judged with."""
    from agent_desk.services.campaign_gates import CampaignDesk
    from agent_desk.session import words_of_content
    from agent_desk.store.reads import LocalCases
    from agent_desk.store.strategy.read_campaigns import LocalCampaigns

    return CampaignDesk(
        LocalCampaigns(store),
        LocalCases(store),
        rules,
        words_of_content,
        lambda crew, level: trained_crew(store, crew, level, is_demo=is_demo),
    )


def mail_room(desk: CampaignDesk, ledger: Ledger, content: Content, *, is_demo: bool) -> MailRoom:
    """What letters are drawn and recorded with."""
    from agent_desk.papers_in_force import draw
    from agent_desk.services.campaign_letters import MailRoom

    return MailRoom(desk, ledger, content.institution, draw, is_demo)


def report_desk(store: Store, ledger: Ledger) -> ReportDesk:
    """What the lines of a sender's file are judged with; a new one for each file."""
    from agent_desk.services.report_pieces import ReportDesk
    from agent_desk.store.batch import batch
    from agent_desk.store.strategy.read_piece_reports import LocalPieceReports

    return ReportDesk(LocalPieceReports(store), ledger, lambda: batch(store))


def bring_campaigns(store: Store, today: date) -> None:
    """The demo's campaigns, the first time that somebody looks; nothing in a real store."""
    from agent_desk.segments_session import shipped_grid
    from agent_desk.store.reads import LocalCases
    from agent_desk.store.strategy.write_demo_campaigns import has_campaigns, keep_campaigns

    if LocalCases(store).is_demo() and not has_campaigns(store):
        keep_campaigns(store, tuple(segment.id for segment in shipped_grid().segments), today)


def trained_crew(
    store: Store, crew: Sequence[str], level: int, *, is_demo: bool
) -> tuple[Trained, ...]:
    """Who of the crew has the certificate of that level; who does not share his practice stays
    unknown, and nobody looks."""
    from agent_desk.store.access.people import users

    names = {user.id: user.name for user in users(store)}
    passed, sharing = _shared_certificates(store, level, is_demo=is_demo)
    found = []
    for user_id in crew:
        status = "unknown"
        if user_id in sharing:
            status = "passed" if user_id in passed else "missing"
        found.append(Trained(names.get(user_id, user_id), status))
    return tuple(found)


def _shared_certificates(
    work: Store, level: int, *, is_demo: bool
) -> tuple[frozenset[str], frozenset[str]]:
    """(who passed, who shares) in the practice store that goes with `work`, if there is one."""
    from agent_desk.paths import practice_path
    from agent_desk.store.practice.practice_file import open_practice
    from agent_desk.store.practice.read_practice import LocalSharedPractice

    path = practice_path(is_demo=is_demo)
    if work.path is None or not path.exists():
        return frozenset(), frozenset()
    practice = open_practice(path, work.key, lambda _store: None)
    try:
        shared = LocalSharedPractice(practice)
        return frozenset(shared.certified(level)), frozenset(shared.sharing())
    finally:
        practice.close()
