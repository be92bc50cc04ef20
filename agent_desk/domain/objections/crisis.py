"""Hearing that somebody may harm himself, whatever else the search makes of his words.

Learned weights are right for what is said often; this is said rarely and must never be missed. So
it is heard by what people say, in order and with other words between, and errs towards care.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.hits import Hit
from agent_desk.domain.text.similar import near_words
from agent_desk.domain.text.stem import sound

CRISIS = "crisis"  # the flag of the cards with the protocol
GAP = 2  # words that may stand between two of a saying
SHOWN = 3  # candidates that an agent sees
# Of the weights alone over the best other card, where no saying was heard (cross-validated: from
# `DOUBT` on 158 of 203 lines of the crisis, and 41 of 7,178 others; without a bound 183 and 409).
LEAD, DOUBT = 2.0, 0.0
_LONG = 7  # letters from which one may be wrong
_SURELY_AHEAD = 1.0  # of the best other card, so that what is being read gives way


class Alarm(IntEnum):
    """How surely: `SURE` puts the protocol first, `MAYBE` among the candidates.

    `FIGURE` is a way of speaking that only sounds like it: no protocol, whatever the weights say.
    """

    FIGURE = -1
    NONE = 0
    MAYBE = 1
    SURE = 2


@dataclass(frozen=True, slots=True)
class _Saying:
    words: tuple[str, ...]  # by sound, «*» at the end of one that only begins so
    alarm: Alarm


class CrisisEar:
    """Listens by sound. `sure`, `maybe` and `figures` are as in resources/words/crisis.yaml."""

    def __init__(
        self, sure: Iterable[str], maybe: Iterable[str], figures: Iterable[str] = ()
    ) -> None:
        self._by_first: dict[str, list[_Saying]] = defaultdict(list)
        self._by_beginning: list[_Saying] = []
        words: set[str] = set()
        for alarm, sayings in ((Alarm.SURE, sure), (Alarm.MAYBE, maybe)):
            for text in sayings:
                saying = _Saying(tuple(map(_heard, text.split())), alarm)
                words.update(word for word in saying.words if word[-1] != "*")
                self._keep(saying)
        self._figures: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for text in figures:
            figure = tuple(map(_heard, text.split()))
            self._figures[figure[0]].append(figure)
        self._beginnings = tuple({saying.words[0][:-1] for saying in self._by_beginning})
        self._words = frozenset(words)
        self._long = sorted(word for word in words if len(word) >= _LONG)

    def alarm(self, words: Sequence[str]) -> Alarm:
        """What folded words give reason for."""
        sounds = list(map(sound, words))
        said = self._without_figures(sounds)
        heard = [self._meant(word) for word in said]
        loudest = Alarm.NONE if said == sounds else Alarm.FIGURE
        for place, word in enumerate(heard):
            begins = word.startswith(self._beginnings)
            begun = [s for s in self._by_beginning if begins and _is_meant(word, s.words[0])]
            for saying in (*self._by_first.get(word, ()), *begun):
                if saying.alarm > loudest and _follows(heard[place + 1 :], saying.words[1:]):
                    loudest = saying.alarm
        return loudest

    def _without_figures(self, sounds: Sequence[str]) -> list[str]:
        """Silence where a way of speaking stood: what else is said is still heard."""
        left = list(sounds)
        for place, word in enumerate(sounds):
            for figure in self._figures.get(word, ()):
                here = sounds[place : place + len(figure)]
                if len(here) == len(figure) and all(map(_is_meant, here, figure)):
                    left[place : place + len(figure)] = [""] * len(figure)
        return left

    def _keep(self, saying: _Saying) -> None:
        if saying.words[0].endswith("*"):
            self._by_beginning.append(saying)
        else:
            self._by_first[saying.words[0]].append(saying)

    def _meant(self, word: str) -> str:
        if word in self._words or len(word) < _LONG:
            return word
        near = near_words(word, self._long, limit=1)
        is_one_slip = near and abs(len(near[0][0]) - len(word)) <= 1 and near[0][0][0] == word[0]
        return near[0][0] if is_one_slip and near[0][1] >= 1 - 1 / len(word) else word


def with_crisis(
    hits: Sequence[Hit], alarm: Alarm, cards: Collection[Card], limit: int
) -> list[Hit]:
    """The hits with the protocol where the alarm wants it.

    Where nothing was heard the weights may still raise one, never a place among the candidates for
    less; of a mere doubt of theirs the protocol stands last of those shown.
    """
    protocol = next((card for card in cards if CRISIS in card.risk_flags), None)
    if protocol is None:
        return list(hits[:limit])
    found = next((hit for hit in hits if hit.card_id == protocol.id), Hit(protocol.id, 0.0))
    if alarm is Alarm.NONE:
        alarm = _alarm_of_weights(found, hits)
    elif alarm is Alarm.MAYBE and found in hits[:SHOWN]:
        return list(hits[:limit])
    others = [hit for hit in hits if hit is not found]
    if alarm <= Alarm.NONE:
        return others[:limit]
    if alarm is Alarm.SURE:
        score = others[0].score + _SURELY_AHEAD if others else found.score
        return [replace(found, score=max(score, found.score)), *others][:limit]
    place = min(SHOWN, limit) - 1
    before = others[:place]
    score = min(found.score, before[-1].score) if before else found.score
    return [*before, replace(found, score=score), *others[place:]][:limit]


def _alarm_of_weights(found: Hit, hits: Sequence[Hit]) -> Alarm:
    """What was learned may hear what nobody put into a saying."""
    if found not in hits:
        return Alarm.NONE
    lead = found.score - max((hit.score for hit in hits if hit is not found), default=0.0)
    return Alarm.SURE if lead >= LEAD else Alarm.MAYBE if lead >= DOUBT else Alarm.NONE


def _heard(word: str) -> str:
    return sound(word[:-1]) + "*" if word.endswith("*") else sound(word)


def _is_meant(word: str, said: str) -> bool:
    return word.startswith(said[:-1]) if said.endswith("*") else word == said


def _follows(heard: Sequence[str], wanted: Sequence[str]) -> bool:
    """Whether the wanted words come in order, none after more than GAP others."""
    if not wanted:
        return True
    places = (n for n, word in enumerate(heard[: GAP + 1]) if _is_meant(word, wanted[0]))
    return any(_follows(heard[place + 1 :], wanted[1:]) for place in places)
