"""Trainer-led practice: who leads here, and the windows of the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from agent_desk.domain.commands import Refused
from agent_desk.domain.errors import DeskError
from agent_desk.domain.practice.training.commands import KeepSheet
from agent_desk.domain.practice.training.rating import OBSERVER, TRAINER, RaterSheet, calibrations
from agent_desk.domain.practice.training.wire import Begin, ObserverSheet, Result
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from agent_desk.app_places.ground import Ground
    from agent_desk.app_places.practice_host import LedHost
    from agent_desk.app_places.practice_shelf import PracticeKit
    from agent_desk.domain.practice.debtor.persona import Persona
    from agent_desk.domain.practice.debtor.state import Drill
    from agent_desk.practice_session import PracticeRoom
    from agent_desk.ui.practice.drill_presenter import DrillEnd
    from agent_desk.ui.practice.led_panel import LedWindow
    from agent_desk.ui.practice.led_presenter import Handed, LedPresenter
    from agent_desk.ui.practice.panel import PracticePanel


class TraineeDesk(Protocol):
    """The desk of whoever practises at this machine."""

    def play_led(self, begin: Begin) -> None:
        """Show whom to call, in practice colours."""

    def end_led(self, sentence: str) -> None:
        """Stop; what is said of it stands in «Dirigida»."""

    def show_rated(self, end: DrillEnd, *, is_own: bool) -> None:
        """The debrief of a led call; into the history when it was one's own."""


class Leading:
    """What a trainer does with a persona at this machine."""

    def __init__(
        self,
        ground: Ground,
        room: PracticeRoom,
        kit: PracticeKit,
        desk: TraineeDesk,
        panel: PracticePanel,
    ) -> None:
        self._ground, self._room, self._kit = ground, room, kit
        self._desk, self._panel = desk, panel
        self._host: LedHost | None = None
        self._window: LedWindow | None = None
        self.presenter: LedPresenter | None = None
        self._call_id, self._warned, self._is_handed = "", "", False
        self._sheets: list[RaterSheet] = []

    def begin_here(self, persona: Persona) -> None:
        """Two windows of this machine: the desk in this one, the card in another."""
        if not self._may_begin(persona):
            return
        drill = self._new_drill(persona)
        self._open_window(drill)
        self._desk.play_led(self._begin_of(drill))

    def begin_network(self, persona: Persona) -> None:
        """Open a session and say its code; the call begins when the trainee is in."""
        from agent_desk.app_places.practice_host import LedHost

        if not self._may_begin(persona):
            return
        drill = self._new_drill(persona)
        begin = self._begin_of(drill)
        title = f"{drill.persona.name} · {drill.seed}"
        self._host = LedHost(begin, title, self._kit.weights, self._going_on, self._keep_observed)
        try:
            invitation = self._host.open()
        except OSError:
            self._say(
                translate(
                    "Practice",
                    "No pude abrir la sesión en la red. No se compartió nada; dirija aquí mismo.",
                ),
                Tone.BAD,
            )
            self._host = None
            return
        self._open_window(drill, invitation)
        self._told(translate("Practice", "Dicte la dirección y el código de arriba."))

    def desk_is_at(self, words: str) -> None:
        """Where the trainee of this machine is on his desk."""
        if self._host is None:
            self._going_on(words)

    def close(self) -> None:
        """The trainer's window is closed: whoever is still in the call stops."""
        presenter, self.presenter = self.presenter, None
        if presenter:
            presenter.halt()
        if self._host:
            self._host.close()
            self._host = None
        self._window = None

    def _may_begin(self, persona: Persona) -> bool:
        """A heavy story is read about first: the second time begins it."""
        if self.presenter is not None:
            self._say(translate("Practice", "Ya dirige una práctica: entregue su hoja."), Tone.WARN)
            return False
        if persona.warning and self._warned != persona.id:
            self._warned = persona.id
            words = translate("Practice", "{warning} Pulse otra vez para empezar.")
            self._say(words.format(warning=persona.warning), Tone.WARN)
            return False
        self._warned = ""  # each beginning is warned of
        self._say("", Tone.NEUTRAL)
        return True

    def _new_drill(self, persona: Persona) -> Drill:
        from agent_desk.session import new_id

        self._call_id, self._is_handed = new_id(), False
        self._sheets = []
        seed = 1 + int(self._call_id[:4], 16) % 900
        return self._kit.begin(persona.id, seed, self._room.today())

    def _begin_of(self, drill: Drill) -> Begin:
        from agent_desk.app_places.practice_shelf import desk_debtor

        persona = drill.persona
        return Begin(self._call_id, persona.brief, desk_debtor(drill), persona.warning)

    def _open_window(self, drill: Drill, invitation: str = "") -> None:
        from agent_desk.ui.practice.led_panel import LedWindow
        from agent_desk.ui.practice.led_presenter import LedPresenter, LedTools

        self._window = LedWindow(is_observer=False)
        tools = LedTools(
            self._kit.rubric,
            self._kit.vocabulary,
            self._kit.titles,
            self._kit.debtor,
            self._ground.now,
            self._handed,
            self._halted,
        )
        title = "  ·  ".join(
            text for text in (f"{drill.persona.name}, {drill.persona.age}", invitation) if text
        )
        self.presenter = LedPresenter(self._window, tools, title, drill)
        join_led(self._window, self.presenter)
        self._window.closed.connect(self.close)
        self._window.show()
        self._window.activateWindow()

    def _handed(self, handed: Handed) -> None:
        drill = handed.drill
        if drill is None:
            return
        self._is_handed = True
        self._told(
            translate("Practice", "Hoja entregada: {total} de 100.").format(
                total=handed.score.total
            )
        )
        self._keep(
            RaterSheet(
                id=self._call_id,
                call_id=self._call_id,
                persona=drill.persona.id,
                seed=drill.seed,
                rater=self._room.user.name,
                part=TRAINER,
                made_at=self._room.clock.now(),
                score=handed.score,
                marks=handed.marks,
            )
        )
        turns = tuple((turn.marked or (), turn.text) for turn in drill.turns)
        result = Result(drill.persona.id, drill.seed, drill.today, turns, handed.score)
        if self._host:
            self._host.finish(result)
        else:
            self._desk.end_led("")
            self._desk.show_rated(rated_end(self._kit, result, self._ground), is_own=False)

    def _halted(self) -> None:
        sentence = translate("Practice", "Alto. La práctica paró. ¿Cómo está cada quien?")
        if self._host:
            self._host.halt()
        self._desk.end_led(sentence)

    def _keep_observed(self, sheet: ObserverSheet) -> None:
        from agent_desk.session import new_id

        drill = self.presenter.drill if self.presenter else None
        if drill is None:
            return
        self._keep(
            RaterSheet(
                id=new_id(),
                call_id=self._call_id,
                persona=drill.persona.id,
                seed=drill.seed,
                rater=sheet.name,
                part=OBSERVER,
                made_at=self._room.clock.now(),
                score=sheet.score,
                marks=sheet.marks,
            )
        )

    def _keep(self, sheet: RaterSheet) -> None:
        from agent_desk.session import new_id

        room = self._room
        self._sheets.append(sheet)

        def keep() -> None:
            command = KeepSheet(new_id(), room.user, room.clock.now(), sheet)
            receipt = room.ledger.submit(command)
            if isinstance(receipt, Refused):
                raise DeskError(receipt.reason)

        self._ground.background.on_store(keep, lambda _none: self._compare(), self._fail)

    def _compare(self) -> None:
        """Where two raters of this call are more than eight points apart."""
        titles = {one.id: one.title for one in self._kit.rubric.criteria}
        for pair in calibrations(self._sheets):
            if pair.needs_talk:
                where = ", ".join(titles.get(name, name) for name, _ in pair.apart[:2])
                words = translate(
                    "Practice", "{first} y {second} difieren en {points} puntos: revisen {where}."
                )
                self._told(
                    words.format(
                        first=pair.first.rater,
                        second=pair.second.rater,
                        points=pair.points_apart,
                        where=where,
                    )
                )
                return

    def _going_on(self, words: str) -> None:
        """Of the call; once it is rated what is said of the sheets stays."""
        if not self._is_handed:
            self._told(words)

    def _told(self, words: str) -> None:
        if self.presenter:
            self.presenter.desk_is_at(words)

    def _say(self, words: str, tone: Tone) -> None:
        self._panel.show_message("led", words, tone)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._say(str(error), Tone.BAD)


def join_led(window: LedWindow, presenter: LedPresenter) -> None:
    """Every touch reaches the part that decides it."""
    window.key_pressed.connect(presenter.key)
    window.act_tapped.connect(presenter.tap)
    window.turn_ended.connect(presenter.end_turn)
    window.handed_in.connect(presenter.hand_in)
    window.halted.connect(presenter.halt)
    window.ticked.connect(presenter.tick)


def rated_end(kit: PracticeKit, result: Result, ground: Ground) -> DrillEnd:
    """A led call played again from what was marked, with the sheet of who led."""
    from agent_desk.domain.practice.training.history import LED
    from agent_desk.ui.practice.drill_presenter import DrillEnd, DrillPlan

    drill = kit.begin(result.persona, result.seed, result.played_on)
    for acts, said in result.turns:
        if drill.is_over:
            break
        drill = kit.debtor.reply_marked(drill, acts, said)
    return DrillEnd(DrillPlan(drill, LED), drill, ground.now(), 0, None, result.score)
