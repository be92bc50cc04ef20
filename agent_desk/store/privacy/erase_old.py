"""What the rules of retention erase of people who are still here: old rows, a slice at a time."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta

from agent_desk.store.database import Store
from agent_desk.store.driver import Row, Value

_COUNTRY_OF = {
    "debtor_id": "ifnull((SELECT country FROM portfolio.debtor WHERE id = {t}.debtor_id), '')",
    "account": """ifnull((SELECT debtor.country FROM portfolio.account AS kept
        JOIN portfolio.debtor AS debtor ON debtor.id = kept.debtor_id
        WHERE kept.number = {t}.account), '')""",
}
_THERE = """
    (:country = '*' AND {of} NOT IN (SELECT value FROM json_each(:others)) OR {of} = :country)
"""


@dataclass(frozen=True, slots=True)
class Old:
    """A table whose old rows go by themselves. `only` narrows to those that nothing needs,
    `needed` is that narrowing in words, `children` are rows that go with each, first."""

    table: str
    key: str
    day: str
    whose: str
    only: str = ""
    needed: str = ""
    children: tuple[tuple[str, str], ...] = ()

    @property
    def sql(self) -> str:
        """The oldest rows of that country before :before."""
        there = _THERE.format(of=_COUNTRY_OF[self.whose].format(t=self.table))
        only = f"AND ({self.only})" if self.only else ""
        return (
            f"SELECT {self.key} AS id, {self._account} AS account FROM main.{self.table}"  # noqa: S608
            f" WHERE {self.day} < :before AND {there} {only} ORDER BY {self.day} LIMIT :limit"
        )

    @property
    def still_sql(self) -> str:
        """How many old rows of that country stay because something needs them."""
        there = _THERE.format(of=_COUNTRY_OF[self.whose].format(t=self.table))
        return (
            f"SELECT count(*) AS rows FROM main.{self.table}"  # noqa: S608
            f" WHERE {self.day} < :before AND {there}"
        )

    @property
    def _account(self) -> str:
        return "account" if self.whose == "account" else "''"


_SPOKEN = tuple(
    (table, "contact_id")
    for table in ("contact_verdict", "response_assignment", "response_said", "response_use")
)
_FREE_CONTACT = " AND ".join(
    f"NOT EXISTS (SELECT 1 FROM {table} WHERE {table}.{column} = contact.id)"  # noqa: S608  names of this module
    for table, column in (
        *(("agreement", "contact_id"), ("quote", "contact_id"), ("approval", "contact_id")),
        *(("note", "contact_id"), ("contact_leave", "used_by")),
    )
)
_FREE_QUOTE = " AND ".join(
    f"NOT EXISTS (SELECT 1 FROM {table} WHERE {table}.quote_id = quote.id)"  # noqa: S608  names of this module
    for table in ("agreement", "approval")
)
_ENDED = "state IN ('kept', 'broken', 'replaced', 'void')"
_FREE_AGREEMENT = f"""{_ENDED} AND NOT EXISTS (
    SELECT 1 FROM agreement AS later WHERE later.replaced_by = agreement.id)
    AND NOT EXISTS (SELECT 1 FROM promise WHERE promise.replaced_by = agreement.id)"""  # noqa: S608  names of this module

OLD: dict[str, tuple[Old, ...]] = {
    "notes": (
        Old("note", "id", "saved_at", "account"),
        Old("fact", "id", "noted_on", "debtor_id"),
        Old("declared_capacity", "debtor_id", "told_at", "debtor_id"),
        Old("callback", "id", "due_at", "account", "closed_at IS NOT NULL", "una llamada acordada"),
    ),
    "hardship": (Old("hardship", "id", "noted_on", "debtor_id"),),
    "contact_log": (
        Old("contact_blocked", "id", "at", "debtor_id"),
        Old("contact_leave", "id", "given_at", "account"),
        Old(
            *("contact", "id", "contacted_on", "debtor_id"),
            f"closed_at IS NOT NULL AND {_FREE_CONTACT}",
            "un convenio, oferta o nota que todavía se conserva",
            _SPOKEN,
        ),
    ),
    "agreements": (
        Old(
            *("approval", "id", "asked_at", "account", "state <> 'pending'"),
            "un permiso que espera",
        ),
        Old(
            *("agreement", "id", "made_at", "account", _FREE_AGREEMENT, "un convenio que sigue"),
            (
                *(("agreement_change", "agreement_id"), ("agreement_payment", "agreement_id")),
                *(("reminder", "agreement_id"), ("paper", "agreement_id")),
            ),
        ),
        Old("quote", "id", "made_on", "account", _FREE_QUOTE, "un convenio que la usa"),
        Old("paper", "id", "issued_at", "account", "agreement_id IS NULL", "un convenio que sigue"),
        Old(
            *("promise", "id", "due_on", "account", "state <> 'open'", "una promesa abierta"),
            (("promise_payment", "promise_id"),),
        ),
    ),
    "accounting": (
        Old(
            *("payment", "id", "paid_on", "account", "", ""),
            (("payment_mark", "payment_id"), ("promise_payment", "payment_id")),
        ),
    ),
    "requests": (
        Old("consent", "id", "revoked_at", "debtor_id"),
        Old("matter", "id", "closed_at", "debtor_id"),
        Old("correction", "id", "at", "debtor_id"),
        Old(
            *("privacy_request", "number", "received_on", "debtor_id"),
            "state IN ('done', 'refused')",
            "una solicitud sin terminar",
        ),
    ),
}
_REPORT = """
    DELETE FROM portfolio.report_row WHERE row IN (
        SELECT row FROM portfolio.report_row LIMIT :limit)
    AND (SELECT value FROM portfolio.about WHERE key = 'built_on') < :before RETURNING row
"""
# People of a run of rows, and whether their creditor still has any account of theirs in his file.
_PEOPLE = """
    SELECT account.debtor_id, min(account.number) AS number, debtor.country,
           max((SELECT count(*) FROM portfolio.account AS other
                WHERE other.debtor_id = account.debtor_id AND other.closed_on IS NULL)) AS open,
           (SELECT max(date(other.as_of, '-' || max(other.days_past_due, 0) || ' days'))
            FROM portfolio.account AS other WHERE other.debtor_id = account.debtor_id) AS breach_on
    FROM portfolio.account AS account
    JOIN portfolio.debtor AS debtor ON debtor.id = account.debtor_id
    WHERE account.row BETWEEN :first AND :last
      AND (account.closed_on IS NOT NULL OR account.days_past_due > :days)
      AND date(account.as_of, '-' || max(account.days_past_due, 0) || ' days') < :before
    GROUP BY account.debtor_id
"""
_LAST_ROW = "SELECT ifnull(max(row), 0) AS row FROM portfolio.account"


@dataclass(frozen=True, slots=True)
class OldDebtor:
    """Somebody whose breach is older than a rule allows; `is_open`: his creditor still has him in
    his file, and only the creditor can take him back."""

    account: str
    country: str
    is_open: bool
    breach_on: date


def old_rows(store: Store, kind: str, named: dict[str, Value]) -> int:
    """Erase at most :limit rows of that kind, inside `tx()`; how many went."""
    if kind == "file_report":
        asked = {"limit": named["limit"], "before": named["before"]}
        return len(store.rows(_REPORT, asked))
    gone = 0
    for old in OLD.get(kind, ()):
        left = int(str(named["limit"])) - gone
        if left <= 0:
            break
        for row in store.rows(old.sql, {**named, "limit": left}):
            _erase_row(store, old, row)
            gone += 1
    return gone


def kept_old_rows(store: Store, kind: str, named: dict[str, Value]) -> list[tuple[int, str]]:
    """(rows, why) for what is older than its term and stays because something needs it."""
    asked = {key: value for key, value in named.items() if key != "limit"}
    found = []
    for old in OLD.get(kind, ()):
        row = store.row(old.still_sql, asked)
        if row and row["rows"]:
            found.append((int(row["rows"]), old.needed))
    return found


def last_row(store: Store) -> int:
    """How far `old_debtors` has to go through the portfolio."""
    row = store.row(_LAST_ROW)
    return int(row["row"]) if row else 0


def old_debtors(store: Store, first: int, last: int, before: date, today: date) -> list[OldDebtor]:
    """Those of that run of rows whose last breach is before that day."""
    days = int((today - before) / timedelta(days=1))
    named: dict[str, Value] = {"first": first, "last": last, "days": days}
    return [
        OldDebtor(
            str(row["number"]),
            str(row["country"]),
            bool(row["open"]),
            date.fromisoformat(row["breach_on"]),
        )
        for row in store.rows(_PEOPLE, {**named, "before": before.isoformat()})
        if row["breach_on"] < before.isoformat()
    ]


def named_of(country: str, others: tuple[str, ...], before: date, limit: int) -> dict[str, Value]:
    """The parameters that every question here takes some of."""
    return {
        "country": country,
        "others": json.dumps(others),
        "before": before.isoformat(),
        "limit": limit,
    }


def _erase_row(store: Store, old: Old, row: Row) -> None:
    """Rows that triggers keep go only while their account is leaving."""
    store.write("PRAGMA defer_foreign_keys=ON")
    account = str(row["account"])
    if account:
        store.write("INSERT OR IGNORE INTO leaving(account) VALUES (?)", (account,))
    for table, column in old.children:
        if table == "paper":
            copies = "DELETE FROM paper_copy WHERE paper_id IN (SELECT id FROM paper"
            store.write(f"{copies} WHERE {column} = ?)", (row["id"],))
        store.write(f"DELETE FROM {table} WHERE {column} = ?", (row["id"],))  # noqa: S608
    if old.table == "paper":
        store.write("DELETE FROM paper_copy WHERE paper_id = ?", (row["id"],))
    store.write(f"DELETE FROM {old.table} WHERE {old.key} = ?", (row["id"],))  # noqa: S608
    store.write("DELETE FROM leaving")
