"""What is owed again when an agreement breaks or gives way to another, net of what was paid."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from agent_desk.domain.agreement import PLAN_COMPONENTS, Agreement
from agent_desk.domain.agreements.following import Standing

ORIGINAL, REST = "original", "rest"


@dataclass(frozen=True, slots=True)
class Revival:
    """By component, in centavos: `owed` what is owed now, `revived` the part of it that had been
    waived. `paid_cents` of the debt stays paid; `plan_cents` went to interest of the new term."""

    owed: Mapping[str, int]
    revived: Mapping[str, int]
    paid_cents: int
    plan_cents: int

    @property
    def owed_cents(self) -> int:
        return sum(self.owed.values())

    @property
    def revived_cents(self) -> int:
        return sum(self.revived.values())


def revival(agreement: Agreement, standing: Standing) -> Revival:
    """As the policy of the agreement says: `original` what was owed less what was paid, waivers
    included again; `rest` only what was still to be paid. Interest that ran since then is the
    creditor's to add."""
    paid = standing.paid_by_component()
    plan = sum(paid.get(part, 0) for part in PLAN_COMPONENTS)
    base = agreement.owed if agreement.follow.revives == ORIGINAL else agreement.due
    owed = {part: max(0, cents - paid.get(part, 0)) for part, cents in base.items()}
    revived = dict(agreement.waived) if agreement.follow.revives == ORIGINAL else {}
    return Revival(
        {part: cents for part, cents in owed.items() if cents},
        {part: cents for part, cents in revived.items() if cents},
        standing.paid_cents - plan,
        plan,
    )
