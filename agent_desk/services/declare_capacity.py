"""Keep what the debtor told of his income, and have the case say it at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.offers.capacity_text import CapacityReading
from agent_desk.domain.offers.commands import DeclareCapacity
from agent_desk.domain.people import User
from agent_desk.services.ports import Ledger
from agent_desk.services.submit import submit


def declared(case: CaseFile, reading: CapacityReading) -> CaseFile:
    """The case with what was told; what was not said now stays as it was."""
    debtor = case.debtor
    income = debtor.income_cents if reading.income_cents is None else reading.income_cents
    return replace(
        case,
        debtor=replace(
            debtor,
            income_cents=income,
            pay_days=reading.pay_days or debtor.pay_days,
            pay_frequency=reading.frequency or debtor.pay_frequency,
        ),
    )


def keep_capacity(
    ledger: Ledger, case: CaseFile, *, command_id: str, by: User, now: datetime
) -> CaseFile:
    """Write the capacity of this case. Raises RefusedError."""
    debtor = case.debtor
    submit(
        ledger,
        DeclareCapacity(
            command_id,
            by,
            now,
            case.account.number,
            debtor.income_cents,
            debtor.pay_days,
            debtor.pay_frequency,
        ),
    )
    return case
