"""Files as nobody should write them: a good one with pieces cut, doubled, swapped and poisoned."""

from __future__ import annotations

import re
from collections.abc import Sequence

from hypothesis import strategies as st

# What readers of these formats have stumbled over elsewhere.
POISON = (
    *(b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xc3", b"\xed\xa0\x80", b"\r", b"\n", b"\t"),
    *(
        b'"',
        b"'",
        b'"""',
        b",",
        b";",
        b"|",
        b"=cmd|' /C calc'!A0",
        b"&a [*a]",
        b"*a",
        b"!!python/x ",
    ),
    *(b"[" * 3000, b"{" * 3000, b"- " * 3000, b"a: " * 500, b"9" * 5000, b"-1", b"1e999999999"),
    *(b"NaN", b"Infinity", b"0x10", b"1_000", b"\xd9\xa1\xd9\xa2", b"\xc2\xbd", b"\xef\xbc\x91"),
    *(
        b"31/02/2026",
        b"99999-99-99",
        b"0000-00-00",
        b"1900-01-00",
        b"\xe2\x80\xae",
        b"\xf0\x9f\x98\x80",
    ),
    *(b"{debtor}", b"{0.__class__}", b"%s%n", b"../../x", b"<!ENTITY a 'b'>", b"PK\x03\x04"),
    *(
        b"startxref\n0",
        b"/Length 999999999",
        b"/MediaBox [0 0 1e9 1e9]",
        b"endstream",
        b"null",
        b"true",
    ),
)
_MOST_EDITS = 6
_WORD = re.compile(rb"[\w.]+")


@st.composite
def damaged(draw: st.DrawFn, samples: Sequence[bytes], most: int = 200_000) -> bytes:
    """One of the samples after a few edits; now and then bytes out of nowhere."""
    if not samples or draw(st.integers(0, 19)) == 0:
        return draw(st.binary(max_size=400))
    content = draw(st.sampled_from(samples))
    for _ in range(draw(st.integers(0, _MOST_EDITS))):
        content = draw(_edited(content))[:most]
    return content


@st.composite
def _edited(draw: st.DrawFn, content: bytes) -> bytes:
    at = draw(st.integers(0, len(content)))
    end = min(len(content), at + draw(st.sampled_from((0, 1, 2, 7, 64, 1024))))
    kind = draw(st.integers(0, 7))
    if kind >= 6 and (words := list(_WORD.finditer(content, at, at + 2000))):
        word = draw(st.sampled_from(words[:200]))
        return content[: word.start()] + draw(st.sampled_from(POISON)) + content[word.end() :]
    if kind == 0:
        return content[:at] + content[end:]
    if kind == 1:
        return content[:at] + draw(st.sampled_from(POISON)) + content[at:]
    if kind == 2:
        return content[:at] + draw(st.sampled_from(POISON)) + content[end:]
    if kind == 3:
        return content[:at] + content[at:end] * draw(st.integers(2, 40)) + content[end:]
    if kind == 4:
        return content[:at] + draw(st.binary(max_size=8)) + content[end:]
    other = draw(st.integers(0, len(content)))
    return content[:at] + content[other : other + end - at] + content[end:]
