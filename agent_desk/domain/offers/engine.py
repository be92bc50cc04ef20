"""The engine: all allowed options of an account, and the nearest yes to what the debtor said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from agent_desk.domain.calendar import MissingCalendarError, month_day
from agent_desk.domain.money import ceil_to
from agent_desk.domain.offers.building import build_offer, canonical_amounts, schedule
from agent_desk.domain.offers.cells import Cell, Situation, cells
from agent_desk.domain.offers.checker import defects_of
from agent_desk.domain.offers.nearest import nearest_in
from agent_desk.domain.offers.offer import Ask, Blocked, Offer, OfferSheet, Verdict
from agent_desk.domain.offers.ranking import rank
from agent_desk.domain.spanish import date_text, money_text

NEAREST_SHOWN = 3
PROMISE_WITHIN_DAYS = 15
_STOPS = {
    "fallecido": "La persona titular falleció: no se negocia; pase el caso a {to}.",
    "aclaracion": "La cuenta está en aclaración: no se cobra hasta que se resuelva.",
    "demanda": "La cuenta está en demanda: solo {to} puede negociarla.",
    "no_es_titular": "Esta persona no es titular de la cuenta: no se le ofrece nada.",
}


def all_options(situation: Situation) -> OfferSheet:
    """Everything the policy allows today, ranked; or the stop, or why there is nothing."""
    stop = stop_of(situation)
    if stop:
        return OfferSheet(stop=stop)
    blocked: list[Blocked] = []
    try:
        offers = list(_checked(_canonical(situation, blocked), situation))
        promise = plain_promise(situation, None)
    except MissingCalendarError as error:
        return OfferSheet(stop=_without_calendar(error))
    own = sum(not offer.needs_approval for offer in offers)
    if not offers and not blocked:
        blocked.append(_nothing(situation))
    return OfferSheet(rank(offers, situation), own, "", _least(blocked), promise)


def judge(situation: Situation, ask: Ask) -> Verdict:
    """Whether the ask is allowed, and the nearest allowed offers, exact in every cell."""
    stop = stop_of(situation)
    if stop:
        return Verdict(False, stop, blocking=Blocked("stop", stop))
    try:
        return _judge(situation, ask)
    except MissingCalendarError as error:
        return Verdict(False, _without_calendar(error))


def _judge(situation: Situation, ask: Ask) -> Verdict:
    blocked: list[Blocked] = []
    found = _nearest(replace(situation, wanted_first=ask.first_on), ask, blocked)
    if ask.first_on:  # his date may be the only thing in the way: other dates are offered too
        found += _nearest(situation, ask, [])
    ranked = sorted(found, key=_order)
    own_level = [offer for _, offer in ranked if not offer.needs_approval]
    higher = [offer for cost, offer in ranked if offer.needs_approval]
    exact = next((o for c, o in ranked if _is_his(o, ask) and not o.needs_approval), None)
    promise = plain_promise(situation, ask)
    if exact:
        own = replace(exact, badge="Es lo que él propone", changes=())
        rest = tuple(o for o in _varied(own_level) if o.key != own.key)
        return Verdict(True, _yes(own), own, rest[:NEAREST_SHOWN], _first(higher), None, promise)
    nearest = tuple(
        replace(offer, changes=_changes(offer, ask), badge=_changed_words(offer, ask))
        for offer in _varied(own_level)[:NEAREST_SHOWN]
    )
    least = _least(blocked)
    blocking = least[0] if least and not nearest else None
    return Verdict(
        False, _no(nearest, blocking, ask), None, nearest, _first(higher), blocking, promise
    )


def stop_of(situation: Situation) -> str:
    """The sentence of the first flag that forbids negotiating here, or ""."""
    for stop in situation.policy.stops:
        if stop.flag in situation.account.flags:
            words = _STOPS.get(stop.flag, "Esta cuenta no se negocia aquí; pase el caso a {to}.")
            return words.format(to=stop.to or "supervisión")
    return ""


def plain_promise(situation: Situation, ask: Ask | None) -> Offer | None:
    """One payment on one date, nothing waived: always possible unless a stop applies."""
    account = situation.account
    owed = {name: cents for name, cents in account.balances.items() if cents}
    total = sum(owed.values())
    wanted = (ask and (ask.down_cents or ask.payment_cents)) or account.instalment_cents or total
    amount = min(wanted, total, max(account.overdue_cents, wanted))
    if amount <= 0:
        return None
    day = _promise_day(situation, ask)
    order = [c.id for c in situation.policy.components if c.id in owed]
    due, rest = {}, amount
    for name in order:
        due[name] = min(rest, owed[name])
        rest -= due[name]
    due = {name: cents for name, cents in due.items() if cents}
    return Offer(
        key=f"promise.0.0.unica.1.0.{amount}.{day.isoformat()}",
        kind="promise",
        arrangement="promesa",
        title="Promesa de pago",
        frequency="unica",
        down_cents=0,
        instalment_cents=amount,
        payments=tuple(schedule([amount], [day], due)),
        owed=due,
        due=due,
        waived=dict.fromkeys(due, 0),
        authority=situation.policy.levels[0],
        needs_approval=False,
        closes_debt=amount == total,
        why=("Promesa simple: un pago en una fecha, sin perdonar nada.",),
        badge="Sin descuento",
        expires_on=day,
    )


def _promise_day(situation: Situation, ask: Ask | None) -> date:
    today, calendar = situation.today, situation.policy.calendar
    if ask and ask.first_on and ask.first_on >= today:
        return calendar.shifted(ask.first_on)
    limit = today + timedelta(days=PROMISE_WITHIN_DAYS)
    paydays = sorted(
        day
        for anchor in situation.capacity.pay_days
        for month in range(2)
        if today < (day := _month_day_after(today, month, anchor)) <= limit
    )
    return calendar.shifted(paydays[0] if paydays else today + timedelta(days=3))


def _month_day_after(today: date, months: int, anchor: int) -> date:
    index = today.month - 1 + months
    return month_day(today.year + index // 12, index % 12 + 1, anchor)


def _canonical(situation: Situation, blocked: list[Blocked]) -> Iterator[Offer]:
    for cell in cells(situation, blocked):
        amounts = canonical_amounts(cell)
        if amounts:
            yield build_offer(situation, cell, *amounts)


def _checked(offers: Iterable[Offer], situation: Situation) -> Iterator[Offer]:
    """Offers that pass the second opinion; one that fails is never shown."""
    return (offer for offer in offers if not defects_of(offer, situation))


def _nearest(
    situation: Situation, ask: Ask, blocked: list[Blocked]
) -> list[tuple[tuple[int, int], Offer]]:
    found = []
    for cell in cells(situation, blocked):
        down, payment = _asked_amounts(ask, cell)
        point = nearest_in(cell, down, payment)
        if not point:
            continue
        cost, down, payment = point
        offer = build_offer(situation, cell, down, payment)
        if not defects_of(offer, situation):
            found.append(((_steps(offer, ask), cost), offer))
    return found


def _asked_amounts(ask: Ask, cell: Cell) -> tuple[int, int]:
    if ask.total_cents and not ask.payment_cents:
        if cell.count == 1:
            return 0, ask.total_cents
        return ask.down_cents or 0, ceil_to(-(-ask.total_cents // cell.count), 1)
    payment = ask.payment_cents or ask.down_cents or 0
    return ask.down_cents or 0, payment


def _steps(offer: Offer, ask: Ask) -> int:
    """Changes of rhythm, date or count, which come before amounts."""
    changed = 0
    if ask.frequency and offer.frequency not in {ask.frequency, "unica"}:
        changed += 2
    if ask.frequency and ask.frequency != "unica" and offer.frequency == "unica":
        changed += 3
    if ask.count and offer.count != ask.count:
        changed += 1
    return changed


def _order(found: tuple[tuple[int, int], Offer]) -> tuple[int, int, int, str]:
    (steps, cost), offer = found
    return steps, cost, -offer.total_cents, offer.key


def _is_his(offer: Offer, ask: Ask) -> bool:
    if ask.frequency and offer.frequency != ask.frequency:
        return False
    if ask.down_cents is not None and ask.payment_cents and offer.down_cents != ask.down_cents:
        return False
    if ask.payment_cents and offer.instalment_cents != ask.payment_cents:
        return False
    if ask.total_cents and offer.total_cents != ask.total_cents:
        return False
    if ask.count and offer.count != ask.count:
        return False
    return not ask.first_on or ask.first_on in {p.due_on for p in offer.payments[:2]}


def _varied(offers: list[Offer]) -> list[Offer]:
    """The nearest of each arrangement and rhythm first, so that three cards differ in shape."""
    seen: set[tuple[str, str]] = set()
    first: list[Offer] = []
    rest: list[Offer] = []
    for offer in offers:
        shape = (offer.arrangement, offer.frequency)
        (rest if shape in seen else first).append(offer)
        seen.add(shape)
    return [*first, *rest]


def _first(offers: list[Offer]) -> Offer | None:
    return offers[0] if offers else None


def _changes(offer: Offer, ask: Ask) -> tuple[str, ...]:
    changes = []
    asked = ask.payment_cents or ask.total_cents
    if asked and offer.instalment_cents != asked:
        changes.append(
            f"el pago pasa de {money_text(asked)} a {money_text(offer.instalment_cents)}"
        )
    if ask.down_cents is not None and offer.down_cents != ask.down_cents:
        changes.append(
            f"el primero pasa de {money_text(ask.down_cents)} a {money_text(offer.down_cents)}"
        )
    if ask.frequency and offer.frequency != ask.frequency:
        changes.append(f"es {offer.frequency} en lugar de {ask.frequency}")
    if ask.first_on and ask.first_on not in {p.due_on for p in offer.payments[:2]}:
        changes.append(f"empieza el {date_text(offer.first_on)}")
    return tuple(changes)


def _changed_words(offer: Offer, ask: Ask) -> str:
    asked = ask.payment_cents or ask.total_cents
    if asked and offer.instalment_cents > asked:
        return f"{money_text(offer.instalment_cents - asked)} más por pago"
    return "Cabe en lo que ofrece"


def _yes(offer: Offer) -> str:
    return f"Lo permite el renglón {offer.key.split('.')[1]} de «{offer.arrangement}»."


def _no(nearest: tuple[Offer, ...], blocking: Blocked | None, ask: Ask) -> str:
    if blocking:
        return blocking.sentence
    if not nearest:
        return "La política no tiene opciones para esta cuenta hoy; queda la promesa simple."
    changes = nearest[0].changes
    if not changes:
        return "Así no cabe en ningún renglón; lo más cercano ya cumple."
    return "Lo más cercano permitido: " + "; ".join(changes) + "."


def _least(blocked: list[Blocked]) -> tuple[Blocked, ...]:
    """One per rule, the one closest to allowing something, nearest first."""
    best: dict[str, Blocked] = {}
    for item in sorted(blocked, key=lambda b: (b.slack, b.rule, b.sentence)):
        best.setdefault(item.rule, item)
    return tuple(best.values())


def _nothing(situation: Situation) -> Blocked:
    account = situation.account
    product = situation.policy.products.get(account.product)
    if not product:
        return Blocked("product", f"La política no conoce el producto «{account.product}».")
    return Blocked(
        "bucket",
        f"La política no tiene renglones para {account.days_past_due} días de atraso en "
        f"{product.name.lower()}: quedan el pago total y la promesa simple.",
    )


def _without_calendar(error: MissingCalendarError) -> str:
    return (
        f"Falta el calendario bancario de {error.year}: no puedo fijar fechas seguras. "
        "Pida a supervisión que lo cargue."
    )
