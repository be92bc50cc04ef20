"""The encrypted file: what opens it, what does not, and what is said then."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from agent_desk.domain.errors import StoreError
from agent_desk.store import database, driver
from agent_desk.store.database import Store, create_store, memory_store, open_store
from agent_desk.store.driver import connect, is_safe_sqlite, sqlite_utils_database
from agent_desk.store.drives import network_kind
from agent_desk.store.errors import (
    BusyStoreError,
    DamagedStoreError,
    ExistingStoreError,
    MissingStoreError,
    NetworkDriveError,
    NotAStoreError,
    WrongKeyError,
)
from agent_desk.store.reads import LocalCases
from tests.store.world import World, case_of, maria

PEOPLE = [case_of(f"90-{n}", f"Guadalupe Xóchitl Zaragoza{n} Iturbide") for n in range(200)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "agent-desk.db"


@pytest.fixture
def full(path: Path, key: bytes) -> Path:
    """A file with people in it, closed."""
    store = create_store(path, key)
    World(store).load(maria(), *PEOPLE)
    store.close()
    return path


def test_no_name_can_be_read_in_the_bytes_of_the_files(path: Path, key: bytes) -> None:
    store = create_store(path, key)
    World(store).load(maria(), *PEOPLE)
    files = list(path.parent.iterdir())
    assert {file.suffix for file in files} >= {".db", ".db-wal"}
    raw = b"".join(file.read_bytes() for file in files).lower()
    for word in (b"zaragoza", b"guadalupe", b"hern", b"4417", b"create table", b"sqlite format"):
        assert word not in raw
    store.close()


def test_only_its_owner_can_read_the_files(path: Path, key: bytes) -> None:
    old = os.umask(0o022)
    try:
        store = create_store(path, key)
        World(store).load(maria())
    finally:
        os.umask(old)
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert len(modes) == 6 and set(modes.values()) == {0o600}, modes
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    store.close()


def test_what_was_written_is_there_when_opened_again(full: Path, key: bytes) -> None:
    store = open_store(full, key)
    kept, told = LocalCases(store, reads_hardship=True).case("4417-0098").debtor, maria().debtor
    assert replace(kept, hardships=()) == replace(told, facts=())
    # Why she is in trouble is kept apart, whatever the file called it.
    assert [why.text for why in kept.hardships] == [fact.text for fact in told.facts]
    store.close()


def test_the_file_works_with_the_settings_that_lose_nothing(full: Path, key: bytes) -> None:
    store = open_store(full, key)
    settings = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "secure_delete": 1,
        "temp_store": 2,
        "cache_size": -65536,
    }
    for name, wanted in settings.items():
        row = store.row(f"PRAGMA {name}")
        assert row and row[0] == wanted, name
    store.close()


def test_a_wrong_key_is_said_and_the_file_is_left_as_it_was(full: Path) -> None:
    before = full.read_bytes()
    with pytest.raises(WrongKeyError, match="No lo cambié ni lo borré"):
        open_store(full, bytes(32))
    assert full.read_bytes() == before


def test_a_wrong_key_prints_nothing_on_the_terminal(full: Path) -> None:
    code = (
        "from pathlib import Path; from agent_desk.store.database import open_store\n"
        "from agent_desk.store.errors import WrongKeyError\n"
        f"try: open_store(Path({str(full)!r}), bytes(32))\n"
        "except WrongKeyError: pass"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert (done.stdout, done.stderr) == (b"", b"")


def test_one_changed_bit_is_noticed_and_nothing_is_overwritten(full: Path, key: bytes) -> None:
    raw = bytearray(full.read_bytes())
    for page in range(1, len(raw) // 4096):
        raw[page * 4096 + 100] ^= 1
    full.write_bytes(raw)
    with pytest.raises((DamagedStoreError, WrongKeyError)):
        World(open_store(full, key)).cases.find("guadalupe")
    assert full.read_bytes() == bytes(raw)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "está vacío"),
        (b"SQLite format 3\x00" + bytes(4080), "no está cifrado"),
        (b"cuenta,nombre\n1,Ana\n" * 500, "cortado o es de otro programa"),
    ],
)
def test_another_kind_of_file_is_named_for_what_it_is(
    path: Path, key: bytes, content: bytes, sentence: str
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(NotAStoreError, match=sentence):
        open_store(path, key)
    assert path.read_bytes() == content


def test_a_truncated_file_is_refused(full: Path, key: bytes) -> None:
    full.write_bytes(full.read_bytes()[: 4096 * 3 + 17])
    with pytest.raises(StoreError, match=r"dañad|cortado"):
        World(open_store(full, key)).cases.find("guadalupe")


def test_a_missing_file_is_never_replaced_by_an_empty_one(path: Path, key: bytes) -> None:
    with pytest.raises(MissingStoreError, match="No creé otro"):
        open_store(path, key)
    assert not path.exists()


def test_an_existing_file_is_never_created_over(full: Path, key: bytes) -> None:
    before = full.read_bytes()
    with pytest.raises(ExistingStoreError):
        create_store(full, key)
    assert full.read_bytes() == before


def test_a_failed_creation_leaves_nothing_behind(
    path: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_PLAIN_SQLITE", b"")  # as if the driver had not encrypted
    with pytest.raises(StoreError, match="no puede cifrar"):
        create_store(path, key)
    assert list(path.parent.iterdir()) == []


def test_a_store_is_filled_before_it_is_there_at_all(path: Path, key: bytes) -> None:
    def power_cut(store: Store) -> None:
        World(store).load(maria())
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        create_store(path, key, fill=power_cut)
    assert list(path.parent.iterdir()) == []
    store = create_store(path, key, fill=lambda new: World(new).load(maria()) and None)
    assert World(store).cases.find("hernandez")
    store.close()


def test_a_demo_store_says_so(path: Path, key: bytes) -> None:
    create_store(path, key, is_demo=True).close()
    store = open_store(path, key)
    assert World(store).cases.is_demo()
    assert not World(memory_store()).cases.is_demo()
    store.close()


def test_another_program_holding_the_file_is_said_and_work_goes_on(full: Path, key: bytes) -> None:
    one, two = open_store(full, key), open_store(full, key)
    two.row("PRAGMA busy_timeout=1")
    with one.tx():
        one.write("INSERT INTO meta(key, value) VALUES ('a', '1')")
        with pytest.raises(BusyStoreError, match="Otro programa"), two.tx():
            pass
    with two.tx():
        two.write("INSERT INTO meta(key, value) VALUES ('b', '1')")
    one.close()
    two.close()


def test_an_error_inside_a_transaction_undoes_all_of_it(world: World) -> None:
    with pytest.raises(LookupError), world.store.tx():
        world.store.write("INSERT INTO meta(key, value) VALUES ('a', '1')")
        raise LookupError
    assert world.store.row("SELECT 1 FROM meta WHERE key = 'a'") is None
    world.begin()


def test_nothing_is_written_outside_a_transaction_nor_in_two_at_once(world: World) -> None:
    with pytest.raises(RuntimeError, match="outside"):
        world.store.write("DELETE FROM meta")
    with (
        pytest.raises(RuntimeError, match="already open"),
        world.store.tx(),
        world.store.tx(),
    ):
        pass


MOUNTS = """/dev/sda1 / ext4 rw 0 0
srv:/home /mnt/red nfs4 rw 0 0
//pc/docs /mnt/red/con\\040espacio cifs rw 0 0
/dev/sdb1 /mnt/red/local xfs rw 0 0
"""


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        ("/home/ana/desk.db", ""),
        ("/mnt/red/desk.db", "nfs4"),
        ("/mnt/red/con espacio/x/desk.db", "cifs"),
        ("/mnt/red/local/desk.db", ""),
        ("/mnt/redes/desk.db", ""),
    ],
)
def test_a_network_drive_is_recognised_by_its_mount(file: str, kind: str) -> None:
    assert network_kind(Path(file), MOUNTS) == kind
    assert "No lo abrí" in str(NetworkDriveError("nfs4"))


def test_an_up_to_date_file_opens_without_importing_sqlite_utils(full: Path, key: bytes) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from agent_desk.store.database import open_store\n"
        "from agent_desk.store.ledger import LedgerLocal\n"
        "from agent_desk.store.reads import LocalCases\n"
        f"cases = LocalCases(open_store(Path({str(full)!r}), bytes.fromhex({key.hex()!r})))\n"
        "assert cases.find('hernandez') and cases.case('4417-0098')\n"
        "heavy = {'sqlite_utils', 'cryptography', 'argon2', 'keyring', 'rapidfuzz', 'click'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout.decode().strip() == "[]"


def test_sqlite_utils_catches_the_errors_of_our_driver() -> None:
    """Otherwise its upserts, alters and ignored creations fail (79 of its own tests)."""
    import sqlite_utils.db

    sqlite_utils_database(connect(None))
    assert sqlite_utils.db.OperationalError is driver.driver.OperationalError


def test_this_sqlite_is_newer_than_the_wal_corruption_bug() -> None:
    assert is_safe_sqlite()


@pytest.mark.skipif(sys.platform != "linux", reason="looks at the locks of Linux")
def test_opening_the_same_file_twice_leaves_the_locks_of_the_first(
    tmp_path: Path, key: bytes
) -> None:
    first = create_store(tmp_path / "desk.db", key)
    number = str((tmp_path / "desk.db").stat().st_ino)

    def locks() -> int:
        held = Path("/proc/locks").read_text().splitlines()
        return sum(f":{number} " in line and f" {os.getpid()} " in line for line in held)

    before = locks()
    second = open_store(tmp_path / "desk.db", key)
    assert before and locks() == before
    second.close()
    assert locks() == before
    first.close()


_TWO_THREADS = """
from threading import Event, Thread
from time import sleep
from agent_desk.store.database import memory_store

store, is_inside = memory_store(), Event()

def slow() -> int:
    is_inside.set()
    sleep(0.2)
    return 1

def heard() -> str:
    return str(store.rows("SELECT ? AS said", ("heard",))[0]["said"])

heard()  # what was asked before is not read again: only its values are bound
store.connection.create_function("slow", 0, slow)

def write() -> None:
    with store.tx():
        store.write("INSERT INTO strategy_mark(key, value) VALUES ('two', slow())")

writer = Thread(target=write)
writer.start()
is_inside.wait()
print(heard())
writer.join()
"""


def test_who_reads_while_another_thread_writes_waits_and_both_end() -> None:
    """Seen: one held SQLite's lock and wanted the interpreter, the other the other way round."""
    done = subprocess.run(
        [sys.executable, "-c", _TWO_THREADS], capture_output=True, text=True, timeout=30, check=True
    )
    assert done.stdout == "heard\n"
