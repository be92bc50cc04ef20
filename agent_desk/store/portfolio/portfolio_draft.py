"""A portfolio built aside: its own encrypted file and connection, nobody's work locked."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from agent_desk.services.load_portfolio import LoadSummary
from agent_desk.services.portfolio_rows import AccountRow, DebtorRow, PhoneRow, Remark, RowBatch
from agent_desk.store import driver
from agent_desk.store.database import Store, private_file, remove_database, set_key
from agent_desk.store.errors import translated, translated_files
from agent_desk.store.portfolio.carry_over import carry_over, touched_by_desk
from agent_desk.store.portfolio.file_doubts import tell_doubts
from agent_desk.store.portfolio.file_flags import FileFlags
from agent_desk.store.portfolio.index_people import index_facets, index_search
from agent_desk.store.portfolio.portfolio_file import draft_path, follow, new_portfolio_name, sweep
from agent_desk.store.portfolio.resolve_duplicates import resolve_accounts, resolve_people
from agent_desk.store.privacy.respect_privacy import keep_out, reapply_corrections
from agent_desk.store.schema import portfolio as schema

# Nothing of a draft has to survive a crash: it is thrown away then.
_PRAGMAS = (
    "PRAGMA main.journal_mode=OFF",
    "PRAGMA main.synchronous=OFF",
    "PRAGMA main.locking_mode=EXCLUSIVE",
    "PRAGMA main.cache_size=-8192",  # rows are only added: nothing is read again before finish
    "PRAGMA temp_store=MEMORY",
    "PRAGMA threads=2",
)


_CREDITORS = "SELECT DISTINCT creditor FROM account ORDER BY 1"
_AS_OF = "SELECT max(as_of) FROM account WHERE line > 0"
_INDEXING_CACHE = "PRAGMA main.cache_size=-65536"


def _insert(table: str, fields: tuple[str, ...]) -> str:
    holes = ", ".join("?" * len(fields))
    return f"INSERT INTO {table}({', '.join(fields)}) VALUES ({holes})"  # noqa: S608


_ACCOUNT = _insert("account", AccountRow._fields)
_DEBTOR = _insert("debtor", DebtorRow._fields)
_PHONE = _insert("phone", PhoneRow._fields)
_REMARK = _insert("report_row", Remark._fields)
_FLAG = "INSERT OR IGNORE INTO file_flag(debtor_id, account, flag) VALUES (?, ?, ?)"
_REMARKS = """
    SELECT line, is_rejected, field, value, reason, original FROM report_row
    ORDER BY is_rejected DESC, line, row LIMIT ?
"""
_COUNTS = """
    SELECT (SELECT count(*) FROM account WHERE line > 0) AS accounts,
           (SELECT count(*) FROM debtor WHERE line > 0) AS people,
           (SELECT count(DISTINCT line) FROM report_row WHERE is_rejected) AS rejected,
           (SELECT count(*) FROM report_row WHERE NOT is_rejected) AS warned
"""


class PortfolioDraft:
    """Fulfils `services.load_portfolio.Draft` for a store in a file; use it on one thread."""

    def __init__(self, store: Store, batch_id: str, today: date, carried: frozenset[str]) -> None:
        """On the store's own thread; the rest may run on another.

        `carried` are the fields that the file has: what it lacks is kept from yesterday.
        """
        if store.path is None:
            raise RuntimeError("a store in memory has no place beside it")
        follow(store)
        sweep(store)
        self._store, self._batch_id, self._today = store, batch_id, today
        self._carried = carried
        self._creditors: tuple[str, ...] = ()
        self.name = new_portfolio_name(store.path)
        self._path = draft_path(store.path, self.name)
        with translated_files():
            private_file(self._path)
        self._connection = self._opened()
        self._flags = FileFlags(store, self._connection)

    def add(self, batch: RowBatch) -> None:
        """One batch, in the order of the file."""
        write = self._connection.executemany
        with translated():
            for sql, rows in (
                (_ACCOUNT, batch.accounts),
                (_DEBTOR, batch.debtors),
                (_PHONE, batch.phones),
                (_FLAG, batch.flags),
                (_REMARK, batch.remarks),
            ):
                if rows:
                    write(sql, rows)

    def finish(self, source: str, tell: Callable[[str, float], None]) -> LoadSummary:
        """Seconds for a million accounts: indexes are made at once, not row by row."""
        connection = self._connection
        with translated():
            connection.execute(_INDEXING_CACHE)  # the readers have ended: their memory is free
            tell("revisando", 0.0)
            resolve_accounts(connection)
            tell("revisando", 0.3)
            resolve_people(connection)
            tell("revisando", 0.5)
            self._index(schema.INDEXES)
            tell("revisando", 0.7)
            keep_out(connection)
            reapply_corrections(connection)
            told = connection.execute(_CREDITORS)
            self._creditors = tuple(str(row[0]) for row in told)
            before, closed = carry_over(connection, self._today, self._carried)
            touched_by_desk(connection, self._today)
            self._flags.compare(self._batch_id)
            tell("indexando", 0.0)
            self._search()
            tell("indexando", 1.0)
            tell_doubts(connection, self._today)
            self._say(source)
            summary = self._summary(source, before, closed)
            connection.execute("COMMIT")
        return summary

    def publish(self) -> str:
        """Forced to disk and renamed; a crash before the pointer moves leaves it unused."""
        assert self._store.path is not None
        final = self._store.path.with_name(self.name)
        if not final.exists():
            with translated_files():
                self._connection.close()
                with self._path.open("rb+") as file:
                    os.fsync(file.fileno())
                self._path.replace(final)
        return self.name

    def before_switch(self) -> Iterator[None]:
        return self._flags.put_on()

    def after_switch(self) -> Iterator[None]:
        yield from self._flags.take_off()
        sweep(self._store, frozenset({self.name}))

    def remarks(self, limit: int | None = None) -> Iterator[Remark]:
        with translated():
            for row in self._connection.execute(_REMARKS, (-1 if limit is None else limit,)):
                yield Remark(*row)

    def discard(self) -> None:
        self._connection.close()
        remove_database(self._path)
        if self._store.path is not None and self._store.portfolio_name != self.name:
            remove_database(self._store.path.with_name(self.name))

    def _summary(self, source: str, before: int, closed: int) -> LoadSummary:
        """Counted at the very end: the last remarks are made after the last index."""
        counts = self._connection.execute(_COUNTS).fetchone()
        as_of = self._connection.execute(_AS_OF).fetchone()
        assert counts is not None and as_of is not None
        return LoadSummary(
            source=source,
            creditors=self._creditors,
            as_of=date.fromisoformat(as_of[0]) if as_of[0] else self._today,
            accounts=counts["accounts"],
            people=counts["people"],
            rejected=counts["rejected"],
            warned=counts["warned"],
            before=before,
            closed=closed,
        )

    def _opened(self) -> driver.Connection:
        assert self._store.path is not None
        connection = driver.connect(self._path)
        try:
            set_key(connection, self._store.key)
            for pragma in _PRAGMAS:
                connection.execute(pragma)
            self._attach(connection, "desk", self._store.path)
            old = self._store.path.with_name(self._store.portfolio_name)
            self._attach(connection, "old", old)
            for statement in schema.statements((*schema.TABLES, *schema.SEARCH_TABLES)):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version={schema.VERSION}")
            connection.execute("BEGIN")
        except BaseException:
            connection.close()
            remove_database(self._path)
            raise
        return connection

    def _attach(self, connection: driver.Connection, alias: str, path: Path) -> None:
        secret = f"x'{self._store.key.hex()}'"
        connection.execute(
            f'ATTACH DATABASE ? AS {alias} KEY "{secret}"',
            (f"{path.absolute().as_uri()}?mode=ro",),
        )

    def _search(self) -> None:
        self._index(schema.SEARCH_INDEXES)
        index_search(self._connection, "main")
        index_facets(self._connection, "main")
        column = schema.WORK_COLUMNS[0]
        self._index((schema.WORK_INDEX.replace("{column}", column),))

    def _index(self, texts: tuple[str, ...]) -> None:
        for statement in schema.statements(texts):
            self._connection.execute(statement)

    def _say(self, source: str) -> None:
        for key, value in (
            ("source", source),
            ("batch", self._batch_id),
            ("built_on", self._today.isoformat()),
        ):
            self._connection.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", (key, value))
