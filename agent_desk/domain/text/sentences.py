"""Putting a better sentence where a harmful one stood."""

from __future__ import annotations

import re

_ENDS = re.compile(r"[.!?…]+[\"»)]*(?=\s|$)")


def with_sentence(text: str, start: int, end: int, better: str) -> str:
    """`text` with the sentence around [start, end) replaced; the others keep their place."""
    before = [match.end() for match in _ENDS.finditer(text, 0, start)]
    first = before[-1] if before else 0
    after = _ENDS.search(text, end)
    last = after.end() if after else len(text)
    parts = (text[:first].strip(), better.strip(), text[last:].strip())
    return " ".join(part for part in parts if part)
