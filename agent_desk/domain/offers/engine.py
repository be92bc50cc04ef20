"""The engine: every option that the policy allows an account today, checked and ranked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from agent_desk.domain.calendar import MissingCalendarError
from agent_desk.domain.offers.always import always_cells, plain_promise
from agent_desk.domain.offers.building import build_offer, plan_level
from agent_desk.domain.offers.cells import Cell, Plan, cells
from agent_desk.domain.offers.chance import chance_words
from agent_desk.domain.offers.checker import Checker
from agent_desk.domain.offers.cost import cost_of_offer
from agent_desk.domain.offers.extend import extensions
from agent_desk.domain.offers.lines import LineFinder
from agent_desk.domain.offers.nearest import Box, Point, canonical_point
from agent_desk.domain.offers.offer import Ask, Blocked, Offer, OfferSheet
from agent_desk.domain.offers.ranking import Pick, is_over, pick
from agent_desk.domain.offers.restructure import canonical_interest, interest_cells
from agent_desk.domain.offers.situation import Situation, stop_of
from agent_desk.domain.offers.standing import WITH_INTEREST


def all_options(situation: Situation) -> OfferSheet:
    """Everything the policy allows today, ranked; or the stop, or why there is nothing."""
    try:
        stop = stop_of(situation)
        return OfferSheet(stop=stop) if stop else _sheet(situation)
    except MissingCalendarError as error:
        return OfferSheet(stop=without_calendar(error))


def _sheet(situation: Situation) -> OfferSheet:
    blocked: list[Blocked] = []
    plans = list(canonical_plans(situation, blocked))
    asked = (with_chance(offer, situation) for offer in extensions(situation, blocked))
    later = list(checked(asked, situation))
    own = [plan for plan in plans if plan.level <= situation.level]
    higher = [plan for plan in plans if plan.level > situation.level]
    shown = list(checked(_built(pick(own, higher, situation), situation), situation))
    shown += [offer for offer in later if not offer.needs_approval]
    if not any(plan.cell.standing.row.number for plan in plans):
        blocked.append(no_rows(situation))
    allowed = len(own) + sum(not offer.needs_approval for offer in later)
    return OfferSheet(
        shown=tuple(shown[: situation.policy.max_options]),
        allowed_count=allowed,
        blocked=least_slack(blocked),
        promise=promise_of(situation),
    )


def canonical_plans(situation: Situation, blocked: list[Blocked]) -> Iterator[Plan]:
    """The plain plan of every cell: the least down payment and level instalments."""
    finder = LineFinder(situation)
    residual = situation.policy.residual
    known: dict[Box, Point | None] = {}
    for cell in _plain_cells(situation, finder, blocked):
        box = cell.box(residual)
        if box not in known:
            known[box] = canonical_point(box, situation.policy.weights)
        yield from as_plan(situation, cell, known[box])
    for cell in interest_cells(situation, finder, blocked):
        yield from as_plan(situation, cell, canonical_interest(situation, cell))


def _plain_cells(
    situation: Situation, finder: LineFinder, blocked: list[Blocked]
) -> Iterator[Cell]:
    yield from cells(situation, finder, blocked)
    yield from always_cells(situation, finder)


def as_plan(situation: Situation, cell: Cell, point: Point | None) -> Iterator[Plan]:
    """The plan of a cell at a point, unless there is none or his income hides it."""
    if point is None:
        return
    level = plan_level(situation, cell.standing, cell.line.frequency, point.payment)
    plan = Plan(cell, point, level)
    if situation.policy.over_max != "hide" or not is_over(plan, situation):
        yield plan


def _built(picks: Sequence[Pick], situation: Situation) -> Iterator[Offer]:
    for chosen in picks:
        yield replace(offer_of(situation, chosen.plan), badge=chosen.badge)


def offer_of(situation: Situation, plan: Plan) -> Offer:
    """The whole offer of a plan, with its chance, and its annual cost when it bears interest."""
    offer = with_chance(build_offer(situation, plan), situation)
    if plan.cell.standing.kind not in WITH_INTEREST:
        return offer
    return replace(offer, cat_pct=cost_of_offer(offer, situation.today))


def with_chance(offer: Offer, situation: Situation) -> Offer:
    """The same offer, saying how likely it is to be kept."""
    return replace(offer, chance=chance_words(offer, situation))


def checked(offers: Iterable[Offer], situation: Situation) -> Iterator[Offer]:
    """Offers that pass the second opinion; one that fails is never shown."""
    checker = Checker(situation)
    return (offer for offer in offers if not checker.defects(offer))


def promise_of(situation: Situation, ask: Ask | None = None) -> Offer | None:
    """The plain promise, with its chance."""
    promise = plain_promise(situation, ask)
    return with_chance(promise, situation) if promise else None


def least_slack(blocked: Iterable[Blocked]) -> tuple[Blocked, ...]:
    """One per rule, the one closest to allowing something, nearest first."""
    best: dict[str, Blocked] = {}
    for item in sorted(blocked, key=lambda b: (b.slack, b.rule, b.sentence)):
        best.setdefault(item.rule, item)
    return tuple(best.values())


def no_rows(situation: Situation) -> Blocked:
    """Why only the full payment and the plain promise are left."""
    account, product = situation.account, situation.product
    if not product:
        sentence = (
            f"La política no conoce el producto «{account.product}»: quedan el pago total y la "
            "promesa simple."
        )
        return Blocked("product", sentence)
    return Blocked(
        "bucket",
        f"La política no tiene renglones para {account.days_past_due} días de atraso en "
        f"{product.name.lower()}: quedan el pago total y la promesa simple.",
    )


def without_calendar(error: MissingCalendarError) -> str:
    """The sentence of a day whose year has no bank calendar."""
    return (
        f"Falta el calendario bancario de {error.year}: no puedo fijar fechas seguras. "
        "Pida a supervisión que lo cargue."
    )
