"""Load what may be a crisis: sayings that bring the protocol whatever else was said."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from agent_desk.domain.objections.crisis import CrisisEar
from agent_desk.library.yaml_reader import read_yaml
from agent_desk.paths import resource

SCHEMA = "agent_desk/crisis@1"


@lru_cache(maxsize=2)
def load_crisis_ear(path: Path | None = None) -> CrisisEar:
    """The ear with the sayings that ship. Raises ContentError."""
    top = read_yaml(path or resource("words", "crisis.yaml"), SCHEMA)
    sure, maybe = (top.texts(name, required=True) for name in ("sure", "maybe"))
    figures = top.texts("figures")
    top.finish()
    return CrisisEar(sure, maybe, figures)
