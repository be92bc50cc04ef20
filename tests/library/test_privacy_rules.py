"""The terms that ship load, name their ground, and are never laxer than the rules of contact."""

from __future__ import annotations

from datetime import date

import pytest

from agent_desk.contact_api import shipped_rules
from agent_desk.domain.privacy.requests import working_day_after, working_days_left
from agent_desk.domain.privacy.retention import KeepRules, months_after
from agent_desk.library.person_columns import load_column_words
from agent_desk.library.privacy_rules import KINDS, load_keep_rules, load_request_rules


def test_each_kind_of_record_has_a_rule_and_each_rule_its_ground() -> None:
    rules = load_keep_rules()
    assert set(rules.kinds) == set(KINDS)
    assert all(rule.basis and rule.status for rule in rules.rules)


@pytest.mark.parametrize("what", ["breach_data", "contact_log"])
def test_no_term_is_laxer_than_the_law_of_the_contact_rules(what: str) -> None:
    keep: KeepRules = load_keep_rules()
    for regime in shipped_rules().regimes:
        for law in regime.retention:
            if law.what == what:
                rule = keep.rule(what, regime.country)
                assert rule.keep_months >= law.min_months
                assert not law.max_months or rule.erase_months <= law.max_months


def test_the_law_s_days_are_working_days_and_a_holiday_is_none() -> None:
    terms = load_request_rules(shipped_rules().holidays).of("MX")
    assert (terms.answer_days, terms.effect_days, terms.extensions) == (20, 15, 1)
    holidays = shipped_rules().holidays["MX-LFT74"].days
    due = working_day_after(date(2026, 11, 28), terms.answer_days, holidays)
    assert due == date(2026, 12, 28)  # 25 December does not count
    assert working_days_left(date(2026, 11, 28), due, holidays) == 20
    assert working_days_left(date(2026, 12, 30), due, holidays) == -2


def test_a_month_later_stays_in_its_month() -> None:
    assert months_after(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_after(date(2026, 3, 31), -1) == date(2026, 2, 28)


def test_what_the_person_reads_is_in_words() -> None:
    words = load_column_words()
    assert words.name("surnames") == "Apellidos" and words.values["access"] == "acceso"
