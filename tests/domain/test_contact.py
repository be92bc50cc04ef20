"""The contact light says what a careful colleague would say, and why."""

from __future__ import annotations

from datetime import time

import pytest

from agent_desk.domain.contact.checking import check
from agent_desk.domain.contact.rules import Day
from agent_desk.domain.contact.verdict import Status
from agent_desk.domain.wishes import Window
from tests.domain.contact_world import LAW, at, called, facts, law, own, rules

TUESDAY_NOON = "2026-11-24T12:41"


def test_a_weekday_at_noon_is_allowed_and_says_until_when_and_which_attempt():
    history = called("2026-11-24T09:10")
    verdict = check(facts(attempts=history), rules(), at(TUESDAY_NOON))
    assert verdict.status is Status.ALLOWED
    assert verdict.title == "Contacto permitido"
    assert verdict.detail == "Hasta 22:00 · intento 2 de 3"
    assert verdict.allowed_until == at("2026-11-24T22:00")
    assert (verdict.attempts_today, verdict.cap_per_day) == (1, 3)


def test_the_reason_carries_rule_citation_source_and_how_sure_it_is():
    verdict = check(facts(), rules(), at(TUESDAY_NOON))
    assert verdict.rule == "De 7:00 a 22:00."
    assert verdict.citation == "Norma, art. 1."
    assert verdict.source == "Diario (fuente secundaria)"
    assert (verdict.fact_status, verdict.regime) == ("secondary", "LEY")


def test_the_last_minute_is_open_and_the_closing_minute_is_not():
    assert check(facts(), rules(), at("2026-11-24T21:59:59")).status is Status.ALLOWED
    closed = check(facts(), rules(), at("2026-11-24T22:00"))
    assert closed.status is Status.BLOCKED
    assert closed.title == "No puede llamar"
    assert closed.detail == "Fuera de horario: allá son las 22:00"


def test_late_at_night_the_next_moment_is_tomorrow_at_opening():
    verdict = check(facts(), rules(), at("2026-11-24T22:06:31"))
    assert verdict.next_allowed_at == at("2026-11-25T07:00")
    assert "Se puede desde mié 25 nov 2026, 07:00, hora de la persona." in verdict.rule


def test_before_dawn_the_next_moment_is_the_same_day():
    verdict = check(facts(), rules(), at("2026-11-24T06:59:30"))
    assert verdict.next_allowed_at == at("2026-11-24T07:00")


def test_one_o_clock_is_said_in_singular():
    assert check(facts(), rules(), at("2026-11-24T01:05")).detail.endswith("allá es la 01:05")


def test_a_friday_night_before_a_holiday_monday_leads_to_tuesday():
    verdict = check(facts(), rules(), at("2026-11-13T23:00"))
    assert verdict.next_allowed_at == at("2026-11-17T07:00")


def test_sunday_and_holiday_are_named():
    sunday = check(facts(), rules(), at("2026-11-22T09:00"))
    assert sunday.detail == "Allá es domingo"
    assert sunday.fact_status == "policy"
    feast = check(facts(), rules(), at("2026-11-16T09:00"))
    assert feast.detail == "Allá es festivo: lunes 16 de noviembre"


def test_the_debtors_own_clock_decides():
    instant = at("2026-11-24T07:30")  # in Mexico City; 05:30 in Tijuana, 08:30 in Cancún
    assert check(facts(zones=("America/Tijuana",)), rules(), instant).status is Status.BLOCKED
    assert check(facts(zones=("America/Cancun",)), rules(), instant).status is Status.ALLOWED


def test_a_debtor_in_one_of_two_zones_is_called_when_both_allow():
    two = facts(zones=("America/Chihuahua", "America/Ciudad_Juarez"))  # 6 and 7 hours from UTC
    early, late = at("2026-11-24T07:30"), at("2026-11-24T22:15", "America/Ciudad_Juarez")
    assert check(two, rules(), early).next_allowed_at == at(
        "2026-11-24T07:00", "America/Ciudad_Juarez"
    )
    assert check(two, rules(), late).status is Status.BLOCKED
    noon = check(two, rules(), at(TUESDAY_NOON))
    assert noon.allowed_until == at("2026-11-24T22:00", "America/Chihuahua")


def test_clocks_that_change_keep_the_local_hour():
    zone = "America/Tijuana"  # 1 November 2026: one hour back
    verdict = check(facts(zones=(zone,)), rules(), at("2026-10-31T12:00", zone))
    assert verdict.next_allowed_at == at("2026-11-02T07:00", zone)


def test_three_attempts_today_block_until_tomorrow():
    history = called("2026-11-24T08:00", "2026-11-24T09:00", "2026-11-24T10:00")
    verdict = check(facts(attempts=history), rules(), at(TUESDAY_NOON))
    assert verdict.status is Status.BLOCKED
    assert verdict.detail == "Ya van 3 intentos hoy; el tope es 3"
    assert verdict.next_allowed_at == at("2026-11-25T07:00")
    assert verdict.source.endswith("(política propia, no es ley)")


def test_ten_attempts_in_seven_days_wait_for_the_oldest_to_leave():
    days = ("18", "18", "19", "19", "19", "20", "20", "20", "23", "23")
    history = called(*(f"2026-11-{day}T10:{n:02}" for n, day in enumerate(days)))
    verdict = check(facts(attempts=history), rules(), at(TUESDAY_NOON))
    assert verdict.detail == "Ya van 10 intentos en 7 días; el tope es 10"
    assert verdict.next_allowed_at == at("2026-11-25T07:00")


def test_what_the_debtor_began_is_not_an_attempt():
    calls = called(*(f"2026-11-24T09:0{n}" for n in range(5)), direction="in")
    assert check(facts(attempts=calls), rules(), at(TUESDAY_NOON)).attempts_today == 0


def test_an_attempt_late_yesterday_in_utc_counts_for_the_local_day():
    history = called("2026-11-23T21:30")  # already the 24th in UTC
    assert check(facts(attempts=history), rules(), at(TUESDAY_NOON)).attempts_today == 0


def test_who_asked_not_to_be_contacted_is_not_and_no_date_is_offered():
    verdict = check(facts(flags=frozenset({"no_contactar"})), rules(), at(TUESDAY_NOON))
    assert (verdict.status, verdict.next_allowed_at) == (Status.BLOCKED, None)
    assert verdict.detail == "Pidió que no se le contacte"


def test_a_wrong_number_stops_calls_but_not_letters():
    wrong = frozenset({"numero_equivocado"})
    assert check(facts(flags=wrong), rules(), at(TUESDAY_NOON)).status is Status.BLOCKED
    letter = check(facts(flags=wrong, channel="letter"), rules(), at(TUESDAY_NOON))
    assert letter.status is Status.ALLOWED


def test_a_lawsuit_asks_for_confirmation_but_night_still_blocks():
    sued = facts(flags=frozenset({"demanda"}))
    verdict = check(sued, rules(), at(TUESDAY_NOON))
    assert (verdict.status, verdict.detail) == (Status.NEEDS_CONFIRMATION, "Hay una demanda")
    assert check(sued, rules(), at("2026-11-24T23:00")).status is Status.BLOCKED


def test_writing_needs_a_yes_on_record():
    written = check(facts(channel="whatsapp"), rules(), at(TUESDAY_NOON))
    assert written.status is Status.NEEDS_CONFIRMATION
    assert written.detail == "No consta que acepte mensajes por WhatsApp"
    accepted = facts(channel="whatsapp", accepts=frozenset({"whatsapp"}))
    assert check(accepted, rules(), at(TUESDAY_NOON)).status is Status.ALLOWED


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"zones": ()}, "time_zone"),
        ({"zones": ("Marte/Olimpo",)}, "time_zone"),
        ({"zones": ("America/Cancun", "")}, "time_zone"),
        ({"country": "ZZ"}, "regime"),
        ({"channel": "paloma"}, "channel"),
    ],
)
def test_a_missing_fact_blocks_and_is_named(change, name):
    verdict = check(facts(**change), rules(), at(TUESDAY_NOON))
    assert (verdict.status, verdict.missing) == (Status.BLOCKED, (name,))
    assert verdict.title == "Falta un dato"
    assert verdict.detail.startswith("No sé ")


def test_a_year_without_holiday_table_blocks_instead_of_having_no_holidays():
    verdict = check(facts(), rules(), at("2028-11-24T12:00"))
    assert verdict.missing == ("holidays",)
    assert "2028" in verdict.detail


def test_the_institutions_hours_narrow_the_laws_and_never_widen_them():
    evening = {n: Day((Window(time(6), time(21)),), LAW) for n in range(7)}
    both = rules(law(), own(days=evening))
    assert check(facts(), both, at(TUESDAY_NOON)).detail.startswith("Hasta 21:00")
    assert check(facts(), both, at("2026-11-24T06:30")).status is Status.BLOCKED
    assert check(facts(), both, at("2026-11-22T12:00")).status is Status.BLOCKED


def test_own_rules_alone_do_not_make_a_country_known():
    assert check(facts(), rules(own()), at(TUESDAY_NOON)).missing == ("regime",)


def test_hours_that_bind_calls_leave_letters_free():
    calls_only = rules(law(channels=frozenset({"call", "visit"})))
    assert check(facts(channel="call"), calls_only, at("2026-11-22T12:00")).status == "blocked"
    letter = check(facts(channel="letter"), calls_only, at("2026-11-22T12:00"))
    assert (letter.status, letter.detail) == (Status.ALLOWED, "Sin límite de horario")


def test_a_rule_that_ended_no_longer_counts():
    ended = law(code="VIEJA", valid_until=at("2026-01-01T00:00").date(), days={})
    assert check(facts(), rules(ended), at(TUESDAY_NOON)).missing == ("regime",)
