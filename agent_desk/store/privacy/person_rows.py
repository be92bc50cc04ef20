"""All rows of one person, wherever they are: live in their tables, or sealed by blocking."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass

from agent_desk.domain.errors import UnknownAccountError
from agent_desk.store.database import Store
from agent_desk.store.driver import Row, Value
from agent_desk.store.privacy.person_map import BY_NAME, HELD, Held

PersonRow = dict[str, Value]
PersonRows = dict[str, list[PersonRow]]

_DEBTOR = "SELECT debtor_id FROM portfolio.account WHERE number = ?"
_BLOCKED = """
    SELECT debtor_id, accounts FROM main.person_block
    WHERE EXISTS (SELECT 1 FROM json_each(accounts) WHERE value = ?)
"""
_ACCOUNTS = """
    SELECT number FROM portfolio.account WHERE debtor_id = :debtor
    UNION SELECT account FROM main.contact WHERE debtor_id = :debtor
    UNION SELECT account FROM main.matter WHERE debtor_id = :debtor
    UNION SELECT account FROM main.flag WHERE debtor_id = :debtor AND account IS NOT NULL
"""
_SEALED = "SELECT tbl, body FROM main.sealed_row WHERE debtor_id = ? ORDER BY tbl, number"
_EVENTS = """
    SELECT id, at, kind, by_user, account FROM main.event
    WHERE account IN (SELECT value FROM json_each(?)) ORDER BY seq
"""
_REQUESTS = "SELECT * FROM main.privacy_request WHERE debtor_id = ? ORDER BY number"
_BYTES = "$base64"


@dataclass(frozen=True, slots=True)
class Person:
    """A debtor with his accounts; `is_blocked` when his rows are sealed."""

    debtor_id: str
    accounts: tuple[str, ...]
    is_blocked: bool = False

    @property
    def named(self) -> dict[str, str]:
        """The parameters of the map."""
        return {"debtor": self.debtor_id, "accounts": json.dumps(self.accounts)}


def person_of(store: Store, account: str) -> Person:
    """Whose account it is, blocked or not. Raises UnknownAccountError."""
    row = store.row(_DEBTOR, (account,))
    if row is None:
        blocked = store.row(_BLOCKED, (account,))
        if blocked is None:
            raise UnknownAccountError(account)
        numbers = tuple(str(number) for number in json.loads(blocked["accounts"]))
        return Person(str(blocked["debtor_id"]), numbers, is_blocked=True)
    debtor = str(row["debtor_id"])
    found = store.rows(_ACCOUNTS, {"debtor": debtor})
    return Person(debtor, tuple(str(each[0]) for each in found))


def rows_of(store: Store, person: Person) -> PersonRows:
    """{«schema.table»: its rows of him}, every table of the map, also the empty ones."""
    found: PersonRows = {held.name: _live(store, held, person) for held in HELD}
    for row in store.rows(_SEALED, (person.debtor_id,)):
        if row["tbl"] in found:
            found[row["tbl"]].append(row_of(row["body"]))
    return found


def events_of(store: Store, person: Person) -> list[PersonRow]:
    """What the log says was done about him: kinds, instants and who, never words."""
    return [_plain(row) for row in store.rows(_EVENTS, (json.dumps(person.accounts),))]


def requests_of(store: Store, person: Person) -> list[PersonRow]:
    """His own requests."""
    return [_plain(row) for row in store.rows(_REQUESTS, (person.debtor_id,))]


def row_text(row: PersonRow) -> str:
    """A row as JSON; bytes go as base64."""
    return json.dumps(row, ensure_ascii=False, default=_coded)


def row_of(text: str) -> PersonRow:
    """The row of that JSON."""
    kept: dict[str, object] = json.loads(text)
    return {name: _decoded(value) for name, value in kept.items()}


def columns_of(rows: Sequence[PersonRow]) -> tuple[str, ...]:
    """The columns of rows of one table."""
    return tuple(rows[0]) if rows else ()


def held_of(name: str) -> Held:
    """The entry of the map of that table."""
    return BY_NAME[name]


def _live(store: Store, held: Held, person: Person) -> list[PersonRow]:
    sql = f"SELECT * FROM {held.name} WHERE {held.where}"  # noqa: S608  names of the map
    named = {key: value for key, value in person.named.items() if f":{key}" in sql}
    return [_plain(row) for row in store.rows(sql, named)]


def _plain(row: Row) -> PersonRow:
    return {name: row[name] for name in row.keys()}  # noqa: SIM118  not a dict


def _coded(value: object) -> dict[str, str]:
    if isinstance(value, bytes):
        return {_BYTES: base64.b64encode(value).decode()}
    raise TypeError(f"{type(value).__name__} in a row")


def _decoded(value: object) -> Value:
    if isinstance(value, dict):
        return base64.b64decode(str(value[_BYTES]))
    if value is None or isinstance(value, str | int):
        return value
    raise TypeError(f"{type(value).__name__} in a sealed row")
