"""How long each kind of record is kept, both ways: not erased before, erased after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from agent_desk.domain.calendar import days_in_month

ANYWHERE = "*"


@dataclass(frozen=True, slots=True)
class KeepRule:
    """One kind of record in one country: nothing younger than `keep_months` is erased, what is
    older than `erase_months` must be (0: no such bound). `basis` cites why, `status` how sure."""

    id: str
    text: str
    country: str
    keep_months: int
    erase_months: int
    basis: str
    status: str


@dataclass(frozen=True, slots=True)
class KeepRules:
    """All rules; a country without one of its own has that of anywhere."""

    rules: Sequence[KeepRule]
    backup_days: int
    _by: Mapping[tuple[str, str], KeepRule] = field(init=False)

    def __post_init__(self) -> None:
        by = {(rule.id, rule.country): rule for rule in self.rules}
        object.__setattr__(self, "_by", by)

    @property
    def kinds(self) -> tuple[str, ...]:
        """Every kind of record that has a rule, in the order of the file."""
        return tuple(dict.fromkeys(rule.id for rule in self.rules))

    def rule(self, kind: str, country: str) -> KeepRule:
        """The rule of that kind there. Raises KeyError for a kind without any."""
        return self._by.get((kind, country)) or self._by[kind, ANYWHERE]

    def keep_until(self, kind: str, country: str, since: date) -> date:
        """The first day on which a record of `since` may be erased."""
        return months_after(since, self.rule(kind, country).keep_months)

    def erase_before(self, kind: str, country: str, today: date) -> date | None:
        """Records older than this day must go; None where no law and no policy says so."""
        months = self.rule(kind, country).erase_months
        return months_after(today, -months) if months else None


def months_after(day: date, months: int) -> date:
    """The same day so many months later, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, days_in_month(year, month + 1)))
