"""Choices that look free and are the same everywhere: a hash of the seed and of what is chosen.

No random generator of the standard library: its shuffles may change between versions, and a hash of
text is the same on every machine and under every PYTHONHASHSEED.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import TypeVar

T = TypeVar("T")


def number(below: int, *parts: object) -> int:
    """0..below-1, decided by the parts; `below` is at least 1."""
    text = "\x1f".join(map(str, parts))
    return int.from_bytes(sha256(text.encode("utf-8", "replace")).digest()[:8], "big") % below


def one_of(choices: Sequence[T], *parts: object) -> T:
    """One of them, decided by the parts."""
    return choices[number(len(choices), *parts)]


def unsaid(lines: Sequence[str], said: Sequence[str], *parts: object) -> str:
    """A line not said yet; when all were, one of those said longest ago. "" without lines."""
    if not lines:
        return ""
    last = {line: place for place, line in enumerate(said)}
    fresh = [line for line in lines if line not in last]
    if fresh:
        return one_of(fresh, *parts)
    oldest = sorted(lines, key=lambda line: last[line])
    return one_of(oldest[: max(1, len(oldest) // 2)], *parts)
