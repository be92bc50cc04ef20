"""Practice as a place: the course, the drill on its own desk, the debrief, and who leads."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from agent_desk.ui.desk.state import Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.app_places.practice_desk import PracticeDesk
    from agent_desk.app_places.practice_shelf import PracticeKit
    from agent_desk.domain.practice.debrief import Debrief
    from agent_desk.domain.practice.training.drill_case import DrillDebtor
    from agent_desk.domain.practice.training.exam import Certificate
    from agent_desk.domain.practice.training.history import KeptDrill
    from agent_desk.domain.practice.training.wire import Begin
    from agent_desk.practice_session import PracticeRoom
    from agent_desk.ui.practice.area import PracticeArea
    from agent_desk.ui.practice.course_presenter import Wanted
    from agent_desk.ui.practice.debrief_presenter import DebriefTools
    from agent_desk.ui.practice.drill_presenter import DrillEnd, DrillPlan


def practice_place(ground: Ground) -> QWidget:
    """Everybody practises; trainers and supervision lead too."""
    from agent_desk.domain.practice.training.commands import AssignTraining
    from agent_desk.services.permissions import may
    from agent_desk.ui.practice.area import PracticeArea

    area = PracticeArea(is_leader=may(ground.user.role, AssignTraining))
    place = PracticePlace(ground, area)
    area.opened.connect(place.load)
    ground.kept.append(place)
    return area


class PracticePlace:
    """Joins the parts once the store is open and the personas are loaded."""

    def __init__(self, ground: Ground, area: PracticeArea) -> None:
        from agent_desk.voice.system_voice import SystemVoice

        self._ground, self._area = ground, area
        self._voice = SystemVoice()
        self._desk: PracticeDesk | None = None

    def load(self) -> None:
        """The first visit: the kit aside, the practice store on its lane."""
        from agent_desk.app_places.practice_shelf import load_kit

        background = self._ground.background
        background.aside(load_kit, self._open_room, self._fail)

    def _open_room(self, kit: PracticeKit) -> None:
        from agent_desk.app_places.practice_shelf import renew_shelf
        from agent_desk.casting_session import bring_missing_files
        from agent_desk.policies_in_force import with_policy
        from agent_desk.practice_session import open_practice_room

        ground = self._ground

        def opened() -> PracticeRoom:
            if bring_missing_files(ground.store):
                renew_shelf()
            return open_practice_room(
                ground.store,
                lambda: with_policy(ground.feed.content, ground.policy()),
                ground.user,
                ground.clock,
                is_demo=ground.is_demo,
            )

        ground.background.on_store(opened, partial(self._join, kit), self._fail)

    def _join(self, kit: PracticeKit, room: PracticeRoom) -> None:
        from agent_desk.app_places.practice_pages import PracticePages
        from agent_desk.app_places.practice_travel import HistoryTravel
        from agent_desk.ui.practice.course_presenter import CoursePresenter, CourseTools
        from agent_desk.ui.practice.debrief_presenter import DebriefPresenter
        from agent_desk.ui.practice.travel_boxes import TravelBoxes

        ground, area = self._ground, self._area
        self._kit, self._room = kit, room
        self._pages = pages = PracticePages(ground, room, kit)
        travel = HistoryTravel(room, kit, area.panel, ground.background, TravelBoxes(area))
        tools = CourseTools(
            read=pages.read,
            share=pages.share,
            today=room.today,
            start=self._start,
            review=self._review,
            print=self._print,
            voice=self._voice.toggle,
            take=travel.take,
            bring=travel.bring,
        )
        self._course = CoursePresenter(area.panel, kit.shelf, tools, ground.background)
        self._debrief = DebriefPresenter(
            area.debrief, self._debrief_tools(), pages.output(area), ground.background
        )
        travel.changed = self._course.open
        self._connect()
        area.show_page(area.panel)
        self._course.open()

    def _debrief_tools(self) -> DebriefTools:
        from agent_desk.content import draw_debrief
        from agent_desk.ui.practice.debrief_presenter import DebriefTools

        return DebriefTools(
            judge=self._kit.judge,
            draw=draw_debrief,
            keep=self._keep,
            replay=self._replay,
            go_on=self._course.next_drill,
            back=self._back,
            take_call=self._ground.gate.take,
        )

    def _connect(self) -> None:
        from agent_desk.app_places.practice_led_pane import LedPane

        area, panel = self._area, self._area.panel
        panel.opened.connect(self._course.open)
        panel.row_chosen.connect(self._course.choose)
        panel.act_requested.connect(self._course.act)
        area.debrief.act_requested.connect(self._debrief.act)
        area.debrief.turn_chosen.connect(self._debrief.choose)
        area.ticked.connect(self._tick)
        self._ground.gate.told = self._call_waits
        self._led = LedPane(self._ground, self._room, self._kit, self, panel)
        if "group" in panel.sections:
            from agent_desk.app_places.practice_group import GroupPane

            self._group = GroupPane(self._ground, self._room, self._kit, panel)

    def play_led(self, begin: Begin) -> None:
        """Somebody plays the debtor, here or elsewhere: the trainee gets his desk."""
        from agent_desk.domain.practice.training.history import LED
        from agent_desk.ui.practice.drill_presenter import DrillPlan

        drill = self._kit.unknown(begin, self._room.today())
        self._play(DrillPlan(drill, LED), begin.debtor)

    def end_led(self, sentence: str) -> None:
        """The led call is over; the page of the sections says why."""
        if self._desk and self._desk.drill.is_on:
            self._desk.drill.leave()
        if sentence:
            self._area.panel.show_section("led")
            self._area.panel.show_message("led", sentence, Tone.WARN)

    def show_rated(self, end: DrillEnd, *, is_own: bool) -> None:
        """The debrief of a led call, in one's own history only when it was one's own."""
        self._area.show_page(self._area.debrief)
        self._debrief.open(end, is_kept=not is_own)

    def _start(self, wanted: Wanted) -> None:
        from agent_desk.domain.practice.training.plan import level_of
        from agent_desk.ui.practice.drill_presenter import DrillPlan

        drill = self._kit.begin(wanted.persona, wanted.seed, self._room.today())
        level = level_of(self._kit.shelf.course, self._pages.drills)
        plan = DrillPlan(drill, wanted.kind, wanted.seconds, shows_moods=level.shows_moods)
        self._play(plan)

    def _replay(self, end: DrillEnd, turn: int) -> None:
        """That very turn again, with everything before it as it was."""
        from agent_desk.ui.practice.drill_presenter import DrillPlan

        drill = self._kit.debtor.resume(end.drill, turn)
        self._play(DrillPlan(drill, end.plan.kind, 0, end.plan.shows_moods, is_replay=True))

    def _play(self, plan: DrillPlan, debtor: DrillDebtor | None = None) -> None:
        from agent_desk.app_places.practice_shelf import desk_debtor

        desk = self._desk_of_drills()
        self._ground.gate.begin()
        self._area.show_page(desk.frame)
        self._area.run_clock(True)
        desk.begin(plan, debtor or desk_debtor(plan.drill), self._not_begun)

    def _desk_of_drills(self) -> PracticeDesk:
        if self._desk is None:
            from agent_desk.app_places.practice_desk import PracticeDesk

            self._desk = PracticeDesk(
                self._ground, self._room, self._kit, self._voice.say, self._finished
            )
        return self._desk

    def _finished(self, end: DrillEnd) -> None:
        self._voice.stop()
        self._area.run_clock(False)
        self._ground.gate.end()
        self._desk_of_drills().rest()
        if end.plan.is_led:
            self._led.left()
        if len(end.drill.turns) <= (len(end.plan.drill.turns) if end.plan.is_replay else 0):
            self._back()  # nothing was said
            return
        self._area.show_page(self._area.debrief)
        self._debrief.open(end, is_kept=False)
        self._call_waits()

    def _keep(self, end: DrillEnd, debrief: Debrief) -> None:
        self._ground.background.on_store(
            partial(self._pages.keep, end, debrief), lambda _none: self._course.open(), self._fail
        )

    def _review(self, kept: KeptDrill) -> None:
        from agent_desk.ui.practice.drill_presenter import DrillEnd, DrillPlan

        def played() -> DrillEnd:
            drill = self._kit.played(kept)
            plan, rated = DrillPlan(drill, kept.kind), self._kit.rating_of(kept)
            return DrillEnd(plan, drill, kept.began_at, kept.seconds, None, rated)

        def shown(end: DrillEnd) -> None:
            self._area.show_page(self._area.debrief)
            self._debrief.open(end, is_kept=True)

        self._ground.background.aside(played, shown, self._fail)

    def _print(self, certificate: Certificate) -> None:
        self._ground.background.aside(
            partial(self._pages.certificate_pdf, certificate), self._pages.put, self._fail
        )

    def _back(self) -> None:
        self._area.show_page(self._area.panel)
        self._course.open()

    def _tick(self) -> None:
        if self._desk:
            self._desk.tick()
            stage = self._desk.led_stage()
            if stage:
                self._led.desk_is_at(*stage)

    def _call_waits(self) -> None:
        """A call came in: said in the drill's band, offered in the debrief."""
        from agent_desk.ui.wording import translate

        gate = self._ground.gate
        if self._desk and self._desk.drill.is_on:
            words = translate("Practice", "Entró una llamada: se ofrece al salir")
            self._desk.drill.call_waits(words if gate.has_call else "")
        words = translate(
            "Practice", "Mientras practicaba entró una llamada. Alt+A la abre en la mesa."
        )
        self._debrief.offer_call(words if gate.has_call else "")

    def _not_begun(self, error: Exception) -> None:
        self._area.run_clock(False)
        self._ground.gate.end()
        self._back()
        self._fail(error)

    def _fail(self, error: Exception) -> None:
        from agent_desk.domain.errors import DeskError

        if not isinstance(error, DeskError):
            raise error
        self._area.show_page(self._area.panel)
        self._area.panel.show_problem(str(error))
