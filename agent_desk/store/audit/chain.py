"""The chain in the file: the functions its trigger calls, its start, its head, and forgetting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from agent_desk.domain.audit.chain import (
    Finding,
    Flaw,
    canonical,
    findings,
    mark_of,
    sealed_hash,
)
from agent_desk.store.driver import Connection, Row
from agent_desk.store.errors import translated

if TYPE_CHECKING:
    from agent_desk.store.database import Store

_HAS_CHAIN = "SELECT 1 FROM main.sqlite_schema WHERE type = 'table' AND name = 'event_link'"
_SALTS = "SELECT account, salt FROM account_mark"
_WHAT_WAS = "SELECT seq, id, kind, by_user, by_role, at, account, body FROM event ORDER BY seq"
_GENESIS = "SELECT genesis FROM chain_start"
_LINK = "INSERT INTO event_link(seq, mark, hash) VALUES (?, ?, ?)"
_ALL = """
    SELECT e.seq, CAST(json_array(e.seq, e.id, e.kind, e.by_user, e.by_role, e.at, l.mark, e.body)
                       AS BLOB), l.mark, l.hash, e.account
    FROM event AS e LEFT JOIN event_link AS l ON l.seq = e.seq ORDER BY e.seq
"""
_ORPHANS = """
    SELECT seq FROM event_link AS l WHERE NOT EXISTS (SELECT 1 FROM event WHERE seq = l.seq)
    ORDER BY seq
"""
_HEAD = "SELECT seq, hash FROM event_link ORDER BY seq DESC LIMIT 1"
_EVER = "SELECT seq FROM main.sqlite_sequence WHERE name = 'event'"
_HASH_AT = "SELECT hash FROM event_link WHERE seq = ?"


@dataclass(frozen=True, slots=True)
class Head:
    """The newest link: whoever keeps it elsewhere can prove that nothing was cut behind it."""

    seq: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class ChainStart:
    """`last_seq` and what is before was sealed at once at `at`, when the chain began."""

    genesis: bytes
    last_seq: int
    at: str


def add_chain_functions(connection: Connection) -> None:
    """Without them nobody writes an event: the trigger that seals it would fail."""
    connection.create_function("chain_hash", 2, _chain_hash, deterministic=True)
    connection.create_function("chain_mark", 2, _chain_mark, deterministic=True)


def seal_what_was(connection: Connection) -> None:
    """Seal the events that were there before the chain; once, inside the migration that begins it.

    A later migration finds them sealed: the trigger saw to each one.
    """
    if not connection.execute(_HAS_CHAIN).fetchone():
        return
    if connection.execute("SELECT 1 FROM event_link LIMIT 1").fetchone():
        return
    genesis = connection.execute(_GENESIS).fetchone()
    assert genesis is not None
    connection.executemany(_LINK, _links(bytes(genesis[0]), connection))


def chain_start(store: Store) -> ChainStart:
    row = store.row("SELECT genesis, last_seq, at FROM chain_start")
    assert row is not None
    return ChainStart(bytes(row["genesis"]), int(row["last_seq"]), str(row["at"]))


def chain_head(store: Store) -> Head:
    """The newest link, or the start of an empty chain with number 0."""
    row = store.row(_HEAD)
    return Head(int(row[0]), bytes(row[1])) if row else Head(0, chain_start(store).genesis)


def hash_at(store: Store, seq: int) -> bytes | None:
    """The link of one event, None when it is not there."""
    if seq == 0:
        return chain_start(store).genesis
    row = store.row(_HASH_AT, (seq,))
    return bytes(row[0]) if row else None


def verify_chain(store: Store) -> list[Finding]:
    """Read the whole log and compute every link again; [] when all is as it was written.

    A cut tail shows only where the file's own counter was left behind: the signed reports of
    each day find the others.
    """
    genesis, marks = chain_start(store).genesis, _marks(store.rows(_SALTS))
    found = list(findings(genesis, _tuples(store), marks))
    found += [Finding(Flaw.MISSING, int(row[0]), "1") for row in store.rows(_ORPHANS)]
    ever, head = store.row(_EVER), chain_head(store)
    if ever and int(ever[0]) > head.seq:
        found.append(Finding(Flaw.CUT, head.seq + 1, str(int(ever[0]) - head.seq)))
    return sorted(found, key=lambda finding: finding.seq)


def forget_account(store: Store, account: str) -> None:
    """Inside `tx()`: what was done stays, sealed, but no longer leads to this account."""
    store.write("DELETE FROM account_mark WHERE account = ?", (account,))
    store.write("UPDATE event SET account = '' WHERE account = ?", (account,))


def _tuples(store: Store) -> Iterator[tuple[int, bytes, str | None, bytes | None, str]]:
    """Without names of columns, which would cost as much as the hashes."""
    with translated():
        cursor = store.connection.cursor()
        cursor.row_factory = None
        yield from cursor.execute(_ALL)


def _marks(salts: Iterable[Row]) -> dict[str, str]:
    return {str(account): mark_of(bytes(salt), account) for account, salt in salts}


def _links(genesis: bytes, connection: Connection) -> Iterator[tuple[int, str, bytes]]:
    before, marks = genesis, _marks(connection.execute(_SALTS).fetchall())
    # Read whole: rows may not be read and written in one go. 500,000 take 0.5 GB for a moment.
    for seq, *content, account, body in connection.execute(_WHAT_WAS).fetchall():
        unique, kind, by_user, by_role, at = content
        mark = marks.get(account, "")
        text = canonical(seq, (unique, kind, by_user, by_role, at), mark, body)
        before = sealed_hash(before, text)
        yield seq, mark, before


def _chain_hash(before: bytes, text: str) -> bytes:
    return sealed_hash(before, text.encode())


def _chain_mark(salt: bytes | None, account: str) -> str:
    return mark_of(salt, account) if salt else ""
