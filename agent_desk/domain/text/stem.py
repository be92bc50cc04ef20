"""Words reduced to what is heard and meant: endings off, spelling by sound.

Light on purpose: «pagué», «pagar» and «pagando» meet; «casa» and «caso» do not.
"""

from __future__ import annotations

import re
from functools import lru_cache

_MIN_STEM = 3
_CLITICS = re.compile(
    r"(?:(?<=ar)|(?<=er)|(?<=ir)|(?<=ando)|(?<=endo))(?:me|te|le|lo|la|se|nos|les|los|las)+$"
)
_ENDINGS = (
    "aciones", "iciones", "amientos", "imientos", "amiento", "imiento", "aremos", "eremos",
    "iremos", "abamos", "aramos", "ieron", "iendo", "adoras", "adores", "acion", "icion",
    "aron", "ando", "endo", "aria", "eria", "iria", "aban", "idas", "idos", "adas", "ados",
    "amos", "emos", "imos", "aste", "iste", "adora", "ador", "aba", "ada", "ado", "ida",
    "ido", "ira", "era", "ara", "are", "ere", "ire", "an", "en", "ar", "er", "ir", "io",
    "ia", "as", "es", "os", "a", "e", "i", "o", "s",
)  # fmt: skip
_SOUNDS = (
    (re.compile(r"qu(?=[ei])"), "k"),
    (re.compile(r"gu(?=[ei])"), "g"),
    (re.compile(r"g(?=[ei])"), "j"),
    (re.compile(r"c(?=[ei])"), "s"),
    (re.compile(r"ch"), "x"),
    (re.compile(r"ll"), "y"),
    (re.compile(r"h"), ""),
    (re.compile(r"[cq]"), "k"),
    (re.compile(r"z"), "s"),
    (re.compile(r"v"), "b"),
    (re.compile(r"w"), "gu"),
    (re.compile(r"(.)\1+"), r"\1"),
)


@lru_cache(maxsize=32768)
def sound(word: str) -> str:
    """A folded word by its sound in Mexican Spanish: «hicieron» and «isieron» are one."""
    for pattern, heard in _SOUNDS:
        word = pattern.sub(heard, word)
    return word


@lru_cache(maxsize=32768)
def stem(word: str) -> str:
    """The sound of a folded word without its endings; numbers stay as they are."""
    if word.isdigit():
        return word
    bare = _CLITICS.sub("", word)
    for ending in _ENDINGS:
        if bare.endswith(ending) and len(bare) - len(ending) >= _MIN_STEM:
            bare = bare[: -len(ending)]
            break
    # «pagué» leaves pagu-, «toqué» toqu-: the u only kept the sound of the g or the c.
    if len(bare) > _MIN_STEM and bare.endswith(("gu", "qu")):
        bare = bare[:-1]
    return sound(bare) or word
