"""What a power cut, a full disk and a second program do to what was recorded: nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from uuid import uuid4

import pytest

from agent_desk.domain.commands import NoteFact, RecordAgreement
from agent_desk.domain.errors import StoreError
from agent_desk.store.database import Store, create_store, open_store
from agent_desk.store.errors import DiskFullError
from tests.store.forked import Forked, Say
from tests.store.world import AGENT, NOW, World, agreement_of, maria, new_id

ROOT = Path(__file__).resolve().parents[3]
ROUNDS = 4


@pytest.fixture
def path(tmp_path: Path, key: bytes) -> Path:
    store = create_store(tmp_path / "desk.db", key)
    World(store).load(maria())
    store.close()
    return tmp_path / "desk.db"


def writer(path: Path, key: bytes, turns: int) -> Forked:
    """Records whole agreements, and says each id once the ledger has accepted it."""

    def write(say: Say) -> None:
        world = World(open_store(path, key))
        for _ in range(turns):
            unique = str(uuid4())
            agreement = agreement_of(id=unique, folio=unique)
            world.accept(RecordAgreement(unique, AGENT, NOW, "", agreement))
            say(unique)

    return Forked(write)


def require_sound(store: Store) -> None:
    for check in ("PRAGMA integrity_check", "PRAGMA cipher_integrity_check"):
        assert [tuple(row) for row in store.rows(check)] in ([("ok",)], []), check
    assert store.rows("PRAGMA foreign_key_check") == []


def test_killed_in_the_middle_of_writing_it_loses_and_tears_nothing(path: Path, key: bytes) -> None:
    accepted: set[str] = set()
    for turn in range(ROUNDS):
        program = writer(path, key, 100_000)
        for _ in range(15 + 7 * turn):
            accepted.add(program.stdout.readline().strip())
        accepted.update(program.kill())
    store = open_store(path, key)
    kept = {row["id"] for row in store.rows("SELECT id FROM agreement")}
    assert accepted <= kept and len(kept) <= len(accepted) + ROUNDS
    torn = store.rows(
        "SELECT 1 FROM agreement AS a WHERE 3 <>"
        " (SELECT count(*) FROM agreement_payment WHERE agreement_id = a.id) OR 3 <>"
        " (SELECT count(*) FROM promise WHERE agreement_id = a.id) OR NOT EXISTS"
        " (SELECT 1 FROM event WHERE id = a.id)"
    )
    assert torn == []
    require_sound(store)
    store.close()


def test_two_programs_write_at_once_and_neither_is_turned_away(path: Path, key: bytes) -> None:
    programs = [writer(path, key, 60) for _ in range(2)]
    for program in programs:
        told = program.wait()
        assert program.returncode == 0 and len(told.split()) == 60
    store = open_store(path, key)
    row = store.row("SELECT count(*) FROM agreement")
    assert row and row[0] == 120
    require_sound(store)
    store.close()


def fact(text: str) -> NoteFact:
    return NoteFact(new_id(), AGENT, NOW, "4417-0098", "otro", text)


def test_a_full_disk_is_said_and_the_same_connection_goes_on(path: Path, key: bytes) -> None:
    store = open_store(path, key)
    world = World(store)
    world.accept(fact("antes"))
    limit = store.row("PRAGMA page_count")
    assert limit
    store.row(f"PRAGMA max_page_count={limit[0]}")
    before = world.count("event")
    with pytest.raises(DiskFullError, match="libere espacio"):
        world.ledger.submit(fact("x" * 400_000))
    assert world.count("event") == before
    assert world.cases.case("4417-0098").debtor.facts[0].text == "antes"
    store.row("PRAGMA max_page_count=1000000")
    world.accept(fact("después"))
    require_sound(store)
    store.close()


FULL_DISK = """
import resource, sys
from pathlib import Path
from agent_desk.domain.errors import StoreError
from agent_desk.store.database import open_store
from tests.store.copies.test_durability import fact
from tests.store.world import World
path = Path(sys.argv[1])
world = World(open_store(path, bytes.fromhex(sys.argv[2])))
world.accept(fact("antes"))
wal = path.with_name(path.name + "-wal")
free = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (wal.stat().st_size + 20_000, free[1]))
try:
    world.ledger.submit(fact("x" * (wal.stat().st_size + 400_000)))
except StoreError as error:
    print(error)
assert world.cases.case("4417-0098").debtor.facts[0].text == "antes"
resource.setrlimit(resource.RLIMIT_FSIZE, free)
world.accept(fact("despues"))
print(len(world.cases.case("4417-0098").debtor.facts))
"""


def test_a_disk_that_refuses_to_grow_a_file_loses_nothing(path: Path, key: bytes) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(path), key.hex()],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    sentence, facts = done.stdout.strip().split("\n")
    assert "no se guardó este último cambio" in sentence and facts == "2"
    store = open_store(path, key)
    require_sound(store)
    store.close()


def test_a_folder_without_permission_or_that_is_a_file_is_said(tmp_path: Path, key: bytes) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreError):
        create_store(tmp_path / "file" / "desk.db", key)


def test_what_is_written_is_written_in_transactions_opened_in_two_places() -> None:
    """`tx()`, the migration runner, and a draft that nobody else has open; a connection that only
    reads ahead holds one state of the file.

    sqlite-utils' atomic() begins deferred and gets locked.
    """
    store = ROOT / "agent_desk" / "store"
    allowed = {"database.py", "migrations.py", "portfolio_draft.py", "strategy_ahead.py"}
    for file in store.rglob("*.py"):
        text = file.read_text("utf-8")
        for word in (".commit(", ".rollback(", ".atomic(", "executescript("):
            assert word not in text, f"{file.name}: {word}"
        for word in ('"BEGIN', '"COMMIT', '"ROLLBACK', "SAVEPOINT"):
            assert file.name in allowed or word not in text, f"{file.name}: {word}"
