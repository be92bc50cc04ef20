"""Flip a bit in every page of a store and of its portfolio: each must be noticed.

.venv/bin/python tools/prove_damage.py [FLIPS A PAGE]
"""

from __future__ import annotations

import random
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from agent_desk.domain.errors import StoreError
from agent_desk.store.copies.backups import prove_backup
from agent_desk.store.database import create_store
from tests.store.world import World, case_of, maria

PAGE = 4096
KEY = bytes(range(32))


def missed_flips(file: Path, a_page: int, chance: random.Random) -> tuple[int, list[int]]:
    """How many bits were flipped, one at a time, and the places of those that nobody noticed."""
    whole = file.read_bytes()
    copy = file.with_name("flipped.db")
    missed, tried = [], 0
    for page in range(len(whole) // PAGE):
        for _ in range(a_page):
            at = page * PAGE + chance.randrange(PAGE)
            content = bytearray(whole)
            content[at] ^= 1 << chance.randrange(8)
            copy.write_bytes(bytes(content))
            tried += 1
            try:
                prove_backup(copy, KEY)
                missed.append(at)
            except StoreError:
                continue
    copy.unlink()
    return tried, missed


def main() -> int:
    a_page = int(sys.argv[1]) if len(sys.argv) > 1 else 2
    chance = random.Random(20261124)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        store = create_store(folder / "desk.db", KEY)
        world = World(store)
        world.load(maria(), *(case_of(f"55-{n}") for n in range(60)))
        for _ in range(20):
            world.agree()
            world.close(world.begin())
        for schema in ("main", "portfolio"):
            store.row(f"PRAGMA {schema}.wal_checkpoint(TRUNCATE)")
        store.close()
        failed = False
        for file in (folder / "desk.db", *folder.glob("desk.portfolio-*.db")):
            tried, missed = missed_flips(file, a_page, chance)
            failed = failed or bool(missed)
            kind = "portfolio" if "portfolio" in file.name else "store"
            print(f"{kind:10} {tried} bits flipped, {len(missed)} not noticed {missed[:5]}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
