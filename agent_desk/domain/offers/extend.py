"""The extension: the overdue part on a later date, nothing forgiven, interest running."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

from agent_desk.domain.agreement import PLAN_INTEREST, PLAN_VAT, ScheduledPayment
from agent_desk.domain.money import half_up
from agent_desk.domain.offers.building import burden_pct
from agent_desk.domain.offers.cells import highest_seen
from agent_desk.domain.offers.offer import Blocked, Offer
from agent_desk.domain.offers.policy import FULL_BP, ONCE, Row
from agent_desk.domain.offers.schedule import interest_cents
from agent_desk.domain.offers.situation import Situation
from agent_desk.domain.offers.standing import Standing, standings
from agent_desk.domain.offers.wording import why_lines
from agent_desk.domain.spanish import date_text, money_text


def extensions(situation: Situation, blocked: list[Blocked]) -> Iterator[Offer]:
    """Each extension the policy allows today; refusals go to `blocked`."""
    for standing in standings(situation, {"extend"}):
        if standing.level > highest_seen(situation):
            continue
        row = standing.row
        if row.per_year and situation.extensions >= row.per_year:
            blocked.append(_too_many(row, situation.extensions))
            continue
        rate = rate_bp(situation.account.ordinary_rate_pct)
        if standing.terms.accrue and rate is None:
            blocked.append(_no_rate())
            continue
        yield _extension(situation, standing, rate or 0)


def rate_bp(text: str) -> int | None:
    """Basis points of an annual percentage written as text («36.00»); None when unknown."""
    try:
        rate = Decimal(text) * 100
    except InvalidOperation:
        return None
    return int(rate) if rate >= 0 and rate == rate.to_integral_value() else None


def extended_to(situation: Situation, days: int) -> date:
    """The new date, before the shift: counted from today, the debt being overdue already."""
    return situation.today + timedelta(days=days)


def _extension(situation: Situation, standing: Standing, rate: int) -> Offer:
    nominal = extended_to(situation, standing.row.days)
    day = situation.policy.calendar.shifted(nominal)
    parts = {name: cents for name, cents in standing.due.items() if cents}
    interest = 0
    if standing.terms.accrue:
        principal = situation.account.balances.get("principal", 0)
        interest = interest_cents(principal, rate, situation.today, nominal)
    vat = half_up(interest * situation.policy.vat_pct * 100, FULL_BP)
    parts |= {n: c for n, c in ((PLAN_INTEREST, interest), (PLAN_VAT, vat)) if c}
    amount = sum(parts.values())
    why = list(why_lines(situation, standing, ONCE, has_down=False, last_on=day))
    if interest:
        why.append(
            f"Del día de hoy al {date_text(nominal)} corren {money_text(interest)} de interés "
            f"ordinario y {money_text(vat)} de IVA."
        )
    return Offer(
        key=f"{standing.place}.{ONCE}.1.0.{amount}.{day.isoformat()}",
        kind="extend",
        arrangement=standing.arrangement.id,
        title=f"Prórroga de {standing.row.days} días",
        frequency=ONCE,
        down_cents=0,
        instalment_cents=amount,
        payments=(ScheduledPayment(1, day, amount, parts),),
        owed=dict(standing.owed),
        due=dict(standing.due),
        waived=dict.fromkeys(standing.owed, 0),
        authority=standing.row.authority,
        needs_approval=standing.level > situation.level,
        closes_debt=False,
        why=tuple(why),
        badge="Da tiempo, sin quita",
        expires_on=min(situation.today + timedelta(days=situation.policy.quote_days), day),
        burden_pct=burden_pct(situation, ONCE, amount),
        row=standing.row.number,
        hardship=standing.hardship,
    )


def _too_many(row: Row, taken: int) -> Blocked:
    return Blocked(
        "per_year",
        f"La prórroga se da {row.per_year} veces al año y ya lleva {taken}.",
        taken - row.per_year + 1,
    )


def _no_rate() -> Blocked:
    return Blocked(
        "missing_rate",
        "Falta la tasa ordinaria de la cuenta: no puedo calcular la prórroga. Pida a supervisión "
        "que complete el dato.",
        1,
    )
