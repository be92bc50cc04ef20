"""Text without accents, capitals or signs, that still knows where each letter came from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(r"\S+")
LINE = "|"  # parts texts that are folded together; no folded word has it
_SIGNS = str.maketrans(dict.fromkeys("“”‘’–—…", " "))  # usual, and not in Latin-1
_UNUSUAL = b"\0"


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word and its place (start, end) in the text it was read from."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=1024)
def _fold_letter(letter: str) -> str:
    """Lower case without accents; ñ becomes n, a sign a space, an emoji nothing readable."""
    plain = unicodedata.normalize("NFKD", letter)  # «𝕬» is a capital only once it is a plain A
    base = unicodedata.normalize("NFKD", plain.lower())
    kept = "".join(part for part in base if not unicodedata.combining(part))
    # «⑴» is «(1)»: the signs inside a letter part no word.
    return "".join(filter(str.isalnum, kept)) or " " * bool(kept)


def fold(text: str) -> str:
    """«¿Ya PAGUÉ, señor?» → «ya pague senor»: lower case, no accents, no signs, single spaces."""
    return " ".join("".join(map(_fold_letter, text)).split())


def folded_lines(texts: Sequence[str]) -> list[str]:
    """The folded words of many texts at once, a `LINE` before, between and after the texts.

    The same words as `words_of`, some ten times faster: what is plain once the usual accents are
    off is folded whole; other texts are read letter by letter.
    """
    joined = " \n ".join(("", *texts, ""))
    if joined.count("\n") == len(texts) + 1:
        plain = _latin(joined).translate(_latin_table())
        if _UNUSUAL not in plain:
            return plain.decode("ascii").split()
    lines = [LINE]
    for text in texts:
        lines += [word.text for word in words_of(text)]
        lines.append(LINE)
    return lines


def folded_texts(texts: Sequence[str]) -> list[str]:
    """`fold` of each text; many at once."""
    return [line.strip() for line in " ".join(folded_lines(texts)).split(LINE)[1:-1]]


def _latin(text: str) -> bytes:
    """In Latin-1, or what is taken for unusual."""
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        try:
            return text.translate(_SIGNS).encode("latin-1")
        except UnicodeEncodeError:
            return _UNUSUAL


@lru_cache(maxsize=1)
def _latin_table() -> bytes:
    """How each byte folds; what does not fold to one plain letter is unusual."""
    folded = [_fold_letter(chr(code)) for code in range(256)]
    folded[0], folded[ord("\n")] = chr(0), LINE
    return b"".join(one.encode() if len(one) == 1 and one.isascii() else _UNUSUAL for one in folded)


def words_of(text: str) -> list[Word]:
    """The folded words of a text with their places in it, in order."""
    plain = _latin(text).translate(_latin_table())
    if _UNUSUAL not in plain:  # nearly always: folded whole, some ten times faster
        letters = plain.decode("ascii").replace(LINE, " ")
    else:
        folded = list(map(_fold_letter, text))
        letters = "".join(folded)
        if len(letters) != len(text) or not all(folded):  # a loose accent, a ligature
            return _words_one_by_one(text)
    return [Word(m[0], m.start(), m.end()) for m in _WORD.finditer(letters)]


def _words_one_by_one(text: str) -> list[Word]:
    found: list[Word] = []
    letters, start = "", 0
    for place, letter in enumerate(text):
        folded = _fold_letter(letter)
        if folded.strip():
            if not letters:
                start = place
            letters += folded.strip()
        elif folded and letters:  # a sign or a space ends the word; a lone accent does not
            found.append(Word(letters, start, place))
            letters = ""
    if letters:
        found.append(Word(letters, start, len(text)))
    return found
