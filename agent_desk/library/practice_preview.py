"""Load what an agent says in the first turns while a scenario is tried."""

from __future__ import annotations

from collections.abc import Mapping

from agent_desk.domain.practice.recognising import HOLDER, THIRD_PARTY
from agent_desk.library.practice_persona_parts import all_slotted
from agent_desk.library.yaml_reader import read_yaml
from agent_desk.paths import resource

PREVIEW_SCHEMA = "agent_desk/practice-preview-lines@1"


def load_preview_lines() -> Mapping[str, tuple[str, ...]]:
    """By who answers, with placeholders. Raises ContentError."""
    top = read_yaml(resource("practice", "preview-lines.yaml"), PREVIEW_SCHEMA)
    found = {who: all_slotted(top, who, required=True) for who in (HOLDER, THIRD_PARTY)}
    top.finish()
    return found
