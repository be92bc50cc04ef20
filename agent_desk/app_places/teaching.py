"""Lets the objection search learn while the desk is used, a few sentences at a time."""

from __future__ import annotations

from collections.abc import Iterator
from time import monotonic, sleep
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent_desk.library.card_index import LateIndex
    from agent_desk.services.background_port import Background

# Between two looks at what else waits for the same lane, or whether the program ends: by the clock,
# since to build the index is one step, and as long as 400 sentences.
TURN_S = 0.05
REST_S = 0.001  # after each, for the thread that paints


class Teaching:
    """Asked once a second; begins anew when another library is on the desk."""

    def __init__(self, background: Background) -> None:
        self._background = background
        self._search: LateIndex | None = None
        self._steps: Iterator[None] = iter(())

    def look(self, search: LateIndex) -> None:
        """Begin with this index, unless it is being taught or is already."""
        if search is not self._search:
            self._search, self._steps = search, search.study()
            self._go_on(self._steps)

    def _go_on(self, steps: Iterator[None]) -> None:
        def learned(is_more: bool) -> None:
            if is_more and steps is self._steps:
                self._go_on(steps)

        # What fails here only leaves the search as it was counted.
        self._background.aside(lambda: _some(steps), learned, lambda _error: None)


def _some(steps: Iterator[None]) -> bool:
    ends_at = monotonic() + TURN_S
    while monotonic() < ends_at:
        if next(steps, StopIteration) is StopIteration:
            return False
        sleep(REST_S)
    return True
