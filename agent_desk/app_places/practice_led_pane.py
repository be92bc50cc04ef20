"""«Dirigida»: whom a trainer can play, and the code with which the others join."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.app_places.practice_guest import Guest
from agent_desk.app_places.practice_led import Leading, TraineeDesk
from agent_desk.domain.practice.training.commands import AssignTraining
from agent_desk.domain.practice.training.wire import OBSERVER, TRAINEE
from agent_desk.services.permissions import may
from agent_desk.ui.editor.state import PaneRow, PaneState
from agent_desk.ui.practice.led_painting import cue_card
from agent_desk.ui.shell.reading import Points, Reading, Section, Words
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from agent_desk.app_places.ground import Ground
    from agent_desk.app_places.practice_shelf import PracticeKit
    from agent_desk.domain.practice.debtor.persona import Persona
    from agent_desk.practice_session import PracticeRoom
    from agent_desk.ui.practice.panel import PracticePanel

SECTION = "led"


class LedPane:
    """Leaders see every persona with its card; the others only how to join."""

    def __init__(
        self,
        ground: Ground,
        room: PracticeRoom,
        kit: PracticeKit,
        desk: TraineeDesk,
        panel: PracticePanel,
    ) -> None:
        self._kit, self._panel = kit, panel
        self._is_leader = may(ground.user.role, AssignTraining)
        self.leading = Leading(ground, room, kit, desk, panel)
        self.guest = Guest(ground, kit, desk, panel)
        self._at = 0
        panel.row_chosen.connect(self._choose)
        panel.act_requested.connect(self._act)
        self._paint()

    def desk_is_at(self, stage: str, seconds: int) -> None:
        """Where the trainee of this machine is on his desk."""
        words = translate("Practice", "En la mesa: {stage} · {minutes}:{seconds:02d}")
        self.leading.desk_is_at(
            words.format(stage=stage, minutes=seconds // 60, seconds=seconds % 60)
        )
        self.guest.desk_is_at(stage, seconds)

    def left(self) -> None:
        """The trainee of this machine left the drill."""
        self.leading.desk_is_at(translate("Practice", "Quien practica terminó en su mesa."))
        self.guest.desk_is_at(translate("Practice", "terminó"), 0)

    def _choose(self, section: str, row: int) -> None:
        if section == SECTION:
            self._at = row
            self._paint()

    def _act(self, section: str, act: str) -> None:
        if section != SECTION:
            return
        if act in {"join", "observe"}:
            part = TRAINEE if act == "join" else OBSERVER
            self.guest.join(self._panel.typed(SECTION), part)
            return
        persona = list(self._kit.shelf.personas.values())[self._at]
        if act == "here":
            self.leading.begin_here(persona)
        else:
            self.leading.begin_network(persona)

    def _paint(self) -> None:
        joining = frozenset({"join", "observe"})
        if not self._is_leader:
            nobody = translate("Practice", "Dirigen capacitación y supervisión.")
            pane = PaneState(empty=nobody, reading=_how_to_join(), acts=joining)
            self._panel.show_pane(SECTION, pane)
            return
        personas = list(self._kit.shelf.personas.values())
        rows = tuple(
            PaneRow(
                one.id,
                one.name,
                translate("Practice", "Nivel {level} · {temperament}").format(
                    level=one.level, temperament=one.situation or one.temperament
                ),
                has_flag=bool(one.warning),
            )
            for one in personas
        )
        card = cue_card(self._cast(personas[self._at].id), self._kit.titles)
        acts = joining | {"here", "network"}
        self._panel.show_pane(SECTION, PaneState(rows, self._at, reading=card, acts=acts))

    def _cast(self, persona: str) -> Persona:
        return self._kit.shelf.cast(persona, 0) or self._kit.shelf.personas[persona]


def _how_to_join() -> Reading:
    steps = (
        translate("Practice", "Quien dirige abre una sesión y le dicta una dirección y un código."),
        translate(
            "Practice", "Escríbalos abajo y pulse Alt+U para practicar, o Alt+O para observar."
        ),
        translate("Practice", "Solo verá su mesa; la persona le habla de viva voz o por teléfono."),
        translate("Practice", "Cualquiera puede decir «alto» y parar, sin dar razones."),
    )
    note = translate("Practice", "Lo que se manda va cifrado y solo entre las dos computadoras.")
    return Reading(
        translate("Practice", "Práctica dirigida"),
        sections=(
            Section(translate("Practice", "Cómo unirse"), (Points(steps, True), Words(note))),
        ),
    )
