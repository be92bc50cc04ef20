"""Between the window and a drill: while one is on, no call of the dialler comes in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent_desk.ui.main_window import MainWindow

Pop = Mapping[str, str]


class PracticeGate:
    """Shared by the window and the place of practice; the app says how a call is opened.

    A pop during a drill is kept, the latest one only, and offered when the drill ends.
    """

    def __init__(
        self, window: MainWindow | None = None, open_call: Callable[[Pop], None] | None = None
    ) -> None:
        self._window = window
        self._kept: Pop | None = None
        self.is_on = False
        self.told: Callable[[], None] = lambda: None  # a call came in meanwhile
        self.open_call = open_call or (lambda _pop: None)

    @property
    def has_call(self) -> bool:
        """Whether a call waits to be offered."""
        return self._kept is not None

    def show_practice(self) -> None:
        """From the desk, between two calls."""
        if self._window:
            self._window.go_to("practice")

    def begin(self) -> None:
        """A drill has the window to itself."""
        self.is_on = True
        if self._window:
            self._window.hold(True)

    def end(self) -> None:
        """The drill is over; a call that waits is offered by the debrief."""
        self.is_on = False
        if self._window:
            self._window.hold(False)

    def keep(self, pop: Pop) -> None:
        """A call of the dialler during a drill: not shown, not lost."""
        self._kept = dict(pop)
        self.told()

    def take(self) -> None:
        """Open the call that waited, on the real desk."""
        pop, self._kept = self._kept, None
        self.told()
        if pop is not None:
            self.open_call(pop)
