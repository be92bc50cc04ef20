"""Where slow work goes: the port that presenters see; ui/background.py fulfils it with threads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")


class Background(Protocol):
    """`work` runs elsewhere; `then` (or `otherwise` with the error) runs on the UI thread.

    Results arrive in the order in which the work was given to the same lane.
    """

    def on_store(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        """The one lane that owns the database connection."""

    def aside(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        """Work that needs no store: pages, imports' parsing, training."""
