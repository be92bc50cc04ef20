"""A call that a trainer plays: touches become acts and points, the engine suggests what to say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from agent_desk.domain.practice.acts import ActVocabulary
from agent_desk.domain.practice.debtor.engine import SimulatedDebtor
from agent_desk.domain.practice.debtor.state import Drill, band_of
from agent_desk.domain.practice.rubric import Rubric
from agent_desk.domain.practice.training.rating import (
    ACT,
    EVIDENCE,
    FAILURE,
    MOMENT,
    LiveScore,
    RaterMark,
    live_score,
)
from agent_desk.ui.practice.led_keys import CRITICAL, HARM_LETTERS, KIND_LETTERS
from agent_desk.ui.practice.led_keys import MOMENT as MOMENT_KEY
from agent_desk.ui.practice.led_painting import cue_card, marks_words, now_reading, sheet_rows
from agent_desk.ui.practice.led_state import ActKey, LedState
from agent_desk.ui.wording import translate

BACK = "\b"
SERIOUS = "critical"  # without an act before it nobody knows which failure it was


class LedView(Protocol):
    """The trainer's or observer's window. Called on the UI thread only."""

    def show_led(self, state: LedState) -> None: ...


@dataclass(frozen=True, slots=True)
class Handed:
    """What was handed in; `drill` as the marks played it, None from an observer."""

    score: LiveScore
    marks: tuple[RaterMark, ...]
    drill: Drill | None


@dataclass(frozen=True, slots=True)
class LedTools:
    """`handed` and `halted` end the call on every machine."""

    rubric: Rubric
    vocabulary: ActVocabulary
    titles: Mapping[str, str]
    debtor: SimulatedDebtor
    now: Callable[[], datetime]
    handed: Callable[[Handed], None]
    halted: Callable[[], None]


class LedPresenter:
    """`drill` None makes it the observer's: the same sheet, without card and acts."""

    def __init__(self, view: LedView, tools: LedTools, title: str, drill: Drill | None) -> None:
        self._view, self._tools = view, tools
        self._title, self._drill = title, drill
        self._began = tools.now()
        self._marks: list[RaterMark] = []
        self._pending: list[str] = []
        self._banner = ""
        self._is_over = False
        self._letters = _letters(tools.vocabulary) if drill else {}
        self._paint()

    @property
    def drill(self) -> Drill | None:
        """As the marks have played it so far."""
        return self._drill

    def key(self, text: str) -> None:
        """A touch of the keyboard: a digit, «!», «*», the letter of an act, or one back."""
        criteria = self._tools.rubric.criteria
        if self._is_over:
            return
        if text == BACK:
            self._undo()
        elif text.isdigit() and 1 <= int(text) <= len(criteria):
            self._mark(EVIDENCE, criteria[int(text) - 1].id)
        elif text == CRITICAL:
            self._mark(FAILURE, self._failure())
        elif text == MOMENT_KEY:
            self._mark(MOMENT, "")
        elif text in self._letters:
            self.tap(self._letters[text])

    def tap(self, act: str) -> None:
        """An act was heard in this turn; once more takes it back."""
        if self._is_over:
            return
        if act in self._pending:
            self._pending.remove(act)
        else:
            self._pending.append(act)
        self._paint()

    def end_turn(self) -> None:
        """The trainee has finished speaking: the acts move the debtor."""
        drill = self._drill
        if drill is None or self._is_over or drill.is_over:
            return
        acts, self._pending = tuple(self._pending), []
        for act in acts:
            self._marks.append(RaterMark(ACT, act, self._seconds()))
        said = ", ".join(self._tools.titles.get(act, act) for act in acts)
        self._drill = self._tools.debtor.reply_marked(drill, acts, said)
        self._paint()

    def _undo(self) -> None:
        """Take the last touch back."""
        if self._pending:
            self._pending.pop()
        elif self._marks and self._marks[-1].kind != ACT and not self._is_over:
            self._marks.pop()
        self._paint()

    def hand_in(self) -> None:
        """The call is over and rated."""
        if not self._is_over:
            if self._pending:
                self.end_turn()
            self._is_over = True
            score = live_score(self._tools.rubric.criteria, self._marks)
            self._paint()
            self._tools.handed(Handed(score, tuple(self._marks), self._drill))

    def halt(self) -> None:
        """«Alto»: nobody has to say why."""
        if not self._is_over:
            self._is_over = True
            self._banner = translate(
                "Practice", "Alto. La práctica paró en todas las pantallas. ¿Cómo está cada quien?"
            )
            self._paint()
            self._tools.halted()

    def desk_is_at(self, words: str) -> None:
        """Where the trainee is on his desk."""
        self._banner = words
        self._paint()

    def tick(self) -> None:
        """Once a second."""
        if not self._is_over:
            self._paint()

    def _mark(self, kind: str, what: str) -> None:
        said = ", ".join(self._pending) if kind == MOMENT else ""
        self._marks.append(RaterMark(kind, what, self._seconds(), said))
        self._paint()

    def _failure(self) -> str:
        """The failure that the last harm heard stands for, where it is one."""
        known = self._tools.vocabulary.failures
        heard = [*(m.what for m in self._marks if m.kind == ACT), *self._pending]
        return next((act for act in reversed(heard) if act in known), SERIOUS)

    def _seconds(self) -> int:
        return max(0, int((self._tools.now() - self._began).total_seconds()))

    def _paint(self) -> None:
        tools, drill = self._tools, self._drill
        score = live_score(tools.rubric.criteria, self._marks)
        seconds = self._seconds()
        self._view.show_led(
            LedState(
                title=self._title,
                clock=f"{seconds // 60}:{seconds % 60:02d}",
                banner=self._banner,
                card=cue_card(drill.persona, tools.titles) if drill else None,
                now=now_reading(drill, self._band(drill), tools.titles) if drill else None,
                acts=self._act_keys(),
                rows=sheet_rows(tools.rubric, self._marks),
                total=translate("Practice", "{total} de 100").format(total=score.total),
                is_capped=bool(score.failures),
                marks=marks_words(self._marks, self._names()),
                enabled=frozenset() if self._is_over else frozenset({"hand_in", "halt", "turn"}),
            )
        )

    def _band(self, drill: Drill) -> str:
        limits = self._tools.debtor.temper.limits
        return band_of(drill.mind, limits.low_trust, limits.high_trust, limits.high_anger)

    def _act_keys(self) -> tuple[ActKey, ...]:
        acts = self._tools.vocabulary.acts
        return tuple(
            ActKey(act, acts[act].title, letter, acts[act].is_harmful, act in self._pending)
            for letter, act in self._letters.items()
        )

    def _names(self) -> dict[str, str]:
        tools = self._tools
        names = {one.id: one.title for one in tools.rubric.criteria}
        names |= {one.id: one.title for one in tools.vocabulary.failures.values()}
        names[SERIOUS] = translate("Practice", "error crítico")
        return {**tools.titles, **names}


def _letters(vocabulary: ActVocabulary) -> dict[str, str]:
    """Letter -> act: small ones for what helps, capitals for what hurts."""
    acts = [vocabulary.acts[name] for name in vocabulary.recognisable]
    kind = [act.id for act in acts if not act.is_harmful]
    harm = [act.id for act in acts if act.is_harmful]
    return {
        **dict(zip(KIND_LETTERS, kind, strict=False)),
        **dict(zip(HARM_LETTERS, harm, strict=False)),
    }
