"""The other machine: it joins a session by its code, to practise or to observe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.app_places.practice_led import TraineeDesk, join_led, rated_end
from agent_desk.app_places.practice_wire import WireBridge
from agent_desk.domain.errors import DeskError
from agent_desk.domain.practice.training.wire import (
    TRAINEE,
    Begin,
    Join,
    Message,
    ObserverSheet,
    begin_of,
    join_message,
    result_of,
    sheet_message,
)
from agent_desk.link.guest import LinkGuest, invitation_of
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from agent_desk.app_places.ground import Ground
    from agent_desk.app_places.practice_shelf import PracticeKit
    from agent_desk.ui.practice.led_panel import LedWindow
    from agent_desk.ui.practice.led_presenter import Handed, LedPresenter
    from agent_desk.ui.practice.panel import PracticePanel


class Guest:
    """In the name of the one who entered here."""

    def __init__(
        self, ground: Ground, kit: PracticeKit, desk: TraineeDesk, panel: PracticePanel
    ) -> None:
        self._ground, self._kit, self._desk, self._panel = ground, kit, desk, panel
        self._bridge = WireBridge(self._heard)
        self._link: LinkGuest | None = None
        self._window: LedWindow | None = None
        self.presenter: LedPresenter | None = None
        self._said_last = ""
        self._warned: Begin | None = None  # a heavy story, read about and not begun yet

    def join(self, typed: str, part: str) -> None:
        """With the address and code that were dictated; once more begins a story with a warning."""
        begin, self._warned = self._warned, None
        if begin and part == TRAINEE:
            self._say("", Tone.NEUTRAL)
            self._desk.play_led(begin)
            return
        try:
            invitation = invitation_of(typed)
        except DeskError as error:
            self._say(str(error), Tone.BAD)
            return
        self.leave()
        link = LinkGuest(self._bridge.put)
        name = self._ground.user.name

        def joined(_none: None) -> None:
            self._link = link
            link.send(join_message(Join(part, name)))
            self._say(translate("Practice", "Dentro. Espere a quien dirige."), Tone.OK)

        self._say(translate("Practice", "Entrando…"), Tone.NEUTRAL)
        self._ground.background.aside(lambda: link.join(invitation), joined, self._fail)

    def desk_is_at(self, stage: str, seconds: int) -> None:
        """The trainer sees in which stage of the script the trainee is."""
        said = f"{stage} {seconds // 5}"
        if self._link and said != self._said_last:
            self._said_last = said
            self._link.send({"kind": "stage", "title": stage, "seconds": seconds})

    def leave(self) -> None:
        link, self._link = self._link, None
        if link:
            link.close()

    def _heard(self, message: object) -> None:
        if message is None:
            if self._link:
                self._link = None
                self._desk.end_led(translate("Practice", "La sesión terminó."))
            return
        if isinstance(message, dict):
            try:
                self._take(message)
            except ValueError:
                return  # not something a trainer's machine says

    def _take(self, message: Message) -> None:
        kind = message["kind"]
        if kind == "begin":
            self._begin(begin_of(message))
        elif kind == "observe":
            self._observe(str(message.get("title", ""))[:80])
        elif kind == "result":
            result = result_of(message, self._kit.weights)
            self._desk.end_led("")
            self._desk.show_rated(rated_end(self._kit, result, self._ground), is_own=True)
        elif kind == "halt":
            words = translate("Practice", "Alto. La práctica paró. ¿Cómo se siente?")
            self._desk.end_led(words)
            if self.presenter:
                self.presenter.desk_is_at(words)
        elif kind == "full":
            self._say(translate("Practice", "Ya hay quien practica en esa sesión."), Tone.WARN)

    def _begin(self, begin: Begin) -> None:
        """Whoever reads a warning decides whether it begins."""
        if not begin.warning:
            self._desk.play_led(begin)
            return
        self._warned = begin
        words = translate(
            "Practice", "{warning} Alt+U entra a la mesa; si prefiere no, no pasa nada."
        )
        self._say(words.format(warning=begin.warning), Tone.WARN)

    def _observe(self, title: str) -> None:
        from agent_desk.ui.practice.led_panel import LedWindow
        from agent_desk.ui.practice.led_presenter import LedPresenter, LedTools

        self._window = LedWindow(is_observer=True)
        kit = self._kit
        tools = LedTools(
            kit.rubric, kit.vocabulary, kit.titles, kit.debtor, self._ground.now, self._handed,
            self.leave,
        )  # fmt: skip
        self.presenter = LedPresenter(self._window, tools, title, None)
        join_led(self._window, self.presenter)
        self._window.show()
        self._window.activateWindow()

    def _handed(self, handed: Handed) -> None:
        sheet = ObserverSheet(self._ground.user.name, handed.score, handed.marks)
        is_out = bool(self._link and self._link.send(sheet_message(sheet)))
        words = (
            translate("Practice", "Hoja entregada a quien dirige.")
            if is_out
            else translate("Practice", "La sesión ya terminó: su hoja no salió de aquí.")
        )
        if self.presenter:
            self.presenter.desk_is_at(words)

    def _say(self, words: str, tone: Tone) -> None:
        self._panel.show_message("led", words, tone)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._say(str(error), Tone.BAD)
