"""Small questions that several writers and readers ask before they go on."""

from __future__ import annotations

from agent_desk.domain.commands import BeginContact
from agent_desk.domain.errors import UnknownAccountError
from agent_desk.store.database import Store

_CARRYING = """
    SELECT id FROM contact
    WHERE by_user = ? AND account = ? AND channel = ? AND direction = 'out' AND closed_at IS NULL
"""


def debtor_of(store: Store, account: str) -> str:
    """The debtor's id of an account. Raises UnknownAccountError."""
    row = store.row("SELECT debtor_id FROM account WHERE number = ?", (account,))
    if row is None:
        raise UnknownAccountError(account)
    return str(row["debtor_id"])


def carrying_contact(store: Store, command: BeginContact) -> str:
    """The contact that this person has open with that account by that channel, which a piece sent
    in it belongs to: one message is one attempt, judged when it began; "" for none."""
    row = store.row(_CARRYING, (command.by.id, command.account, command.channel))
    return str(row["id"]) if row else ""


def folded_number(text: str) -> str:
    """An account number without what people add or leave out: dashes, spaces, case."""
    return "".join(sign for sign in text.upper() if sign.isalnum())


def phone_digits(number: str) -> str:
    """The digits that identify a phone, as any usual way of writing it ends: the last ten.

    +52 33 1234 5678, 521 33…, 044 33… and 33 1234 5678 are the same phone.
    """
    return "".join(sign for sign in number if sign.isdigit())[-10:]
