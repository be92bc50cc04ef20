"""Money lent and paid back, read from dates, numbers or short text: what an annual rate is of.

Public API of `apr`: an entry is `(when, amount)`, a mapping, or text `WHEN:AMOUNT[xCOUNT[@EVERY]]`:
«1978-02-10:230x24@month» is 24 payments of 230, the first on 10 February 1978, then monthly;
«1/12:1432.86x240@1/12» the same with times in years (or unit periods for Appendix J).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from agent_desk.domain.offers.periods import due_dates, every_from
from agent_desk.domain.plain_values import cents_from, count_from, day_from

When: TypeAlias = date | Fraction
_TEXT = re.compile(r"(?P<when>[^:]+):(?P<amount>-?[\d.,]+)(?:x(?P<count>\d+)(?:@(?P<every>.+))?)?")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_NAMES = {"on", "at", "when", "first", "first_on", "amount", "cents", "count", "every"}


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in centavos at a day, or at a number of years or unit periods."""

    when: When
    cents: int


def entries_of(given: object) -> tuple[Money, ...]:
    """Every amount of a list of entries (or of one); ValueError says what an entry looks like."""
    if isinstance(given, str | Mapping | Money):
        return tuple(_expanded(given))
    if isinstance(given, tuple) and len(given) == 2 and not isinstance(given[0], tuple | Mapping):
        return tuple(_expanded(given))
    if not isinstance(given, Iterable):
        raise ValueError(f"give a list of entries like (day, amount), not {given!r}")
    return tuple(money for entry in given for money in _expanded(entry))


def _expanded(entry: object) -> Iterator[Money]:
    if isinstance(entry, Money):
        yield entry
    elif isinstance(entry, str):
        match = _TEXT.fullmatch(entry.strip())
        if not match:
            raise ValueError(f"cannot read {entry!r}: use «1978-02-10:230x24@month»")
        yield from _series(match["when"], match["amount"], match["count"] or 1, match["every"])
    elif isinstance(entry, Mapping):
        yield from _of_mapping(entry)
    elif isinstance(entry, Sequence) and 2 <= len(entry) <= 4:
        yield from _series(*entry)
    else:
        raise ValueError(f"an entry is (when, amount[, count, every]), not {entry!r}")


def _of_mapping(entry: Mapping[str, object]) -> Iterator[Money]:
    unknown = sorted(entry.keys() - _NAMES)
    if unknown:
        raise ValueError(f"unknown {unknown[0]!r} in an entry: use {', '.join(sorted(_NAMES))}")
    when = next(entry[name] for name in ("on", "at", "when", "first_on", "first") if name in entry)
    amount = entry["cents"] if "cents" in entry else entry.get("amount")
    yield from _series(when, amount, entry.get("count", 1), entry.get("every"))


def _series(
    when: object, amount: object, count: object = 1, every: object = None
) -> Iterator[Money]:
    first, cents, many = when_of(when), cents_from(amount), count_from(count, "count")
    if isinstance(first, date):
        rhythm = every_from(str(every or "month"))
        days = due_dates(rhythm, many, first, first) if many > 1 else (first,)
        yield from (Money(day, cents) for day in days)
    else:
        step = when_of(every) if every is not None else Fraction(1)
        if isinstance(step, date):
            raise ValueError(f"every must be a number when times are numbers, not {every!r}")
        yield from (Money(first + step * n, cents) for n in range(many))


def when_of(value: object) -> When:
    """A day (`date`, ISO text) or an exact number of periods («1.5», «3/365+1/12»)."""
    if isinstance(value, date) or (isinstance(value, str) and _ISO.fullmatch(value.strip())):
        return day_from(value)
    if isinstance(value, float):
        raise TypeError(f"a time must not be a float: write it as text, «{value}»")
    if isinstance(value, int | Decimal | Fraction):
        return Fraction(value)
    try:
        return sum((Fraction(part.strip()) for part in str(value).split("+")), Fraction(0))
    except (ValueError, ZeroDivisionError):
        raise ValueError(f"a time is a day or a number like 1/12, not {value!r}") from None
