"""The judge: is what he offers allowed, by which rule, and which allowed offers are nearest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from agent_desk.domain.calendar import MissingCalendarError
from agent_desk.domain.offers.always import always_cells
from agent_desk.domain.offers.answers import (
    blocking_of,
    changed_badge,
    changes_of,
    reason_no,
    reason_yes,
)
from agent_desk.domain.offers.asked import resolved
from agent_desk.domain.offers.cells import Cell, Plan, cells, wish_for
from agent_desk.domain.offers.engine import (
    as_plan,
    checked,
    least_slack,
    no_rows,
    offer_of,
    promise_of,
    without_calendar,
)
from agent_desk.domain.offers.lines import LineFinder
from agent_desk.domain.offers.nearest import Box, Point, Wish, nearest_point
from agent_desk.domain.offers.offer import Ask, Blocked, Offer, OfferSheet, Verdict
from agent_desk.domain.offers.policy import ONCE
from agent_desk.domain.offers.ranking import (
    Valuer,
    best_within,
    fits_income,
    saving_badge,
    total_cents,
    undominated,
)
from agent_desk.domain.offers.restructure import interest_cells, nearest_interest
from agent_desk.domain.offers.situation import Situation, stop_of

NEAREST_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Found:
    """A plan near the ask: changes of date, rhythm and count (`steps`) come before amounts."""

    plan: Plan
    steps: int

    @property
    def order(self) -> tuple[int, int, int, int, int, str]:
        """Least extra effort for him, then best for the institution, then lowest authority."""
        plan = self.plan
        place = f"{plan.cell.standing.place}.{plan.cell.line.frequency}"
        cost = plan.point.cost
        return self.steps, cost, -total_cents(plan), plan.level, plan.cell.instalments, place


def judge(situation: Situation, ask: Ask) -> Verdict:
    """Whether the ask is allowed, and the nearest allowed offers, exact in every cell."""
    try:
        stop = stop_of(situation)
        if stop:
            return Verdict(False, stop, blocking=Blocked("stop", stop))
        return _verdict(situation, resolved(ask, situation.account))
    except MissingCalendarError as error:
        return Verdict(False, without_calendar(error), blocking=Blocked("calendar", str(error)))


def _verdict(situation: Situation, ask: Ask) -> Verdict:
    blocked: list[Blocked] = []
    found = sorted(nearest_plans(situation, ask, blocked), key=lambda item: item.order)
    own = [item for item in found if item.plan.level <= situation.level]
    higher = [item for item in found if item.plan.level > situation.level]
    promise = promise_of(situation, ask)
    exact = next((item for item in own if is_his(ask, item)), None)
    approval = _approval(situation, ask, higher, exact or (own[0] if own else None))
    if exact:
        offer = next(checked([offer_of(situation, exact.plan)], situation), None)
        if offer:
            rest = [item for item in _varied(own) if item is not exact]
            return Verdict(
                is_allowed=True,
                reason=reason_yes(situation, exact.plan, ask),
                own=replace(offer, badge="Es lo que ofrece"),
                nearest=_offers(situation, ask, rest),
                approval=approval,
                promise=promise,
            )
    nearest = _offers(situation, ask, _varied(own))
    if not any(item.plan.cell.standing.row.number for item in found):
        blocked.append(no_rows(situation))
    best = own[0] if own else None
    is_date_kept = bool(best and best.plan.cell.line.is_wanted)
    blocking = None if is_date_kept else blocking_of(ask, blocked, len(own))
    return Verdict(
        is_allowed=False,
        reason=reason_no(situation, best.plan if best else None, ask, blocking),
        nearest=nearest,
        approval=approval,
        blocking=blocking,
        promise=promise,
    )


def sheet_for_ask(situation: Situation, ask: Ask) -> OfferSheet:
    """The options around what he offered: his own or the nearest, then the best value within his
    capacity, the lowest payment, the cheapest way to close, what approval would give."""
    try:
        stop = stop_of(situation)
        if stop:
            return OfferSheet(stop=stop)
        return _sheet_for(situation, resolved(ask, situation.account))
    except MissingCalendarError as error:
        return OfferSheet(stop=without_calendar(error))


def _sheet_for(situation: Situation, ask: Ask) -> OfferSheet:
    blocked: list[Blocked] = []
    found = sorted(nearest_plans(situation, ask, blocked), key=lambda item: item.order)
    own = [item.plan for item in found if item.plan.level <= situation.level]
    higher = [item for item in found if item.plan.level > situation.level]
    wanted: list[tuple[Plan, str]] = []
    if own:
        is_own = is_his(ask, next(item for item in found if item.plan is own[0]))
        wanted.append((own[0], "Es lo que ofrece" if is_own else "Más cercana a lo que ofrece"))
        valuer = Valuer(situation, ask)
        capable = [plan for plan in own if fits_income(plan, situation)]
        best = best_within(capable or own, situation, valuer)
        lowest = min(own, key=lambda plan: (plan.point.payment, total_cents(plan)))
        closing = [plan for plan in own if plan.cell.standing.kind != "cure"] or own
        cheapest = min(closing, key=lambda plan: (total_cents(plan), plan.cell.instalments))
        wanted += [(best, "Sugerida")] if best else []
        wanted += [(lowest, "El pago más bajo"), (cheapest, saving_badge(cheapest))]
    built = list(_unbeaten(situation, ask, wanted))
    best_own = next((item for item in found if own and item.plan is own[0]), None)
    approval = _approval(situation, ask, higher, best_own)
    unique: dict[str, Offer] = {}
    for offer in (*built, *((approval,) if approval else ())):
        unique.setdefault(offer.key, offer)
    shown = list(checked(unique.values(), situation))
    return OfferSheet(
        shown=tuple(shown[: situation.policy.max_options]),
        allowed_count=len(own),
        blocked=least_slack(blocked),
        promise=promise_of(situation, ask),
    )


def _unbeaten(
    situation: Situation, ask: Ask, wanted: Sequence[tuple[Plan, str]]
) -> Iterator[Offer]:
    """The options to show, those that another beats left out."""
    valuer = Valuer(situation, ask)
    badges: dict[int, tuple[Plan, str]] = {}
    for plan, badge in wanted:
        badges.setdefault(id(plan), (plan, badge))
    kept = undominated([plan for plan, _ in badges.values()], valuer, is_asked=True)
    for plan in kept:
        yield replace(offer_of(situation, plan), badge=badges[id(plan)][1])


def nearest_plans(situation: Situation, ask: Ask, blocked: list[Blocked]) -> Iterator[Found]:
    """The nearest plan of every cell; exact, because the allowed set is the union of cells."""
    finder = LineFinder(situation, ask)
    known: dict[tuple[Box, Wish], Point | None] = {}
    weights, residual = situation.policy.weights, situation.policy.residual
    for cell in _asked_cells(situation, finder, ask, blocked):
        place = (cell.box(residual), wish_for(ask, cell))
        if place not in known:
            known[place] = nearest_point(*place, weights)
        yield from _found(situation, ask, cell, known[place])
    for cell in interest_cells(situation, finder, blocked):
        yield from _found(
            situation, ask, cell, nearest_interest(situation, cell, wish_for(ask, cell))
        )


def _asked_cells(
    situation: Situation, finder: LineFinder, ask: Ask, blocked: list[Blocked]
) -> Iterator[Cell]:
    with_down = bool(ask.down_cents) or (ask.payment_cents is None and bool(ask.total_cents))
    yield from cells(situation, finder, blocked, with_down=with_down)
    yield from always_cells(situation, finder)


def _found(situation: Situation, ask: Ask, cell: Cell, point: Point | None) -> Iterator[Found]:
    for plan in as_plan(situation, cell, point):
        yield Found(plan, steps_of(situation, ask, plan))


def steps_of(situation: Situation, ask: Ask, plan: Plan) -> int:
    """How many things other than amounts differ from what he said."""
    cell = plan.cell
    frequency = ask.frequency or (ONCE if ask.count == 1 and not ask.down_cents else None)
    steps = int(not cell.line.is_wanted)
    if frequency and cell.line.frequency != frequency:
        # From instalments to one payment, or the reverse, is another agreement altogether.
        steps += 3 if ONCE in {frequency, cell.line.frequency} else 2
    if ask.count and _counted(ask, cell) != ask.count:
        steps += 1
    if ask.total_cents and cell.standing.kind == "cure":
        steps += 4  # he means to close the account, not to catch up
    usual = situation.capacity.frequency
    if not frequency and usual and cell.line.frequency not in {usual, ONCE}:
        steps += 1
    return steps


def _counted(ask: Ask, cell: Cell) -> int:
    """The payments of a cell as he counts them."""
    return cell.instalments if ask.down_cents else cell.instalments + cell.line.has_down


def is_his(ask: Ask, found: Found) -> bool:
    """Whether a plan is what he offers: nothing moved, and not a centavo more than he said."""
    cell, point = found.plan.cell, found.plan.point
    if found.steps:
        return False
    if ask.total_cents and total_cents(found.plan) > ask.total_cents:
        return False
    if cell.is_once:
        said = ask.total_cents or ask.payment_cents or ask.down_cents or 0
        return point.payment <= said
    if cell.line.has_down and point.down != wish_for(ask, cell).down:
        return False
    if ask.down_cents and not cell.line.has_down:
        return False
    if ask.payment_cents is None:
        return bool(ask.total_cents)
    return point.payment == ask.payment_cents or (
        cell.instalments == 1 and point.payment <= ask.payment_cents
    )


def _varied(found: Sequence[Found]) -> list[Found]:
    """The nearest of each arrangement and rhythm first, so that three cards differ in shape."""
    seen: set[tuple[str, str]] = set()
    first: list[Found] = []
    rest: list[Found] = []
    for item in found:
        cell = item.plan.cell
        shape = (cell.standing.kind, cell.line.frequency)
        (rest if shape in seen else first).append(item)
        seen.add(shape)
    return [*first, *rest]


def _offers(situation: Situation, ask: Ask, found: Iterable[Found]) -> tuple[Offer, ...]:
    """The first three whole, with their changes marked; those that fail the check are dropped."""
    offers: list[Offer] = []
    for item in found:
        if len(offers) == NEAREST_SHOWN:
            break
        offers += checked([_marked(situation, ask, item)], situation)
    return tuple(
        replace(offer, badge="Más cercana a lo que ofrece") if place == 0 else offer
        for place, offer in enumerate(offers)
    )


def _marked(situation: Situation, ask: Ask, item: Found) -> Offer:
    offer = offer_of(situation, item.plan)
    changes = changes_of(situation, ask, item.plan)
    return replace(offer, changes=changes, badge=changed_badge(item.plan, ask))


def _approval(
    situation: Situation, ask: Ask, higher: Sequence[Found], best: Found | None
) -> Offer | None:
    """The nearest that a higher level could give, marked against the ask.

    Only when it is nearer to him or costs him less than the best that needs nobody.
    """
    for item in higher:
        if best and item.order[:2] >= best.order[:2]:
            is_cheaper = total_cents(item.plan) < total_cents(best.plan)
            if not is_cheaper or item.steps > best.steps:
                continue
        for offer in checked([_marked(situation, ask, item)], situation):
            return replace(offer, badge=f"Con visto bueno de {offer.authority}")
    return None
