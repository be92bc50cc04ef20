"""Twenty-four months of invented accounts, month by month: where they stood, what was done, paid.

The same seed and month give the same past on every machine. Compact on purpose: sums by account
and day, not one row per call, so that the demo opens at once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from agent_desk.domain.demo.planted import (
    ACCOUNTS,
    MONTHS,
    PLANTED,
    PRODUCTS,
    SIZES,
    TEAMS,
    Planted,
)
from agent_desk.domain.strategy.cure.logistic import chance

_RECENT = 3
_MOST_LATE = 170
_UNWORKED = 0.12  # accounts that nobody got to in a month
DayKey = tuple[str, str, str, str]
"""(day, segment, medium, team)."""


@dataclass(slots=True)
class _Life:
    """One invented account as it goes through its months."""

    number: str
    product: str
    segment: str
    balance: int
    team: str
    instalment: int  # thousandths of the balance
    late: int
    paid: list[bool] = field(default_factory=list)
    kept: list[int] = field(default_factory=list)  # 1 kept, −1 broken, 0 none

    @property
    def bucket(self) -> int:
        return min(5, (self.late + 29) // 30)

    @property
    def overdue(self) -> int:
        return 0 if not self.late else self.balance * self.instalment * min(6, self.bucket) // 1000


@dataclass(frozen=True, slots=True)
class PastMonth:
    """Rows of one month as the store keeps them, and the sums of its days."""

    period: str
    positions: list[tuple[str, str, str, str, int, int, int, int]]
    work: list[tuple[str, str, str, int, int, int, int, int, int]]
    results: list[tuple[str, int, int, int, int, int, int, int]]
    days: dict[DayKey, Counter[str]]


def past_months(seed: int, today: date, planted: Planted = PLANTED) -> Iterator[PastMonth]:
    """Oldest first; the last one is the month of `today`, of which only the opening is told."""
    random = Random(seed)  # noqa: S311 - invented accounts, not secrets
    lives = [_born(random, number) for number in range(ACCOUNTS)]
    born = len(lives)
    for back in range(MONTHS, -1, -1):
        first = _month_start(today, back)
        month = PastMonth(f"{first:%Y-%m}", [_position(life) for life in lives], [], [], {})
        if back:
            workdays = _workdays(first)
            for life in lives:
                _lived(random, planted, life, month, workdays, back)
            stay = [life for life in lives if not _leaves(random, life)]
            fresh = [_born(random, born + n) for n in range(len(lives) - len(stay))]
            born += len(fresh)
            lives = stay + fresh
        yield month


def _born(random: Random, number: int) -> _Life:
    segment, usual = random.choices(SIZES, (5, 3, 2))[0]
    return _Life(
        number=f"E{number:06d}",
        product=random.choice(PRODUCTS),
        segment=segment,
        balance=int(usual * random.uniform(0.6, 1.6)),
        team=random.choice(TEAMS),
        instalment=random.randint(20, 150),
        late=random.choice((0, 0, 10, 20, 25, 30, 40, 55, 70)),
        paid=[random.random() < 0.5 for _ in range(_RECENT)],
    )


def _lived(
    random: Random,
    planted: Planted,
    life: _Life,
    month: PastMonth,
    workdays: list[date],
    back: int,
) -> None:
    """One month of one account: called when late, perhaps reached, perhaps current at the end."""
    if not life.late:
        life.paid.append(True)
        life.kept.append(0)
        if random.random() < planted.relapse:
            life.late = random.randint(5, 28)
        return
    is_reached, promised = _worked(random, planted, life, month, workdays, back)
    is_cured = random.random() < chance(_logit(planted, life, is_reached, month.period))
    is_partial = not is_cured and random.random() < planted.partial
    paid = life.overdue if is_cured else 0
    if is_partial:
        paid = life.overdue * random.randint(20, 60) // 100
    _came(life, month, paid, promised=promised)
    if is_cured:
        life.late = 0
    elif not is_partial:
        life.late += 30


def _came(life: _Life, month: PastMonth, paid: int, *, promised: bool) -> None:
    kept = int(promised and paid > 0)
    cents = max(life.overdue // 2, 10_000)
    if promised or paid:
        month.results.append(
            (life.number, int(promised), kept, cents * promised, cents * kept, int(paid > 0),
             paid, 0)
        )  # fmt: skip
    life.kept.append((1 if kept else -1) if promised else 0)
    life.paid.append(paid > 0)


def _logit(planted: Planted, life: _Life, is_reached: bool, period: str) -> float:
    return (
        planted.base
        + planted.per_bucket * (life.bucket - 1)
        + planted.paid_before * any(life.paid[-_RECENT:])
        + planted.kept_before * (1 in life.kept[-_RECENT:])
        + planted.broken_before * (-1 in life.kept[-_RECENT:])
        + planted.reached * is_reached
        + planted.december * period.endswith("-12")
    )


def _worked(
    random: Random,
    planted: Planted,
    life: _Life,
    month: PastMonth,
    workdays: list[date],
    back: int,
) -> tuple[bool, bool]:
    """The attempts of the month: whether somebody spoke with the holder, and he promised."""
    if random.random() < _UNWORKED:
        return False, False
    medium = random.choices(("call", "sms", "whatsapp"), (7, 2, 1))[0]
    reach = planted.first_reach * (1 if medium == "call" else planted.written_reach)
    rate = planted.complaints if back > planted.change_month else planted.complaints_after
    seen: Counter[str] = Counter()
    for number in range(1, random.randint(1, 7) + 1):
        seen["tried"] += 1
        sums = _day(month, random.choice(workdays), life, medium)
        sums["attempts"] += 1
        draw = random.random()
        if draw < reach * planted.reach_decay ** (number - 1):
            seen["at"] = seen["at"] or number
            seen["complaints"] += _talked(random, sums, seen, rate)
            if number >= 2 or random.random() < 0.6:
                break
        else:
            _missed(draw, sums, seen)
    promised = seen["reached"] > 0 and random.random() < planted.promise
    sums["promises"] += promised
    told = (seen[name] for name in ("tried", "contacts", "reached"))
    tried, contacts, reached = told
    month.work.append(
        (life.number, medium, life.team, tried, contacts, reached, int(promised),
         seen["complaints"], seen["at"])
    )  # fmt: skip
    return reached > 0, promised


def _missed(draw: float, sums: Counter[str], seen: Counter[str]) -> None:
    if draw > 0.93:
        seen["contacts"] += 1
        sums["contacts"] += 1
        sums["third"] += 1
    elif draw > 0.9:
        sums["wrong"] += 1


def _talked(random: Random, sums: Counter[str], seen: Counter[str], rate: float) -> int:
    """A conversation; 1 when it ended in a complaint."""
    seconds, is_complaint = random.randint(90, 420), int(random.random() < rate)
    for name in ("contacts", "reached"):
        sums[name] += 1
        seen[name] += 1
    sums["handled"] += 1
    sums["talk_seconds"] += seconds
    sums["handled_seconds"] += seconds + random.randint(20, 90)
    sums["complaints"] += is_complaint
    return is_complaint


def _day(month: PastMonth, day: date, life: _Life, medium: str) -> Counter[str]:
    key = (day.isoformat(), life.segment, medium, life.team)
    return month.days.setdefault(key, Counter())


def _leaves(random: Random, life: _Life) -> bool:
    """Very late accounts are sold or go to court; some current ones end."""
    return life.late > _MOST_LATE or (not life.late and random.random() < 0.02)


def _position(life: _Life) -> tuple[str, str, str, str, int, int, int, int]:
    return (
        life.number,
        f"P{life.number}",
        life.product,
        life.segment,
        life.bucket,
        life.late,
        life.balance,
        life.overdue,
    )


def _month_start(today: date, back: int) -> date:
    count = today.year * 12 + today.month - 1 - back
    return date(count // 12, count % 12 + 1, 1)


def _workdays(first: date) -> list[date]:
    days = [first + timedelta(days=n) for n in range(31)]
    return [day for day in days if day.month == first.month and day.weekday() < 5]
