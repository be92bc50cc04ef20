"""The file is not what it should be: one sentence, and nothing was touched."""

from __future__ import annotations

from agent_desk.domain.errors import DeskError


class UnreadableFileError(DeskError):
    """The file cannot be read as a table; the sentence says why. Nothing of the store changed."""

    def __init__(self, source: str, reason: str, advice: str) -> None:
        super().__init__(
            f"«{source}» no se cargó: {reason}. La cartera quedó como estaba. {advice}"
        )
