"""What a person asked for, agreed to and is owed, and the institution's own rules."""

from __future__ import annotations

from agent_desk.domain.contact.own_rules import OwnRules
from agent_desk.domain.wishes import OpenMatter, Preference, Rights
from agent_desk.store.database import Store
from agent_desk.store.driver import Row
from agent_desk.store.instants import instant_of, optional_instant
from agent_desk.store.privacy.rights_json import consent_of, own_rules_of, preference_of

_PREFERENCE = "SELECT body FROM preference WHERE debtor_id = ?"
_CONSENTS = """
    SELECT body FROM consent WHERE debtor_id = ? AND revoked_at IS NULL ORDER BY noted_at
"""
_MATTERS = """
    SELECT id, account, kind, title, folio, due_at, opened_at FROM matter
    WHERE debtor_id = ? AND closed_at IS NULL ORDER BY due_at IS NULL, due_at, id
"""
_DONE = "SELECT id FROM matter WHERE debtor_id = ? AND kind = 'duty' AND closed_at IS NOT NULL"
_LEAVES = "SELECT channel, expires_at FROM contact_leave WHERE account = ? AND used_by IS NULL"
_OWN = "SELECT body FROM own_rules ORDER BY row DESC LIMIT 1"


def read_rights(store: Store, debtor_id: str, account: str) -> Rights:
    wish = store.row(_PREFERENCE, (debtor_id,))
    leaves = store.rows(_LEAVES, (account,))
    return Rights(
        preference=preference_of(wish["body"]) if wish else Preference(),
        consents=tuple(consent_of(row["body"]) for row in store.rows(_CONSENTS, (debtor_id,))),
        matters=tuple(map(matter_of_row, store.rows(_MATTERS, (debtor_id,)))),
        leaves=tuple((row["channel"], instant_of(row["expires_at"])) for row in leaves),
        done=frozenset(row["id"] for row in store.rows(_DONE, (debtor_id,))),
    )


def matter_of_row(row: Row) -> OpenMatter:
    return OpenMatter(
        id=row["id"],
        account=row["account"],
        kind=row["kind"],
        title=row["title"],
        folio=row["folio"],
        due_at=optional_instant(row["due_at"]),
        opened_at=instant_of(row["opened_at"]),
    )


def read_own_rules(store: Store) -> OwnRules | None:
    """The rules that supervision saved last; None while those that ship are in force."""
    row = store.row(_OWN)
    return own_rules_of(row["body"]) if row else None
