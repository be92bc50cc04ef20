"""Who to call next: dates agreed, then promises to look after, then value and silence."""

from __future__ import annotations

from datetime import datetime

from agent_desk.store.database import Store
from agent_desk.store.driver import Value
from agent_desk.store.instants import business_day_text, instant_text

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
               promised.judged_on,
               min(:longest, ifnull(julianday(:today) - julianday(person_contact.last_contact_on),
                                    :longest)) AS silence,
               CASE WHEN waiting.due_at <= :now THEN 0
                    WHEN waiting.due_at IS NOT NULL THEN 9
                    WHEN promised.judged_on IS NOT NULL THEN 1
                    WHEN promised.is_running THEN 9
                    ELSE 2 END AS rank
        FROM account
        LEFT JOIN person_contact ON person_contact.debtor_id = account.debtor_id
        LEFT JOIN waiting ON waiting.account = account.number
        LEFT JOIN promised ON promised.account = account.number
        WHERE account.overdue_cents > 0 AND account.closed_on IS NULL
          AND account.number NOT IN (SELECT account FROM stopped WHERE account IS NOT NULL)
          AND account.debtor_id NOT IN (SELECT debtor_id FROM stopped WHERE account IS NULL)
          AND account.debtor_id NOT IN (
                SELECT debtor_id FROM contact WHERE closed_at IS NULL)
    )
    SELECT number, debtor_id FROM listed WHERE rank < 9
    ORDER BY rank,
             CASE rank WHEN 0 THEN due_at WHEN 1 THEN judged_on END,
             overdue_cents * silence DESC, overdue_cents DESC, number
"""


def read_work_list(store: Store, now: datetime, limit: int) -> list[str]:
    """At most one account of each person: he is called once, about what presses most."""
    parameters: dict[str, Value] = {
        "now": instant_text(now),
        "today": business_day_text(now),
        "longest": LONGEST_SILENCE_DAYS,
        "stops": _stops(),
    }
    people: set[str] = set()
    accounts: list[str] = []
    for row in store.stream(_WORK, parameters):
        if row["debtor_id"] not in people:
            people.add(row["debtor_id"])
            accounts.append(row["number"])
        if len(accounts) >= limit:
            break
    return accounts


def _stops() -> str:
    return "[" + ",".join(f'"{flag}"' for flag in STOP_FLAGS) + "]"
