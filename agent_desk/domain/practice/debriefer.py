"""Score and debrief in one step, of a drill or of a call that was written down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from agent_desk.domain.practice.call import PracticeCall
from agent_desk.domain.practice.debrief import Debrief, debrief_call
from agent_desk.domain.practice.debtor.debriefing import Answer, debrief_drill
from agent_desk.domain.practice.debtor.state import Drill
from agent_desk.domain.practice.debtor.transcript import call_of
from agent_desk.domain.practice.score import CallScorer


@dataclass(frozen=True, slots=True)
class Debriefer:
    """All that a debrief needs, loaded once; `answers` by kind of objection, from the cards."""

    scorer: CallScorer
    titles: Mapping[str, str]
    answers: Mapping[str, Answer]

    def drill(self, drill: Drill) -> Debrief:
        """With the debtor's own mind."""
        return debrief_drill(drill, self.scorer.score(call_of(drill)), self.titles, self.answers)

    def call(self, call: PracticeCall) -> Debrief:
        """From the words alone."""
        return debrief_call(call, self.scorer.score(call), self.scorer.vocabulary)
