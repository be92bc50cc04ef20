"""The score of a practice call: points with evidence, failures that cap it, and what to learn."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from agent_desk.domain.practice.acts import ActVocabulary
from agent_desk.domain.practice.agreed import Agreed, what_was_agreed
from agent_desk.domain.practice.call import PracticeCall
from agent_desk.domain.practice.call_reading import LONG_TURN, PLAN, CallReading, read_call
from agent_desk.domain.practice.criteria import JUDGES
from agent_desk.domain.practice.debtor_signs import DebtorSigns
from agent_desk.domain.practice.failures import Failure, find_failures
from agent_desk.domain.practice.kept import Kept, Mood, curve_of, would_be_kept
from agent_desk.domain.practice.recognising import ActRecogniser
from agent_desk.domain.practice.rubric import HUNDRED, Criterion, Rubric
from agent_desk.domain.text.phrases import PhraseLint

MOST = 98  # nobody's call is perfect, and no text proves that it was
ENOUGH_TURNS = 4  # turns of the agent under which there was no conversation
MONOLOGUE_POINTS, MOST_MONOLOGUE_POINTS = 5, 15


@dataclass(frozen=True, slots=True)
class CriterionScore:
    """Points earned of a criterion's weight, with the sentences that earned them."""

    criterion: Criterion
    points: float
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WorstSentence:
    """The sentence that did most harm, the act it does, and a better one; both may be ""."""

    turn: int
    sentence: str
    act: str
    better: str


@dataclass(frozen=True, slots=True)
class CallScore:
    """`total` 0..100, after the caps; `exit` the right way out; `acts` those of each agent's
    turn by its place (none where nothing was recognised, which is never punished)."""

    total: int
    exit: str
    criteria: tuple[CriterionScore, ...]
    failures: tuple[Failure, ...]
    undiscovered: tuple[str, ...]
    kept: Kept
    worst: WorstSentence | None
    goal: str
    curve: tuple[Mood, ...]
    acts: tuple[tuple[int, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class CallScorer:
    """All that scoring needs, loaded once. A call is scored without side effects."""

    recogniser: ActRecogniser
    signs: DebtorSigns
    vocabulary: ActVocabulary
    rubric: Rubric
    lint: PhraseLint
    card_lines: Collection[str] = ()

    def score(self, call: PracticeCall) -> CallScore:
        """Deterministic; linear in the words of the call."""
        harmful = {act.id for act in self.vocabulary.acts.values() if act.is_harmful}
        reading = read_call(call, self.recogniser, self.signs, harmful, self.card_lines)
        agreed = what_was_agreed(reading)
        criteria = tuple(self._points(c, reading, agreed) for c in self.rubric.criteria)
        failures = find_failures(reading, self.vocabulary.failures.values())
        curve = curve_of(reading, self.rubric)
        return CallScore(
            total=_total(criteria, failures, reading),
            exit=reading.exit,
            criteria=criteria,
            failures=failures,
            undiscovered=agreed.undiscovered,
            kept=would_be_kept(reading, agreed, curve),
            worst=self._worst(reading, failures),
            goal=self._goal(criteria, failures, reading),
            curve=curve,
            acts=tuple((t.number, tuple(f.act for f in t.acts)) for t in reading.agent),
        )

    def _points(self, criterion: Criterion, reading: CallReading, agreed: Agreed) -> CriterionScore:
        share = JUDGES[criterion.id](reading, agreed)
        value = max(0.0, min(1.0, share.value))
        return CriterionScore(criterion, round(criterion.weight * value, 1), share.quotes)

    def _worst(self, reading: CallReading, failures: tuple[Failure, ...]) -> WorstSentence | None:
        hurts = [
            (self.rubric.effects[found.act].trust, turn.number, found)
            for turn in reading.agent
            for found in turn.acts
            if found.act in self.rubric.effects and self.vocabulary.acts[found.act].is_harmful
        ]
        if hurts:
            _, number, found = min(hurts, key=lambda one: (one[0], -one[2].margin, one[1]))
            better = self._better(found.sentence) or self.rubric.effects[found.act].better
            return WorstSentence(number, found.sentence, found.act, better)
        if failures:
            first = failures[0]
            return WorstSentence(
                first.turn, first.sentence, first.what.id, self._weakest_better(reading)
            )
        return self._formula(reading)

    def _better(self, sentence: str) -> str:
        """The wording the phrases that may not be said advise, where one is found and whole."""
        for finding in self.lint.find(sentence):
            if "{" not in finding.rule.instead:
                return finding.rule.instead
        return ""

    def _weakest_better(self, reading: CallReading) -> str:
        by_id = {criterion.id: criterion for criterion in self.rubric.criteria}
        if reading.exit != PLAN:
            return self.rubric.exit_goals.get(reading.exit, "")
        return by_id["privacy"].better

    def _formula(self, reading: CallReading) -> WorstSentence | None:
        better = {criterion.id: criterion.better for criterion in self.rubric.criteria}
        for turn in reading.turns_with("acknowledge_generic"):
            quote = turn.quote("acknowledge_generic")
            return WorstSentence(turn.number, quote, "acknowledge_generic", better["empathy"])
        return None

    def _goal(
        self,
        criteria: tuple[CriterionScore, ...],
        failures: tuple[Failure, ...],
        reading: CallReading,
    ) -> str:
        if failures and reading.exit in self.rubric.exit_goals:
            return self.rubric.exit_goals[reading.exit]
        most = max(criteria, key=lambda one: one.criterion.weight - one.points)
        return most.criterion.goal


def _total(
    criteria: tuple[CriterionScore, ...], failures: tuple[Failure, ...], reading: CallReading
) -> int:
    spoken = len(reading.agent)
    earned = sum(one.points for one in criteria) * min(1.0, spoken / ENOUGH_TURNS)
    monologues = sum(len(turn.text.split()) > LONG_TURN for turn in reading.agent)
    earned -= min(MOST_MONOLOGUE_POINTS, MONOLOGUE_POINTS * monologues)
    caps = [failure.what.cap for failure in failures]
    # Under a cap the rest still tells a bad call from a worse one.
    cap = min(caps, default=HUNDRED)
    capped = min(earned, cap) if not failures else cap * min(1.0, earned / HUNDRED + 0.1)
    return max(0, min(MOST, round(capped)))
