"""May this case be contacted now? The rules are data; the verdict carries its reason."""

from __future__ import annotations

from datetime import datetime

from agent_desk.domain.contact.checking import Facts, check
from agent_desk.domain.contact.rules import ContactRules
from agent_desk.domain.contact.verdict import Verdict
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.text.fold import fold


def check_contact(
    case: CaseFile, rules: ContactRules, now: datetime, channel: str = "call"
) -> Verdict:
    """The verdict for one channel at an instant (aware).

    The debtor's own zone wins; without it the place tells, and without that nobody is called.
    """
    return check(facts_of(case, rules, channel), rules, now)


def facts_of(case: CaseFile, rules: ContactRules, channel: str = "call") -> Facts:
    """What a case tells the guard; whatever it does not know stays empty and may block."""
    debtor, account = case.debtor, case.account
    own = (debtor.time_zone,) if debtor.time_zone else ()
    return Facts(
        country=debtor.country,
        creditor_kind=rules.creditor_kind_of(account.product),
        zones=own or rules.zones_of(debtor.state, debtor.city, debtor.country),
        channel=channel,
        flags=debtor.flags | account.flags,
        accepts=debtor.accepts,
        attempts=case.contacts,
        product=account.product,
        domicile=_domicile(case, rules),
        region=rules.places.region_of(debtor.state, debtor.country),
        debt_id=account.number,
        preference=case.rights.preference,
        consents=case.rights.consents,
    )


def _domicile(case: CaseFile, rules: ContactRules) -> str:
    """The state or city for which a regime of its own exists."""
    known = {name for regime in rules.regimes for name in regime.domiciles}
    lived = (case.debtor.state, case.debtor.city)
    return next((name for name in lived if fold(name) in known), "")
