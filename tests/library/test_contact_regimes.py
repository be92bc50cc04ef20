"""What the rules of each country say of a case told in plain facts, as others would tell it."""

from __future__ import annotations

from typing import Any

import pytest

from agent_desk.contact_api import FactsError, check_contact, shipped_rules

TUESDAY = "2026-11-24T10:00"
YES = {"authorised_channels": ["call", "whatsapp", "sms", "email"]}
BASE: dict[str, dict[str, Any]] = {
    "MX": {"regime": "MX-FIN", "state": "Jalisco"},
    "COM": {"regime": "MX-COM", "state": "Jalisco"},
    "CO": {"regime": "CO", **YES},
    "CL": {"regime": "CL", "city": "Santiago"},
    "PE": {"regime": "PE"},
    "EC": {"regime": "EC", "city": "Quito"},
    "AR": {"regime": "AR", "state": "Mendoza"},
    "CABA": {"regime": "AR", "city": "CABA"},
    "CR": {"regime": "CR"},
    "PA": {"regime": "PA"},
    "DO": {"regime": "DO"},
    "GT": {"regime": "GT", "product": "credit_card"},
    "ES": {"regime": "ES", "city": "Madrid"},
    "US": {"regime": "US-REGF", "city": "New York"},
}


def answer(base: str, now: str = TUESDAY, **facts: Any) -> dict[str, Any]:
    return check_contact({"channel": "call", "now": now, **BASE[base], **facts})


def tried(*events: str) -> list[dict[str, Any]]:
    """«2026-11-24T08:00 call no_answer»."""
    fields = [event.split() for event in events]
    return [{"at": at, "channel": channel, "outcome": end} for at, channel, end in fields]


HOURS = [
    ("MX", "2026-11-24T06:59", "blocked"),
    ("MX", "2026-11-24T07:00", "allowed"),
    ("MX", "2026-11-24T22:00", "blocked"),
    ("MX", "2026-11-28T10:00", "blocked"),  # Saturday: our caution
    ("COM", "2026-11-24T21:59", "allowed"),
    ("COM", "2026-11-28T10:00", "blocked"),
    ("CO", "2026-11-24T19:00", "blocked"),
    ("CO", "2026-11-28T08:00", "allowed"),
    ("CO", "2026-11-28T15:00", "blocked"),
    ("CO", "2026-11-29T10:00", "blocked"),
    ("CO", "2026-07-13T10:00", "blocked"),  # the holiday of a law of 2026
    ("CL", "2026-11-28T19:59", "allowed"),
    ("CL", "2026-11-24T07:59", "blocked"),
    ("CL", "2026-12-08T10:00", "blocked"),
    ("PE", "2026-11-24T20:00", "blocked"),
    ("PE", "2026-11-28T10:00", "blocked"),
    ("EC", "2026-11-24T20:00", "blocked"),
    ("AR", "2026-11-24T10:00", "allowed"),
    ("CABA", "2026-11-24T10:00", "needs_confirmation"),
    ("PA", "2026-11-24T19:00", "allowed"),  # a bill says 18:00: it is no law
    ("DO", "2026-11-28T12:59", "allowed"),
    ("DO", "2026-11-28T13:00", "blocked"),
    ("GT", "2026-11-24T10:00", "needs_confirmation"),
    ("GT", "2026-11-29T10:00", "blocked"),
    ("ES", "2026-11-24T20:59", "allowed"),
    ("ES", "2026-11-24T21:00", "blocked"),
    ("US", "2026-11-24T07:59", "blocked"),
    ("US", "2026-11-29T10:00", "allowed"),  # Sundays are open
    ("US", "2026-11-26T10:00", "allowed"),  # and so is Thanksgiving
]


@pytest.mark.parametrize(("base", "now", "status"), HOURS)
def test_the_hours_of_each_country(base, now, status):
    assert answer(base, now)["status"] == status


def test_hours_that_bind_calls_and_visits_leave_messages_free():
    for base in ("CL", "PE"):
        assert answer(base, "2026-11-29T23:00", channel="sms")["status"] == "allowed"
        assert answer(base, "2026-11-29T23:00", channel="visit")["status"] == "blocked"
    for base in ("CO", "EC", "US"):
        assert answer(base, "2026-11-24T23:00", channel="sms")["status"] == "blocked"


def test_colombia_one_contact_a_day_and_one_channel_a_week():
    today = tried("2026-11-24T08:00 call no_answer")
    again = answer("CO", history=today)
    assert (again["rule_id"], again["fact_status"]) == ("CO.cap.day", "verified")
    assert again["next_allowed_at"] == "2026-11-25T07:00:00-05:00"
    monday = tried("2026-11-23T08:00 whatsapp read")
    locked = answer("CO", history=monday)
    assert (locked["status"], locked["rule_id"]) == ("blocked", "CO.lock.channel_lock")
    assert answer("CO", channel="whatsapp", history=monday)["status"] == "allowed"
    two_way = {"readings": {"what_counts": "two_way_only"}, "history": today}
    assert answer("CO", **two_way)["status"] == "allowed"
    weekly = {"readings": {"weekly_limit": "one_contact"}}
    spoken = tried("2026-11-23T08:00 call conversation")
    assert answer("CO", history=spoken)["status"] == "allowed"
    assert answer("CO", history=spoken, **weekly)["rule_id"] == "CO.cap.week"


def test_colombia_other_hours_need_a_yes_with_date_proof_and_after_the_contract():
    evening = "2026-11-24T20:00"
    yes = {"what": "hours", "from": "2026-02-01", "proof": "grabación 17", "debtor_initiated": True}
    late = {"contract_date": "2025-01-01"}
    assert answer("CO", evening, consents=[yes], **late)["status"] == "allowed"
    for lacks in ("from", "proof", "debtor_initiated"):
        poorer = {name: value for name, value in yes.items() if name != lacks}
        found = answer("CO", evening, consents=[poorer], **late)
        assert found["status"] == "blocked"
        assert f"consent.{lacks}" in found["missing"]
    before = answer("CO", evening, consents=[yes], contract_date="2026-06-01")
    assert before["missing"] == ["consent.after_contract"]
    ended = {**yes, "until": "2026-10-01"}
    assert answer("CO", evening, consents=[ended], **late)["status"] == "blocked"


def test_colombia_visits_references_and_what_is_no_collection():
    assert answer("CO", channel="visit", authorised_channels=["visit"])["status"] == "blocked"
    rural = {
        "channel": "visit",
        "product": "rural_credit",
        "authorised_channels": ["visit"],
        "consents": [{"what": "visit", "from": "2026-01-01", "proof": "firma"}],
    }
    assert answer("CO", **rural)["status"] == "allowed"
    assert answer("CO", contact_with="reference")["rule_id"] == "CO.person.third_parties"
    assert answer("CO", contact_with="guarantor")["status"] == "allowed"
    asked = {"purpose": "requested_information", "history": tried("2026-11-24T08:00 call promise")}
    assert answer("CO", **asked)["status"] == "allowed"
    assert answer("CO", authorised_channels=[])["missing"] == ["channel_consent"]


def test_chile_counts_calls_and_visits_together_and_messages_apart():
    visited = tried("2026-11-23T10:00 visit nobody_home")
    blocked = answer("CL", history=visited)
    assert blocked["rule_id"] == "CL.cap.phone_or_visit_week"
    assert blocked["next_allowed_at"] == "2026-11-30T08:00:00-03:00"
    assert answer("CL", channel="sms", history=visited)["status"] == "allowed"
    answered = {"readings": {"CL.what_counts": "connected_contact"}}
    assert answer("CL", history=visited, **answered)["status"] == "allowed"
    week = {"readings": {"week": "calendar", "CL.what_counts": "attempt_counts"}}
    friday = tried("2026-11-20T10:00 call no_answer")
    assert answer("CL", history=friday)["status"] == "blocked"
    assert answer("CL", history=friday, **week)["status"] == "allowed"


def test_chile_messages_are_two_a_week_two_days_apart():
    yesterday = tried("2026-11-23T10:00 email message_sent")
    early = answer("CL", channel="whatsapp", history=yesterday)
    assert early["status"] == "blocked"
    assert early["next_allowed_at"] == "2026-11-25T10:00:00-03:00"
    later = answer("CL", "2026-11-25T10:00", channel="whatsapp", history=yesterday)
    assert later["counts"][0]["text"] == "intento 2 de 2"
    full = [*yesterday, *tried("2026-11-25T10:00 sms message_sent")]
    assert answer("CL", "2026-11-28T10:00", channel="email", history=full)["status"] == "blocked"


@pytest.mark.parametrize("flag", ["lawsuit_served", "insolvency", "court_suspension"])
def test_chile_stops_at_once(flag):
    found = answer("CL", channel="email", flags=[flag])
    assert (found["status"], found["fact_status"]) == ("blocked", "verified")
    assert found["next_allowed_at"] is None


def test_chile_asks_for_the_prefix_since_it_exists():
    caller = {"caller_id": {"number": "+56 2 2345 6789"}}
    assert answer("CL", **caller)["rule_id"] == "CL.caller.prefix_600"
    assert answer("CL", "2025-08-12T10:00", **caller)["status"] == "allowed"
    assert answer("CL", caller_id={"number": "600 123 4567"})["status"] == "allowed"


def test_ecuador_one_a_day_and_dominican_republic_thirty_minutes_apart():
    mail = tried("2026-11-24T08:00 email message_sent")
    assert answer("EC", history=mail)["rule_id"] == "EC.cap.day"
    near = tried("2026-11-24T09:45 sms message_sent")
    gap = answer("DO", history=near)
    assert (gap["rule_id"], gap["next_allowed_at"]) == ("DO.cap.day", "2026-11-24T10:15:00-04:00")
    five = tried(*(f"2026-11-24T0{hour}:00 call no_answer" for hour in range(4, 9)))
    assert answer("DO", history=five)["next_allowed_at"] == "2026-11-25T07:00:00-04:00"


def test_what_is_voluntary_asks_and_what_is_a_bill_does_not():
    three = tried(*(f"2026-11-24T0{hour}:00 call promise" for hour in (7, 8, 9)))
    voluntary = answer("CR", history=three)
    assert (voluntary["status"], voluntary["strength"]) == ("needs_confirmation", "voluntary")
    assert answer("PA", history=three)["status"] == "allowed"
    ten = tried(*(f"2026-11-{day}T10:00 call no_answer" for day in range(14, 24)))
    assert answer("MX", history=[*ten, *three])["status"] == "allowed"


def test_guatemala_knows_rules_for_cards_only():
    two = tried("2026-11-24T08:00 call no_answer", "2026-11-24T09:00 sms message_sent")
    assert answer("GT", history=two)["rule_id"] == "GT.cap.day"
    assert answer("GT", product="personal_loan")["missing"] == ["regime"]
    assert answer("GT", product="")["missing"] == ["product"]


def test_united_states_seven_calls_in_seven_days_of_one_debt():
    days = [f"2026-11-{day}T10:00 call no_answer" for day in range(18, 24)]
    six, seven = tried(*days), tried(*days, "2026-11-23T12:00 call voicemail")
    assert answer("US", history=six)["counts"][0]["text"] == "intento 7 de 7"
    over = answer("US", history=seven)
    assert (over["rule_id"], over["strength"]) == ("US-REGF.cap.seven_in_seven", "presumption")
    assert over["next_allowed_at"] == "2026-11-25T08:00:00-05:00"
    other = [{**event, "debt_id": "B"} for event in seven]
    assert answer("US", history=other, debt_id="A")["status"] == "allowed"
    lost = [{**event, "outcome": "not_connected"} for event in seven]
    assert answer("US", history=lost)["status"] == "allowed"
    assert answer("US", channel="sms", history=seven)["status"] == "allowed"


def test_united_states_seven_quiet_days_of_which_the_conversation_is_the_first():
    spoken = tried("2026-11-17T10:00 call conversation")
    monday = answer("US", "2026-11-23T10:00", history=spoken)
    assert monday["rule_id"] == "US-REGF.quiet.after_conversation"
    assert monday["next_allowed_at"] == "2026-11-24T08:00:00-05:00"
    assert answer("US", history=spoken)["status"] == "allowed"
    began = [{**spoken[0], "direction": "in"}]
    assert answer("US", "2026-11-23T10:00", history=began)["status"] == "blocked"
    yes = {"what": "calls", "from": "2026-11-20T09:00", "proof": "grabación"}
    assert answer("US", "2026-11-23T10:00", history=spoken, consents=[yes])["status"] == "allowed"
    old = {**yes, "from": "2026-11-10T09:00"}
    assert answer("US", "2026-11-23T10:00", history=spoken, consents=[old])["status"] == "blocked"


def test_united_states_people_places_and_stops():
    assert answer("US", contact_with="spouse")["status"] == "allowed"
    friend = {"contact_with": "friend", "person_id": "amigo"}
    assert answer("US", **friend)["status"] == "blocked"
    assert answer("US", **friend, purpose="location")["status"] == "allowed"
    once = [
        {
            "at": "2026-11-01T10:00",
            "outcome": "third_party",
            "contact_with": "friend",
            "person_id": "amigo",
        }
    ]
    assert answer("US", **friend, purpose="location", history=once)["status"] == "blocked"
    lawyer = answer("US", flags=["attorney"])
    assert lawyer["rule_id"] == "US-REGF.stop.abogado"
    assert answer("US", flags=["attorney"], contact_with="attorney")["status"] == "allowed"
    assert answer("US", flags=["dispute"])["status"] == "blocked"
    assert answer("US", flags=["dispute", "verification_sent"])["status"] == "allowed"
    work = {"contact_place": "work", "flags": ["employer_prohibits"]}
    assert answer("US", **work)["rule_id"] == "US-REGF.place.employer_prohibits"


def test_mexico_people_lines_and_contact_points():
    for role in ("minor", "older_adult", "reference", "relative"):
        assert answer("MX", contact_with=role)["status"] == "blocked"
    assert answer("COM", contact_with="disabled_person")["status"] == "blocked"
    assert answer("MX", caller_id={"hidden": True})["rule_id"] == "MX.caller.visible"
    assert answer("MX", caller_id={"registered": False})["status"] == "blocked"
    assert answer("MX", contact_point_source="internet")["rule_id"] == "MX.contact_point"
    assert answer("COM", debt_proof=False)["rule_id"] == "MX-COM.debt_proof"
    assert "caller_id.hidden" in answer("MX")["unchecked"]


def test_wishes_narrow_and_never_widen():
    morning = {"preferences": {"hours": ["09:00-12:00"], "days": ["tue", "thu"]}}
    assert answer("MX", **morning)["allowed_until"] == "2026-11-24T12:00:00-06:00"
    after = answer("MX", "2026-11-24T12:00", **morning)
    assert (after["status"], after["next_allowed_at"]) == ("blocked", "2026-11-26T09:00:00-06:00")
    night = {"preferences": {"hours": ["21:00-23:00"]}}
    assert answer("MX", "2026-11-24T22:30", **night)["status"] == "blocked"
    busy = {"preferences": {"not_hours": ["09:00-11:00"]}}
    assert answer("MX", **busy)["next_allowed_at"] == "2026-11-24T11:00:00-06:00"
    assert answer("MX", preferences={"not_channels": ["call"]})["status"] == "blocked"
    quiet_work = {"contact_place": "work", "preferences": {"workplace": False}}
    assert answer("MX", **quiet_work)["status"] == "blocked"


def test_the_strictest_of_several_clocks_and_rules_wins():
    two = answer("US", "2026-11-24T09:00-05:00", city="Miami", phone="+1 213 555 0100")
    assert two["time_zones"] == ["America/New_York", "America/Los_Angeles"]
    assert (two["status"], two["next_allowed_at"]) == ("blocked", "2026-11-24T11:00:00-05:00")
    own = answer("AR", city="CABA")
    assert {"AR", "AR-CABA"} <= set(own["regimes"])
    assert answer("MX", own_rules=True, channel="whatsapp")["status"] == "needs_confirmation"


MISSING = [
    ({"country": "MX", "state": "Jalisco"}, "creditor_kind"),
    ({"regime": "MX-FIN"}, "time_zone"),
    ({"regime": "US"}, "time_zone"),
    ({"regime": "CO", "channel": "paloma"}, "channel"),
    ({"regime": "XX"}, "regime"),
    ({}, "country"),
    ({"regime": "PE", "history": None}, "history"),
    ({"regime": "PE", "now": None}, "now"),
    ({"regime": "PE", "now": "2031-01-07T10:00-05:00"}, "holidays"),
    ({"regime": "PE", "holiday_years": [2025]}, "holidays"),
    ({"regime": "PE", "flags": ["algo raro"]}, "flag:algo raro"),
]


@pytest.mark.parametrize(("facts", "name"), MISSING)
def test_a_missing_fact_blocks_and_is_named(facts, name):
    found = check_contact({"channel": "call", "now": f"{TUESDAY}-05:00", **facts})
    assert found["status"] == "blocked"
    assert name in found["missing"]
    assert found["next_allowed_at"] is None


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"chanel": "call"}, "chanel"),
        ({"now": "ayer"}, "now"),
        ({"history": [{"channel": "call"}]}, "history.at"),
        ({"history": [{"at": TUESDAY, "channel": "call", "outcom": "x"}]}, "history.outcom"),
        ({"preferences": {"hours": ["tarde"]}}, "preferences.hours"),
        ({"readings": {"what_counts": "nada"}}, "readings.what_counts"),
        ({"readings": {"otra": "nada"}}, "readings.otra"),
        ({"debt_proof": "sí"}, "debt_proof"),
    ],
)
def test_a_fact_that_cannot_be_understood_is_named(facts, field):
    with pytest.raises(FactsError) as caught:
        check_contact({"regime": "CO", "channel": "call", "now": TUESDAY, **facts})
    assert caught.value.field == field


ZONES = [
    ("MX", "Baja California", "Tijuana", "America/Tijuana"),
    ("MX", "", "Cancún", "America/Cancun"),
    ("MX", "Sonora", "Hermosillo", "America/Hermosillo"),
    ("CL", "", "Punta Arenas", "America/Punta_Arenas"),
    ("CL", "Aysén", "", "America/Coyhaique"),
    ("CL", "Valparaíso", "Isla de Pascua", "Pacific/Easter"),
    ("EC", "Galápagos", "", "Pacific/Galapagos"),
    ("ES", "Canarias", "", "Atlantic/Canary"),
    ("US", "Texas", "El Paso", "America/Denver"),
    ("US", "AZ", "Phoenix", "America/Phoenix"),
    ("US", "", "Honolulu", "Pacific/Honolulu"),
]


@pytest.mark.parametrize(("country", "state", "city", "zone"), ZONES)
def test_a_place_tells_its_clock(country, state, city, zone):
    assert shipped_rules().zones_of(state, city, country) == (zone,)


def test_a_town_that_is_not_listed_in_a_split_state_keeps_both_clocks():
    zones = shipped_rules().zones_of("Texas", "Un Pueblo", "US")
    assert zones == ("America/Chicago", "America/Denver")


def test_clocks_that_change_move_the_opening():
    summer = answer("CL", "2026-04-04T21:00", state="RM")  # the night clocks go back
    assert summer["next_allowed_at"] == "2026-04-06T08:00:00-04:00"
    spring = answer("US", "2026-03-07T22:00")  # the night clocks go forward
    assert spring["next_allowed_at"] == "2026-03-08T08:00:00-04:00"


def test_every_answer_says_that_it_is_no_advice_and_that_nobody_signed():
    found = answer("CO")
    assert found["signed_off_by"] is None
    assert "No es asesoría legal" in found["disclaimer"]


def test_regional_holidays_close_their_region_only():
    assert answer("CL", "2027-06-07T10:00", state="Arica", city="")["rule_id"] == "CL.holiday"
    assert answer("CL", "2027-06-07T10:00", state="RM", city="")["status"] == "allowed"
    assert answer("MX", "2024-10-01T10:00")["rule_id"] == "MX-FIN.holiday"


def test_a_law_holds_from_its_first_day_where_the_debtor_lives():
    before = answer("CO", "2023-10-09T20:00")
    assert (before["status"], before["missing"]) == ("blocked", ["regime"])
    assert answer("CO", "2023-10-10T20:00")["rule_id"] == "CO.hours"
    assert answer("GT", "2024-08-31T10:00")["missing"] == ["regime"]


def test_nobody_is_visited_at_night_where_the_law_is_silent():
    late = answer("EC", "2026-11-24T23:00", channel="visit")
    assert (late["rule_id"], late["strength"]) == ("GENERAL.hours", "policy")


def test_facts_may_be_told_in_other_usual_words():
    told = {
        "country": "US",
        "place": "Miami",
        "channel": "Phone call",
        "now": TUESDAY,
        "caller_id": "private",
        "collector": "FDCPA debt collector",
        "contact_with": "Co-Debtor",
        "history": {"at": "2026-11-24T09:00", "outcome": "No answer"},
    }
    found = check_contact(told)
    assert (found["status"], found["counts"][0]["used"]) == ("allowed", 1)
    hidden = {**told, "country": "EC", "place": {"city": "Quito"}, "history": []}
    assert check_contact(hidden)["rule_id"] == "EC.caller.visible"
    with pytest.raises(FactsError, match="debe ser channel"):
        check_contact({**told, "consents": [{"what": "todo"}]})
