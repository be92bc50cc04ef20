"""The one door to SQLCipher: its module, its types, and the hook by which sqlite-utils uses it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast

import sqlcipher3
import sqlcipher3.dbapi2 as driver

if TYPE_CHECKING:
    from sqlite_utils import Database

# Before 3.51.3 two connections that write and checkpoint one WAL file can corrupt it.
OLDEST_SAFE_SQLITE = (3, 51, 3)

Value = str | int | bytes | None
Parameters = Mapping[str, Value] | Sequence[Value]

DriverError: type[Exception] = driver.Error
IntegrityError: type[Exception] = driver.IntegrityError


class Row(Protocol):
    """A result row, by column name or position."""

    def __getitem__(self, key: str | int) -> Any: ...
    def __iter__(self) -> Iterator[Any]: ...
    def keys(self) -> list[str]: ...


class Cursor(Protocol):
    """What is used of a DB-API cursor."""

    def fetchall(self) -> list[Row]: ...
    def fetchone(self) -> Row | None: ...
    def __iter__(self) -> Iterator[Row]: ...


class Connection(Protocol):
    """What is used of a DB-API connection; it is in autocommit, transactions are explicit."""

    @property
    def in_transaction(self) -> bool: ...
    def execute(self, sql: str, parameters: Parameters = ()) -> Cursor: ...
    def executemany(self, sql: str, rows: Iterable[Parameters]) -> Cursor: ...
    def cursor(self) -> Any: ...
    def create_function(
        self, name: str, count: int, work: Callable[..., Value], *, deterministic: bool = False
    ) -> None: ...
    def backup(self, target: Connection) -> None: ...
    def close(self) -> None: ...


def connect(path: Path | None) -> Connection:
    """An unkeyed connection in autocommit to an existing file, or to memory when None.

    The caller sets the key before anything else.
    """
    # mode=rw: a file that vanished meanwhile is an error, never a new empty one.
    target = f"{path.absolute().as_uri()}?mode=rw" if path else ":memory:"
    connection = driver.connect(
        target, uri=path is not None, isolation_level=None, check_same_thread=False
    )
    connection.row_factory = driver.Row
    return cast("Connection", connection)


def is_safe_sqlite() -> bool:
    """Whether this SQLite is free of the WAL-reset corruption (fixed in 3.51.3)."""
    return bool(driver.sqlite_version_info >= OLDEST_SAFE_SQLITE)


def sqlite_version() -> str:
    return str(driver.sqlite_version)


# At import, not at first use: whatever imports sqlite_utils later finds this driver.
sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", driver)


def sqlite_utils_database(connection: Connection) -> Database:
    """The connection seen by sqlite-utils (80 ms to import: for migrations only).

    sqlite-utils looks for `pysqlite3` before `sqlite3` and catches that module's errors: given
    another driver's connection, 79 of its own tests fail. Raises RuntimeError when it was already
    imported with another driver.
    """
    from sqlite_utils import db as sqlite_utils_db

    if cast("Any", sqlite_utils_db).OperationalError is not driver.OperationalError:
        raise RuntimeError("sqlite_utils was imported with another SQLite driver")
    return sqlite_utils_db.Database(cast("Any", connection))
