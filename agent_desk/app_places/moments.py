"""When the window reached each of its first moments; the bench of the start reads them."""

from __future__ import annotations

from time import perf_counter, process_time


class Moments:
    """Wall and CPU milliseconds since the process began to run our code, by name."""

    def __init__(self) -> None:
        self._began = perf_counter()
        self.seen: dict[str, dict[str, float]] = {}

    def mark(self, name: str) -> None:
        """Only the first time counts."""
        wall = (perf_counter() - self._began) * 1000
        self.seen.setdefault(name, {"wall_ms": wall, "cpu_ms": process_time() * 1000})
