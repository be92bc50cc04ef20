"""One agreement over several accounts of the same person: options, parts, recording, undoing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.offers.agree import agreement_from
from agent_desk.domain.offers.commands import RecordJointAgreement, VoidJointAgreement
from agent_desk.domain.offers.offer import Ask
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.offers.together import JointOffer, joint_options
from agent_desk.domain.people import User
from agent_desk.services.list_offers import situation_of
from agent_desk.services.ports import Cases, Ledger
from agent_desk.services.submit import submit


def joint_offers(
    cases: Cases, case: CaseFile, policy: Policy, today: date, ask: Ask | None, level: int
) -> tuple[JointOffer, ...]:
    """Options over the account of the call and all the others; () when one has a stop."""
    others = [cases.case(account.number) for account in case.other_accounts]
    situations = [situation_of(one, policy, today, ask, level=level) for one in (case, *others)]
    return joint_options(situations, ask)


def parts_of(
    joint: JointOffer,
    case: CaseFile,
    whole: Agreement,
    *,
    policy: Policy,
    agent: User,
    new_id: Callable[[], str],
) -> tuple[Agreement, ...]:
    """The agreement of each account: its own sums, schedule and reference, the folio of the
    whole with a number behind it. `whole` carries what they share."""
    accounts = {account.number: account for account in (case.account, *case.other_accounts)}
    parts = []
    for number, (account_number, offer) in enumerate(joint.parts, 1):
        account = accounts[account_number]
        part = agreement_from(
            offer,
            replace(case, account=account, other_accounts=()),
            agreement_id=new_id(),
            folio=f"{whole.folio}-{number}",
            made_at=whole.made_at,
            means=replace(whole.means, reference=account.reference or whole.means.reference),
            policy=policy,
            agent=agent,
        )
        quote_id = whole.quote_id if account_number == case.account.number else ""
        parts.append(replace(part, quote_id=quote_id, joint_folio=whole.folio))
    return tuple(parts)


def record_jointly(
    ledger: Ledger,
    parts: Sequence[Agreement],
    *,
    contact_id: str,
    account: str,
    command_id: str,
    by: User,
    now: datetime,
) -> tuple[Agreement, ...]:
    """All the parts in one transaction. Raises RefusedError."""
    folio = parts[0].joint_folio
    submit(
        ledger, RecordJointAgreement(command_id, by, now, contact_id, account, folio, tuple(parts))
    )
    return tuple(parts)


def void_jointly(
    ledger: Ledger,
    parts: Sequence[Agreement],
    *,
    account: str,
    command_id: str,
    reason: str,
    by: User,
    now: datetime,
) -> None:
    """Take all the parts back. Raises RefusedError."""
    submit(ledger, VoidJointAgreement(command_id, by, now, account, parts[0].joint_folio, reason))
