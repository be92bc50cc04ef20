"""Agreements with what came of them: their payments, wherever these were paid, and their state."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.agreements.following import Received, Standing, follow
from agent_desk.domain.agreements.states import LIVE, PAID_INTO, Life, State
from agent_desk.services.following import Followed
from agent_desk.store.agreements.agreement_json import agreement_of
from agent_desk.store.agreements.lives import life_of
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.instants import BUSINESS_ZONE, instant_of, optional_day

# Both what was paid into the account and what was moved to it; the newest move holds.
_RECEIVED = """
    SELECT payment.id, payment.account, paid_on, amount_cents, means, reference, loaded_at,
           ifnull((SELECT to_account FROM payment_mark
                   WHERE payment_id = payment.id AND kind = 'moved'
                   ORDER BY number DESC LIMIT 1), payment.account) AS goes_to,
           undone.kind AS undone, undone.on_day AS undone_on
    FROM payment
    LEFT JOIN payment_mark AS undone
      ON undone.payment_id = payment.id AND undone.kind IN ('bounced', 'reversed')
    WHERE payment.id IN (SELECT id FROM payment WHERE account = :account
                         UNION SELECT payment_id FROM payment_mark WHERE to_account = :account)
    ORDER BY paid_on, payment.row
"""
_COLUMNS = """
    SELECT agreement.id, agreement.account, agreement.state, agreement.recorded_at,
           agreement.snapshot, ifnull(replaced_by, '') AS replaced_by, agreement.row AS number
    FROM agreement
"""
_ONE = _COLUMNS + " WHERE agreement.id = ?"
_BY_FOLIO = _COLUMNS + " WHERE agreement.folio = ?"
_OF_ACCOUNT = _COLUMNS + " WHERE agreement.account = ? ORDER BY agreement.row"
_IN_STATES = f"""
    {_COLUMNS} WHERE agreement.state IN (SELECT value FROM json_each(:states))
    ORDER BY agreement.account, agreement.row
"""  # noqa: S608  a constant
_LATER = """
    SELECT made_at FROM agreement
    WHERE account = :account AND row > :number
      AND state NOT IN ('draft', 'offered', 'accepted', 'void')
    ORDER BY row LIMIT 1
"""
_PROMISES = """
    SELECT CAST(substr(id, length(agreement_id) + 2) AS INTEGER) AS number, state
    FROM promise WHERE agreement_id = ? AND id LIKE agreement_id || ':%'
"""


class LocalFollowing:
    """Fulfils `services.following.Following`; methods raise StoreError when the file fails."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of_account(self, account: str, today: date) -> list[Followed]:
        """Newest last, drafts and offers included."""
        return [
            followed_of(self._store, row, today)
            for row in self._store.rows(_OF_ACCOUNT, (account,))
        ]

    def one(self, agreement_id: str, today: date) -> Followed | None:
        row = self._store.row(_ONE, (agreement_id,))
        return followed_of(self._store, row, today) if row else None

    def with_folio(self, folio: str, today: date) -> Followed | None:
        row = self._store.row(_BY_FOLIO, (folio,))
        return followed_of(self._store, row, today) if row else None

    def in_states(self, states: Iterable[State], today: date) -> list[Followed]:
        """All of the store in those states, by account."""
        wanted = json.dumps([state.value for state in states])
        found = self._store.rows(_IN_STATES, {"states": wanted})
        return [followed_of(self._store, row, today) for row in found]

    def in_force(self, today: date) -> list[Followed]:
        return self.in_states(LIVE, today)

    def received(self, account: str) -> list[Received]:
        return received(self._store, account)

    def life(self, agreement_id: str) -> Life:
        return life_of(self._store, agreement_id)


def followed_of(store: Store, row: Row, today: date) -> Followed:
    """One agreement with its standing on a day and the promises it left."""
    agreement = agreement_of(row["snapshot"])
    return Followed(
        agreement=agreement,
        state=State(row["state"]),
        standing=standing_of(store, row, agreement, today),
        replaced_by=row["replaced_by"],
        promises={each["number"]: each["state"] for each in store.rows(_PROMISES, (row["id"],))},
    )


def standing_of(store: Store, row: Row, agreement: Agreement, today: date) -> Standing:
    """The payments of the time in which this agreement was the last word on its account."""
    if State(row["state"]) not in PAID_INTO:
        return follow(agreement, (), today)
    later = store.row(_LATER, {"account": row["account"], "number": row["number"]})
    first = _day_of(agreement.made_at.isoformat())
    end = _day_of(later["made_at"]) if later else date.max
    mine = [
        payment
        for payment, loaded_at in _received(store, row["account"])
        if first <= payment.paid_on < end and not _was_known(loaded_at, row, payment, first)
    ]
    return follow(agreement, mine, today)


def received(store: Store, account: str) -> list[Received]:
    """The payments of an account as they stand: moved ones where they belong."""
    return [payment for payment, _ in _received(store, account)]


def agreement_rows(store: Store, account: str) -> list[Row]:
    return store.rows(_OF_ACCOUNT, (account,))


def _received(store: Store, account: str) -> list[tuple[Received, str]]:
    return [
        (
            Received(
                id=row["id"],
                paid_on=date.fromisoformat(row["paid_on"]),
                amount_cents=row["amount_cents"],
                means=row["means"],
                reference=row["reference"],
                undone=row["undone"] or "",
                undone_on=optional_day(row["undone_on"]),
                moved_from="" if row["account"] == account else row["account"],
            ),
            row["loaded_at"],
        )
        for row in store.rows(_RECEIVED, {"account": account})
        if row["goes_to"] == account
    ]


def _was_known(loaded_at: str, row: Row, payment: Received, first: date) -> bool:
    """A payment of the very day that was on the screen when the agreement was made."""
    return payment.paid_on == first and bool(loaded_at) and loaded_at < row["recorded_at"]


def _day_of(text: str) -> date:
    return instant_of(text).astimezone(BUSINESS_ZONE).date()
