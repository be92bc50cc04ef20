"""May this case be contacted now? The rules are data; the verdict carries its reason."""

from __future__ import annotations

from datetime import datetime

from agent_desk.domain.contact.checking import Facts, check
from agent_desk.domain.contact.rules import ContactRules
from agent_desk.domain.contact.verdict import Verdict
from agent_desk.domain.debtor import CaseFile

CREDITOR_KIND = {"CN": "commercial"}  # store credit is Profeco's; the rest is CONDUSEF's


def check_contact(
    case: CaseFile, rules: ContactRules, now: datetime, channel: str = "call"
) -> Verdict:
    """The verdict for one channel at an instant (aware)."""
    debtor = case.debtor
    return check(
        Facts(
            country=debtor.country,
            creditor_kind=CREDITOR_KIND.get(case.account.product, "financial"),
            zone=debtor.time_zone or rules.zone_of(debtor.state, debtor.city),
            channel=channel,
            flags=debtor.flags | case.account.flags,
            attempts=case.contacts,
        ),
        rules,
        now,
    )
