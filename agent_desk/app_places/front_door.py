"""The door of the program: who enters, who covers his screen and takes it up again, who follows.

Part of the composition root. One person sits at the window at a time.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from agent_desk.app_places.reception import Answers, Doorway, Reception
from agent_desk.domain.errors import DeskError
from agent_desk.domain.people import User
from agent_desk.domain.people_commands import LeaveDesk, ReturnToDesk, TakeOverCall
from agent_desk.domain.session_rule import WARNING_S, SessionRule
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from agent_desk.domain.commands import Command
    from agent_desk.services.background_port import Background
    from agent_desk.store.database import Store
    from agent_desk.ui.idle_watch import IdleWatch
    from agent_desk.ui.main_window import MainWindow
    from agent_desk.ui.shell.rescue.presenter import RescuePresenter
    from agent_desk.ui.shell.rescue.state import Plight

_RULE_EVERY_TICKS = 60


@dataclass(frozen=True, slots=True)
class House:
    """The program behind the door.

    `take_store`: a store was opened; `let_in` is called back once there is something to see.
    `seat`: this person begins at a desk of his own. `hand_over`: what is done at this very desk is
    done by him from now on. `open_call`: (contact, account) of the call without an outcome.
    `say`: a short message for who sits here. `fail`: what nobody else answers for. `move_in`: from
    the demo to the file of one's own that was just made.
    """

    take_store: Callable[[Store], None]
    seat: Callable[[User], None]
    hand_over: Callable[[User], None]
    open_call: Callable[[], tuple[str, str] | None]
    say: Callable[[str], None]
    fail: Callable[[Exception], None]
    move_in: Callable[[], None]


class FrontDoor:
    """`user` is who sits here, also while his screen is covered."""

    def __init__(
        self,
        house: House,
        window: MainWindow,
        background: Background,
        doorway: Doorway,
        wanted: str,
    ) -> None:
        self._house, self._window, self._background = house, window, background
        self.doorway, self._wanted = doorway, wanted  # `wanted`: the role asked for at the start
        self.user: User | None = None
        self._is_out = True  # nobody sits here: the list of people is shown
        self._is_ready = False
        self._admitted: User | None = None  # entered, while the program still gets ready
        self._rule, self._ticks = SessionRule(), 0
        self._idle: IdleWatch | None = None
        self._rescue: RescuePresenter | None = None  # while the file does not open
        self._reception = self._new_reception()
        window.show_page(self._reception.panel)

    def open(self) -> None:
        """Look for the store; where no keyring opens it, the list of people comes first."""
        self._background.on_store(
            self.doorway.look, lambda _none: self._looked(), self.tell_problem
        )

    def let_in(self) -> None:
        """The program is ready for whoever enters."""
        self._is_ready = True
        people = self.doorway.people
        if self._admitted:
            user, self._admitted = self._admitted, None
            self._sit(user)
        elif self.doorway.is_demo and self._wanted:
            self._sit(next(user for user in people if user.role == self._wanted))
        elif not self._reception.is_asking:  # he may be choosing a PIN of his own
            self._show_people()

    def change_user(self) -> None:
        """Quick change: the list of people, and nobody sits here until one enters."""
        if self.user:
            self._log(LeaveDesk, "change")
        self._is_out = True
        self._reception = self._new_reception()
        self._window.show_page(self._reception.panel)
        self._read_people(self._show_people)

    def lock(self, why: str = "lock") -> None:
        """Cover the screen; the call, its timers and what was typed go on under the cover."""
        if self._is_out or self._window.is_covered or not self.user:
            return
        self._log(LeaveDesk, why)
        self._reception = self._new_reception()
        self._window.cover(self._reception.panel)
        if self.doorway.is_demo:
            self._show_people()
        else:
            self._reception.ask(
                self.user,
                translate("Entry", "Pantalla cubierta. Lo escrito y la llamada siguen aquí."),
            )
        self._read_people(lambda: None)
        self.tick()

    def leave(self) -> None:
        """The window closes."""
        if self.user and not self._is_out:
            self._log(LeaveDesk, "close")

    def tick(self) -> None:
        """Once a second."""
        self._ticks += 1
        if self._window.is_covered or self._is_out:
            is_call = self._window.is_covered and self._house.open_call() is not None
            self._reception.show_note(
                translate("Entry", "Hay una llamada en curso y sigue abierta.") if is_call else ""
            )
        elif self.user and not self.doorway.is_demo:
            self._watch_idle()

    def tell_problem(self, error: Exception) -> None:
        """What keeps the program shut."""
        if isinstance(error, DeskError):
            self._reception.panel.show_problem(str(error))
            self._offer_rescue(error)
        self._house.fail(error)

    def _offer_rescue(self, error: DeskError) -> None:
        """Every way on from a file that does not open; making it anew is none of them."""
        from agent_desk.app_places.rescue import Rescue, WayOut, rescue_card
        from agent_desk.paths import demo_path, work_path

        is_demo, panel = self.doorway.is_demo, self._reception.panel
        rescue = Rescue(demo_path() if is_demo else work_path(), error, is_demo=is_demo)
        out = WayOut(self._retry, self._close, self._house.fail)

        def show(plight: Plight) -> None:
            form, self._rescue = rescue_card(rescue, plight, out, self._background)
            panel.show_problem(plight.sentence, form)
            self._rescue.open()

        self._background.aside(rescue.plight, show, self._house.fail)

    def _close(self) -> None:
        self._window.close()

    def _retry(self) -> None:
        """The door once more, from the start."""
        if self.doorway.store:
            self._background.on_store(self.doorway.store.close)
        self.doorway.store, self._rescue = None, None
        self._reception = self._new_reception()
        self._window.show_page(self._reception.panel)
        self.open()

    def _looked(self) -> None:
        if self.doorway.store:
            self._house.take_store(self.doorway.store)
        else:
            self._show_people()

    def _show_people(self) -> None:
        likely = next((u.id for u in self.doorway.people if u.role == self._wanted), "")
        self._reception.show_people(self.user.id if self.user else likely)

    def _admit(self, user: User) -> None:
        if not self._window.is_covered:
            self._admitted = user
            if self._is_ready:
                self.let_in()
            return
        own, call = self.user, self._house.open_call()
        if own and user == own:
            self._log(ReturnToDesk)
            self._uncover()
        elif call is None:
            self._uncover()
            self._sit(user)
        elif own and not self._refusal(user):
            self._follow(user, own, call)
        else:
            self._show_people()
            self._reception.refuse(self._refusal(user))

    def _follow(self, user: User, own: User, call: tuple[str, str]) -> None:
        """The call goes on with another author: supervision's, or his own with another role."""
        self.user = user
        self._house.hand_over(user)
        if user.id == own.id:
            self._log(ReturnToDesk)
        else:
            self._log(TakeOverCall, own.id, *call)
        self._uncover()

    def _refusal(self, user: User) -> str:
        from agent_desk.services.permissions import may

        is_own = self.user is None or user.id == self.user.id
        if is_own or not self._window.is_covered or not self._house.open_call():
            return ""
        if may(user.role, TakeOverCall):
            return ""
        return translate(
            "Entry", "Hay una llamada en curso: la sigue {name}, o supervisión en su lugar."
        ).format(name=self.user.name if self.user else "")

    def _sit(self, user: User) -> None:
        from agent_desk.ui.idle_watch import IdleWatch

        self.user, self._is_out = user, False
        if self._idle is None:
            self._idle = IdleWatch(self._window, time.monotonic, time.time)
        self._idle.touch()
        self._read_rule()
        self._house.seat(user)

    def _uncover(self) -> None:
        if self._idle:
            self._idle.touch()
        self._window.uncover()

    def _watch_idle(self) -> None:
        if not self._idle:
            return
        if self._ticks % _RULE_EVERY_TICKS == 0:
            self._read_rule()
        limit_s = self._rule.minutes(is_in_call=self._house.open_call() is not None) * 60
        idle_s = self._idle.seconds()
        if idle_s >= limit_s:
            self.lock("idle")
        elif limit_s - WARNING_S <= idle_s < limit_s - WARNING_S + 1:
            self._house.say(
                translate("Entry", "La pantalla se cubre en {seconds} s; toque una tecla.").format(
                    seconds=WARNING_S
                )
            )

    def _read_rule(self) -> None:
        from agent_desk.store.access.people import session_rule

        def take(rule: SessionRule) -> None:
            self._rule = rule

        if self.doorway.store:
            self._background.on_store(partial(session_rule, self.doorway.store), take)

    def _read_people(self, then: Callable[[], None]) -> None:
        self._background.on_store(self.doorway.read_people, lambda _none: then())

    def _log(self, kind: Callable[..., Command], *facts: str) -> None:
        from agent_desk.opening import SystemClock, new_id
        from agent_desk.store.ledger import LedgerLocal

        if self.doorway.store and self.user:
            command = kind(new_id(), self.user, SystemClock().now(), *facts)
            self._background.on_store(partial(LedgerLocal(self.doorway.store).submit, command))

    def _new_reception(self) -> Reception:
        house = self._house
        answers = Answers(
            *(house.take_store, self._admit, self._refusal, house.move_in, house.fail),
            shut=self.tell_problem,
        )
        return Reception(self.doorway, self._background, answers)
