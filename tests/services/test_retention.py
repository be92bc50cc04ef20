"""Retention has two sides: what may not be erased yet, and what must be."""

from __future__ import annotations

from datetime import date

from agent_desk.contact_api import shipped_rules
from agent_desk.services.retention import months_before, retention_lines


class Shelf:
    """Records that are all old."""

    def contacts_before(self, day: date, country: str) -> int:
        return 7 if country == "MX" else 0


def test_each_rule_gives_its_days_and_what_is_overdue() -> None:
    lines = {
        (line.regime, line.what): line
        for line in retention_lines(shipped_rules(), Shelf(), date(2026, 11, 28))
    }
    assert lines["CL", "contact_log"].keep_from == date(2024, 11, 28)
    assert lines["CL", "contact_log"].erase_before is None
    assert lines["MX", "breach_data"].erase_before == date(2020, 11, 28)
    assert lines["MX", "breach_data"].overdue == 7
    assert lines["US-REGF", "call_recording"].keep_from == date(2023, 11, 28)


def test_the_end_of_a_month_stays_in_it() -> None:
    assert months_before(date(2026, 3, 31), 1) == date(2026, 2, 28)
    assert months_before(date(2026, 1, 31), 12) == date(2025, 1, 31)
