"""Slow work on plain Python threads; outcomes come back to the UI thread, in order.

One long-lived signal wakes the UI thread and a queue carries the outcomes: a QRunnable with a
signals object per job loses results in PySide6 (tried: 30 of 30), and a QThread collected while
it runs aborts the program.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue
from time import monotonic
from typing import Protocol, TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")
OnError = Callable[[Exception], None]
Delivery = Callable[[], None]
CLOSE_TIMEOUT_S = 15.0
# Painting gives the interpreter away at every call into Qt. With Python's own 5 ms it came back so
# late that a turn of the loop took 15 to 17 ms while an index was built beside; now 8 to 10.
SWITCH_S = 0.0005

_log = logging.getLogger(__name__)


class _Job(Protocol):
    """Work bound to its answers; running it gives what is to be done on the UI thread."""

    def run(self) -> Delivery: ...


@dataclass(frozen=True, slots=True)
class _Task:
    work: Callable[[], object]
    then: Callable[[object], None] | None
    otherwise: OnError | None
    on_error: OnError

    def run(self) -> Delivery:
        try:
            result = self.work()
        except Exception as error:  # noqa: BLE001  the thread's border: nothing may kill the lane
            return _guarded(partial(self._failed, error), self.on_error)
        return _guarded(partial(self._done, result), self.on_error)

    def _done(self, result: object) -> None:
        if self.then:
            self.then(result)

    def _failed(self, error: Exception) -> None:
        (self.otherwise or self.on_error)(error)


def _guarded(deliver: Delivery, on_error: OnError) -> Delivery:
    def delivery() -> None:
        try:
            deliver()
        except Exception as error:  # noqa: BLE001  one fault must not lose the next outcome
            on_error(error)

    return delivery


class _Lane:
    """One thread that runs its jobs one after another."""

    def __init__(self, name: str, give_back: Callable[[Delivery], None]) -> None:
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._give_back = give_back
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def put(self, job: _Job) -> None:
        self._jobs.put(job)

    def finish(self) -> None:
        """No more jobs after those already given."""
        self._jobs.put(None)

    def wait(self, timeout_s: float) -> bool:
        """Whether all that was given has run."""
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            self._give_back(job.run())


class Background(QObject):
    """Fulfils services.background_port.Background with two threads: the store's, and one aside.

    Make it on the UI thread. `on_error` gets, on the UI thread, what nobody else answers for:
    an error without `otherwise`, or one raised by `then` itself.
    """

    _woken = Signal()

    def __init__(self, on_error: OnError) -> None:
        super().__init__()
        sys.setswitchinterval(SWITCH_S)
        self._on_error = on_error
        self._outcomes: deque[Delivery] = deque()
        self._is_closed = False
        self._woken.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._store = _Lane("store", self._give_back)
        self._aside = _Lane("aside", self._give_back)

    def on_store(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        otherwise: OnError | None = None,
    ) -> None:
        """The one lane that owns the database connection."""
        self._give(self._store, work, then, otherwise)

    def aside(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        otherwise: OnError | None = None,
    ) -> None:
        """Work that needs no store: pages, parsing, training."""
        self._give(self._aside, work, then, otherwise)

    def close(self, timeout_s: float = CLOSE_TIMEOUT_S) -> bool:
        """Run what was given, then stop; answers are no longer delivered.

        False when a lane was still busy after `timeout_s`: the store's transaction is then
        undone by SQLite, never half kept.
        """
        if self._is_closed:
            return True
        self._is_closed = True
        ends_at = monotonic() + timeout_s
        lanes = (self._store, self._aside)
        for lane in lanes:
            lane.finish()
        is_done = [lane.wait(max(0.0, ends_at - monotonic())) for lane in lanes]
        self._outcomes.clear()
        return all(is_done)

    def _give(
        self,
        lane: _Lane,
        work: Callable[[], T],
        then: Callable[[T], None] | None,
        otherwise: OnError | None,
    ) -> None:
        if self._is_closed:
            _log.warning("work given after closing was not run")
            return
        lane.put(_task(work, then, otherwise, self._on_error))

    def _give_back(self, delivery: Delivery) -> None:
        # On the lane's thread: only the queue and the signal may cross.
        self._outcomes.append(delivery)
        if not self._is_closed:
            self._woken.emit()

    @Slot()
    def _deliver(self) -> None:
        while self._outcomes and not self._is_closed:
            self._outcomes.popleft()()


class InlineBackground:
    """Runs everything at once on the caller's thread: for tests of presenters."""

    def __init__(self, on_error: OnError | None = None) -> None:
        self._on_error = on_error or _raise

    def on_store(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        otherwise: OnError | None = None,
    ) -> None:
        _task(work, then, otherwise, self._on_error).run()()

    def aside(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        otherwise: OnError | None = None,
    ) -> None:
        _task(work, then, otherwise, self._on_error).run()()


def _raise(error: Exception) -> None:
    raise error


def _task(
    work: Callable[[], T],
    then: Callable[[T], None] | None,
    otherwise: OnError | None,
    on_error: OnError,
) -> _Task:
    # The queue holds jobs of any type; `then` only ever sees what its own `work` gave.
    answer = cast("Callable[[object], None] | None", then)
    return _Task(work, answer, otherwise, on_error)
