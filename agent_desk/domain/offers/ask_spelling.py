"""Slips of the hand in a spoken offer: «qincenal», «liqido», «semnal» are what they look like."""

from __future__ import annotations

import re
from functools import lru_cache

from agent_desk.domain.text.similar import near_words

_WORDS = tuple(
    "quincena quincenas quincenal quincenales quincenalmente catorcena catorcenal catorcenales "
    "semana semanas semanal semanales semanalmente mensual mensuales mensualmente mensualidad "
    "mensualidades meses diario diarios bimestral trimestral liquido liquidar liquidacion "
    "finiquito finiquitar enganche anticipo entrada inicial primero pagos abonos exhibicion "
    "exhibiciones partes parcialidades viernes sabado domingo lunes martes miercoles jueves manana "
    "doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos "
    "novecientos treinta cuarenta cincuenta sesenta setenta ochenta noventa mitad vencido "
    "corriente contado despues luego puedo podria primer cada hasta ultimo proximo proxima "
    "siguiente resto restante total cuenta deuda saldo enero febrero marzo abril mayo junio julio "
    "agosto septiembre octubre noviembre diciembre iguales durante terminar".split()
)
_KNOWN = frozenset(_WORDS)
_LONG = 8  # letters from which two slips may be forgiven
_A_WORD = re.compile(r"\b[a-z]{5,}\b")  # shorter words are too like one another


def mended(line: str) -> str:
    """The line (lower case, no accents) with the words that are a slip away from known ones."""
    return _A_WORD.sub(lambda match: _mended_word(match[0]), line)


@lru_cache(maxsize=512)
def _mended_word(word: str) -> str:
    """The first letter must be right: «hermana» is no «semana»."""
    spelled = "qu" + word[1:] if word.startswith("ki") else word
    if spelled in _KNOWN:
        return spelled
    slips = 2 if len(spelled) >= _LONG else 1
    for candidate, closeness in near_words(spelled, _WORDS):
        distance = round((1 - closeness) * max(len(candidate), len(spelled)))
        if candidate[0] == spelled[0] and distance <= slips:
            return candidate
    return word
