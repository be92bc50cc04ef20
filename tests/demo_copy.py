"""A demo for a test in a twentieth of the time: filled once per moment, then copied."""

from __future__ import annotations

import atexit
import shutil
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from tempfile import mkdtemp

import pytest

from agent_desk import opening
from agent_desk.services.ports import Clock
from agent_desk.store.database import Store, memory_store
from agent_desk.store.driver import Connection

PORTFOLIO = "portfolio"  # an attached schema, which SQLite's backup cannot write into


def fill_demo(store: Store, clock: Clock) -> None:
    """As `opening.fill_demo` leaves an empty store in memory, sign-ins and searches included."""
    mark = store.row("SELECT value FROM meta WHERE key = 'is_demo'")
    filled, rows = _filled(clock.now(), is_demo=bool(mark and mark[0] == "1"))
    filled.backup(store.connection)
    with store.tx():
        for table, wanted in rows.items():
            store.connection.execute(f'DELETE FROM {PORTFOLIO}."{table}"')
            if wanted:
                marks = ",".join("?" * len(wanted[0]))
                store.connection.executemany(
                    f'INSERT INTO {PORTFOLIO}."{table}" VALUES ({marks})', wanted
                )


def copy_demo(home: Path) -> Path:
    """Into that folder of the program, as its first `--demo` leaves it; returns the folder."""
    shutil.copytree(_first_demo(), home, dirs_exist_ok=True)
    return home


@lru_cache(maxsize=1)
def _first_demo() -> Path:
    folder = Path(mkdtemp(prefix="demo-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AGENT_DESK_HOME", str(folder))
        opening.open_demo(opening.SystemClock()).close()
    return folder


@lru_cache(maxsize=12)
def _filled(
    now: datetime, *, is_demo: bool
) -> tuple[Connection, dict[str, list[tuple[str | int | bytes | None, ...]]]]:
    store = memory_store(is_demo=is_demo)
    opening.fill_demo(store, _Stopped(now))
    connection = store.connection
    tables = connection.execute(
        f"SELECT name FROM {PORTFOLIO}.sqlite_master"
        " WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    )
    return connection, {
        str(name[0]): [
            tuple(row) for row in connection.execute(f'SELECT * FROM {PORTFOLIO}."{name[0]}"')
        ]
        for name in tables
    }


class _Stopped:
    def __init__(self, instant: datetime) -> None:
        self._instant = instant

    def now(self) -> datetime:
        return self._instant
