"""The five minutes after a call: what moved him, what was missed, one sentence to change, one goal.

A drill knows more than a transcript: whose trust, which facts, which draw. What a plain call does
not tell stays empty.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from agent_desk.domain.practice.acts import ActVocabulary
from agent_desk.domain.practice.call import AGENT, PracticeCall
from agent_desk.domain.practice.score import CallScore

MOST_BREAKS = 3
LEAST_MOVE = 4  # points of trust or anger under which a turn is no break


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """After the agent's turn `turn` (0 the first): how he is, and the sentence that moved him most
    with what it did; `moved` is how far trust went, less how far anger did."""

    turn: int
    trust: int
    anger: int
    moved: int
    sentence: str
    what: str
    distress: int | None = None
    patience: int | None = None


@dataclass(frozen=True, slots=True)
class Missed:
    """A fact never told; `opened_by` the titles of acts that would have opened it, `trust` what it
    takes and `best` the most trust there was; None where that is not known."""

    title: str
    opened_by: tuple[str, ...] = ()
    trust: int | None = None
    best: int | None = None


@dataclass(frozen=True, slots=True)
class Rewrite:
    """The sentence to say in another way: its turn, what it did, a better one, and the card the
    better one comes from ("" for none)."""

    turn: int
    sentence: str
    what: str
    better: str
    card: str = ""


@dataclass(frozen=True, slots=True)
class Praise:
    """Something done well, quoted."""

    turn: int
    sentence: str
    what: str


@dataclass(frozen=True, slots=True)
class Kept:
    """`chance` in per cent; `is_kept` None where no seed decides; `parts` (points, reason)."""

    is_made: bool
    chance: int
    is_kept: bool | None
    parts: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Debrief:
    """All of one page. `title` says who was called; `ending` how it ended, in a sentence; `start`
    is (trust, anger) before the first turn, where it is known."""

    title: str
    ending: str
    score: CallScore
    curve: tuple[CurvePoint, ...]
    breaks: tuple[CurvePoint, ...]
    missed: tuple[Missed, ...]
    kept: Kept
    rewrite: Rewrite | None
    praise: Praise | None
    goal: str
    care: str = ""
    start: tuple[int, int] | None = None


def debrief_call(call: PracticeCall, score: CallScore, vocabulary: ActVocabulary) -> Debrief:
    """Of a call that was only written down."""
    places = [place for place, turn in enumerate(call.turns) if turn.speaker == AGENT]
    number = {place: n for n, place in enumerate(places)}
    said = {number[place]: call.turns[place].text for place in places}
    titles = {act.id: act.title for act in vocabulary.acts.values()}
    curve = _curve_of(score, number, said, titles)
    return Debrief(
        title="Llamada de práctica",
        ending=ENDINGS_BY_EXIT[score.exit],
        score=score,
        curve=curve,
        breaks=breaks_of(curve),
        missed=tuple(Missed(text) for text in score.undiscovered),
        kept=_kept_of(score),
        rewrite=rewrite_of(score, number, titles),
        praise=praise_of(curve),
        goal=score.goal,
    )


ENDINGS_BY_EXIT: Mapping[str, str] = {
    "plan": "La salida correcta era un acuerdo que quepa en lo que puede.",
    "dispute": "La salida correcta era aclarar antes de cobrar.",
    "vulnerable": "La salida correcta era pausar y acompañar.",
    "crisis": "La salida correcta era olvidar la cuenta y acompañar.",
    "third_party": "La salida correcta era un recado neutro.",
}


def breaks_of(curve: tuple[CurvePoint, ...]) -> tuple[CurvePoint, ...]:
    """The turns that moved him most, in the order of the call."""
    strong = [point for point in curve if abs(point.moved) >= LEAST_MOVE and point.sentence]
    strongest = sorted(strong, key=lambda point: (-abs(point.moved), point.turn))[:MOST_BREAKS]
    return tuple(sorted(strongest, key=lambda point: point.turn))


def praise_of(curve: tuple[CurvePoint, ...]) -> Praise | None:
    """The turn that won most, when one won anything."""
    won = [point for point in curve if point.moved >= LEAST_MOVE and point.sentence]
    best = max(won, key=lambda point: (point.moved, -point.turn), default=None)
    return Praise(best.turn, best.sentence, best.what) if best else None


def rewrite_of(
    score: CallScore, number: Mapping[int, int], titles: Mapping[str, str]
) -> Rewrite | None:
    """The worst sentence of the score, its turn counted among those of the agent."""
    worst = score.worst
    if worst is None or worst.turn not in number:
        return None
    failures = {failure.what.id: failure.what.title for failure in score.failures}
    what = titles.get(worst.act) or failures.get(worst.act, "")
    return Rewrite(number[worst.turn], worst.sentence, what, worst.better)


def _curve_of(
    score: CallScore,
    number: Mapping[int, int],
    said: Mapping[int, str],
    titles: Mapping[str, str],
) -> tuple[CurvePoint, ...]:
    points = []
    before = None
    for mood in score.curve:
        turn = number[mood.turn]
        last_trust, last_anger = before or (mood.trust, mood.anger)
        moved = (mood.trust - last_trust) - (mood.anger - last_anger)
        sentence = said[turn] if mood.moved_by else ""
        points.append(
            CurvePoint(turn, mood.trust, mood.anger, moved, sentence, titles.get(mood.moved_by, ""))
        )
        before = (mood.trust, mood.anger)
    return tuple(points)


def _kept_of(score: CallScore) -> Kept:
    kept = score.kept
    return Kept(
        kept.is_promised,
        round(100 * kept.chance),
        None,
        tuple((0, reason) for reason in kept.reasons),
    )
