"""The practice store joined with the content and who practises: the same for window and commands.

Nothing here ever gets the institution's store: what is opened with its key is another file.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING

from agent_desk.domain.calendar import usual_bank_holidays
from agent_desk.domain.commands import ImportPortfolio
from agent_desk.domain.people import Role, User
from agent_desk.domain.practice.training.drill_case import DrillDebtor, case_of
from agent_desk.services.prepare_case import BUSINESS_ZONE, business_day
from agent_desk.services.submit import submit

if TYPE_CHECKING:
    from agent_desk.content import Content
    from agent_desk.domain.papers.paper import Paper
    from agent_desk.services.issue_paper import PaperDesk
    from agent_desk.services.ports import Clock, Ledger
    from agent_desk.store.database import Store
    from agent_desk.ui.desk.desk import DeskServices

PRACTICE_STAMP = "PRÁCTICA — SIN VALIDEZ"
SEAT = "@mesa"  # a person's id at the desk of a drill, where everybody sits as an agent
SOURCE = "práctica"
# Portfolios are a supervisor's act; here the program itself brings the debtor of each drill.
PROGRAM = User("practica", "Práctica", Role.SUPERVISOR)
FIRST_HOUR, LAST_HOUR = 9, 17  # local hours between which a drill simply plays now
_NOON = time(11, 0)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class PracticeClock:
    """Runs like the other one, from a working hour on: the rules of contact hold here too, and in
    the evening they would only show the closing script."""

    clock: Clock
    ahead: timedelta

    def now(self) -> datetime:
        return self.clock.now() + self.ahead


def practice_clock(clock: Clock) -> PracticeClock:
    """As it is in working hours, else from eleven of the next working day."""
    real = clock.now().astimezone(BUSINESS_ZONE)
    if _is_working(real.date()) and FIRST_HOUR <= real.hour < LAST_HOUR:
        return PracticeClock(clock, timedelta())
    day = real.date()
    while not _is_working(day) or datetime.combine(day, _NOON, BUSINESS_ZONE) < real:
        day += timedelta(days=1)
    return PracticeClock(clock, datetime.combine(day, _NOON, BUSINESS_ZONE) - real)


class PracticeRoom:
    """One person in the practice store; its methods run on the store's lane.

    `content` is asked each time: a drill is played with what is published now.
    """

    def __init__(
        self, store: Store, content: Callable[[], Content], user: User, clock: Clock
    ) -> None:
        from agent_desk.store.calls.guard_attempts import AttemptGuard
        from agent_desk.store.ledger import LedgerLocal
        from agent_desk.store.practice.read_practice import LocalOwnPractice, LocalSharedPractice

        self.store, self.user, self.clock = store, user, practice_clock(clock)
        self.seat = User(f"{user.id}{SEAT}", user.name, Role.AGENT)
        self._content = content
        self.own = LocalOwnPractice(store, user)
        self.shared = LocalSharedPractice(store)
        self.ledger: Ledger = LedgerLocal(
            store, AttemptGuard(lambda: self._content().rules.contact)
        )

    def today(self) -> date:
        return business_day(self.clock.now())

    def enter(self) -> None:
        """The person is known here, as himself and at the desk. Raises StoreError."""
        from agent_desk.store.access.people import save_user, users

        known = {user.id: user for user in users(self.store)}
        for user in (self.user, self.seat):
            if known.get(user.id) != user:
                save_user(self.store, user, self.clock.now())

    def bring(self, debtor: DrillDebtor, unique: str) -> str:
        """A fresh account of that debtor; returns its number. Raises RefusedError, StoreError."""
        number = f"9{int(unique.replace('-', '')[:10], 16) % 10**9:09d}"
        case = case_of(debtor, f"{number[:4]}-{number[4:]}", self.today())
        submit(
            self.ledger,
            ImportPortfolio(
                id=unique,
                by=PROGRAM,
                at=self.clock.now(),
                source=SOURCE,
                as_of=self.today(),
                cases=(case,),
            ),
        )
        return case.account.number

    def clear_desk(self) -> None:
        """Close a contact that a drill left open: the next one could not begin."""
        from agent_desk.services.finish_call import WrapUp, finish_call
        from agent_desk.session import new_id
        from agent_desk.store.reads import LocalCases

        found = LocalCases(self.store).open_contact(self.seat.id)
        if found:
            wrap = WrapUp(found[0], found[1], "callback", "", 0, None)
            now = self.clock.now()
            finish_call(self.ledger, wrap, command_id=new_id(), by=self.seat, now=now)

    def desk_services(self) -> DeskServices:
        """What the desk of a drill reads and changes: this store and no other."""
        from agent_desk.session import new_id
        from agent_desk.store.agreements.read_approvals import LocalApprovals
        from agent_desk.store.agreements.read_quotes import LocalQuotes
        from agent_desk.store.calls.read_work import read_work_groups
        from agent_desk.store.library.own_help import LocalOwnHelp
        from agent_desk.store.reads import LocalCases
        from agent_desk.ui.desk.desk import DeskServices

        return DeskServices(
            LocalCases(self.store),
            self.ledger,
            self.clock,
            self.seat,
            new_id,
            True,
            quotes=LocalQuotes(self.store),
            approvals=LocalApprovals(self.store),
            own_help=LocalOwnHelp(self.store, self.seat),
            work_groups=partial(read_work_groups, self.store),
            issue_page=self._issue,
        )

    def _issue(self, agreement_id: str) -> bytes:
        from agent_desk.services.issue_paper import Hand, issue_page_of
        from agent_desk.session import new_id

        hand = Hand(self.seat, self.clock.now(), self.today(), new_id)
        desk = practice_papers(self.store, self._content(), self.ledger)
        return issue_page_of(desk, agreement_id, hand).pdf


def practice_papers(store: Store, content: Content, ledger: Ledger) -> PaperDesk:
    """Pages as everywhere, each with the stamp that they are worth nothing."""
    from agent_desk.papers_in_force import draw, paper_desk

    def stamped(paper: Paper) -> tuple[bytes, int]:
        return draw(replace(paper, demo=PRACTICE_STAMP, stamp=PRACTICE_STAMP))

    desk = paper_desk(store, content, ledger, is_demo=True)
    return replace(desk, press=lambda country: replace(desk.press(country), draw=stamped))


def open_practice_room(
    work: Store, content: Callable[[], Content], user: User, clock: Clock, *, is_demo: bool
) -> PracticeRoom:
    """The practice store that goes with `work`, of which only the key is used, to open it.

    Raises StoreError.
    """
    from agent_desk.paths import practice_path
    from agent_desk.policies_in_force import adopt_shipped
    from agent_desk.store.access.people import save_user
    from agent_desk.store.database import memory_store
    from agent_desk.store.practice.practice_file import open_practice

    def fill(store: Store) -> None:
        save_user(store, PROGRAM, clock.now())
        adopt_shipped(store, clock.now())

    if work.path is None:  # a store in memory has its practice in memory
        store = memory_store(is_demo=True)
        fill(store)
    else:
        store = open_practice(practice_path(is_demo=is_demo), work.key, fill)
    room = PracticeRoom(store, content, user, clock)
    room.enter()
    return room


def _is_working(day: date) -> bool:
    return day.weekday() < _SATURDAY and day not in usual_bank_holidays(day.year)
