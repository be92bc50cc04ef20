"""Contacts as counts, in one pass over their rows.

Counted here and not by GROUP BY: SQLite sorts the rows once for each grouping, three sorts of all
contacts of a month; a dictionary finds the place of each at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from agent_desk.domain.strategy.indicators.classes import OutcomeClasses
from agent_desk.store.database import Store
from agent_desk.store.errors import translated

LONGEST_SECONDS = 7_200  # a contact left open over lunch is no work of two hours
DAY_SUMS = (
    *("attempts", "contacts", "third", "wrong", "reached", "promises", "complaints", "handled"),
    *("talk_seconds", "handled_seconds", "present_seconds"),
)
_ROWS = """
    SELECT account, contacted_on, channel, direction, by_user, outcome, verified_at IS NOT NULL,
           source = 'desk', talk_seconds, unixepoch(began_at), unixepoch(closed_at)
    FROM contact WHERE closed_at IS NOT NULL AND contacted_on > :until AND {which}
    ORDER BY row
"""
_TEAMS = "SELECT user_id, team FROM agent_team"
_ALL_SEGMENTS = """
    SELECT period, account, segment FROM account_month WHERE period = substr(:first, 1, 7)
"""
# A few contacts look only their own accounts up.
_THEIR_SEGMENTS = """
    SELECT period, account, segment FROM account_month
    WHERE (period, account) IN (SELECT substr(contacted_on, 1, 7), account FROM contact
                                WHERE contacted_on > :until AND {which})
"""
_NOBODY = (0, 0, 0, 0, 0)

Contact = tuple[str, str, str, str, str, str, int, int, int, int, int]
WorkKey = tuple[str, str, str, str]  # period, account, medium, team
DayKey = tuple[str, str, str, str]  # day, segment, medium, team


@dataclass(slots=True)
class Tally:
    """`work`: attempts, contacts, reached, promises, complaints and the number of the attempt that
    reached; `days` in the order of DAY_SUMS; `present`: first and last second of a person's day.
    """

    work: dict[WorkKey, list[int]] = field(default_factory=dict)
    days: dict[DayKey, list[int]] = field(default_factory=dict)
    present: dict[tuple[str, str, str], tuple[int, int]] = field(default_factory=dict)

    def day_rows(self) -> list[tuple[str | int, ...]]:
        """Rows of `strategy_day`; how long people were there has neither medium nor segment."""
        for (day, team, _), (began, ended) in self.present.items():
            whole = self.days.setdefault((day, "", "", team), [0] * len(DAY_SUMS))
            whole[-1] += ended - began
        return [(*key, *self.days[key]) for key in sorted(self.days)]

    def work_rows(self) -> list[tuple[str | int, ...]]:
        """Rows of `account_work`, in the order of its key: written so, pages fill one by one."""
        return [(*key, *self.work[key]) for key in sorted(self.work)]


def tally(
    store: Store, classes: OutcomeClasses, which: str, asked: Mapping[str, str], *, whole: bool
) -> Tally:
    """The ended contacts after :until for which `which` holds; `whole`: those of a whole month."""
    bits, teams = dict(classes.bits()), _teams(store)
    segments = _segments(store, _ALL_SEGMENTS if whole else _THEIR_SEGMENTS, which, asked)
    found = Tally()
    for row in _contacts(store, which, asked):
        account, day, channel, direction, user, outcome, verified, *_ = row
        reached, third, wrong, promise, complaint = bits.get(outcome, _NOBODY)
        said = (reached or verified, third, wrong, promise, complaint)
        # An incoming call is a medium of its own and no attempt of ours.
        attempt = direction == "out"
        medium, team = channel if attempt else f"{channel}_in", teams.get(user, "")
        period = day[:7]
        _add_work(found, (period, account, medium, team), attempt, said)
        key = (day, segments.get((period, account), ""), medium, team)
        _add_day(found, key, attempt, said)
        _add_time(found, key, row)
    return found


def _add_work(found: Tally, key: WorkKey, attempt: bool, said: tuple[int, ...]) -> None:
    sums = found.work.get(key)
    if sums is None:
        sums = found.work[key] = [0] * 6
    sums[0] += attempt
    if said != _NOBODY:
        reached, third, _, promise, complaint = said
        sums[1] += reached or third
        sums[2] += reached
        sums[3] += promise
        sums[4] += complaint
        if reached and not sums[5]:
            sums[5] = sums[0]


def _add_day(found: Tally, key: DayKey, attempt: bool, said: tuple[int, ...]) -> None:
    sums = found.days.get(key)
    if sums is None:
        sums = found.days[key] = [0] * len(DAY_SUMS)
    sums[0] += attempt
    if said != _NOBODY:
        reached, third, wrong, promise, complaint = said
        sums[1] += reached or third
        sums[2] += third
        sums[3] += wrong
        sums[4] += reached
        sums[5] += promise
        sums[6] += complaint


def _add_time(found: Tally, key: DayKey, row: Contact) -> None:
    """Seconds of conversation and closing; how long an agent was seen at work that day."""
    is_desk, talk, began, ended = row[7:]
    if talk > 0:
        sums = found.days[key]
        sums[7] += 1
        sums[8] += talk
        sums[9] += min(max(ended - began, talk), LONGEST_SECONDS)
    if is_desk:
        who = (key[0], key[3], row[4])
        first, last = found.present.get(who, (began, ended))
        found.present[who] = (min(first, began), max(last, ended))


def _contacts(store: Store, which: str, asked: Mapping[str, str]) -> Iterator[Contact]:
    """Without names of columns, which would cost as much as the counting."""
    with translated():
        cursor = store.connection.cursor()
        cursor.row_factory = None
        yield from cursor.execute(_ROWS.format(which=which), asked)


def _teams(store: Store) -> dict[str, str]:
    return {str(row["user_id"]): str(row["team"]) for row in store.rows(_TEAMS)}


def _segments(
    store: Store, sql: str, which: str, asked: Mapping[str, str]
) -> dict[tuple[str, str], str]:
    found = store.rows(sql.format(which=which), asked)
    return {(period, account): segment for period, account, segment in found}
