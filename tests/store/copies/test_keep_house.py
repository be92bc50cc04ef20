"""The daily care of a store: copies, reports and the room for the last call."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from agent_desk.services.store_health import health_text, is_healthy
from agent_desk.store.copies import ballast
from agent_desk.store.copies.backups import kept_backups
from agent_desk.store.copies.ballast import ballast_path, drop_ballast, lay_ballast
from agent_desk.store.copies.check_store import check_store
from agent_desk.store.copies.keep_house import LowDiskError, keep_house
from agent_desk.store.database import create_store, open_store
from agent_desk.store.errors import DiskFullError
from tests.store.copies.test_durability import fact
from tests.store.copies.test_restore import ruin
from tests.store.world import NOW, TODAY, World, maria


@pytest.fixture
def path(tmp_path: Path, key: bytes) -> Path:
    tmp_path.chmod(0o700)
    world = World(create_store(tmp_path / "desk.db", key))
    world.load(maria())
    world.store.close()
    return tmp_path / "desk.db"


def test_once_a_day_there_is_a_copy_and_a_reserve(
    path: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ballast, "LOW_BYTES", 0)
    first = keep_house(path, key, TODAY, NOW)
    assert first.backup and kept_backups(path)[0].day == TODAY
    assert ballast_path(path).stat().st_size == ballast.BALLAST_BYTES
    assert ballast_path(path).stat().st_mode & 0o777 == 0o600
    os.utime(first.backup, (NOW.timestamp(), NOW.timestamp()))
    assert keep_house(path, key, TODAY, NOW).backup is None


def test_a_nearly_full_disk_is_said_and_the_report_of_the_day_is_still_signed(
    path: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ballast, "LOW_BYTES", 2**62)
    with pytest.raises(LowDiskError, match="libere espacio hoy"):
        keep_house(path, key, TODAY.replace(day=25), NOW)
    assert not kept_backups(path) and not ballast_path(path).exists()
    assert (path.parent / "reports" / "desk-2026-11-24.json").exists()


def test_on_a_full_disk_the_reserve_is_given_up_and_the_call_is_saved(
    path: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(path, key)
    world = World(store)
    assert lay_ballast(path, size=1024 * 1024) or pytest.skip("this disk is nearly full")
    row = store.row("PRAGMA page_count")
    assert row
    store.row(f"PRAGMA max_page_count={row[0]}")
    given_up = []

    def drop(place: Path) -> bool:
        """The room comes back with the file: here the limit stands for the disk."""
        is_there = drop_ballast(place)
        given_up.append(is_there)
        if is_there:
            store.row("PRAGMA max_page_count=1000000")
        return is_there

    monkeypatch.setattr("agent_desk.store.ledger.drop_ballast", drop)
    world.accept(fact("x" * 400_000))
    assert given_up == [True] and not ballast_path(path).exists()
    row = store.row("PRAGMA page_count")
    assert row
    store.row(f"PRAGMA max_page_count={row[0]}")
    with pytest.raises(DiskFullError):
        world.ledger.submit(fact("y" * 4_000_000))
    store.close()


def test_a_sound_store_checks_well_line_by_line(path: Path, key: bytes) -> None:
    keep_house(path, key, TODAY, NOW)
    store = open_store(path, key)
    lines = check_store(store, TODAY)
    assert is_healthy(lines), health_text(lines)
    assert {line.name for line in lines} >= {"pages_main", "pages_portfolio", "audit", "backups"}
    store.close()


def test_a_damaged_page_and_a_file_that_others_can_read_are_told(path: Path, key: bytes) -> None:
    store = open_store(path, key)
    store.row("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()
    ruin(path, path.stat().st_size // 4096 - 3)
    (path.parent / "carta.pdf").write_bytes(b"x")
    (path.parent / "carta.pdf").chmod(0o644)
    store = open_store(path, key)
    bad = {line.name: line.text for line in check_store(store, TODAY) if not line.is_good}
    assert "pages_main" in bad and "carta.pdf" in bad["rights"] and "ninguno" in bad["backups"]
    store.close()
