"""Who to call next: dates agreed, then promises to look after, then value and silence."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from functools import lru_cache
from heapq import merge

from agent_desk.domain.contact.checking import status_of
from agent_desk.domain.contact.groups import Alike, Event, WorkGate
from agent_desk.domain.contact.history import HORIZON_DAYS
from agent_desk.domain.contact.verdict import Status
from agent_desk.domain.text.fold import fold
from agent_desk.domain.work_rule import (
    ANYBODY,
    CALLBACKS,
    PROMISES,
    WorkFilter,
    WorkRule,
    WorkWish,
    rule_of,
)
from agent_desk.services.check_contact import facts_of
from agent_desk.services.ports import WorkGroup
from agent_desk.store.calls.open_groups import NOBODY, PATIENCE, open_only
from agent_desk.store.calls.read_case import read_case
from agent_desk.store.calls.write_work import work_rule
from agent_desk.store.database import Store
from agent_desk.store.driver import Row, Value
from agent_desk.store.instants import business_day_text, instant_text
from agent_desk.store.portfolio.portfolio_file import follow
from agent_desk.store.privacy.read_rights import read_own_rules
from agent_desk.store.strategy.work_segments import (
    IN_CELLS,
    PLANNED,
    due_first,
    is_due,
    plan_first,
    plan_size,
)

# Flags under which nobody is put on a list of calls, on the account or on the person.
STOP_FLAGS = ("fallecido", "aclaracion", "demanda", "no_es_titular", "no_contactar", "abogado")
PROMISE_DAYS = 60  # an older promise not kept is an account like the others

_COLUMNS = """
    account.number, account.debtor_id, account.product, account.overdue_cents,
    account.total_cents, account.days_past_due, debtor.country, debtor.state, debtor.city,
    debtor.time_zone, debtor.accepts
"""
_FROM = "account CROSS JOIN debtor ON debtor.id = account.debtor_id"
# Asked of each candidate, from the top of the order down: only some dozens are looked at.
_WORKABLE = """
    account.closed_on IS NULL AND account.overdue_cents > 0
    AND NOT EXISTS (SELECT 1 FROM flag WHERE flag.debtor_id = account.debtor_id
        AND ifnull(flag.account, account.number) = account.number
        AND flag.flag IN (SELECT value FROM json_each(:stops)))
    AND NOT EXISTS (SELECT 1 FROM contact WHERE contact.debtor_id = account.debtor_id
        AND contact.closed_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM claim WHERE claim.debtor_id = account.debtor_id
        AND claim.by_user <> :user AND claim.expires_at > :now)
"""
_CALLBACKS = f"""
    SELECT {_COLUMNS} FROM (
        SELECT account AS number, min(due_at) AS due_at FROM callback
        WHERE closed_at IS NULL GROUP BY account) AS waiting
    CROSS JOIN {_FROM} AND account.number = waiting.number
    WHERE waiting.due_at <= :now AND {_WORKABLE} {{only}}
    ORDER BY waiting.due_at, account.overdue_cents DESC, account.number
"""  # noqa: S608
# Due today or not kept, and nobody has spoken with him since that day.
_PROMISES = f"""
    SELECT {_COLUMNS}, min(promise.due_on) AS judged_on
    FROM promise CROSS JOIN {_FROM} AND account.number = promise.account
    LEFT JOIN person_contact ON person_contact.debtor_id = account.debtor_id
    WHERE promise.state IN ('open', 'broken')
      AND promise.due_on BETWEEN :oldest_promise AND :today
      AND (promise.due_on = :today OR ifnull(person_contact.last_contact_on, '') < promise.due_on)
      AND NOT EXISTS (SELECT 1 FROM callback WHERE callback.account = account.number
                      AND callback.closed_at IS NULL)
      AND {_WORKABLE} {{only}}
    GROUP BY account.number
    ORDER BY judged_on, account.overdue_cents DESC, account.number
"""  # noqa: S608
# The rest; not those with a date agreed ahead, nor those that are in the lists above.
_UNDATED = """
    AND NOT EXISTS (SELECT 1 FROM callback WHERE callback.account = account.number
                    AND callback.closed_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM promise WHERE promise.account = account.number
                    AND promise.state = 'open' AND promise.due_on >= :today)
"""
# One day of silence, the largest value first: read as far as needed. Who was spoken to since the
# portfolio was made is in the other list.
_OF_DAY = f"""
    SELECT {_COLUMNS} FROM {_FROM}
    WHERE account.last_contact_on = :day {{only}} AND {_WORKABLE} {_UNDATED}
      AND NOT EXISTS (SELECT 1 FROM person_contact AS spoken
                      WHERE spoken.debtor_id = account.debtor_id
                        AND spoken.last_contact_on > max(account.last_contact_on, :silent))
    ORDER BY account.{{value}} DESC
"""  # noqa: S608
_SPOKEN_SINCE = f"""
    SELECT {_COLUMNS}, spoken.last_contact_on AS spoken_on
    FROM person_contact AS spoken CROSS JOIN account ON account.debtor_id = spoken.debtor_id
    CROSS JOIN debtor ON debtor.id = account.debtor_id
    WHERE spoken.last_contact_on > :silent AND spoken.last_contact_on >= :built
      AND spoken.last_contact_on > account.last_contact_on
      AND {_WORKABLE} {_UNDATED} {{only}}
"""  # noqa: S608
# The distinct days, by jumping along the index.
_DAYS = """
    WITH RECURSIVE day(at) AS (
        SELECT min(last_contact_on) FROM account WHERE closed_on IS NULL AND overdue_cents > 0
        UNION ALL
        SELECT (SELECT min(last_contact_on) FROM account
                WHERE closed_on IS NULL AND overdue_cents > 0 AND last_contact_on > day.at)
        FROM day WHERE day.at IS NOT NULL)
    SELECT at FROM day WHERE at IS NOT NULL
"""
_OF_PEOPLE = f"""
    SELECT {_COLUMNS} FROM json_each(:special) AS asked
    CROSS JOIN account ON account.debtor_id = asked.value
    CROSS JOIN debtor ON debtor.id = account.debtor_id
    WHERE account.closed_on IS NULL AND account.overdue_cents > 0
"""  # noqa: S608
_BUILT = "SELECT value FROM about WHERE key = 'built_on'"
_FLAGS = """
    SELECT flag FROM flag WHERE debtor_id = :debtor AND ifnull(account, :number) = :number
"""
_RECENT = """
    SELECT began_at, channel, direction, outcome, account FROM contact
    WHERE debtor_id = :debtor AND began_at >= :since
"""
_ASKED = ("product", "country", "state", "city", "time_zone", "accepts")
_GROUPS = """
    SELECT field, value, label, accounts FROM facet WHERE field NOT IN ('group', 'country')
"""
_ONE_BY_ONE = "SELECT debtor_id FROM preference UNION SELECT debtor_id FROM consent"


def read_work_list(
    store: Store,
    now: datetime,
    limit: int,
    gate: WorkGate | None = None,
    wish: WorkWish = ANYBODY,
) -> list[str]:
    """At most one account of each person: he is called once, about what presses most.

    A person whom the gate lets through on no account is left out, and so is one whom somebody else
    has claimed.
    """
    asker = _Asker(store, gate.under(read_own_rules(store))) if gate else None
    found: dict[str, str] = {}  # person: his account
    for row in _in_order(store, now, wish):
        if asker and asker.closed > PATIENCE:
            return _among_open(store, now, limit, asker, wish)
        if row["debtor_id"] not in found and (asker is None or asker.may_call(row)):
            found[row["debtor_id"]] = row["number"]
        if len(found) >= limit:
            break
    return list(found.values())


def _among_open(
    store: Store, now: datetime, limit: int, asker: _Asker, wish: WorkWish
) -> list[str]:
    """The same list from its top, among those whose place and hour are open for anybody."""
    narrowed = open_only(store, asker.gate)
    if narrowed[0] == NOBODY:
        asked = store.rows(_OF_PEOPLE, narrowed[1])
        if not any(asker.may_call(row) for row in asked):
            return []
    found: dict[str, str] = {}
    for row in _in_order(store, now, wish, narrowed):
        if row["debtor_id"] not in found and asker.may_call(row):
            found[row["debtor_id"]] = row["number"]
        if len(found) >= limit:
            break
    return list(found.values())


def read_work_groups(store: Store) -> list[WorkGroup]:
    """What the list may be filtered by, as counted when the portfolio was made."""
    follow(store)
    return [WorkGroup(*row) for row in store.rows(_GROUPS)]


def _in_order(
    store: Store,
    now: datetime,
    wish: WorkWish,
    narrowed: tuple[str, dict[str, Value]] = ("", {}),
) -> Iterator[Row]:
    """All candidates by the rule in force, read as far as somebody wants them."""
    rule = rule_of(work_rule(store))
    today = date.fromisoformat(business_day_text(now))
    asked: dict[str, Value] = {
        "now": instant_text(now),
        "today": today.isoformat(),
        "month": f"{today:%Y-%m}",
        "user": wish.user,
        "stops": json.dumps(STOP_FLAGS),
        "oldest_promise": (today - timedelta(days=PROMISE_DAYS)).isoformat(),
    }
    only, chosen = _only(wish.only)
    only, asked = f"{only} {narrowed[0]}", asked | chosen | narrowed[1]
    texts = {CALLBACKS: _CALLBACKS, PROMISES: _PROMISES}
    for step in rule.first:
        yield from store.stream(texts[step].format(only=only), asked)
    rest = _by_value(store, rule, today, only, asked)
    if plan_size(store):
        planned = _by_value(store, rule, today, f"{only} {PLANNED}", asked)
        rest = plan_first(store, planned, rest, str(asked["month"]))
    yield from due_first(rest, is_due(store, today)) if rule.by_step else rest


def _only(chosen: WorkFilter) -> tuple[str, dict[str, Value]]:
    """The condition of a filter, and its parameters."""
    columns = chosen.chosen
    texts = [
        IN_CELLS
        if name == "cell"
        else f"AND account.{name} IN (SELECT value FROM json_each(:{name}))"  # noqa: S608
        for name in columns
    ]
    return " ".join(texts), {column: json.dumps(sorted(v)) for column, v in columns.items()}


def _by_value(
    store: Store, rule: WorkRule, today: date, only: str, asked: Mapping[str, Value]
) -> Iterator[Row]:
    """Value times silence: the lists of each day of silence, each in order, merged as they go."""
    longest = rule.longest_silence_days
    silent = (today - timedelta(days=longest)).isoformat()
    built = store.row(_BUILT)
    asked = {**asked, "silent": silent, "built": built["value"] if built else ""}

    def scored(rows: Iterable[Row], spoken_on: str | None) -> Iterator[tuple[int, int, str, Row]]:
        for row in rows:
            day = row["spoken_on"] if spoken_on is None else spoken_on
            value = int(row[rule.value])
            score = value * _silence(day, today, longest) if rule.counts_silence else value
            yield -score, -value, row["number"], row

    text = _OF_DAY.format(only=only, value=rule.value)
    lists = [
        scored(store.stream(text, {**asked, "day": day["at"]}), day["at"])
        for day in store.rows(_DAYS)
    ]
    spoken = scored(store.stream(_SPOKEN_SINCE.format(only=only), asked), None)
    lists.append(iter(sorted(spoken, key=lambda found: found[:3])))
    for *_, row in merge(*lists, key=lambda found: found[:3]):
        yield row


def _silence(day: str, today: date, longest: int) -> int:
    return min(longest, (today - date.fromisoformat(day)).days) if day else longest


class _Asker:
    """The gate with what this store knows of each account."""

    def __init__(self, store: Store, gate: WorkGate) -> None:
        self._store, self.gate = store, gate
        self.closed = 0  # candidates whose place and hour are closed for everybody
        self._since = instant_text(gate.now - timedelta(days=HORIZON_DAYS))
        self._special = {row["debtor_id"] for row in store.rows(_ONE_BY_ONE)}
        self._alike = lru_cache(maxsize=65_536)(self._read_alike)

    def may_call(self, row: Row) -> bool:
        """Whether the account of a row of the list may be called now."""
        debtor, number = row["debtor_id"], row["number"]
        if debtor in self._special:
            facts = facts_of(read_case(self._store, number), self.gate.rules)
            return status_of(facts, self.gate.rules, self.gate.now) is not Status.BLOCKED
        asked = tuple(row[name] for name in _ASKED)
        if not self.gate.is_open(self._alike(asked, frozenset()), number, ()):
            self.closed += 1
            return False  # its place and hour are closed for everybody: no look at the person
        names: dict[str, Value] = {"debtor": debtor, "number": number, "since": self._since}
        flags = frozenset(found["flag"] for found in self._store.rows(_FLAGS, names))
        events: list[Event] = [
            (found[0], found[1], found[2], found[3], found[4])
            for found in self._store.rows(_RECENT, names)
        ]
        return self.gate.is_open(self._alike(asked, flags), number, events)

    def _read_alike(self, asked: tuple[str, ...], flags: frozenset[str]) -> Alike:
        product, country, state, city, zone, accepts = asked
        rules = self.gate.rules
        known = {name for regime in rules.regimes for name in regime.domiciles}
        return Alike(
            country,
            rules.creditor_kind_of(product),
            product,
            (zone,) if zone else rules.zones_of(state, city, country),
            next((name for name in (state, city) if fold(name) in known), ""),
            rules.places.region_of(state, country),
            flags,
            frozenset(json.loads(accepts)),
        )
