"""Collect Python's garbage on the UI thread only.

Left alone, the collector runs on whichever thread allocates, and a Qt object in a cycle would be
destroyed on a lane of background.py: Qt aborts or warns («timers cannot be stopped from another
thread»). Doing it on a timer also keeps it out of the 16 ms of a key press.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 2000


class UiGarbage(QObject):
    """Takes over from the automatic collector as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect_due)

    def start(self) -> None:
        """Once somebody is let in: what start-up made is set aside and never scanned again.

        Not even once, for whoever waits for the first person would wait for it: what little of it
        is garbage stays.
        """
        gc.disable()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Give the collector back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def collect_due(self) -> int:
        """Collect the oldest generation whose count passed its threshold; -1 when none had."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return generation
        return -1
