"""What the presenters of the editor's panes ask of their pane."""

from __future__ import annotations

from typing import Protocol

from agent_desk.ui.desk.state import Tone
from agent_desk.ui.editor.state import PaneState


class PaneView(Protocol):
    """A list with its reading; see ListPane."""

    def show_pane(self, pane: PaneState) -> None: ...
    def show_message(self, text: str, tone: Tone) -> None: ...
