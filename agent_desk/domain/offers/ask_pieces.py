"""The pieces of a spoken offer: amounts, dates, rhythms, counts and the words around them.

Spoken numbers become digits first («dos mil quinientos» is 2500, «nueve mil» is 9 mil); then each
pattern takes its piece from left to right. Dates go before amounts: in «9 mil el 30» the 30 is a
day.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from agent_desk.domain.spanish import UnreadableDateError, parse_amount, parse_date

_SMALL = (
    "cero _ dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciseis diecisiete dieciocho diecinueve veinte veintiun veintidos veintitres veinticuatro "
    "veinticinco veintiseis veintisiete veintiocho veintinueve"
)
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
_HUNDREDS = (
    "cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos "
    "novecientos"
)
_NUMBERS = (
    {word: value for value, word in enumerate(_SMALL.split())}
    | {word: 30 + 10 * place for place, word in enumerate(_TENS.split())}
    | {word: 100 + 100 * place for place, word in enumerate(_HUNDREDS.split())}
    | {"ciento": 100}
)
_MONTH = r"(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)[a-z]*"
_WEEKDAY = r"(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)"
_DAY = (
    r"hoy(?: mismo)?|ahorita|pasado manana|manana|\d{4}-\d{1,2}-\d{1,2}|"
    r"\d{1,2}/\d{1,2}(?:/\d{2,4})?|"
    rf"(?:el |del )?(?:{_WEEKDAY} )?(?:dia )?\d{{1,2}} de {_MONTH}(?: (?:de|del) \d{{4}})?|"
    rf"(?:el |del )?(?:{_WEEKDAY} )?(?:dia )?\d{{1,2}} {_MONTH}\b(?: \d{{4}})?|"
    rf"(?:el |este |proximo |el proximo )?{_WEEKDAY}(?: que viene| proximo)?\b|"
    r"(?:el |del )(?:dia )?\d{1,2}(?! ?(?:mil|k|%|pesos|pagos|,|\.))\b|dia \d{1,2}\b|"
    r"(?:a |el )?(?:fin|ultimo) de(?: este)? mes|(?:esta|la|la proxima|proxima) quincena|"
    r"(?:en|dentro de) \d{1,2} dias|(?:en|dentro de) una semana"
)
_UNIT = (
    r"(?:pagos?|abonos?|partes?|exhibiciones|mensualidades|meses|mes|quincenas?|semanas?|"
    r"catorcenas?)"
)
_EACH = r"(?:por|cada|a la|al|x|/|c/|las?) ?"
_SOURCES = {
    "skip": r"[\s.;:,¿?¡!()«»\"]+",
    "percent": r"\d+(?:\.\d+)? ?%",
    "once": r"(?:en |de )?(?:un|una) solo? ?(?:pago|exhibicion)\b|(?:en )?una sola exhibicion\b|"
    r"(?:en )?1 (?:solo )?pago\b|de contado\b|de un jalon\b|(?:en )?un pago\b",
    "rhythm:quincenal": r"q ?15\b|q\b|qna\b|quinc?\b|quincenal(?:es|mente)?\b|"
    rf"{_EACH}quincenas?\b|(?:cada|c/) ?15(?: dias)?\b|"
    r"(?:los |cada |el |dias )?(?:dia )?15 y (?:el )?(?:30|ultimo|fin de mes)\b|los 15\b",
    "rhythm:catorcenal": rf"catorcenal(?:es|mente)?\b|{_EACH}catorcena\b|"
    r"cada (?:14|2) (?:dias|semanas)\b|cada 14\b",
    "rhythm:semanal": rf"semanal(?:es|mente)?\b|sem\b|{_EACH}semana\b|"
    rf"cada [78](?: dias)?\b|cada (?={_WEEKDAY})",
    "rhythm:mensual": rf"mensual(?:es|mente)?\b|mens\b|{_EACH}mes\b|cada 30 dias\b",
    "count": rf"(?:en |a |por |x )?(\d{{1,3}}) ?({_UNIT})(?: de| x)?\b|(\d{{1,2}}) ?x (?=\$?\d)|"
    r"(\d{1,2}) de (?=\$?\d\d)|x ?(\d{1,2})\b(?! ?(?:mil|k|pesos|%))",
    "date": r"(desde|a partir|empezando|comenzando|iniciando)?(?: ?(?:de|para|por))?\s?"
    rf"\b({_DAY})",
    "closes": r"(?:liquid|finiquit|cierr|cerrar|termin|saldar)\w*|pago todo\b|"
    r"quedar? a mano\b|salir de (?:la deuda|eso|esto)\b",
    "total": r"en total\b|total de\b|total\b",
    "down": r"(?:de |el |un )?(?:enganche|anticipo|entrada)\b|(?:pago )?inicial\b|"
    r"(?:de )?primero\b|(?:el )?primer pago\b|para empezar\b",
    "amount": r"\$? ?(\d[\d,]*(?:\.\d+)?)(?: ?(mil|k)\b)?(?: (\d{3})\b(?! ?(?:mil|%)))?"
    r"(?: ?(?:pesos|varos|mxn|m\.?n\.?))?",
    "filler": r"(?:y|e|de|del|con|pago|pagos|doy|dar|daria|puedo|podria|le|les|te|abono|abonos|"
    r"abonar|pagar|pagaria|luego|despues|cada|uno|una|un|por|el|la|los|las|lo|en|a|al|para|que|"
    r"si|no|nada|mas|nomas|solo|pesos|desde|resto|dejo|depositar|deposito|ofrezco|ofrece|seria|"
    r"serian|son|hasta|mi|me|yo|como|unos|unas|ya|este|esta|cuenta|deuda|partir|dia|dias|plan|"
    r"alcanza|x)\b",
    "word": r"\S+",
}
_RHYTHM_OF_UNIT = {"mens": "mensual", "mes": "mensual", "quin": "quincenal", "sem": "semanal"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the line: `kind` amount | date | rhythm | count | closes | total | down | word.

    `number` is the count; for a date 1 when it says where to start («desde»).
    """

    kind: str
    place: int
    text: str = ""
    cents: int = 0
    number: int = 0
    day: date | None = None


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Compiled at the first line read, not when the program starts."""
    return tuple((kind, re.compile(source)) for kind, source in _SOURCES.items())


def pieces_of(text: str, today: date) -> list[Piece]:
    """The pieces of a line in order. Raises UnreadableAmountError for an amount in two readings."""
    line, place = digits_for_words(plain(text)), 0
    found: list[Piece] = []
    while place < len(line):
        kind, match = next(
            (kind, match)
            for kind, pattern in _patterns()
            if (match := pattern.match(line, place)) and match[0]
        )
        found += _pieces(kind, match, place, today)
        place = match.end()
    return found


def _pieces(kind: str, match: re.Match[str], place: int, today: date) -> Iterator[Piece]:
    if kind in {"skip", "filler"}:
        return
    if kind == "amount":
        cents = parse_amount(f"{match[1]} {match[2] or ''}")
        if match[3]:  # «9 mil 500»; two bare numbers side by side stay two amounts
            cents += int(match[3]) * 100
        yield Piece("amount", place, match[0].strip(), cents)
    elif kind == "date":
        yield _date(match, place, today)
    elif kind == "count":
        yield from _count(match, place)
    elif kind == "once":
        yield Piece("count", place, match[0], number=1)
    elif kind.startswith("rhythm:"):
        yield Piece("rhythm", place, kind.removeprefix("rhythm:"))
    else:
        yield Piece("word" if kind == "percent" else kind, place, match[0].strip())


def _date(match: re.Match[str], place: int, today: date) -> Piece:
    try:
        day = parse_date(match[2], today)
    except UnreadableDateError:
        return Piece("word", place, match[0].strip())
    return Piece("date", place, match[2], number=int(bool(match[1])), day=day)


def _count(match: re.Match[str], place: int) -> Iterator[Piece]:
    number = int(match[1] or match[3] or match[4] or match[5])
    yield Piece("count", place, match[0], number=number)
    unit = match[2] or ""
    for start, rhythm in (*_RHYTHM_OF_UNIT.items(), ("cator", "catorcenal")):
        if unit.startswith(start):
            yield Piece("rhythm", place, rhythm)
            return


def plain(text: str) -> str:
    """Lower case without accents, single spaces; signs stay, they belong to amounts and dates."""
    letters = unicodedata.normalize("NFKD", text.lower())
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


def digits_for_words(line: str) -> str:
    """«dos mil quinientos y 6 pagos» as «2500 y 6 pagos»; «9 mil» stays as it is."""
    words, place = line.split(" "), 0
    out: list[str] = []
    while place < len(words):
        is_after_digit = bool(out) and out[-1][-1:].isdigit()
        value, used = _spoken(words, place, is_after_digit=is_after_digit)
        out.append(str(value) if used else words[place])
        place += used or 1
    return " ".join(out)


def _spoken(words: list[str], start: int, *, is_after_digit: bool) -> tuple[int, int]:
    """(value, words used) of the spoken number that begins at `start`; (0, 0) when none does."""
    total = current = used = 0
    last = 0
    while start + used < len(words):
        word = words[start + used]
        if word == "mil" and not (is_after_digit and used == 0):
            total, current, last = total + (current or 1) * 1000, 0, 1000
        elif word in _NUMBERS and (not last or _NUMBERS[word] < last):
            last = _NUMBERS[word]
            current += last
        elif word == "y" and 30 <= last < 100 and _is_unit(words, start + used + 1):
            pass
        else:
            break
        used += 1
    return total + current, used


def _is_unit(words: list[str], place: int) -> bool:
    return place < len(words) and 1 < _NUMBERS.get(words[place], 0) < 10
