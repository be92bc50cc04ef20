"""What the live-call desk reads and changes, in the name of the one who sits at it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from agent_desk.services.prepare_case import business_day

if TYPE_CHECKING:
    from agent_desk.app_places.library_feed import LibraryFeed
    from agent_desk.domain.people import User
    from agent_desk.services.ports import Clock, Ledger
    from agent_desk.store.database import Store
    from agent_desk.ui.desk.desk import DeskServices


def desk_services(store: Store, feed: LibraryFeed, user: User, *, is_demo: bool) -> DeskServices:
    """The ledger judges each attempt by the contact rules of the moment."""
    from agent_desk.domain.privacy.hardship import may_read_hardship
    from agent_desk.segments_session import segment_groups
    from agent_desk.session import SystemClock, new_id
    from agent_desk.store.agreements.read_approvals import LocalApprovals
    from agent_desk.store.agreements.read_quotes import LocalQuotes
    from agent_desk.store.calls.guard_attempts import AttemptGuard
    from agent_desk.store.calls.masked_reads import cases_for
    from agent_desk.store.calls.read_work import read_work_groups
    from agent_desk.store.ledger import LedgerLocal
    from agent_desk.store.library.own_help import LocalOwnHelp
    from agent_desk.store.strategy.piece_calls import LocalPieceCalls
    from agent_desk.ui.desk.desk import DeskServices

    clock = SystemClock()
    ledger = LedgerLocal(store, AttemptGuard(lambda: feed.content.rules.contact))
    return DeskServices(
        cases_for(store, user, clock.now, reads_hardship=may_read_hardship(user.role)),
        ledger,
        clock,
        user,
        new_id,
        is_demo,
        quotes=LocalQuotes(store),
        approvals=LocalApprovals(store),
        own_help=LocalOwnHelp(store, user),
        work_groups=lambda: [*read_work_groups(store), *segment_groups(store, user)],
        piece_calls=LocalPieceCalls(store),
        issue_page=_page_issuer(store, feed, user, (ledger, clock), is_demo=is_demo),
    )


def _page_issuer(
    store: Store, feed: LibraryFeed, user: User, written: tuple[Ledger, Clock], *, is_demo: bool
) -> Callable[[str], bytes]:
    """issue(agreement id) -> the PDF of the agreement, or of the offer while it is one; the same
    ever after. On the store's lane."""
    ledger, clock = written

    def issue(agreement_id: str) -> bytes:
        from agent_desk.papers_in_force import paper_desk
        from agent_desk.services.issue_paper import Hand, issue_page_of
        from agent_desk.session import new_id

        now = clock.now()
        desk = paper_desk(store, feed.content, ledger, is_demo=is_demo)
        hand = Hand(user, now, business_day(now), new_id)
        return issue_page_of(desk, agreement_id, hand).pdf

    return issue


def judge_today(store: Store, services: DeskServices) -> None:
    """What days and payments have decided since the last time somebody sat here. On the store's
    lane; raises StoreError."""
    from agent_desk.services.follow_agreements import follow_agreements
    from agent_desk.store.agreements.read_following import LocalFollowing

    now = services.clock.now()
    follow_agreements(
        LocalFollowing(store),
        services.ledger,
        by=services.user,
        now=now,
        today=business_day(now),
        new_id=services.new_id,
    )
