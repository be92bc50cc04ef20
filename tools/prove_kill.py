"""Kill the program in the middle of its writes, again and again: nothing acknowledged may be lost.

    .venv/bin/python tools/prove_kill.py [KILLS] [SEED]

A child writes every kind of thing without pause (calls, agreements, portfolios, payments, pages,
policies, cards, strategy, rights of people, copies, restores, another key) and says each id once it
is accepted; SIGKILL comes after a random time. After each kill the file is opened as the program
would and held against what was acknowledged. Then power cuts: its log cut at random places.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from agent_desk.domain.commands import NoteFact
from agent_desk.policies_in_force import adopt_shipped
from agent_desk.store.access.key_slots import PinCost
from agent_desk.store.access.keys import create_keys
from agent_desk.store.access.people import save_user
from agent_desk.store.access.rekey import settle
from agent_desk.store.access.sign_in_book import SignInBook
from agent_desk.store.audit.chain import verify_chain
from agent_desk.store.copies.backups import kept_backups, prove_backup
from agent_desk.store.database import Store, create_store, open_store
from agent_desk.store.library.seed_library import seed_library
from agent_desk.store.topics import all_acts
from tests.store.kill_rounds import ACCOUNT, LOADED, PAGE_BYTES, PAID
from tests.store.kill_rounds_house import ADMINISTRATOR, OTHER, PIN
from tests.store.kill_writer import READY, write_for_ever
from tests.store.library_world import SHIPPED
from tests.store.negotiation import MANAGER, late_maria
from tests.store.world import AGENT, NOW, SUPERVISOR, World, maria

KEY = bytes(range(32))
ACTS_OF_CHILD = frozenset(kind.__name__ for kind in all_acts())
CHEAP = PinCost(memory_kib=64, passes=1)
TORN = """
    SELECT count(*) FROM agreement AS a WHERE a.total_cents <>
        (SELECT ifnull(sum(amount_cents), 0) FROM agreement_payment WHERE agreement_id = a.id)
    OR (SELECT count(*) FROM promise WHERE agreement_id = a.id) NOT IN (0,
        (SELECT count(*) FROM agreement_payment WHERE agreement_id = a.id))
    OR NOT EXISTS (SELECT 1 FROM event WHERE id = a.id)
"""
# Each of these is zero, whenever the program was killed: (what is half there, how it is counted).
HALVES = (
    ("half agreements", TORN),
    (
        "policies without text or decision",
        "SELECT count(*) FROM policy_version WHERE text = '' OR (state = 'published') <>"
        " (decided_at IS NOT NULL)",
    ),
    (
        "files of which only some payments are there",
        "SELECT count(*) FROM (SELECT count(*) AS n FROM payment WHERE batch_id IS NOT NULL"
        f" GROUP BY batch_id HAVING n NOT IN (1, {PAID}))",
    ),
    ("cut pages", f"SELECT count(*) FROM paper WHERE length(pdf) <> {PAGE_BYTES}"),
    (
        "pilots that began with nobody",
        "SELECT count(*) FROM pilot WHERE state IN ('running', 'ended') AND id NOT IN"
        " (SELECT pilot_id FROM pilot_person)",
    ),
    (
        "people of whom only a part was sealed",
        "SELECT count(*) FROM sealed_row WHERE debtor_id IN (SELECT id FROM portfolio.debtor)",
    ),
    (
        "corrections that one of the files lacks",
        "SELECT count(*) FROM correction JOIN portfolio.debtor ON debtor.id = debtor_id"
        " WHERE field = 'surnames' AND surnames <> now",
    ),
)
OPEN = "SELECT count(*) FROM account WHERE number LIKE '77-%' AND closed_on IS NULL"


def one_kill(path: Path, after_s: float, turn: int) -> list[tuple[str, str]]:
    """What the child had acknowledged before it was killed: (kind, id)."""
    read_end, write_end = os.pipe()
    child = os.fork()
    if not child:
        os.close(read_end)
        write_for_ever(path, KEY, write_end, turn)
    os.close(write_end)
    with os.fdopen(read_end, "rb") as told:
        assert told.readline() == f"{READY} -\n".encode(), "the writer did not begin"
        time.sleep(after_s)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status), "the writer ended by itself"
        lines = told.read().decode().split("\n")[:-1]  # what follows the last break was not said
    return [(kind, unique) for kind, _, unique in (line.partition(" ") for line in lines)]


def require_all(path: Path, told: list[tuple[str, str]]) -> None:
    """Raises AssertionError for the first thing that is not as it must be."""
    store = open_store(path, KEY)
    try:
        known = {row["id"] for row in store.rows("SELECT id FROM event")}
        lost = [one for one in told if one[0] in ACTS_OF_CHILD and one[1] not in known]
        assert not lost, f"lost {lost[:3]}"
        for what, count in HALVES:
            found = store.row(count)
            assert found and not found[0], f"{found[0]} {what}"
        require_erased(store, told)
        for check in ("PRAGMA main.quick_check", "PRAGMA portfolio.quick_check"):
            assert [tuple(row) for row in store.rows(check)] == [("ok",)], check
        assert store.rows("PRAGMA foreign_key_check") == []
        assert verify_chain(store) == [], "chain"
        assert World(store).cases.find("hernandez"), "nobody is found"
        loaded = store.row(OPEN)
        assert loaded and loaded[0] in (0, LOADED), f"{loaded[0]} accounts of the file"
    finally:
        store.close()
    for kept in kept_backups(path):
        prove_backup(kept.path, KEY)
    require_key(path.with_name(OTHER))


def require_erased(store: Store, told: list[tuple[str, str]]) -> None:
    """Whoever was told to be erased is nowhere."""
    for kind, unique in told:
        account = unique.partition("/")[0]
        if kind == "ErasePerson":
            row = store.row("SELECT count(*) FROM account WHERE number = ?", (account,))
            assert row and not row[0], "erased and still there"
            assert not World(store).cases.find(account), "erased and still found"


def require_key(path: Path) -> None:
    """The PIN opens the other store with one key, wherever the change of its key was cut off."""
    if not path.exists():
        return
    opened = SignInBook(path).try_pin(ADMINISTRATOR.id, PIN, NOW)
    store = open_store(path, settle(path, opened.key, opened.next_key))
    try:
        assert World(store).cases.find("hernandez"), "nobody is found under the new key"
        assert [tuple(row) for row in store.rows("PRAGMA quick_check")] == [("ok",)]
    finally:
        store.close()


def kills(path: Path, count: int, chance: random.Random) -> Counter[str]:
    seen: Counter[str] = Counter()
    for turn in range(count):
        told = one_kill(path, chance.uniform(0.0, 0.6), turn)
        seen.update(kind for kind, _ in told)
        require_all(path, told)
        if path.stat().st_size > 24_000_000:  # a fresh one: growth would only cost time
            renew(path)
        if turn % 50 == 49:
            print(
                f"  {turn + 1} kills, {sum(seen.values())} acknowledged acts, none lost", flush=True
            )
    return seen


def renew(path: Path) -> None:
    for file in list(path.parent.iterdir()):
        shutil.rmtree(file) if file.is_dir() else file.unlink()
    store = create_store(path, KEY)
    World(store).load(late_maria())
    for user in (AGENT, SUPERVISOR, MANAGER, ADMINISTRATOR):
        save_user(store, user, NOW)
    adopt_shipped(store, NOW)
    seed_library(store, SHIPPED, NOW)
    store.close()
    other = path.with_name(OTHER)
    made = create_keys(other, pin=PIN, vault=None, cost=CHEAP, user=ADMINISTRATOR)
    store = create_store(other, made.key)
    World(store).load(maria())
    store.close()


def power_cuts(path: Path, count: int, chance: random.Random) -> tuple[int, int]:
    """The log cut at a random byte, or with torn sectors after it: what was synced before a cut is
    there, and no act is half there. Not a real power cut: what a disk loses of a file that it had
    promised to keep cannot be had here. Returns cuts and the acts that were left out by them."""
    lost = 0
    for turn in range(count):
        renew(path)
        before = path.read_bytes()
        told = one_kill(path, 0.12, turn)
        if path.read_bytes() != before:
            # Part of the log was brought into the file: that part was on the disk before, and a
            # cut of it is nothing that a power cut could do.
            require_all(path, told)
            continue
        log = path.with_name(path.name + "-wal")
        content = bytearray(log.read_bytes()) if log.exists() else bytearray()
        cut = chance.randrange(len(content) + 1)
        for at in range(cut, len(content), 512):  # each sector behind the cut is lost or kept
            if chance.random() < 0.5:
                content[at : at + 512] = bytes(min(512, len(content) - at))
        log.write_bytes(bytes(content))
        path.with_name(path.name + "-shm").unlink(missing_ok=True)
        require_all(path, [])
        store = open_store(path, KEY)
        known = {row["id"] for row in store.rows("SELECT id FROM event")}
        store.close()
        lost += sum(one[0] in ACTS_OF_CHILD and one[1] not in known for one in told)
    return count, lost


def full_disk(folder: Path) -> str:
    """A file system of 24 MB filled to the last byte; needs the right to mount one."""
    if os.system(f"mount -t tmpfs -o size=24m,mode=700 tmpfs {folder} 2>/dev/null"):
        return "not tried: no right to mount"
    try:
        from agent_desk.domain.errors import StoreError
        from agent_desk.store.copies.ballast import ballast_path

        store = create_store(folder / "desk.db", KEY)
        world = World(store)
        world.load(maria())
        ballast_path(folder / "desk.db").write_bytes(os.urandom(8_000_000))
        saved, given_up = 0, False
        try:
            for number in range(2000):
                text = os.urandom(20_000).hex()
                world.accept(NoteFact(f"f-{number}", AGENT, NOW, ACCOUNT, f"k{number}", text))
                saved += 1
                given_up = given_up or not ballast_path(folder / "desk.db").exists()
        except StoreError as error:
            assert "libere espacio" in str(error), error
        assert given_up, "the ballast was not given up"
        row = store.row("SELECT count(*) FROM event")
        assert row and row[0] == saved + 1 and verify_chain(store) == []
        store.close()
        open_store(folder / "desk.db", KEY).close()
        return f"{saved} acts saved, the last ones in the room of the ballast, then refused: sound"
    finally:
        os.system(f"umount -l {folder}")


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    chance = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 20261124)
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "work" / "desk.db"
        path.parent.mkdir(mode=0o700)
        renew(path)
        seen = kills(path, count, chance)
        print(f"{count} kills: {sum(seen.values())} acknowledged, 0 lost, 0 torn")
        for kind, times in sorted(seen.items()):
            print(f"  {kind:22} {times}")
        print(f"  not written here: {', '.join(sorted(ACTS_OF_CHILD - seen.keys()))}")
        cuts, left = power_cuts(path, max(10, count // 10), chance)
        print(f"{cuts} cut logs: every file sound, no act half there ({left} acts behind the cuts)")
        mount = Path(place) / "small"
        mount.mkdir()
        print(f"full disk: {full_disk(mount)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
