"""Wire every layer together and start Qt: the composition root of the window."""

from __future__ import annotations

import gc
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from agent_desk.app_places.moments import Moments
from agent_desk.app_places.pages import find_words, render_page
from agent_desk.app_places.start import Start, settled, shipped_content
from agent_desk.domain.errors import DeskError
from agent_desk.domain.people import Role
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from agent_desk.app_places.front_door import FrontDoor
    from agent_desk.app_places.ground import Ground
    from agent_desk.app_places.library_feed import LibraryFeed
    from agent_desk.app_places.practice_gate import PracticeGate
    from agent_desk.app_places.seating import Seating
    from agent_desk.app_places.store_watch import StoreWatch
    from agent_desk.content import Content
    from agent_desk.domain.offers.policy import Policy
    from agent_desk.domain.people import User
    from agent_desk.store.database import Store
    from agent_desk.ui.desk.panel import DeskPanel
    from agent_desk.ui.desk.presenter import DeskPresenter
    from agent_desk.ui.main_window import MainWindow
    from agent_desk.ui.pop_server import PopRequest
    from agent_desk.ui.shell.place import Place

TICK_MS = 1000
ROOMY = (1440, 860)  # logical pixels; a laptop of 1366x768 is not


def run_window(start: Start) -> int:
    """Open the desk; returns the exit code. A second start shows the window that runs."""
    from agent_desk.pop import send_pop

    answer = send_pop(dict(start.pop) if start.pop else {"show": "1"})
    if answer is not None:
        return 0 if answer.get("ok") else 1
    from agent_desk.ui.qt_guard import refuse_bad_pair

    try:
        refuse_bad_pair()
    except DeskError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    gc.disable()  # what is made until UiGarbage takes over stays: a tenth of the start
    return DeskApp(start).run()


class DeskApp:
    """The running program: window, lanes, store, and the presenters of the one who entered."""

    _feed: LibraryFeed | None = None  # from the moment that store and content are there
    _watch: StoreWatch | None = None
    _ground: Ground | None = None
    _published: Policy | None = None  # unlike the one that ships
    _gate: PracticeGate | None = None  # of the one who entered
    door: FrontDoor

    def __init__(self, start: Start) -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        from agent_desk.ui import fonts, theme
        from agent_desk.ui.background import Background
        from agent_desk.ui.error_box import kept_faults
        from agent_desk.ui.garbage import UiGarbage
        from agent_desk.ui.pop_server import PopServer
        from agent_desk.ui.translations import install_translations

        asked, start = start, settled(start)
        self._start, self._moments = start, Moments()
        running = QApplication.instance()
        self.app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
        # What is said to debtors is Spanish, and so is the window unless somebody asks otherwise.
        install_translations(self.app, os.environ.get("AGENT_DESK_LANG", "es"))
        fonts.load_fonts()
        self._theme = theme.ThemeSwitch(self.app, mode=start.theme)
        self._theme.refresh()
        self._server = PopServer()
        self._server.popped.connect(self._popped)
        self._faults = kept_faults(lambda: self.window)
        self._faults.install()
        self._background = Background(self._faults.take)
        self.window = self._make_window()
        self._garbage = UiGarbage(self.window)
        self._timer = QTimer(self.window, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._store: Store | None = None
        self._content: Content | None = None
        self._request: PopRequest | None = None
        self.presenter: DeskPresenter | None = None
        self._panel: DeskPanel | None = None
        # Light: the desk is built while the store opens.
        self.door = self._make_door(can_create=start.is_demo and not asked.is_demo)

    def _make_window(self) -> MainWindow:
        from agent_desk.ui.main_window import MainWindow

        window = MainWindow(is_demo=self._start.is_demo, may_close=self._may_close)
        window.painted.connect(self._painted)
        window.theme_requested.connect(self._theme.toggle)
        window.user_change_requested.connect(self._change_user)
        window.lock_requested.connect(lambda: self.door.lock())
        return window

    def run(self) -> int:
        """Until the window is closed."""
        if not self._server.claim():
            return 0
        self._show_window()
        code = int(self.app.exec())
        self.close()
        return code

    def _show_window(self) -> None:
        """Maximised where a floating window of the usual size would not fit with its frame."""
        screen = self.app.primaryScreen().availableGeometry()
        is_small = screen.width() <= ROOMY[0] or screen.height() <= ROOMY[1]
        if is_small and screen.width() >= self.window.minimumWidth():
            self.window.showMaximized()
        else:
            self.window.show()

    def close(self) -> None:
        """Stop the lanes, then close the store."""
        self.door.leave()
        self._timer.stop()
        self._garbage.stop()
        self._server.close()
        self._background.close()
        self._faults.uninstall()
        if self._store:
            self._store.close()
            self._store = None

    def _take_store(self, store: Store) -> None:
        """Read what it has published beside what ships; then the door may let people in."""
        from agent_desk.policies_in_force import policy_unlike_shipped
        from agent_desk.services.prepare_case import business_day
        from agent_desk.session import SystemClock

        self._store = store
        self._moments.mark("store_open")
        today = business_day(SystemClock().now())
        self._background.on_store(
            partial(policy_unlike_shipped, store, today),
            self._published_read,
            self.door.tell_problem,
        )

    def _seat(self, user: User) -> None:
        """Sit a person down at a desk of his own; his coming is in the log."""
        assert self._feed
        self._feed.forget_all()
        panel, self._panel = self._desk_panel(), None  # the next person gets a desk of his own
        presenter = self._seating().seat(user, panel, self._said_and_allowed(), self.window)
        self.presenter = presenter
        self.window.enter(user, self._places(user, panel))
        presenter.start()
        if self._request:
            request, self._request = self._request, None
            self._popped(request)
        elif self._start.pop:
            presenter.call.popped(self._start.pop)

    def _hand_over(self, user: User) -> None:
        """The call on this desk goes on in the name of somebody else."""
        assert self.presenter
        self._seating().hand_over(self.presenter, user)

    def _open_call(self) -> tuple[str, str] | None:
        """(contact, account) of the call that has no outcome yet."""
        from agent_desk.app_places.seating import open_call_of

        return open_call_of(self.presenter)

    def _say(self, words: str) -> None:
        """A short message for who sits here."""
        if self.presenter:
            self.presenter.desk.toast(words)

    def _fail(self, error: Exception) -> None:
        """What nobody expected; at a start without anybody to read it, on the terminal."""
        if not isinstance(error, DeskError):
            self._faults.take(error)
        elif self._start.is_exit_after_paint:
            sys.stderr.write(f"{error}\n")
            self.app.exit(1)

    def _move_in(self) -> None:
        """The house has a file of its own now: its administrator enters there."""
        demo = self._store
        if demo:
            self._background.on_store(demo.close)
        self._store = self._feed = self._published = None
        self._start = replace(self._start, is_demo=False, pop=None)
        self.window.set_demo(False)
        self.door = self._make_door(can_create=False)
        self.door.open()

    def _places(self, user: User, panel: DeskPanel) -> tuple[Place, ...]:
        from agent_desk.app_places.ground import Ground
        from agent_desk.app_places.places import places_of
        from agent_desk.app_places.practice_gate import PracticeGate
        from agent_desk.app_places.store_watch import StoreWatch, tell_unread
        from agent_desk.services.prepare_case import business_day
        from agent_desk.session import SystemClock

        assert self._store and self._feed
        clock = SystemClock()
        gate = self._gate = PracticeGate(self.window, self._take_call)
        ground = self._ground = Ground(
            self._store,
            self._said_and_allowed(),
            self._background,
            user,
            clock.now,
            lambda: business_day(clock.now()),
            self._feed,
            gate=gate,
            toggle_theme=self._theme.toggle,
            is_demo=self._start.is_demo,
        )
        self._watch = StoreWatch(ground, self._take_policy, self._show_waiting)
        self._watch.on_unread = lambda count: tell_unread(self.window, self.presenter, count)
        return places_of(ground, panel)

    def _said_and_allowed(self) -> Content:
        """The cards published last, under the policy in force."""
        from agent_desk.policies_in_force import with_policy

        assert self._feed
        return with_policy(self._feed.content, self._published)

    def _take_policy(self, policy: Policy) -> None:
        """Published in this window or another: this desk uses it from its next call."""
        self._published = policy
        if self._ground:
            self._ground.current["policy"] = policy
        if self.presenter:
            self.presenter.policy.take(policy)

    def _show_waiting(self, count: int, is_new: bool) -> None:
        self.window.show_badge("approvals", count, is_new=is_new)

    def _may_close(self) -> bool:
        """A call is not left without an outcome by closing the window."""
        if self._gate and self._gate.is_on:
            return False  # the band says how to leave a drill
        if not self.presenter or not self.presenter.desk.live.is_busy:
            return True
        from agent_desk.ui.desk.state import Tone

        self.presenter.desk.toast(
            translate("App", "Termine la llamada (F12) antes de cerrar: su nota está guardada."),
            Tone.WARN,
        )
        return False

    def _change_user(self) -> None:
        if self._may_close():
            self.presenter = self._watch = None
            self.door.change_user()

    def _make_door(self, *, can_create: bool) -> FrontDoor:
        from agent_desk.app_places.front_door import FrontDoor, House
        from agent_desk.app_places.reception import Doorway

        start = self._start
        wanted = start.role or (Role.AGENT.value if start.pop else "")
        doorway = Doorway(start.is_demo, can_create)
        house = House(
            take_store=self._take_store,
            seat=self._seat,
            hand_over=self._hand_over,
            open_call=self._open_call,
            say=self._say,
            fail=self._fail,
            move_in=self._move_in,
        )
        return FrontDoor(house, self.window, self._background, doorway, wanted)

    def _desk_panel(self) -> DeskPanel:
        if self._panel is None:
            from agent_desk.ui.desk.panel import DeskPanel
            from agent_desk.ui.desk.state import HeaderState, Mode

            self._panel = DeskPanel(render_page, find_words=find_words)
            self._panel.show_mode(Mode.IDLE)
            self._panel.show_header(HeaderState(is_demo=self._start.is_demo))
            self._panel.theme_requested.connect(self._theme.toggle)
        return self._panel

    def _painted(self) -> None:
        self._moments.mark("first_paint")
        self._server.listen()
        self.door.open()
        self._background.aside(shipped_content, self._content_loaded, self.door.tell_problem)
        self._timer.start()

    def _published_read(self, published: Policy | None) -> None:
        self._published = published
        self._ready()

    def _content_loaded(self, content: Content) -> None:
        self._content = content
        self._moments.mark("content_loaded")
        self._ready()

    def _ready(self) -> None:
        if not self._store or not self._content or self._feed:
            return
        from agent_desk.app_places.library_feed import LibraryFeed
        from agent_desk.session import SystemClock

        self._feed = LibraryFeed(self._store, self._content, self._background)
        self._feed.open(SystemClock().now(), self._let_in, self.door.tell_problem)

    def _let_in(self) -> None:
        self._garbage.start()
        self.door.let_in()
        if self._start.is_exit_after_paint:
            self._leave_after_first_debtor()

    def _seating(self) -> Seating:
        from agent_desk.app_places.seating import Seating

        assert self._store and self._feed
        is_demo = self._start.is_demo
        return Seating(self._store, self._feed, self._background, is_demo=is_demo)

    def _popped(self, request: PopRequest) -> None:
        from agent_desk.ui.pop_server import bring_forward, paint_now

        bring_forward(self.window)
        if not {"account", "phone", "line"} & request.fields.keys():
            request.done()
            return
        if not self.presenter or self.window.is_covered:
            self._request = request  # shown as soon as somebody sits at the desk
            return
        if self._gate and self._gate.is_on:
            self._gate.keep(request.fields)
            request.done(translate("App", "Está en una práctica. La cuenta se ofrece al salir."))
            return

        def told(sentence: str) -> None:
            paint_now()
            request.done(sentence)

        self.presenter.call.popped(request.fields, told)

    def _take_call(self, pop: Mapping[str, str]) -> None:
        """A call that came in during a drill, on the real desk."""
        self.window.go_to("desk")
        if self.presenter:
            self.presenter.call.popped(pop)

    def _tick(self) -> None:
        self.door.tick()
        if self._request and self.presenter and not self.window.is_covered:
            request, self._request = self._request, None
            self._popped(request)
        if self.presenter:
            self.presenter.tick()
        if self._feed:
            self._feed.tick()
        if self._watch:
            self._watch.tick()

    def _leave_after_first_debtor(self) -> None:
        if self.presenter and not self._start.pop:
            self.presenter.next()
        self._background.on_store(lambda: None, lambda _none: self._say_moments())

    def _say_moments(self) -> None:
        from agent_desk.ui.pop_server import paint_now

        paint_now()
        self._moments.mark("first_debtor")
        sys.stdout.write(json.dumps(self._moments.seen) + "\n")
        self.app.quit()


__all__ = ["DeskApp", "Start", "run_window"]
