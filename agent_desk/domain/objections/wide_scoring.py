"""How much a text speaks for each of thousands of cards, in a bounded number of steps.

Rarest signs first: what many cards say is only looked up for those that the rare signs brought
forward. So a key costs the same however often «no» and «me» occur.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from agent_desk.domain.objections.postings import Postings
from agent_desk.domain.objections.wide_text import WideText

STEPS = 1200  # entries of the index that one text may walk over: well under a millisecond
LOOKED_AT = 40  # cards whose common signs and neighbouring words are compared
PAIR_SHARE = 0.5  # two neighbours against the words alone


@dataclass(frozen=True, slots=True)
class Asked:
    """`signs` with their weight, and `stems` in the order in which they were said."""

    signs: Mapping[str, float]
    stems: Sequence[str]


def score_wide(
    asked: Asked, postings: Postings, texts: Sequence[WideText], quiet: int
) -> dict[int, float]:
    """The likeliest places, and all from `quiet` on, with what speaks for them."""
    weights = {
        sign: weight * rarity
        for sign, weight in asked.signs.items()
        if (rarity := postings.rarity(sign))
    }
    walked = _walked(weights, postings)
    found: dict[int, float] = {}
    for sign in walked:
        weight = weights[sign]
        for place, gain in postings.gains(sign, STEPS):
            found[place] = found.get(place, 0.0) + weight * gain
    best = sorted(found, key=found.__getitem__, reverse=True)[:LOOKED_AT]
    likely = {place: found.get(place, 0.0) for place in (*best, *range(quiet, len(texts)))}
    for sign in (sign for sign in weights if sign not in walked):
        postings.add_gains(likely, sign, weights[sign])
    for pair, weight in _pairs(asked, weights):
        for place in having(pair, likely, texts):
            likely[place] += weight
    return likely


def having(run: str, places: Iterable[int], texts: Sequence[WideText]) -> list[int]:
    """The places whose text has these stems in this order; what many share is read once."""
    common: dict[int, bool] = {}
    found = []
    for place in places:
        text = texts[place]
        shared = text.shared
        is_there = run in text.stems
        if shared is not None and not is_there:
            known = common.get(id(shared))
            if known is None:
                known = common[id(shared)] = run in shared.stems
            is_there = known
        if is_there:
            found.append(place)
    return found


def _walked(weights: Mapping[str, float], postings: Postings) -> list[str]:
    """The rarest signs, as many as there are steps for; always one."""
    walked: list[str] = []
    steps = 0
    for sign in sorted(weights, key=postings.spread):
        steps += postings.spread(sign)
        if walked and steps > STEPS:
            break
        walked.append(sign)
    return walked


def _pairs(asked: Asked, weights: Mapping[str, float]) -> list[tuple[str, float]]:
    return [
        (f" {left} {right} ", PAIR_SHARE * (weights[left] + weights[right]))
        for left, right in pairwise(asked.stems)
        if left in weights and right in weights
    ]
