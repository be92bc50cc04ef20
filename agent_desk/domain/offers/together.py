"""One agreement over several accounts of the same person: the same dates, each its own rows.

Every account keeps its own allowed plan, so the sum is allowed by construction. What he can pay
is shared in proportion to what each account needs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from agent_desk.domain.agreement import ScheduledPayment
from agent_desk.domain.calendar import MissingCalendarError
from agent_desk.domain.money import split_cents
from agent_desk.domain.offers.asked import resolved
from agent_desk.domain.offers.cells import Plan
from agent_desk.domain.offers.chance import chance_of, word_of
from agent_desk.domain.offers.engine import canonical_plans, checked, offer_of
from agent_desk.domain.offers.judging import nearest_plans
from agent_desk.domain.offers.offer import Ask, Offer
from agent_desk.domain.offers.ranking import total_cents
from agent_desk.domain.offers.situation import Situation, stop_of


@dataclass(frozen=True, slots=True)
class JointOffer:
    """Offers of several accounts that fall on the same days; `parts` in the order of accounts.

    `authority` is the highest that any of them needs; `chance` the word of the least likely part,
    because there is no record of a whole like this one.
    """

    parts: tuple[tuple[str, Offer], ...]
    authority: str
    chance: str = ""

    @property
    def payments(self) -> tuple[tuple[date, int], ...]:
        """(day, centavos) of all accounts together."""
        sums: dict[date, int] = {}
        for _, offer in self.parts:
            for payment in offer.payments:
                sums[payment.due_on] = sums.get(payment.due_on, 0) + payment.amount_cents
        return tuple(sorted(sums.items()))

    @property
    def total_cents(self) -> int:
        return sum(offer.total_cents for _, offer in self.parts)

    @property
    def waived_cents(self) -> int:
        return sum(offer.waived_cents for _, offer in self.parts)

    @property
    def needs_approval(self) -> bool:
        return any(offer.needs_approval for _, offer in self.parts)


def joint_options(
    situations: Sequence[Situation], ask: Ask | None = None, limit: int = 5
) -> tuple[JointOffer, ...]:
    """Agreements over all the accounts, the least total first; empty when one has a stop or its
    year has no bank calendar.

    With an ask, each account gets its nearest plan to its share of it.
    """
    if not situations or any(_is_stopped(situation) for situation in situations):
        return ()
    tables = [
        {_days(plan): plan for plan in sorted(plans, key=_worst_first)}
        for plans in _plans(situations, ask)
    ]
    common = set(tables[0]).intersection(*tables[1:])
    ranked = sorted(common, key=lambda days: (sum(total_cents(t[days]) for t in tables), days))
    offers = (_joint(situations, [table[days] for table in tables]) for days in ranked)
    return tuple([offer for offer in offers if offer][:limit])


def _is_stopped(situation: Situation) -> bool:
    try:
        return bool(stop_of(situation))
    except MissingCalendarError:
        return True


def _plans(situations: Sequence[Situation], ask: Ask | None) -> Iterator[list[Plan]]:
    shares = _shares(situations, ask) if ask else [None] * len(situations)
    for situation, share in zip(situations, shares, strict=True):
        if share is None:
            plans = list(canonical_plans(situation, []))
        else:
            own = resolved(share, situation.account)
            plans = [found.plan for found in nearest_plans(situation, own, [])]
        yield [plan for plan in plans if plan.level <= situation.level]


def _shares(situations: Sequence[Situation], ask: Ask) -> list[Ask | None]:
    """The ask split in proportion to each balance; odd centavos go to the first accounts."""
    sizes = [situation.account.total_cents for situation in situations]
    downs = _split(ask.down_cents, sizes)
    payments = _split(ask.payment_cents, sizes)
    totals = _split(ask.total_cents, sizes)
    return [
        replace(ask, down_cents=down, payment_cents=payment, total_cents=total)
        for down, payment, total in zip(downs, payments, totals, strict=True)
    ]


def _split(amount: int | None, sizes: Sequence[int]) -> list[int | None]:
    if amount is None:
        return [None] * len(sizes)
    shares = [amount * size // sum(sizes) for size in sizes]
    odd = split_cents(amount - sum(shares), len(sizes))
    return [share + extra for share, extra in zip(shares, odd, strict=True)]


def _days(plan: Plan) -> tuple[date, ...]:
    cell = plan.cell
    return cell.line.dates[: cell.instalments + cell.line.has_down]


def _worst_first(plan: Plan) -> tuple[int, str]:
    """So that, of the plans on the same days, the one he pays least for stays in the table."""
    return -total_cents(plan), plan.cell.standing.place


def _joint(situations: Sequence[Situation], plans: Sequence[Plan]) -> JointOffer | None:
    parts = []
    for situation, plan in zip(situations, plans, strict=True):
        offer = next(checked([offer_of(situation, plan)], situation), None)
        if offer is None:
            return None
        parts.append((situation.account.number, offer))
    highest = max(plan.level for plan in plans)
    offers = [offer for _, offer in parts]
    least = min(chance_of(offer, own) for offer, own in zip(offers, situations, strict=True))
    return JointOffer(tuple(parts), situations[0].policy.levels[highest], word_of(least))


def as_one_offer(joint: JointOffer) -> Offer:
    """A joint offer as one card shows it: sums by date and component; its key names its parts."""
    first = joint.parts[0][1]
    payments = tuple(
        ScheduledPayment(number, day, cents, _parts_on(joint, day))
        for number, (day, cents) in enumerate(joint.payments, 1)
    )
    plain = [payment.amount_cents for payment in payments[int(bool(first.down_cents)) :]]
    count = len(joint.parts)
    return replace(
        first,
        key="+".join(offer.key for _, offer in joint.parts),
        kind="joint",
        title=f"{count} cuentas: {first.title[0].lower()}{first.title[1:]}",
        down_cents=payments[0].amount_cents if first.down_cents else 0,
        instalment_cents=max(plain),
        payments=payments,
        owed=_summed(offer.owed for _, offer in joint.parts),
        due=_summed(offer.due for _, offer in joint.parts),
        waived=_summed(offer.waived for _, offer in joint.parts),
        authority=joint.authority,
        needs_approval=joint.needs_approval,
        why=tuple(f"{number}: {offer.why[0]}" for number, offer in joint.parts if offer.why),
        badge=f"Un convenio, {count} cuentas",
        changes=(),
        chance=joint.chance,
        burden_pct=None,
        warning="",
    )


def _parts_on(joint: JointOffer, day: date) -> dict[str, int]:
    return _summed(
        payment.parts
        for _, offer in joint.parts
        for payment in offer.payments
        if payment.due_on == day
    )


def _summed(tables: Iterable[Mapping[str, int]]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for table in tables:
        for name, cents in table.items():
            sums[name] = sums.get(name, 0) + cents
    return sums
