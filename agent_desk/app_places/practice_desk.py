"""The desk of a drill: the very panel and presenters, on the practice store and no other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent_desk.app_places.ground import Ground
    from agent_desk.app_places.practice_shelf import PracticeKit
    from agent_desk.domain.practice.training.drill_case import DrillDebtor
    from agent_desk.practice_session import PracticeRoom
    from agent_desk.ui.desk.presenter import DeskPresenter
    from agent_desk.ui.practice.drill_frame import DrillFrame
    from agent_desk.ui.practice.drill_presenter import DrillEnd, DrillPlan


class PracticeDesk:
    """One frame with its desk, used for every drill of the one who entered."""

    def __init__(
        self,
        ground: Ground,
        room: PracticeRoom,
        kit: PracticeKit,
        speak: Callable[[tuple[str, ...]], None],
        finished: Callable[[DrillEnd], None],
    ) -> None:
        from agent_desk.ui.practice.drill_presenter import DrillPresenter, DrillTools

        self._ground, self._room = ground, room
        self.frame, self.presenter = _frame(ground, room)
        tools = DrillTools(kit.debtor, kit.titles, self.presenter.call.call, speak, finished)
        self.drill = DrillPresenter(self.frame, self.presenter.desk, tools)
        self.frame.said.connect(self.drill.say)
        self.frame.left.connect(self.drill.leave)
        self.presenter.start()

    def begin(
        self, plan: DrillPlan, debtor: DrillDebtor, otherwise: Callable[[Exception], None]
    ) -> None:
        """Bring the debtor to the desk; the drill opens when he is shown."""
        from agent_desk.session import new_id

        room = self._room

        def bring() -> str:
            room.clear_desk()
            return room.bring(debtor, new_id())

        def brought(account: str) -> None:
            self.presenter.call.popped({"account": account}, lambda _told: self.drill.open(plan))

        self._ground.background.on_store(bring, brought, otherwise)

    def rest(self) -> None:
        """An empty desk; what a drill left open is closed first."""
        from agent_desk.ui.desk.live_call import LiveCall

        desk = self.presenter.desk
        desk.live = LiveCall(request=desk.live.request + 1)
        desk.view.show_toast(None)
        self._ground.background.on_store(self._room.clear_desk)
        self.presenter.start()

    def led_stage(self) -> tuple[str, int] | None:
        """(stage of the script, seconds) of a led call; None when there is none."""
        desk = self.presenter.desk
        if not self.drill.is_led or not desk.live.call:
            return None
        title = desk.content.script.step(desk.live.stage).title if desk.live.stage else ""
        return title, desk.live.call.seconds(desk.now())

    def tick(self) -> None:
        """Twice a second."""
        self.drill.tick()
        self.presenter.tick()


def _frame(ground: Ground, room: PracticeRoom) -> tuple[DrillFrame, DeskPresenter]:
    from agent_desk.app_places.pages import find_words, page_count, render_page
    from agent_desk.policies_in_force import with_policy
    from agent_desk.session import desk_content
    from agent_desk.ui.desk.desk import Desk
    from agent_desk.ui.desk.panel import DeskPanel
    from agent_desk.ui.desk.presenter import DeskPresenter
    from agent_desk.ui.desk_wiring import wire_desk
    from agent_desk.ui.practice.drill_frame import DrillFrame
    from agent_desk.ui.printing import PageDesk

    panel = DeskPanel(render_page, find_words=find_words)
    frame = DrillFrame(panel)
    content = desk_content(with_policy(ground.feed.content, ground.policy()))
    desk = Desk(panel, room.desk_services(), content, ground.background)
    presenter = DeskPresenter(desk, PageDesk(frame, render_page, page_count))
    wire_desk(panel, presenter)
    # There is one debtor here: nobody follows him, and nobody else is looked for.
    panel.next_requested.disconnect(presenter.next)
    panel.next_requested.connect(presenter.wrap.end)
    panel.find_requested.disconnect(presenter.open_find)
    panel.work_requested.disconnect(presenter.open_work)
    panel.all_work_requested.disconnect(presenter.work.clear)
    panel.theme_requested.connect(ground.toggle_theme)
    ground.feed.listen(lambda new: desk.take_library(new.cards, new.search))
    return frame, presenter
