"""A policy is written back as it was read: the same values, always in the same words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.offers.policy import Policy
from agent_desk.library.policies import load_policy, policy_of_text, shipped_policy
from agent_desk.library.policy_text import Approved, policy_text
from agent_desk.library.toml_reader import fingerprint, text_of
from agent_desk.library.toml_values import percent, pesos, value_text

SHIPPED, FRAME = load_policy(), text_of(shipped_policy())


def same(one: Policy, other: Policy) -> bool:
    return replace(one, hash="") == replace(other, hash="")


def test_what_is_written_reads_back_as_the_same_policy() -> None:
    assert same(policy_of_text(policy_text(SHIPPED, FRAME)), SHIPPED)


def test_the_same_policy_has_always_the_same_text_and_hash() -> None:
    once = policy_text(SHIPPED, FRAME)
    twice = policy_text(policy_of_text(once), once)
    assert fingerprint(twice) == fingerprint(once)


def test_a_published_text_says_who_approved_it() -> None:
    signed = policy_text(
        replace(SHIPPED, version="8"), FRAME, Approved("Teresa Solís", date(2026, 11, 24))
    )
    assert 'approved = {by = "Teresa Solís", on = 2026-11-24, version = 8}' in signed
    assert policy_of_text(signed).version == "8"


def test_names_with_quotes_and_accents_survive() -> None:
    card = replace(SHIPPED.products["TC"], code="T C", name='Tarjeta «oro» "plus" \\ ñ')
    odd = replace(SHIPPED, products={**SHIPPED.products, "T C": card})
    read = policy_of_text(policy_text(odd, FRAME))
    assert read.products["T C"].name == card.name


@given(cents=st.integers(0, 10**12), points=st.integers(0, 10_000))
def test_no_centavo_and_no_basis_point_is_lost(cents: int, points: int) -> None:
    card = SHIPPED.products["TC"]
    first, *rest = card.arrangements
    terms = replace(first.terms, down_min_cents=cents, down_bp=points)
    changed = replace(
        SHIPPED,
        products={"TC": replace(card, arrangements=(replace(first, terms=terms), *rest))},
        broken=(),
    )
    read = policy_of_text(policy_text(changed, FRAME)).products["TC"].arrangements[0].terms
    assert (read.down_min_cents, read.down_bp) == (cents, points)


def test_numbers_have_one_way_of_being_written() -> None:
    assert value_text(percent(1250)) == "12.5"
    assert value_text(percent(3500)) == "35"
    assert value_text(pesos(30_000)) == "300.00"
    assert value_text(pesos(1)) == "0.01"
