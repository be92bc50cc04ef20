"""Random policies for the invariants: any roundings, limits, rows, tiers and calendars."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import settings
from hypothesis import strategies as st

from agent_desk.domain.calendar import BankCalendar
from agent_desk.domain.offers.offer import Ask
from agent_desk.domain.offers.policy import Arrangement, Policy, Row, Terms, Tier
from agent_desk.domain.offers.situation import Situation
from tests.domain.offer_cases import BALANCES, POLICY, TODAY, overdue_account

LONGER = int(os.environ.get("OFFERS_EXAMPLES", "1"))  # `make prove` asks for more
BUCKET = "B4"
DAYS = 137
_RHYTHMS = ("semanal", "catorcenal", "quincenal", "mensual")


def examples(count: int) -> settings:
    """So many examples, and as many times more as `make prove` asks for."""
    return settings(max_examples=max(5, count * LONGER // 2), deadline=None)


def _waive() -> st.SearchStrategy[dict[str, int]]:
    share = st.integers(0, 100).map(lambda percent: percent * 100)
    return st.fixed_dictionaries(
        {"fees": share, "late": share, "ordinary": share},
        optional={"principal": st.integers(0, 40).map(lambda percent: percent * 100)},
    )


@st.composite
def _ladder(draw: st.DrawFn, kind: str) -> tuple[Row, ...]:
    rows = []
    for number in range(1, draw(st.integers(1, 3)) + 1):
        low = draw(st.integers(1, 5))
        bears = kind in {"restructure", "partial"}
        rows.append(
            Row(
                number=number,
                buckets=(BUCKET,),
                payments=(low, low + draw(st.integers(0, 9))),
                authority=draw(st.sampled_from(["agente", "supervisor"])),
                waive=draw(_waive()),
                rate_bp=draw(st.sampled_from([0, 1_800, 3_600, 4_875])) if bears else None,
                capitalize=draw(st.sampled_from([(), ("ordinary",)])) if bears else (),
                settle_bp=draw(st.sampled_from([2_500, 4_000])) if kind == "partial" else 0,
            )
        )
    return tuple(rows)


@st.composite
def _arrangement(draw: st.DrawFn, name: str) -> Arrangement:
    kind = draw(st.sampled_from(["settle", "settle", "plan", "cure", "restructure", "partial"]))
    first = draw(st.integers(5, 30))
    terms = Terms(
        down_bp=draw(st.sampled_from([0, 1_000, 2_500])),
        down_min_cents=draw(st.sampled_from([0, 30_000])),
        payment_min_cents=draw(st.sampled_from([1, 15_000, 30_000])),
        unit_cents=draw(st.sampled_from([1, 100, 1_000])),
        down_unit_cents=draw(st.sampled_from([1, 5_000])),
        frequencies=tuple(draw(st.lists(st.sampled_from(_RHYTHMS), min_size=1, unique=True))),
        first_within_days=first,
        last_within_days=first + draw(st.integers(0, 300)),
    )
    tiers = (Tier(4_000, {"principal": 300}),) if draw(st.booleans()) else ()
    return Arrangement(name, kind, draw(_ladder(kind)), terms, tiers)


@st.composite
def calendars(draw: st.DrawFn) -> BankCalendar:
    """The published one, with other rules and up to forty more holidays."""
    extra = draw(st.lists(st.integers(0, 420), max_size=40))
    days = {TODAY + timedelta(days=n) for n in extra}
    return replace(
        POLICY.calendar,
        holidays=POLICY.calendar.holidays | days,
        rule=draw(st.sampled_from(["following", "following", "modified_following", "preceding"])),
    )


@st.composite
def policies(draw: st.DrawFn) -> Policy:
    product = replace(
        POLICY.products["PP"],
        arrangements=tuple(draw(_arrangement(f"a{n}")) for n in range(draw(st.integers(1, 2)))),
        floor_principal_bp=draw(st.sampled_from([0, 6_000])),
    )
    return replace(
        POLICY,
        products={"PP": product},
        residual=draw(st.sampled_from(["last", "last", "first", "last_up"])),
        last_min=draw(st.sampled_from(["unit", "payment_min"])),
        limits_on=draw(st.sampled_from(["adjusted", "nominal"])),
        agent_sees=draw(st.sampled_from(["own", "own_and_next", "all"])),
        vat_pct=draw(st.sampled_from([0, 16])),
        calendar=draw(calendars()),
    )


@st.composite
def situations(draw: st.DrawFn) -> Situation:
    """Any account of such a policy, with part of it overdue."""
    parts = draw(BALANCES)
    return Situation(
        account=overdue_account(parts, DAYS),
        policy=draw(policies()),
        today=draw(st.dates(TODAY, date(2027, 2, 28))),
        broken_promises=draw(st.integers(0, 2)),
        level=draw(st.integers(0, 2)),
    )


ASKS = st.builds(
    Ask,
    down_cents=st.none() | st.integers(1, 8_000).map(lambda pesos: pesos * 100),
    payment_cents=st.integers(1, 5_000).map(lambda pesos: pesos * 100),
    frequency=st.none() | st.sampled_from(_RHYTHMS),
    first_on=st.none() | st.dates(TODAY, date(2027, 3, 31)),
    count=st.none() | st.integers(1, 12),
)
