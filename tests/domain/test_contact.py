"""Nobody is called outside his own hours, and the next allowed minute is exactly that."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_desk.domain.contact.checking import Facts, check
from agent_desk.domain.contact.verdict import Status
from agent_desk.domain.debtor import PastContact
from agent_desk.library.contact_rules import load_contact_rules

RULES = load_contact_rules()
NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)
ZONES = ["America/Mexico_City", "America/Tijuana", "America/Cancun", "America/Hermosillo"]


def facts(
    zone: str = ZONES[0], attempts: tuple[PastContact, ...] = (), flags: tuple[str, ...] = ()
) -> Facts:
    return Facts("MX", "financial", zone, "call", frozenset(flags), attempts)


def attempt(at: datetime) -> PastContact:
    return PastContact(at, "call", "out", "no_answer")


def test_a_weekday_noon_is_allowed_and_says_until_when() -> None:
    verdict = check(facts(), RULES, NOON)
    assert verdict.status is Status.ALLOWED
    assert "22:00" in verdict.detail
    assert "intento 1 de 3" in verdict.detail
    assert verdict.source


def test_the_hour_that_counts_is_the_debtors_own() -> None:
    early = datetime(2026, 11, 24, 13, 30, tzinfo=UTC)  # 7:30 in Mexico City, 5:30 in Tijuana
    assert check(facts(), RULES, early).status is Status.ALLOWED
    assert check(facts("America/Tijuana"), RULES, early).status is Status.BLOCKED


@pytest.mark.parametrize(
    "instant",
    [
        datetime(2026, 11, 25, 5, 0, tzinfo=UTC),  # 23:00
        datetime(2026, 11, 28, 18, 0, tzinfo=UTC),  # Saturday
        datetime(2026, 11, 16, 18, 0, tzinfo=UTC),  # Revolution day, moved to Monday
    ],
)
def test_nights_weekends_and_holidays_are_closed(instant: datetime) -> None:
    verdict = check(facts(), RULES, instant)
    assert verdict.status is Status.BLOCKED
    assert verdict.rule
    assert verdict.next_allowed_at is not None


def test_an_unknown_hour_blocks_and_says_which_fact_is_missing() -> None:
    verdict = check(facts(""), RULES, NOON)
    assert verdict.status is Status.BLOCKED
    assert verdict.missing == ("time_zone",)


@pytest.mark.parametrize("flag", ["no_contactar", "abogado", "fallecido", "aclaracion"])
def test_a_stop_has_no_next_date(flag: str) -> None:
    verdict = check(facts(flags=(flag,)), RULES, NOON)
    assert verdict.status is Status.BLOCKED
    assert verdict.next_allowed_at is None


def test_the_cap_closes_the_day_and_names_the_number() -> None:
    made = tuple(attempt(NOON - timedelta(hours=n)) for n in range(1, 4))
    verdict = check(facts(attempts=made), RULES, NOON)
    assert verdict.status is Status.BLOCKED
    assert "3" in verdict.detail
    assert verdict.next_allowed_at is not None
    assert verdict.next_allowed_at.astimezone(ZoneInfo(ZONES[0])).day == 25


@settings(max_examples=60, deadline=None)
@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 1), timezones=st.just(UTC)),
    st.sampled_from(ZONES),
)
def test_the_next_allowed_minute_is_allowed_and_the_one_before_is_not(
    now: datetime, zone: str
) -> None:
    verdict = check(facts(zone), RULES, now)
    following = verdict.next_allowed_at
    if verdict.status is Status.BLOCKED:
        assert following is not None
        assert check(facts(zone), RULES, following).status is Status.ALLOWED
        before = following - timedelta(minutes=1)
        assert check(facts(zone), RULES, before).status is Status.BLOCKED


@settings(max_examples=40, deadline=None)
@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 1), timezones=st.just(UTC)),
    st.lists(st.integers(1, 200), max_size=12),
)
def test_one_more_attempt_never_opens_a_closed_door(now: datetime, hours: list[int]) -> None:
    made = tuple(attempt(now - timedelta(hours=h)) for h in hours)
    without = check(facts(attempts=made[1:]), RULES, now)
    if without.status is Status.BLOCKED:
        assert check(facts(attempts=made), RULES, now).status is Status.BLOCKED


def test_border_cities_keep_their_own_time() -> None:
    assert RULES.zone_of("Chihuahua", "Ciudad Juárez") == "America/Ciudad_Juarez"
    assert RULES.zone_of("Sonora", "Hermosillo") == "America/Hermosillo"
    assert RULES.zone_of("Atlántida", "Ninguna") == ""
