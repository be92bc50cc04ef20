"""Finer acts within an act: «cuelgue y compruebe» is more than leaving the decision to him."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from agent_desk.domain.practice.cues import CueBook
from agent_desk.domain.practice.recognising import Recognised, sentences_of
from agent_desk.domain.text.fold import words_of
from agent_desk.domain.text.stem import stem


@dataclass(frozen=True, slots=True)
class FinerAct:
    """`of` are the acts it is part of. `is_alone` when its words are enough; otherwise one of `of`
    has to be recognised in the same turn. `only_in` is the exit in which it means something."""

    id: str
    title: str
    of: tuple[str, ...]
    is_alone: bool
    only_in: str = ""


class FinerActs:
    """Finds them by phrases, which do not count when they are denied."""

    def __init__(self, acts: Iterable[FinerAct], phrases: Mapping[str, tuple[str, ...]]) -> None:
        self.acts = {act.id: act for act in acts}
        self._book = CueBook(phrases)

    def find(self, text: str, acts: Iterable[str], context: str) -> tuple[Recognised, ...]:
        """Those of a turn whose recognised acts are given, each with its sentence; `context` is
        the right exit of the persona."""
        known, found = frozenset(acts), dict[str, Recognised]()
        for sentence in sentences_of(text):
            words = [word.text for word in words_of(sentence)]
            for hit in self._book.find(words, [stem(word) for word in words]):
                act = self.acts[hit.name]
                counts = act.is_alone or not known.isdisjoint(act.of)
                counts = counts and act.only_in in {"", context}
                if counts and not hit.is_negated and hit.name not in found:
                    found[hit.name] = Recognised(hit.name, sentence, 0)
        return tuple(found.values())
