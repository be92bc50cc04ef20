"""Which portfolio the store reads: a file of its own beside the store, named by a pointer row.

A portfolio is never changed into another: the next one is built under another name and the pointer
moves. Whoever reads the old one goes on reading it until his next question.
"""

from __future__ import annotations

import os
import secrets
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from agent_desk.store import driver
from agent_desk.store.errors import (
    MissingPortfolioError,
    NewerSchemaError,
    translated,
    translated_files,
)
from agent_desk.store.schema import portfolio as schema

if TYPE_CHECKING:
    from agent_desk.store.database import Store
    from agent_desk.store.driver import Connection

ALIAS = "portfolio"
PORTFOLIO_SUFFIX = ".portfolio"  # of the copy that a backup carries beside itself
_READ_POINTER = "SELECT value FROM main.meta WHERE key = 'portfolio'"
_SET_POINTER = """
    INSERT INTO main.meta(key, value) VALUES ('portfolio', :name)
    ON CONFLICT(key) DO UPDATE SET value = excluded.value
"""
_HAS_MOVED = "SELECT 1 FROM main.moved_account LIMIT 1"
_PRAGMAS = (
    f"PRAGMA {ALIAS}.journal_mode=WAL",
    f"PRAGMA {ALIAS}.synchronous=FULL",
    f"PRAGMA {ALIAS}.cache_size=-65536",
    f"PRAGMA {ALIAS}.secure_delete=ON",
)
_OLD_COLUMNS = {
    "debtor": "row, id, given_names, surnames, courtesy, country, state, city, postal_code,"
    " time_zone, birth_date, email, preferred_hours, accepts, income_cents, pay_days,"
    " pay_frequency, batch_id",
    "phone": "row, debtor_id, number, digits, kind, is_own, is_active, position, batch_id",
    "account": "row, number, folded, debtor_id, product, product_name, creditor, as_of,"
    " days_past_due, balances, overdue, total_cents, overdue_cents, currency, instalment_cents,"
    " next_due_on, contract_on, ordinary_rate_pct, late_rate_pct, clabe, reference, batch_id",
}


def attach_portfolio(store: Store) -> None:
    """Join the portfolio that the pointer names, or a new empty one. Raises StoreError."""
    with translated():
        if store.path is None:
            _attach(store, ":memory:")
            _make(store)
            return
        row = store.row(_READ_POINTER)
        if row is None:
            _begin_first(store)
            row = store.row(_READ_POINTER)
        else:
            _require(store.path, str(row["value"]))
        if row is not None:
            _join(store, str(row["value"]))


def follow(store: Store) -> None:
    """Read the portfolio of now: somebody may have loaded another since the last question.

    Costs microseconds when nothing was written by others, milliseconds when the portfolio changes.
    """
    if store.path is None or store.connection.in_transaction:
        return
    with translated():
        row = store.row("PRAGMA main.data_version")
        version = int(row[0]) if row else 0
        if version != store.seen_version:
            follow_pointer(store)
            store.seen_version = version


def follow_pointer(store: Store) -> None:
    """Change over to the portfolio that the pointer names, if it is another."""
    if store.path is None:
        return
    with translated():
        row = store.row(_READ_POINTER)
        if row is None or row["value"] == store.portfolio_name:
            return
        try:
            store.connection.execute(f"DETACH {ALIAS}")
        except driver.DriverError:  # a reader has not finished: the old one serves him
            return
        _join(store, str(row["value"]))


def point_to(store: Store, name: str) -> None:
    """Make `name` the portfolio, inside `tx()`."""
    store.write(_SET_POINTER, {"name": name})


def new_portfolio_name(store_path: Path) -> str:
    """A name that no portfolio of this store has had."""
    return f"{stem_of(store_path)}.portfolio-{secrets.token_hex(8)}.db"


def stem_of(store_path: Path) -> str:
    """What the files of one store begin with, also while it is a draft («desk.db.123.new»)."""
    return store_path.name.split(".")[0]


def sweep(store: Store, keep: frozenset[str] = frozenset()) -> None:
    """Remove the portfolios that nobody points to any more, and drafts whose maker is gone."""
    if store.path is None or store.path.with_name(store.path.name + ".restored").exists():
        return  # a restored store that waits for the next start has a portfolio of its own here
    row = store.row(_READ_POINTER)
    kept = keep | {store.portfolio_name, str(row["value"]) if row else ""}
    for file in store.path.parent.glob(f"{stem_of(store.path)}.portfolio-*"):
        name = file.name.split(".db")[0] + ".db"
        if name in kept or _is_being_made(file.name):
            continue
        try:
            file.unlink(missing_ok=True)
        except OSError:  # Windows: another window still reads it; swept at a later start
            continue


def draft_path(store_path: Path, name: str) -> Path:
    """Where a portfolio is built before it gets its name."""
    return store_path.parent / f"{name}.{os.getpid()}.new"


def _is_being_made(name: str) -> bool:
    base, _, rest = name.partition(".db.")
    maker = rest.split(".")[0]
    if not base or not maker.isdigit():
        return False
    if int(maker) == os.getpid() or sys.platform == "win32":
        return True
    try:
        os.kill(int(maker), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _require(store_path: Path, name: str) -> None:
    """The portfolio must be there; a restored backup brings it under its own name."""
    if store_path.with_name(name).is_file():
        return
    brought = store_path.with_name(store_path.name + PORTFOLIO_SUFFIX)
    if not brought.is_file():
        raise MissingPortfolioError(name)
    import shutil

    from agent_desk.store.database import private_file

    draft = draft_path(store_path, name)
    with translated_files():
        draft.unlink(missing_ok=True)
        private_file(draft)
        shutil.copyfile(brought, draft)
        draft.replace(store_path.with_name(name))


def _begin_first(store: Store) -> None:
    """A store without portfolio gets one, with the rows that an older schema kept in the store."""
    from agent_desk.store.database import private_file

    assert store.path is not None
    name = new_portfolio_name(store.path)
    private_file(store.path.parent / name)
    _attach(store, _uri(store.path.parent / name), store.key)
    store.portfolio_name = name
    _set_up(store)
    _make(store)
    with store.tx(is_following=False):
        if store.row(_READ_POINTER) is None:
            _bring_old_rows(store)
            point_to(store, name)
    store.connection.execute(f"DETACH {ALIAS}")


def _bring_old_rows(store: Store) -> None:
    if store.row(_HAS_MOVED) is None:
        return
    from agent_desk.store.portfolio.index_people import index_people

    for table, columns in _OLD_COLUMNS.items():
        store.write(
            f"INSERT INTO {ALIAS}.{table}({columns}) SELECT {columns} FROM main.moved_{table}"  # noqa: S608
        )
    store.write(
        f"UPDATE {ALIAS}.account SET (state, time_zone) ="  # noqa: S608
        f" (SELECT state, time_zone FROM {ALIAS}.debtor WHERE id = debtor_id)"
    )
    for table in ("account", "phone", "debtor"):
        store.write(f"DELETE FROM main.moved_{table}")  # noqa: S608
    index_people(store)


def _join(store: Store, name: str) -> None:
    assert store.path is not None
    _attach(store, _uri(store.path.parent / name), store.key)
    store.portfolio_name = name
    _set_up(store)
    row = store.row(f"PRAGMA {ALIAS}.user_version")
    if row is None or row[0] > schema.VERSION:
        raise NewerSchemaError((f"portfolio v{row[0] if row else '?'}",))


def _attach(store: Store, target: str, key: bytes = b"") -> None:
    secret = f" KEY \"x'{key.hex()}'\"" if key else ""
    store.connection.execute(f"ATTACH DATABASE ? AS {ALIAS}{secret}", (target,))


def _set_up(store: Store) -> None:
    for pragma in _PRAGMAS:
        store.connection.execute(pragma)


def _make(store: Store) -> None:
    make_tables(store.connection, ALIAS)


def make_tables(connection: Connection, alias: str) -> None:
    """An empty portfolio, whole, in the file attached as `alias`."""
    for statement in schema.everything(alias):
        connection.execute(statement)
    # Without this a deleted name stays readable in the index pages.
    connection.execute(
        f"INSERT INTO {alias}.person_search(person_search, rank) VALUES ('secure-delete', 1)"  # noqa: S608
    )
    connection.execute(f"PRAGMA {alias}.user_version={schema.VERSION}")


def _uri(path: Path) -> str:
    return f"{path.absolute().as_uri()}?mode=rw"
