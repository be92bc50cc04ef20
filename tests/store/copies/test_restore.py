"""A way back from a damaged file: the last copy, and what the file still gives on top of it."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from agent_desk.domain.commands import NoteFact
from agent_desk.domain.errors import StoreError
from agent_desk.store.audit.chain import verify_chain
from agent_desk.store.copies.backups import (
    back_up_today,
    backup_is_due,
    backups_folder,
    kept_backups,
    prove_backup,
)
from agent_desk.store.copies.restore import adopt_restored, pending_restore, restore
from agent_desk.store.database import Store, create_store, keyed_store, open_store
from agent_desk.store.driver import DriverError
from agent_desk.store.errors import ExistingStoreError
from tests.store.copies.test_durability import require_sound
from tests.store.world import AGENT, NOW, TODAY, World, agreement_of, maria, new_id

PAGE = 4096


@pytest.fixture
def path(tmp_path: Path, key: bytes) -> Path:
    world = World(create_store(tmp_path / "desk.db", key))
    world.load(maria())
    world.agree()
    world.store.close()
    return tmp_path / "desk.db"


def work_on(path: Path, key: bytes, agreements: int = 12) -> list[str]:
    """Some agreements after the copy; the folios."""
    world = World(open_store(path, key))
    folios = [world.agree(folio=f"CV-{n}").folio for n in range(agreements)]
    for number in range(60):
        world.accept(NoteFact(new_id(), AGENT, NOW, "4417-0098", "otro", f"dato {number} " * 20))
    world.store.row("PRAGMA wal_checkpoint(TRUNCATE)")
    world.store.close()
    return folios


def folios(store: Store) -> set[str]:
    return {row["folio"] for row in store.rows("SELECT folio FROM agreement")}


def root_page(path: Path, key: bytes, table: str) -> int:
    store = open_store(path, key)
    row = store.row("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,))
    assert row
    store.close()
    return int(row[0])


def ruin(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE + 100] ^= 1
    path.write_bytes(content)


def test_the_copies_of_a_day_are_private_whole_and_opened_with_their_own_keys(
    path: Path, key: bytes
) -> None:
    made = back_up_today(path, key, TODAY)
    assert made.path.parent.stat().st_mode & 0o777 == 0o700
    for file in made.path.parent.iterdir():
        assert file.stat().st_mode & 0o777 == 0o600
    prove_backup(made.path, key)
    assert not backup_is_due(path, made.made_at + timedelta(hours=1), TODAY)
    assert backup_is_due(path, made.made_at + timedelta(hours=1), TODAY + timedelta(days=1))


def test_old_copies_go_and_a_copy_that_somebody_named_stays(path: Path, key: bytes) -> None:
    own = backups_folder(path)
    for number in range(40):
        day = date(2026, 10, 1) + timedelta(days=number)
        own.mkdir(mode=0o700, exist_ok=True)
        (own / f"desk-{day.isoformat()}.db").write_bytes(b"x")
    (own / "desk-antes-de-mudanza.db").write_bytes(b"x")
    back_up_today(path, key, TODAY)
    assert next(iter(kept_backups(path))).day == TODAY
    assert len(kept_backups(path)) <= 11
    assert (own / "desk-antes-de-mudanza.db").exists()


def test_a_damaged_copy_is_refused_and_nothing_is_left(path: Path, key: bytes) -> None:
    made = back_up_today(path, key, TODAY)
    ruin(made.path, 3)
    with pytest.raises(StoreError):
        restore(made.path, pending_restore(path), key)
    assert not pending_restore(path).exists() and not list(path.parent.glob("*.new*"))


def test_a_copy_comes_back_in_a_new_file_and_takes_the_place_at_the_next_start(
    path: Path, key: bytes
) -> None:
    made = back_up_today(path, key, TODAY)
    later = work_on(path, key)
    before = path.read_bytes()
    restored = restore(made.path, pending_restore(path), key, now=NOW)
    assert path.read_bytes() == before and restored.salvaged is None
    store = open_store(path, key)
    assert not folios(store) & set(later) and len(folios(store)) == 1
    assert World(store).cases.find("hernandez")
    assert verify_chain(store) == []
    row = store.row("SELECT kind, body FROM event ORDER BY seq DESC LIMIT 1")
    assert row and row["kind"] == "RestoreStore" and TODAY.isoformat() in row["body"]
    store.close()
    (aside,) = path.parent.glob("desk.set-aside-*.db")
    assert aside.read_bytes() == before
    assert path.stat().st_mode & 0o777 == 0o600


def test_what_was_recorded_after_the_copy_is_brought_from_a_file_that_reads_whole(
    path: Path, key: bytes
) -> None:
    made = back_up_today(path, key, TODAY)
    later = work_on(path, key)
    restored = restore(made.path, path.with_name("new.db"), key, damaged=path)
    assert restored.salvaged and restored.salvaged.unread == ()
    store = open_store(path.with_name("new.db"), key)
    assert set(later) <= folios(store)
    assert verify_chain(store) == []
    require_sound(store)
    World(store).agree()
    store.close()


@pytest.mark.parametrize("table", ["fact", "agreement_payment", "agreement", "promise", "event"])
def test_a_bad_page_costs_only_what_was_on_it_and_never_leaves_half_an_agreement(
    path: Path, key: bytes, table: str
) -> None:
    made = back_up_today(path, key, TODAY)
    work_on(path, key)
    ruin(path, root_page(path, key, table))
    restored = restore(made.path, path.with_name("new.db"), key, damaged=path)
    assert restored.salvaged and restored.salvaged.unread == (table,)
    store = open_store(path.with_name("new.db"), key)
    require_sound(store)
    torn = store.rows(
        "SELECT 1 FROM agreement AS a WHERE 3 <>"
        " (SELECT count(*) FROM agreement_payment WHERE agreement_id = a.id) OR 3 <>"
        " (SELECT count(*) FROM promise WHERE agreement_id = a.id)"
    )
    assert torn == []
    if table in {"agreement", "agreement_payment"}:
        assert restored.salvaged.dropped and not set(restored.salvaged.dropped) & folios(store)
    World(store).agree()
    store.close()


def test_rows_behind_a_bad_page_are_read_too(path: Path, key: bytes) -> None:
    made = back_up_today(path, key, TODAY)
    work_on(path, key)
    store = open_store(path, key)
    # A leaf in the middle: neither the root nor the first page of the table.
    root, pages = root_page_and_all(store, "fact")
    store.close()
    ruin(path, pages[len(pages) // 2])
    assert root not in pages
    restored = restore(made.path, path.with_name("new.db"), key, damaged=path)
    assert restored.salvaged and restored.salvaged.unread == ("fact",)
    store = open_store(path.with_name("new.db"), key)
    kept = [row["text"].split()[1] for row in store.rows("SELECT text FROM fact WHERE kind='otro'")]
    assert "0" in kept and "59" in kept and 30 < len(kept) < 60
    store.close()


def root_page_and_all(store: Store, table: str) -> tuple[int, list[int]]:
    """Some of the last pages that hold rows of a table, found by ruining each in a copy."""
    row = store.row("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,))
    assert row and store.path
    root = int(row[0])
    leaves: list[int] = []
    for page in range(store.path.stat().st_size // PAGE, 1, -1):
        if page != root and len(leaves) < 3 and is_page_of(store, page, table):
            leaves.append(page)
    return root, leaves


def is_page_of(store: Store, page: int, table: str) -> bool:
    assert store.path
    copy = store.path.with_name(f"probe-{page}.db")
    copy.write_bytes(store.path.read_bytes())
    ruin(copy, page)
    try:
        probe = keyed_store(copy, store.key)
    except StoreError:  # a page of the schema
        copy.unlink()
        return False
    try:
        probe.connection.execute(f"SELECT sum(length(text)) FROM {table} NOT INDEXED").fetchall()
        return False
    except DriverError:
        return True
    finally:
        probe.close()
        copy.unlink()


def test_a_file_whose_first_page_is_gone_comes_back_as_the_copy_was(path: Path, key: bytes) -> None:
    made = back_up_today(path, key, TODAY)
    work_on(path, key)
    ruin(path, 1)
    with pytest.raises(StoreError):
        open_store(path, key)
    restored = restore(made.path, pending_restore(path), key, damaged=path)
    assert restored.salvaged is None
    store = open_store(path, key)
    assert World(store).cases.find("hernandez") and len(folios(store)) == 1
    store.close()


def test_nothing_is_ever_restored_over_a_file(path: Path, key: bytes) -> None:
    made = back_up_today(path, key, TODAY)
    with pytest.raises(ExistingStoreError):
        restore(made.path, path, key)
    assert adopt_restored(path) is None


def test_a_damaged_portfolio_is_replaced_by_the_one_of_the_copy(path: Path, key: bytes) -> None:
    made = back_up_today(path, key, TODAY)
    later = work_on(path, key)
    (portfolio,) = path.parent.glob("desk.portfolio-*.db")
    content = bytearray(portfolio.read_bytes())
    content[5000] ^= 1
    portfolio.write_bytes(content)
    restore(made.path, pending_restore(path), key, damaged=path)
    store = open_store(path, key)
    assert World(store).cases.case("4417-0098").debtor.surnames == "Hernández Ruiz"
    assert set(later) <= folios(store)
    store.close()


def test_a_flipped_bit_anywhere_is_noticed(path: Path, key: bytes) -> None:
    """Every sixteenth page here; `tools/prove_damage.py` takes every page."""
    whole = path.read_bytes()
    copy = path.with_name("flipped.db")
    missed = []
    for at in range(40, len(whole), PAGE * 16 + 37):
        content = bytearray(whole)
        content[at] ^= 1 << (at % 8)
        copy.write_bytes(content)
        copy.chmod(0o600)
        try:
            prove_backup(copy, key)
            missed.append(at)
        except StoreError:
            continue
    assert missed == []


def test_agreements_of_a_restored_store_keep_their_sums(path: Path, key: bytes) -> None:
    made = back_up_today(path, key, TODAY)
    restore(made.path, pending_restore(path), key, damaged=path)
    store = open_store(path, key)
    (row,) = store.rows("SELECT total_cents FROM agreement")
    assert row[0] == agreement_of().total_cents
    store.close()
