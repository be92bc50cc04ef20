"""Blocking takes a person's rows out of every table and seals them; erasing shreds what it may.

What is sealed cannot be shown, found, called or counted by any question of the program, because it
is no longer where the program asks (LFPDPPP art. 2 III: kept, and not to be treated).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from hashlib import blake2b

from agent_desk.store.database import Store
from agent_desk.store.portfolio.reindex_person import forget_person, learn_person
from agent_desk.store.privacy.person_map import HELD, MAIN, PORTFOLIO, Held
from agent_desk.store.privacy.person_rows import (
    Person,
    PersonRow,
    PersonRows,
    row_of,
    row_text,
    rows_of,
)

_SEAL = """
    INSERT INTO sealed_row(debtor_id, tbl, number, kind, day, body)
    VALUES (:debtor, :tbl, :number, :kind, :day, :body)
"""
_SEALED = "SELECT tbl, body FROM sealed_row WHERE debtor_id = ? ORDER BY number"
UNSEALING = "unsealing"  # in `meta`: whose rows are on their way back into the portfolio
_BEGIN_UNSEALING = "INSERT INTO main.meta(key, value) VALUES (?, ?)"
_SHRED = "DELETE FROM sealed_row WHERE debtor_id = :debtor AND kind = :kind"
_LEFT = "SELECT kind, count(*) AS rows FROM sealed_row WHERE debtor_id = ? GROUP BY kind"
_DAYS = """
    SELECT kind, max(day) AS day FROM sealed_row WHERE debtor_id = ? AND day <> '' GROUP BY kind
"""
_REPORT_LINES = """
    DELETE FROM portfolio.report_row
    WHERE line IN (SELECT value FROM json_each(:lines))
       OR EXISTS (SELECT 1 FROM json_each(:marks)
                  WHERE instr(original || char(10) || value, json_each.value) > 0)
"""
_SALT = "SELECT value FROM meta WHERE key = 'erased_salt'"
_NEW_SALT = """
    INSERT INTO meta(key, value) VALUES ('erased_salt', lower(hex(randomblob(32))))
    ON CONFLICT(key) DO NOTHING
"""
_DIGEST = "INSERT OR IGNORE INTO erased_digest(digest, on_day) VALUES (?, ?)"
SHORTEST_MARK = 5  # a shorter text could be in anybody's line


def seal(store: Store, person: Person) -> PersonRows:
    """Move all his rows, inside `tx()`; returns what was moved."""
    rows = rows_of(store, person)
    breach = breach_of(rows)
    for held in HELD:
        for number, row in enumerate(rows[held.name]):
            store.write(_SEAL, _sealed(held, number, row, person.debtor_id, breach))
    take_out(store, person, rows)
    return rows


def unseal(store: Store, person: Person) -> None:
    """Put every row back where it was, inside `tx()`. The sealed ones go once both files have him:
    `finish_portfolio` sees to it afterwards."""
    insert_sealed(store, person.debtor_id, MAIN, PORTFOLIO)
    store.write(_BEGIN_UNSEALING, (UNSEALING, person.debtor_id))


def rows_sealed(store: Store, debtor_id: str) -> PersonRows:
    """His rows as they were sealed, every table of the map, also the empty ones."""
    rows: PersonRows = {held.name: [] for held in HELD}
    for row in store.rows(_SEALED, (debtor_id,)):
        rows[row["tbl"]].append(row_of(row["body"]))
    return rows


def insert_sealed(store: Store, debtor_id: str, *schemas: str) -> None:
    """His sealed rows into the tables of those files, and into what finds him."""
    rows = rows_sealed(store, debtor_id)
    store.write("PRAGMA defer_foreign_keys=ON")
    for held in HELD:
        for kept in rows[held.name] if held.schema in schemas else ():
            store.write(_insert(held, kept), kept)
    learn_person(store, rows)


def take_out(store: Store, person: Person, rows: PersonRows) -> None:
    """His rows out of their tables, and out of what finds him, inside `tx()`."""
    _take_out(store, person)
    forget_person(store, rows)
    _forget_report_lines(store, rows)


def shred(store: Store, person: Person, kinds: Iterable[str]) -> dict[str, int]:
    """Erase the sealed rows of those kinds, inside `tx()`; {kind: rows gone}."""
    here = {str(row["kind"]): int(row["rows"]) for row in store.rows(_LEFT, (person.debtor_id,))}
    gone = {}
    for kind in kinds:
        if kind in here:
            store.write(_SHRED, {"debtor": person.debtor_id, "kind": kind})
            gone[kind] = here[kind]
    return gone


def left_of(store: Store, debtor_id: str) -> dict[str, int]:
    """{kind: rows still sealed} of a person."""
    return {str(row["kind"]): int(row["rows"]) for row in store.rows(_LEFT, (debtor_id,))}


def days_of(store: Store, debtor_id: str) -> dict[str, date]:
    """{kind: the newest day of what is sealed}: its term runs from there."""
    found = store.rows(_DAYS, (debtor_id,))
    return {str(row["kind"]): date.fromisoformat(row["day"]) for row in found}


def breach_of(rows: PersonRows) -> date | None:
    """The day of the last breach of his accounts; None when he has none."""
    days = [_breach(account) for account in rows["portfolio.account"]]
    return max(days) if days else None


def remember_erased(store: Store, person: Person, today: date) -> None:
    """Keyed digests of his id and accounts, so that a file cannot bring him back unnoticed."""
    store.write(_NEW_SALT)
    salt = salt_of(store)
    for name in (person.debtor_id, *person.accounts):
        store.write(_DIGEST, (digest_of(salt, name), today.isoformat()))


def salt_of(store: Store) -> bytes:
    """The secret of this store's digests, b"" while nobody was ever erased."""
    row = store.row(_SALT)
    return bytes.fromhex(row["value"]) if row else b""


def digest_of(salt: bytes, name: str) -> str:
    """What is kept of an erased id."""
    return blake2b(name.encode(), key=salt, digest_size=16).hexdigest()


def _sealed(
    held: Held, number: int, row: PersonRow, debtor: str, breach: date | None
) -> Mapping[str, str | int]:
    day = str(row[held.day] or "")[:10] if held.day else ""
    if not day and held.kind == "breach_data" and breach:
        day = breach.isoformat()
    return {
        "debtor": debtor,
        "tbl": held.name,
        "number": number,
        "kind": held.kind,
        "day": day,
        "body": row_text(row),
    }


def _take_out(store: Store, person: Person) -> None:
    """Children first: what picks them looks at their parents."""
    store.write("PRAGMA defer_foreign_keys=ON")
    for account in person.accounts:
        store.write("INSERT OR IGNORE INTO leaving(account) VALUES (?)", (account,))
    by_parent = sorted(HELD, key=lambda held: "SELECT id FROM" not in held.where)
    for held in by_parent:
        sql = f"DELETE FROM {held.name} WHERE {held.where}"  # noqa: S608  names of the map
        store.write(sql, {key: text for key, text in person.named.items() if f":{key}" in sql})
    store.write("DELETE FROM leaving")


def _insert(held: Held, row: PersonRow) -> str:
    columns = ", ".join(f'"{name}"' for name in row)
    holes = ", ".join(f":{name}" for name in row)
    return f"INSERT INTO {held.name}({columns}) VALUES ({holes})"  # noqa: S608


def _forget_report_lines(store: Store, rows: PersonRows) -> None:
    """Lines of the creditor's file that carry him, kept for the report of the load."""
    lines: set[int] = set()
    marks: set[str] = set()
    seen: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    seen["debtor"] = ("id", "email", "rfc", "curp")
    seen["phone"] = ("digits",)
    seen["account"] = ("number", "folded", "clabe")
    for table, columns in seen.items():
        for row in rows[f"{PORTFOLIO}.{table}"]:
            if isinstance(row["line"], int) and row["line"]:
                lines.add(row["line"])
            marks |= {str(row[column]) for column in columns}
    named = [mark for mark in marks if len(mark) >= SHORTEST_MARK]
    store.write(_REPORT_LINES, {"lines": json.dumps(sorted(lines)), "marks": json.dumps(named)})


def _breach(account: PersonRow) -> date:
    late = account["days_past_due"]
    day = date.fromisoformat(str(account["as_of"]))
    return day - timedelta(days=late) if isinstance(late, int) and late > 0 else day
