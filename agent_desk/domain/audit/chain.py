"""Each act carries a hash over itself and over the hash before: what is changed later shows.

Anybody can check an exported log without a key:
    sha256(hash before ‖ the JSON list [seq, id, kind, by_user, by_role, at, mark, body])
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Flaw(StrEnum):
    """What can be wrong with a chain."""

    CHANGED = "changed"  # another content, or another order, than was sealed
    MISSING = "missing"  # numbers are lacking before this one
    UNSEALED = "unsealed"  # put there past the chain
    ACCOUNT = "account"  # the account beside the act is another than the sealed one
    CUT = "cut"  # the newest acts are gone
    REPORT = "report"  # a signed report knew another head at this place


@dataclass(frozen=True, slots=True)
class Finding:
    """One flaw, at the number of the act where it shows."""

    flaw: Flaw
    seq: int
    detail: str = ""


# One act as it lies in the file: seq, what `canonical` gives, mark, hash (None without a link),
# account. A bare tuple, because half a million of them are read in one go.
Sealed = tuple[int, bytes, str | None, bytes | None, str]


def mark_of(salt: bytes, account: str) -> str:
    """A keyed hash that stands for an account in the chain, "" for none.

    Who destroys the salt makes it a number that belongs to nobody, and the chain still holds.
    """
    return hmac.digest(salt, account.encode(), "sha256").hex()[:32] if account else ""


def canonical(seq: int, content: tuple[str, str, str, str, str], mark: str, body: str) -> bytes:
    """What is sealed of one act; `content` is id, kind, by_user, by_role, at.

    The file's json_array() writes the very same bytes, four times as fast.
    """
    act = (seq, *content, mark, body)
    return json.dumps(act, ensure_ascii=False, separators=(",", ":")).encode()


def sealed_hash(before: bytes, text: bytes) -> bytes:
    """The 32 bytes of one act after those of the one before."""
    return hashlib.sha256(before + text).digest()


def findings(genesis: bytes, acts: Iterable[Sealed], marks: Mapping[str, str]) -> Iterator[Finding]:
    """Every flaw, in order; one bad act does not make the next ones suspicious.

    `marks` has the mark of each account that was not forgotten.
    """
    before, last, sha256, mark_for = genesis, 0, hashlib.sha256, {**marks, "": ""}.get
    known = set(marks.values())
    for seq, text, mark, link, account in acts:
        is_next = seq == last + 1
        if not is_next:
            yield Finding(Flaw.MISSING, seq, str(seq - last - 1))
        if link is None:
            yield Finding(Flaw.UNSEALED, seq)
            last = seq
            continue
        if sha256(before + text).digest() != link:
            if is_next:  # after a gap the hash before is lost: only the gap can be told
                yield Finding(Flaw.CHANGED, seq)
        elif mark_for(account) != mark and (account or mark in known):
            yield Finding(Flaw.ACCOUNT, seq)
        before, last = link, seq
