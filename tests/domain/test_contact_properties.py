"""What must hold of the contact guard for every debtor and every minute."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from agent_desk.domain.contact.checking import Facts, check
from agent_desk.domain.contact.rules import CHANNELS
from agent_desk.domain.contact.verdict import Status
from agent_desk.domain.debtor import PastContact
from tests.domain.contact_world import facts, law, own, rules

ZONES = (
    "America/Mexico_City",
    "America/Tijuana",
    "America/Cancun",
    "America/Hermosillo",
    "America/Ciudad_Juarez",
    "America/Ojinaga",
    "America/Mazatlan",
)
MINUTE = timedelta(minutes=1)
START, END = datetime(2026, 10, 20), datetime(2026, 12, 10)
instants = st.datetimes(START, END, timezones=st.just(UTC))
contacts = st.builds(
    PastContact,
    at=instants,
    channel=st.sampled_from(CHANNELS),
    direction=st.sampled_from(["out", "in"]),
    outcome=st.sampled_from(["no_answer", "promise"]),
)
situations: st.SearchStrategy[Facts] = st.builds(
    facts,
    zones=st.lists(st.sampled_from(ZONES), min_size=1, max_size=3, unique=True).map(tuple),
    channel=st.sampled_from(CHANNELS),
    flags=st.frozensets(st.sampled_from(["no_contactar", "demanda", "numero_equivocado"])),
    attempts=st.lists(contacts, max_size=15).map(tuple),
)


@settings(max_examples=150, deadline=None)
@given(situations, instants)
def test_the_next_allowed_instant_is_allowed_and_the_minute_before_is_not(situation, now):
    verdict = check(situation, rules(), now)
    opening = verdict.next_allowed_at
    if opening is None:
        return
    assert opening > now
    assert check(situation, rules(), opening).status is not Status.BLOCKED
    assert check(situation, rules(), max(now, opening - MINUTE)).status is Status.BLOCKED
    assert opening.second == opening.microsecond == 0


@settings(max_examples=100, deadline=None)
@given(situations, instants, contacts)
def test_another_contact_never_opens_what_was_blocked(situation, now, contact):
    from dataclasses import replace

    if check(situation, rules(), now).status is Status.BLOCKED:
        more = replace(situation, attempts=(*situation.attempts, contact))
        assert check(more, rules(), now).status is Status.BLOCKED


@settings(max_examples=100, deadline=None)
@given(situations, instants)
def test_the_institutions_own_rules_never_allow_what_the_law_forbids(situation, now):
    if check(situation, rules(law()), now).status is Status.BLOCKED:
        assert check(situation, rules(law(), own()), now).status is Status.BLOCKED


@settings(max_examples=100, deadline=None)
@given(situations, instants)
def test_contact_is_allowed_until_the_minute_it_says_and_not_then(situation, now):
    verdict = check(situation, rules(), now)
    if verdict.allowed_until:
        last = verdict.allowed_until - timedelta(seconds=1)
        assert check(situation, rules(), last).status is verdict.status
        assert check(situation, rules(), verdict.allowed_until).status is Status.BLOCKED


@settings(max_examples=60, deadline=None)
@given(situations, instants)
def test_a_blocked_verdict_has_a_date_a_stop_or_a_missing_fact(situation, now):
    verdict = check(situation, rules(), now)
    if verdict.status is Status.BLOCKED:
        has_stop = situation.flags & {"no_contactar", "numero_equivocado"}
        assert verdict.next_allowed_at or has_stop
        assert verdict.detail and verdict.rule
