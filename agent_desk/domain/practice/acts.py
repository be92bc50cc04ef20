"""The acts an agent does by speaking, and the failures that cap the score of a call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

NONE = "none"  # nothing recognised: shown, never punished


@dataclass(frozen=True, slots=True)
class Act:
    """One act. `title` is its short Spanish name; `is_harmful` that it hurts whoever hears it;
    `finer` the names of the simulator's finer acts that it stands for."""

    id: str
    title: str
    definition: str
    is_harmful: bool
    finer: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CriticalFailure:
    """A failure after which the call is not worth more than `cap` of 100 points."""

    id: str
    title: str
    cap: int


@dataclass(frozen=True, slots=True)
class ActVocabulary:
    """All acts and failures, in the order of their file; NONE is one of the acts."""

    acts: Mapping[str, Act]
    failures: Mapping[str, CriticalFailure]

    @property
    def recognisable(self) -> tuple[str, ...]:
        """The ids of all acts but NONE."""
        return tuple(name for name in self.acts if name != NONE)


@dataclass(frozen=True, slots=True)
class Utterance:
    """Something an agent says and the acts it does; empty when it does none."""

    text: str
    acts: frozenset[str]
