"""What a month says of its accounts: where each stood and stands, and what was done with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import reduce
from operator import or_
from typing import NamedTuple

WORKED, CONTACTED, REACHED, PROMISED = 1, 2, 4, 8
LAST_ATTEMPT = 10


class Place(NamedTuple):
    """Where an account belongs in a month."""

    segment: str
    """What its creditor calls so."""
    cell: str
    """Our segment when the month opened."""
    product: str
    bucket: int
    is_judged: bool

    def scopes(self) -> Iterator[tuple[str, str]]:
        """All, and the parts in which such accounts are counted."""
        yield "all", ""
        yield "segment", self.segment
        yield "product", self.product
        yield "bucket", str(self.bucket)


class Standing(NamedTuple):
    """What many accounts of a month have in common."""

    place: Place
    past_bucket: int | None
    """One month before, None where nobody knows."""
    was_curable: bool
    """Late and judged two months before."""
    done: int
    """WORKED, CONTACTED, REACHED and PROMISED, added up."""


class Result(NamedTuple):
    """What came of an account in a month, as `account_result` keeps it."""

    due: int
    kept: int
    due_cents: int
    kept_cents: int
    payments: int
    paid_cents: int
    complaints: int


# By our segment of then, not of now: see `rolled_measures` and `cured_measures`.
BY_ORIGIN = (
    *("known_before", "late_before", "worse", "better", "contained"),
    *("cure_base", "cured", "cured_twice"),
)
NOTHING = Result(0, 0, 0, 0, 0, 0, 0)


def standing_measures(standing: Standing, accounts: int, overdue_cents: int) -> dict[str, int]:
    """The measures of so many accounts that stand alike and owe so much together."""
    place, past, was_curable, done = standing
    bucket = place.bucket
    late, late_cents = (accounts, overdue_cents) if bucket > 0 else (0, 0)
    was_late = accounts if past is not None and past > 0 else 0
    base = accounts if was_curable and place.is_judged else 0
    return {
        "assigned": late,
        "assigned_cents": late_cents,
        "worked": late if done & WORKED else 0,
        "worked_cents": late_cents if done & WORKED else 0,
        "contacted_accounts": late if done & CONTACTED else 0,
        "reached_accounts": late if done & REACHED else 0,
        "promised_accounts": late if done & PROMISED else 0,
        **rolled_measures(past or 0, bucket, was_late),
        "known_before": 0 if past is None else accounts,
        **cured_measures(past, bucket, base),
    }


def rolled_measures(past: int, bucket: int, was_late: int) -> dict[str, int]:
    """Of so many accounts that were late: which way they went."""
    return {
        "known_before": was_late,
        "late_before": was_late,
        "worse": was_late if bucket > past else 0,
        "better": was_late if bucket < past else 0,
        "contained": was_late if bucket <= past else 0,
    }


def cured_measures(past: int | None, bucket: int, base: int) -> dict[str, int]:
    """Of so many accounts that can be cured: how many are, and since a month ago."""
    cured = base if bucket == 0 else 0
    return {
        "cure_base": base,
        "cured": cured,
        "cured_twice": cured if past == 0 else 0,
    }


def result_measures(place: Place, came: Iterable[tuple[int, ...]]) -> dict[str, int]:
    """What came of accounts of one place: of each its Result, and how many of its promises were
    broken the month before."""
    columns = [*zip(*came, strict=True)]
    due, kept, due_cents, kept_cents, payments, paid_cents, complaints, broken_before = columns
    is_late = place.bucket > 0
    chains = (a - b + c >= 2 for a, b, c in zip(due, kept, broken_before, strict=True))
    return {
        "kept_accounts": sum(one > 0 for one in kept) if is_late else 0,
        "paying_accounts": sum(one > 0 for one in paid_cents) if is_late else 0,
        "recovered_cents": sum(paid_cents) if is_late else 0,
        "due": sum(due),
        "kept": sum(kept),
        "due_cents": sum(due_cents),
        "kept_cents": sum(kept_cents),
        "payments": sum(payments),
        "account_complaints": sum(complaints),
        "broken_chain": sum(chains),
    }


class Work(NamedTuple):
    """What was done with an account by one medium and one team."""

    medium: str
    team: str
    attempts: int
    contacts: int
    reached: int
    promises: int
    complaints: int
    reached_at: int
    """The number of the attempt that first reached the right person, 0 while none did."""


Works = tuple[Work, ...]
"""By medium and team, in their order."""


def effort_sums(counts: Iterable[tuple[Works, int]]) -> dict[tuple[str, str], Counter[str]]:
    """Of so many accounts each: the measures by medium, team and attempt."""
    calls, alike = Counter[tuple[int, int]](), Counter[tuple[tuple[str, str, int], ...]]()
    for works, accounts in counts:
        alike[tuple([(work.medium, work.team, _done(work)) for work in works])] += accounts
        for work in works:
            if work.medium == "call" and work.attempts:
                calls[work.attempts, work.reached_at] += accounts
    sums: dict[tuple[str, str], Counter[str]] = {}
    for efforts, accounts in alike.items():
        for part, bits in _parts(efforts).items():
            found = sums.setdefault(part, Counter())
            found["worked"] += accounts
            found["contacted_accounts"] += accounts if bits & CONTACTED else 0
            found["reached_accounts"] += accounts if bits & REACHED else 0
    return sums | attempt_sums(calls)


def done_with(works: Works) -> int:
    """WORKED, CONTACTED, REACHED and PROMISED, added up."""
    return reduce(or_, map(_done, works), 0)


def _done(work: Work) -> int:
    return (
        (WORKED if work.attempts else 0)
        | (CONTACTED if work.contacts else 0)
        | (REACHED if work.reached else 0)
        | (PROMISED if work.promises else 0)
    )


def _parts(efforts: Iterable[tuple[str, str, int]]) -> dict[tuple[str, str], int]:
    """An account counts once for each medium and once for each team that worked it."""
    parts: dict[tuple[str, str], int] = {}
    for medium, team, bits in efforts:
        if bits & (WORKED | CONTACTED):
            for part in (("medium", medium), ("team", team)):
                parts[part] = parts.get(part, 0) | bits
    return parts


def attempt_sums(calls: Counter[tuple[int, int]]) -> dict[tuple[str, str], Counter[str]]:
    """Of each attempt: how many accounts got so far unreached, and how many it reached."""
    sums = {}
    for number in range(1, LAST_ATTEMPT + 1):
        came = sum(n for (made, at), n in calls.items() if made >= number and not 0 < at < number)
        if came:
            won = sum(n for (_, at), n in calls.items() if at == number)
            sums["attempt", f"{number:02d}"] = Counter(came=came, won=won)
    return sums
