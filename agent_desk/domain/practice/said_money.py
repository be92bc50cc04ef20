"""Amounts, rhythms, dates and means in what is said on the telephone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent_desk.domain.text.fold import fold

MONTHLY, FORTNIGHTLY, WEEKLY, SINGLE = "monthly", "fortnightly", "weekly", "single"
_NUMBER = re.compile(r"(?<![\d.,:])(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,]\d{1,2})?(?![\d:])")
_HUNDREDS = {
    "cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300, "cuatrocientos": 400,
    "quinientos": 500, "seiscientos": 600, "setecientos": 700, "ochocientos": 800,
    "novecientos": 900,
}  # fmt: skip
_UNITS = {
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
    "diez": 10, "doce": 12, "quince": 15, "veinte": 20,
}  # fmt: skip
_RHYTHMS = (
    (WEEKLY, r"\b(?:semana|semanas|semanal\w*|cada (?:lunes|martes|miercoles|jueves|viernes|"
             r"sabado|domingo)|los (?:lunes|viernes|sabados))\b"),
    (FORTNIGHTLY, r"\bquincena\w*\b"),
    (MONTHLY, r"\b(?:al mes|mensual\w*|por mes|cada mes|mes a mes)\b"),
    (SINGLE, r"\b(?:liquid\w+|un solo pago|pago unico|de contado|una exhibicion)\b"),
)  # fmt: skip
_DATE = re.compile(
    r"\b(?:hoy|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|quincena|fin de mes|"
    r"(?:el|dia|dias|los) \d{1,2}|enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    r"septiembre|octubre|noviembre|diciembre)\b"
)
_MEANS = re.compile(
    r"\b(?:transferencia|oxxo|tienda|app|aplicacion|sucursal|ventanilla|domicilia\w+|deposito|"
    r"spei|en linea|banco|nequi|yape|pse|efectivo|corresponsal|link|caja)\b"
)
_LEAST_AMOUNT = 50  # pesos; smaller numbers are days, counts or shares
_PER_MONTH = {WEEKLY: (13, 3), FORTNIGHTLY: (2, 1), MONTHLY: (1, 1)}


@dataclass(frozen=True, slots=True)
class SaidPayment:
    """A payment named in a sentence; a rhythm of None was not said."""

    cents: int
    rhythm: str | None

    @property
    def monthly_cents(self) -> int:
        """What it comes to in a month; a single payment as it is."""
        times, parts = _PER_MONTH.get(self.rhythm or SINGLE, (1, 1))
        return self.cents * times // parts


def payments_in(text: str) -> tuple[SaidPayment, ...]:
    """The payments of a sentence, in order; a rhythm said anywhere in it is theirs."""
    folded = " ".join(text.lower().split())
    plain = fold(text)
    rhythm = next((name for name, said in _RHYTHMS if re.search(said, plain)), None)
    return tuple(SaidPayment(100 * pesos, rhythm) for pesos in _amounts(folded, plain))


def names_date(text: str) -> bool:
    """Whether a day is said."""
    return bool(_DATE.search(fold(text)))


def names_means(text: str) -> bool:
    """Whether a way to pay is said."""
    return bool(_MEANS.search(fold(text)))


def _amounts(spelled: str, plain: str) -> list[int]:
    found = []
    for match in _NUMBER.finditer(spelled):
        pesos = int(re.sub(r"\D", "", match[1])) if len(match[1]) < 12 else 0
        after = spelled[match.end() : match.end() + 5].strip()
        pesos *= 1000 if after.startswith("mil") else 1
        if pesos >= _LEAST_AMOUNT and not after.startswith(("%", "por c")):
            found.append(pesos)
    return [*found, *_spelled_amounts(plain.split())]


def _spelled_amounts(words: list[str]) -> list[int]:
    found = []
    for place, word in enumerate(words):
        before = words[place - 1] if place else ""
        following = words[place + 1] if place + 1 < len(words) else ""
        if word in _HUNDREDS and following != "mil" and before not in {"mil", "por"}:
            found.append(_HUNDREDS[word])
        elif word == "mil" and not before.isdigit():
            times = _UNITS.get(before) or _HUNDREDS.get(before) or 1
            found.append(1000 * times + _HUNDREDS.get(following, 0))
    return found


def spoken_amount(cents: int) -> str:
    """«1,450 pesos»: as it is said on the telephone, without centavos where there are none."""
    pesos, rest = divmod(cents, 100)
    return f"{pesos:,} pesos" if not rest else f"{pesos:,}.{rest:02d} pesos"
