"""What the daily run of retention asks of an open store, and what it leaves tidy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from agent_desk.domain.privacy.commands import OldRule
from agent_desk.domain.privacy.retention import KeepRules
from agent_desk.services.keep_terms import Kept, keep_terms
from agent_desk.store.database import Store
from agent_desk.store.portfolio.portfolio_file import follow
from agent_desk.store.privacy.erase_old import OldDebtor, last_row, old_debtors
from agent_desk.store.privacy.read_privacy import Blocked, PrivacyBook, copies_beside
from agent_desk.store.privacy.scrub import is_scrub_owed, scrub_steps

_REMOVED = """
    SELECT removed FROM retention_line WHERE on_day = ? AND kind = ? AND country = ?
"""


# Only copies that hold somebody who was erased, and whose days are over: no other is touched.
_LAST_EXPIRED = "SELECT max(at) AS at FROM erasure WHERE backups_until < ?"


class RetentionShelf:
    """Fulfils `services.run_retention.OldShelf`, on the store's lane."""

    def __init__(self, store: Store, today: date) -> None:
        self._store, self._today = store, today

    def blocked(self) -> Sequence[Blocked]:
        follow(self._store)
        return PrivacyBook(self._store).blocked()

    def terms_of(self, account: str, rules: KeepRules) -> Kept:
        for person in PrivacyBook(self._store).blocked():
            if person.account == account:
                return keep_terms(rules, person.country, person.kinds, person.days)
        return ()

    def last_row(self) -> int:
        follow(self._store)
        return last_row(self._store)

    def old_people(self, first: int, last: int, before: date, today: date) -> list[OldDebtor]:
        return old_debtors(self._store, first, last, before, today)

    def removed_so_far(self, rule: OldRule, on_day: date) -> int:
        row = self._store.row(_REMOVED, (on_day.isoformat(), rule.kind, rule.country))
        return int(row["removed"]) if row else 0

    def finish(self) -> Iterator[None]:
        """Merge the index, cut the logs, and drop copies that are past their days."""
        if is_scrub_owed(self._store):
            yield from scrub_steps(self._store)
        row = self._store.row(_LAST_EXPIRED, (self._today.isoformat(),))
        erased_on = date.fromisoformat(row["at"][:10]) if row and row["at"] else None
        for file, made_on in copies_beside(self._store):
            if erased_on and made_on < erased_on:
                file.unlink(missing_ok=True)
                yield
