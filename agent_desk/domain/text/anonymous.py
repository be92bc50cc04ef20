"""What was typed in a search, without anything that could be about one person.

Taken out: whatever has a digit or an «@»; every word of the names of who is on the call; the usual
given names and surnames, unless the cards use them as a word («luz»); up to two words after «soy»,
«don», «señora» and the like that the cards never use. What is left is folded and cut short.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from agent_desk.domain.text.fold import words_of

MOST_WORDS = 14
BLANK = "…"
LEAST_LETTERS = 3  # a shorter text says nothing about what is missing
_PRIVATE = re.compile(r"\S*[@\d]\S*")
_TITLES = "soy don dona senor senora senorita sr sra srta licenciado llamo llama nombre"
_BEFORE_A_NAME = frozenset(_TITLES.split())
_NAME_WORDS = 2


@dataclass(frozen=True, slots=True)
class KnownWords:
    """Folded words: usual `names` of people, and the `plain` ones that the cards use."""

    names: frozenset[str]
    plain: frozenset[str]


def anonymous(text: str, known: KnownWords, own: Collection[str] = ()) -> str:
    """The words of `text` that may be kept, with «…» for those taken out; "" when too little is
    left. `own` are the folded words of the names of who is on the call: they always go."""
    kept: list[str] = []
    doubtful = 0
    for word in words_of(_PRIVATE.sub(" 0 ", text)):
        said = word.text
        is_plain = said in known.plain
        is_name = said in own or said == "0" or (not is_plain and (said in known.names or doubtful))
        doubtful = _NAME_WORDS if said in _BEFORE_A_NAME else max(0, doubtful - 1)
        if not is_name:
            kept.append(said)
        elif not kept or kept[-1] != BLANK:
            kept.append(BLANK)
    said = " ".join(kept[:MOST_WORDS]).strip(f" {BLANK}")
    return said if sum(letter.isalpha() for letter in said) >= LEAST_LETTERS else ""
