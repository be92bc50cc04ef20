"""Load what is said in a call and is no objection: before it the search stays silent."""

from __future__ import annotations

from pathlib import Path

from agent_desk.library.yaml_reader import read_yaml
from agent_desk.paths import resource

SCHEMA = "agent_desk/no-objection@1"


def load_no_objection(path: Path | None = None) -> tuple[tuple[str, ...], ...]:
    """Greetings, agreements, small talk, noise: each group its lines. Raises ContentError."""
    top = read_yaml(path or resource("objections", "no-objection.yaml"), SCHEMA)
    groups = top.entry("groups", required=True)
    lines = tuple(groups.texts(name, required=True) for name in groups.nodes)
    top.finish()
    return lines
