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
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cache

from agent_desk.domain.offers.ask_spelling import mended
from agent_desk.domain.offers.policy import FULL_BP
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
_ONE = {"un", "uno", "una"}
_MONTH = r"(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)[a-z]*"
_WEEKDAY = r"(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)"
_DAY = (
    r"hoy(?: mismo)?|ahorita(?: mismo)?|pasado manana|manana|\d{4}-\d{1,2}-\d{1,2}|"
    r"\d{1,2}/\d{1,2}(?:/\d{2,4})?|"
    rf"(?:el |del )?(?:{_WEEKDAY} )?(?:dia )?\d{{1,2}} de {_MONTH}(?: (?:de|del) \d{{4}})?|"
    rf"(?:el |del )?(?:{_WEEKDAY} )?(?:dia )?\d{{1,2}} {_MONTH}\b(?: \d{{4}})?|"
    rf"(?:el |este |proximo |el proximo )?{_WEEKDAY}(?: que viene| que entra| proximo)?\b|"
    r"(?:el |del )(?:dia )?\d{1,2}(?! ?(?:mil|k|%|pesos|pagos|,|\.))\b|(?:los )?dias? \d{1,2}\b|"
    r"(?:a |el |al )?(?:dia )?(?:fin|ultimo)(?: dia)? de(?: este| cada)? mes|(?:el )?dia ultimo\b|"
    r"(?:en|dentro de) \d{1,2} dias|(?:en|dentro de) una semana"
)
_QUINCENA = (
    r"(?:para |en |a |desde )?(?:esta|(?:la )?proxima|(?:la )?otra|(?:la )?siguiente) quincena\b|"
    r"(?:la )?quincena (?:que viene|que entra|que sigue|siguiente|proxima)\b"
)
_UNIT = (
    r"(?:pagos?|abonos?|partes?|parcialidades|exhibiciones|mensualidades|meses|mes|quincenas?|"
    r"semanas?|catorcenas?)"
)
_EACH = r"(?:por|cada|a la|al|x|/|c/|las?) ?"
_MONEY = r"(?: ?(?:pesos|pesitos|varos|baros|mxn|m\.?n\.?)\b\.?)?"
_SOURCES = {
    "skip": r"[\s.;:,¿?¡!()«»\"]+",
    "share": r"(?:la )?mitad\b|(\d{1,3}(?:\.\d+)?) ?%(?: de (?:lo que debo|la deuda))?|"
    r"(?:todo )?lo que (?:debo|debe)\b|todo(?: el (?:saldo|adeudo))?\b|el total\b(?! de)|"
    r"(?:el )?(?:saldo|adeudo) (?:total|completo)\b|(?:toda )?la deuda completa\b|"
    r"toda la (?:deuda|cuenta)\b",
    "rest": r"(?:el |lo )?(?:resto|restante|demas)\b|lo que (?:falte?|quede?|reste?)\b|"
    r"la otra mitad\b",
    "overdue": r"(?:el |mi |lo )?(?:saldo )?(?:vencido|atrasado)\b|al corriente\b|"
    r"poner(?:me|se) al dia\b",
    "once": r"(?:en |de )?(?:un|una) solo? ?(?:pago|exhibicion)\b|"
    r"(?:en )?una (?:sola )?exhibicion\b|"
    r"(?:en )?1 (?:solo )?pago\b|de contado\b|de (?:un jalon|una vez)\b|(?:en )?un pago\b",
    "quincena": _QUINCENA,
    "rhythm:quincenal": r"q ?15\b|q\b|qna\b|quinc?\b|quincenal(?:es|mente)?\b|"
    rf"{_EACH}quincenas?\b|(?:cada|c/) ?15(?: dias)?\b|"
    r"(?:los |cada |el |dias )?(?:dias? )?15 y (?:el )?(?:30|ultimo|fin de mes)\b|los 15\b",
    "rhythm:catorcenal": rf"catorcenal(?:es|mente)?\b|{_EACH}catorcena\b|"
    r"cada (?:14|2) (?:dias|semanas)\b|cada 14\b",
    "rhythm:semanal": rf"semanal(?:es|mente)?\b|sem\b|{_EACH}semana\b|"
    rf"cada [78](?: dias)?\b|(?:cada|todos los|los) (?={_WEEKDAY})",
    "rhythm:semanal*7": r"diari[oa]s?\b|diariamente\b|(?:por|cada|al|todos los) dias?\b(?! \d)",
    "rhythm:mensual/2": r"bimestral(?:es)?\b|cada 2 meses\b",
    "rhythm:mensual/3": r"trimestral(?:es)?\b|cada 3 meses\b",
    "rhythm:mensual": rf"mensual(?:es|mente)?\b|mens\b|{_EACH}mes\b|cada 30 dias\b",
    "year": r"(?:por |en |a |durante )?(?:(medio)|(?:un|1)) ano\b",
    "count": rf"(?:en |a |por |x |durante )?(\d{{1,3}}) ?({_UNIT})(?: de| x)?\b|"
    r"(\d{1,2}) ?x (?=\$?\d)|(\d{1,2}) de (?=\$?\d\d)|"
    r"x ?(\d{1,2})\b(?! ?(?:mil|k|pesos|%))|"
    r"en (\d{1,2})\b(?! ?(?:mil|k|pesos|varos|baros|dias|%|[\d.,/]))",
    "date": r"(desde|a partir|empezando|comenzando|iniciando)?(?: ?(?:de|para|por))?\s?"
    rf"\b({_DAY})",
    "closes": r"(?:liquid|finiquit|cierr|cerrar|termin|saldar)\w*|"
    r"quedar? a mano\b|salir de (?:la deuda|eso|esto)\b",
    "total": r"en total\b|total de\b|total\b",
    "down": r"(?:de |el |un )?(?:enganche|anticipo|entrada)\b|(?:pago )?inicial\b|"
    r"(?:de )?primero\b|(?:el )?primer pago\b|para empezar\b",
    "amount": rf"\$? ?(?:(\d+(?:[.,]\d+)*) ?(mil|k)\b(?: (\d{{3}})\b(?! ?(?:mil|%)))?|"
    rf"(\d{{1,2}}) (\d{{3}})\b(?! ?(?:mil|%))|(\d+(?:[.,]\d+)*)){_MONEY}",
    "filler": r"(?:y|e|de|del|con|pago|pagos|doy|dar|daria|puedo|podria|le|les|te|abono|abonos|"
    r"abonar|pagar|pagaria|luego|despues|cada|uno|una|un|por|el|la|los|las|lo|en|a|al|para|que|"
    r"si|no|nada|mas|nomas|solo|pesos|desde|dejo|depositar|deposito|ofrezco|ofrece|seria|"
    r"serian|son|hasta|mi|me|yo|como|unos|unas|ya|este|esta|cuenta|deuda|partir|dia|dias|plan|"
    r"alcanza|x|otro|otra|durante|iguales|sin|interes|intereses|pongo|ponerme|pues|bueno|lana|"
    r"feria|maximo|cuando|mucho|todos|fijos?)\b",
    "word": r"\S+",
}
_RHYTHM_OF_UNIT = {"mens": "mensual", "mes": "mensual", "quin": "quincenal", "sem": "semanal"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the line.

    `kind`: amount | share | rest | overdue | date | rhythm | count | closes | total | down | word.
    `number` is the count, or the basis points of a share; for a date 1 when it says where to start
    («desde»); for a rhythm 1 when it is only that of a count («6 meses»). `scale` is what a payment
    said in another rhythm is multiplied by («100 diarios» are 700 a week).
    """

    kind: str
    place: int
    text: str = ""
    cents: int = 0
    number: int = 0
    day: date | None = None
    scale: Fraction = Fraction(1)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Compiled at the first line read, not when the program starts."""
    return tuple((kind, re.compile(source)) for kind, source in _SOURCES.items())


def pieces_of(text: str, today: date) -> list[Piece]:
    """The pieces of a line in order. Raises UnreadableAmountError for an amount in two readings."""
    line, place = digits_for_words(halves_for_words(mended(plain(text)))), 0
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
        yield Piece("amount", place, match[0].strip(), _cents(match))
    elif kind == "share":
        share = round(Decimal(match[1]) * 100) if match[1] else 5_000 if "mitad" in match[0] else 0
        yield Piece("share", place, match[0], number=share or FULL_BP)
    elif kind == "quincena":
        yield Piece("date", place, match[0].strip(), day=_quincena(match[0], today))
    elif kind == "date":
        yield from _date(match, place, today)
    elif kind == "count":
        yield from _count(match, place)
    elif kind == "year":
        yield Piece("count", place, match[0], number=6 if match[1] else 12)
        yield Piece("rhythm", place, "mensual", number=1)
    elif kind == "once":
        yield Piece("count", place, match[0], number=1)
    elif kind.startswith("rhythm:"):
        yield _rhythm(kind.removeprefix("rhythm:"), place)
    else:
        yield Piece(kind, place, match[0].strip())


def _cents(match: re.Match[str]) -> int:
    """«9 mil 500», «1 500», «1,500.50»; two bare numbers side by side stay two amounts."""
    if match[4]:
        return int(match[4] + match[5]) * 100
    cents = parse_amount(f"{match[1] or match[6]} {match[2] or ''}".strip())
    return cents + (int(match[3]) * 100 if match[3] else 0)


def _rhythm(said: str, place: int) -> Piece:
    name, _, times = said.partition("*")
    if times:
        return Piece("rhythm", place, name, scale=Fraction(int(times)))
    name, _, parts = said.partition("/")
    return Piece("rhythm", place, name, scale=Fraction(1, int(parts or 1)))


def _quincena(said: str, today: date) -> date:
    """The next payday, or the one after it: «la otra quincena»."""
    following = parse_date("quincena", today)
    is_other = "otra" in said or "siguiente" in said or "sigue" in said
    return parse_date("quincena", following + timedelta(days=1)) if is_other else following


def _date(match: re.Match[str], place: int, today: date) -> Iterator[Piece]:
    said = match[2].replace("los dias", "el").replace("dias ", "dia ")
    if "ultimo" in said or "fin" in said.split():
        said = "fin de mes"
    try:
        day = parse_date(said, today)
    except UnreadableDateError:
        yield Piece("word", place, match[0].strip())
        return
    yield Piece("date", place, said, number=int(bool(match[1])), day=day)
    if "cada mes" in match[2] or match[2].startswith("los dias"):
        yield Piece("rhythm", place, "mensual", number=1)


def _count(match: re.Match[str], place: int) -> Iterator[Piece]:
    number = int(match[1] or match[3] or match[4] or match[5] or match[6])
    yield Piece("count", place, match[0], number=number)
    unit = match[2] or ""
    for start, rhythm in (*_RHYTHM_OF_UNIT.items(), ("cator", "catorcenal")):
        if unit.startswith(start):
            yield Piece("rhythm", place, rhythm, number=1)
            return


def plain(text: str) -> str:
    """Lower case without accents, single spaces; signs stay, they belong to amounts and dates."""
    letters = unicodedata.normalize("NFKD", text.lower())
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


def halves_for_words(line: str) -> str:
    """«mil y medio» is «mil quinientos», «medio millar» «quinientos»."""
    line = re.sub(r"\bmil y medio\b", "mil quinientos", line)
    return re.sub(r"\bmedio (?:millar|mil)\b", "quinientos", line)


def digits_for_words(line: str) -> str:
    """«dos mil quinientos y 6 pagos» as «2500 y 6 pagos»; «9 mil» stays as it is."""
    words, place = line.split(" "), 0
    out: list[str] = []
    while place < len(words):
        is_after_digit = bool(out) and out[-1][-1:].isdigit()
        value, used = _spoken(words, place, is_after_digit=is_after_digit)
        if used and words[place + used - 1] == "mil" and _is_hundreds(words, place + used):
            value, used = value + int(words[place + used]), used + 1  # «mil 500»
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
        elif word in _ONE and last >= 30 and _closes_number(words, start + used + 1):
            last, current = 1, current + 1
        else:
            break
        used += 1
    return total + current, used


def _is_hundreds(words: list[str], place: int) -> bool:
    return place < len(words) and bool(re.fullmatch(r"[1-9]\d\d", words[place]))


def _is_unit(words: list[str], place: int) -> bool:
    """A unit after «y»; «un» only where a number goes on: «treinta y un mil», not «… y un pago»."""
    if place < len(words) and words[place] in _ONE:
        return _closes_number(words, place + 1)
    return place < len(words) and 1 < _NUMBERS.get(words[place], 0) < 10


def _closes_number(words: list[str], place: int) -> bool:
    return place == len(words) or words[place] in {"mil", "pesos", "varos", "baros"}
