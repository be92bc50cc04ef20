"""May this case be contacted now? The rules are data; the verdict carries its reason."""

from __future__ import annotations

from datetime import datetime

from agent_desk.domain.contact.checking import Facts, check
from agent_desk.domain.contact.rules import ContactRules
from agent_desk.domain.contact.verdict import Verdict
from agent_desk.domain.debtor import CaseFile


def check_contact(
    case: CaseFile, rules: ContactRules, now: datetime, channel: str = "call"
) -> Verdict:
    """The verdict for one channel at an instant (aware).

    The debtor's own zone wins; without it the place tells, and without that nobody is called.
    """
    debtor = case.debtor
    own = (debtor.time_zone,) if debtor.time_zone else ()
    return check(
        Facts(
            country=debtor.country,
            creditor_kind=rules.creditor_kind_of(case.account.product),
            zones=own or rules.zones_of(debtor.state, debtor.city, debtor.country),
            channel=channel,
            flags=debtor.flags | case.account.flags,
            accepts=debtor.accepts,
            attempts=case.contacts,
        ),
        rules,
        now,
    )
