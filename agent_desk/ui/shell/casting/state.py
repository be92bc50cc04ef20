"""What the place of personas paints: frozen values with texts ready to show."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.domain.practice.training.casting import PERSONA
from agent_desk.ui.desk.state import ResultRow, Tone
from agent_desk.ui.editor.state import FieldRow, FieldState


@dataclass(frozen=True, slots=True)
class TriedLine:
    """A line of the preview: who says it, and what it moved (for the debtor's)."""

    is_agent: bool
    text: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class CastingState:
    """`status` says whether the draft can be played, in its tone; `acts` what can be done now of
    those that the kind has."""

    kind: str = PERSONA
    people: tuple[ResultRow, ...] = ()
    chosen: int = -1
    rows: tuple[FieldRow, ...] = ()
    selected: int = -1
    field: FieldState | None = None
    status: str = ""
    tone: Tone = Tone.NEUTRAL
    tried: tuple[TriedLine, ...] = ()
    preview: str = ""
    can_try: bool = False
    acts: frozenset[str] = frozenset()
    is_retired: bool = False
