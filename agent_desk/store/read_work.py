"""Who to call next: dates agreed, then promises to look after, then value and silence."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import datetime, timedelta
from functools import lru_cache

from agent_desk.domain.contact.checking import status_of
from agent_desk.domain.contact.groups import Alike, Event, WorkGate
from agent_desk.domain.contact.history import HORIZON_DAYS
from agent_desk.domain.contact.verdict import Status
from agent_desk.domain.text.fold import fold
from agent_desk.services.check_contact import facts_of
from agent_desk.store.database import Store
from agent_desk.store.driver import Row, Value
from agent_desk.store.instants import business_day_text, instant_text
from agent_desk.store.read_case import read_case
from agent_desk.store.read_rights import read_own_rules

# Flags under which nobody is put on a list of calls, on the account or on the person.
STOP_FLAGS = ("fallecido", "aclaracion", "demanda", "no_es_titular", "no_contactar", "abogado")
LONGEST_SILENCE_DAYS = 30  # more silence than this adds nothing: the amount decides

# rank 0: a callback that is due, oldest first.
# rank 1: a promise due today or not kept, and nobody has spoken with him since that day.
# rank 2: the rest by overdue amount times days of silence; not those with a date agreed ahead.
# No order by a person's attributes, ever: dates, amounts and silence only.
_WORK = """
    WITH waiting AS (
        SELECT account, min(due_at) AS due_at FROM callback WHERE closed_at IS NULL
        GROUP BY account
    ),
    promised AS (
        SELECT promise.account,
               min(CASE WHEN promise.due_on = :today
                          OR promise.due_on < :today
                             AND ifnull(person_contact.last_contact_on, '') < promise.due_on
                        THEN promise.due_on END) AS judged_on,
               max(promise.state = 'open' AND promise.due_on > :today) AS is_running
        FROM promise
        JOIN account ON account.number = promise.account
        LEFT JOIN person_contact ON person_contact.debtor_id = account.debtor_id
        WHERE promise.state IN ('open', 'broken')
        GROUP BY promise.account
    ),
    stopped AS (
        SELECT debtor_id, account FROM flag WHERE flag IN (SELECT value FROM json_each(:stops))
    ),
    listed AS (
        SELECT account.number, account.debtor_id, account.overdue_cents, waiting.due_at,
               promised.judged_on, account.product, debtor.country, debtor.state, debtor.city,
               debtor.time_zone, debtor.accepts,
               min(:longest, ifnull(julianday(:today) - julianday(person_contact.last_contact_on),
                                    :longest)) AS silence,
               CASE WHEN waiting.due_at <= :now THEN 0
                    WHEN waiting.due_at IS NOT NULL THEN 9
                    WHEN promised.judged_on IS NOT NULL THEN 1
                    WHEN promised.is_running THEN 9
                    ELSE 2 END AS rank
        FROM account
        JOIN debtor ON debtor.id = account.debtor_id
        LEFT JOIN person_contact ON person_contact.debtor_id = account.debtor_id
        LEFT JOIN waiting ON waiting.account = account.number
        LEFT JOIN promised ON promised.account = account.number
        WHERE account.overdue_cents > 0 AND account.closed_on IS NULL
          AND account.number NOT IN (SELECT account FROM stopped WHERE account IS NOT NULL)
          AND account.debtor_id NOT IN (SELECT debtor_id FROM stopped WHERE account IS NULL)
          AND account.debtor_id NOT IN (
                SELECT debtor_id FROM contact WHERE closed_at IS NULL)
    )
    SELECT number, debtor_id, product, country, state, city, time_zone, accepts
    FROM listed WHERE rank < 9
    ORDER BY rank,
             CASE rank WHEN 0 THEN due_at WHEN 1 THEN judged_on END,
             overdue_cents * silence DESC, overdue_cents DESC, number
"""
_FLAGS = "SELECT debtor_id, ifnull(account, '') AS account, flag FROM flag"
_RECENT = """
    SELECT debtor_id, began_at, channel, direction, outcome, account FROM contact
    WHERE began_at >= ?
"""
_ASKED = ("product", "country", "state", "city", "time_zone", "accepts")
_ONE_BY_ONE = "SELECT debtor_id FROM preference UNION SELECT debtor_id FROM consent"


def read_work_list(
    store: Store, now: datetime, limit: int, gate: WorkGate | None = None
) -> list[str]:
    """At most one account of each person: he is called once, about what presses most.

    A person whom the gate lets through on no account is left out.
    """
    may_call = _Asker(store, gate.under(read_own_rules(store))).may_call if gate else None
    parameters: dict[str, Value] = {
        "now": instant_text(now),
        "today": business_day_text(now),
        "longest": LONGEST_SILENCE_DAYS,
        "stops": _stops(),
    }
    people: set[str] = set()
    accounts: list[str] = []
    for row in store.stream(_WORK, parameters):
        debtor, number = row["debtor_id"], row["number"]
        if debtor not in people and (may_call is None or may_call(row)):
            people.add(debtor)
            accounts.append(number)
        if len(accounts) >= limit:
            break
    return accounts


class _Asker:
    """The gate with what this store knows of each account."""

    def __init__(self, store: Store, gate: WorkGate) -> None:
        self._store, self._gate = store, gate
        self._flags: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
        for row in store.rows(_FLAGS):
            self._flags[row["debtor_id"]].add((row["account"], row["flag"]))
        since = instant_text(gate.now - timedelta(days=HORIZON_DAYS))
        self._events: defaultdict[str, list[Event]] = defaultdict(list)
        for row in store.rows(_RECENT, (since,)):
            event = (row["began_at"], row["channel"], row["direction"], row["outcome"])
            self._events[row["debtor_id"]].append((*event, row["account"]))
        self._special = {row["debtor_id"] for row in store.rows(_ONE_BY_ONE)}
        self._alike = lru_cache(maxsize=65_536)(self._read_alike)

    def may_call(self, row: Row) -> bool:
        """Whether the account of a row of the list may be called now."""
        debtor, number = row["debtor_id"], row["number"]
        if debtor in self._special:
            facts = facts_of(read_case(self._store, number), self._gate.rules)
            return status_of(facts, self._gate.rules, self._gate.now) is not Status.BLOCKED
        flags = frozenset(f for of, f in self._flags.get(debtor, ()) if of in {"", number})
        alike = self._alike(tuple(row[name] for name in _ASKED), flags)
        return self._gate.is_open(alike, number, self._events.get(debtor, ()))

    def _read_alike(self, asked: tuple[str, ...], flags: frozenset[str]) -> Alike:
        product, country, state, city, zone, accepts = asked
        rules = self._gate.rules
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


def _stops() -> str:
    return "[" + ",".join(f'"{flag}"' for flag in STOP_FLAGS) + "]"
