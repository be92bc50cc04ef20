"""A verified copy while the desk goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desk.domain.errors import StoreError
from agent_desk.store.copies.backup import backup
from agent_desk.store.database import create_store, open_store
from tests.store.world import World, maria


def test_a_backup_opens_with_the_same_key_and_has_everything(tmp_path: Path, key: bytes) -> None:
    store = create_store(tmp_path / "desk.db", key)
    World(store).load(maria())
    copy = backup(store, tmp_path / "copy.db")
    World(store).begin()
    opened = World(open_store(copy, key))
    assert opened.cases.find("hernandez")[0].account == "4417-0098"
    assert copy.stat().st_mode & 0o777 == 0o600
    assert b"Hern" not in copy.read_bytes()
    assert sorted(file.name for file in tmp_path.glob("copy*tmp*")) == []
    opened.store.close()
    store.close()


def test_a_backup_that_fails_leaves_the_older_one(tmp_path: Path, key: bytes) -> None:
    store = create_store(tmp_path / "desk.db", key)
    World(store).load(maria())
    copy = backup(store, tmp_path / "copy.db")
    before = copy.read_bytes()
    with store.tx(), pytest.raises(Exception, match="transaction"):
        backup(store, copy)
    assert copy.read_bytes() == before
    store.close()


def test_a_backup_into_a_folder_that_is_not_there_is_an_error(tmp_path: Path, key: bytes) -> None:
    store = create_store(tmp_path / "desk.db", key)
    with pytest.raises(StoreError):
        backup(store, tmp_path / "no" / "copy.db")
    store.close()


def test_a_backup_in_another_folder_brings_its_portfolio(tmp_path: Path, key: bytes) -> None:
    store = create_store(tmp_path / "desk.db", key)
    World(store).load(maria())
    (tmp_path / "away").mkdir()
    copy = backup(store, tmp_path / "away" / "copy.db")
    store.close()
    opened = World(open_store(copy, key))
    assert opened.cases.case("4417-0098").debtor.surnames == "Hernández Ruiz"
    opened.store.close()


def test_a_store_without_its_portfolio_file_says_which_one_is_missing(
    tmp_path: Path, key: bytes
) -> None:
    create_store(tmp_path / "desk.db", key).close()
    for file in tmp_path.glob("desk.portfolio-*"):
        file.unlink()
    with pytest.raises(StoreError, match=r"Falta el archivo de la cartera «desk.portfolio-"):
        open_store(tmp_path / "desk.db", key)
