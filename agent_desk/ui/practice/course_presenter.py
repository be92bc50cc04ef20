"""«Práctica» for the one who entered: what he practises today, how he did, his exams."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.practice.training.exam import Certificate, latest_attempt
from agent_desk.domain.practice.training.history import EXAM, SHORT, WHOLE, KeptDrill
from agent_desk.domain.practice.training.plan import sitting
from agent_desk.services.background_port import Background
from agent_desk.ui.editor.state import PaneState
from agent_desk.ui.practice.course_painting import (
    OwnPages,
    Shelf,
    certificate_for,
    exam_pane,
    history_pane,
    next_seed,
    personas_pane,
    solo_personas,
    today_pane,
)
from agent_desk.ui.wording import translate

OWN = ("today", "personas", "history", "exam")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A drill to begin; `seconds` 0 has no limit."""

    persona: str
    seed: int
    kind: str
    seconds: int


class PracticeView(Protocol):
    """Called on the UI thread only."""

    def show_pane(self, section: str, pane: PaneState) -> None: ...
    def show_section(self, section: str) -> None: ...
    def show_subtitle(self, text: str) -> None: ...
    def show_problem(self, sentence: str) -> None: ...


@dataclass(frozen=True, slots=True)
class CourseTools:
    """`read` and `share` run on the store's lane; `start`, `review` and `print` leave this page;
    `voice` turns the voice on or off and says which; `take` and `bring` carry the
    own history to another machine and back."""

    read: Callable[[], OwnPages]
    share: Callable[[bool], None]
    today: Callable[[], date]
    start: Callable[[Wanted], None]
    review: Callable[[KeptDrill], None]
    print: Callable[[Certificate], None]
    voice: Callable[[], str]
    take: Callable[[], None] = lambda: None
    bring: Callable[[], None] = lambda: None


class CoursePresenter:
    """Every section of it is read in one go, and again after each drill."""

    def __init__(
        self, view: PracticeView, shelf: Shelf, tools: CourseTools, background: Background
    ) -> None:
        self._view, self._shelf = view, shelf
        self._tools, self._background = tools, background
        self._own = OwnPages()
        self._at = dict.fromkeys(OWN, 0)

    def open(self) -> None:
        """The place is shown, or a drill was kept: read what there is."""
        self._background.on_store(self._tools.read, self._arrived, self._fail)

    def choose(self, section: str, row: int) -> None:
        """Another row of a list."""
        if section in OWN:
            self._at[section] = row
            self._paint(section)

    def act(self, section: str, act: str) -> None:
        """An act below a list."""
        if section not in OWN:
            return
        acts: dict[str, Callable[[], None]] = {
            "start": lambda: self._start(section, is_whole=False),
            "whole": lambda: self._start(section, is_whole=True),
            "open": self._review,
            "share": self._share,
            "print": self._print,
            "take": self._tools.take,
            "bring": self._tools.bring,
            "voice": lambda: self._view.show_subtitle(self._tools.voice()),
        }
        acts[act]()

    def next_drill(self) -> None:
        """The next of the sitting, straight from a debrief."""

        def arrived(own: OwnPages) -> None:
            self._arrived(own)
            self._at["today"] = 0
            self._start("today", is_whole=False)

        self._background.on_store(self._tools.read, arrived, self._fail)

    def _arrived(self, own: OwnPages) -> None:
        self._own = own
        self._view.show_problem("")
        self._view.show_subtitle(self._subtitle())
        for section in OWN:
            self._paint(section)

    def _subtitle(self) -> str:
        course, day = self._shelf.course, self._tools.today()
        done = sum(d.played_on == day and d.kind in {SHORT, WHOLE} for d in self._own.drills)
        words = translate(
            "Practice", "Hoy lleva {done} de {all} prácticas; las {all} caben en {minutes} minutos."
        )
        return words.format(done=done, all=course.sitting, minutes=course.minutes)

    def _paint(self, section: str) -> None:
        shelf, own, at = self._shelf, self._own, self._at[section]
        if section == "today":
            pane = today_pane(shelf, own, self._tools.today(), at)
        elif section == "personas":
            pane = personas_pane(shelf, own, at)
        elif section == "history":
            pane = history_pane(shelf, own, at)
        else:
            pane = exam_pane(shelf, own, at)
        self._view.show_pane(section, pane)

    def _start(self, section: str, *, is_whole: bool) -> None:
        if section == "exam":
            self._start_exam()
            return
        course, own = self._shelf.course, self._own
        if section == "today":
            chosen = sitting(course, own.drills, own.repeats, self._tools.today())
            one = chosen[self._at["today"]]
            persona, seed = one.persona, one.seed
        else:
            persona = solo_personas(self._shelf)[self._at["personas"]].id
            seed = next_seed(persona, own)
        known = self._shelf.personas.get(persona)
        own_time = known.seconds if known else 0
        kind, seconds = (WHOLE, 0) if is_whole else (SHORT, own_time or course.seconds)
        self._tools.start(Wanted(persona, seed, kind, seconds))

    def _start_exam(self) -> None:
        exam = self._shelf.course.exams[self._at["exam"]]
        result = latest_attempt(exam, self._own.drills)
        waiting = [
            wanted
            for wanted, drill in zip(exam.drills, result.drills, strict=True)
            if drill is None
        ]
        # A finished attempt begins anew with its first drill.
        wanted = waiting[0] if waiting else exam.drills[0]
        self._tools.start(Wanted(wanted.persona, wanted.seed, EXAM, 0))

    def _review(self) -> None:
        if self._own.drills:
            self._tools.review(self._own.drills[self._at["history"]])

    def _share(self) -> None:
        is_on = not self._own.is_sharing
        self._background.on_store(
            lambda: self._tools.share(is_on), lambda _none: self.open(), self._fail
        )

    def _print(self) -> None:
        exam = self._shelf.course.exams[self._at["exam"]]
        given = certificate_for(exam, self._own)
        if given:
            self._tools.print(given)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._view.show_problem(str(error))
