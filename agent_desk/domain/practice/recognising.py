"""Recognising the acts of what an agent said, with what is known of the call."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from agent_desk.domain.practice.acts import NONE
from agent_desk.domain.practice.model import ActModel, passes
from agent_desk.domain.practice.signs import SignReader

HOLDER, THIRD_PARTY, UNKNOWN = "holder", "third_party", "unknown"
MOST_TEXT = 8000  # characters read of one turn
_SENTENCE = re.compile(r"(?<=[.?!;…])\s+|\n+|\s+(?=[¿¡])")
_REVEALS = frozenset({"disclose_debt", "disclose_to_third_party"})


@dataclass(frozen=True, slots=True)
class Recognised:
    """An act recognised in a text, with the sentence that shows it best and its margin."""

    act: str
    sentence: str
    margin: int


class ActRecogniser:
    """Pure and deterministic: the same text and model give the same acts everywhere."""

    def __init__(self, model: ActModel, reader: SignReader) -> None:
        self._model = model
        self._reader = reader
        self._margins = lru_cache(maxsize=4096)(self._read)

    def acts(self, text: str, who: str = UNKNOWN) -> tuple[str, ...]:
        """The ids of the acts of a text, likeliest first; (NONE,) when nothing is recognised."""
        return tuple(found.act for found in self.recognise(text, who)) or (NONE,)

    def recognise(self, text: str, who: str = UNKNOWN) -> tuple[Recognised, ...]:
        """The acts of a text, likeliest first. `who` answers: to a third party whatever tells of
        a debt is a disclosure, and to the holder it is none."""
        said = text[:MOST_TEXT]
        best: dict[str, Recognised] = {}
        for piece, margins in self._read_pieces(said):
            for place in passes(margins, self._model.thresholds):
                act = _in_context(self._model.acts[place], who)
                lead = margins[place] - self._model.thresholds[place]
                known = best.get(act)
                if known is None or lead > known.margin:
                    best[act] = Recognised(act, piece, lead)
        found = sorted(best.values(), key=lambda one: (-one.margin, one.act))
        return tuple(_consistent(found))

    def _read_pieces(self, text: str) -> Iterator[tuple[str, Sequence[int]]]:
        """Each sentence weighs as much as what stands around it: a short turn is its context, in
        a long one the pair of sentences is."""
        sentences = sentences_of(text)
        if len(sentences) <= 1:
            if sentences:
                yield sentences[0], self._margins(sentences[0])
            return
        for first, second in pairwise(sentences):
            pair = self._margins(f"{first} {second}")
            for sentence in (first, second):
                alone = self._margins(sentence)
                both = zip(pair, alone, strict=True)
                yield sentence, [(whole + part) // 2 for whole, part in both]

    def _read(self, piece: str) -> tuple[int, ...]:
        return tuple(self._model.margins(self._reader.read(piece)))


def sentences_of(text: str) -> list[str]:
    """The sentences of a turn, in order."""
    return [part.strip() for part in _SENTENCE.split(text) if part and part.strip()]


def _in_context(act: str, who: str) -> str:
    if act in _REVEALS and who != UNKNOWN:
        return "disclose_to_third_party" if who == THIRD_PARTY else "disclose_debt"
    return act


def _consistent(found: Sequence[Recognised]) -> list[Recognised]:
    """Two options replace one; an acknowledgement is specific or generic; who stops the calls in
    a sentence does not press in it («detengo las llamadas hoy mismo»)."""
    names = {one.act for one in found}
    dropped = set()
    if "offer_two_options" in names:
        dropped.add("offer_option")
    if "acknowledge_specific" in names:
        dropped.add("acknowledge_generic")
    pauses = {one.sentence for one in found if one.act == "pause_collection"}
    return [
        one
        for one in found
        if one.act not in dropped and not (one.act == "pressure" and one.sentence in pauses)
    ]
