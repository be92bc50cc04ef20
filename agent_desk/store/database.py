"""The encrypted file and its one connection: opening, guards, and the only transaction there is."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from threading import RLock

from agent_desk.store import driver
from agent_desk.store.audit.chain import add_chain_functions
from agent_desk.store.driver import Connection, Parameters, Row
from agent_desk.store.drives import network_kind
from agent_desk.store.errors import (
    ExistingStoreError,
    MissingStoreError,
    NetworkDriveError,
    NotAStoreError,
    UnencryptedDriverError,
    UnsafeSqliteError,
    WrongKeyError,
    sentence_for,
    translated,
    translated_files,
)

KEY_BYTES = 32
RESTORED = ".restored"  # «agent-desk.db.restored» takes the store's place at the next start
_PLAIN_SQLITE = b"SQLite format 3\x00"
_PAGE_BYTES = 4096  # SQLCipher's

# FULL: with NORMAL, 109 of 150 simulated power cuts lost an acknowledged transaction; here none.
_PRAGMAS = (
    "PRAGMA busy_timeout=5000",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA cache_size=-65536",  # 64 MB: warm pages are read without deciphering them again
    "PRAGMA secure_delete=ON",
    "PRAGMA temp_store=MEMORY",  # no plaintext spills to /tmp
)
_MAC_PRAGMAS = ("PRAGMA fullfsync=ON", "PRAGMA checkpoint_fullfsync=ON")


class Store:
    """One connection to one file; used by one thread at a time, which the caller sees to. Another
    one waits here: in SQLite it would wait holding the interpreter, for which the functions of the
    chain, called in the middle of a statement of the first, wait too, and neither would end.

    Every read and write raises a StoreError with its sentence when the file fails.
    """

    def __init__(self, connection: Connection, path: Path | None, key: bytes) -> None:
        self._connection = connection
        self._turn = RLock()
        self.connection = connection  # for the modules that attach and build whole files
        self.path = path
        self.key = key
        self.portfolio_name = ""  # "" in memory, and before the portfolio is joined
        self.seen_version = -1  # of the main file, when the pointer was last read
        self.is_batch = False  # see batch.py: transactions are steps of one

    @contextmanager
    def tx(self, *, is_following: bool = True) -> Iterator[None]:
        """A write transaction: committed whole at the end, undone whole on any error.

        BEGIN IMMEDIATE takes the write lock at once: a deferred one that has read cannot be
        upgraded and fails «locked» whatever the timeout (67 % of transactions with two writers).
        """
        if self.is_batch:
            with self._step():
                yield
            return
        if self._connection.in_transaction:
            raise RuntimeError("a transaction is already open")
        if is_following:
            from agent_desk.store.portfolio.portfolio_file import follow

            follow(self)
        self._run("BEGIN IMMEDIATE")
        try:
            yield
            self._run("COMMIT")
        finally:
            if self._connection.in_transaction:
                self._run("ROLLBACK")

    @contextmanager
    def _step(self) -> Iterator[None]:
        """Undone alone on an error; on the disk with the others of its batch."""
        self._require_transaction()
        self._run("SAVEPOINT step")
        try:
            yield
        except BaseException:
            if self._connection.in_transaction:  # a full disk undoes all of it by itself
                self._run("ROLLBACK TO step")
            raise
        finally:
            if self._connection.in_transaction:
                self._run("RELEASE step")

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        with self._turn, translated():
            return self._connection.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """The first row of the answer, if any."""
        with self._turn, translated():
            return self._connection.execute(sql, parameters).fetchone()

    def stream(self, sql: str, parameters: Parameters = ()) -> Iterator[Row]:
        """Rows one by one, for readers that stop early."""
        with translated():
            yield from self._connection.execute(sql, parameters)

    def write(self, sql: str, parameters: Parameters = ()) -> None:
        """One change, inside `tx()` only."""
        self._require_transaction()
        self._run(sql, parameters)

    def write_many(self, sql: str, rows: Iterable[Parameters]) -> None:
        """The same change for many rows, inside `tx()` only."""
        self._require_transaction()
        with self._turn, translated():
            self._connection.executemany(sql, rows)

    def copy_into(self, target: Path, schema: str = "main") -> None:
        """A compact copy of one file under the same key; `target` must be absent or empty."""
        self._run(f"VACUUM {schema} INTO ?", (str(target),))

    def close(self) -> None:
        self._connection.close()

    def _require_transaction(self) -> None:
        if not self._connection.in_transaction:
            raise RuntimeError("write outside of tx()")

    def _run(self, sql: str, parameters: Parameters = ()) -> None:
        with self._turn, translated():
            self._connection.execute(sql, parameters)


def create_store(
    path: Path,
    key: bytes,
    *,
    is_demo: bool = False,
    fill: Callable[[Store], None] | None = None,
) -> Store:
    """Make a new encrypted file (0600) and open it. Raises ExistingStoreError, never overwrites.

    It is built and filled under another name and renamed when whole: a crash leaves no half-made
    store. The keys file must exist before.
    """
    if path.exists():
        raise ExistingStoreError(path.name)
    _refuse_network_drive(path)
    draft = path.with_name(f"{path.name}.{os.getpid()}.new")
    with translated_files():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        remove_database(draft)
    private_file(draft)
    portfolios: list[str] = []
    try:
        _build(draft, key, is_demo, fill, portfolios)
        if _begins_plain(draft):
            raise UnencryptedDriverError
        if path.exists():  # another start was quicker
            raise ExistingStoreError(path.name)
        with translated_files():
            draft.replace(path)
        portfolios.clear()
    finally:
        remove_database(draft)
        for name in portfolios:
            remove_database(path.with_name(name))
    return open_store(path, key)


def open_store(path: Path, key: bytes) -> Store:
    """Open an existing file, migrating it when it is older (after a copy).

    Raises MissingStoreError, NotAStoreError, WrongKeyError, NewerSchemaError, NetworkDriveError;
    the file is left as it was and nothing is ever created in its place.
    """
    _refuse_network_drive(path)
    _adopt_restored(path)
    _refuse_unlikely_file(path)
    try:
        connection = _keyed_connection(path, key)
    except WrongKeyError as error:
        # Only now: reading the file ourselves, while this program has it open, would drop the locks
        # that SQLite holds on it (POSIX), and another window could cut its log away.
        if _begins_plain(path):
            raise NotAStoreError("no está cifrado") from error
        if path.stat().st_size % _PAGE_BYTES:
            raise NotAStoreError("está cortado o es de otro programa") from error
        raise
    return _migrated(Store(connection, path, key))


def keyed_store(path: Path, key: bytes) -> Store:
    """An existing file opened as it is, without migrating it: to prove or inspect a copy."""
    return Store(_keyed_connection(path, key), path, key)


def memory_store(*, is_demo: bool = False) -> Store:
    """A store that lives in memory only: for tests and for trying content out.

    All of one process begin with the same secrets of their chains.
    """
    connection = _memory()
    _empty_memory().backup(connection)
    store = _migrated(Store(connection, None, b""))
    _mark_demo(store, is_demo)
    return store


def _memory() -> Connection:
    connection = driver.connect(None)
    add_chain_functions(connection)
    for pragma in ("PRAGMA foreign_keys=ON", "PRAGMA secure_delete=ON"):
        connection.execute(pragma)
    return connection


@lru_cache(maxsize=1)
def _empty_memory() -> Connection:
    """With every migration: making the tables anew each time cost ten times their copying."""
    return _migrated(Store(_memory(), None, b"")).connection


def private_file(path: Path) -> None:
    """Create an empty file that only its owner reads; SQLite alone would make it 0644."""
    with translated_files():
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def remove_database(path: Path) -> None:
    """Remove a temporary database with its -wal and -shm, if they are there."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _build(
    draft: Path,
    key: bytes,
    is_demo: bool,
    fill: Callable[[Store], None] | None,
    portfolios: list[str],
) -> None:
    """`portfolios` receives the name of the file made beside the draft, to be removed with it."""
    store = _migrated(keyed_store(draft, key))
    portfolios.append(store.portfolio_name)
    try:
        _mark_demo(store, is_demo)
        if fill:
            fill(store)
        # Only the main file is renamed: nothing may be left in the log beside it.
        store.row("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        store.close()


def _mark_demo(store: Store, is_demo: bool) -> None:
    with store.tx():
        store.write("INSERT INTO meta(key, value) VALUES ('is_demo', ?)", (str(int(is_demo)),))


def _migrated(store: Store) -> Store:
    from agent_desk.store.migrations import migrate
    from agent_desk.store.portfolio.finish_portfolio import finish_portfolio
    from agent_desk.store.portfolio.portfolio_file import attach_portfolio

    try:
        with translated():
            migrate(store._connection, store)
        attach_portfolio(store)
        finish_portfolio(store)
    except BaseException:
        store.close()
        raise
    return store


def _keyed_connection(path: Path, key: bytes) -> Connection:
    """A connection that has proved that it deciphers the file."""
    if len(key) != KEY_BYTES:
        raise ValueError("the key must have 32 bytes")
    if not driver.is_safe_sqlite():
        raise UnsafeSqliteError(driver.sqlite_version())
    connection: Connection | None = None
    try:
        connection = driver.connect(path)
        add_chain_functions(connection)
        set_key(connection, key)
        for pragma in _PRAGMAS + (_MAC_PRAGMAS if sys.platform == "darwin" else ()):
            connection.execute(pragma)
    except BaseException as error:
        if connection is not None:
            connection.close()
        sentence = sentence_for(error) if isinstance(error, driver.DriverError) else None
        if sentence is None:
            raise
        raise sentence from error
    return connection


def set_key(connection: Connection, key: bytes) -> None:
    """Key a connection and prove that it really enciphers. Raises UnencryptedDriverError."""
    # First of all: otherwise a wrong key makes the library write on the terminal.
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    version = connection.execute("PRAGMA cipher_version").fetchone()
    status = connection.execute("PRAGMA cipher_status").fetchone()
    # Plain SQLite ignores `PRAGMA key` without a word and would write the debtors in clear.
    if version is None or not version[0] or status is None or str(status[0]) != "1":
        raise UnencryptedDriverError
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _adopt_restored(path: Path) -> None:
    """A store that was restored beside this one takes its place before anybody opens it."""
    if path.with_name(path.name + RESTORED).exists():
        from agent_desk.store.copies.restore import adopt_restored

        adopt_restored(path)


def _refuse_unlikely_file(path: Path) -> None:
    if not path.is_file():
        raise MissingStoreError(path.name)
    if path.stat().st_size == 0:
        raise NotAStoreError("está vacío")


def _begins_plain(path: Path) -> bool:
    """Whether these are the first bytes of a SQLite file that nobody enciphered."""
    with translated_files(), path.open("rb") as file:
        return file.read(len(_PLAIN_SQLITE)) == _PLAIN_SQLITE


def _refuse_network_drive(path: Path) -> None:
    kind = network_kind(path)
    if kind:
        raise NetworkDriveError(kind)


__all__ = [
    "KEY_BYTES",
    "Store",
    "WrongKeyError",
    "create_store",
    "keyed_store",
    "memory_store",
    "open_store",
    "private_file",
    "remove_database",
]
