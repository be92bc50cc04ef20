"""A copy is checked page by page while it is still being written."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from agent_desk.store.copies.backup import backup
from agent_desk.store.copies.page_seals import FileWatch, watched
from agent_desk.store.database import create_store
from agent_desk.store.errors import DamagedStoreError
from tests.store.world import World, maria

PAGE = 4096


@pytest.fixture
def copy(tmp_path: Path, key: bytes) -> Path:
    store = create_store(tmp_path / "desk.db", key)
    World(store).load(maria())
    made = backup(store, tmp_path / "copy.db")
    store.close()
    return made


def salt_of(path: Path) -> bytes:
    return path.read_bytes()[:16]


def look_at(path: Path, key: bytes) -> None:
    with watched(path, key, salt_of(path)) as watch:
        watch.require_whole()


def test_a_copy_as_sqlcipher_wrote_it_is_whole(copy: Path, key: bytes) -> None:
    look_at(copy, key)


def test_one_bit_in_any_page_of_a_copy_is_noticed(copy: Path, key: bytes) -> None:
    content, chance = copy.read_bytes(), random.Random(4)
    count = len(content) // PAGE
    for page in {0, 1, count - 1, *chance.sample(range(count), 12)}:
        hurt = bytearray(content)
        hurt[page * PAGE + chance.randrange(PAGE)] ^= 1 << chance.randrange(8)
        copy.write_bytes(hurt)
        with pytest.raises(DamagedStoreError):
            look_at(copy, key)


def test_a_copy_cut_short_or_of_another_key_is_noticed(copy: Path, key: bytes) -> None:
    with pytest.raises(DamagedStoreError):
        look_at(copy, bytes(32))
    whole = copy.read_bytes()
    for kept in (whole[:-100], b""):
        copy.write_bytes(kept)
        with pytest.raises(DamagedStoreError):
            look_at(copy, key)


def test_a_page_hurt_after_it_was_looked_at_is_noticed_when_it_was_written_anew(
    copy: Path, key: bytes
) -> None:
    content = bytearray(copy.read_bytes())
    watch = FileWatch(copy, key, salt_of(copy))
    try:
        watch.require_whole()
        content[PAGE : 2 * PAGE] = bytes(PAGE)
        copy.write_bytes(content)
        with pytest.raises(DamagedStoreError):
            watch.require_whole()
    finally:
        watch.close()
