"""Text without accents, capitals or signs, that still knows where each letter came from."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(r"\S+")


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


def words_of(text: str) -> list[Word]:
    """The folded words of a text with their places in it, in order."""
    folded = list(map(_fold_letter, text))
    if all(len(letter) == 1 for letter in folded):  # nearly always: no loose accent, no ligature
        return [Word(m[0], m.start(), m.end()) for m in _WORD.finditer("".join(folded))]
    return _words_one_by_one(text)


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
