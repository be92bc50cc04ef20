"""Is this file a page of this house? Authentic, altered or unknown, and where it differs."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from hashlib import sha256

from agent_desk.domain.agreements.states import NAMES, State
from agent_desk.domain.spanish import date_text
from agent_desk.services.papers import Papers, StoredPaper

AUTHENTIC, ALTERED, UNKNOWN = "authentic", "altered", "unknown"
_CODE = re.compile(r"AD-\d{6}-[0-9A-Z]{4,8}(?:-[A-Z]\d*)?")
_MOST_DIFFERENCES = 12

ReadWords = Callable[[bytes], Sequence[str]]
"""The words of a PDF line by line, its keywords last; raises ValueError when it is none."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """`differences` are (what the file says, what was issued), for an altered page."""

    status: str
    sentence: str
    code: str = ""
    differences: tuple[tuple[str, str], ...] = ()


def verify_paper(papers: Papers, pdf: bytes, read_words: ReadWords) -> Verdict:
    """Authentic when every byte is the one that was issued (or of a copy we made with a password
    or a signature). Raises nothing for a file that is no PDF: it is unknown."""
    known = papers.with_bytes(sha256(pdf).hexdigest())
    if known:
        return Verdict(AUTHENTIC, _authentic(known), known.code)
    try:
        words = read_words(pdf)
    except ValueError:
        return Verdict(UNKNOWN, "No es un PDF que se pueda leer, o pide una clave. No lo conozco.")
    for code in _codes(words):
        issued = papers.with_code(code)
        if issued:
            return _altered(issued, words, read_words)
    return Verdict(
        UNKNOWN,
        "Esta página no salió de este archivo: no tengo su folio. No la tome como prueba.",
    )


def _codes(words: Sequence[str]) -> list[str]:
    """Numbers in the file, the longest first: «…-R1» before the agreement it is of."""
    found = dict.fromkeys(code for line in words for code in _CODE.findall(line))
    return sorted(found, key=len, reverse=True)


def _authentic(paper: StoredPaper) -> str:
    state = f" El convenio está {NAMES[State(paper.state)]}." if paper.state else ""
    return (
        f"Auténtica: es la página {paper.code}, tal como se emitió el "
        f"{date_text(paper.issued_at.date())} (huella {paper.fingerprint}).{state}"
    )


def _altered(issued: StoredPaper, words: Sequence[str], read_words: ReadWords) -> Verdict:
    differences = _differences(words, read_words(issued.pdf))
    where = (
        f"Dice otra cosa en {len(differences)} lugar(es)."
        if differences
        else "Sus palabras son las mismas, pero el archivo no es el que se emitió."
    )
    return Verdict(
        ALTERED,
        f"Alterada: lleva el folio {issued.code}, pero no es el archivo emitido. {where} "
        "Vale la página que está en el archivo de la institución.",
        issued.code,
        differences,
    )


def _differences(shown: Sequence[str], issued: Sequence[str]) -> tuple[tuple[str, str], ...]:
    found = []
    matcher = SequenceMatcher(None, list(shown), list(issued), autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            found.append((" / ".join(shown[a:b]), " / ".join(issued[c:d])))
    return tuple(found[:_MOST_DIFFERENCES])
