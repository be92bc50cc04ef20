"""Where the simulated debtor's lines are spoken; nothing of the desk ever goes there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Voice(Protocol):
    """Off until it is turned on; a machine without voices has none and says so."""

    @property
    def is_on(self) -> bool:
        """Whether lines are spoken."""

    def toggle(self) -> str:
        """On or off; the sentence of what holds now."""

    def say(self, lines: Sequence[str]) -> None:
        """Speak after what is being spoken is cut off; returns at once."""

    def stop(self) -> None:
        """Silence."""
