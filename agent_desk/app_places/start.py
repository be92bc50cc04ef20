"""How the program was asked to start, and what it opens then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent_desk.content import Content


@dataclass(frozen=True, slots=True)
class Start:
    """How the program was asked to start; `role` enters by itself in the demo only."""

    is_demo: bool = False
    role: str = ""
    theme: str = "system"
    pop: Mapping[str, str] | None = None
    is_exit_after_paint: bool = False


def settled(start: Start) -> Start:
    """Where the institution never had a store, the demo opens: nothing real can be lost. One whose
    file is gone is told so, and offered its copies."""
    from agent_desk.paths import has_work

    return start if start.is_demo or has_work() else replace(start, is_demo=True)


def shipped_content() -> Content:
    """Beside the window: what reads it is read only then. Raises ContentError."""
    from agent_desk.content import load_content

    return load_content()
