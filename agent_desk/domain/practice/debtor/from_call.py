"""A scenario from what the store keeps of a real call, with nothing left of the person.

Safe by construction rather than by masking: of the call come the kinds of objections in their
order, the kinds of facts, how it ended, and amounts and days that are all moved. No note, no text
that anybody typed, no name, number, creditor or date is ever read into a scenario.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from agent_desk.domain.errors import DeskError
from agent_desk.domain.money import half_up
from agent_desk.domain.practice.call_reading import DISPUTE, PLAN, THIRD, VULNERABLE_EXIT
from agent_desk.domain.practice.debtor.draws import number, one_of
from agent_desk.domain.practice.debtor.persona import (
    BANDS,
    MOTIVE,
    OFFER,
    START,
    Debt,
    Means,
    Objection,
    Persona,
    Scenario,
)
from agent_desk.domain.practice.debtor.seeding import SeedStock
from agent_desk.domain.text.fold import words_of

LEAST_SHARE, MOST_SHARE, UNTOUCHED = 70, 130, 4  # per cent; never within UNTOUCHED of the whole
_LEAST_DAYS, _MOST_DAYS = 3, 11  # by which days of arrears are moved
_UNIT, _FINE = 50_00, 10_00
_PRODUCTS = {"TC": "tarjeta", "PP": "préstamo personal", "CN": "crédito de nómina"}
_ANSWERS = (
    "acknowledge_specific", "acknowledge_generic", "open_question", "give_control", "explain_cost",
    "offer_within", "offer_written_proof", "open_dispute", "pause_collection", "apologise",
)  # fmt: skip
_MOST_OBJECTIONS, _LINES_A_BAND = 4, 3
_EXITS = {
    "dispute": DISPUTE, "already_paid": DISPUTE, "vulnerable": VULNERABLE_EXIT,
    "third_party": THIRD, "promise": PLAN, "partial_promise": PLAN,
}  # fmt: skip
PRACTISED_OUTCOMES = tuple(_EXITS)  # of which a scenario can be made without any objection


class NothingToPractiseError(DeskError):
    """The call left nothing that a scenario could be made of."""

    def __init__(self) -> None:
        super().__init__(
            "De esa llamada no quedó ninguna objeción ni resultado para practicar. No se creó "
            "nada; elija otra."
        )


@dataclass(frozen=True, slots=True)
class CallTrail:
    """What is used of a call. `cards` are ids of the objection cards in the order in which they
    were opened, `facts` and `flags` kinds, `agreed` (centavos, rhythm) of what was agreed.
    `own_words` are folded words of names and of the creditor: read only to keep clear of them."""

    product: str
    balance_cents: int
    overdue_cents: int
    days: int
    cards: tuple[str, ...] = ()
    outcome: str = ""
    flags: frozenset[str] = frozenset()
    facts: frozenset[str] = frozenset()
    agreed: tuple[int, str] | None = None
    own_words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Sources:
    """What a scenario is filled from instead: personas, shipped sentences by card, seeds."""

    personas: Mapping[str, Persona]
    said: Mapping[str, Sequence[str]]
    titles: Mapping[str, str]
    seeds: SeedStock


def scenario_from_call(trail: CallTrail, sources: Sources, key: str) -> Scenario:
    """`key` decides what is drawn; it should be fresh and secret, so that nothing can be undone.
    Raises NothingToPractiseError."""
    kinds = [kind for kind in dict.fromkeys(trail.cards) if kind in sources.said]
    kinds = kinds[:_MOST_OBJECTIONS]
    if not kinds and trail.outcome not in _EXITS:
        raise NothingToPractiseError
    persona = _nearest(trail, kinds, sources.personas.values())
    share = _share(key)
    debt = _moved_debt(trail, sources.seeds, share, key)
    called = [sources.titles.get(kind, kind) for kind in kinds] or [persona.temperament]
    return Scenario(
        id=f"de-llamada-{number(10**6, key, 'id'):06d}",
        title="Como una llamada real: " + ", ".join(called),
        persona=persona.id,
        brief=f"{{days}} días de atraso en su {debt.product}. Todos los datos son inventados.",
        debt=debt,
        means=_moved_means(trail, persona, debt, share),
        objections=tuple(
            _objection(kind, place, persona, sources.said[kind]) for place, kind in enumerate(kinds)
        ),
        is_from_call=True,
        name=_new_name(persona.is_woman, sources.seeds, trail.own_words, key)[0],
        called=_new_name(persona.is_woman, sources.seeds, trail.own_words, key)[1],
        holder=_new_holder(persona, sources.seeds, trail.own_words, key),
    )


def _nearest(trail: CallTrail, kinds: Sequence[str], personas: Collection[Persona]) -> Persona:
    """Who fits the call best: the same exit counts more than the same objection."""
    wanted = _wanted_exit(trail)
    free = [
        one for one in personas if not one.is_guided and (one.exit == THIRD) == (wanted == THIRD)
    ]

    def fit(one: Persona) -> int:
        own = {objection.kind for objection in one.objections}
        return 4 * (one.exit == wanted) + 3 * len(own & {*kinds})

    return max(free, key=lambda one: (fit(one), -one.level, one.id))


def _wanted_exit(trail: CallTrail) -> str:
    if trail.flags & {"aclaracion", "no_es_titular"}:
        return DISPUTE
    if trail.flags & {"vulnerable"} or "salud" in trail.facts:
        return VULNERABLE_EXIT
    return _EXITS.get(trail.outcome, PLAN)


def _share(key: str) -> int:
    near = range(100 - UNTOUCHED, 100 + UNTOUCHED + 1)
    return one_of([s for s in range(LEAST_SHARE, MOST_SHARE + 1) if s not in near], key, "share")


def _moved_debt(trail: CallTrail, seeds: SeedStock, share: int, key: str) -> Debt:
    own = trail.own_words
    free = [one for one in seeds.creditors if not own & _words(one)] or list(seeds.creditors)
    step = _LEAST_DAYS + number(_MOST_DAYS - _LEAST_DAYS + 1, key, "days")
    days = trail.days - step if trail.days > _MOST_DAYS and number(2, key, "way") else 0
    due = _moved(max(trail.overdue_cents, _UNIT), share, _UNIT)
    return Debt(
        creditor=one_of(free, key, "creditor"),
        product=_PRODUCTS.get(trail.product, "crédito"),
        balance_cents=max(due, _moved(max(trail.balance_cents, _UNIT), share, _UNIT)),
        due_cents=due,
        days=days or trail.days + step,
    )


def _moved(cents: int, share: int, unit: int) -> int:
    """The amount in the share, rounded; never the very same one."""
    found = max(unit, half_up(cents * share, 100 * unit) * unit)
    return found + unit if found == cents else found


def _moved_means(trail: CallTrail, persona: Persona, debt: Debt, share: int) -> Means:
    """What was agreed shows what he could; otherwise the persona's means in the new size."""
    if trail.agreed is None or persona.exit in {DISPUTE, THIRD}:
        return _in_size(persona.means, debt.due_cents, persona.debt.due_cents)
    cents, rhythm = trail.agreed
    paid = _moved(cents, share, _FINE)
    if rhythm == "semanal":
        return Means(paid * 13 // 3 // _FINE * _FINE, paid, weekly_cents=paid)
    if rhythm in {"quincenal", "catorcenal"}:
        return Means(2 * paid, paid, fortnightly_cents=paid, paydays=(15, 0))
    return Means(paid, paid, paydays=persona.means.paydays)


def _in_size(means: Means, due: int, written: int) -> Means:
    def sized(cents: int) -> int:
        return half_up(cents * due, written * _FINE) * _FINE

    weekly, fortnight = means.weekly_cents, means.fortnightly_cents
    return replace(
        means,
        monthly_cents=sized(means.monthly_cents),
        single_cents=sized(means.single_cents),
        weekly_cents=None if weekly is None else sized(weekly),
        fortnightly_cents=None if fortnight is None else sized(fortnight),
    )


def _objection(kind: str, place: int, persona: Persona, said: Sequence[str]) -> Objection:
    """As the persona says it; a kind that is new to her in the words of its card."""
    own = next((one for one in persona.objections if one.kind == kind), None)
    when = (START, MOTIVE, OFFER)[min(place, 2)]
    if own is not None:
        return replace(own, when=when)
    plain = [line for line in said if not any(sign.isdigit() or sign in "{}" for sign in line)]
    plain = plain or ["Es que no se puede así.", "Ya le dije que no es tan fácil."]
    lines = {
        band: tuple(plain[_LINES_A_BAND * n : _LINES_A_BAND * (n + 1)] or plain[:_LINES_A_BAND])
        for n, band in enumerate(BANDS)
    }
    return Objection(kind, when, _ANSWERS, 2, lines)


def _new_name(is_woman: bool, seeds: SeedStock, own: frozenset[str], key: str) -> tuple[str, str]:
    """(whole name, what people call her), neither sharing a word with the real ones."""
    people = seeds.women if is_woman else seeds.men
    names = [one for one in people if not own & (_words(one[0]) | _words(one[1]))] or list(people)
    surnames = [one for one in seeds.surnames if not own & _words(one)] or list(seeds.surnames)
    name, called = one_of(names, key, "name")
    return f"{name} {one_of(surnames, key, 'surname')}", called


def _new_holder(persona: Persona, seeds: SeedStock, own: frozenset[str], key: str) -> str:
    if not persona.holder:
        return ""
    return _new_name(not persona.is_woman, seeds, own, key + "holder")[0].rsplit(" ", 1)[0]


def _words(text: str) -> frozenset[str]:
    return frozenset(word.text for word in words_of(text))
