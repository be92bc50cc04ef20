"""The contact guard as a Python function: facts in, verdict out; docs/guide/contact-api.md.

from agent_desk.contact_api import check_contact
check_contact({"regime": "CO", "channel": "call", ...}, now="2026-11-24T10:00-05:00")
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache

from agent_desk.domain.contact import api
from agent_desk.domain.contact.answer import Plain
from agent_desk.domain.contact.facts import Caller, Consent, Facts, Preference
from agent_desk.domain.contact.plain import FactsError
from agent_desk.domain.contact.rules import ContactRules
from agent_desk.domain.debtor import PastContact
from agent_desk.library.contact_rules import load_contact_rules

__all__ = [
    "Caller",
    "Consent",
    "Facts",
    "FactsError",
    "PastContact",
    "Preference",
    "check_contact",
    "shipped_rules",
]


def check_contact(
    facts: Mapping[str, object] | Facts,
    now: datetime | str | None = None,
    *,
    rules: ContactRules | None = None,
) -> dict[str, Plain]:
    """May this person be contacted now, by which rule, and when next?

    `facts` are a dict (or the typed `Facts`), `now` an aware datetime or ISO text; it may also be
    the field «now» of the dict. `rules` are those that ship unless others are given. Raises
    FactsError when a fact cannot be understood; one that is missing blocks and is named.
    """
    return api.check_contact(facts, now, rules=rules or shipped_rules())


@lru_cache(maxsize=1)
def shipped_rules() -> ContactRules:
    """The rules that ship with the program, read once."""
    return load_contact_rules()
