"""The institution's own rules tighten; a law is loosened only by a reading that its file offers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from agent_desk.domain.contact.checking import check
from agent_desk.domain.contact.own_rules import (
    OwnRules,
    SignedReading,
    offered_readings,
    problems,
    with_own_rules,
)
from agent_desk.domain.contact.rules import Day, Option, Reading
from agent_desk.domain.contact.verdict import Status
from agent_desk.domain.wishes import Window
from tests.domain.contact_world import LAW, TOP, at, facts, law, own, rules

TUESDAY = at("2026-11-24T12:00")
SATURDAY = at("2026-11-28T12:00")
OPEN = {5: Day((Window(time(8), time(20)),), LAW)}
WEEKEND = Reading(
    "weekend",
    "Si se llama en sábado",
    (
        Option("closed", "No"),
        Option("open", "Sí", days={5: Day((Window(time(8), time(20)),), LAW)}),
    ),
    "closed",
    TOP,
)
RULES = rules(law(readings=(WEEKEND,)), own(code="PROPIAS"))


def signed(option: str = "open", who: str = "Lic. Ruiz") -> OwnRules:
    return OwnRules(signed=(SignedReading("LEY.weekend", option, who, date(2026, 11, 1)),))


def test_own_hours_close_what_the_law_opens_and_never_the_other_way():
    late = OwnRules(hours=Window(time(13), time(23)))
    ours = with_own_rules(RULES, late)
    assert check(facts(), ours, TUESDAY).status is Status.BLOCKED
    assert check(facts(), ours, at("2026-11-24T22:30")).status is Status.BLOCKED
    assert check(facts(), ours, at("2026-11-24T13:30")).status is Status.ALLOWED


def test_a_signed_reading_opens_only_what_the_file_offers():
    assert check(facts(), RULES, SATURDAY).status is Status.BLOCKED
    assert check(facts(), with_own_rules(RULES, signed()), SATURDAY).status is Status.ALLOWED
    closed = replace(signed(), saturday=False)
    assert check(facts(), with_own_rules(RULES, closed), SATURDAY).status is Status.BLOCKED
    assert offered_readings(RULES) == {"LEY.weekend": ("closed", "open")}


@pytest.mark.parametrize(
    ("own_rules", "words"),
    [
        (OwnRules(per_day=0), "por día va de 1"),
        (OwnRules(per_day=5, per_week=3), "no puede ser menor"),
        (OwnRules(hours=Window(time(20), time(8))), "terminar después"),
        (OwnRules(consent=frozenset({"paloma"})), "un medio que no existe"),
        (signed("siempre"), "no la ofrece"),
        (signed(who=" "), "quién firma"),
    ],
)
def test_what_is_wrong_is_said(own_rules, words):
    assert any(words in problem for problem in problems(own_rules, RULES))


def test_nothing_saved_leaves_the_shipped_rules():
    assert with_own_rules(RULES, None) is RULES
    assert problems(OwnRules(), RULES) == ()
