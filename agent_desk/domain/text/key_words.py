"""The few words of a sentence that bring the rest of it back to mind."""

from __future__ import annotations

import re

from agent_desk.domain.text.fold import fold

MOST = 5
_TOKEN = re.compile(r"[$]?\w[\w.,%/:-]*\w%?|\w")
# Words that only join others: they call nothing to mind.
_JOINING = frozenset(
    """
    a ahi ahora al algo alguien alguna alguno alla ante antes aqui asi aun aunque bien cada casi
    como con contra cosa cosas cual cuales cuando cuanta cuanto de decir dejeme del deme desde
    despues dice digame donde dos el ella ellas ellos en entonces entre era es esa esas ese eso
    esos esta estan estar estas este esto estos estoy favor fue fuera gracias ha hace hacemos
    hacer hacia haga hasta hay he hicieron hizo hoy la las le les lo los luego mas me mi
    mientras mis misma mismo mucha muchas mucho muchos muy nada ni no nos nosotros nuestra
    nuestro o otra otras otro otros para parece pero poco podemos poder podria por porque puede
    puedo pues que quien quiera quiere sea sean segun senor senora ser si sido siempre sin sobre
    solo son soy su sus tal tambien tan tanto te tenemos tener tenga tengo tiene toda todas todo
    todos tu un una unas uno unos usted ustedes va vamos ver vez y ya yo
    """.split()
)


def key_words(text: str, leave_out: str = "") -> str:
    """At most five words in their order: figures first, then the longest. «$500 · viernes».

    Words of `leave_out` (a name) call nothing to mind.
    """
    known = set(fold(leave_out).split())
    told = [match[0] for match in _TOKEN.finditer(text)]
    telling = [(place, word) for place, word in enumerate(told) if _tells(word, known)]
    best = sorted(telling, key=lambda found: (-_weight(found[1]), found[0]))[:MOST]
    return " · ".join(word for _, word in sorted(best))


def _tells(word: str, known: set[str]) -> bool:
    plain = fold(word)
    return _has_digit(word) or (len(word) > 3 and plain not in _JOINING and plain not in known)


def _weight(word: str) -> int:
    return 100 if _has_digit(word) else min(len(word), 9)


def _has_digit(word: str) -> bool:
    return any(letter.isdigit() for letter in word)
