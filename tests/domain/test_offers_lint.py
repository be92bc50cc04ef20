"""A policy that can be read but is probably not meant is told in a sentence, with its row."""

from __future__ import annotations

from dataclasses import replace

from agent_desk.domain.offers.lint import lint_policy
from agent_desk.domain.offers.policy import Policy, Row, Tier
from agent_desk.domain.offers.reach import reach_of
from tests.domain.offer_cases import PLAIN, POLICY, situation


def with_rows(*rows: Row, first: int = 20, last: int = 400, tiers: tuple[Tier, ...] = ()) -> Policy:
    product = POLICY.products["PP"]
    settle = next(a for a in product.arrangements if a.id == "pagos_con_quita")
    terms = replace(settle.terms, first_within_days=first, last_within_days=last)
    changed = replace(settle, ladder=rows, terms=terms, tiers=tiers)
    return replace(POLICY, products={"PP": replace(product, arrangements=(changed,))})


def with_new_terms(one: Row, *, last: int) -> Policy:
    policy = with_rows(one, last=last)
    product = policy.products["PP"]
    arrangement = product.arrangements[0]
    terms = replace(arrangement.terms, down_bp=0, down_min_cents=0, frequencies=("semanal",))
    changed = replace(arrangement, kind="restructure", terms=terms, tiers=())
    return replace(policy, products={"PP": replace(product, arrangements=(changed,))})


def row(number: int, payments: tuple[int, int], authority: str = "agente", **waive: int) -> Row:
    points = {name: percent * 100 for name, percent in waive.items()}
    return Row(number, ("B4",), payments, authority, points)


def rules(policy: Policy, smallest: dict[str, int] | None = None) -> set[str]:
    return {finding.rule for finding in lint_policy(policy, smallest)}


def test_the_shipped_policy_has_no_error() -> None:
    assert not [f for f in lint_policy(POLICY) if f.severity == "error"]


def test_more_payments_must_not_earn_more_waiver() -> None:
    policy = with_rows(row(1, (2, 6), late=50), row(2, (7, 12), late=80))
    assert "longer_is_cheaper" in rules(policy)
    finding = next(f for f in lint_policy(policy) if f.rule == "longer_is_cheaper")
    assert "renglón 2" in finding.place
    assert "renglón 1" in finding.sentence


def test_a_higher_level_must_not_allow_less() -> None:
    policy = with_rows(row(1, (2, 6), late=80), row(2, (2, 6), "supervisor", late=50))
    assert "level" in rules(policy)


def test_a_row_that_nobody_can_reach_is_an_error() -> None:
    assert "floor" in rules(with_rows(row(1, (2, 6), principal=50)))
    assert "whole_principal" in rules(with_rows(row(1, (2, 6), principal=100)))
    assert "unreachable" in rules(with_rows(row(1, (12, 24)), last=60))
    assert "too_many" in rules(with_rows(row(1, (2, 24)), last=60))
    assert "tier_floor" in rules(
        with_rows(row(1, (2, 6), principal=35), tiers=(Tier(3_000, {"principal": 1_000}),))
    )


def test_new_terms_in_one_payment_without_a_down_payment_are_an_error() -> None:
    assert "one_payment" in rules(with_new_terms(row(1, (1, 1)), last=60))
    assert "unreachable" in rules(with_new_terms(row(1, (1, 3)), last=5))
    assert not {"one_payment", "unreachable"} & rules(with_new_terms(row(1, (1, 2)), last=60))


def test_a_settled_share_under_the_down_payment_is_told() -> None:
    product = with_rows(replace(row(1, (1, 2)), settle_bp=2_500), last=60).products["PP"]
    terms = replace(product.arrangements[0].terms, down_bp=2_500)
    partial = replace(product.arrangements[0], kind="partial", terms=terms)
    policy = replace(POLICY, products={"PP": replace(product, arrangements=(partial,))})
    assert "settled_share" in rules(policy)
    less = replace(partial, terms=replace(terms, down_bp=1_000))
    other = replace(POLICY, products={"PP": replace(product, arrangements=(less,))})
    assert "settled_share" not in rules(other)


def test_overlaps_holes_and_waits_are_told() -> None:
    policy = with_rows(row(1, (2, 6), late=50), row(2, (4, 8), late=50), first=7)
    assert {"overlap", "empty_bucket", "first_wait"} <= rules(policy)


def test_a_bigger_down_payment_that_earns_less_is_told() -> None:
    tiers = (Tier(3_000, {"principal": 600}), Tier(5_000, {"principal": 300}))
    assert "tier" in rules(with_rows(row(1, (2, 6)), tiers=tiers))


def test_amounts_too_coarse_for_the_smallest_balance_are_told() -> None:
    policy = with_rows(row(1, (7, 24)))
    assert "minimum" in rules(policy, {"PP": 100_000})
    assert "minimum" not in rules(policy, {"PP": 10_000_000})


def test_a_hole_between_numbers_of_payments_is_told_with_its_row() -> None:
    policy = with_rows(row(1, (2, 3)), row(2, (6, 9)))
    finding = next(f for f in lint_policy(policy) if f.rule == "gap")
    assert "renglón 2" in finding.place
    assert "4 a 5 pagos" in finding.sentence
    assert "gap" not in rules(with_rows(row(1, (2, 3)), row(2, (4, 9)), row(3, (2, 30), "gerente")))


def test_a_minimum_that_no_account_meets_is_an_error() -> None:
    policy = with_rows(row(1, (7, 24)))
    assert "beyond" not in rules(policy)
    findings = lint_policy(policy, None, {"PP": 100_000})
    assert any(f.rule == "beyond" and f.severity == "error" for f in findings)


def test_capital_before_interest_needs_its_reservation() -> None:
    turned = replace(POLICY, components=tuple(reversed(POLICY.components)))
    assert "capital_first" in rules(turned)


def test_the_reach_of_a_policy_is_counted_on_the_portfolio() -> None:
    reach = reach_of(
        [situation(PLAIN, 137, "PP"), situation(PLAIN, 10, "CN"), situation({"principal": 0})]
    )
    assert reach.accounts == 3
    assert reach.by_row["PP.pagos_con_quita.2"] == 1
    assert len(reach.without_option) == 1
    assert len(reach.stopped) == 1
    assert reach.most_waived_cents > 0
