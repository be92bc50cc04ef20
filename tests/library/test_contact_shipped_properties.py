"""What must hold of every rule that ships, for any history, wish and minute."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import holidays
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_desk.contact_api import Consent, Facts, PastContact, Preference, shipped_rules
from agent_desk.domain.contact.checking import check, status_of
from agent_desk.domain.contact.rules import CHANNELS, ContactRules, Regime
from agent_desk.domain.contact.verdict import Status
from agent_desk.domain.wishes import Window
from tools.make_holidays import COUNTRIES, YEARS, file_text

MINUTE = timedelta(minutes=1)
START, END = datetime(2026, 10, 20), datetime(2026, 12, 10)
instants = st.datetimes(START, END, timezones=st.just(UTC))
ZONES = {
    "MX": ("America/Mexico_City", "America/Tijuana", "America/Cancun"),
    "CO": ("America/Bogota",),
    "CL": ("America/Santiago", "America/Punta_Arenas", "Pacific/Easter"),
    "PE": ("America/Lima",),
    "EC": ("America/Guayaquil", "Pacific/Galapagos"),
    "AR": ("America/Argentina/Buenos_Aires",),
    "CR": ("America/Costa_Rica",),
    "PA": ("America/Panama",),
    "DO": ("America/Santo_Domingo",),
    "GT": ("America/Guatemala",),
    "ES": ("Europe/Madrid", "Atlantic/Canary"),
    "US": ("America/New_York", "America/Los_Angeles"),
}
OUTCOMES = ("no_answer", "busy", "voicemail", "not_connected", "third_party", "conversation", "")
contacts = st.builds(
    PastContact,
    at=instants,
    channel=st.sampled_from(CHANNELS),
    direction=st.sampled_from(("out", "out", "in")),
    outcome=st.sampled_from(OUTCOMES),
    account=st.sampled_from(("", "A", "B")),
)
yeses = st.builds(
    Consent,
    what=st.sampled_from(("hours", "calls", "channel")),
    from_=st.one_of(st.none(), instants),
    until=st.one_of(st.none(), instants),
    proof=st.sampled_from(("", "grabación")),
    is_debtor_initiated=st.booleans(),
    is_after_contract=st.booleans(),
)


@st.composite
def situations(draw: st.DrawFn) -> Facts:
    country = draw(st.sampled_from(sorted(ZONES)))
    wished = draw(st.sampled_from(((), (Window(time(9), time(12)),))))
    return Facts(
        country=country,
        creditor_kind=draw(st.sampled_from(("financial", "commercial"))),
        zones=tuple(draw(st.lists(st.sampled_from(ZONES[country]), min_size=1, unique=True))),
        channel=draw(st.sampled_from(CHANNELS)),
        accepts=draw(st.frozensets(st.sampled_from(CHANNELS))),
        attempts=tuple(draw(st.lists(contacts, max_size=8))),
        product="credit_card",
        domicile=draw(st.sampled_from(("", "CABA"))),
        debt_id="A",
        preference=Preference(hours=wished),
        consents=tuple(draw(st.lists(yeses, max_size=2))),
        readings=draw(st.sampled_from(({}, {"week": "calendar"}, {"what_counts": "two_way_only"}))),
        with_own_rules=draw(st.booleans()),
    )


@settings(max_examples=200, deadline=None)
@given(situations(), instants)
def test_the_next_allowed_instant_is_allowed_and_the_minute_before_is_not(facts, now):
    rules = shipped_rules()
    opening = check(facts, rules, now).next_allowed_at
    if opening is None:
        return
    assert opening > now
    assert check(facts, rules, opening).status is not Status.BLOCKED
    assert check(facts, rules, max(now, opening - MINUTE)).status is Status.BLOCKED


@settings(max_examples=200, deadline=None)
@given(situations(), instants, contacts)
def test_another_contact_never_opens_a_channel_that_was_closed(facts, now, contact):
    rules = shipped_rules()
    if check(facts, rules, now).status is Status.BLOCKED:
        more = replace(facts, attempts=(*(facts.attempts or ()), contact))
        assert check(more, rules, now).status is Status.BLOCKED


@settings(max_examples=150, deadline=None)
@given(situations(), instants, st.integers(0, 5))
def test_a_looser_rule_never_closes_more(facts, now, how):
    rules = shipped_rules()
    if check(facts, rules, now).status is not Status.BLOCKED:
        assert check(facts, loosened(rules, how), now).status is not Status.BLOCKED


@settings(max_examples=100, deadline=None)
@given(situations(), instants)
def test_the_quick_answer_is_the_same_as_the_whole_one(facts, now):
    rules = shipped_rules()
    assert status_of(facts, rules, now) is check(facts, rules, now).status


def loosened(rules: ContactRules, how: int) -> ContactRules:
    return replace(rules, regimes=tuple(_looser(regime, how) for regime in rules.regimes))


def _looser(regime: Regime, how: int) -> Regime:
    match how:
        case 0:
            caps = tuple(replace(cap, count=cap.count + 1) for cap in regime.caps)
            return replace(regime, caps=caps)
        case 1:
            caps = tuple(replace(cap, min_gap_minutes=0) for cap in regime.caps)
            return replace(regime, caps=caps)
        case 2:
            return replace(regime, locks=(), quiets=())
        case 3:
            return replace(regime, holidays="", holiday_basis=None)
        case 4:
            return replace(regime, consent=frozenset(), consent_basis=None)
        case _:
            return replace(regime, stops=(), audiences=(), bans=())


def test_the_holiday_days_that_ship_are_those_of_the_library_in_use():
    """Other versions may move a day: then the tables are written anew and looked at."""
    written = file_text().splitlines()[3:]
    from tools.make_holidays import FILE

    assert FILE.read_text(encoding="utf-8").splitlines()[3:] == written
    assert set(COUNTRIES) <= set(shipped_rules().holidays)
    assert all(set(YEARS) <= table.years for table in shipped_rules().holidays.values())


def test_mexican_statutory_days_agree_with_the_library():
    table = shipped_rules().holidays["MX-LFT74"]
    for year in range(2025, 2029):
        ours = {day for day in table.days if day.year == year}
        assert ours == set(holidays.country_holidays("MX", years=year))
    assert date(2026, 7, 13) in shipped_rules().holidays["CO"].days
