"""Amounts in Spanish words, as contracts and receipts of Latin America write them, and back.

Public API. A wrong amount in words may void a document, so every form can be read back:
`cents_from_words(amount_in_words(cents)) == cents`. Centavos are integers; currencies without
cents (CLP, PYG, CRC…) still count hundredths, which must be zero.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from agent_desk.domain.plain_values import cents_from

_UNITS = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro "
    "veinticinco veintiséis veintisiete veintiocho veintinueve"
).split()
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_HUNDREDS = (
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos "
    "novecientos"
).split()
_SCALES = (("millón", "millones"), ("billón", "billones"), ("trillón", "trillones"))
LARGEST = 10**24 - 1
_SIZES = (1, 10**6, 10**12, 10**18)


@dataclass(frozen=True, slots=True)
class CurrencyWords:
    """One, many, one cent, many cents, and the tail of its legal form (M.N., USD…)."""

    one: str
    many: str
    cent: str
    cents: str
    tail: str
    is_feminine: bool = False


CURRENCIES: Mapping[str, CurrencyWords] = {
    "MXN": CurrencyWords("peso", "pesos", "centavo", "centavos", "M.N."),
    "USD": CurrencyWords("dólar", "dólares", "centavo", "centavos", "USD"),
    "EUR": CurrencyWords("euro", "euros", "céntimo", "céntimos", "EUR"),
    "GBP": CurrencyWords("libra", "libras", "penique", "peniques", "GBP", True),
    "ARS": CurrencyWords("peso", "pesos", "centavo", "centavos", "ARS"),
    "CLP": CurrencyWords("peso", "pesos", "centavo", "centavos", "CLP"),
    "COP": CurrencyWords("peso", "pesos", "centavo", "centavos", "M/CTE"),
    "UYU": CurrencyWords("peso", "pesos", "centésimo", "centésimos", "UYU"),
    "DOP": CurrencyWords("peso", "pesos", "centavo", "centavos", "DOP"),
    "PEN": CurrencyWords("sol", "soles", "céntimo", "céntimos", "PEN"),
    "BOB": CurrencyWords("boliviano", "bolivianos", "centavo", "centavos", "BOB"),
    "PYG": CurrencyWords("guaraní", "guaraníes", "céntimo", "céntimos", "PYG"),
    "BRL": CurrencyWords("real", "reales", "centavo", "centavos", "BRL"),
    "GTQ": CurrencyWords("quetzal", "quetzales", "centavo", "centavos", "GTQ"),
    "HNL": CurrencyWords("lempira", "lempiras", "centavo", "centavos", "HNL"),
    "NIO": CurrencyWords("córdoba", "córdobas", "centavo", "centavos", "NIO"),
    "CRC": CurrencyWords("colón", "colones", "céntimo", "céntimos", "CRC"),
    "PAB": CurrencyWords("balboa", "balboas", "centésimo", "centésimos", "PAB"),
    "VES": CurrencyWords("bolívar", "bolívares", "céntimo", "céntimos", "VES"),
    "UDI": CurrencyWords("UDI", "UDIS", "centésimo", "centésimos", "", True),
}


def amount_in_words(
    amount: int | Decimal | str,
    currency: str = "MXN",
    *,
    form: str = "legal",
    says_one_thousand: bool = False,
    is_upper: bool = False,
) -> str:
    """«mil doscientos pesos 50/100 M.N.»: an amount as documents carry it.

    `amount`: int centavos, or Decimal/text units («1200.50»). `form`: legal (cents as 50/100 and
    the tail of the currency) | spoken («con cincuenta centavos»).
    `says_one_thousand` writes «un mil», so that nothing can be put before. A currency not in
    CURRENCIES is named by its code. TypeError for a float, ValueError below zero.
    """
    cents = cents_from(amount)
    if cents < 0:
        raise ValueError("a negative amount is not written in words")
    words = CURRENCIES.get(currency, CurrencyWords(currency, currency, "centavo", "centavos", ""))
    whole, rest = divmod(cents, 100)
    number = number_words(whole, is_feminine=words.is_feminine, says_one_thousand=says_one_thousand)
    of = " de" if whole and whole % 10**6 == 0 else ""
    said = f"{number}{of} {words.one if whole == 1 else words.many}"
    if form == "legal":
        said = f"{said} {rest:02d}/100 {words.tail}".rstrip()
    elif form != "spoken":
        raise ValueError(f"form {form!r} is not legal or spoken")
    elif rest:
        said = f"{said} con {number_words(rest)} {words.cent if rest == 1 else words.cents}"
    return said.upper() if is_upper else said


def number_words(number: int, *, is_feminine: bool = False, says_one_thousand: bool = False) -> str:
    """A whole number before a noun: 21 is «veintiún», 1 «un» («veintiuna», «una» if feminine).

    Long scale: 10^9 is «mil millones», 10^12 «un billón». ValueError below zero or beyond 10^24.
    """
    if not 0 <= number <= LARGEST:
        raise ValueError("only numbers from zero to 10^24 are written in words")
    low, parts = number % 10**6, []
    high, scale = number // 10**6, 0
    if low or not number:
        parts.append(_before_noun(low, is_feminine=is_feminine, one=says_one_thousand))
    while high:
        group = high % 10**6
        if group:
            one, many = _SCALES[scale]
            name = one if group == 1 else many
            parts.append(f"{_before_noun(group, is_feminine=False, one=says_one_thousand)} {name}")
        high, scale = high // 10**6, scale + 1
    return " ".join(reversed(parts))


def cardinal_words(number: int) -> str:
    """A whole number that stands alone: 21 is «veintiuno», 1 «uno»."""
    words = number_words(number)
    if words.endswith("veintiún"):
        return words.removesuffix("veintiún") + "veintiuno"
    return words + "o" if words == "un" or words.endswith(" un") else words


def _before_noun(number: int, *, is_feminine: bool, one: bool) -> str:
    """A number under a million before a noun, in its gender."""
    thousands, rest = divmod(number, 1000)
    parts = []
    if thousands:
        said = "" if thousands == 1 and not one else _three(thousands, is_feminine)
        parts.append(f"{said} mil".strip())
    if rest or not number:
        parts.append(_three(rest, is_feminine))
    return " ".join(parts)


def _three(number: int, is_feminine: bool) -> str:
    if number == 100:
        return "cien"
    hundreds, rest = divmod(number, 100)
    parts = [_hundred(hundreds, is_feminine)] if hundreds else []
    if rest >= 30:
        tens, unit = divmod(rest, 10)
        parts.append(_TENS[tens - 3] + (f" y {_unit(unit, is_feminine)}" if unit else ""))
    elif rest or not number:
        parts.append(_unit(rest, is_feminine))
    return " ".join(parts)


def _hundred(hundreds: int, is_feminine: bool) -> str:
    word = _HUNDREDS[hundreds - 1]
    return word[:-2] + "as" if is_feminine and hundreds > 1 else word


def _unit(number: int, is_feminine: bool) -> str:
    word = _UNITS[number]
    if not word.endswith("uno"):
        return word
    if is_feminine:
        return word[:-1] + "a"
    return "un" if word == "uno" else "veintiún"


_VALUES = (
    {word: value for value, word in enumerate(_UNITS)}
    | {word: 30 + 10 * place for place, word in enumerate(_TENS)}
    | {word: 100 + 100 * place for place, word in enumerate(_HUNDREDS)}
    | {"cien": 100, "un": 1, "una": 1, "veintiun": 21, "veintiuna": 21}
)
_FOLDED = {"millon": 1, "millones": 1, "billon": 2, "billones": 2, "trillon": 3, "trillones": 3}


def cents_from_words(text: str) -> int:
    """Centavos of an amount in words, in either form. ValueError names the first odd word."""
    words = _plain(text).replace(",", " ").split()
    fraction = next((word for word in words if re.fullmatch(r"\d{2}/100", word)), "")
    if fraction:
        return number_from_words(words[: words.index(fraction)]) * 100 + int(fraction[:2])
    whole, cents = words, list[str]()
    if "con" in words:
        place = words.index("con")
        whole, cents = words[:place], words[place + 1 :]
    return number_from_words(whole) * 100 + (number_from_words(cents) if cents else 0)


def number_from_words(words: list[str] | str) -> int:
    """The whole number that these words say; names of currencies are passed over at the end."""
    said = _plain(words).split() if isinstance(words, str) else words
    scales, current, group = dict[int, int](), 0, 0
    is_started = False
    for word in said:
        value = _word_value(word)
        if value is not None:
            current, is_started = current + value, True
        elif word == "mil":
            group, current, is_started = group + (current or 1) * 1000, 0, True
        elif word in _FOLDED:
            scales[_FOLDED[word]], group, current = group + current, 0, 0
        elif word not in {"y", "de"}:
            if is_started:
                break
            raise ValueError(f"«{word}» is not a number in words")
    if not is_started:
        raise ValueError("there is no number in these words")
    return sum(value * _SIZES[scale] for scale, value in scales.items()) + group + current


def _word_value(word: str) -> int | None:
    if word in _FOLDED_VALUES:
        return _FOLDED_VALUES[word]
    masculine = word.removesuffix("as") + "os" if word.endswith("cientas") else word
    masculine = "quinientos" if word == "quinientas" else masculine
    return _FOLDED_VALUES.get(masculine)


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.lower().strip(" ()*."))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


_FOLDED_VALUES = {_plain(word): value for word, value in _VALUES.items()}
