"""What a damaged file still gives, brought over a copy of it: row by row, never half a thing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from agent_desk.store.copies.salvage_agreements import lost_folios, mend_agreements
from agent_desk.store.database import Store, keyed_store
from agent_desk.store.driver import DriverError, Parameters, Row, Value

_TABLES = """
    SELECT name, wr FROM pragma_table_list
    WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'
      AND name <> '_sqlite_migrations' ORDER BY name
"""
_COLUMNS = "SELECT name, pk FROM pragma_table_info(?)"
_TRIGGERS = "SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger'"
_FARTHEST = 2**40  # of a jump over bad pages

_FOREIGN = """
    SELECT m.name AS child, f.id, f."table" AS parent, f."from" AS here, f."to" AS there,
           c."notnull" OR c.pk AS is_needed
    FROM main.sqlite_schema AS m, pragma_foreign_key_list(m.name, 'main') AS f,
         pragma_table_info(m.name, 'main') AS c
    WHERE m.type = 'table' AND c.name = f."from" ORDER BY m.name, f.id, f.seq
"""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """`unread` are the tables of which a part is lost; `dropped` the folios that were only half
    there and have to be recorded anew."""

    rows: int
    unread: tuple[str, ...]
    dropped: tuple[str, ...]


def salvage(store: Store, hurt: Path) -> Salvaged:
    """Bring what the file `hurt` gives into this one, inside `tx()` without foreign keys: a table
    that reads whole replaces this one's, of another each row that reads."""
    guards = [(str(row["name"]), str(row["sql"])) for row in store.rows(_TRIGGERS)]
    for name, _ in guards:
        store.write(f"DROP TRIGGER main.{name}")
    source = _Source(hurt, store.key)
    rows, unread = 0, []
    try:
        for table in _common_tables(store, source):
            brought, is_whole = _bring(store, source, table)
            rows += brought
            if not is_whole:
                unread.append(table.name)
    finally:
        source.close()
    dropped = _mend(store) if unread else ()
    for _, sql in guards:
        store.write(sql)
    return Salvaged(rows, tuple(unread), dropped)


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of both files with the columns that both have; `keys` are those of its key."""

    name: str
    columns: tuple[str, ...]
    keys: tuple[str, ...]
    is_rowid: bool

    @property
    def listed(self) -> str:
        return ", ".join(f'"{column}"' for column in self.columns)


class _Source:
    """The damaged file; opened anew after each failure, because SQLCipher stays in error then."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path, self._key = path, key
        self._store = keyed_store(path, key)

    def until_failure(self, sql: str, parameters: Parameters = ()) -> tuple[list[Row], bool]:
        found: list[Row] = []
        try:
            for row in self._store.connection.execute(sql, parameters):
                found.append(row)
        except DriverError:
            self._store.close()
            self._store = keyed_store(self._path, self._key)
            return found, True
        return found, False

    def close(self) -> None:
        self._store.close()


def _common_tables(store: Store, source: _Source) -> Iterator[_Table]:
    own = {str(row["name"]) for row in store.rows(_TABLES)}
    for row in source.until_failure(_TABLES)[0]:
        name = str(row["name"])
        if name not in own:
            continue
        here = {str(column["name"]) for column in store.rows(_COLUMNS, (name,))}
        there = source.until_failure(_COLUMNS, (name,))[0]
        columns = tuple(str(column["name"]) for column in there if column["name"] in here)
        keys = tuple(str(column["name"]) for column in sorted(there, key=_rank) if column["pk"])
        yield _Table(name, columns, keys, not row["wr"])


def _bring(store: Store, source: _Source, table: _Table) -> tuple[int, bool]:
    reading = _Reading(source, table)
    found = list(reading.by_rowid() if table.is_rowid else reading.from_both_ends())
    if reading.is_whole:
        store.write(f'DELETE FROM main."{table.name}"')  # noqa: S608
    holes = ", ".join("?" * len(table.columns))
    store.write_many(
        f'INSERT OR REPLACE INTO main."{table.name}"({table.listed}) VALUES ({holes})',  # noqa: S608
        found,
    )
    return len(found), reading.is_whole


def _rank(column: Row) -> int:
    return int(column["pk"])


class _Reading:
    """The rows of one table of the damaged file; `is_whole` until a page of it fails."""

    def __init__(self, source: _Source, table: _Table) -> None:
        self._source, self._table = source, table
        self.is_whole = True

    def by_rowid(self) -> Iterator[tuple[Value, ...]]:
        """Forward, jumping over what fails: only the rows of the bad pages are lost."""
        after: int | None = -1
        while after is not None:
            found, has_failed = self._source.until_failure(self._behind("rowid, "), (after,))
            yield from (tuple(row)[1:] for row in found)
            if not has_failed:
                return
            self.is_whole = False
            after = self._next_readable(int(found[-1][0]) if found else after)

    def from_both_ends(self) -> Iterator[tuple[Value, ...]]:
        """Forward until a page fails, then from the end backward."""
        forward, has_failed = self._source.until_failure(self._ordered("ASC"))
        yield from map(tuple, forward)
        if has_failed:
            self.is_whole = False
            seen = set(map(tuple, forward))
            backward, _ = self._source.until_failure(self._ordered("DESC"))
            yield from (row for row in map(tuple, backward) if row not in seen)

    def _behind(self, more: str = "", end: str = "") -> str:
        return (
            f'SELECT {more}{self._table.listed} FROM "{self._table.name}"'  # noqa: S608
            f" WHERE rowid > ? ORDER BY rowid{end}"
        )

    def _ordered(self, way: str) -> str:
        keys = ", ".join(f'"{key}" {way}' for key in self._table.keys)
        return f'SELECT {self._table.listed} FROM "{self._table.name}" ORDER BY {keys}'  # noqa: S608

    def _next_readable(self, last: int) -> int | None:
        """The least number behind `last` after which a row can be read; None at the end."""
        step = 1
        while not self._is_readable(last + step):
            step *= 2
            if step > _FARTHEST:
                return None
        bad, good = last + step // 2, last + step
        while good - bad > 1:
            middle = (bad + good) // 2
            bad, good = (bad, middle) if self._is_readable(middle) else (middle, good)
        return good

    def _is_readable(self, after: int) -> bool:
        return not self._source.until_failure(self._behind(end=" LIMIT 1"), (after,))[1]


def _mend(store: Store) -> tuple[str, ...]:
    """Nothing half, nothing that points to what is lost; the folios that have to be told."""
    mend_agreements(store)
    while _drop_orphans(store):
        pass
    return lost_folios(store)


def _drop_orphans(store: Store) -> int:
    """Rows whose parent was not read go, or forget it where they can stand alone; how many."""
    gone = 0
    for key in _foreign_keys(store):
        match = " AND ".join(f'p."{t}" = c."{h}"' for h, t in zip(key.here, key.there, strict=True))
        known = " AND ".join(f'c."{h}" IS NOT NULL' for h in key.here)
        parents = f'SELECT 1 FROM main."{key.parent}" AS p WHERE {match}'  # noqa: S608
        orphans = f"{known} AND NOT EXISTS ({parents})"
        row = store.row(f'SELECT count(*) FROM main."{key.child}" AS c WHERE {orphans}')  # noqa: S608
        if not row or not row[0]:
            continue
        gone += int(row[0])
        if key.may_be_empty:
            empty = ", ".join(f'"{here}" = NULL' for here in key.here)
            store.write(f'UPDATE main."{key.child}" AS c SET {empty} WHERE {orphans}')  # noqa: S608
        else:
            store.write(f'DELETE FROM main."{key.child}" AS c WHERE {orphans}')  # noqa: S608
    return gone


@dataclass(frozen=True, slots=True)
class _ForeignKey:
    child: str
    parent: str
    here: tuple[str, ...]
    there: tuple[str, ...]
    may_be_empty: bool


def _foreign_keys(store: Store) -> list[_ForeignKey]:
    rows: dict[tuple[str, int], list[Row]] = {}
    for row in store.rows(_FOREIGN):
        if row["there"] is not None:  # none of ours points to a whole key without naming it
            rows.setdefault((str(row["child"]), int(row["id"])), []).append(row)
    return [
        _ForeignKey(
            child,
            str(parts[0]["parent"]),
            tuple(str(part["here"]) for part in parts),
            tuple(str(part["there"]) for part in parts),
            all(not part["is_needed"] for part in parts),
        )
        for (child, _), parts in rows.items()
    ]
