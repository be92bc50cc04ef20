"""Is it an objection at all? Greetings, agreements and noise are answered with nothing.

A logistic model over six observations, learned by cross-validation over what is said for the
cards and the lines that are no objection (tools/learn_silence.py prints the table below).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from agent_desk.domain.objections.scoring import Scores, Views
from agent_desk.domain.objections.signs import Signs
from agent_desk.domain.objections.weights import Weights
from agent_desk.domain.text.known_words import KnownWords
from agent_desk.domain.text.vocabulary import CONCEPT_MARK


@dataclass(frozen=True, slots=True)
class Learned:
    """One observation: its usual value and spread, and its weight for being an objection."""

    usual: float
    spread: float
    weight: float


LEARNED: Mapping[str, Learned] = {
    "lead": Learned(3.2561, 3.3639, 2.142),
    "leaning": Learned(2.6666, 2.1366, 0.588),
    "known": Learned(0.9304, 0.1792, 0.288),
    "concepts": Learned(1.2234, 0.6348, 0.265),
    "length": Learned(1.9247, 0.5364, 1.408),
    "letters": Learned(3.3471, 3.3832, 0.605),
}
LEAST = -2.74


def observe(views: Views, words: KnownWords, written: Signs, scores: Scores) -> dict[str, float]:
    """What tells an objection from small talk."""
    best, quiet = scores.best_card, scores.best_quiet
    known = sum(word in words for word in written.words)
    return {
        "lead": scores.combined[best] - (scores.combined[quiet] if quiet is not None else 0.0),
        "leaning": _leaning(views.words, written.said),
        "known": known / max(1, len(written.words)),
        "concepts": log(1 + sum(sign.startswith(CONCEPT_MARK) for sign in written.said)),
        "length": log(1 + len(written.words)),
        "letters": _leaning(views.letters, written.letters),
    }


def odds(
    seen: Mapping[str, float], learned: Mapping[str, Learned] = LEARNED, least: float = LEAST
) -> float:
    """Log odds that it is an objection, less the least that are asked."""
    pairs = ((learned[name], value) for name, value in seen.items())
    return sum(one.weight * (value - one.usual) / one.spread for one, value in pairs) - least


def is_objection(seen: Mapping[str, float]) -> bool:
    """Whether to answer at all."""
    return odds(seen) > 0


def _leaning(weights: Weights, signs: Sequence[str]) -> float:
    return sum(value * weights.row(sign).leaning for sign, value in weights.vector(signs).items())
