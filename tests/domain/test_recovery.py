"""The recovery band follows conduct, never the person; hardship does not lower it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.debtor import (
    Account,
    CaseFile,
    Debtor,
    KnownFact,
    PastPayment,
    PastPromise,
)
from agent_desk.domain.recovery import recovery_of
from agent_desk.library.recovery_points import load_recovery_points

TODAY = date(2026, 11, 24)
POINTS = load_recovery_points()


def case_of(days: int, **changes: object) -> CaseFile:
    account = Account(
        number="4417-0098",
        debtor_id="d1",
        product="PP",
        product_name="Crédito personal",
        creditor="Financiera Ejemplo",
        as_of=TODAY,
        days_past_due=days,
        balances={"principal": 100_000},
    )
    base = CaseFile(Debtor("d1", "María Fernanda", "Hernández Ruiz"), account)
    return replace(base, **changes)  # type: ignore[arg-type]


def promise(state: str, days_ago: int = 10) -> PastPromise:
    return PastPromise(TODAY - timedelta(days=days_ago), 200_000, state)


@given(st.integers(1, 400), st.integers(1, 400))
def test_more_days_late_never_raise_the_band(one: int, other: int) -> None:
    less, more = sorted((one, other))
    assert (
        recovery_of(case_of(less), POINTS, TODAY).level
        >= recovery_of(case_of(more), POINTS, TODAY).level
    )


def test_promises_and_payments_move_the_band_and_say_so() -> None:
    plain = recovery_of(case_of(74), POINTS, TODAY)
    better = recovery_of(
        case_of(74, promises=(promise("kept"),), payments=(PastPayment(TODAY, 150_000),)),
        POINTS,
        TODAY,
    )
    worse = recovery_of(case_of(74, promises=(promise("broken"),)), POINTS, TODAY)
    assert better.level > plain.level > worse.level
    assert any("cumplió" in reason for reason in better.reasons)


def test_what_happened_long_ago_no_longer_counts() -> None:
    old = recovery_of(case_of(74, promises=(promise("broken", days_ago=200),)), POINTS, TODAY)
    assert old.points == recovery_of(case_of(74), POINTS, TODAY).points


def test_hardship_and_courtesy_change_nothing() -> None:
    plain = case_of(74)
    told = replace(
        plain,
        debtor=replace(
            plain.debtor,
            courtesy="señora",
            facts=(KnownFact("empleo", "Perdió su empleo", TODAY),),
            flags=frozenset({"vulnerable"}),
        ),
    )
    assert recovery_of(told, POINTS, TODAY) == recovery_of(plain, POINTS, TODAY)
