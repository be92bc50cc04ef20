"""What anybody may always do unless a stop applies: pay it all, catch up, or promise a payment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from agent_desk.domain.calendar import days_on
from agent_desk.domain.money import floor_to
from agent_desk.domain.offers.building import burden_pct, dated_rows
from agent_desk.domain.offers.cells import Cell
from agent_desk.domain.offers.lines import LineFinder
from agent_desk.domain.offers.offer import Ask, Offer
from agent_desk.domain.offers.policy import ONCE, Arrangement, Row, Terms
from agent_desk.domain.offers.situation import Situation
from agent_desk.domain.offers.standing import Standing, owed_part

FULL_PAYMENT, CATCH_UP = "pago_total", "pago_vencido"
WITHIN_DAYS = 10  # a full payment is promised for the near future, not for a month away
PROMISE_WITHIN_DAYS = 15
_PROMISE_UNIT = 50_00
_WAIT_DAYS = 3


def always_cells(situation: Situation, finder: LineFinder) -> Iterator[Cell]:
    """Everything owed in one payment; and the overdue part alone when the file tells it apart."""
    account = situation.account
    names = [(FULL_PAYMENT, "plan", "Pago total")]
    if 0 < sum(account.overdue.values()) < account.total_cents:
        names.append((CATCH_UP, "cure", "Pago de lo vencido"))
    for arrangement_id, kind, name in names:
        standing = _standing(situation, arrangement_id, kind, name)
        lines = finder.lines(standing.terms, ONCE, has_down=False)
        if lines:
            yield Cell(standing, lines[0], 1)


def _standing(situation: Situation, arrangement_id: str, kind: str, name: str) -> Standing:
    level = situation.policy.levels[0]
    terms = Terms(first_within_days=WITHIN_DAYS, last_within_days=WITHIN_DAYS)
    row = Row(number=0, buckets=(), payments=(1, 1), authority=level)
    owed = owed_part(situation.account, kind)
    due = {c.id: owed[c.id] for c in situation.policy.components if c.id in owed}
    return Standing(
        arrangement=Arrangement(arrangement_id, kind, (row,), terms, name=name),
        row=row,
        tier=None,
        hardship="",
        level=0,
        counts=(1, 1),
        terms=terms,
        owed=owed,
        due=due,
        total_cents=sum(due.values()),
        down_min_cents=0,
        last_min_cents=1,
    )


def plain_promise(situation: Situation, ask: Ask | None = None) -> Offer | None:
    """One payment on one date, nothing waived; None only when there is nothing to pay."""
    owed = {name: cents for name, cents in situation.account.balances.items() if cents}
    total = sum(owed.values())
    amount = min(_promised(situation, ask), total)
    if amount <= 0:
        return None
    day = _promise_day(situation, ask)
    due: dict[str, int] = {}
    rest = amount
    for name in (c.id for c in situation.policy.components if c.id in owed):
        taken = min(rest, owed[name])
        rest -= taken
        if taken:
            due[name] = taken
    return Offer(
        key=f"promesa.0.0.-.{ONCE}.1.0.{amount}.{day.isoformat()}",
        kind="promise",
        arrangement="promesa",
        title="Promesa de pago",
        frequency=ONCE,
        down_cents=0,
        instalment_cents=amount,
        payments=tuple(dated_rows([amount], [day], due)),
        owed=due,
        due=due,
        waived=dict.fromkeys(due, 0),
        authority=situation.policy.levels[0],
        needs_approval=False,
        closes_debt=amount == total,
        why=("Promesa simple: un pago en una fecha, sin perdonar nada. Siempre se permite.",),
        badge="Sin descuento",
        expires_on=day,
        burden_pct=burden_pct(situation, ONCE, amount),
    )


def _promised(situation: Situation, ask: Ask | None) -> int:
    """What he said, else what his income or his usual instalment suggests, else what is overdue."""
    if ask:
        said = ask.down_cents or ask.payment_cents or ask.total_cents
        if said:
            return said
    account, capacity = situation.account, situation.capacity
    overdue = max(account.overdue_cents, 1)
    if capacity.income_cents:
        share = floor_to(capacity.income_cents * situation.policy.warn_pct // 100, _PROMISE_UNIT)
        if share:
            return min(share, overdue)
    return min(account.instalment_cents or overdue, overdue)


def _promise_day(situation: Situation, ask: Ask | None) -> date:
    """His date when it is not past, else his next payday within two weeks, else in three days."""
    today, calendar = situation.today, situation.policy.calendar
    named = (ask.down_on or ask.first_on) if ask else None
    if named and named >= today:
        return calendar.shifted(named)
    limit = today + timedelta(days=PROMISE_WITHIN_DAYS)
    paydays = days_on(situation.capacity.pay_days, today + timedelta(days=1), limit)
    return calendar.shifted(paydays[0] if paydays else today + timedelta(days=_WAIT_DAYS))
