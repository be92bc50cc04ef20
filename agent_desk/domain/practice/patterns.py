"""The build of a sentence: small words as they are, cues by name, other words by their ending.

«Si no me deposita hoy, le hablo a su jefe» and «si no consigna ya, le cuento a su suegra» share
hardly a word and have one build: condition, object, consequence, somebody of the family.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from agent_desk.domain.practice.cues import CueHit

LENGTHS = (2, 3)  # pieces in a row that make a pattern

_SMALL = frozenset(
    "el la los las un una unos unas de del a al en con por para sin sobre hasta desde que si no ni "
    "y o u pero sino porque como cuando donde quien cual cuanto cuantos ya mas menos muy tan tanto "
    "mi me mio su sus se te tu le les lo nos nuestro usted ustedes vos yo ella ellos eso esto ese "
    "esta este esa nada nadie nunca jamas algo alguien todo todos todas otro otra otros va voy "
    "vamos van vaya fue era es son ser estan estar estoy estamos hay ha han he hemos haber tiene "
    "tienen tengo tenemos tener hace hacer haga puede puedo pueden podemos poder podria debe deben "
    "debo deberia quiere quiero quiera solo nomas tampoco tambien aunque mejor bien mal asi "
    "entonces pues aqui aca alla ahi hoy manana ahorita ahora dos tres".split()
)
# Endings that tell who does it and how: orders («-ele», «-eme»), we will («-remos»), I would.
_ENDINGS = sorted(
    "aremos eremos iremos ariamos eriamos iriamos abamos aramos ieramos andole iendole andolo "
    "iendolo andome arselo erselo irselo amelo emelo ese ele elo ela eme ase ale alo ala ame enos "
    "anos arlo arla arle arme arse erlo erla erle erme erse irlo irla irle irme irse aria eria "
    "iria arian erian irian aran eran iran ara era ira are ere ire aste iste ando iendo yendo ado "
    "ido ada ida ados idos adas idas aba aban ia ian amos emos imos ar er ir".split(),
    key=lambda ending: (-len(ending), ending),
)


def patterns_of(words: Sequence[str], hits: Sequence[CueHit]) -> Iterator[str]:
    """Every piece of LENGTHS in a row, the edges of the sentence included."""
    pieces = ["<", *_pieces(words, hits), ">"]
    for length in LENGTHS:
        for first in range(len(pieces) - length + 1):
            yield " ".join(pieces[first : first + length])


def _pieces(words: Sequence[str], hits: Sequence[CueHit]) -> Iterator[str]:
    longest: dict[int, CueHit] = {}
    for hit in hits:
        known = longest.get(hit.first)
        if known is None or hit.end > known.end:
            longest[hit.first] = hit
    place = 0
    while place < len(words):
        if found := longest.get(place):
            yield f"@{found.name}"
            place = found.end
            continue
        yield words[place] if words[place] in _SMALL else _ending(words[place])
        place += 1


@lru_cache(maxsize=16384)
def _ending(word: str) -> str:
    if word.isdigit():
        return "#"
    fitting = (e for e in _ENDINGS if len(word) > len(e) + 1 and word.endswith(e))
    return "~" + next(fitting, "")
