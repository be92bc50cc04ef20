"""`Cases` for a role that sees nobody without a reason; the reason is in the log, and lasts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.contact.groups import WorkGate
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.people import User
from agent_desk.domain.work_rule import ANYBODY, WorkWish
from agent_desk.services.doors import sees_people
from agent_desk.services.mask_case import REVEAL_LASTS, masked_case, masked_hit
from agent_desk.services.ports import Cases, PersonHit
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_text
from agent_desk.store.reads import LocalCases

_REVEALED = """
    SELECT 1 FROM event
    WHERE account = :account AND kind = 'RevealPerson' AND by_user = :user AND at >= :since
    LIMIT 1
"""


def cases_for(
    store: Store, user: User, now: Callable[[], datetime], *, reads_hardship: bool = False
) -> Cases:
    """The cases as this person may see them."""
    cases = LocalCases(store, reads_hardship=reads_hardship)
    return cases if sees_people(user.role) else MaskedCases(store, user, now, cases)


class MaskedCases:
    """Fulfils `services.ports.Cases`; raises StoreError when the file fails."""

    def __init__(
        self, store: Store, user: User, now: Callable[[], datetime], cases: LocalCases
    ) -> None:
        self._store, self._user, self._now, self._cases = store, user, now, cases

    def case(self, account: str) -> CaseFile:
        case = self._cases.case(account)
        return case if self._is_revealed(account) else masked_case(case)

    def find(self, text: str, limit: int = 20) -> list[PersonHit]:
        return [
            hit if self._is_revealed(hit.account) else masked_hit(hit)
            for hit in self._cases.find(text, limit)
        ]

    def accounts_of_phone(self, number: str) -> list[str]:
        return self._cases.accounts_of_phone(number)

    def work_list(
        self,
        now: datetime,
        limit: int = 50,
        gate: WorkGate | None = None,
        wish: WorkWish = ANYBODY,
    ) -> list[str]:
        return self._cases.work_list(now, limit, gate, wish)

    def open_contact(self, user_id: str) -> tuple[str, str] | None:
        return self._cases.open_contact(user_id)

    def agreement(self, agreement_id: str) -> Agreement | None:
        return self._cases.agreement(agreement_id)

    def agreements_of(self, account: str) -> list[tuple[Agreement, str]]:
        return self._cases.agreements_of(account)

    def is_demo(self) -> bool:
        return self._cases.is_demo()

    def _is_revealed(self, account: str) -> bool:
        return is_revealed(self._store, self._user, self._now(), account)


def is_revealed(store: Store, user: User, now: datetime, account: str) -> bool:
    """Whether this person may see whole whom that account belongs to, now."""
    if sees_people(user.role):
        return True
    since = instant_text(now - REVEAL_LASTS)
    return store.row(_REVEALED, {"account": account, "user": user.id, "since": since}) is not None
