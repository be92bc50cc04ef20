"""What «Vistos buenos» paints."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from agent_desk.ui.desk.state import ResultRow
from agent_desk.ui.shell.reading import Reading


class Step(StrEnum):
    """The first of the two keys chooses what the second one does."""

    CHOOSE = "choose"  # S, N or O
    YES = "yes"  # Enter
    NO = "no"  # 1 to 5, or a reason typed
    OTHER = "other"  # 1 to 4


@dataclass(frozen=True, slots=True)
class ApprovalsState:
    """`rows` wait, oldest first; `choices` are what the second key may choose."""

    rows: tuple[ResultRow, ...] = ()
    selected: int = 0
    count: str = ""
    reading: Reading | None = None
    step: Step = Step.CHOOSE
    prompt: str = ""  # what the second key does
    choices: tuple[str, ...] = ()
    can_decide: bool = False
    can_give: bool = False
    can_counter: bool = False
