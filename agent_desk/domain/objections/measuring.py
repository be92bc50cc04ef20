"""How well a search answers labelled lines: first place, first three, silence where it is due."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from agent_desk.domain.objections.hits import Hit

CONSIDERED = 10  # hits looked at for the reciprocal rank; the desk shows three


class _Found(Protocol):
    @property
    def card_id(self) -> str: ...


class Searching(Protocol):
    """Anything that answers a text with cards, best first."""

    def search(self, text: str, limit: int = CONSIDERED) -> Sequence[_Found]: ...


@dataclass(frozen=True, slots=True)
class Question:
    """A line to be answered. `label` is the card wanted, None when nothing should be found;
    `also` are cards that are right as well. `number` is its line in the file, from 1."""

    number: int
    text: str
    label: str | None
    also: frozenset[str] = frozenset()

    @property
    def right(self) -> frozenset[str]:
        """Every card that answers it."""
        return self.also if self.label is None else self.also | {self.label}


@dataclass(frozen=True, slots=True)
class Miss:
    """A question of which the first hit was wrong; `rank` of the first right one, 0 if none."""

    question: Question
    found: tuple[str, ...]
    rank: int


@dataclass(frozen=True, slots=True)
class Measure:
    """Shares 0..1, None where no line could tell. `top1`, `top3` and `mrr` over the lines with a
    label (mean of 1/rank of the first right card among ten, 0 when absent); `no_match_accuracy`
    over those without, answered with nothing."""

    lines: int
    top1: float | None
    top3: float | None
    mrr: float | None
    no_match_accuracy: float | None
    misses: tuple[Miss, ...] = ()


def first_of_each(card_ids: Iterable[str], limit: int) -> list[Hit]:
    """Each card once, in the order in which its sentences were found."""
    return [Hit(card_id, 0.0) for card_id in dict.fromkeys(card_ids)][:limit]


def measure(index: Searching, questions: Iterable[Question]) -> Measure:
    """Ask every question once."""
    return measure_each((index, question) for question in questions)


def measure_each(asked: Iterable[tuple[Searching, Question]]) -> Measure:
    """Ask each question of the search that stands beside it."""
    ranks: list[int] = []
    silences: list[bool] = []
    misses: list[Miss] = []
    for index, question in asked:
        found = tuple(hit.card_id for hit in index.search(question.text, CONSIDERED))
        rank = next((n for n, card_id in enumerate(found, 1) if card_id in question.right), 0)
        is_right = rank == 1 or (question.label is None and not found)
        if question.label is None:
            silences.append(is_right)
        else:
            ranks.append(rank)
        if not is_right:
            misses.append(Miss(question, found, rank))
    return Measure(
        lines=len(ranks) + len(silences),
        top1=_mean([float(rank == 1) for rank in ranks]),
        top3=_mean([float(1 <= rank <= 3) for rank in ranks]),
        mrr=_mean([1 / rank if rank else 0.0 for rank in ranks]),
        no_match_accuracy=_mean([float(silent) for silent in silences]),
        misses=tuple(misses),
    )


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None
