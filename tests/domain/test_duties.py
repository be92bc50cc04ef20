"""Notices that a missed due date obliges to, counted from the dates of the account alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from agent_desk.domain.contact.duties import due_duties, missed_dates
from agent_desk.domain.contact.rules import Basis, Obligation
from agent_desk.domain.debtor import Account, PastContact

TODAY = date(2026, 11, 24)
ACCOUNT = Account(
    "1",
    "d",
    "PP",
    "Personal",
    "Banco",
    date(2026, 11, 20),
    50,
    {"capital": 100},
    instalment_cents=10,
    next_due_on=date(2026, 12, 1),
)
BASIS = Basis("Hay avisos con plazo.", "Art. 37.", "BCN", "verified")
FREE = Obligation("free_notice", "Aviso sin costo", 15, "due_date", BASIS)
WRITTEN = Obligation("written", "Por escrito", 30, "due_date_silence", BASIS)
VALIDATION = Obligation("validation", "Aviso de validación", 5, "first_contact", BASIS)


def spoken(day: int, outcome: str = "conversation") -> PastContact:
    return PastContact(datetime(2026, 11, day, 15, tzinfo=UTC), "call", "out", outcome)


def test_each_instalment_that_was_not_paid_is_a_missed_date():
    assert missed_dates(ACCOUNT, TODAY) == (date(2026, 10, 1), date(2026, 11, 1))


def test_the_last_day_of_a_short_month_is_its_due_date():
    account = replace(
        ACCOUNT, as_of=date(2026, 3, 5), days_past_due=33, next_due_on=date(2026, 3, 31)
    )
    assert missed_dates(account, date(2026, 3, 5)) == (date(2026, 1, 31), date(2026, 2, 28))


def test_without_instalments_there_is_one_due_date_and_on_time_none():
    assert missed_dates(replace(ACCOUNT, instalment_cents=0), TODAY) == (date(2026, 10, 1),)
    assert missed_dates(replace(ACCOUNT, days_past_due=0), TODAY) == ()


def test_the_notice_has_fifteen_days_and_one_of_long_ago_is_no_longer_asked_for():
    owed = due_duties(ACCOUNT, (), (FREE,), TODAY)
    assert [(d.missed_on, d.last_day) for d in owed] == [(date(2026, 11, 1), date(2026, 11, 16))]


def test_the_written_version_is_owed_to_silence_only():
    def last_days(*contacts: PastContact) -> list[date]:
        return [d.last_day for d in due_duties(ACCOUNT, contacts, (WRITTEN,), TODAY)]

    assert last_days() == [date(2026, 10, 31), date(2026, 12, 1)]
    assert last_days(spoken(10, "no_answer")) == [date(2026, 10, 31), date(2026, 12, 1)]
    assert last_days(spoken(10)) == []


def test_a_duty_of_another_event_is_not_counted_from_due_dates():
    assert due_duties(ACCOUNT, (), (VALIDATION,), TODAY) == ()
