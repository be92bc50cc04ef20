"""Bringing older files up to date, and refusing newer ones by name."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from agent_desk.store import migrations
from agent_desk.store.database import create_store, keyed_store, open_store, private_file
from agent_desk.store.errors import NewerSchemaError
from agent_desk.store.migrations import NAMES, migrate, migration_set, statements_of
from tests.store.forked import Forked
from tests.store.world import World, maria

RECORDED = Path(__file__).with_name("migrations.sha256")


def hash_of(name: str) -> str:
    text = "\n".join(" ".join(statement.split()) for statement in statements_of(name))
    return hashlib.sha256(text.encode()).hexdigest()


def store_with(path: Path, key: bytes, names: tuple[str, ...]) -> Path:
    """A file as an older program left it."""
    private_file(path)
    store = keyed_store(path, key)
    migrate(store._connection, store, names)
    store.close()
    return path


def test_released_migrations_are_never_edited_nor_reordered() -> None:
    """A new migration adds its line to migrations.sha256; a changed line is a mistake."""
    recorded = [tuple(line.split()) for line in RECORDED.read_text().splitlines()]
    assert [(name, hash_of(name)) for name in NAMES] == recorded


def test_the_names_known_without_sqlite_utils_are_those_it_registers() -> None:
    assert tuple(m.name for m in migration_set()._migrations) == NAMES
    assert all(m.transactional for m in migration_set()._migrations)


@pytest.mark.parametrize("age", range(1, len(NAMES)))
def test_every_older_schema_migrates_after_a_copy(tmp_path: Path, key: bytes, age: int) -> None:
    path = store_with(tmp_path / "desk.db", key, NAMES[:age])
    store = open_store(path, key)
    World(store).load(maria())
    assert World(store).cases.find("hernandez")
    store.close()
    copy = tmp_path / f"desk.db.schema-{age}.bak"
    assert copy.stat().st_mode & 0o777 == 0o600
    old = keyed_store(copy, key)
    row = old.row("PRAGMA user_version")
    assert row and row[0] == age
    old.close()


def test_a_newer_file_is_refused_by_the_names_of_what_is_missing(
    tmp_path: Path, key: bytes
) -> None:
    path = tmp_path / "desk.db"
    create_store(path, key).close()
    before = path.read_bytes()
    old_program = NAMES[:3]
    store = keyed_store(path, key)
    with pytest.raises(NewerSchemaError, match="m0005_search") as refused:
        migrate(store._connection, store, old_program)
    assert refused.value.unknown == NAMES[3:]
    assert "versión más nueva" in str(refused.value) and "0.1.0" in str(refused.value)
    store.close()
    assert path.read_bytes() == before
    assert not list(tmp_path.glob("*.bak"))


def test_a_file_of_another_line_of_releases_is_refused_too(tmp_path: Path, key: bytes) -> None:
    """As many migrations, but others: the number alone would not tell."""
    path = store_with(tmp_path / "desk.db", key, NAMES)
    store = keyed_store(path, key)
    with store.tx():
        store.write("UPDATE _sqlite_migrations SET name = 'm0005_otra' WHERE name = ?", NAMES[4:5])
        store.write(f"PRAGMA user_version = {len(NAMES) - 1}")
    store.close()
    with pytest.raises(NewerSchemaError, match="m0005_otra"):
        open_store(path, key)


def test_a_migration_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = store_with(tmp_path / "desk.db", key, NAMES[:2])
    whole = statements_of

    def broken(name: str) -> tuple[str, ...]:
        return (*whole(name), "CREATE TABEL") if name == NAMES[-1] else whole(name)

    monkeypatch.setattr(migrations, "statements_of", broken)
    with pytest.raises(Exception, match="TABEL"):
        open_store(path, key)
    monkeypatch.undo()
    store = keyed_store(path, key)
    row = store.row("PRAGMA user_version")
    assert row and row[0] == 2
    assert store.row("SELECT 1 FROM sqlite_master WHERE name = 'agreement'") is None
    store.close()
    open_store(path, key).close()


def test_four_programs_starting_at_once_migrate_once(tmp_path: Path, key: bytes) -> None:
    path = store_with(tmp_path / "desk.db", key, NAMES[:1])
    programs = [Forked(lambda _say: open_store(path, key).close()) for _ in range(4)]
    assert [(program.wait(), program.returncode) for program in programs] == [("", 0)] * 4


def test_every_table_refuses_a_value_of_another_type(world: World) -> None:
    tables = world.store.rows(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%_search%' AND name <> ?",
        ("_sqlite_migrations",),
    )
    assert len(tables) >= 17
    assert [row["name"] for row in tables if not row["strict"]] == []


def test_no_table_refers_to_an_account_or_debtor_by_foreign_key(world: World) -> None:
    """They live in the portfolio's own file, and SQLite has no foreign keys across files."""
    pointing = world.store.rows(
        "SELECT m.name FROM main.sqlite_schema AS m, pragma_foreign_key_list(m.name, 'main') AS f"
        " WHERE m.type = 'table' AND f.\"table\" IN ('account', 'debtor', 'phone')"
    )
    assert [row["name"] for row in pointing] == []


def test_people_of_an_older_file_come_along_into_the_first_portfolio(
    tmp_path: Path, key: bytes
) -> None:
    path = store_with(tmp_path / "desk.db", key, NAMES[:5])
    old = keyed_store(path, key)
    with old.tx(is_following=False):
        old.write(
            "INSERT INTO debtor VALUES (1, 'D-1', 'Ana', 'Peña Ruiz', '', 'MX', 'Jalisco', '', '',"
            " 'America/Mexico_City', NULL, '', '', '[]', NULL, '[]', '', '2026-11-01', NULL)"
        )
        old.write(
            "INSERT INTO phone VALUES (1, 'D-1', '+523312344821', '3312344821', 'celular',"
            " 1, 1, 0, NULL)"
        )
        old.write(
            "INSERT INTO account VALUES (1, '4417-0098', '44170098', 'D-1', 'PP', 'Personal', 'F',"
            " '2026-11-24', 5, '{\"principal\": 100}', '{}', 100, 100, 'MXN', 0, NULL, NULL, '',"
            " '', '', '', 'abc', NULL)"
        )
        old.write("INSERT INTO note VALUES ('n', '4417-0098', NULL, 'Llamar', '', 'u')")
    old.close()
    world = World(open_store(path, key))
    case = world.cases.case("4417-0098")
    assert (case.account.total_cents, case.last_note) == (100, "Llamar")
    assert [hit.account for hit in world.cases.find("pena")] == ["4417-0098"]
    assert world.count("main.moved_account") == 0
    world.store.close()
    assert World(open_store(path, key)).cases.find("4821")
