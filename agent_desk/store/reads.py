"""The local reads behind `services.ports.Cases`: every question the desk asks of the file."""

from __future__ import annotations

from datetime import datetime

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.contact.groups import WorkGate
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.work_rule import ANYBODY, WorkWish
from agent_desk.services.ports import PersonHit
from agent_desk.store.agreements.agreement_json import agreement_of
from agent_desk.store.calls.read_case import read_case
from agent_desk.store.calls.read_work import read_work_list
from agent_desk.store.database import Store
from agent_desk.store.portfolio.find_people import PeopleFinder, accounts_of_phone
from agent_desk.store.portfolio.portfolio_file import follow

_OPEN_CONTACT = "SELECT id, account FROM contact WHERE by_user = ? AND closed_at IS NULL"
_AGREEMENT = "SELECT snapshot FROM agreement WHERE id = ?"
_AGREEMENTS = """
    SELECT snapshot, state FROM agreement WHERE account = ? ORDER BY made_at DESC, row DESC
"""
_IS_DEMO = "SELECT value FROM meta WHERE key = 'is_demo'"


class LocalCases:
    """Fulfils `services.ports.Cases`; every method raises StoreError when the file fails."""

    def __init__(self, store: Store, *, reads_hardship: bool = False) -> None:
        """`reads_hardship` for whoever may see why somebody is in trouble, to help him."""
        self._store, self._reads_hardship = store, reads_hardship
        self._finder = PeopleFinder(store)

    def case(self, account: str) -> CaseFile:
        follow(self._store)
        return read_case(self._store, account, reads_hardship=self._reads_hardship)

    def find(self, text: str, limit: int = 20) -> list[PersonHit]:
        follow(self._store)
        return self._finder.find(text, limit)

    def accounts_of_phone(self, number: str) -> list[str]:
        follow(self._store)
        return accounts_of_phone(self._store, number)

    def work_list(
        self,
        now: datetime,
        limit: int = 50,
        gate: WorkGate | None = None,
        wish: WorkWish = ANYBODY,
    ) -> list[str]:
        follow(self._store)
        return read_work_list(self._store, now, limit, gate, wish)

    def open_contact(self, user_id: str) -> tuple[str, str] | None:
        row = self._store.row(_OPEN_CONTACT, (user_id,))
        return (row["id"], row["account"]) if row else None

    def agreement(self, agreement_id: str) -> Agreement | None:
        row = self._store.row(_AGREEMENT, (agreement_id,))
        return agreement_of(row["snapshot"]) if row else None

    def agreements_of(self, account: str) -> list[tuple[Agreement, str]]:
        """States: active, replaced (by a later one), void."""
        found = self._store.rows(_AGREEMENTS, (account,))
        return [(agreement_of(row["snapshot"]), row["state"]) for row in found]

    def is_demo(self) -> bool:
        row = self._store.row(_IS_DEMO)
        return row is not None and row["value"] == "1"
