"""Worlds for tests: a demo store in memory, content that ships, a clock that stands still."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache, partial
from itertools import count
from uuid import UUID

from agent_desk.content import Content, load_content
from agent_desk.domain.objections.card import Card
from agent_desk.domain.people import Role
from agent_desk.library.card_index import CardIndex, build_index
from agent_desk.papers_in_force import paper_desk
from agent_desk.services.issue_paper import Hand, issue_page_of
from agent_desk.services.prepare_case import business_day
from agent_desk.session import desk_content
from agent_desk.store.access.people import users
from agent_desk.store.agreements.read_approvals import LocalApprovals
from agent_desk.store.agreements.read_quotes import LocalQuotes
from agent_desk.store.calls.guard_attempts import AttemptGuard
from agent_desk.store.calls.read_work import read_work_groups
from agent_desk.store.database import Store, memory_store
from agent_desk.store.ledger import LedgerLocal
from agent_desk.store.library.own_help import LocalOwnHelp
from agent_desk.store.reads import LocalCases
from agent_desk.store.strategy.piece_calls import LocalPieceCalls
from agent_desk.ui.desk.desk import DeskContent, DeskServices
from tests.demo_copy import fill_demo

DESIGN_ACCOUNT = "4417-0098"


class StoppedClock:
    """Now is what the test says."""

    def __init__(self, instant: datetime) -> None:
        self.instant = instant

    def now(self) -> datetime:
        return self.instant


class PaperTray:
    """Keeps what would be printed or saved."""

    def __init__(self) -> None:
        self.printed: list[bytes] = []
        self.saved: list[tuple[bytes, str]] = []
        self.copied: list[str] = []

    def print_page(self, pdf: bytes) -> str:
        self.printed.append(pdf)
        return "Impreso."

    def save_page(self, pdf: bytes, folio: str) -> str:
        self.saved.append((pdf, folio))
        return "Guardado."

    def copy_text(self, text: str) -> None:
        self.copied.append(text)


@lru_cache(maxsize=1)
def content() -> Content:
    """What ships, loaded once for all tests."""
    return load_content()


def shipped_cards() -> tuple[Card, ...]:
    """The cards of what ships, in the order of their files."""
    return tuple(content().cards.values())


@lru_cache(maxsize=1)
def shipped_index() -> CardIndex:
    """The search over them, by counting alone; made when the first test asks."""
    return build_index(shipped_cards())


def demo_content() -> DeskContent:
    """The shipped content with pages drawn by the real printer of pages."""
    return desk_content(content())


def forget_what_was_said(store: Store) -> None:
    """Without the demo's past of responses: a test counts only what it says itself."""
    with store.tx():
        for table in ("response_said", "response_assignment", "learning"):
            store.write(f"DELETE FROM {table}")  # three names of our own


def keep_few_accounts(store: Store, count: int = 60) -> None:
    """A smaller portfolio, for what goes through all of it."""
    with store.tx():
        store.write(
            "DELETE FROM portfolio.account WHERE number NOT IN"
            f" (SELECT number FROM portfolio.account ORDER BY number LIMIT {count})"
        )


def demo_services(clock: StoppedClock, role: Role) -> DeskServices:
    """A demo store in memory and one of its people."""
    store = memory_store(is_demo=True)
    fill_demo(store, clock)
    forget_what_was_said(store)
    return services_of(store, clock, role)


def services_of(store: Store, clock: StoppedClock, role: Role) -> DeskServices:
    """What a desk on that store reads and changes, in the name of its first user of that role."""
    numbers = count(1)
    ledger = LedgerLocal(store, AttemptGuard(lambda: content().rules.contact))
    user = next(user for user in users(store) if user.role is role)
    desk = paper_desk(store, content(), ledger, is_demo=True)

    def new_id() -> str:
        return str(UUID(int=next(numbers)))

    def issue_page(agreement_id: str) -> bytes:
        hand = Hand(user, clock.now(), business_day(clock.now()), new_id)
        return issue_page_of(desk, agreement_id, hand).pdf

    return DeskServices(
        cases=LocalCases(store),
        ledger=ledger,
        clock=clock,
        user=user,
        new_id=new_id,
        is_demo=True,
        quotes=LocalQuotes(store),
        approvals=LocalApprovals(store),
        own_help=LocalOwnHelp(store, user),
        work_groups=partial(read_work_groups, store),
        issue_page=issue_page,
        piece_calls=LocalPieceCalls(store),
    )
