"""The contact guard as a place: what waits, what was blocked, the report, the house's own rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from agent_desk.domain.commands import Command
from agent_desk.domain.contact.commands import CloseMatter, GiveLeave, SaveOwnRules
from agent_desk.services.submit import submit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.domain.contact.rules import ContactRules
    from agent_desk.domain.people import User
    from agent_desk.domain.wishes import OpenMatter, OwnRules
    from agent_desk.services.guard_report import GuardRow
    from agent_desk.store.database import Store
    from agent_desk.ui.shell.contact.panel import ContactPanel
    from agent_desk.ui.shell.contact.presenter import GuardPresenter, GuardSources

LEAVE = timedelta(hours=1)


def contact_place(ground: Ground) -> QWidget:
    from agent_desk.ui.shell.contact.panel import ContactPanel
    from agent_desk.ui.shell.contact.presenter import GuardPresenter

    panel = ContactPanel()

    def rules() -> ContactRules:
        return ground.content.rules.contact

    presenter = GuardPresenter(
        panel,
        guard_sources(ground.store, ground.user, ground.now, rules),
        rules,
        ground.today,
        ground.background,
    )
    join_contact(panel, presenter)
    ground.kept.append(presenter)
    return panel


def join_contact(panel: ContactPanel, presenter: GuardPresenter) -> None:
    """Every act of the panel reaches the part that decides it."""
    panel.opened.connect(presenter.open)
    panel.view_chosen.connect(presenter.choose)
    panel.acted.connect(presenter.act)
    panel.rules_saved.connect(presenter.save_rules)
    panel.export_requested.connect(presenter.export)


def guard_sources(
    store: Store,
    by: User,
    now: Callable[[], datetime],
    rules: Callable[[], ContactRules] | None = None,
) -> GuardSources:
    """Reads and deeds of that person in that store; with `rules`, the notices that due dates
    oblige to are opened before what waits is read."""
    from agent_desk.intake.guard_csv import write_guard_csv
    from agent_desk.services.guard_report import guard_report
    from agent_desk.store.calls.read_guard import LocalGuardBook
    from agent_desk.store.privacy.read_rights import read_own_rules
    from agent_desk.ui.shell.contact.presenter import GuardSources

    book = LocalGuardBook(store)
    deeds = _Deeds(store, by, now)

    def matters() -> Sequence[OpenMatter]:
        if rules:
            open_notices(store, rules(), by, now())
        return book.open_matters()

    return GuardSources(
        matters=matters,
        rows=book.rows,
        report=lambda first, last: guard_report(book, first, last),
        own_rules=lambda: read_own_rules(store),
        close=deeds.close,
        leave=deeds.leave,
        save_rules=deeds.save_rules,
        export=lambda first, last, file: write_guard_csv(book.rows(first, last), file),
    )


def open_notices(store: Store, rules: ContactRules, by: User, now: datetime) -> int:
    """Open the notices owed today in that store; how many were new."""
    from agent_desk.services.due_duties import countries_with_notices, open_due_duties
    from agent_desk.services.prepare_case import business_day
    from agent_desk.store.calls.read_guard import LocalGuardBook
    from agent_desk.store.ledger import LedgerLocal
    from agent_desk.store.reads import LocalCases

    book, cases = LocalGuardBook(store), LocalCases(store)
    late = (
        cases.case(n) for c in sorted(countries_with_notices(rules)) for n in book.late_accounts(c)
    )
    return open_due_duties(LedgerLocal(store), late, rules, by, now, business_day(now))


class _Deeds:
    """What supervision does here, each a command in its own name."""

    def __init__(self, store: Store, by: User, now: Callable[[], datetime]) -> None:
        self._store, self._by, self._now = store, by, now

    def close(self, matter: OpenMatter, answer: str) -> None:
        now = self._now()
        self._submit(CloseMatter(_new_id(), self._by, now, matter.id, matter.account, answer))

    def leave(self, row: GuardRow, reason: str) -> None:
        now, until = self._now(), self._now() + LEAVE
        self._submit(GiveLeave(_new_id(), self._by, now, row.account, row.channel, reason, until))

    def save_rules(self, own: OwnRules, reason: str) -> None:
        self._submit(SaveOwnRules(_new_id(), self._by, self._now(), own, reason))

    def _submit(self, command: Command) -> None:
        from agent_desk.store.ledger import LedgerLocal

        submit(LedgerLocal(self._store), command)


def _new_id() -> str:
    from agent_desk.session import new_id

    return new_id()
