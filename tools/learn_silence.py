"""Cross-validate the objection search, and learn when it should answer nothing.

Usage: python tools/learn_silence.py [--table] [--wide]
Five times a fifth of what is said is taken out of the library, the index is built from the rest and
asked for what it has never seen. Prints first place, first three and silence; with --table also
the table for agent_desk/domain/objections/silence.py, from the same unseen lines. --wide asks the
search of big libraries instead, whose table is in wide_search.py.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, sqrt
from typing import cast

from agent_desk.domain.objections import silence
from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.folds import folds_of
from agent_desk.domain.objections.hits import Hit
from agent_desk.domain.objections.scoring import Scores
from agent_desk.domain.objections.search import CardSearch
from agent_desk.domain.objections.signs import Signs
from agent_desk.domain.objections.wide_scoring import Asked
from agent_desk.domain.objections.wide_search import WIDE_LEARNED, WIDE_LEAST, WideSearch
from agent_desk.domain.text.vocabulary import Reading
from agent_desk.library.cards import load_cards
from agent_desk.library.no_objection import load_no_objection
from agent_desk.library.synonyms import load_vocabulary

SILENT_SHARE = 0.88  # of what is no objection must be met with silence
STEPS, RATE, DECAY = 600, 0.5, 1e-3


@dataclass(frozen=True, slots=True)
class Unseen:
    """A line the index was built without; `label` None when it is no objection."""

    text: str
    label: str | None
    seen: dict[str, float]
    found: tuple[str, ...]


class Watching(CardSearch):
    """Answers everything and remembers what silence would have been decided by."""

    observed: dict[str, float]

    def _speaks(self, written: Signs, scores: Scores) -> bool:
        self.observed = silence.observe(self._views, self._words, written, scores)
        return True


class WatchingWide(WideSearch):
    """The same over the search of big libraries."""

    observed: dict[str, float]

    def _speaks(self, reading: Reading, asked: Asked, scores: Mapping[int, float]) -> bool:
        self.observed = self._observe(reading, asked, scores)
        return True


def taught(index: Watching | WatchingWide) -> Watching | WatchingWide:
    """The index with its lessons learned, or its concepts found."""
    if isinstance(index, WatchingWide):
        return cast(WatchingWide, deque(index.study(), maxlen=1).pop())
    learner = index.learner()
    deque(learner.study(), maxlen=0)
    return cast(Watching, index.taught(learner.lessons()))


def unseen_lines(cards: Sequence[Card], kind: type[Watching | WatchingWide]) -> list[Unseen]:
    """Every line of the library, answered by an index that was built without it."""
    vocabulary, answered = load_vocabulary(), []
    for fold in folds_of(cards, load_no_objection()):
        index = taught(kind(fold.cards, vocabulary, None, fold.quiet))
        for asked in fold.questions:
            index.observed = dict.fromkeys(silence.LEARNED if kind is Watching else WIDE_LEARNED, 0)
            hits: list[Hit] = index.search(asked.text, 3)
            answered.append(
                Unseen(
                    asked.text,
                    asked.label,
                    index.observed,
                    tuple(hit.card_id for hit in hits) or ("",),
                )
            )
    return answered


def learn(lines: Sequence[Unseen]) -> dict[str, silence.Learned]:
    """A logistic model by gradient descent, both classes of equal weight."""
    names = list(lines[0].seen)
    usual, spread = {}, {}
    for name in names:
        values = [line.seen[name] for line in lines]
        usual[name] = sum(values) / len(values)
        spread[name] = sqrt(sum((v - usual[name]) ** 2 for v in values) / len(values)) or 1.0
    rows = [[(line.seen[n] - usual[n]) / spread[n] for n in names] for line in lines]
    wanted = [line.label is not None for line in lines]
    share = sum(wanted) / len(wanted)
    weigh = [0.5 / share if is_one else 0.5 / (1 - share) for is_one in wanted]
    weights, bias = [0.0] * len(names), 0.0
    for _ in range(STEPS):
        slope, lean = [DECAY * w for w in weights], 0.0
        for row, is_one, heavy in zip(rows, wanted, weigh, strict=True):
            guess = 1 / (1 + exp(-sum(w * x for w, x in zip(weights, row, strict=True)) - bias))
            wrong = heavy * (guess - is_one) / len(rows)
            lean += wrong
            for place, x in enumerate(row):
                slope[place] += wrong * x
        bias -= RATE * lean
        weights = [w - RATE * s for w, s in zip(weights, slope, strict=True)]
    return {
        name: silence.Learned(round(usual[name], 4), round(spread[name], 4), round(weight, 3))
        for name, weight in zip(names, weights, strict=True)
    }


def odds(line: Unseen, learned: dict[str, silence.Learned]) -> float:
    return sum(
        learned[name].weight * (value - learned[name].usual) / learned[name].spread
        for name, value in line.seen.items()
    )


def report(lines: Sequence[Unseen], learned: dict[str, silence.Learned], least: float) -> None:
    said = [line for line in lines if line.label]
    quiet = [line for line in lines if not line.label]
    heard = [line for line in said if odds(line, learned) > least]
    first = sum(line.label == line.found[0] for line in heard)
    three = sum(line.label in line.found for line in heard)
    print(
        f"nunca vistas: {len(said)} objeciones, {len(quiet)} que no lo son\n"
        f"primera {first / len(said):.3f}   tres {three / len(said):.3f}   "
        f"calla de más {1 - len(heard) / len(said):.3f}   "
        f"calla bien {sum(odds(q, learned) <= least for q in quiet) / len(quiet):.3f}"
    )


def main() -> None:
    wide = "--wide" in sys.argv
    lines = unseen_lines(load_cards(), WatchingWide if wide else Watching)
    if "--table" not in sys.argv:
        now = (WIDE_LEARNED, WIDE_LEAST) if wide else (silence.LEARNED, silence.LEAST)
        report(lines, dict(now[0]), now[1])
        return
    learned = learn(lines)
    quiet = sorted(odds(line, learned) for line in lines if not line.label)
    least = round(quiet[int(SILENT_SHARE * len(quiet))], 2)
    report(lines, learned, least)
    for name, one in learned.items():
        print(f'    "{name}": Learned({one.usual}, {one.spread}, {one.weight}),')
    print(f"{'WIDE_' * wide}LEAST = {least}")


if __name__ == "__main__":
    main()
