"""A world in memory with the case of the design picture, and a key for files."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.store.world import World, maria

KEY = bytes(range(32))


@pytest.fixture
def world() -> Iterator[World]:
    world = World()
    world.load(maria())
    yield world
    world.store.close()


@pytest.fixture
def key() -> bytes:
    return KEY
