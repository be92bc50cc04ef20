"""How long records are kept: the law's least and most, as days of today's calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from agent_desk.domain.calendar import days_in_month
from agent_desk.domain.contact.rules import ContactRules


class OldRecords(Protocol):
    """How many records are older than a day."""

    def contacts_before(self, day: date, country: str) -> int:
        """Contacts of debtors of that country that began before that day."""


@dataclass(frozen=True, slots=True)
class RetentionLine:
    """One rule: nothing from `keep_from` on may be erased; what is before `erase_before` must be
    (`overdue` such contacts are still here). None where the rule has no such side."""

    regime: str
    what: str
    text: str
    keep_from: date | None
    erase_before: date | None
    overdue: int
    citation: str
    fact_status: str


def retention_lines(
    rules: ContactRules, records: OldRecords, today: date
) -> tuple[RetentionLine, ...]:
    """Every known rule of retention, with what is overdue for erasing."""
    found = []
    for regime in rules.regimes:
        for rule in regime.retention:
            keep = months_before(today, rule.min_months) if rule.min_months else None
            erase = months_before(today, rule.max_months) if rule.max_months else None
            found.append(
                RetentionLine(
                    regime.code,
                    rule.what,
                    rule.text,
                    keep,
                    erase,
                    records.contacts_before(erase, regime.country) if erase else 0,
                    rule.basis.citation,
                    rule.basis.status,
                )
            )
    return tuple(found)


def months_before(day: date, months: int) -> date:
    """The same day so many months earlier, or the last one of a shorter month."""
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, days_in_month(year, month + 1)))
